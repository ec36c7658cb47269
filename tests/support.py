"""The oracle, dense evaluation in float64, and other small things that the tests share."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from foldwise.arrays import adapter_of
from foldwise.engine import backends as registry
from foldwise.engine import launch
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, constant_value, toposort, var
from foldwise.ir.reduction import Reduction
from foldwise.ir.schedule import CpuSchedule, GpuSchedule, Schedule
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ops import REDUCTIONS
from foldwise.sparse.blocks import BlockRanges
from foldwise.transform.autodiff import Derivative, gradient, tangent
from tests.cuda.emulator import EmulatedBackend

Array = npt.NDArray[Any]
registry.BACKENDS["emulated"] = replace(
    registry.BACKENDS["cuda"], backend=EmulatedBackend(), streams=False, stages=()
)
# The device itself takes the place of the emulator where the environment says so.
GPU = "cuda" if os.environ.get("FOLDWISE_TEST_DEVICE") == "cuda" else "emulated"
BACKENDS = ("interp", "llvm", GPU)
DTYPES = ("float32", "float64")

SHOWN = {
    name: row
    for name, row in REDUCTIONS.items()
    if "rest" not in [output.name for output in row.outputs]
}
"""The reductions whose outputs can be compared: what rounding took is another in each schedule."""

# --- the oracle


def dense_nodes(
    root: Expr, arrays: Sequence[Array], scalars: Sequence[float] = ()
) -> dict[Expr, Array]:
    """The value of every node of a formula, in float64, each `batch + (M or 1, N or 1, dim)`."""
    values: dict[Expr, Array] = {}
    for node in toposort([root]):
        match node.op.name:
            case "const":
                values[node] = np.full((1, 1, 1), constant_value(node))
            case "scalar":
                slot, dim = node.params
                values[node] = np.array([[scalars[slot : slot + dim]]], np.float64)
            case "var":
                values[node] = np.asarray(arrays[node.params[0]], np.float64)
            case _:
                operands = [values[arg] for arg in node.args]
                lead = np.broadcast_shapes(*(x.shape[:-1] for x in operands))
                operands = [np.broadcast_to(x, lead + x.shape[-1:]) for x in operands]
                assert node.op.ref is not None, node.op.name
                with np.errstate(all="ignore"):
                    values[node] = np.asarray(node.op.ref(*operands, *node.params))
        assert values[node].shape[-1] == node.dim, (node.op.name, values[node].shape, node.dim)
    return values


def dense_formula(root: Expr, arrays: Sequence[Array], scalars: Sequence[float] = ()) -> Array:
    """The value of a formula in float64, of shape `batch + (M or 1, N or 1, dim)`."""
    return dense_nodes(root, arrays, scalars)[root]


def dense(spec: MapReduce, arrays: Sequence[Array], scalars: Sequence[float] = ()) -> Array:
    """The result of a computation in float64, by way of the tables of all pairs; see `joined`."""
    lead = np.broadcast_shapes(*(a.shape[:-1] for a in arrays))
    tables = [
        np.broadcast_to(dense_formula(e, arrays, scalars), (*lead, e.dim)) for e in spec.operands
    ]
    axis = -2 if spec.axis is Axis.J else -3
    cells = (spec.k,) if spec.reduction.keeps_k else ()
    with np.errstate(all="ignore"):
        found = spec.reduction.ref(axis, *tables, *cells)
    results = found if isinstance(found, tuple) else (found,)
    if cells:
        results = [_cells_last(np.asarray(r), axis) for r in results]
    return joined([np.asarray(r) for r in results])


def _cells_last(result: Array, axis: int) -> Array:
    """The axis of the cells, in the place of the reduced one, next to that of the components."""
    moved = np.moveaxis(result, axis, -2)
    return moved.reshape(*moved.shape[:-2], moved.shape[-2] * moved.shape[-1])


def joined(outputs: Sequence[Array]) -> Array:
    """The outputs of a computation as one array; several are put side by side in float64."""
    if len(outputs) == 1:
        return outputs[0]
    return np.concatenate([np.asarray(out, np.float64) for out in outputs], -1)


def parts(spec: MapReduce, result: Array) -> dict[str, Array]:
    """The outputs again, by name, of what was joined."""
    ends = np.cumsum(spec.out_dims)[:-1]
    names = [output.name for output in spec.reduction.outputs]
    return dict(zip(names, np.split(result, ends, -1), strict=True))


def joined_dtype(spec: MapReduce, dtype: str) -> str:
    """The type of the joined outputs of a computation in `dtype`."""
    if len(spec.reduction.outputs) > 1:
        return "float64"
    return "int64" if returns_index(spec) else dtype


def returns_index(spec: MapReduce) -> bool:
    """Whether the first output is the index of a column."""
    return spec.reduction.outputs[0].kind == "index"


def empty_outputs(spec: MapReduce) -> Array:
    """The result for one row and no columns."""
    pairs = zip(spec.reduction.empty_outputs, spec.out_dims, strict=True)
    return np.concatenate([np.full(dim, value) for value, dim in pairs])


# --- computations and their arguments


def spec_of(
    formula: Expr,
    reduction: str | Reduction = "sum",
    axis: Axis = Axis.J,
    numerics: Numerics | None = None,
    *,
    weight: Expr | None = None,
    k: int = 3,
) -> MapReduce:
    """A computation with the slots that the variables of the formula show.

    Where a weight is wanted and none is given, the sum of the formula is weighted by its square
    plus 1.
    """
    row = REDUCTIONS[reduction] if isinstance(reduction, str) else reduction
    if row.operands == 2 and weight is None:
        formula, weight = apply("sum", formula), apply("square", formula) + 1
    nodes = toposort([formula] if weight is None else [formula, weight])
    found = {n.params[0]: Slot(n.params[1], n.params[2]) for n in nodes if n.op.name == "var"}
    assert sorted(found) == list(range(len(found))), "slots must be numbered without gaps"
    scalars = max((sum(n.params) for n in nodes if n.op.name == "scalar"), default=0)
    return MapReduce(
        formula,
        row,
        axis,
        tuple(found[n] for n in range(len(found))),
        scalars,
        numerics or Numerics(),
        weight,
        k if row.keeps_k else 1,
    )


def variables(*kinds: tuple[Axis, int]) -> list[Expr]:
    """Variables 0, 1, ... with the given axes and dimensions."""
    return [var(slot, axis, dim) for slot, (axis, dim) in enumerate(kinds)]


def slot_shape(slot: Slot, rows: int, columns: int) -> tuple[int, int, int]:
    """The shape of an argument without batch dimensions."""
    return (
        rows if slot.axis is Axis.I else 1,
        columns if slot.axis is Axis.J else 1,
        slot.dim,
    )


def draw(
    rng: np.random.Generator,
    spec: MapReduce,
    rows: int,
    columns: int,
    dtype: str = "float64",
) -> list[Array]:
    """Arguments from a standard normal distribution."""
    return [rng.normal(size=slot_shape(slot, rows, columns)).astype(dtype) for slot in spec.slots]


def run(
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float] = (),
    *,
    backend: str | None = None,
    schedule: Schedule | None = None,
    ranges: BlockRanges | None = None,
) -> Array:
    """The computation through the engine, on arrays or tensors; see `joined`."""
    if on_device := backend == "cuda":
        arrays = [moved_to_device(a) for a in arrays]
    adapter = adapter_of(arrays[0])
    assert adapter is not None
    options: dict[str, Any] = {"schedule": schedule, "backend": backend, "ranges": ranges}
    found = launch.evaluate(spec, arrays, scalars, adapter, **options)
    if on_device:
        return joined([_in_numpy(x.cpu()) for x in found])
    # NumPy has no bfloat16.
    return joined([x if isinstance(x, np.ndarray) else x.double().numpy() for x in found])


def moved_to_device(x: Any) -> Any:
    """An array as a tensor in the memory of the GPU, with the same strides where it can have them.

    There are none below zero, and where a stride is zero one element is moved.
    """
    import torch

    if isinstance(x, np.ndarray):
        x = torch.from_numpy(x.copy() if min(x.strides, default=0) < 0 else x)
    repeated = [step == 0 and size > 1 for size, step in zip(x.shape, x.stride(), strict=True)]
    single = x[tuple(slice(0, 1) if one else slice(None) for one in repeated)]
    there = torch.empty_strided(single.shape, single.stride(), dtype=x.dtype, device="cuda")
    return there.copy_(single).expand(x.shape)


def _in_numpy(x: Any) -> Array:
    return x.double().numpy() if str(x.dtype) == "torch.bfloat16" else x.numpy()


def schedule_for(backend: str, **numbers: int) -> Schedule:
    """The same loop shape for any backend."""
    return GpuSchedule(**numbers) if backend == GPU else CpuSchedule(**numbers)


def forget_kernels() -> None:
    """Make the next calls find their kernels on the disk or compile them, as in a new process."""
    launch.forget()


def assert_close(found: Array, expected: Array, *, eps: float, scale: Any = 1.0) -> None:
    """`found` equals `expected` up to `eps * scale`; infinities and NaNs in the same places."""
    assert found.shape == expected.shape
    expected = np.asarray(expected, np.float64)
    finite = np.isfinite(expected)
    np.testing.assert_array_equal(
        np.where(finite, 0.0, found), np.where(finite, 0.0, expected), strict=False
    )
    with np.errstate(invalid="ignore"):
        error = np.where(finite, np.abs(found - expected) / scale, 0.0)
    assert not error.size or error.max() <= eps, f"error {error.max():.3g} > {eps:.3g}"


# --- derivatives

Run = Callable[[MapReduce, Sequence[Array]], Array]


def central_difference(f: Callable[[float], Array], step: float = 1e-3) -> Array:
    """f'(0), with an error of the order of `step ** 4`."""
    near, far = f(step) - f(-step), f(2 * step) - f(-2 * step)
    return (8 * near - far) / (12 * step)


def relative_error(found: Array, expected: Array) -> float:
    """The largest difference, relative to the largest of `expected` (or to 1)."""
    if not found.size:
        return 0.0
    return float(np.max(np.abs(found - expected)) / max(1.0, float(np.max(np.abs(expected)))))


def as_argument(result: Array, axis: Axis) -> Array:
    """A result of shape `batch + (n, D)` as an argument indexed by `axis`."""
    return np.expand_dims(result, -3 if axis is Axis.J else -2)


def pull_back(
    spec: MapReduce, slot: int, arrays: Sequence[Array], cotangent: Array, run: Run
) -> Array:
    """The gradient of `<cotangent, result>` with respect to argument `slot`, shaped like it."""
    derivative = gradient(spec, slot)
    if derivative is None:
        return np.zeros_like(arrays[slot])
    result = run(derivative.spec, [*arrays, *seeds(spec, derivative, arrays, cotangent, run)])
    if not spec.slots[slot].axis:
        result = result.sum(-2, keepdims=True)
    result = as_argument(result, derivative.spec.out_axis)
    return np.broadcast_to(result, arrays[slot].shape)


def seeds(
    spec: MapReduce, derivative: Derivative, arrays: Sequence[Array], cotangent: Array, run: Run
) -> list[Array]:
    """The arguments of a reverse-mode derivative after those of the original."""
    return [*saved_arguments(derivative, arrays, run), as_argument(cotangent, spec.out_axis)]


def saved_arguments(derivative: Derivative, arrays: Sequence[Array], run: Run) -> list[Array]:
    """The results that a derivative takes as arguments."""
    found: list[Array] = []
    for spec, output in derivative.saved:
        every = [*parts(spec, run(spec, arrays)).values()]
        found.append(as_argument(every[output].astype(arrays[0].dtype), spec.out_axis))
    return found


def push_forward(
    spec: MapReduce,
    moving: tuple[int, ...],
    arrays: Sequence[Array],
    tangents: Sequence[Array],
    run: Run,
) -> Array:
    """The derivative of the result along `tangents` of the arguments `moving`."""
    derivative = tangent(spec, moving)
    if derivative is None:
        return np.zeros_like(run(spec, arrays))
    saved = saved_arguments(derivative, arrays, run)
    return run(derivative.spec, [*arrays, *saved, *tangents])


# --- errors


def assert_refused(call: Callable[[], object], kind: type[Exception], parts: Sequence[str]) -> None:
    """The call raises an error of that kind whose message has all the parts."""
    with pytest.raises(kind) as caught:
        call()
    message = str(caught.value)
    assert not [part for part in parts if part not in message], message
