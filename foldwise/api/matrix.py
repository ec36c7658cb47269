"""LazyTensors as matrices: products with arrays, and linear systems."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from foldwise.api.arguments import accuracy, listed, right_factor
from foldwise.api.binding import of_symbol
from foldwise.api.guests import handed_back
from foldwise.api.lazy import Lazy, apply_row, lazy
from foldwise.api.lazymatrix import LazyMatrix, face, matrix_of, product_from_left
from foldwise.api.moments import Moments
from foldwise.api.reduce import reduce
from foldwise.arrays import adapter_of, recognised
from foldwise.compute.bound import (
    BoundFormula,
    apply,
    of_array,
    real_parts,
    transpose,
    waits_for,
)
from foldwise.compute.matrices import multiply
from foldwise.compute.reduced import Reduced, Symbol
from foldwise.compute.reductions import computation, given_ranges
from foldwise.engine.options import current_numerics
from foldwise.ir.axis import Axis
from foldwise.ir.spec import Numerics
from foldwise.linalg.limits import MAX_STEPS, Iterate, Progress
from foldwise.linalg.methods import method_of
from foldwise.linalg.operators import Operator, operator_of
from foldwise.linalg.preconditioners import with_preconditioner
from foldwise.linalg.solve import System
from foldwise.linear_operators import linear_operator
from foldwise.ops import OPS, REDUCTIONS


class Matrix(Moments):
    """The methods of a `LazyTensor` as a matrix: products, linear systems."""

    __slots__ = ()

    @handed_back
    def __matmul__(self: Any, b: Any) -> Any:
        """`sum_j K_ij b_j`, as if K were a matrix.

        Args:
            b: an array of shape `(N,)` or `batch + (N, E)`; or another matrix, a LazyTensor or a
                LazyMatrix.

        Returns:
            An array of shape `(M,)` or `batch + (M, E)`; or the product of both matrices, a
            LazyMatrix.

        Raises:
            ValueError: if the entries of K are no scalars, or the sizes do not match.
        """
        if isinstance(b, Lazy | LazyMatrix):
            return face(multiply(self.bound, matrix_of(b)))
        return times(self, b)

    @handed_back
    def __rmatmul__(self: Any, b: Any) -> Any:
        """`sum_i b_i K_ij`, as if K were a matrix; shapes as for `K.T @ b.T`, transposed."""
        return product_from_left(b, self)

    def aslinearoperator(self: Any, library: str = "scipy", **options: Any) -> Any:
        """The matrix as a linear operator of another library, for its solvers.

        Args:
            library: `scipy`, for arrays of any library: an operator of `scipy.sparse.linalg` with
                the shape `batch + (M, N)`, which takes and gives arrays of NumPy; the solvers of
                `jax.scipy.sparse.linalg` take it too. `linear_operator`, for tensors: what GPyTorch
                works with. `lineax`, for arrays of JAX.
            options: `tags`, those of lineax.

        Returns:
            An operator of that library. Derivatives pass through those of linear_operator and
            lineax, and through `A @ b` of an array b of the library of the arrays.

        Raises:
            ImportError: if the library is not installed.
            TypeError: if its operators do not work on arrays of the library that K has its from.
            ValueError: if the entries of K are no scalars, or its operators have no batch axes:
                those of lineax, and of SciPy before 1.18.

        Example:
            >>> import numpy as np
            >>> from scipy.sparse.linalg import cg
            >>> from foldwise import Vi, Vj, eye
            >>> x, b = np.linspace(0, 3, 4)[:, None], np.ones(4)
            >>> K = (-Vi(x).sqdist(Vj(x))).exp() + 0.1 * eye(4)
            >>> a, _ = cg(K.aslinearoperator(), b)
            >>> np.allclose(K @ a, b, atol=1e-4)
            True
        """
        return linear_operator(self.bound, library, options)

    def _operator(self: Any, numerics: Numerics | None) -> Operator:
        """For `linalg.as_operator`."""
        return operator_of(self.bound, numerics or current_numerics())

    @handed_back
    def solve(  # noqa: PLR0913 - the options of a sum and of a solver
        self: Any,
        b: Any,
        var: Any = None,
        *,
        alpha: Any = 1e-10,
        eps: float = 1e-6,
        max_steps: int = MAX_STEPS,
        method: str = "cg",
        preconditioner: Any = None,
        progress: Progress = False,
        callback: Callable[[Iterate], Any] | None = None,
        summation: Literal["block", "direct", "kahan"] = "block",
        accumulator: Literal["auto", "float32", "float64"] = "auto",
        ranges: Any = None,
        call: bool = True,
    ) -> Any:
        """The solution a of `alpha a_i + sum_j K_ij a_j = b_i`.

        By default it is found by conjugate gradients: as a matrix K must be symmetric and positive
        semi-definite. There must be as many rows as columns. Each column of b, in each batch
        element, is solved for by itself. Tensors are differentiable in all arguments, to any order;
        each derivative solves once more, with the same options.

        Args:
            b: the right-hand side: `Vi(b)`, or an array of shape `(M,)` or `batch + (M, D)`. With
                `Vj(b)` the sum is that over i. Of `Vi(b, features=2)` the solution has the axes.
            var: the unknown, if this formula contains it: a symbolic variable in which the formula
                is linear. By default K is multiplied by the unknown.
            alpha: the term added to the diagonal, a number or an array with one element. It makes
                the system better conditioned, and so quicker to solve.
            eps: the norm of the residual to stop at, in relation to that of b, for each column.
                There is no warning if rounding errors alone keep the residual above it, while half
                of the digits of the type are right.
            max_steps: the largest number of steps. The number needed grows with the square root of
                the largest eigenvalue over alpha.
            method: `cg`; `minres` for symmetric matrices, `gmres` for all others; see the functions
                of these names in `foldwise.linalg`, which also say how a solution was found.
            preconditioner: "cholesky" is the usual choice for kernels; "nystrom", "jacobi", or what
                functions of these names, and `block_jacobi`, in `foldwise.linalg` make. Or any
                function that multiplies by an approximation of the inverse of `K + alpha`.
            progress: True for a line on stderr with the steps and the largest relative residual, or
                a function to call with these two.
            callback: a function to call in each step, as for these.
            summation: as for `sum`.
            accumulator: as for `sum`.
            ranges: the pairs where K is not 0, as for `sum`; they must be symmetric too.
            call: whether to solve at once. Otherwise, and if there are symbolic variables, the
                result is to be called.

        Returns:
            An array of shape `batch + (M, D)`, or `batch + (M,)` if `b` has one axis, with the
            smallest residual that was found. There is a `ConvergenceWarning` if it is larger than
            asked; from a compiled program of JAX when that has run (`jax.effects_barrier()` waits).

        Raises:
            TypeError: if `b` is no array, or of complex numbers.
            ValueError: if `b` has another number of rows or is no variable, `var` is none of this
                formula, or the system is not square.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x, b = np.linspace(0, 3, 4)[:, None], np.ones((4, 1))
            >>> K = (-Vi(x).sqdist(Vj(x))).exp()
            >>> a = K.solve(b, alpha=0.1)
            >>> np.allclose(0.1 * a + K @ a, b, atol=1e-5)
            True
        """
        b = b if isinstance(b, Lazy) else recognised(listed(b, self.bound))[0]
        numerics = accuracy(REDUCTIONS["sum"], summation, accumulator)
        right = _right_side(self, b)
        # The unknown has the index that is summed over, b the other one.
        b_j = transpose(right).inputs
        (slot,) = b_j.slots
        if var is None:
            symbol = Symbol(-1, slot.axis, slot.dim)  # equal to no other symbol
            matrix = apply(OPS["mul"], "mul", (self.bound, of_symbol(symbol)), {})
        else:
            matrix, symbol = self.bound, var.bound.inputs.arrays[0]
        spec, inputs = computation("solve", REDUCTIONS["sum"], slot.axis, [matrix], numerics)
        places = [n for n, a in enumerate(inputs.arrays) if isinstance(a, Symbol) and a == symbol]
        if not places or inputs.slots[places[0]] != slot:
            raise ValueError(
                f"solve(): {lazy(right)!r} does not fit to the unknown {var!r} of {self!r}"
            )
        (place,) = places
        arrays = (*inputs.arrays[:place], *b_j.arrays, *inputs.arrays[place + 1 :])
        within = given_ranges("solve", inputs, ranges)
        flat = not isinstance(b, Lazy) and len(b.shape) == 1
        how = method_of(method, eps, max_steps, progress, preconditioner, callback)
        if var is None and ranges is None and not self.bound.waits:
            how = with_preconditioner(how, self, alpha)
        settings = alpha, how, flat
        system = System(spec, arrays, inputs.scalars, False, None, within, place, *settings)
        return system if system.positions or not call else _with_features(system(), b)


def _with_features(solution: Any, b: Any) -> Any:
    """A solution with the feature axes of the right-hand side."""
    if isinstance(b, Lazy) and b.has_tensors:
        return solution.reshape(*solution.shape[:-1], *b.features)
    return solution


def _right_side(K: Lazy, b: Any) -> BoundFormula:
    """The right-hand side of a system, indexed as the result is."""
    shape = K.shape
    rows, count = shape[-3:-1]
    if K.bound.kind == "complex":
        raise TypeError("solve() is not defined for complex numbers")
    if rows != count and 1 not in (rows, count):
        raise ValueError(f"solve(): the system is not square: K has shape {shape}")
    right = b.bound if isinstance(b, Lazy) else transpose(columns(K, "K.solve(b)", b))
    is_variable = right.expr.op.name == "var" and right.inputs.slots[0].axis is not Axis.NONE
    if not is_variable or right.kind == "complex":
        raise ValueError(
            "solve(): the right-hand side must be an array, Vi(b) or Vj(b), of real numbers, "
            f"not {lazy(right)!r}"
        )
    given = max(right.inputs.lead[-2:])
    if rows == count > 1 and given not in (1, rows):
        raise ValueError(
            f"solve(): K has shape {shape}, so the right-hand side needs {rows} rows, "
            f"not {given}: {lazy(right)!r}"
        )
    return right


def times(K: Lazy, b: Any, **options: Any) -> Any:
    """`K @ b`, with options of the sum."""
    if adapter_of(b) is None:
        b, _ = recognised(listed(b, K.bound))
    if K.shape[-1] != 1:
        raise ValueError(f"K @ b needs scalar entries; K has shape {K.shape}")
    product = apply_row(OPS["mul"], "mul", (K, lazy(columns(K, "K @ b", b))))
    result = reduce(product, REDUCTIONS["sum"], -2, **options)
    flat = len(b.shape) == 1
    if flat and isinstance(result, Reduced):
        raise ValueError(
            f"K @ b with symbolic variables: b needs the shape (N, E), not {tuple(b.shape)}"
        )
    if not flat or len(result.shape) < K.ndim - 1:  # `out` may lack the last axis
        return result
    return result[..., 0]


def columns(K: Lazy, what: str, b: Any) -> BoundFormula:
    """An array of shape `(N,)` or `batch + (N, E)` as vectors `b_j`, one for each column of K.

    Raises:
        TypeError: if it is no array.
        ValueError: if it has another number of rows.
    """
    rows, header, adapter = right_factor(what, K.shape, b, waits_for(K.bound, Axis.J))
    array, kind = real_parts(rows[..., None, :, :], header.dtype, adapter)
    return of_array(array, Axis.J, kind, adapter)
