"""The base class of PyKeOps' LazyTensor, which holds a LazyTensor of Foldwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast

from foldwise.api.lazytensor import ComplexLazyTensor, LazyTensor
from foldwise.compat.indexing import within_ranges
from foldwise.compat.reductions import INIT_OPTIONS
from foldwise.compat.translation import TranslatedMethods
from foldwise.compute.reduced import Reduced
from foldwise.ir.blocks import BlockRanges


class Holder(TranslatedMethods):
    """Something that holds a LazyTensor of Foldwise, or a reduction of it that waits."""

    ranges: Any = None
    backend: str | None = None
    _classes: tuple[type[Any], type[Any]]  # real, complex
    _held: LazyTensor | None = None
    _waits: Reduced | None = None  # a reduction of `_held` that waits for a call
    _asked: Mapping[str, Any] = {}  # which: the arguments of `reduction` or `solve`

    @property
    def _lazy(self) -> LazyTensor:
        """The held LazyTensor, for operations on it."""
        if self._waits is not None:
            raise ValueError("this is a reduced LazyTensor: there are no operations on it")
        return self._known

    @property
    def _lazy_within(self) -> LazyTensor:
        """The held LazyTensor within the ranges."""
        return within_ranges(self._lazy, self.ranges)

    @property
    def _known(self) -> LazyTensor:
        if self._held is None:
            raise ValueError("this LazyTensor is empty")
        return self._held

    def _like(self, held: LazyTensor, *others: Any) -> Any:
        """A LazyTensor of the same library that holds `held`, made from this one and others."""
        made = object.__new__(self._classes[isinstance(held, ComplexLazyTensor)])
        made.ranges, made.backend, made._held = self.ranges, self.backend, held
        for other in others:
            if isinstance(other, Holder):
                for name in ("ranges", "backend"):
                    mine, its = getattr(made, name), getattr(other, name)
                    if its is None or its is mine:
                        continue
                    if mine is not None and _differ(mine, its):
                        raise ValueError(f"the operands have different {name}: {mine} and {its}")
                    setattr(made, name, its)
        return made

    def _hand_on(self, name: str, *args: Any, **named: Any) -> Any:
        """Call the method of that name of the held LazyTensor."""
        return called(getattr(self._lazy, name), self, args, named)

    def _hand_on_within(self, name: str, *args: Any, **named: Any) -> Any:
        """Call the method of that name of the held LazyTensor within the ranges."""
        return called(getattr(self._lazy_within, name), self, args, named)

    def lt_constructor(
        self, x: Any = None, axis: int | None = None, is_complex: bool = False
    ) -> Any:
        """A LazyTensor of the same library."""
        return self._classes[is_complex](x, axis, is_complex)

    def separate_kwargs(self, kwargs: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Options for making a `Genred`, and options for calling one."""
        made = {key: x for key, x in kwargs.items() if key in INIT_OPTIONS}
        return made, {key: x for key, x in kwargs.items() if key not in made}


def _differ(one: Any, other: Any) -> bool:
    """Whether two settings are not the same; ranges are tuples of arrays."""
    if isinstance(one, str | BlockRanges) or isinstance(other, str | BlockRanges):
        return one != other
    return len(one) != len(other) or any(a is not b for a, b in zip(one, other, strict=True))


def held_in(x: Any) -> Any:
    """Foldwise's LazyTensors in place of KeOps' ones."""
    if isinstance(x, Holder):
        return x._lazy  # pyright: ignore[reportPrivateUsage]
    if type(x) is list or type(x) is tuple:
        return type(x)(held_in(part) for part in x)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if type(x) is dict:
        return {key: held_in(part) for key, part in x.items()}  # pyright: ignore[reportUnknownVariableType]
    return x


def holders_in(x: Any) -> list[Holder]:
    """KeOps' LazyTensors among `x` and its elements."""
    if isinstance(x, Holder):
        return [x]
    if type(x) not in (list, tuple, dict):
        return []
    parts: Iterable[Any] = cast(Any, x).values() if type(x) is dict else x
    return [lazy for part in parts for lazy in holders_in(part)]


def called(function: Callable[..., Any], first: Holder, args: Sequence[Any], named: Any) -> Any:
    """Call a function of Foldwise, with the held LazyTensors in place of KeOps' ones."""
    given = [held_in(x) for x in args]
    try:
        result = function(*given, **held_in(named)) if named else function(*given)
    except IndexError as error:
        raise ValueError(str(error)) from None
    if not isinstance(result, LazyTensor):
        return result
    lazies = [lazy for x in (*args, *named.values()) for lazy in holders_in(x)]
    return first._like(result, *lazies)  # pyright: ignore[reportPrivateUsage]
