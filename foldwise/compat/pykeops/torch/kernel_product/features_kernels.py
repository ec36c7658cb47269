"""Products with kernels of several features."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, cast

from foldwise.compat.genred import Genred

_KINDS: Final = ("Vi", "Vj", "Pm")


class _Mode(NamedTuple):
    """A reduction, its formula, and the index of each of the further arguments `B_0`, ..."""

    reduction: str
    formula: str
    indices: tuple[int, ...]


_MODES: Final = {
    "sum": _Mode("Sum", "{sum} * B_0", (1,)),
    "lse": _Mode("LogSumExp", "{log} + B_0", (1,)),
    "log_scaled": _Mode("Sum", "Exp({log} + B_1 + B_2) * B_0", (1, 0, 1)),
    "log_scaled_lse": _Mode("LogSumExp", "{log} + B_1 + B_2 + B_0", (1, 0, 1)),
    "log_scaled_barycenter": _Mode("Sum", "Exp({log} + B_1 + B_2) * (B_0 - B_3)", (1, 0, 1, 0)),
    "lse_mult_i": _Mode("LogSumExp", "B_1 * {log} + B_0", (1, 0)),
    "sinkhorn_primal": _Mode("Sum", "(B_2 + B_3 - 1) * Exp({log} + B_0 + B_1)", (0, 1, 0, 1)),
    "sinkhorn_cost": _Mode("Sum", "-({log}) * Exp({log} + B_0 + B_1)", (0, 1)),
}


def FeaturesKP(  # noqa: PLR0913 - as in KeOps
    kernel: Any,
    gs: Sequence[Any],
    xs: Sequence[Any],
    ys: Sequence[Any],
    bs: Sequence[Any],
    mode: str = "sum",
    backend: str = "auto",
    dtype: str | None = None,
    cuda_type: str | None = None,
) -> Any:
    """A reduction over j of a kernel k(x_i, y_j), for each i.

    Args:
        kernel: a `Kernel`.
        gs: its parameters: tensors of shape `(E,)`; of shape `(N, E)` or `("j", g)` where they
            depend on j; `("i", g)` where they depend on i; None where there is none. E is 1, D or
            D * D: a number, one for each component, or a symmetric matrix.
        xs: features of the x_i, tensors of shape `(M, D)`.
        ys: features of the y_j.
        bs: further arguments, by mode: b for `sum` and `lse`; b, Alog_i, Blog_j for `log_scaled`
            and `log_scaled_lse`; b, Alog_i, Blog_j, b2_i for `log_scaled_barycenter`; b, a_i for
            `lse_mult_i`; Alog_i, Blog_j, u_i, v_j for `sinkhorn_primal`; Alog_i, Blog_j for
            `sinkhorn_cost`.
        mode: one of these.
        backend: `pytorch` computes the kernel as a dense matrix, `matrix` returns that matrix (of
            the kernel, or of its logarithm if the mode takes the logarithm).
        dtype: without effect: the tensors decide.
        cuda_type: without effect.

    Raises:
        ValueError: if there is no such mode, or the arguments do not fit to it.
    """
    if mode not in _MODES:
        raise ValueError(f"mode must be one of {', '.join(_MODES)}, not {mode!r}")
    if len(xs) != len(ys):
        raise ValueError(f"there are {len(xs)} features of x and {len(ys)} of y: as many, please")
    row = _MODES[mode]
    if len(bs) != len(row.indices) and backend != "matrix":
        raise ValueError(
            f"the mode {mode!r} takes {len(row.indices)} tensors after y, not {len(bs)}"
        )
    wanted = "sum" if "{sum}" in row.formula else "log"
    if backend in ("pytorch", "matrix"):
        matrix = _matrix(kernel, wanted, gs, xs, ys)
        return matrix if backend == "matrix" else _of_matrix(matrix, row, bs)
    text = getattr(kernel, f"formula_{wanted}")
    if text is None:
        raise ValueError(f"this kernel has no formula_{wanted}, which the mode {mode!r} needs")
    metrics = [(f"G_{n}", *_metric(g)) for n, g in enumerate(gs) if g is not None]
    named = [(name, _KINDS[index], g) for name, index, g in metrics]
    named += [(f"X_{n}", "Vi", x) for n, x in enumerate(xs)]
    named += [(f"Y_{n}", "Vj", y) for n, y in enumerate(ys)]
    return _reduced(row, text, named, bs, backend=backend)


def _reduced(
    row: _Mode,
    kernel: str,
    named: Sequence[tuple[str, str, Any]],
    bs: Sequence[Any],
    **options: Any,
) -> Any:
    """The reduction, where the text `kernel` stands for the kernel or its logarithm."""
    every = [*named]
    every += [
        (f"B_{n}", _KINDS[i], b) for n, (b, i) in enumerate(zip(bs, row.indices, strict=True))
    ]
    aliases = [f"{name} = {kind}({array.shape[-1]})" for name, kind, array in every]
    formula = row.formula.replace("{sum}", kernel).replace("{log}", kernel)
    sums = Genred(formula, aliases, reduction_op=row.reduction, axis=1)
    return sums(*(array for _, _, array in every), **options)


def _metric(g: Any) -> tuple[int, Any]:
    """Index (0: i, 1: j, 2: none) and tensor of a parameter."""
    if isinstance(g, tuple):
        index, g = cast(tuple[str, Any], g)
        if index not in ("i", "j"):
            raise ValueError(f"a parameter is indexed by 'i' or 'j', not by {index!r}")
        return "ij".index(index), g
    if len(g.shape) not in (1, 2):
        raise ValueError(f"a parameter has one axis or two, not the shape {tuple(g.shape)}")
    return (2, 1)[len(g.shape) - 1], g


# --- dense matrices


def _matrix(
    kernel: Any, wanted: str, gs: Sequence[Any], xs: Sequence[Any], ys: Sequence[Any]
) -> Any:
    """The matrix of a kernel, or of its logarithm."""
    routine = getattr(kernel, f"routine_{wanted}")
    if routine is None:
        raise ValueError(f"this kernel has no routine_{wanted}, which a dense backend needs")
    if kernel.features is None:
        return routine(x=xs, y=ys, g=gs, gxmy2=None, xsy=None)
    padded = [*gs, *[None] * len(kernel.features)]
    triples = [(g, xs[n], ys[n]) for g, n in zip(padded, kernel.features, strict=False)]
    distances = [None if g is None else _distances(g, x, y) for g, x, y in triples]
    products = [x @ y.T for _, x, y in triples]
    return routine(x=xs, y=ys, g=padded, gxmy2=distances, xsy=products)


def _distances(g: Any, x: Any, y: Any) -> Any:
    """The matrix of weighted squared distances."""
    index, weight = _metric(g)
    weight = weight[None, None] if index == 2 else weight[:, None] if index == 0 else weight[None]
    difference = x[:, None] - y[None]
    dim = difference.shape[-1]
    if weight.shape[-1] in (1, dim):
        return (weight * difference**2).sum(-1)
    squares = difference[..., :, None] * difference[..., None, :]
    return (weight * squares.flatten(-2)).sum(-1)


def _of_matrix(matrix: Any, row: _Mode, bs: Sequence[Any]) -> Any:
    """The reduction of a kernel that is a dense matrix: a batch of systems with one row each."""
    lifted = [b[:, None] if i == 0 else b[None] for b, i in zip(bs, row.indices, strict=True)]
    return _reduced(row, "K", [("K", "Vj", matrix[..., None])], lifted)[:, 0]
