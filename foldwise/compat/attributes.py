"""Attributes of PyKeOps' LazyTensor that programs read, and sometimes set."""

from __future__ import annotations

from itertools import count as count_from
from typing import Any, ClassVar, cast

import numpy as np

from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.compat import core
from foldwise.compat.computed import Computed
from foldwise.compat.formulas import CATEGORIES, formula_text, variable_text
from foldwise.compat.holder import Holder
from foldwise.compute.reduced import Symbol
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr
from foldwise.transform.substitute import renumber, scalars_as_argument


class Attributes(Holder):
    """A holder with the attributes of PyKeOps' LazyTensors."""

    Genred: ClassVar[Any] = None
    KernelSolve: ClassVar[Any] = None

    @property
    def _shown(self) -> core.Held:
        """The object that the attributes describe: the waiting reduction or the held LazyTensor."""
        return self._known if self._waits is None else self._waits

    @property
    def _shape(self) -> tuple[int, ...]:
        """`batch + (M, N, D)`; D counts real numbers."""
        return core.real_shape(self._known)

    @property
    def shape(self) -> tuple[int, ...]:
        """`batch + (M, N, D)`, without the last number if that is 1."""
        shape = self._known.shape
        return shape if shape[-1] > 1 else shape[:-1]

    @Computed
    def ndim(self) -> int:
        """D, the length of the vectors."""
        return self._shape[-1]

    def dim(self) -> int:
        """The number of axes."""
        return len(self._known.shape)

    @property
    def nbatchdims(self) -> int:
        """The number of batch dimensions."""
        return self.dim() - 3

    @Computed
    def batchdims(self) -> tuple[int, ...] | None:
        """Batch dimensions, or None."""
        return self._known.shape[:-3] or None

    @Computed
    def ni(self) -> int | None:
        """M, or None if nothing depends on i."""
        return self._count(Axis.I, -3)

    @Computed
    def nj(self) -> int | None:
        """N, or None if nothing depends on j."""
        return self._count(Axis.J, -2)

    def _count(self, axis: Axis, place: int) -> int | None:
        arrays, slots, _ = core.contents(self._known)
        pairs = zip(arrays, slots, strict=True)
        known = any(s.axis is axis and not isinstance(a, Symbol) for a, s in pairs)
        return self._known.shape[place] if known else None

    @property
    def dtype(self) -> str | None:
        """`float32` and so on; None while there are only numbers."""
        return self._known.dtype

    @Computed
    def _dtype(self) -> str | None:
        """The type of components: of complex numbers, that of their parts."""
        return None if self._held is None else self._held.bound.dtype

    @Computed
    def axis(self) -> int | None:
        """Of a variable 0, 1 or 2: i, j or a parameter. Of a waiting reduction its axis."""
        if self._waits is not None:
            return CATEGORIES.index(core.computation(self._waits).axis)
        spec = core.computation(self._known)
        match spec.formula.op.name:
            case "var":
                return CATEGORIES.index(spec.slots[0].axis)
            case "scalar" | "const":
                return 2
            case _:
                return None

    @Computed
    def formula(self) -> str | None:
        """The formula as text. Symbolic variables have their positions there, arrays those that
        follow, in the order of `variables`, and numbers are one parameter, the last."""
        return None if self._held is None else formula_text(self._numbered()[0])

    @Computed
    def formula2(self) -> str | None:
        """The formula of the weights of the waiting reduction, as text."""
        weight = self._waits and self._numbered()[1]
        return None if weight is None else formula_text(weight)

    def _numbered(self) -> tuple[Expr, Expr | None]:
        """The formulas of values and weights, over variables numbered as programs see them."""
        spec, (arrays, *_) = core.computation(self._shown), core.contents(self._shown)
        if spec.scalars:
            spec = scalars_as_argument(spec)
        positions = [a.position if isinstance(a, Symbol) else None for a in arrays]
        if (unknown := core.slot_of_unknown(self._shown)) is not None:
            positions[unknown] = self.varindex
        free = count_from(1 + max((n for n in positions if n is not None), default=-1))
        places = tuple(
            next(free) if n is None else n for n in (*positions, None)[: len(spec.slots)]
        )
        weight = spec.weight and renumber(spec.weight, places, ())
        return renumber(spec.formula, places, ()), weight

    @Computed
    def variables(self) -> tuple[Any, ...]:
        """The arrays and the numbers that the formula is of, as a `Genred` takes them."""
        return self._variables(self._waits is not None)

    def _variables(self, fixed: bool) -> tuple[Any, ...]:
        """The arrays, and the numbers as a list or, if `fixed`, as one more array."""
        held, slots, scalars = core.contents(self._shown)
        pairs = [*zip(held, slots, strict=True)]
        if (unknown := core.slot_of_unknown(self._shown)) is not None:
            del pairs[unknown]
        arrays = [as_given(a, s.axis) for a, s in pairs if not isinstance(a, Symbol)]
        numbers: Any = [*scalars]
        if fixed and numbers and arrays:
            adapter = cast(ArrayAdapter, adapter_of(arrays[0]))
            numbers = adapter.namespace.asarray(np.array(numbers), device=arrays[0].device)
            numbers = adapter.convert(numbers, self._dtype)
        return (*arrays, *([numbers] if scalars else []))

    @Computed
    def symbolic_variables(self) -> tuple[tuple[int, int, int], ...]:
        """Position, dimension and category of each variable that is given in a call."""
        symbols = [a for a in core.contents(self._known).arrays if isinstance(a, Symbol)]
        return tuple((s.position, s.dim, CATEGORIES.index(s.axis)) for s in symbols)

    @Computed
    def ind(self) -> int:
        """The position of a symbolic variable."""
        if not self.symbolic_variables:
            raise AttributeError("only symbolic variables have a position")
        return self.symbolic_variables[0][0]

    @Computed
    def reduction_op(self) -> str:
        """The name of the waiting reduction, as in a `Genred`; `Solve` for a linear system."""
        if self._waits is None:
            raise AttributeError("this LazyTensor is not reduced")
        return str(self._asked.get("reduction_op", "Solve"))

    @Computed
    def opt_arg(self) -> int | None:
        """The K of the waiting reduction."""
        return self._asked.get("opt_arg")

    @Computed
    def callfun(self) -> Any:
        """The callable that computes a reduction that waits: a `Genred` or a `KernelSolve`.

        It takes an array for each symbolic variable, the right-hand side of a system among them,
        then the `variables`.
        """
        if self._waits is None:
            raise AttributeError("this LazyTensor is not reduced")
        made, _ = self.separate_kwargs(self._asked)
        if core.slot_of_unknown(self._waits) is not None:
            return self.KernelSolve(self.formula, [], self.varformula, self.axis, **made)
        made |= {"opt_arg": self.opt_arg, "formula2": self.formula2}
        return self.Genred(self.formula, [], self.reduction_op, self.axis, **made)

    def _unknown(self, what: str) -> int:
        """Which argument is the unknown of a linear system that waits."""
        slot = None if self._waits is None else core.slot_of_unknown(self._waits)
        if slot is None:
            raise AttributeError(f"this LazyTensor has no {what}: it is no linear system")
        return slot

    @Computed
    def other(self) -> Any:
        """The right-hand side of a linear system that waits."""
        self._unknown("other")
        return self._asked["other"]

    @Computed
    def varindex(self) -> int:
        """The position of the unknown of a linear system that waits."""
        self._unknown("varindex")
        var = self._asked["var"]
        if var is not None:
            return var.ind
        return max((n + 1 for n, *_ in self.symbolic_variables), default=0)

    @Computed
    def varformula(self) -> str:
        """The unknown of a linear system that waits, as `Var(position, dimension, category)`."""
        slot = self._unknown("varformula")
        return variable_text(self.varindex, core.contents(self._shown).slots[slot])

    def __str__(self) -> str:
        if self._held is None:
            return "KeOps LazyTensor\n    formula: None"
        lines = ["KeOps LazyTensor", f"formula: {self.formula}", f"shape: {self.shape}"]
        if self.symbolic_variables:
            variables = ", ".join(f"Var{variable}" for variable in self.symbolic_variables)
            lines.append(f"symbolic variables: {variables}")
        if self._waits is not None:
            lines.append(f"reduction: {self.reduction_op} (axis={self.axis})")
        if self.formula2 is not None:
            lines.append(f"formula2: {self.formula2}")
        return "\n    ".join(lines)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'(empty)' if self._held is None else repr(self._held)}>"


def as_given(array: Any, axis: Axis) -> Any:
    """An argument with the axes that KeOps gives it."""
    if not len(array.shape):
        return array.reshape(1)
    match axis:
        case Axis.I:
            return array[..., 0, :]
        case Axis.J:
            return array[..., 0, :, :]
        case _:
            return array[..., 0, 0, :]
