"""`drive`: steps of a solver until each system has converged, or is given up.

Residuals are updated from step to step, and rounding errors take them away from the true ones. So
the true ones are computed now and then, and at the end: they decide which iterate is kept and
reported, whether a system has converged, and whether more steps help. Where the true one is larger
than asked when the updated one is not, the solver is started anew from there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from foldwise.linalg.limits import Limits, reporters
from foldwise.linalg.outcome import (
    CONVERGED,
    EXHAUSTED,
    FULL,
    NOT_FINITE,
    RUNNING,
    STALLED,
    STOPPED,
    Interrupted,
    Record,
    Solution,
)
from foldwise.linalg.problem import Problem, Solver

_Array = Any
# The true residuals are compared after so many steps, and each time when there are twice as many.
# The slowest systems that did converge got 3 % closer between the first two times.
_FIRST_CHECK: Final = 100
_PROGRESS: Final = 0.99
# A new start has to halve the true residual, within a quarter of the steps so far.
_HALF: Final = 0.5
# Smaller residuals than so many spaces between numbers at 1 cannot be expected of rounded products:
# where one is asked, half of the digits are enough.
_SPACES: Final = 64


class Run(NamedTuple):
    """The state of the driver; arrays but `kept` have a number for each system."""

    state: Any  # that of the solver
    kept: _Array  # the iterate with the smallest true residual,
    known: _Array  # and the norm of that
    mark: _Array  # the norm to compare with
    share: _Array  # and how much of it may be left
    bound: _Array  # after so many steps
    steps: _Array
    count: Any
    cap: Any  # the largest count


class Means(NamedTuple):
    """How the library of the arrays does it.

    Attributes:
        loop: `loop(goes_on, step, state)` does `while goes_on(state): state = step(state)`.
        report: `report(function, *arrays)` calls a function of the host.
    """

    loop: Callable[[Callable[[Any], Any], Callable[[Any], Any], Any], Any]
    report: Callable[..., Any]


class Found(NamedTuple):
    """What `drive` has found: the solution, the outcome of each system, and the last state."""

    x: _Array
    record: Record
    run: Run


def drive(
    make: Callable[[Problem], Solver],
    problem: Problem,
    limits: Limits,
    means: Means | None = None,
    start: tuple[_Array, Run | None] = (None, None),
) -> Found:
    """Solve, without warnings.

    Args:
        make: the solver of a system.
        problem: the system.
        limits: when to stop.
        means: those of the library; by default Python's.
        start: the first iterate, 0 by default; and a state to resume instead.

    Raises:
        Interrupted: if it was interrupted.
    """
    space, b = problem.space, problem.b
    xp = space.xp
    # By a power of 2, which rounds nothing, b becomes such that its square is a normal number.
    top = xp.amax(abs(b), axis=space.axes, keepdims=True)
    scale = xp.where(top > 0, xp.exp2(xp.floor(xp.log2(xp.where(top > 0, top, 1)))), 1)
    problem = Problem(
        *(problem.apply, problem.transposed, problem.precondition, b / scale, space),
        least_squares=problem.least_squares,
    )
    size = space.norm(problem.measure(problem.b))
    spacing = float(xp.finfo(b.dtype).eps)
    loop = _Loop()
    driver = _Driver(
        solver=make(problem),
        problem=problem,
        size=size,
        asked=(asked := _asked(problem, size, scale, limits)),
        enough=xp.where(asked < _SPACES * spacing, spacing**0.5, asked) * size,
        scale=scale,
        means=means or Means(loop, _call),
        told=reporters(limits),
        needs_x=limits.callback is not None,
    )
    x, run = start
    run = driver.start(None if x is None else x / scale) if run is None else driver.resumed(run)
    run = run._replace(cap=run.count + limits.max_steps)
    try:
        run = driver.means.loop(driver.go_on, driver.sweep, run)
    except KeyboardInterrupt:
        found = driver.found(driver.interrupted(loop.latest or run))
        raise Interrupted(Solution(found.x, *found.record, found.run)) from None
    return driver.found(run)


@dataclass(frozen=True, eq=False, slots=True)
class _Driver:
    """The parts of `drive`. `size` is the norm that residuals are compared with, `asked` the ratio
    to be reached, `enough` a true residual that is taken for that, b is scaled by `scale`."""

    solver: Solver
    problem: Problem
    size: _Array
    asked: _Array
    enough: _Array
    scale: _Array
    means: Means
    told: Sequence[Callable[..., Any]]
    needs_x: bool

    def relative(self, norm: _Array) -> _Array:
        """Norms in relation to those of the right-hand sides."""
        return norm / self.problem.space.xp.where(self.size > 0, self.size, 1)

    def judged(self, state: Any) -> Any:
        """The state with those systems converged that have a small residual."""
        where = self.problem.space.xp.where
        going = (state.why == RUNNING) | (state.why == EXHAUSTED)
        done = going & (state.norm <= self.asked * self.size)
        return state._replace(why=where(done, CONVERGED, state.why))

    def start(self, x: _Array | None) -> Run:
        """Before the first step."""
        space, b = self.problem.space, self.problem.b
        xp = space.xp
        kept, residual, known = 0 * b, b, self.size
        if self.problem.least_squares:
            kept = self.problem.transposed(kept)
        if x is not None:
            kept = x + kept  # of the shape that b has
            residual, known = self.residual(kept)
        none = xp.zeros_like(known, dtype=xp.int32)
        state = self.judged(self.solver.init(kept, residual))
        return Run(
            state=state,
            kept=kept,
            known=known,
            mark=known,
            share=0 * known + _PROGRESS,
            bound=none + _FIRST_CHECK,
            steps=none,
            count=0,
            cap=0,
        )

    def resumed(self, run: Run) -> Run:
        """A run that goes on: systems that were stopped by the caller, and those that had converged
        to a larger residual than is asked now."""
        state, where = run.state, self.problem.space.xp.where
        short = (state.why == CONVERGED) & ~(run.known <= self.asked * self.size)
        state = state._replace(why=where(state.why == STOPPED, RUNNING, state.why))
        residual, _ = self.residual(run.kept)
        return run._replace(state=self.anew(short, run.kept, residual, state))

    def residual(self, x: _Array) -> tuple[_Array, _Array]:
        """The true residual of an iterate, and the norm of what is to become small."""
        residual = self.problem.b - self.problem.apply(x)
        return residual, self.problem.space.norm(self.problem.measure(residual))

    def anew(self, chosen: _Array, x: _Array, residual: _Array, state: Any) -> Any:
        """The state where the chosen systems are started from an iterate."""
        new, where = self.solver.init(x, residual), self.problem.space.xp.where
        together = chosen.any(-1)[..., None] if self.solver.coupled else chosen
        merged = self.problem.space.merged(together, new, state)
        return merged._replace(why=where(chosen, new.why, state.why))

    def go_on(self, run: Run) -> Any:
        """Whether there is something to do."""
        why = run.state.why
        return ((why == RUNNING) | (why == FULL)).any() & (run.count < run.cap)

    def undisturbed(self, run: Run) -> Any:
        """Whether there is something to do before the next look at the true residuals."""
        why = run.state.why
        running = why == RUNNING
        due = running & (run.count >= run.bound)
        return running.any() & ~(due | (why == FULL)).any() & (run.count < run.cap)

    def step(self, run: Run) -> Run:
        """One step of the systems that are running."""
        live = run.state.why == RUNNING
        state = self.judged(self.solver.step(run.state))
        run = run._replace(state=state, steps=run.steps + live, count=run.count + 1)
        residuals = self.relative(state.norm)
        x = (self.solver.finish(state) * self.scale,) if self.needs_x else ()
        for tell in self.told:
            if self.means.report(tell, run.count, residuals[..., 0, :], *x) is True:
                run = self.stopped(run)
        return run

    def stopped(self, run: Run) -> Run:
        """A run that the caller has stopped."""
        why = run.state.why
        active = (why == RUNNING) | (why == FULL)
        why = self.problem.space.xp.where(active, STOPPED, why)
        return run._replace(state=run.state._replace(why=why))

    def interrupted(self, run: Run) -> Run:
        """A run that is to end at once, without the product that a true residual takes."""
        where = self.problem.space.xp.where
        better = run.state.norm < run.known
        return self.stopped(run)._replace(
            kept=where(better, self.solver.finish(run.state), run.kept),
            known=where(better, run.state.norm, run.known),
        )

    def sweep(self, run: Run) -> Run:
        """The steps up to the next look at the true residuals, and that."""
        where = self.problem.space.xp.where
        run = self.means.loop(self.undisturbed, self.step, run)
        state = run.state
        x = self.solver.finish(state)
        residual, norm = self.residual(x)
        better = norm < run.known
        kept, known = where(better, x, run.kept), where(better, norm, run.known)
        # What the solver takes to be solved, and is not; and what has no room for more steps.
        enough = known <= self.enough
        full = state.why == FULL
        short = (state.why == CONVERGED) & ~enough
        due = run.count >= run.bound
        lags = ~(known < run.share * run.mark)
        again = (short & better & (known < _HALF * run.mark)) | (full & ~enough & ~(due & lags))
        stalls = (short & ~again) | ((state.why == RUNNING) & due & lags) | (full & due & lags)
        why = where(full & enough, CONVERGED, where(stalls & ~enough, STALLED, state.why))
        state = self.anew(again, x, residual, state._replace(why=why))
        halves = again & short
        marked = halves | due
        soon = run.count + 10 + run.count // 4
        return run._replace(
            state=self.judged(state),
            kept=kept,
            known=known,
            mark=where(marked, known, run.mark),
            share=where(halves, _HALF, run.share),
            bound=where(halves, soon, where(due, 2 * run.bound, run.bound)),
        )

    def found(self, run: Run) -> Found:
        """The solution of the last state."""
        where, why = self.problem.space.xp.where, run.state.why
        lost = (why == NOT_FINITE) & ~(run.known < self.size)
        x = where(lost, math.nan, run.kept * self.scale)
        residuals = self.relative(run.known)
        return Found(x, Record(run.steps, residuals, why, self.asked), run)


def _asked(problem: Problem, size: _Array, scale: _Array, limits: Limits) -> _Array:
    """The relative residual that each system is to reach."""
    xp, b = problem.space.xp, problem.b
    asked = 0 * size + limits.eps
    if limits.rms < math.inf:
        entries = b.shape[-2] if problem.space.axes == -2 else b.shape[-2] * b.shape[-1]
        reach = limits.rms * math.sqrt(entries) / xp.where(size > 0, size * scale, 1)
        asked = xp.where(reach < asked, reach, asked)
    spacing = float(xp.finfo(b.dtype).eps)
    return xp.where(asked < spacing, spacing, asked)


def _call(function: Callable[..., Any], *arguments: Any) -> Any:
    return function(*arguments)


class _Loop:
    """A loop that remembers its last state, for interruptions."""

    latest: Any = None

    def __call__(self, goes_on: Callable[[Any], Any], step: Callable[[Any], Any], run: Any) -> Any:
        self.latest = run
        while goes_on(run):
            self.latest = run = step(run)
        return run
