"""By how much rounding may change a result on a GPU: a bound that follows from its documents."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, final

import numpy as np

from foldwise.backends.call import Start
from foldwise.backends.interp import interpreter
from foldwise.engine import backends as registry
from foldwise.ir.loops import (
    Array,
    Compute,
    Const,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Poke,
    Statement,
    Value,
    When,
)
from foldwise.ir.opcodes import OPCODES
from foldwise.ir.spec import MapReduce
from tests.cuda.emulator.units import UNITS
from tests.support import Array as Numbers
from tests.support import run

_EXACT: Final = {
    *("neg", "abs", "sign", "floor", "round", "fmod", "min", "max", "select", "cast"),
    *("quotient", "remainder"),
}


def _unit(x: Any, dtype: str) -> Any:
    """The unit of the last place of a number that is a little larger than x."""
    size = np.abs(np.asarray(x, dtype)) * (1 + 16 * np.finfo(dtype).eps)
    return np.where(np.isfinite(size), np.spacing(size.astype(dtype)).astype(float), 0)


@dataclass(slots=True)
class _Item(interpreter._Item):
    """The state of the interpreter, with a bound of the error beside each value."""

    dtype: str = "float32"
    products: float = 0
    depth: int = 0  # of loops over components
    errors: dict[Value, Any] = field(default_factory=dict[Value, Any])
    lost: dict[Array, Numbers] = field(default_factory=dict[Array, Numbers])

    def run(self, statements: Sequence[Statement]) -> None:
        for s in statements:
            match s:
                case Loop():
                    self.loop(s)
                case When(_, _, body, yields, results):
                    self.run(body)
                    self.move(yields, results)
                case Const(result, value):
                    interpreter._Item.run(self, (s,))
                    with np.errstate(over="ignore"):
                        exact = (
                            not np.isfinite(value)
                            or float(np.dtype(self.dtype).type(value)) == value
                        )
                    self.errors[result] = 0 if exact else _unit(value, self.dtype) / 2
                case Compute(result, opcode, operands):
                    interpreter._Item.run(self, (s,))
                    self.errors[result] = self.error(result, opcode, operands)
                case Peek(result, array, component):
                    interpreter._Item.run(self, (s,))
                    self.errors[result] = self.losses(array)[self.component(component)].copy()
                case Poke(array, component, value):
                    interpreter._Item.run(self, (s,))
                    self.losses(array)[self.component(component)] = self.errors.get(value, 0)
                case _:
                    interpreter._Item.run(self, (s,))

    def move(self, sources: Sequence[Value], targets: Sequence[Value]) -> None:
        found = [(self.values[v], self.errors.get(v, 0)) for v in sources]
        for target, (value, error) in zip(targets, found, strict=True):
            self.values[target], self.errors[target] = value, error

    def loop(self, s: Loop) -> None:
        self.move(s.initial, s.carried)
        self.depth += s.kind is LoopKind.FEATURES
        for index in self.turns(s):
            self.values[s.index] = np.int64(index)
            self.run(s.body)
            self.move(s.yields, s.carried)
        self.depth -= s.kind is LoopKind.FEATURES
        self.move(s.carried, s.results)

    def losses(self, array: Array) -> Numbers:
        if array not in self.lost:
            self.lost[array] = np.zeros((array.size, self.rows))
        return self.lost[array]

    def store(self, output: int, k: int, value: Value) -> None:
        kept, self.values[value] = self.values[value], self.errors.get(value, 0)
        interpreter._Item.store(self, output, k, value)
        self.values[value] = kept

    def error(self, result: Value, opcode: str, operands: Sequence[Value]) -> Any:
        """What becomes of the errors of the operands, and the rounding of the result."""
        found = self.values[result]
        if not result.dtype.startswith("float"):
            return 0
        values, total = [self.values[v] for v in operands], 0.0
        for n, operand in enumerate(operands):
            error = self.errors.get(operand, 0)
            if np.any(error):
                ends = [[*values[:n], values[n] + e, *values[n + 1 :]] for e in (error, -error)]
                up, down = (np.abs(OPCODES[opcode].numpy(*end) - found) for end in ends)
                spread = np.fmax(up, down)
                total = total + np.where(np.isfinite(spread), spread, 0)
        if opcode in _EXACT:
            return total
        units = UNITS.get(opcode, (0, 0))[self.dtype == "float64"]
        unit = np.where(self.exact(opcode, operands), 0, _unit(found, self.dtype))
        if opcode in ("mul", "fma") and self.depth:
            total = total + self.products * np.abs(np.multiply(*values[:2]))
        return total + (units + 0.5) * unit

    def exact(self, opcode: str, operands: Sequence[Value]) -> Any:
        """Whether something is added to 0, or multiplied by 0, 1 or -1, and so not rounded."""
        known = {"add": (0,), "sub": (0,), "mul": (0, 1)}.get(opcode, ())
        plain = [v for v in operands if not np.any(self.errors.get(v, 0))]
        found = [np.isin(np.abs(self.values[v]), known) for v in plain]
        return functools.reduce(np.logical_or, found, np.False_)


@final
class _Loaded:
    """A kernel whose results are the bounds."""

    def __init__(self, kernel: LoopKernel, dtype: str, products: float) -> None:
        self._kernel, self._dtype, self._products = kernel, dtype, products

    def prepare(self, walk: Any) -> Start:
        return interpreter._Interpreted(self._kernel).prepare(walk)

    def run(self, job: Any) -> None:
        items = job.call.items
        while (number := next(job.numbers)) < len(items):
            with np.errstate(all="ignore"):
                item = _Item(
                    *(self._kernel, job.call, items[number].tolist()),
                    dtype=self._dtype,
                    products=self._products,
                )
                item.run(self._kernel.body)

    def stop(self, job: Any) -> None:
        job.stopped = True


class _Backend:
    """The interpreter in float64, for arithmetic of some type."""

    def __init__(self, dtype: str, products: float) -> None:
        self._dtype, self._products = dtype, products
        self._interpreter = interpreter.InterpBackend()
        self.name = f"rounding in {dtype}, {products}"

    def __getattr__(self, name: str) -> Any:
        return getattr(self._interpreter, name)

    def load(self, binary: bytes, kernel: LoopKernel, target: Any, device: str) -> Any:
        return _Loaded(kernel, self._dtype, self._products)


SUMS: Final = 6 / 8
"""How often tensor cores add to a sum, for each component: three products for one of float32, each
in two steps for eight components (one on Hopper and later; see `TOGETHER` in emulator.cpp).
"""

CUT: Final = 2.0**-24
"""The part of a sum that is cut off each time on average: half a unit of the last place."""


def tensor_error(dim: int) -> float:
    """The error of a scalar product made by tensor cores, relative to that of the absolute values.

    A number is two of eleven bits, and a rest of 2**-20 of it that is lost, as is the product of
    the lower ones.
    """
    return 3 * 2.0**-20 + SUMS * 8 * math.ceil(dim / 8) * CUT


def rounding(
    spec: MapReduce, arrays: Sequence[Numbers], *, dtype: str, products: float = 0
) -> Numbers:
    """The most that a GPU's result may differ from the exact one, to first order.

    Every operation of the kernel is wrong by what its documents allow (`UNITS`), always in the
    worse direction; where a product and a sum are rounded together, the error is less. Sums are in
    the order of the columns.

    Args:
        spec: a computation.
        arrays: as it is given them, rounded to `dtype`.
        dtype: of the arithmetic on the GPU.
        products: the further error of each product of components of long vectors, relative to it:
            that of tensor cores (`tensor_error`).

    Returns:
        An array of the shape of the result.
    """
    backend: Any = _Backend(dtype, products)
    registry.BACKENDS[backend.name] = replace(registry.BACKENDS["interp"], backend=backend)
    try:
        return run(spec, [a.astype("float64") for a in arrays], backend=backend.name)
    finally:
        del registry.BACKENDS[backend.name]
