"""Advice in error messages on names, options and values that LazyTensors do not take."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, Final, NoReturn, final

_STORED: Final = (
    "its entries are never stored; reduce it first, with K.sum(axis=1) for instance, or write "
    "K.to_dense() if it is small"
)

INSTEAD: Final[dict[str, str]] = {
    name: advice
    for names, advice in (
        ("numpy cuda tolist item data tobytes save cpu_ __array_interface__", _STORED),
        ("unique sort argsort kthvalue nanmedian nanquantile nanpercentile percentile mode "
         "partition argpartition",
         "K.Kmin(k, axis=1), K.argKmin and K.topk give the smallest or largest, K.median and "
         "K.quantile(q, axis=1) those between"),
        ("reshape view ravel flatten permute transpose swapaxes moveaxis movedim squeeze_",
         "reshape the arrays or the result; K.T exchanges i and j"),
        ("narrow select index_select gather take take_along_axis",
         "K[a:b] and K[idx] choose rows, K[:, idx] columns, K[..., k] components; "
         "foldwise.lookup(table, i=labels, j=labels) has entries of a table"),
        ("repeat tile expand expand_as broadcast_to repeat_interleave",
         "operands broadcast; there is nothing to repeat"),
        ("requires_grad requires_grad_ grad_fn retain_grad is_leaf",
         "gradients are those of the tensors that it is made from"),
        ("backward grad", "reduce it first: K.sum(axis=1).sum().backward()"),
        ("numel nelement itemsize element_size nbytes", "its shape is K.shape"),
        ("values indices",
         "K.max(axis) has the values, K.argmax(axis) the indices; so do min and argmin"),
        ("ones_like zeros_like full_like empty_like rand_like randn_like",
         "operands broadcast: write the number itself"),
        ("is_cuda", "it is where its arrays are, on K.device"),
        ("cdist pdist", "write (x_i - y_j).norm(dim=-1), or x_i.sqdist(y_j).sqrt()"),
        ("inner vdot tensordot dot addmv addmm baddbmm outer",
         "K @ b is the sum over j of K_ij b_j, and x_i | y_j a scalar product"),
        ("setitem copyto put place putmask out", "it cannot be written into an array: " + _STORED),
        ("conv1d conv2d conv3d batch_norm instance_norm group_norm max_pool1d avg_pool1d embedding "
         "multi_head_attention_forward cross_entropy nll_loss",
         "modules of vectors work that are linear or act entry by entry"),
        ("toarray todense dense A", "K.to_dense() has all entries, if these are few"),
        ("diag diag_embed triu tril trace diagonal fill_diagonal_ eye_like",
         "K.diagonal(k), K.trace(k), K.triu(k), K.tril(k), K.fill_diagonal(v) and eye are here"),
        ("kron block block_diag vstack hstack row_stack column_stack",
         "foldwise.concatenate, block, block_diag and kron put LazyTensors together"),
        ("dist", "(x_i - y_j).norm(dim=-1) has the distances, to be reduced"),
    )
    for name in names.split()
}  # fmt: skip
"""Advice for names that NumPy and PyTorch have."""


_OPERATORS: Final = {
    name: library
    for library, names in (
        ("lineax", "mv as_matrix in_structure out_structure in_size out_size"),
        ("linear_operator", "add_jitter add_diagonal inv_quad inv_quad_logdet pivoted_cholesky"),
    )
    for name in names.split()
}


def advice_on_operators(name: str) -> str:
    """The end of a message: the step to an operator, if operators of a library have this name."""
    if name not in _OPERATORS:
        return ""
    library = _OPERATORS[name]
    return f": {library} takes K.aslinearoperator({library!r}), which has it"


def check_no_operator(kind: str, name: str) -> None:
    """Refuse what SciPy asks of an operator.

    It would take a missing attribute for a sign that there is no adjoint, and go on.

    Raises:
        TypeError: if this is such a name.
    """
    if name in ("matvec", "rmatvec", "rmatmat"):
        raise TypeError(
            f"a {kind} has rows, columns and vectors, and so is no operator of SciPy: "
            "scipy.sparse.linalg takes K.aslinearoperator(), of shape (M, N)"
        )


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a message: which of the known names may be meant."""
    by_lower = {key.lower(): key for key in known if not key.startswith("_")}
    found = difflib.get_close_matches(name.lower(), list(by_lower), n=1, cutoff=0.82)
    return f"; did you mean {by_lower[found[0]]}?" if found else ""


def instead(name: str, known: Iterable[str]) -> str:
    """The end of a message: the substitute for a name that does not exist."""
    plain = name.removesuffix("_reduction")
    names = set(known)
    if plain != name and plain in names:
        return f": PyKeOps' {name} is K.{plain}(axis=...) here, and itself in foldwise.compat"
    if name in _OPERATORS:
        return advice_on_operators(name)
    if name in INSTEAD:
        return f": {INSTEAD[name]}"
    if name.endswith("_") and name.rstrip("_") in names:
        return f": nothing is computed that could change in place; write K = K.{name.rstrip('_')}()"
    return nearest(name, names)


def no_array(x: Any) -> str:
    """The end of a message: the type of `x`, which is no array, and how to convert it."""
    kind = type(x).__qualname__
    if x is None:
        return "NoneType; compare with `is None`"
    if hasattr(x, "toarray"):
        return f"{kind}; convert it with .toarray(), if it fits into memory"
    if isinstance(x, list | tuple):
        return f"{kind}; convert it with np.array(...)"
    return kind


@final
class NoArray:
    """What stands for the array that a function of JAX asks a LazyTensor for.

    Operators of JAX's arrays do not know this type, and leave `x * K` to K. A function asks for its
    type of elements or puts it into a message, and both raise the error that says what to write.
    """

    __slots__ = ("_message",)

    def __init__(self, message: str) -> None:
        self._message = message

    def _refuse(self, *_: Any) -> NoReturn:
        raise TypeError(self._message)

    dtype = shape = ndim = property(_refuse)
    __array__ = __format__ = __repr__ = _refuse
