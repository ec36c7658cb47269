"""LazyTensors of complex numbers against dense arrays; derivatives against those of PyTorch."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck

from foldwise import LazyTensor, Pm, Vi, Vj
from foldwise.api.lazytensor import ComplexLazyTensor
from tests.support import Array

# PyTorch warns about itself when forward mode is first used.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")
LIBRARIES = ("numpy", "torch")
M, N, D = 5, 7, 3


def reals(*shape: int, seed: int = 0) -> Array:
    """Numbers between 0.3 and 1.7."""
    return np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape)


def points(*shape: int, seed: int = 0, dtype: str = "complex128") -> Array:
    """Numbers of all quadrants, away from 0 and from the negative axis."""
    angles = np.random.default_rng([9, seed, *shape]).uniform(-3, 3, shape)
    return (reals(*shape, seed=seed) * np.exp(1j * angles)).astype(dtype)


def into(library: str, a: Array) -> Any:
    return a if library == "numpy" else torch.from_numpy(a)


def close(found: Any, expected: Array, eps: float = 1e-13) -> None:
    """Shapes and kinds are equal, and entries up to `eps` relative to the largest."""
    found = found.resolve_conj().numpy() if isinstance(found, Tensor) else found
    assert found.shape == expected.shape
    assert (found.dtype.kind == "c") == (expected.dtype.kind == "c")
    np.testing.assert_allclose(found, expected, rtol=0, atol=eps * max(1, abs(expected).max()))


Z, W = points(M, 1, D), points(1, N, D, seed=1)


def lazy(library: str = "numpy") -> tuple[LazyTensor, LazyTensor]:
    return LazyTensor(into(library, Z)), LazyTensor(into(library, W))


# --- what it is


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(("dtype", "real"), [("complex64", "float32"), ("complex128", "float64")])
def test_the_shape_counts_complex_numbers(library: str, dtype: str, real: str) -> None:
    a = into(library, points(2, M, 1, D, dtype=dtype))
    k = LazyTensor(a)
    assert type(k) is ComplexLazyTensor and isinstance(k, LazyTensor)
    assert k.shape == (2, M, 1, D) and k.ndim == 4 and k.dtype == dtype
    assert str(k.sum(axis=2).dtype).endswith(dtype)
    assert (abs(k).dtype, k.real.dtype, (k * 1j).dtype) == (real, real, dtype)
    assert type(abs(k)) is type(k.real) is type(k.imag) is type(k.angle()) is LazyTensor
    assert "ComplexLazyTensor" in repr(k) and dtype in repr(k)


def test_complex_numbers_are_parameters_and_do_not_promote() -> None:
    for numbers in (2j, [1j, 2.0], (1.0, 2j, 3), np.complex64(1j)):
        k = LazyTensor(numbers)
        assert type(k) is ComplexLazyTensor and k.dtype is None
        assert k.shape == (1, 1, np.size(numbers))
    x = reals(M, 1).astype("float32")
    for s in (2j, np.complex128(2j), LazyTensor(2j)):
        assert (Vi(x) * s).dtype == "complex64"
        assert (Vi(x) * s).sum(axis=1).dtype == np.complex64


@pytest.mark.parametrize("library", LIBRARIES)
def test_types_promote(library: str) -> None:
    z, x = points(M, D, dtype="complex64"), reals(N, D)
    for y, expected in (
        (x, "complex128"),
        (x.astype("float32"), "complex64"),
        (x.astype("float16"), "complex64"),
        (points(N, D), "complex128"),
    ):
        k = Vi(into(library, z)) * Vj(into(library, y))
        assert k.dtype == expected and str(k.sum(axis=1).dtype).endswith(expected)
        dense = (z[:, None].astype(complex) * y).sum(1)
        close(k.sum(axis=1), dense, 1e-6 if expected == "complex64" else 1e-13)


@pytest.mark.parametrize("library", LIBRARIES)
def test_half_precision_becomes_complex64(library: str) -> None:
    x = reals(M, D).astype("float16")
    k = Vi(into(library, x)) * 1j
    assert k.dtype == "complex64"
    close(k.sum(axis=1), x * np.complex64(1j), 1e-6)


# --- arithmetic


def operands(library: str) -> dict[str, tuple[Any, Any]]:
    """The other side of a binary operator, and the same for NumPy."""
    vector, columns, one = points(D, seed=3), points(1, N, D, seed=5), points(1, N, 1, seed=6)
    x, scalars = reals(1, N, D, seed=7), reals(1, N, 1, seed=8)
    return {
        "int": (3, 3),
        "float": (0.7, 0.7),
        "complex": (0.7 - 2j, 0.7 - 2j),
        "NumPy float64": (np.float64(0.7), 0.7),
        "NumPy complex128": (np.complex128(1j), 1j),
        "list": (vector.tolist(), vector),
        "list of floats": ([0.5, 1.5, 2.5], np.array([0.5, 1.5, 2.5])),
        "list of all kinds": ([1, 0.5, 2j], np.array([1, 0.5, 2j])),
        "vector": (into(library, vector), vector),
        "0-d": (into(library, np.array(0.7 - 1j)), 0.7 - 1j),
        "columns": (into(library, columns), columns),
        "one per column": (into(library, one), one),
        "real array": (into(library, x), x),
        "real LazyTensor": (LazyTensor(into(library, x)), x),
        "real numbers": (LazyTensor(into(library, scalars)), scalars),
        "LazyTensor": (LazyTensor(into(library, columns)), columns),
        "LazyTensor of numbers": (LazyTensor([1j, 0.5, 2.5]), np.array([1j, 0.5, 2.5])),
    }


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("kind", list(operands("numpy")))
def test_arithmetic_with_anything_on_either_side(library: str, kind: str) -> None:
    other, dense = operands(library)[kind]
    for op in ("add", "sub", "mul", "truediv"):
        f, (k, _) = getattr(operator, op), lazy(library)
        for found, expected in ((f(k, other), f(Z, dense)), (f(other, k), f(dense, Z))):
            assert isinstance(found, ComplexLazyTensor), op
            close(
                (found * into(library, np.ones((1, N, 1)))).sum(axis=1), (expected + 0 * W).sum(1)
            )


@pytest.mark.parametrize("kind", list(operands("numpy")))
def test_complex_operands_make_real_formulas_complex(kind: str) -> None:
    other, dense = operands("numpy")[kind]
    x = reals(M, 1, D)
    is_complex = np.iscomplexobj(dense)
    for found, expected in (
        (LazyTensor(x) - other, x - dense),
        (other / LazyTensor(x), dense / x),
        (other * LazyTensor(x), dense * x),
    ):
        assert isinstance(found, ComplexLazyTensor) == is_complex
        close((found * np.ones((1, N, 1))).sum(axis=1), (expected + 0 * W.real).sum(1))


FORMULAS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "exp": (lambda z, w: (z * w).exp(), lambda z, w: np.exp(z * w)),
    "log": (lambda z, w: (z * w).log(), lambda z, w: np.log(z * w)),
    "sqrt": (lambda z, w: (z * w).sqrt(), lambda z, w: np.sqrt(z * w)),
    "rsqrt": (lambda z, w: (z * w).rsqrt(), lambda z, w: 1 / np.sqrt(z * w)),
    "sin, cos": (lambda z, w: z.sin() * w.cos(), lambda z, w: np.sin(z) * np.cos(w)),
    "square": (lambda z, w: (z * w).square(), lambda z, w: (z * w) ** 2),
    "negative": (lambda z, w: -z - +w, lambda z, w: -z - w),
    "conj": (lambda z, w: (z * w).conj() * z, lambda z, w: np.conj(z * w) * z),
    "abs": (lambda z, w: abs(z * w), lambda z, w: abs(z * w)),
    "square_abs": (lambda z, w: (z * w).square_abs(), lambda z, w: abs(z * w) ** 2),
    "angle": (lambda z, w: (z / w).angle(), lambda z, w: np.angle(z / w)),
    "real, imag": (lambda z, w: z.real * w.imag, lambda z, w: z.real * w.imag),
    "parts of the real": (lambda z, w: z.real.real + w.real.imag, lambda z, w: z.real + 0 * w.real),
    "real2complex": (
        lambda z, w: z.real.real2complex() + w.imag.imag2complex(),
        lambda z, w: z.real + 1j * w.imag,
    ),
    "exp1j": (lambda z, w: (z * w).real.exp1j(), lambda z, w: np.exp(1j * (z * w).real)),
    "|": (lambda z, w: z | w, lambda z, w: (z * w).sum(-1, keepdims=True)),
    "sum of vectors": (lambda z, w: (z * w).sum(-1), lambda z, w: (z * w).sum(-1, keepdims=True)),
    "mean of vectors": (
        lambda z, w: (z * w).mean(-1),
        lambda z, w: (z * w).mean(-1, keepdims=True),
    ),
    "var of vectors": (
        lambda z, w: (z * w).var(-1, ddof=0),
        lambda z, w: (z * w).var(-1, keepdims=True),
    ),
    "concat": (
        lambda z, w: z.concat(w) * 2,
        lambda z, w: 2 * np.concatenate(np.broadcast_arrays(z, w), -1),
    ),
    "concatenate with reals": (
        lambda z, w: LazyTensor.concatenate([z.real, w, 2j, 1.5]),
        lambda z, w: np.concatenate(np.broadcast_arrays(z.real, w, [[[2j] * D]], 1.5), -1)[
            ..., [*range(2 * D + 1), 3 * D]
        ],
    ),
    "real Gaussian": (
        lambda z, w: (-((z - w).square_abs().sum(-1))).exp() * w,
        lambda z, w: np.exp(-(abs(z - w) ** 2).sum(-1, keepdims=True)) * w,
    ),
}


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", FORMULAS)
def test_formulas_have_their_dense_values(name: str, library: str) -> None:
    made, dense = FORMULAS[name]
    k, expected = made(*lazy(library)), dense(Z, W)
    assert k.shape == expected.shape
    assert isinstance(k, ComplexLazyTensor) == np.iscomplexobj(expected)
    close(k.sum(axis=1), expected.sum(1))
    close(k.sum(axis=0), expected.sum(0))


@pytest.mark.parametrize("power", [0, 1, 2, 3, 7, -1, -2, 0.5, -0.5, 1.5, -2.0, 0.3 + 1j])
def test_powers(power: complex) -> None:
    k, w = lazy()
    close((k**power * w).sum(axis=1), (Z ** complex(power) * W).sum(1), 1e-12)


def test_complex_numbers_are_equal_or_not() -> None:
    z = np.array([[1 + 2j], [1 - 2j], [3 + 2j]])
    X, Y = Vi(z), Vj(z)
    for found, expected in (
        (X == Y, z[:, None] == z),
        (X != Y, z[:, None] != z),
        (X == 1 + 2j, z[:, None] == 1 + 2j),
        (Y.real == X, z.real == z[:, None]),
    ):
        assert type(found) is LazyTensor
        close(found.sum(axis=1), expected.sum(1).astype(float))


def test_powers_of_and_by_anything() -> None:
    k, w = lazy()
    for found, expected in (
        (k**w, Z**W),
        (k ** [1.0, 2j, 0.5], Z ** np.array([1, 2j, 0.5])),
        (2.5**k, 2.5**Z),
        (2j**k, 2j**Z),
        (k.real.square() ** w, (Z.real**2) ** W),
        (k**w.real, Z**W.real),
    ):
        close((found * np.ones((1, N, 1))).sum(axis=1), (expected + 0 * W).sum(1), 1e-12)


INDICES = [0, -1, slice(1, None), slice(None, 1), slice(None, None, 2), slice(None, None, -1)]


@pytest.mark.parametrize("index", [*INDICES, [2, 0, 0], [1]], ids=str)
def test_indices_pick_complex_components(index: Any) -> None:
    k, w = lazy()
    expected = (Z * W)[..., [index] if isinstance(index, int) else index]
    assert (k * w)[..., index].shape == expected.shape
    close((k * w)[..., index].sum(axis=1), expected.sum(1))


NUMPY = ("exp", "log", "sqrt", "square", "sin", "cos", "negative", "conj", "conjugate")
PARTS = ("real", "imag", "angle", "abs", "absolute")


@pytest.mark.parametrize("name", [*NUMPY, *PARTS])
def test_numpy_functions_stay_lazy(name: str) -> None:
    f, (k, w) = getattr(np, name), lazy()
    close(f(k * w).sum(axis=1), f(Z * W).sum(1))


@pytest.mark.parametrize("name", [*NUMPY[:6], "neg", "conj", *PARTS])
def test_torch_functions_stay_lazy(name: str) -> None:
    f, (k, w) = getattr(torch, name), lazy("torch")
    close(f(k * w).sum(axis=1), f(torch.from_numpy(Z * W)).resolve_conj().numpy().sum(1))


@pytest.mark.parametrize("name", ["add", "subtract", "multiply", "divide", "power"])
def test_functions_of_two_arguments(name: str) -> None:
    f, (k, w) = getattr(np, name), lazy()
    close(f(k, w).sum(axis=1), f(Z, W).sum(1), 1e-12)
    close((f(2j, k) * w).sum(axis=1), (f(2j, Z) * W).sum(1), 1e-12)


# --- reductions, matrices


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("axis", [0, 1, -2, -3])
def test_sums_means_and_variances(library: str, axis: int) -> None:
    k, w = lazy(library)
    product, dense = k * w, (Z * W)
    where = axis % 3
    close(product.sum(axis=axis), dense.sum(where))
    close(product.mean(axis=axis), dense.mean(where))
    close(product.var(axis=axis, ddof=0), dense.var(where))
    close(product.std(axis=axis, ddof=1), dense.std(where, ddof=1))
    close(product.sum(axis=axis, summation="kahan"), dense.sum(where))
    close(product.sum(axis=axis, accumulator="float64"), dense.sum(where))


def test_out_is_complex() -> None:
    k, w = lazy()
    out = np.zeros((M, D), complex)
    assert (k * w).sum(axis=1, out=out) is out
    close(out, (Z * W).sum(1))


@pytest.mark.parametrize("library", LIBRARIES)
def test_matrices_of_complex_or_real_numbers(library: str) -> None:
    (k, w), x = lazy(library), reals(M, 1, D)
    matrix, dense = k | w, (Z * W).sum(-1)
    real, real_dense = LazyTensor(into(library, x)) | w.real, (x * W.real).sum(-1)
    for shape in ((N,), (N, 2), (2, N, 2)):
        b = points(*shape, seed=2)
        close(matrix @ into(library, b), dense @ b)
        close(real @ into(library, b), real_dense @ b)
        close(matrix @ into(library, b.real.copy()), dense @ b.real)
    for b in (points(M, seed=2), points(2, M, seed=2)):
        close(into(library, b) @ matrix, b @ dense)
        close(matrix.T @ into(library, b.T), dense.T @ b.T)


def test_the_transpose_does_not_conjugate() -> None:
    k, w = lazy()
    assert (k * w).T.shape == (N, M, D) and type((k * w).T) is ComplexLazyTensor
    close((k * w).T.sum(axis=0), (Z * W).sum(1))
    close((k * w).t().sum(axis=1), (Z * W).sum(0))


@pytest.mark.parametrize("library", LIBRARIES)
def test_batches_broadcast(library: str) -> None:
    z, w = points(2, 1, M, 1, D), points(4, 1, N, D, seed=1)
    s, x = points(2, 1, 1, 1, 1, seed=2), reals(4, M, 1, 1)
    k = LazyTensor(into(library, z)) * LazyTensor(into(library, w)) / LazyTensor(into(library, s))
    k = k * LazyTensor(into(library, x))
    dense = z * w / s * x
    assert k.shape == dense.shape
    close(k.sum(axis=-2), dense.sum(-2))
    close(k.sum(axis=2), dense.sum(2))


@pytest.mark.parametrize(("rows", "columns"), [(1, N), (M, 1), (1, 1), (0, N), (M, 0), (0, 0)])
@pytest.mark.parametrize("library", LIBRARIES)
def test_clouds_of_one_point_and_of_none(library: str, rows: int, columns: int) -> None:
    z, w = points(rows, D), points(columns, D, seed=1)
    k, dense = Vi(into(library, z)) * Vj(into(library, w)), z[:, None] * w
    for axis in (0, 1):
        found = k.exp().sum(axis=axis)
        assert tuple(found.shape) == ((columns, rows)[axis], D)
        if found.shape[0]:
            close(found, np.exp(dense).sum(axis))
    b = points(columns, 2)
    assert tuple((k.sum(-1) @ into(library, b)).shape) == (rows, 2)
    if not columns and rows:
        assert np.isnan(np.asarray(k.mean(axis=1))).all()


def test_complex_vectors_as_long_as_loops() -> None:
    z, w = points(M, 40), points(N, 40, seed=1)
    k, dense = Vi(z) * Vj(w), z[:, None] * w
    close(k.sum(axis=1), dense.sum(1))
    close(k.exp().sum(-1).sum(axis=1), np.exp(dense).sum(-1, keepdims=True).sum(1))
    close((Vi(z) | Vj(w)).sum(axis=1), dense.sum(-1, keepdims=True).sum(1))


def test_the_same_array_as_rows_and_columns() -> None:
    z = points(M, D)
    close((Vi(z).conj() | Vj(z)).sum(axis=1), (z.conj() @ z.T).sum(1)[:, None])


# --- memory


def layouts() -> dict[str, Any]:
    z = points(4 * M, 4 * D)
    t = torch.from_numpy(z)
    return {
        "Fortran": np.asfortranarray(z[:M, :D]),
        "transposed": z[:D, :M].T,
        "steps": z[: 2 * M : 2, : 3 * D : 3],
        "reversed": z[M - 1 :: -1, D - 1 :: -1],
        "one number": np.broadcast_to(z[0, 0], (M, D)),
        "tensor, transposed": t[:D, :M].T,
        "tensor, steps": t[: 2 * M : 2, : 3 * D : 3],
        "tensor, conjugated": t[:M, :D].conj(),
        "tensor, adjoint": t[:D, :M].mH,
        "tensor, negated imaginary part": torch.complex(t.real, t.conj().imag)[:M, :D],
    }


@pytest.mark.parametrize("name", layouts())
def test_arrays_of_any_strides_and_conjugated_views(name: str) -> None:
    a = layouts()[name]
    dense = a.resolve_conj().numpy() if isinstance(a, Tensor) else a
    assert dense.shape == (M, D)
    close((Vi(a) * 2j).sum(axis=1), 2j * dense)
    close((Vj(a) * 2j).sum(axis=0), 2j * dense)


def test_real_and_imaginary_parts_of_tensors_are_real_arrays() -> None:
    t = torch.from_numpy(points(M, D)).conj()
    close((Vi(t.real) + Vi(t.imag)).sum(axis=1), (t.real + t.imag).numpy())


def test_a_change_of_a_contiguous_array_counts() -> None:
    z = points(M, D)
    k = Vi(z) * 1j
    before = k.sum(axis=1)
    z *= 2
    close(k.sum(axis=1), 2 * before)


# --- values at the edges


def test_functions_on_the_negative_axis_and_at_zero() -> None:
    z = np.array([[-4.0 + 0j], [-4.0 - 0.0j], [0j], [1e-300j], [1e200 + 1e200j]])
    close(Vi(z).sqrt().sum(axis=1) / (1 + abs(z)), np.sqrt(z) / (1 + abs(z)))
    np.testing.assert_array_equal(Vi(z).angle().sum(axis=1), np.angle(z))
    np.testing.assert_allclose(abs(Vi(z)).sum(axis=1), abs(z), rtol=1e-14)
    close((1 / Vi(z[[0, 4]])).sum(axis=1) * 1e200, 1 / z[[0, 4]] * 1e200)
    assert not (Vi(z[2:3]) ** 1.5).sum(axis=1).any()


# --- derivatives: PyTorch's convention, and those of formulas


def leaves(*others: Array) -> tuple[Tensor, ...]:
    """z, w and `others`, as leaves."""
    return tuple(torch.tensor(a, requires_grad=True) for a in (Z[:, 0], W[0], *others))


DIFFERENTIABLE: dict[str, tuple[Callable[..., Any], Callable[..., Tensor]]] = {
    "product": (lambda z, w: z * w * 2j, lambda z, w: z * w * 2j),
    "quotient": (lambda z, w: w / (z + 3 - w), lambda z, w: w / (z + 3 - w)),
    "logarithm": (lambda z, w: (z * w).log(), lambda z, w: (z * w).log()),
    "root": (lambda z, w: (z * w).sqrt() + z.rsqrt(), lambda z, w: (z * w).sqrt() + z.rsqrt()),
    "powers": (lambda z, w: z**3 * w**-1.5, lambda z, w: z**3 * w**-1.5),
    "conjugate": (lambda z, w: z.conj() * w - w.conj(), lambda z, w: z.conj() * w - w.conj()),
    "absolute": (lambda z, w: abs(z - w), lambda z, w: abs(z - w)),
    "angle": (lambda z, w: (z * w).angle(), lambda z, w: (z * w).angle()),
    "parts": (lambda z, w: z.real * w.imag, lambda z, w: z.real * w.imag),
    "vectors": (
        lambda z, w: (z | w) * z[..., ::-1].concat(w),
        lambda z, w: (
            (z * w).sum(-1, keepdim=True) * torch.cat(torch.broadcast_tensors(z.flip(-1), w), -1)
        ),
    ),
}


@pytest.mark.parametrize("name", DIFFERENTIABLE)
def test_gradients_are_those_of_pytorch(name: str) -> None:
    made, dense = DIFFERENTIABLE[name]
    z, w = leaves()

    def found(z: Tensor, w: Tensor) -> Tensor:
        return made(Vi(z), Vj(w)).sum(axis=1)

    def expected(z: Tensor, w: Tensor) -> Tensor:
        return dense(z[:, None], w).sum(1)

    torch.testing.assert_close(found(z, w), expected(z, w))

    def derivatives(f: Callable[..., Tensor]) -> list[Tensor]:
        first = torch.autograd.grad(f(z, w).abs().square().sum(), [z, w], create_graph=True)
        size = sum(g.abs().square().sum() for g in first)
        return [*first, *torch.autograd.grad(size, [z, w])]

    for a, b in zip(derivatives(found), derivatives(expected), strict=True):
        assert a.dtype == torch.complex128
        torch.testing.assert_close(a, b, rtol=1e-9, atol=1e-9)


def test_gradients_are_slopes() -> None:
    x = torch.tensor(reals(N, 1), requires_grad=True)
    p = torch.tensor(2j, dtype=torch.complex128, requires_grad=True)

    def f(z: Tensor, x: Tensor, p: Tensor) -> Tensor:
        return ((Vi(z) * Vj(x)).exp() * p).sum(axis=0)

    assert gradcheck(f, (leaves()[0], x, p), fast_mode=True)
    assert gradgradcheck(f, (leaves()[0], x, p), fast_mode=True)


def test_real_arguments_of_complex_formulas_have_real_gradients() -> None:
    x = torch.tensor(reals(M, D), requires_grad=True)
    (g,) = torch.autograd.grad((Vi(x).exp1j() * 2j).sum(axis=1).real.sum(), x)
    (expected,) = torch.autograd.grad((torch.exp(1j * x) * 2j).real.sum(), x)
    assert g.dtype == torch.float64
    torch.testing.assert_close(g, expected)


def test_gradients_of_views_batches_and_matrices() -> None:
    z, w = leaves()
    b = torch.tensor(points(2, N, 2), requires_grad=True)
    found = ((Vi(z.conj()) | Vj(w)) @ b).abs().sum()
    expected = ((z.conj() @ w.T) @ b).abs().sum()
    torch.testing.assert_close(found, expected)
    for a, g in zip(
        torch.autograd.grad(found, [z, w, b]), torch.autograd.grad(expected, [z, w, b]), strict=True
    ):
        torch.testing.assert_close(a, g)


def test_forward_mode_and_vmap() -> None:
    z, w = (a.detach() for a in leaves())

    def found(z: Tensor) -> Tensor:
        return (Vi(z) * Vj(w)).exp().sum(axis=1)

    def expected(z: Tensor) -> Tensor:
        return (z[:, None] * w).exp().sum(1)

    torch.testing.assert_close(
        torch.vmap(found)(torch.stack([z, 2 * z])), torch.stack([*map(expected, (z, 2 * z))])
    )
    for a, b in zip(
        torch.func.jvp(found, (z,), (1j * z,)),
        torch.func.jvp(expected, (z,), (1j * z,)),
        strict=True,
    ):
        torch.testing.assert_close(a, b)


def test_the_symbolic_gradient_is_that_of_pytorch() -> None:
    z, w = leaves()
    z_i, w_j = Vi(z.detach()), Vj(w.detach())
    cotangent = points(D, seed=4)
    found = (z_i * w_j).exp().grad(z_i, cotangent.tolist()).sum(axis=1)
    out = (z[:, None] * w).exp().sum(1)
    (expected,) = torch.autograd.grad(out, z, torch.tensor(cotangent).expand(M, D))
    torch.testing.assert_close(found, expected)


def test_directional_derivatives() -> None:
    z_i, w_j = Vi(Z[:, 0]), Vj(W[0])
    along = points(D, seed=4)
    f, dense = (z_i * w_j).exp(), np.exp(Z * W) * W
    close(f.diff(z_i, along.tolist()).sum(axis=1), (dense * along).sum(1))
    close(f.diff(z_i, [1.0, 2.0, 3.0]).sum(axis=1), (dense * [1, 2, 3]).sum(1))
    p = Pm(reals(D))
    close((p * w_j).diff(p, [1.0, 2.0, 3.0]).sum(axis=1), (W[0] * [1, 2, 3]).sum(0)[None])
