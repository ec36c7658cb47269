"""PyKeOps' names of the operations and options of Foldwise, and the methods made from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from foldwise.api import lazytensor as core
from foldwise.compat.vocabulary import WORDS
from foldwise.ir.expr import Op
from foldwise.ir.printer import text_name
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.ir.tables import Composite, Operator
from foldwise.ops import COMPOSITES, OPS

# KeOps' method: Foldwise's method, and KeOps' names of the arguments.
METHODS: Final = {
    "__pow__": ("__pow__", "other"),
    "power": ("__pow__", "other"),
    "__or__": ("dot", "other"),  # of masks, too
    "addop": ("__add__", "other"),
    "subop": ("__sub__", "other"),
    "mulop": ("__mul__", "other"),
    "divop": ("__truediv__", "other"),
    "atan2": ("atan2", "other"),
    "ifelse": ("ifelse", "other1 other2"),
    "mod": ("mod", "modulus offset"),
    "sqdist": ("sqdist", "other"),
    "weightedsqnorm": ("weightedsqnorm", "other"),
    "weightedsqdist": ("weightedsqdist", "g s"),
    "softdtw_sqdist": ("softdtw_sqdist", "other gamma"),
    "bspline": ("bspline", "x k"),
    "elem": ("elem", "i"),
    "extract": ("extract", "i d"),
    "one_hot": ("one_hot", "D"),
    "norm": ("norm", "dim"),
    "concat": ("concat", "other"),
    "join": ("concat", "other"),
    "matvecmult": ("matvecmult", "other"),
    "vecmatmult": ("vecmatmult", "other"),
    "tensorprod": ("tensorprod", "other"),
    "keops_tensordot": ("tensordot", "other dimfa dimfb contfa contfb"),
    "keops_kron": ("kron", "other dimfself dimfother"),
    "grad": ("grad", "other gradin"),
    "diff": ("diff", "other diffin"),
    "grad_matrix": ("grad_matrix", "other"),
    "trace_operator": ("trace_operator", "var"),
    "divergence": ("divergence", "var"),
    "laplacian": ("laplacian", "var"),
}
OPERATORS: Final = tuple(
    f"__{prefix}{name}__"
    for name in "add sub mul truediv or pow floordiv mod and xor".split()
    for prefix in ("", "r")
) + tuple(f"__{n}__" for n in "neg pos abs invert eq ne lt le gt ge iter array".split())
# Of the formulas given as text, for `unary`, `binary` and `ternary`.
ROWS: Final[dict[str, Op | Composite]] = {
    name: row
    for name, row in (
        *((text_name(row), row) for row in (*OPS.values(), *COMPOSITES.values())),
        *WORDS.items(),
    )
    if not isinstance(row, Operator) and row.arity
}
SYMBOLS: Final = {"+": "add", "-": "sub", "*": "mul", "/": "div", "|": "dot", "**": "pow"}

LAST_AXIS: Final = ("sum", "min", "max", "argmin", "argmax")  # these take it by default

PARTS: Final = ("to_dense", "diagonal", "trace", "row", "column")
"""Methods that give entries, which are 0 outside of ranges."""


# --- methods


class TranslatedMethods:
    """One method for each of ours: those of the tables by KeOps' names, others by their own."""


def _handing_on(name: str, ours: str | None = None, operands: str = "") -> Callable[..., Any]:
    ours, names = ours or name, operands.split()

    def method(self: Any, *args: Any, **named: Any) -> Any:
        for operand in names[len(args) :]:
            if operand in named:
                args += (named.pop(operand),)
        return self._hand_on(ours, *args, **named)

    doc = getattr(core.ComplexLazyTensor, ours).__doc__
    return _named(method, name, doc or f"`{ours}` of a LazyTensor of Foldwise.")


def _reducing(name: str, row: Reduction) -> Callable[..., Any]:
    extra = ["K"] if row.keeps_k else ["weight"] if row.operands == 2 else []
    names = [*extra, "axis", "dim", *(["weight"] if row.name == "logsumexp" else [])]
    default = -1 if name in LAST_AXIS else None

    def method(self: Any, *args: Any, **options: Any) -> Any:
        options.update(zip(names, args, strict=False))
        if len(args) > len(names):
            raise TypeError(f"{name}() takes {len(names)} arguments and got {len(args)}")
        weight = options.pop("weight", None)
        if weight is not None:
            options["other"] = weight
        if row.keeps_k and "opt_arg" not in options:
            options["opt_arg"] = options.pop("K", None)
        given: dict[str, Any] = {"axis": default, **options}
        return self.reduction(row.text, **given)

    return _named(method, name, row.doc)


def _in_steps(name: str) -> Callable[..., Any]:
    def method(self: Any, *args: Any, **options: Any) -> Any:
        row = REDUCTIONS["sum" if name in ("mean", "var", "std") else "count"]
        given = self._translated(row, options)
        axis = args[0] if args else given.get("axis", given.get("dim"))
        if axis in (-1, self.dim() - 1):  # ranges are passed over, as in reductions
            given.pop("ranges", None)
        with self._on_device(options):
            return self._hand_on(name, *args, **given)

    return _named(method, name, getattr(core.LazyTensor, name).__doc__)


def _within(name: str) -> Callable[..., Any]:
    def method(self: Any, *args: Any, **named: Any) -> Any:
        return self._hand_on_within(name, *args, **named)

    return _named(method, name, getattr(core.LazyTensor, name).__doc__)


def _pairs(self: Any) -> int:
    return self._lazy_within.nnz


def _named(method: Callable[..., Any], name: str, doc: str | None) -> Callable[..., Any]:
    method.__name__, method.__doc__ = name, doc
    method.__qualname__ = f"LazyTensor.{name}"
    return method


def _property(name: str) -> property:
    def get(self: Any) -> Any:
        found = getattr(self._lazy, name)
        return self._like(found) if isinstance(found, core.LazyTensor) else found

    return property(get, doc=getattr(core.ComplexLazyTensor, name).__doc__)


def _install() -> None:
    made: dict[str, Any] = {}
    for name in (*dir(core.ComplexLazyTensor), *OPERATORS):
        if name in OPERATORS or not name.startswith("_"):
            shown = getattr(core.ComplexLazyTensor, name)
            build = _property if isinstance(shown, property) else _handing_on
            made[name] = build(name)
    made |= {name: _handing_on(name, *row) for name, row in METHODS.items()}
    for row in REDUCTIONS.values():
        if row.method:
            made[row.method] = _reducing(row.method, row)
            made[f"{row.method}_reduction"] = _reducing(f"{row.method}_reduction", row)
    # Its name in the documents of 2020.
    made["min_argKmin"] = _reducing("min_argKmin", REDUCTIONS["kmin_argkmin"])
    made |= {name: _in_steps(name) for name in ("mean", "var", "std", "any", "all")}
    made |= {name: _within(name) for name in PARTS}
    made["nnz"] = property(_pairs, doc=core.LazyTensor.nnz.__doc__)
    for name, method in made.items():
        setattr(TranslatedMethods, name, method)


_install()
