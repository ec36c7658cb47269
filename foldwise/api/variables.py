"""`Vi`, `Vj`, `Pm` and `Vij`: the variables that formulas are made of."""

from __future__ import annotations

from typing import Any

from foldwise.api.advice import no_array
from foldwise.api.arguments import numbers_of, symbol_of
from foldwise.api.binding import array_variable, pair_variable, single_variable
from foldwise.api.features import tensors_of
from foldwise.api.lazy import lazy
from foldwise.api.lazytensor import LazyTensor
from foldwise.arrays import adapter_of, recognised
from foldwise.compute.tracing import hide_from_tracer
from foldwise.sparse.stored import is_sparse, values_of


def _cloud(name: str, x: Any, dim: int | None, axis: int, features: int) -> LazyTensor:
    """The rows of a two-dimensional array as `x_i` (axis 0) or `y_j` (axis 1); or a symbol."""
    if features != 1:
        _check_no_symbol(name, dim)
        return tensors_of(x, axis, features)
    if dim is not None:
        return _symbolic(name, x, dim, axis)
    adapter = adapter_of(x)
    if adapter is None:
        x, adapter = recognised(numbers_of(x))
    if adapter is None:
        raise TypeError(f"{name} takes an array or a tensor, not a {no_array(x)}")
    if len(x.shape) != 2:
        place = ":, None, :" if axis == 0 else "None, :, :"
        advice = (
            f"in batches write LazyTensor(x[..., {place}]), and for a matrix of each point "
            f"{name}(x, features=2)"
            if len(x.shape) > 2
            else "for one number per point write x[:, None], and Pm(x) for one vector"
        )
        raise ValueError(
            f"{name} takes an array of shape (points, D), not {tuple(x.shape)}; {advice}"
        )
    return lazy(array_variable(x, axis, adapter))


def _check_no_symbol(name: str, dim: Any) -> None:
    if dim is not None:
        raise TypeError(
            f"{name}(position, dim) is a vector: {name}(0, 9).reshape(..., 3, 3) is a matrix"
        )


def _symbolic(name: str, position: Any, dim: Any, kind: int) -> LazyTensor:
    """The symbolic variable at a position."""
    if symbol_of((position, dim, kind)) is None:
        raise TypeError(
            f"{name}(position, dim) takes two integers, not "
            f"{type(position).__qualname__} and {type(dim).__qualname__}"
        )
    return LazyTensor((position, dim, kind))


def Vi(x: Any, dim: int | None = None, *, features: int = 1) -> LazyTensor:
    """Vectors `x_i`, one for each row of the symbolic array.

    Args:
        x: array or tensor of shape `(M, D)`. Or, together with `dim`, the position of an argument
            that is given later, when the reduction is called.
        dim: length of the vectors of that argument.
        features: how many axes each `x_i` has: 2 for an array of shape `(M, D, E)`, a matrix for
            each row. See `FeatureTensor`.

    Returns:
        A LazyTensor of shape `(M, 1, D)`, or `(M, 1, D, E)` and so on.

    Raises:
        TypeError: if `x` is no array of numbers.
        ValueError: if `x` has another number of axes.

    Integers are labels and indices: they are compared (`==`, `<`) and divided with remainder (`%`,
    `//`), exactly, as float32 up to 2**24 and as float64 beyond. All else refuses them, and names
    the conversion. Bools are masks, 1 and 0 in float32. So are those of `Vj`, `Pm` and `Vij`.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> Vi(np.zeros((5, 3))).shape, Vi(np.zeros((5, 3, 2)), features=2).shape
        ((5, 1, 3), (5, 1, 3, 2))
        >>> distances = Vi(0, 3).sqdist(Vj(1, 3)).sum(axis=1)
        >>> distances(np.zeros((5, 3)), np.ones((4, 3))).shape
        (5, 1)
        >>> kinds = np.array([[0], [1], [1]])
        >>> (Vi(kinds) == Vj(kinds)).sum(axis=1).ravel()
        array([1., 2., 2.], dtype=float32)
    """
    return _cloud("Vi", x, dim, 0, features)


def Vj(x: Any, dim: int | None = None, *, features: int = 1) -> LazyTensor:
    """Vectors `y_j`, one for each column of the symbolic array.

    Args:
        x: array or tensor of shape `(N, D)`; or a position, as for `Vi`.
        dim: length of the vectors of that argument.
        features: how many axes each `y_j` has, as for `Vi`.

    Returns:
        A LazyTensor of shape `(1, N, D)`, or `(1, N, D, E)` and so on.

    Raises:
        TypeError: if `x` is no array of floating-point or complex numbers.
        ValueError: if `x` has another number of axes.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vj
        >>> Vj(np.zeros((5, 3))).shape
        (1, 5, 3)
    """
    return _cloud("Vj", x, dim, 1, features)


def Pm(x: Any, dim: int | None = None, *, features: int = 1) -> LazyTensor:
    """A parameter: one vector for all rows and columns.

    Args:
        x: array or tensor of shape `(D,)` or `()`, a number, or a list of numbers; or a position,
            as for `Vi`.
        dim: length of that argument.
        features: how many axes the array has: 2 for a matrix, one for all rows and columns.

    Returns:
        A LazyTensor of shape `(1, 1, D)`, or `(1, 1, D, E)` and so on.

    Raises:
        ValueError: if `x` has more axes.

    Example:
        >>> import numpy as np
        >>> from foldwise import Pm
        >>> Pm([0.5, 1.5]).shape, Pm(np.eye(3), features=2).shape
        ((1, 1, 2), (1, 1, 3, 3))
    """
    if features != 1:
        _check_no_symbol("Pm", dim)
        if len(getattr(x, "shape", ())) != features:
            raise ValueError(
                f"Pm(x, features={features}) takes an array of {features} axes, not one of shape "
                f"{tuple(getattr(x, 'shape', ()))}; in batches write LazyTensor(p[..., None, None, "
                f":, :], features={features})"
            )
        return tensors_of(x, None, features)
    if dim is not None:
        return _symbolic("Pm", x, dim, 2)
    x, adapter = recognised(x)
    if adapter is not None and len(x.shape) > 1:
        raise ValueError(
            f"Pm takes an array of shape (D,), not {tuple(x.shape)}; in batches write "
            "LazyTensor(p[..., None, None, :]), and for a matrix Pm(p, features=2)"
        )
    return LazyTensor(x)


def Vij(x: Any, dim: int | None = None, *, at: Any = None, shape: Any = None) -> LazyTensor:
    """Vectors `a_ij` that are given, one for each entry: values, weights or a mask.

    The array is read where it lies, once for each pair and each time that a reduction or one of its
    derivatives runs. Nothing else of its size is stored, but for the gradient with respect to it.

    The values of a sparse matrix are visited where they are stored, and so is all that is computed
    from them: `Vij(S)` is `Vij(S.toarray())[S]`, without the zeros. In sums of products, such as
    `K * Vij(S)`, those would add nothing. Other reductions do not meet them: a maximum is that of
    the stored entries, and a softmax has weights for these alone. `K + Vij(S)` with a formula K of
    all pairs is refused: write `K[S] + Vij(S)` for the stored places. Values of one place are added
    up, zeros that are stored count as stored, and the gradient is that of the stored values.
    `Vij(values, at=(rows, columns), shape=(M, N))` is the same without a sparse matrix: for vectors
    (features of edges), in batches, and where PyTorch's sparse matrices have no derivatives.

    Args:
        x: array or tensor of shape `(M, N)`, or `batch + (M, N, D)`, any strides; M or N equal to 1
            stands for any number. One of bools or of bytes (uint8), such as a mask, is copied once
            as float32. Or a sparse matrix of SciPy (any format), PyTorch (COO, CSR, CSC) or JAX
            (BCOO). Or, together with `dim`, the position of an argument that is given later.
        dim: length of the vectors of that argument.
        at: rows and columns, two arrays of integers of shape `(n,)`, for values `x` of shape `(n,)`
            or `batch + (n, D)`.
        shape: the numbers of rows and of columns, together with `at`.

    Returns:
        A LazyTensor of shape `batch + (M, N, D)`.

    Raises:
        TypeError: if `x` is no array of floating-point or complex numbers or of bools.
        ValueError: if `x` has fewer than two axes, or is sparse and has more, or places do not fit.

    Example:
        >>> import numpy as np
        >>> import scipy.sparse
        >>> from foldwise import Vi, Vij, Vj
        >>> x, y = np.zeros((2, 3)), np.ones((4, 3))
        >>> near = np.array([[True, False, False, True], [True, True, True, False]])
        >>> K = Vi(x).sqdist(Vj(y)) * Vij(near)
        >>> K.sum(axis=1)
        array([[6.],
               [9.]])
        >>> weights = scipy.sparse.csr_array([[0.0, 0, 2, 0], [1, 0, 0, 1]])
        >>> K = Vi(x).sqdist(Vj(y)) * Vij(weights)
        >>> K.sum(axis=1).ravel(), K.nnz
        (array([6., 6.]), 3)
    """
    if dim is not None:
        return _symbolic("Vij", x, dim, 3)
    if is_sparse(x):
        pairs, values = values_of(x)
        return lazy(single_variable(values, pairs[:2], pairs.shape))
    x, adapter = recognised(numbers_of(x))
    if adapter is None:
        raise TypeError(f"Vij takes an array or a tensor, not a {no_array(x)}")
    if at is not None:
        return lazy(single_variable(x, at, shape))
    return lazy(pair_variable(x, adapter))


hide_from_tracer(Vi, Vj, Pm, Vij)
