"""`python -m foldwise info | show | bench | clean`."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import platform
import statistics
import sys
import time

import numpy as np

import foldwise
from foldwise.api.genred import computation
from foldwise.backends.cuda import driver
from foldwise.backends.llvm import host_target
from foldwise.engine import cache, options
from foldwise.engine.backends import BACKENDS
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.device import GPU, gpu
from foldwise.ir.loops import DType
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import AnyTarget, GpuTarget
from foldwise.ir.text import format_expr, parse_reduction
from foldwise.transform.simplify import simplify

_STAGES = {stage: row for row in BACKENDS.values() for stage in row.stages}
_DEFAULT_VARIABLES = ("x=Vi(3)", "y=Vj(3)", "b=Vj(1)")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m foldwise", description=foldwise.__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("info", help="the versions and devices of this machine")
    show = commands.add_parser("show", help="print a stage of the compilation of a formula")
    show.add_argument("formula", help='for instance "Sum(Exp(-SqDist(x,y))*b)"')
    show.add_argument(
        "variables",
        nargs="*",
        default=list(_DEFAULT_VARIABLES),
        help=f'"name=Vi(dim)", Vj or Pm (default: {" ".join(_DEFAULT_VARIABLES)})',
    )
    show.add_argument("--stage", choices=("expr", "loops", *_STAGES), default="loops")
    show.add_argument("--dtype", choices=("float32", "float64"), default="float32")
    show.add_argument("--axis", choices=("i", "j"), default="j", help="the index that is reduced")
    show.add_argument(
        "--capability",
        type=int,
        default=90,
        metavar="N",
        help="for cuda and sass: the compute capability of a GPU times ten (default: 90)",
    )
    bench = commands.add_parser("bench", help="time a Gaussian sum on this machine")
    bench.add_argument("--points", type=int, nargs="*", default=[1_000, 10_000, 50_000])
    commands.add_parser("clean", help="remove all kernels and tuned schedules from the disk cache")
    options = parser.parse_args(arguments)
    match options.command:
        case "info":
            return _info()
        case "show":
            return _show(options)
        case "bench":
            return _bench(options.points)
        case _:
            kernels, schedules = cache.clean()
            removed = f"{kernels} kernels and {schedules} tuned schedules"
            print(f"removed {removed} from {_folder()}")
            return 0


def _info() -> int:
    target = host_target()
    width = f"{target.vector_bits}-bit vectors, {'fused' if target.has_fma else 'no fused'}"
    rows = {
        "foldwise": foldwise.__version__,
        "python": f"{platform.python_version()} on {platform.platform()}",
        "processor": f"{target.cpu}, {width} multiply-add",
        "threads": str(options.thread_count()),
        "backend": options.backend_name(),
        "cache": _cache_row(),
        "device": options.device_name(),
        **{name: _version(name) for name in ("numpy", "llvmlite", "torch", "jax", "cupy")},
        **_gpu_rows(),
    }
    for name, value in rows.items():
        print(f"{name:10s} {value}")
    return 0


def _folder() -> str:
    """Where the disk cache is."""
    try:
        return str(cache.cache_folder())
    except RuntimeError as error:
        return f"no folder: {error} Set FOLDWISE_CACHE_DIR to one of yours."


def _cache_row() -> str:
    folder = _folder()
    kernels, schedules = cache.entries(cache.KERNEL), cache.entries(cache.NOTE)
    kept = f"{len(kernels)} kernels, {len(schedules)} tuned schedules"
    size = f"{cache.total_size() / 1e6:.1f} of {options.cache_limit() / 1e6:.0f} MB"
    return f"{folder} ({kept}, {size})"


def _version(name: str) -> str:
    if importlib.util.find_spec(name) is None:
        return "not installed"
    return str(importlib.import_module(name).__version__)


def _gpu_rows() -> dict[str, str]:
    rows: dict[str, str] = {}
    try:
        rows["nvrtc"] = BACKENDS["cuda"].backend.version().split()[1]
    except (ImportError, RuntimeError) as error:
        rows["nvrtc"] = str(error)
    try:
        rows["driver"] = f"for CUDA {driver.version()}"
        for n in range(driver.device_count()):
            major, minor = divmod(driver.capability(n), 10)
            rows[gpu(n)] = (
                f"{driver.name(n)}, compute capability {major}.{minor}, "
                f"{driver.multiprocessors(n)} multiprocessors"
            )
    except (ImportError, RuntimeError) as error:
        rows["gpu"] = f"none can be used: {error}"
    return rows


def _show(options: argparse.Namespace) -> int:
    try:
        spec = _parse(options.formula, options.variables, options.axis)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if options.stage == "expr":
        print(format_expr(simplify(spec.formula)))
        return 0
    dtype: DType = options.dtype
    row = _STAGES.get(options.stage, BACKENDS["llvm"])
    target: AnyTarget = GpuTarget(options.capability) if row.device == GPU else host_target()
    kernel = lowered(spec, Signature(((dtype, True),) * len(spec.slots), dtype), target)
    if options.stage == "loops":
        print(kernel, end="")
        return 0
    source = row.backend.emit(kernel, target)
    if options.stage == row.stages[0]:
        print(source)
        return 0
    try:
        print(row.backend.listing(source, target))
    except (ImportError, RuntimeError) as error:  # without NVRTC, or for an old GPU
        print(error, file=sys.stderr)
        return 2
    return 0


def _parse(formula: str, variables: list[str], axis: str) -> MapReduce:
    """A computation from the command line; a sum over j unless the formula names a reduction."""
    tag = int(axis == "i")
    formula = formula.strip()
    name, _, inside = formula.partition("(")
    if name in {row.text for row in REDUCTIONS.values()} and inside.endswith(")"):
        # "Max(x)" is short for "Max_Reduction(x, 0)"; but "Max(x) + Max(y)" is a formula.
        full = f"{name}_Reduction({inside[:-1]}, {tag})"
        formula = full if parse_reduction(full) else formula
    axis_number = 0 if parse_reduction(formula) else 1 - tag
    return computation(formula, variables, axis=axis_number)[0]


def _bench(sizes: list[int]) -> int:
    print(f"Gaussian sum, D = 3, float32, {options.thread_count()} threads")
    generator = np.random.default_rng(0)
    for points in sizes:
        x, y = (generator.standard_normal((points, 3)).astype("float32") for _ in range(2))

        def call(x: np.ndarray = x, y: np.ndarray = y) -> float:  # pyright: ignore[reportMissingTypeArgument, reportUnknownParameterType]
            start = time.perf_counter()
            (-foldwise.Vi(x).sqdist(foldwise.Vj(y))).exp().sum(axis=1)
            return time.perf_counter() - start

        first = call()
        warm = statistics.median(call() for _ in range(5))
        print(
            f"{points:>9,d} points   first {1e3 * first:8.1f} ms   warm {1e3 * warm:9.3f} ms   "
            f"{points**2 / warm / 1e9:6.2f} G pairs/s"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
