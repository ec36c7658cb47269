"""PyTorch tensors."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Final, cast, final

import torch

from foldwise.arrays.adapter import Header, Layout
from foldwise.ir.device import HOST

_NAMES: Final = {
    dtype: str(dtype).removeprefix("torch.")
    for dtype in vars(torch).values()
    if isinstance(dtype, torch.dtype)
}
PLAIN: Final = (torch.Tensor, torch.nn.Parameter)
"""Types whose instances have the values in their memory, but for a sign that `is_neg` tells."""

# PyTorch has no public names for these.
transforms_active: Callable[[], bool] = getattr(
    cast(Any, torch)._C, "_are_functorch_transforms_active", lambda: True
)
is_called_by_compiler: Final = ContextVar("is_called_by_compiler", default=False)
"""Set while a function that was traced as a whole runs: it must make what it made while tracing."""

_SIZES: Final = {dtype: dtype.itemsize for dtype in _NAMES}


def forward_mode() -> bool:
    """Whether some derivative is computed in forward mode."""
    return getattr(torch.autograd.forward_ad, "_current_level", 0) >= 0


def known_later(x: object) -> torch.Tensor | float | None:
    """A symbol of the compiler as a tensor without dimensions, or as the number that it is known to
    be by now; None for anything else."""
    if not isinstance(x, torch.SymInt | torch.SymFloat):
        return None
    node = cast(Any, x).node
    known = node.maybe_as_int() if isinstance(x, torch.SymInt) else node.maybe_as_float()
    return torch.full((), cast(Any, x), dtype=torch.float64) if known is None else known


@final
class TorchAdapter:
    """Dense tensors."""

    name = "torch"
    has_gradients = True
    is_deferred = False
    namespace: Any = torch
    has_weak_scalars = True
    allows_mixed_devices = False
    home: Any = None

    def owns(self, x: object) -> bool:
        """Whether `x` is a tensor."""
        return isinstance(x, torch.Tensor)

    def header(self, x: Any) -> Header:
        """Shape, element type and device of `x`; tensors that are not dense are refused."""
        if x.is_nested:
            raise TypeError("a nested tensor has no shape; convert with x.to_padded_tensor(...)")
        if x.layout is not torch.strided:
            raise TypeError(f"a {x.layout} tensor has no strides; convert with x.to_dense()")
        return Header(tuple(x.shape), _NAMES[x.dtype], "cpu" if x.is_cpu else str(x.device))

    def layout(self, x: Any) -> Layout:
        """Address, shape and strides of `x`.

        Raises:
            ValueError: if `x` has no memory any more, because it was given back.
        """
        pointer = x.data_ptr()
        if not pointer and x.numel():
            raise ValueError(
                f"the tensor of shape {tuple(x.shape)} has no memory: its storage was resized to 0"
            )
        dtype = x.dtype
        size = _SIZES[dtype]
        strides = tuple([size * step for step in x.stride()])
        device = HOST if x.is_cpu else str(x.device)
        return Layout(pointer, tuple(x.shape), strides, _NAMES[dtype], device)

    def pointer(self, x: Any) -> int:
        """The address of the first element."""
        return x.data_ptr()

    def stream(self, x: Any) -> int:
        """The current stream of its device."""
        return torch.cuda.current_stream(x.device).cuda_stream if x.is_cuda else 0

    def same(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` show the same elements of the same memory; traced ones have none."""
        if x is y:
            return True
        try:
            return self.layout(x) == self.layout(y)
        except (RuntimeError, ValueError):
            return False

    def one(self, x: Any, y: Any) -> bool:
        """Whether `y` can be replaced by `x`, in values and in gradients.

        Tensors that share memory need not be: there are detached ones, and several leaves of the
        same memory. Forward-mode derivatives cannot be compared.
        """
        if x is y:
            return True
        if type(x) is not type(y) or type(x) not in PLAIN or x.shape != y.shape:
            return False
        if transforms_active() or forward_mode() or is_called_by_compiler.get():
            return False
        if (x.requires_grad, x.is_neg()) != (y.requires_grad, y.is_neg()) or not self.same(x, y):
            return False
        if not x.requires_grad:
            return True
        f, g = x.grad_fn, y.grad_fn  # the same kind of view of the same tensor
        if f is None or g is None:
            return False
        return f.name() == g.name() and f.next_functions == g.next_functions

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other tensors as they are."""
        return x.to(getattr(torch, dtype)) if x.is_floating_point() else x

    def duplicate(self, x: Any) -> Any:
        """A copy of `x`, without its history of computations."""
        return x.detach().clone().requires_grad_(x.requires_grad)

    def constant(self, x: Any) -> Any:
        """`x` without its history of computations."""
        return x.detach()

    def as_real(self, x: Any) -> Any:
        """Complex `x` of shape `(..., D)` as real numbers of shape `(..., 2 * D)`."""
        return torch.view_as_real(x.resolve_conj()).flatten(-2)

    def as_complex(self, x: Any) -> Any:
        """The inverse of `as_real`."""
        return torch.view_as_complex(x.unflatten(-1, (-1, 2)).contiguous())

    def number(self, value: float, like: Any) -> Any:
        """A number as a tensor without dimensions, on the device of `like`."""
        return torch.tensor(value, dtype=torch.float64, device=like.device)

    def take(self, x: Any, places: Any, axis: int) -> Any:
        """The entries of `x` at these places along an axis, with their gradients."""
        index = torch.as_tensor(places, device=x.device)
        return x[(..., index, *(slice(None),) * (-1 - axis))]

    def add_at(self, x: Any, places: Any, terms: Any) -> Any:
        """`x` with terms added to some of its rows, a new tensor."""
        return x.index_add(-2, torch.as_tensor(places, device=x.device), terms)

    def given(self, numbers: Any, like: Any) -> Any:
        """An array of NumPy as a tensor, on the device of `like`."""
        return torch.asarray(numbers, device=like.device)

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Any) -> Any:
        """The numbers 0 ... count - 1 by their digits to the base `2**bits`, the lowest first."""
        numbers = torch.arange(count, device=like.device)[:, None]
        shifted = numbers >> bits * torch.arange(places, device=like.device)
        return (shifted & (1 << bits) - 1).to(getattr(torch, dtype))

    def empty(self, shape: tuple[int, ...], dtype: str, like: Any) -> Any:
        """A new tensor on the device of `like`."""
        return torch.empty(shape, dtype=getattr(torch, dtype), device=like.device)


ADAPTER: Final = TorchAdapter()
