"""The LazyTensor of PyKeOps: one of Foldwise, with KeOps' names and conventions.

An object holds a LazyTensor of Foldwise and hands everything on to it. What has another name there
is in the tables of `compat.translation`; what has the same name is handed on as it is, and so is
what KeOps lacks.
"""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import importlib
import numbers
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import count as count_from
from typing import Any, ClassVar, cast

import numpy as np

from foldwise.api import lazytensor as core
from foldwise.api.arguments import whole_number
from foldwise.api.genred import device_of, numerics, reduction_row
from foldwise.api.options import with_axis
from foldwise.api.kernelsolve import System
from foldwise.api.reduced import Reduced, Symbol, symbol_of
from foldwise.api.tracing import hide_from_tracer
from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.compat.arguments import as_in_keops
from foldwise.compat.clusters import swap_axes
from foldwise.compat.columns import with_first_for_none
from foldwise.compat.computed import Computed
from foldwise.compat.formulas import CATEGORIES, formula_text, variable_text
from foldwise.compat.keopscore.utils.misc_utils import KeOps_Error as KeOps_Error
from foldwise.compat.pykeops.common.utils import check_broadcasting as check_broadcasting
from foldwise.compat.translation import (
    ACCURACY,
    ELSEWHERE,
    INIT_OPTIONS,
    ROWS,
    SYMBOLS,
    TranslatedMethods,
)
from foldwise.engine.options import device as on_device
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import Expr
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.linalg.cg import RootMeanSquare
from foldwise.ops import COMPOSITES, OPS
from foldwise.transform.substitute import renumber, scalars_as_argument


class GenericLazyTensor(TranslatedMethods):
    """A symbolic array, as PyKeOps has it; see `pykeops.numpy.LazyTensor`.

    The class itself, which KeOps 1 called LazyTensor, makes those of the library of `x`.

    Args:
        x: What to wrap: an array or tensor, a number, a list of numbers, or a tuple (position,
            dimension, category) for a symbolic variable. None makes an empty object.
        axis: 0 or 1 for an array with two dimensions; 2, for one with a single dimension and for
            lists, says what goes without saying.
        is_complex: whether the last axis of a real array holds real and imaginary parts in turn.
    """

    __GenericLazyTensor__ = True

    Genred: ClassVar[Any] = None
    KernelSolve: ClassVar[Any] = None
    tools: ClassVar[Any] = None
    is_complex: ClassVar[bool] = False
    _classes: tuple[type[GenericLazyTensor], type[GenericLazyTensor]]  # real, complex

    ranges: Any = None
    backend: str | None = None
    rec_multVar_highdim: Any = None  # without effect: sums are factored where they can be
    _held: core.LazyTensor | None = None
    _waits: Reduced | None = None  # a reduction of `_held` that waits for a call
    _asked: Mapping[str, Any] = {}  # which: the arguments of `reduction` or `solve`
    kwargs: dict[str, Any]  # of what waits: the options of the call

    def __init__(self, x: Any = None, axis: int | None = None, is_complex: bool = False) -> None:
        if type(self) is GenericLazyTensor:
            self._classes = _family(x)
        if x is not None:
            self._held = _made(x, axis, is_complex or self.is_complex)
        self.__class__ = self._classes[isinstance(self._held, core.ComplexLazyTensor)]  # pyright: ignore[reportAttributeAccessIssue]

    # --- between KeOps and Foldwise

    @property
    def _lazy(self) -> core.LazyTensor:
        """What is held, for operations on it."""
        if self._waits is not None:
            raise ValueError("this is a reduced LazyTensor: there are no operations on it")
        return self._known

    @property
    def _known(self) -> core.LazyTensor:
        if self._held is None:
            raise ValueError("this LazyTensor is empty")
        return self._held

    def _like(self, held: core.LazyTensor, *others: Any) -> GenericLazyTensor:
        """A LazyTensor of the same library that holds `held`, made from this one and others."""
        made = object.__new__(self._classes[isinstance(held, core.ComplexLazyTensor)])
        made.ranges, made.backend, made._held = self.ranges, self.backend, held
        for other in others:
            if isinstance(other, GenericLazyTensor):
                for name in ("ranges", "backend"):
                    mine, its = getattr(made, name), getattr(other, name)
                    if its is None or its is mine:
                        continue
                    if mine is not None and _differ(mine, its):
                        raise ValueError(f"the operands have different {name}: {mine} and {its}")
                    setattr(made, name, its)
        return made

    def _hand_on(self, name: str, *args: Any, **named: Any) -> Any:
        """The method of that name of what is held."""
        return _called(getattr(self._lazy, name), self, args, named)

    def lt_constructor(
        self, x: Any = None, axis: int | None = None, is_complex: bool = False
    ) -> GenericLazyTensor:
        """A LazyTensor of the same library."""
        return self._classes[is_complex](x, axis, is_complex)

    def init(self, is_complex: bool = False) -> GenericLazyTensor:
        """A LazyTensor of the same variables, with the same ranges and backend, but no formula."""
        made = object.__new__(self._classes[is_complex])
        made.ranges, made.backend, made._held = self.ranges, self.backend, self._held
        made.formula = None
        return made

    def promote(
        self, other: Any, props: Sequence[str] = (), is_complex: bool = False
    ) -> GenericLazyTensor:
        """An empty LazyTensor with what this one and another have in common."""
        common, made = self._like(self._lazy, other), self._classes[is_complex]()
        made.ranges, made.backend = common.ranges, common.backend
        return made

    def get_tools(self) -> None:
        """Nothing: the class has its `tools`."""

    def fixvariables(self) -> None:
        """Make arrays of the numbers among the variables; these have their positions already."""
        self.variables = self._variables(True)

    def new_variable_index(self) -> int:
        """The position that the next symbolic variable would have."""
        return max((position + 1 for position, *_ in self.symbolic_variables), default=0)

    def separate_kwargs(self, kwargs: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Options for making a `Genred`, and options for calling one."""
        made = {key: x for key, x in kwargs.items() if key in INIT_OPTIONS}
        return made, {key: x for key, x in kwargs.items() if key not in made}

    # --- what it is

    @property
    def _shape(self) -> tuple[int, ...]:
        """`batch + (M, N, D)`; D counts real numbers."""
        *lead, dim = self._known.shape
        return (*lead, dim * self._known._parts)

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
        lazy = self._known
        pairs = zip(lazy._arrays, lazy._slots, strict=True)
        known = any(s.axis is axis and not isinstance(a, Symbol) for a, s in pairs)
        return lazy.shape[place] if known else None

    @property
    def dtype(self) -> str | None:
        """`float32` and so on; None while there are only numbers."""
        return self._known.dtype

    @Computed
    def _dtype(self) -> str | None:
        """The type of components: of complex numbers, that of their parts."""
        return None if self._held is None else self._held._real_dtype

    @Computed
    def axis(self) -> int | None:
        """0, 1 or 2 of a variable: i, j or a parameter. Of what is reduced, the reduced axis."""
        if self._waits is not None:
            return CATEGORIES.index(self._waits._spec.axis)
        match self._known._expr.op.name:
            case "var":
                return CATEGORIES.index(self._known._slots[0].axis)
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
        """The formula of the weights of what is reduced, as text."""
        weight = self._waits and self._numbered()[1]
        return None if weight is None else formula_text(weight)

    def _numbered(self) -> tuple[Expr, Expr | None]:
        """The formula and that of the weights over the variables as they are told to programs."""
        if self._waits is not None:
            spec, arrays = self._waits._spec, self._waits._arrays
        else:
            lazy, sums = self._known, REDUCTIONS["sum"]
            arrays, count = lazy._arrays, len(lazy._scalars)
            spec = MapReduce(lazy._expr, sums, Axis.J, lazy._slots, count, Numerics())
        if spec.scalars:
            spec = scalars_as_argument(spec)
        positions = [a.position if isinstance(a, Symbol) else None for a in arrays]
        if isinstance(self._waits, System):
            positions[self._waits._slot] = self.varindex
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
        lazy = self._known if self._waits is None else self._waits
        slots = self._known._slots if self._waits is None else self._waits._spec.slots
        pairs = [*zip(lazy._arrays, slots, strict=True)]
        if isinstance(self._waits, System):
            del pairs[self._waits._slot]
        arrays = [_as_given(a, s.axis) for a, s in pairs if not isinstance(a, Symbol)]
        numbers: Any = [*lazy._scalars]
        if fixed and numbers and arrays:
            adapter = cast(ArrayAdapter, adapter_of(arrays[0]))
            numbers = adapter.namespace.asarray(np.array(numbers), device=arrays[0].device)
            numbers = adapter.convert(numbers, self._dtype)
        return (*arrays, *([numbers] if lazy._scalars else []))

    @Computed
    def symbolic_variables(self) -> tuple[tuple[int, int, int], ...]:
        """Position, dimension and category of each variable that is given in a call."""
        symbols = [a for a in self._known._arrays if isinstance(a, Symbol)]
        return tuple((s.position, s.dim, CATEGORIES.index(s.axis)) for s in symbols)

    @Computed
    def ind(self) -> int:
        """The position of a symbolic variable."""
        if not self.symbolic_variables:
            raise AttributeError("only symbolic variables have a position")
        return self.symbolic_variables[0][0]

    @Computed
    def reduction_op(self) -> str:
        """What is reduced here, as in a `Genred`."""
        if self._waits is None:
            raise AttributeError("this LazyTensor is not reduced")
        return str(self._asked.get("reduction_op", "Solve"))

    @Computed
    def opt_arg(self) -> int | None:
        """The K of what is reduced."""
        return self._asked.get("opt_arg")

    @Computed
    def callfun(self) -> Any:
        """What computes a reduction that waits: a `Genred` or a `KernelSolve`.

        It takes an array for each symbolic variable, the right-hand side of a system among them,
        then the `variables`.
        """
        if self._waits is None:
            raise AttributeError("this LazyTensor is not reduced")
        made, _ = self.separate_kwargs(self._asked)
        if isinstance(self._waits, System):
            return self.KernelSolve(self.formula, [], self.varformula, self.axis, **made)
        made |= {"opt_arg": self.opt_arg, "formula2": self.formula2}
        return self.Genred(self.formula, [], self.reduction_op, self.axis, **made)

    def _system(self, what: str) -> System:
        if not isinstance(self._waits, System):
            raise AttributeError(f"this LazyTensor has no {what}: it is no linear system")
        return self._waits

    @Computed
    def other(self) -> GenericLazyTensor:
        """The right-hand side of a linear system that waits."""
        self._system("other")
        return self._asked["other"]

    @Computed
    def varindex(self) -> int:
        """The position of the unknown of a linear system that waits."""
        self._system("varindex")
        var = self._asked["var"]
        if var is not None:
            return var.ind
        return max((n + 1 for n, *_ in self.symbolic_variables), default=0)

    @Computed
    def varformula(self) -> str:
        """The unknown of a linear system that waits, as `Var(position, dimension, category)`."""
        waits = self._system("varformula")
        return variable_text(self.varindex, waits._spec.slots[waits._slot])

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

    __hash__ = object.__hash__

    def __pow__(self, other: Any) -> Any:
        """Powers; that of -0.5 is `rsqrt`, which is 0 at 0, as in PyKeOps."""
        if isinstance(other, float) and other == -0.5:
            return self._hand_on("rsqrt")
        return self._hand_on("__pow__", other)

    power = __pow__

    def __bool__(self) -> bool:
        """True, as of any object: `if K`, `K in list`, `assert K >= 0` say nothing of values."""
        return True

    # --- functions of NumPy and PyTorch

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        """NumPy's functions stay lazy."""
        return _called(self._lazy.__array_ufunc__, self, (ufunc, method, *inputs), options)

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        """NumPy's functions of whole arrays stay lazy."""
        return _called(self._lazy.__array_function__, self, (func, types, args, kwargs), {})

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: Sequence[Any] = (), kwargs: Any = None
    ) -> Any:
        """PyTorch's functions stay lazy."""
        first = next(iter(_lazies([args, kwargs or {}])))
        inputs: tuple[Any, ...] = (func, types, args, kwargs or {})
        return _called(core.LazyTensor.__torch_function__, first, inputs, {})

    # --- operations that are said in another way

    def __getitem__(self, key: Any) -> Any:
        """Components of the vectors: `x[k]`, `x[k:l]`, `x[:, :, k]`, `x[..., k]`.

        Raises:
            ValueError: if there are no such components: rows and columns cannot be chosen.
        """
        bare = not isinstance(key, tuple)
        parts = (key,) if bare else cast(tuple[Any, ...], key)
        dim = self._known.shape[-1]
        if not _chooses(parts[-1] if parts else ..., dim, bare):
            raise ValueError(
                f"K[{parts[-1]!r}]: an index chooses components of the vectors, which have "
                f"dimension {dim} in a LazyTensor of shape {self.shape}; for rows or columns make "
                "a LazyTensor of those rows of the arrays, for other components write K[..., k]"
            )
        return self._hand_on("__getitem__", (..., key) if bare else parts)

    def round(self, other: int = 0) -> Any:
        """Rounded to so many decimals, halves away from zero."""
        return self._hand_on("_combine", COMPOSITES["round_away"], "round", decimals=other)

    def clamp(self, other1: Any, other2: Any) -> Any:
        """Each component moved into the interval from `other1` to `other2`."""
        return self._hand_on("clamp", other1, other2)

    def difference_matrix(self, other: Any) -> Any:
        """The differences of all components, of dimension D * D."""
        other = other if isinstance(other, GenericLazyTensor) else self.lt_constructor(other)
        return self.concatenate([self._hand_on("__sub__", other[k]) for k in range(other.ndim)])

    @staticmethod
    def concatenate(tensors: Iterable[Any], axis: int = -1) -> Any:
        """Join vectors end to end."""
        parts = [*tensors]
        first = next(iter(_lazies(parts)))
        return _called(core.LazyTensor.concatenate, first, (parts, axis), {})

    @staticmethod
    def cat(tensors: Iterable[Any], dim: int) -> Any:
        """Join vectors end to end."""
        return GenericLazyTensor.concatenate(tensors, dim)

    def factorize(self, other: Any) -> GenericLazyTensor:
        """The same: equal parts of formulas are always computed once."""
        return self

    def auto_factorize(self) -> GenericLazyTensor:
        """The same: equal parts of formulas are always computed once."""
        return self

    def unary(
        self,
        operation: str,
        dimres: int | None = None,
        opt_arg: Any = None,
        opt_arg2: Any = None,
        is_complex: bool | None = None,
    ) -> Any:
        """An operation of the formula language, by name."""
        return self._by_name(operation, [], [opt_arg, opt_arg2])

    def binary(  # noqa: PLR0913 - as in KeOps
        self,
        other: Any,
        operation: str,
        is_operator: bool = False,
        dimres: int | None = None,
        dimcheck: str | None = "sameor1",
        opt_arg: Any = None,
        opt_pos: str = "last",
        rversion: bool = False,
        is_complex: bool | None = None,
    ) -> Any:
        """An operation of two operands, by name or, as an operator, by symbol."""
        if rversion:
            self, other = other, self
        return GenericLazyTensor._by_name(self, operation, [other], [opt_arg])

    def ternary(  # noqa: PLR0913 - as in KeOps
        self,
        other1: Any,
        other2: Any,
        operation: str,
        dimres: int | None = None,
        dimcheck: str | None = "sameor1",
        opt_arg: Any = None,
    ) -> Any:
        """An operation of three operands, by name."""
        return self._by_name(operation, [other1, other2], [opt_arg])

    def _by_name(self, name: str, others: Sequence[Any], options: Sequence[Any]) -> Any:
        row = OPS.get(SYMBOLS.get(name, "")) or COMPOSITES.get(SYMBOLS.get(name, ""))
        row = row or ROWS.get(name)
        if row is None:
            raise ValueError(f"there is no operation {name!r}")
        given = [option for option in options if option is not None]
        params = dict(zip(row.param_names, (*given, *row.defaults[len(given) :]), strict=False))
        operands = [self, *others]
        first = next(iter(_lazies(operands)))
        return _called(core.LazyTensor._apply, first, (row, name, operands, params), {})

    # --- reductions

    def reduction(  # noqa: PLR0913 - as in KeOps
        self,
        reduction_op: str,
        other: Any = None,
        opt_arg: int | None = None,
        axis: int | None = None,
        dim: int | None = None,
        call: bool = True,
        is_complex: bool | None = None,
        **options: Any,
    ) -> Any:
        """A reduction over one axis.

        Args:
            reduction_op: its name, as for a `Genred`.
            other: the weights.
            opt_arg: K, for those that keep K columns.
            axis: that of i or j; or the last one, where the result is a LazyTensor.
            dim: synonym of `axis`.
            call: whether to compute at once; otherwise the result is a LazyTensor to be called.
            is_complex: without effect.
            options: those of a `Genred`, and of a call of one: `backend`, `ranges`, `out`; and
                `keepdim`, to leave the reduced axis in place with length 1.

        Raises:
            ValueError: if the axis is none of these, or an option has none of its values.
            TypeError: if there is no such option.
        """
        lazy = self._lazy
        axis = axis if dim is None else dim
        if axis is None:
            raise ValueError(f"{reduction_op} needs an axis: {self._axes}")
        weight = other if other is None else _core(self._operand(other))
        row = reduction_row(reduction_op, weighted=weight is not None)
        if axis in (-1, lazy.ndim - 1):  # other options are passed over, as KeOps does
            return self._hand_on(row.method or row.name, -1)
        kept = [options.pop(name, False) for name in ("keepdim", "keepdims")]
        asked = {"reduction_op": reduction_op, "other": other, "opt_arg": opt_arg, "axis": axis}
        more = self._translated(row, options, *(() if other is None else (other,)))
        if row.keeps_k:
            # Programs pass tensors without dimensions, too.
            more["k"] = None if opt_arg is None else whole_number("K", opt_arg)
        with self._on_device(options, *(() if other is None else (other,))):
            result = lazy._reduce(row, axis, weight=weight, call=call, **more)
        if isinstance(result, Reduced):
            return self._waiting(result, asked, options)
        result = with_first_for_none(row, result)
        return (
            with_axis(result, lazy._axis(reduction_op, axis, None) - lazy.ndim)
            if any(kept)
            else result
        )

    @property
    def _axes(self) -> str:
        n = self.nbatchdims
        return f"axis={n} reduces over i, axis={n + 1} over j"

    def _operand(self, x: Any) -> Any:
        return x if isinstance(x, GenericLazyTensor) else self.lt_constructor(x)

    def _translated(
        self, row: Reduction, options: Mapping[str, Any], *others: Any
    ) -> dict[str, Any]:
        """Foldwise's options for KeOps' ones."""
        if not options and not others and self.ranges is None and self.backend is None:
            return {}
        rest = {key: x for key, x in options.items() if key not in ELSEWHERE}
        accuracy = numerics(row, *(rest.pop(key, was) for key, was in ACCURACY.items()))
        common = self._like(self._lazy, *others)
        ranges = rest.pop("ranges", None) or common.ranges
        if ranges is not None:
            rest["ranges"] = ranges
        if accuracy.summation != "block":
            rest["summation"] = accuracy.summation
        if accuracy.accumulator != "auto":
            rest["accumulator"] = accuracy.accumulator
        return rest

    def _on_device(self, options: Mapping[str, Any], *others: Any) -> AbstractContextManager[None]:
        """Within this context arrays are reduced where `backend` and `device_id` say."""
        backend = options.get("backend") or self._like(self._known, *others).backend or "auto"
        device = device_of(backend, options.get("device_id", -1))
        return nullcontext() if device is None else on_device(device)

    def _waiting(
        self, waits: Reduced, asked: Mapping[str, Any], options: Mapping[str, Any]
    ) -> GenericLazyTensor:
        """A reduction that waits, and what it was asked for with."""
        made = self._like(self._known)
        made._waits = waits
        init, made.kwargs = self.separate_kwargs(options)
        made._asked = {**asked, **init}
        return made

    def __call__(self, *args: Any, **options: Any) -> Any:
        """Compute what is reduced: with an array for each symbolic variable.

        Args:
            args: the arrays, in the order of the positions.
            options: those of a call of a `Genred`.

        Raises:
            ValueError: if this is not reduced.
        """
        if "callfun" in vars(self):
            return self._call_as_told(args, options)
        if self._waits is None:
            raise ValueError("only the result of a reduction (with call=False) can be called")
        waits, options = self._waits, {**self.kwargs, **options}
        if options:
            source = self._like(self._known)
            again = source.reduction if "reduction_op" in self._asked else source.solve
            waits = again(**{**self._asked, **options}, call=False)._waits
        with self._on_device(options):
            found = waits(*self._arguments(waits, args))
        return with_first_for_none(waits._spec.reduction, found)

    def _call_as_told(self, args: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Call what a program has put in place of `callfun`, as KeOps would."""
        options = {**self.kwargs, **options}
        for name in ("ranges", "backend"):
            if getattr(self, name) is not None:
                options.setdefault(name, getattr(self, name))
        if self.reduction_op == "Solve" and not self.other.symbolic_variables:
            args = (self.other.variables[0],)
        return self.callfun(*args, *self.variables, **options)

    @staticmethod
    def _arguments(waits: Reduced, args: tuple[Any, ...]) -> Sequence[Any]:
        """The arrays for symbolic variables, of the shapes that Foldwise takes."""
        if len(args) != len(waits.positions):
            return args
        pairs = [*zip(waits._arrays, waits._spec.slots, strict=True)]
        slots = {a.position: slot for a, slot in pairs if isinstance(a, Symbol)}
        held = [(slot, _as_given(a, slot.axis)) for a, slot in pairs if not isinstance(a, Symbol)]
        told = [slots[position] for position in waits.positions]
        every = as_in_keops(
            [*told, *(slot for slot, _ in held)], [*args, *(array for _, array in held)]
        )
        return every[: len(args)]

    def solve(self, other: Any, var: Any = None, call: bool = True, **options: Any) -> Any:
        """The a with `alpha a + sum_j K_ij a_j = b`, by conjugate gradients.

        Args:
            other: b, as a LazyTensor or as an array of shape `(M, D)`.
            var: the unknown, a symbolic variable of this formula. By default this is K.
            call: whether to solve at once.
            options: `alpha`, `eps` (see `RootMeanSquare`), and those of a `Genred`.
        """
        lazy = self._lazy
        settings = {"alpha": 1e-10, "eps": 1e-6, **options}
        right = other if isinstance(other, GenericLazyTensor) else self.lt_constructor(other, 0)
        more = self._translated(REDUCTIONS["sum"], settings, right)
        more["eps"] = RootMeanSquare(more["eps"])
        with self._on_device(options, right):
            result = lazy.solve(_core(right), _core(var), call=call, **more)
        if isinstance(result, Reduced):
            return self._waiting(result, {"other": right, "var": var}, options)
        return result

    # --- as a matrix

    def __matmul__(self, v: Any, **options: Any) -> Any:
        """`sum_j K_ij v_j`, for an array v; with the options of a reduction."""
        more = self._translated(REDUCTIONS["sum"], options)
        with self._on_device(options):
            return self._lazy._times(v, **more)

    def __rmatmul__(self, v: Any) -> Any:
        """`sum_i v_i K_ij`, for an array v."""
        if self.ranges is None:
            return v @ self._lazy
        if len(v.shape) < 2:
            return self.T @ v
        return (self.T @ v.swapaxes(-1, -2)).swapaxes(-1, -2)

    matvec = __matmul__

    def rmatvec(self, v: Any, **options: Any) -> Any:
        """`sum_i K_ij v_i`, for an array v."""
        return self.T.__matmul__(v, **options)

    matmat, rmatmat = matvec, rmatvec

    @property
    def T(self) -> GenericLazyTensor:
        """i and j exchanged."""
        made = self._like(self._lazy.T)
        if self.ranges:
            made.ranges = _exchanged(self.ranges)
        return made

    def t(self) -> GenericLazyTensor:
        """I and j exchanged."""
        return self.T

    def __min__(self, **options: Any) -> Any:
        return getattr(self, "min")(**options)  # noqa: B009 - one from the tables

    def __max__(self, **options: Any) -> Any:
        return getattr(self, "max")(**options)  # noqa: B009


class ComplexGenericLazyTensor(GenericLazyTensor):
    """A LazyTensor of complex numbers."""

    is_complex: ClassVar[bool] = True

    def _not_here(self, *_: Any, **__: Any) -> Any:
        raise ValueError("this is for real numbers, not for a complex LazyTensor")

    real2complex = imag2complex = exp1j = keops_tensordot = keops_kron = _not_here


# --- helpers


def is_complex_lazytensor(x: Any) -> bool:
    """Whether this is a LazyTensor of complex numbers."""
    return isinstance(x, ComplexGenericLazyTensor)


def is_scalar_and_equals(x: Any, val: complex) -> bool:
    """Whether this is a number of Python and equals another."""
    return isinstance(x, int | float | complex) and not isinstance(x, bool) and x == val


def same_or_one_test(*dims: int) -> bool:
    """Whether vectors of these lengths broadcast."""
    return len({*dims} - {1}) <= 1


def _made(x: Any, axis: int | None, is_complex: bool) -> core.LazyTensor:
    """Foldwise's LazyTensor for what KeOps takes."""
    adapter = adapter_of(x)
    if axis == 2 and adapter is not None and len(x.shape) == 2:
        # Parameters of a batch; or the same for all, if there is one.
        x, axis = x[0] if x.shape[0] == 1 else x[:, None, None, :], None
    elif axis == 2 and (adapter is None or len(x.shape) < 2) or type(x) is int:
        axis = None
    if isinstance(x, tuple) and (axis is not None or symbol_of(x) is None):
        raise ValueError(f"a symbolic variable is (position, dimension, category), not {x}")
    if adapter is None:
        return core.LazyTensor(x, axis)
    if is_complex and not adapter.header(x).dtype.startswith("complex"):
        x = adapter.as_complex(x)
    try:
        return core.LazyTensor(x, axis)
    except TypeError as error:  # elements that are no floating-point numbers
        raise ValueError(str(error)) from None


def _chooses(index: Any, dim: int, bare: bool) -> bool:
    """Whether an index is one of components, and not one of rows by mistake.

    The bounds of slices must be in range, as for KeOps. A bare index, as in `K[index]`, is a number
    or a slice without a step: KeOps knows no others, and what NumPy takes besides are rows there.
    """
    if type(index) is not slice:
        return not bare or isinstance(index, numbers.Integral) and 0 <= int(index) < dim
    bounds = [int(bound) for bound in (index.start, index.stop) if bound is not None]
    if bare and index.step not in (None, 1):
        return False
    return all((0 if bare else -dim) <= bound <= dim for bound in bounds)


def _family(x: Any) -> tuple[type[GenericLazyTensor], type[GenericLazyTensor]]:
    """The classes of LazyTensors, real and complex, for arrays such as `x`."""
    adapter = adapter_of(x)
    lang = "torch" if adapter is not None and adapter.name == "torch" else "numpy"
    module = importlib.import_module(f"foldwise.compat.pykeops.{lang}.lazytensor.LazyTensor")
    return module.LazyTensor._classes


def _as_given(array: Any, axis: Axis) -> Any:
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


def _differ(one: Any, other: Any) -> bool:
    """Whether two settings are not the same; ranges are tuples of arrays."""
    if isinstance(one, str | BlockRanges) or isinstance(other, str | BlockRanges):
        return one != other
    return len(one) != len(other) or any(a is not b for a, b in zip(one, other, strict=True))


def _exchanged(ranges: Any) -> Any:
    """Ranges with rows and columns exchanged."""
    return ranges.T if isinstance(ranges, BlockRanges) else swap_axes(ranges)


def _core(x: Any) -> Any:
    """Foldwise's LazyTensors in place of KeOps' ones."""
    if isinstance(x, GenericLazyTensor):
        return x._lazy
    if type(x) is list or type(x) is tuple:
        return type(x)(_core(part) for part in x)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if type(x) is dict:
        return {key: _core(part) for key, part in x.items()}  # pyright: ignore[reportUnknownVariableType]
    return x


def _lazies(x: Any) -> list[GenericLazyTensor]:
    """KeOps' LazyTensors in there."""
    if isinstance(x, GenericLazyTensor):
        return [x]
    if type(x) not in (list, tuple, dict):
        return []
    parts: Iterable[Any] = cast(Any, x).values() if type(x) is dict else x
    return [lazy for part in parts for lazy in _lazies(part)]


def _called(
    function: Callable[..., Any], first: GenericLazyTensor, args: Sequence[Any], named: Any
) -> Any:
    """A function of Foldwise, called with what KeOps' LazyTensors hold."""
    given = [_core(x) for x in args]
    try:
        result = function(*given, **_core(named)) if named else function(*given)
    except IndexError as error:
        raise ValueError(str(error)) from None
    if not isinstance(result, core.LazyTensor):
        return result
    lazies = [lazy for x in (*args, *named.values()) for lazy in _lazies(x)]
    return first._like(result, *lazies)


hide_from_tracer(
    *(
        getattr(m, "__func__", getattr(m, "fget", m))
        for cls in ComplexGenericLazyTensor.__mro__[:-1]
        for m in vars(cls).values()
    )
)


# --- for pykeops.numpy and pykeops.torch


def variables_of(
    real: type[GenericLazyTensor],
) -> tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any], Callable[..., Any]]:
    """`Var`, `Vi`, `Vj` and `Pm`, which make LazyTensors of this class."""

    def Var(x_or_ind: Any, dim: int | None = None, cat: int | None = None) -> Any:
        """A variable of category 0 (x_i), 1 (y_j) or 2 (a parameter).

        Args:
            x_or_ind: an array; or, together with `dim`, a position in the list of arguments.
            dim: length of the vectors of that argument.
            cat: the category.
        """
        if dim is None:
            return real(x_or_ind, axis=cat)
        return real((x_or_ind, dim, cat))

    def Vi(x_or_ind: Any, dim: int | None = None) -> Any:
        """Vectors x_i; see `Var`."""
        return Var(x_or_ind, dim, 0)

    def Vj(x_or_ind: Any, dim: int | None = None) -> Any:
        """Vectors y_j; see `Var`."""
        return Var(x_or_ind, dim, 1)

    def Pm(x_or_ind: Any, dim: int | None = None) -> Any:
        """A parameter; see `Var`."""
        return Var(x_or_ind, dim, 2)

    return Var, Vi, Vj, Pm


# The names of KeOps 1, which had one class for all libraries.
LazyTensor = GenericLazyTensor
Var, Vi, Vj, Pm = variables_of(GenericLazyTensor)
