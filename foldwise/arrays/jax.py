"""JAX arrays."""

from __future__ import annotations

from typing import Any, Final, final

import jax
import jax.numpy as jnp
import numpy as np
from jax import export

from foldwise.arrays.adapter import Header
from foldwise.arrays.containers import CONTAINERS, Container
from foldwise.ir.device import GPU, HOST

_jax: Final[Any] = jax
_jnp: Final[Any] = jnp
_export: Final[Any] = export


@final
class JaxAdapter:
    """JAX arrays, and the tracers that stand for them while JAX traces a program."""

    name = "jax"
    has_gradients = True
    is_deferred = False
    namespace: Any = _jnp
    has_weak_scalars = False
    allows_mixed_devices = True
    home: Any = None

    def owns(self, x: object) -> bool:
        """Whether `x` is a JAX array, or stands for one."""
        return isinstance(x, _jax.Array)

    def header(self, x: Any) -> Header:
        """Shape, element type and device of `x`. A tracer has no device yet: that of the host."""
        return Header(tuple(x.shape), str(x.dtype), _device(x))

    def same(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` are one array."""
        return x is y

    def one(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` are one array. (Views in JAX are copies.)"""
        return x is y

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other arrays as they are."""
        return x.astype(dtype) if _jnp.issubdtype(x.dtype, _jnp.floating) else x

    def duplicate(self, x: Any) -> Any:
        """A copy of `x`, without its history of computations."""
        return _jnp.array(_jax.lax.stop_gradient(x))

    def constant(self, x: Any) -> Any:
        """`x` without its history of computations."""
        return _jax.lax.stop_gradient(x)

    def as_real(self, x: Any) -> Any:
        """Complex `x` of shape `(..., D)` as real numbers of shape `(..., 2 * D)`."""
        return _jnp.stack([x.real, x.imag], -1).reshape(*x.shape[:-1], -1)

    def as_complex(self, x: Any) -> Any:
        """The inverse of `as_real`."""
        return _jax.lax.complex(x[..., ::2], x[..., 1::2])

    def number(self, value: float, like: Any) -> Any:
        """A number as an array without dimensions, which takes on the type of others."""
        return _jnp.asarray(value)

    def take(self, x: Any, places: Any, axis: int) -> Any:
        """The entries of `x` at these places along an axis; NaN where there are none."""
        return _jnp.take(x, places, axis, mode="fill")

    def add_at(self, x: Any, places: Any, terms: Any) -> Any:
        """`x` with terms added to some of its rows, a new array."""
        return x.at[..., places, :].add(terms)

    def given(self, numbers: Any, like: Any) -> Any:
        """An array of NumPy as one of JAX."""
        return _jnp.asarray(numbers)

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Any) -> Any:
        """The numbers 0 ... count - 1 by their digits to the base `2**bits`, the lowest first."""
        shifted = _jnp.arange(count)[:, None] >> bits * np.arange(places)
        return (shifted & (1 << bits) - 1).astype(dtype)


def _device(x: Any) -> str:
    if isinstance(x, _jax.core.Tracer):
        return HOST
    device = min(x.devices(), key=lambda device: device.id)
    if device.platform == "cpu":
        return HOST
    platform = GPU if device.platform == "gpu" else device.platform
    return f"{platform}:{device.local_hardware_id}"


ADAPTER: Final = JaxAdapter()


def _register(container: Container) -> None:
    """Have JAX look into a class of containers, and store them in exported programs."""

    def write(rest: Any) -> bytes:
        return container.write(rest).encode()

    def read(text: bytes) -> Any:
        return container.read(bytes(text).decode())

    _jax.tree_util.register_pytree_node(container.kind, container.parts, container.whole)
    _export.register_pytree_node_serialization(
        container.kind,
        serialized_name=container.name,
        serialize_auxdata=write,
        deserialize_auxdata=read,
    )


CONTAINERS.tell(_register)
