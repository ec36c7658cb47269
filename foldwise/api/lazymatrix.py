"""`LazyMatrix`: matrices made of LazyTensors, by products, sums, blocks and Kronecker products."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn, cast

from foldwise.api.advice import (
    NoArray,
    advice_on_operators,
    check_no_operator,
    nearest,
    no_array,
)
from foldwise.api.arguments import LIMIT, Shape, accuracy, filled, listed, right_factor
from foldwise.api.guests import handed_back
from foldwise.api.lazy import Lazy, bound_of, lazy
from foldwise.api.reducing import Reducing
from foldwise.arrays import recognised
from foldwise.compute import matrices, products
from foldwise.compute.bound import BoundFormula, apply
from foldwise.compute.matrices import Blocks, Kronecker, Matrix, Product, Sum
from foldwise.compute.tracing import TREES, hide_from_tracer
from foldwise.engine.options import current_numerics
from foldwise.ir.spec import Numerics
from foldwise.linalg.equations import solve
from foldwise.linalg.limits import MAX_STEPS, Iterate, Progress
from foldwise.linalg.methods import method_of
from foldwise.linalg.operators import Operator, operator_of
from foldwise.linear_operators import linear_operator
from foldwise.ops import OPS, REDUCTIONS


class LazyMatrix(Reducing):
    """A matrix of shape `batch + (M, N, D)` that is made of LazyTensors.

    `K @ L` of two LazyTensors is one, so are sums with such a product, and what `foldwise.block`,
    `concatenate`, `block_diag` and `kron` give. Nothing is stored or computed: a product with an
    array, `A @ b`, takes those of the LazyTensors. It works with the arrays of each library, with
    the derivatives of that, and within the block ranges of each LazyTensor.

    There are products and sums with other matrices, products with numbers, transposes, rows and
    columns `A[a:b, c:d]`, sums over rows and columns; of blocks of LazyTensors the other reductions
    too. Functions of entries are applied to LazyTensors before these are put together.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> x, y = np.arange(3.0)[:, None], np.ones((2, 1))
        >>> K, L = Vi(x) + Vj(y), Vi(y) * Vj(x)
        >>> A = 2 * (K @ L) + (Vi(x) - Vj(x))
        >>> A
        LazyMatrix(shape=(3, 3, 1), float64, numpy: 3 x 2 @ 2 x 3 + 3 x 3)
        >>> A @ np.ones(3)
        array([ 9., 24., 39.])
    """

    __slots__ = ("_matrix",)

    # NumPy leaves operators to this class.
    __array_ufunc__ = None
    __iter__ = None

    def __init__(self, matrix: Matrix) -> None:
        self._matrix = matrix

    # --- attributes

    @property
    def matrix(self) -> Matrix:
        """The tree of formulas."""
        return self._matrix

    @property
    def shape(self) -> Shape:
        """`batch + (M, N, D)`."""
        return matrices.shape_of(self._matrix)

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def dtype(self) -> str:
        """The type that the arrays promote to."""
        return matrices.number_dtype(self._matrix)

    @property
    def T(self) -> LazyMatrix:
        """The transpose."""
        return face(matrices.transposed(self._matrix))

    def t(self) -> LazyMatrix:
        """The transpose."""
        return self.T

    def __len__(self) -> int:
        return self.shape[0]

    def __repr__(self) -> str:
        library = matrices.adapter_of_leaves(self._matrix).name
        return f"LazyMatrix(shape={self.shape}, {self.dtype}, {library}: {_text(self._matrix)})"

    def __array__(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError(
            "a LazyMatrix is never stored and does not become an array by itself: multiply it with "
            "an array, reduce it, or write A.to_dense() if it is small"
        )

    __dlpack__ = __dlpack_device__ = __array__

    def __jax_array__(self) -> NoArray:
        return NoArray(
            "functions of jax.numpy and jax.nn work on arrays, and a LazyMatrix is never stored: "
            "apply functions such as K.exp() to LazyTensors, before these are put together; A @ b "
            "and A.sum(axis=1) are arrays"
        )

    def __bool__(self) -> NoReturn:
        raise TypeError("a LazyMatrix has no truth value: its entries are not computed")

    def __getattr__(self, name: str) -> NoReturn:
        check_no_operator("LazyMatrix", name)
        advice = ""
        if not name.startswith("_"):
            advice = advice_on_operators(name) or nearest(name, dir(type(self)))
            advice = advice or (
                "; functions of entries are those of LazyTensors, before these are put together"
            )
        raise AttributeError(f"'LazyMatrix' object has no attribute {name!r}{advice}")

    # --- arithmetic

    @handed_back
    def __matmul__(self, b: Any) -> Any:
        """The product with an array of shape `(N,)` or `batch + (N, E)`, or with a matrix."""
        if isinstance(b, Lazy | LazyMatrix):
            return face(matrices.multiply(self._matrix, matrix_of(b)))
        if self.shape[-1] != 1:
            raise ValueError(f"K @ b needs scalar entries; K has shape {self.shape}")
        b = listed(b, next(matrices.leaves(self._matrix)))
        rows, _, adapter = right_factor("K @ b", self.shape, b)
        own = matrices.adapter_of_leaves(self._matrix)
        if adapter is not own:
            raise TypeError(f"K @ b: K holds {own.name} arrays, and b is one of {adapter.name}")
        result = products.times(self._matrix, rows, accuracy(REDUCTIONS["sum"], "block", "auto"))
        return result[..., 0] if len(b.shape) == 1 else result

    @handed_back
    def __rmatmul__(self, b: Any) -> Any:
        """`b @ A`, for an array of shape `(M,)` or `batch + (E, M)`."""
        return product_from_left(b, self)

    def __add__(self, other: Any) -> LazyMatrix:
        if type(other) is int and other == 0:  # what Python's `sum` starts with
            return self
        return face(matrices.add(self._matrix, _term(self, "+", other)))

    def __radd__(self, other: Any) -> LazyMatrix:
        if type(other) is int and other == 0:
            return self
        return face(matrices.add(_term(self, "+", other), self._matrix))

    def __sub__(self, other: Any) -> LazyMatrix:
        return face(matrices.add(self._matrix, _negated(_term(self, "-", other))))

    def __rsub__(self, other: Any) -> LazyMatrix:
        return face(matrices.add(_term(self, "-", other), _negated(self._matrix)))

    def __neg__(self) -> LazyMatrix:
        return face(_negated(self._matrix))

    def __pos__(self) -> LazyMatrix:
        return self

    def __mul__(self, number: Any) -> LazyMatrix:
        return _scaled(self, "mul", number)

    __rmul__ = __mul__

    def __truediv__(self, number: Any) -> LazyMatrix:
        return _scaled(self, "div", number)

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: Sequence[Any] = (), kwargs: Any = None
    ) -> Any:
        """Operators of which a tensor is the first operand."""
        return _operated(str(func.__name__), args)

    # --- parts

    def __getitem__(self, key: Any) -> Any:
        """Rows and columns without gaps: `A[a:b]`, `A[:, c:d]`, `A[i]`.

        An index has a part for each axis, those of a batch first, as that of a LazyTensor has, and
        an integer leaves its axis in place with length 1.

        Raises:
            IndexError: for other parts of an index, and rows or columns of Kronecker products.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj, concatenate
            >>> x = np.arange(3.0)[:, None]
            >>> A = concatenate([Vi(x) + Vj(x), Vi(x) * Vj(x)])
            >>> A[2:4, 1:].to_dense()[..., 0]
            array([[3., 4.],
                   [0., 0.]])
        """
        shape = self.shape
        *others, rows, columns, last = _parts(key, len(shape))
        if any(part != slice(None) for part in (*others, last)):
            raise IndexError(
                "a LazyMatrix has its rows and columns chosen: choose batch elements and "
                "components in the LazyTensors that it is made of"
            )
        chosen = matrices.rows(self._matrix, *_range("row", rows, shape[-3]))
        start, stop = _range("column", columns, shape[-2])
        if (start, stop) != (0, shape[-2]):
            turned = matrices.rows(matrices.transposed(chosen), start, stop)
            chosen = matrices.transposed(turned)
        return face(chosen)

    @handed_back
    def to_dense(self, limit: float | None = LIMIT) -> Any:
        """All entries, as an array: for small matrices and tests.

        Args:
            limit: the largest size, in bytes, of it and of each factor. None for no limit.

        Returns:
            An array of shape `batch + (M, N, D)`, with derivatives.

        Raises:
            ValueError: if one of them is larger than `limit`.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj, kron
            >>> x = np.array([[1.0], [2.0]])
            >>> kron(Vi(x) + 0 * Vj(x), Vi(x) * Vj(x[:1])).to_dense()[..., 0]
            array([[1., 1.],
                   [2., 2.],
                   [2., 2.],
                   [4., 4.]])
        """
        size = products.bytes_of_values(self._matrix)
        if limit is not None and size > limit:
            raise ValueError(
                f"to_dense(): an array of shape {self.shape}, or one of its factors, takes "
                f"{size:,} bytes, more than the limit of {limit:,.0f}; to_dense(limit=None) makes "
                "it all the same"
            )
        return products.values(self._matrix)

    @handed_back
    def diagonal(self, k: int = 0) -> Any:
        """The entries with j - i = k.

        Args:
            k: the diagonal: 0 for the main one, above it if positive.

        Returns:
            An array of shape `batch + (length, D)`, with derivatives.

        Raises:
            ValueError: if they cannot be had without all entries: of products of more than two
                LazyTensors, and of some Kronecker products.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> K = Vi(x) + Vj(x)
            >>> (K @ K).diagonal().ravel()
            array([ 5., 14., 29.])
        """
        numerics = accuracy(REDUCTIONS["sum"], "block", "auto")
        return products.diagonal(self._matrix, operator.index(k), numerics)

    @handed_back
    def trace(self, k: int = 0) -> Any:
        """The sum of the entries with j - i = k, an array of shape `batch + (D,)`; see `diagonal`.

        Args:
            k: the diagonal, as for `diagonal`.

        Returns:
            An array of shape `batch + (D,)`, with derivatives.

        Raises:
            ValueError: as for `diagonal`.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> K = Vi(x) + Vj(x)
            >>> (K @ K).trace()
            array([48.])
        """
        return self.diagonal(k).sum(-2)

    def aslinearoperator(self, library: str = "scipy", **options: Any) -> Any:
        """The matrix as a linear operator of another library; see `LazyTensor.aslinearoperator`.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> K = Vi(x) + Vj(x)
            >>> A = (K @ K).aslinearoperator()
            >>> A.shape, A.matvec(np.ones(3)).tolist()
            ((3, 3), [24.0, 42.0, 60.0])
        """
        return linear_operator(self._matrix, library, options)

    def _operator(self, numerics: Numerics | None) -> Operator:
        """For `linalg.as_operator`."""
        return operator_of(self._matrix, numerics or current_numerics())

    @handed_back
    def solve(  # noqa: PLR0913 - the options of a solver
        self,
        b: Any,
        *,
        alpha: Any = 1e-10,
        eps: float = 1e-6,
        max_steps: int = MAX_STEPS,
        method: str = "cg",
        preconditioner: Any = None,
        progress: Progress = False,
        callback: Callable[[Iterate], Any] | None = None,
    ) -> Any:
        """The solution a of `alpha * a + A @ a = b`; see `LazyTensor.solve`.

        By default it is found by conjugate gradients: the matrix must be symmetric and positive
        semi-definite. Each column of b is a system.
        Tensors are differentiable in all arrays, to any order; for batches give b batch axes.

        Args:
            b: the right-hand side, an array of shape `(M,)` or `batch + (M, D)`.
            alpha: the term added to the diagonal, a number or an array with one element.
            eps: the norm of the residual to stop at, in relation to that of b, for each column.
            max_steps: the largest number of steps.
            method: `cg`, `minres` or `gmres`, as for `LazyTensor.solve`.
            preconditioner: as for `LazyTensor.solve`.
            progress: whether to show steps and residual on stderr, or a function of these.
            callback: a function to call in each step.

        Returns:
            An array of the shape of b, with its batch axes and those of the matrix.

        Raises:
            TypeError: if b is no array, or numbers are complex.
            ValueError: if sizes do not fit, or entries are vectors.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x, y = np.linspace(0, 3, 5)[:, None], np.linspace(0, 3, 3)[:, None]
            >>> L = (-Vi(x).sqdist(Vj(y))).exp()
            >>> A, b = L @ L.T, np.ones(5)  # of low rank
            >>> a = A.solve(b, alpha=0.1)
            >>> np.allclose(0.1 * a + A @ a, b, atol=1e-5)
            True
        """
        if self.shape[-1] != 1:
            raise ValueError(f"A.solve(b) needs scalar entries; A has shape {self.shape}")
        rows, header, adapter = right_factor("A.solve(b)", self.shape, b)
        real = all(leaf.kind == "real" for leaf in matrices.leaves(self._matrix))
        if not real or header.dtype.startswith("complex"):
            raise TypeError("solve() is not defined for complex numbers")
        own = matrices.adapter_of_leaves(self._matrix)
        if adapter is not own:
            raise TypeError(f"A.solve(b): A holds {own.name} arrays, b is one of {adapter.name}")
        operator = operator_of(self._matrix, accuracy(REDUCTIONS["sum"], "block", "auto"))
        how = method_of(method, eps, max_steps, progress, preconditioner, callback)
        found = solve(operator, rows, alpha, how).x
        return found[..., 0] if len(b.shape) == 1 else found


def face(matrix: Matrix) -> Any:
    """A matrix for users: a LazyTensor if it is one formula."""
    return lazy(matrix) if isinstance(matrix, BoundFormula) else LazyMatrix(matrix)


def matrix_of(x: Lazy | LazyMatrix) -> Matrix:
    """The matrix that a user holds."""
    return x.bound if isinstance(x, Lazy) else x.matrix


def product_from_left(b: Any, K: Any) -> Any:
    """`b @ K`, for an array b of shape `(M,)` or `batch + (E, M)`."""
    b, adapter = recognised(listed(b, next(matrices.leaves(matrix_of(K)))))
    if adapter is None:
        raise TypeError(f"b @ K needs an array b, not {no_array(b)}")
    return K.T @ b if len(b.shape) < 2 else (K.T @ b.swapaxes(-1, -2)).swapaxes(-1, -2)


# --- operands


def _term(K: LazyMatrix, sign: str, other: Any) -> Matrix:
    """What is added to a matrix."""
    if isinstance(other, Lazy | LazyMatrix):
        return matrix_of(other)
    raise TypeError(
        f"K {sign} x of a LazyMatrix K of shape {K.shape} needs a LazyTensor or a LazyMatrix x, "
        f"not {no_array(other)}; K + s * foldwise.eye(len(K), like=...) has s on its diagonal"
    )


def _negated(matrix: Matrix) -> Matrix:
    return matrices.scaled(matrix, lambda leaf: apply(OPS["neg"], "neg", (leaf,), {}))


def _scaled(K: LazyMatrix, name: str, number: Any) -> Any:
    """The matrix times or over a number."""
    sign = {"mul": "*", "div": "/"}[name]
    flat = not isinstance(number, LazyMatrix) and len(getattr(number, "shape", ())) < 2
    factor = bound_of(number) if flat or isinstance(number, Lazy) else None
    if factor is None or factor.shape[-3:] != (1, 1, 1):
        raise ValueError(
            f"{K.shape} {sign} {getattr(number, 'shape', number)}: a LazyMatrix is multiplied by "
            "numbers and arrays of one number; K * L of entries is for LazyTensors, and "
            "w[:, None] * (K @ b) multiplies the rows"
        )
    row = OPS["mul"] if name == "mul" else OPS["div"]
    return face(matrices.scaled(K.matrix, lambda leaf: apply(row, name, (leaf, factor), {})))


def _parts(key: Any, ndim: int) -> list[Any]:
    """The part of an index for each axis."""
    parts: list[Any] = [*cast(Sequence[Any], key)] if isinstance(key, tuple) else [key]
    dots = [n for n, part in enumerate(parts) if part is Ellipsis]
    missing = ndim - len(parts) + len(dots)
    if len(dots) > 1 or missing < 0:
        raise IndexError(f"{key!r}: an index has at most {ndim} parts, and one ellipsis")
    return filled(parts, missing)


def _range(what: str, part: Any, count: int) -> tuple[int, int]:
    """The first of the rows or columns that a part of an index chooses, and that after the last."""
    if isinstance(part, slice):
        start, stop, step = cast("slice[Any, Any, Any]", part).indices(count)
        if step == 1:
            return start, max(start, stop)
    elif hasattr(part, "__index__") and not isinstance(part, bool):
        place = operator.index(part)
        if not -count <= place < count:
            raise IndexError(f"{what} {place} does not exist: there are {count} {what}s")
        return place % count, place % count + 1
    raise IndexError(
        f"{what}s of a LazyMatrix are chosen by slices without steps and by integers, not by "
        f"{part!r}; choose others in the LazyTensors that it is made of"
    )


def _text(matrix: Matrix) -> str:
    """How a matrix is made, with the sizes of its formulas."""

    def factor(part: Matrix) -> str:
        return f"({_text(part)})" if isinstance(part, Sum) else _text(part)

    match matrix:
        case BoundFormula():
            return " x ".join(map(str, matrices.shape_of(matrix)[-3:-1]))
        case Sum(terms):
            return " + ".join(map(_text, terms))
        case Product(left, right):
            return f"{factor(left)} @ {factor(right)}"
        case Kronecker(left, right):
            return f"kron({_text(left)}, {_text(right)})"
        case Blocks(grid):
            lines = (", ".join(_text(block) if block else "0" for block in line) for line in grid)
            return f"block([{', '.join(f'[{line}]' for line in lines)}])"


def _operated(name: str, operands: Sequence[Any]) -> Any:
    """An operator, by its name in PyTorch."""
    name = name.strip("_")
    if name.startswith("r"):
        name, operands = name[1:], operands[::-1]
    found = getattr(operator, {"div": "truediv"}.get(name, name), None)
    if found is None or len(operands) != 2:
        raise TypeError(f"PyTorch's {name} is not available for a LazyMatrix")
    a, b = operands
    return found(a, b) if isinstance(a, LazyMatrix) else getattr(b, f"__r{found.__name__}__")(a)


_METHODS: Final = (*vars(LazyMatrix).values(), *vars(Reducing).values())
hide_from_tracer(
    *(getattr(member, "fget", member) for member in _METHODS), face, matrix_of, _operated
)
TREES.add(LazyMatrix)
