"""The memory that a program has for each row: whole in one thread, or shared out among four."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Final, Protocol

from foldwise.backends.cuda.code import Code
from foldwise.backends.cuda.expressions import TYPES
from foldwise.backends.cuda.scratch import Scratch
from foldwise.ir.loops import Accumulation, Array, Component, Loop, LoopKernel, LoopKind
from foldwise.ir.patterns import by_component, touches
from foldwise.ir.schedule import SHARE

_WIDTH: Final = 64  # components at a time: more would not stay in registers


class Arrays(Protocol):
    """Writes declarations of the arrays, and spells their elements."""

    def declare(self, array: Array) -> None:
        """Memory of this thread."""
        ...

    def element(self, array: Array, place: tuple[int, int], component: Component) -> str:
        """A number in that memory, for the column and row at hand."""
        ...

    def kept_in(self, s: Loop) -> str:
        """`volatile ` if the carried values of a loop belong in memory; else nothing."""
        ...

    def shares(self, s: Loop) -> bool:
        """Whether each thread takes a part of the turns of a loop over components."""
        ...

    def turns(self, s: Loop) -> contextlib.AbstractContextManager[None]:
        """A context for one turn of such a loop, of those that this thread takes."""
        ...

    def rows(self) -> contextlib.AbstractContextManager[None]:
        """A context for all that is computed for the rows of a tile."""
        ...


class OwnArrays:
    """Each thread has all memory of its rows. See `Arrays`."""

    def __init__(self, code: Code, scratch: Scratch) -> None:
        self._code, self._scratch = code, scratch

    def declare(self, array: Array) -> None:
        """See `Arrays`."""
        kind = TYPES[array.dtype]
        for r in self._code.rows:
            if array in self._scratch:
                place = self._scratch.pointer(array, r, kind)
                self._code.put(f"{kind}* const {array}_{r} = {place};")
            else:
                self._code.put(f"{kind} {array}_{r}[{array.size}];")

    def element(self, array: Array, place: tuple[int, int], component: Component) -> str:
        """See `Arrays`."""
        k = self._code.component(component, place)
        return f"{array}_{place[1]}[{self._scratch.number(k) if array in self._scratch else k}]"

    def kept_in(self, s: Loop) -> str:
        """See `Arrays`."""
        return ""

    def shares(self, s: Loop) -> bool:
        """See `Arrays`."""
        return False

    def turns(self, s: Loop) -> contextlib.AbstractContextManager[None]:
        """See `Arrays`."""
        raise NotImplementedError("no turns are shared out")

    def rows(self) -> contextlib.AbstractContextManager[None]:
        """See `Arrays`."""
        return contextlib.nullcontext()


class SharedArrays:
    """The four threads of a row share out arrays with a number for each component of a vector.

    Of each eight components a thread has two, for its four rows. Long vectors are taken a slice of
    64 components at a time. See `Arrays`.

    Args:
        own: what writes all other arrays.
        loop: the sum of vectors of the program, and `sums` what it means.

    Attributes:
        dim: length of the vectors.
        tiles: of eight components, in a slice.
    """

    def __init__(
        self, code: Code, kernel: LoopKernel, own: OwnArrays, loop: Loop, sums: Accumulation
    ) -> None:
        self._code, self._own = code, own
        self._vectors, self._sums = by_component(kernel), sums.array
        self.dim = loop.extent
        slices = -(-self.dim // _WIDTH)
        self.tiles = -(-self.dim // (8 * slices))

    def declare(self, array: Array) -> None:
        """See `Arrays`."""
        if array not in self._vectors:
            self._own.declare(array)
            return
        # The compiler would try to keep all in registers, and there are not enough.
        rare = "" if array is self._sums else "volatile "
        self._code.put(f"{rare}{TYPES[array.dtype]} {array}[2][{self.tiles}][4];")

    def element(self, array: Array, place: tuple[int, int], component: Component) -> str:
        """See `Arrays`."""
        if array not in self._vectors:
            return self._own.element(array, place, component)
        r = place[1]
        return f"{array}[{r // 2}][c][{2 * (r % 2)} + p]"

    def kept_in(self, s: Loop) -> str:
        """Values that are used once for each chunk are in memory, like the totals of the vectors.

        Without this some versions of NVRTC keep them in registers, others do so with some.
        """
        return "volatile " if s.kind is LoopKind.CHUNKS else ""

    def shares(self, s: Loop) -> bool:
        """See `Arrays`."""
        return touches(s, self._vectors)

    @contextlib.contextmanager
    def turns(self, s: Loop) -> Generator[None, None, None]:
        """See `Arrays`."""
        code, k = self._code, f"k{s.index.id}"
        # Registers cannot be indexed at run time.
        code.put(f"UNROLL({self.tiles if touches(s, {self._sums}) else 1})")
        with code.braces(f"for (int c = 0; c < {self.tiles}; ++c)"):
            code.put("UNROLL(2)")
            with code.braces("for (int p = 0; p < 2; ++p)"):
                code.put(f"const int {k} = slice + 8 * c + thread % {SHARE} * 2 + p;")
                code.names[s.index] = {(0, 0): k}
                ragged = self.dim % (8 * self.tiles) > 0
                with code.braces(f"if ({k} < {self.dim})" if ragged else ""):
                    yield

    @contextlib.contextmanager
    def rows(self) -> Generator[None, None, None]:
        """All of it, for some components after the other."""
        step = 8 * self.tiles
        with self._code.braces(f"for (int slice = 0; slice < {self.dim}; slice += {step})"):
            yield
