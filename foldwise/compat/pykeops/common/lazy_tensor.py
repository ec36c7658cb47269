"""The LazyTensor of PyKeOps: one of Foldwise, with KeOps' names and conventions.

An object holds a LazyTensor of Foldwise and forwards to it. Methods of another name are listed in
`compat.translation`; all others are forwarded unchanged.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

from foldwise.api import lazytensor as core
from foldwise.api.arguments import symbol_of
from foldwise.api.table import apply_row
from foldwise.arrays import adapter_of
from foldwise.compat.holder import called, holders_in
from foldwise.compat.indexing import apart, chooses_components
from foldwise.compat.keopscore.utils.misc_utils import KeOps_Error as KeOps_Error
from foldwise.compat.pykeops.common.utils import check_broadcasting as check_broadcasting
from foldwise.compat.reducing import Reducing
from foldwise.compat.translation import ROWS, SYMBOLS
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ops import COMPOSITES, OPS


class GenericLazyTensor(Reducing):
    """A symbolic array, as PyKeOps has it; see `pykeops.numpy.LazyTensor`.

    The class itself, which KeOps 1 called LazyTensor, makes those of the library of `x`.

    Args:
        x: an array or tensor, a number, a list of numbers, or a tuple (position, dimension,
            category) for a symbolic variable. None makes an empty object.
        axis: 0 or 1 for an array with two dimensions. For an array with a single dimension and for
            lists, which are parameters in any case, 2 is allowed.
        is_complex: whether the last axis of a real array holds real and imaginary parts in turn.
    """

    __GenericLazyTensor__ = True

    tools: ClassVar[Any] = None
    is_complex: ClassVar[bool] = False
    rec_multVar_highdim: Any = None  # without effect: sums are factored where they can be

    def __init__(self, x: Any = None, axis: int | None = None, is_complex: bool = False) -> None:
        if type(self) is GenericLazyTensor:
            self._classes = _family(x)
        if x is not None:
            self._held = _made(x, axis, is_complex or self.is_complex)
        self.__class__ = self._classes[isinstance(self._held, core.ComplexLazyTensor)]  # pyright: ignore[reportAttributeAccessIssue]

    def init(self, is_complex: bool = False) -> GenericLazyTensor:
        """A LazyTensor of the same variables, with the same ranges and backend, but no formula."""
        made = object.__new__(self._classes[is_complex])
        made.ranges, made.backend, made._held = self.ranges, self.backend, self._held
        made.formula = None
        return made

    def promote(
        self, other: Any, props: Sequence[str] = (), is_complex: bool = False
    ) -> GenericLazyTensor:
        """An empty LazyTensor with the ranges and the backend that this one and another share."""
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
        return called(self._lazy.__array_ufunc__, self, (ufunc, method, *inputs), options)

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        """NumPy's functions of whole arrays stay lazy."""
        return called(self._lazy.__array_function__, self, (func, types, args, kwargs), {})

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: Sequence[Any] = (), kwargs: Any = None
    ) -> Any:
        """PyTorch's functions stay lazy."""
        first = next(iter(holders_in([args, kwargs or {}])))
        inputs: tuple[Any, ...] = (func, types, args, kwargs or {})
        return called(core.LazyTensor.__torch_function__, first, inputs, {})

    # --- operations that are said in another way

    def __getitem__(self, key: Any) -> Any:
        """Components of the vectors, as in PyKeOps: `x[k]`, `x[k:l]`, `x[:, :, k]`, `x[..., k]`.

        Or rows, columns and batch elements, as in Foldwise, by what PyKeOps refuses: `K[0:10, :]`,
        `K[:, idx]`, `K[3, :]`, and without a comma lists, arrays and masks. A slice alone chooses
        components if there are these; of numbers, vectors of length 1, another one is of rows, as
        in `K[0:10]`.

        Raises:
            ValueError: if there are no such components, rows or columns.
        """
        if chooses_components(key, self._known.shape):
            return self._hand_on("__getitem__", key if isinstance(key, tuple) else (..., key))
        made = self._hand_on_within("__getitem__", key)
        made._held, made.ranges = apart(made._held)
        return made

    def round(self, other: int = 0) -> Any:
        """Rounded to so many decimals, halves away from zero."""
        row = COMPOSITES["round_away"]
        return called(apply_row, self, (row, "round", (self,)), {"decimals": other})

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
        first = next(iter(holders_in(parts)))
        return called(core.LazyTensor.concatenate, first, (parts, axis), {})

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
        first = next(iter(holders_in(operands)))
        return called(apply_row, first, (row, name, operands), params)


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
    """Foldwise's LazyTensor for the arguments of KeOps' LazyTensor."""
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
        made = core.LazyTensor(x, axis)
    except TypeError as error:  # elements that are no numbers
        raise ValueError(str(error)) from None
    if isinstance(made, core.IntegerLazyTensor):
        dtype = adapter.header(x).dtype
        raise ValueError(f"arrays of {dtype} are not supported; convert to float32 or float64")
    return made


def _family(x: Any) -> tuple[type[GenericLazyTensor], type[GenericLazyTensor]]:
    """The classes of LazyTensors, real and complex, for arrays such as `x`."""
    adapter = adapter_of(x)
    lang = "torch" if adapter is not None and adapter.name == "torch" else "numpy"
    module = importlib.import_module(f"foldwise.compat.pykeops.{lang}.lazytensor.LazyTensor")
    return module.LazyTensor._classes


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
