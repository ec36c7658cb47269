"""The jobs that are measured on a GPU, and how each library does them.

The formulas are those of the benchmark on the CPU (`symbolic`, `dense`); this module adds sizes,
peers that there are on GPUs only, and how to count the pairs in machine code.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks import dense, symbolic

Tensors = dict[str, Any]
Run = Callable[[], Any]
Build = Callable[[Tensors], Run]
"""Takes the tensors, which is not timed, and returns the function that is timed."""

OF_ROWS = "xg"  # tensors with a line for each row; the others have one for each column
PEERS = {
    "foldwise": "foldwise",
    "relaxed": "foldwise",
    "keops": "pykeops",
    "torch": "torch",
    "compiled": "torch",
    "triton": "triton",
    "sdpa": "torch",
    "flex": "torch",
}
"""Their names, and the module that each needs; `relaxed` is Foldwise with other numerics."""
BLOCK = 500


@dataclass(frozen=True, slots=True)
class Job:
    """One computation at one size.

    Attributes:
        name: its name for `--job`.
        family: jobs of a family are a table, and a line of a chart where one number varies.
        title: its name in tables.
        m: rows.
        n: columns.
        dims: the tensors and the dimension of each.
        peers: how each library does it.
        reference: the same on float64 tensors, with some of the rows only.
        dtype: of the tensors.
        counted: an instruction of the hot loop, and how many of it a pair takes.
        tables: how many M x N tables dense PyTorch holds.
        nearest: whether the result is indices of columns, in order of distance.
        share: of the pairs that are visited.
        host: whether the time that counts is that of the host.
        quick: whether `--quick` does it.
    """

    name: str
    family: str
    title: str
    m: int
    n: int
    dims: Mapping[str, int]
    peers: Mapping[str, Build]
    reference: Callable[..., Any]
    dtype: str = "float32"
    counted: tuple[str, float] | None = None
    tables: float = 1
    nearest: bool = False
    share: float = 1
    host: bool = False
    quick: bool = False
    targets: frozenset[str] = field(default_factory=frozenset[str])

    @property
    def dim(self) -> int:
        """The dimension of the points."""
        return self.dims["x"]

    @property
    def pairs(self) -> float:
        """The number of pairs that one call evaluates."""
        return self.m * self.n * self.share

    @property
    def bytes(self) -> int:
        """Bytes to read once and to write once, if each row gives one vector as wide as g."""
        size = {"float64": 8, "float32": 4}.get(self.dtype, 2)
        counts = ((self.m if k in OF_ROWS else self.n) * d for k, d in self.dims.items())
        return size * (sum(counts) + self.m)


def make_tensors(job: Job, device: str) -> Tensors:
    """Normal numbers; points are scaled to the distances that there are in three dimensions."""
    import torch

    random = torch.Generator(device).manual_seed(20_261)
    found: Tensors = {}
    for name, dim in job.dims.items():
        count = job.m if name in OF_ROWS else job.n
        values = torch.randn(count, dim, generator=random, device=device)
        scale = min(1.0, 3 / dim) ** 0.5 if name in "xy" else 1.0
        found[name] = (scale * values).to(getattr(torch, job.dtype))
    return found


# ------------------------------------------------------------------------------------------ peers


def lazily(module: str, job: Callable[..., Any]) -> Build:
    """A job in the language that Foldwise and PyKeOps share."""

    def build(tensors: Tensors) -> Run:
        lazy = importlib.import_module(module).LazyTensor
        return lambda: job(lazy, **tensors)

    return build


def relaxed(job: Callable[..., Any], **numerics: str) -> dict[str, Build]:
    """Foldwise, less accurate: see `foldwise.numerics`."""

    def build(tensors: Tensors) -> Run:
        foldwise, lazy = (importlib.import_module(m) for m in ("foldwise", "foldwise.torch"))

        def run() -> Any:
            with foldwise.numerics(**numerics):
                return job(lazy.LazyTensor, **tensors)

        return run

    return {"relaxed": build}


def both(job: Callable[..., Any]) -> dict[str, Build]:
    return {
        "foldwise": lazily("foldwise.torch", job),
        "keops": lazily("pykeops.torch", job),
    }


def by_text(module: str, formula: str, aliases: list[str]) -> Build:
    """A formula that is read once."""

    def build(tensors: Tensors) -> Run:
        operator = importlib.import_module(module).Genred(formula, aliases, axis=1)
        arguments = list(tensors.values())
        return lambda: operator(*arguments)

    return build


def in_torch(job: Callable[..., Any]) -> Build:
    return lambda tensors: lambda: job(**tensors)


def in_compiled(job: Callable[..., Any]) -> Build:
    """`torch.compile`; on the CPU, where only the code path is tried, without its compiler."""

    def build(tensors: Tensors) -> Run:
        import torch

        backend = "inductor" if tensors["x"].is_cuda else "eager"
        compiled = torch.compile(job, dynamic=False, backend=backend)
        return lambda: compiled(**tensors)

    return build


def in_triton(name: str) -> Build:
    """A kernel of `triton_kernels`."""

    def build(tensors: Tensors) -> Run:
        function = getattr(importlib.import_module("benchmarks.gpu.triton_kernels"), name)
        return lambda: function(**tensors)

    return build


def in_flex(tensors: Tensors) -> Run:
    """FlexAttention, compiled."""
    import torch
    from torch.nn.attention.flex_attention import flex_attention

    compiled = torch.compile(flex_attention, dynamic=False)
    q, k, v = (tensors[name][None, None] for name in "xyv")
    return lambda: compiled(q, k, v)[0, 0]


def fused_distances(x: Any, y: Any) -> Any:
    """By differences of components: the compiler fuses all of it, and no table is made."""
    return sum((x[:, None, k] - y[None, :, k]) ** 2 for k in range(x.shape[1]))


def fused_sum(kernel: str) -> Callable[..., Any]:
    def job(x: Any, y: Any) -> Any:
        values = {
            "gaussian": lambda d2: (-d2).exp(),
            "laplacian": lambda d2: (-d2.sqrt()).exp(),
            "cauchy": lambda d2: 1 / (1 + d2),
            "matern52": lambda d2: (1 + (5 * d2).sqrt() + 5 * d2 / 3) * (-(5 * d2).sqrt()).exp(),
        }[kernel](fused_distances(x, y))
        return values.sum(1, keepdim=True)

    return job


def fused_log_sum_exp(x: Any, y: Any) -> Any:
    return (-fused_distances(x, y)).logsumexp(1, keepdim=True)


def nearest_in_torch(count: int) -> Callable[..., Any]:
    def job(x: Any, y: Any) -> Any:
        return dense.torch_square_distances(x, y).topk(count, 1, largest=False).indices

    return job


# ----------------------------------------------------------------------------------- block-sparse


def block_mask(count: int) -> Any:
    """Which blocks of 500 points see each other: one in twenty, and the diagonal."""
    import numpy as np

    blocks = -(-count // BLOCK)
    return (np.random.default_rng(1).random((blocks, blocks)) < 0.05) | np.eye(blocks, dtype=bool)


def in_blocks(tensors: Tensors) -> Run:
    """A block-sparse Gaussian sum in Foldwise."""
    from foldwise.torch import BlockRanges, LazyTensor

    x, y = tensors["x"], tensors["y"]
    edges = _sizes(len(x))
    ranges = BlockRanges.from_mask(block_mask(len(x)), edges, edges)
    return lambda: _gaussian(LazyTensor, x, y)[ranges].sum(dim=1)


def in_keops_blocks(tensors: Tensors) -> Run:
    """A block-sparse Gaussian sum in PyKeOps."""
    import torch
    from pykeops.torch import LazyTensor
    from pykeops.torch.cluster import from_matrix

    x, y = tensors["x"], tensors["y"]
    ends = torch.tensor(_sizes(len(x)), device=x.device).cumsum(0).int()
    starts = torch.cat([torch.zeros_like(ends[:1]), ends[:-1]])
    pieces = torch.stack([starts, ends], 1)
    mask = torch.from_numpy(block_mask(len(x))).to(x.device)
    ranges = from_matrix(pieces, pieces, mask)

    def run() -> Any:
        k_ij = _gaussian(LazyTensor, x, y)
        k_ij.ranges = ranges
        return k_ij.sum(dim=1)

    return run


def block_reference(x: Any, y: Any, rows: Any) -> Any:
    import torch

    mask = torch.from_numpy(block_mask(len(y))).to(x.device)
    seen = mask[rows // BLOCK].repeat_interleave(BLOCK, 1)[:, : len(y)]
    return ((-dense.torch_square_distances(x, y)).exp() * seen).sum(1, keepdim=True)


def _sizes(count: int) -> list[int]:
    return [min(BLOCK, count - start) for start in range(0, count, BLOCK)]


def _gaussian(lazy: Any, x: Any, y: Any) -> Any:
    return (-symbolic.square_distances(lazy, x, y)).exp()


# ------------------------------------------------------------------------------------------- jobs

EXP = ("MUFU.EX2", 1.0)
# One more for each strip of 16 columns, which rescales the sum.
EXP_IN_STRIPS = ("MUFU.EX2", 1 + 1 / 16)
# The only comparison of float32 numbers in an exponential of float64.
EXP_FLOAT64 = ("FSETP", 1.0)


def squares(dim: int) -> tuple[str, float]:
    """Of a squared distance by differences; where all is unrolled the first square is no sum."""
    return "FFMA", dim - 1 if dim <= 16 else dim


DIMS = (1, 2, 3, 5, 10, 16, 64, 256, 784, 1024)
WORK = 2e13  # pairs times dimensions (at least 8) of a call, at most


def _sizes_for(dim: int) -> list[int]:
    """Up to a million points, or to as many as are done in about a second."""
    return [n for n in (1_000, 10_000, 100_000, 1_000_000) if n * n * max(dim, 8) <= WORK]


def kernel_sum(kernel: str, dim: int, count: int, dtype: str = "float32") -> dict[str, Build]:
    peers = both(symbolic.kernel_sum(kernel))
    peers["torch"] = in_torch(dense.torch_kernel_sum(kernel))
    if dim <= 10 and count == 100_000:
        peers["compiled"] = in_compiled(fused_sum(kernel))
    if kernel == "gaussian" and dtype == "float32":
        if dim > 16:
            peers |= relaxed(symbolic.kernel_sum(kernel), products="bf16x3")
        peers["triton"] = in_triton("gaussian_sum" if dim < 16 else "gaussian_sum_by_products")
    return peers


def _label(count: int) -> str:
    return f"{count // 1_000_000}M" if count >= 1_000_000 else f"{count // 1000}k"


def _sum_targets(dim: int, count: int) -> frozenset[str]:
    if dim == 3 and count >= 100_000:
        return frozenset({"d3"})
    return frozenset({"long"} if 64 <= dim <= 784 and count >= 10_000 else ())


def gaussian_sums() -> Iterator[Job]:
    for dim in DIMS:
        for count in _sizes_for(dim):
            yield Job(
                f"gaussian_d{dim}_{_label(count)}",
                "gaussian",
                f"Gaussian sum, D = {dim}",
                count,
                count,
                {"x": dim, "y": dim},
                kernel_sum("gaussian", dim, count),
                dense.torch_kernel_sum("gaussian"),
                counted=EXP,
                quick=dim in (3, 64) and count == 100_000,
                targets=_sum_targets(dim, count),
            )


def gradients() -> Iterator[Job]:
    for dim in (1, 3, 10, 64, 784):
        for count in (10_000, 100_000):
            yield Job(
                f"gradient_d{dim}_{_label(count)}",
                "gradient",
                f"gradient in x of the Gaussian sum, D = {dim}",
                count,
                count,
                {"x": dim, "y": dim, "g": 1},
                {
                    **both(symbolic.formula_gradient),
                    "torch": in_torch(dense.torch_formula_gradient),
                },
                dense.torch_formula_gradient,
                counted=EXP,
                tables=2,
                quick=dim == 3 and count == 100_000,
            )


def soft_reductions() -> Iterator[Job]:
    for dim, count in ((3, 10_000), (3, 100_000), (3, 1_000_000), (64, 100_000)):
        peers = {
            **both(symbolic.log_sum_exp),
            "torch": in_torch(dense.torch_log_sum_exp),
        }
        if dim == 3:
            peers["triton"] = in_triton("log_sum_exp")
            if count == 100_000:
                peers["compiled"] = in_compiled(fused_log_sum_exp)
        yield Job(
            f"logsumexp_d{dim}_{_label(count)}",
            "logsumexp",
            f"log-sum-exp of minus squared distances, D = {dim}",
            count,
            count,
            {"x": dim, "y": dim},
            peers,
            dense.torch_log_sum_exp,
            counted=EXP_IN_STRIPS,
            tables=2,
            quick=count == 100_000 and dim == 3,
            targets=frozenset({"logsumexp"} if dim == 3 and count >= 100_000 else ()),
        )
    for dtype in ("float32", "float16"):
        peers = {
            **both(symbolic.attention),
            "torch": in_torch(dense.torch_attention),
            "sdpa": in_torch(dense.torch_flash_attention),
            "flex": in_flex,
            **relaxed(symbolic.attention, products="tf32"),
        }
        yield Job(
            f"attention_d64_{dtype}",
            "attention",
            f"softmax attention, D = 64, {dtype}",
            20_000,
            20_000,
            {"x": 64, "y": 64, "v": 64},
            peers,
            dense.torch_attention,
            dtype,
            counted=EXP_IN_STRIPS,
            tables=2,
        )


def neighbours() -> Iterator[Job]:
    sizes = ((3, 10_000), (3, 100_000), (10, 100_000), (64, 100_000))
    usual = [(count, dim, points, points) for count in (1, 10) for dim, points in sizes]
    for count, dim, rows, points in (*usual, (16, 128, 16_384, 100_000)):
        yield Job(
            f"argkmin{count}_d{dim}_{_label(points)}",
            "argkmin",
            f"argKmin, K = {count}, D = {dim}",
            rows,
            points,
            {"x": dim, "y": dim},
            {**both(symbolic.arg_k_min(count)), "torch": in_torch(nearest_in_torch(count))},
            nearest_in_torch(count),
            # Tensor cores find the neighbours of long vectors, 32 components at a time.
            counted=squares(dim) if dim <= 16 else ("HMMA", -(-dim // 32)),
            tables=1.5,
            nearest=True,
            quick=count == 10 and dim == 3 and points == 100_000,
            targets=frozenset({"argkmin"} if count == 10 and points == 100_000 else ()),
        )


def shapes() -> Iterator[Job]:
    for rows, columns in ((10, 10_000_000), (1_000, 1_000_000)):
        for name, job, reference in (
            ("gaussian", symbolic.kernel_sum("gaussian"), dense.torch_kernel_sum("gaussian")),
            ("logsumexp", symbolic.log_sum_exp, dense.torch_log_sum_exp),
        ):
            yield Job(
                f"few_{name}_{rows}",
                "few rows",
                f"{name}, {rows} rows, {columns:.0e} columns, D = 3",
                rows,
                columns,
                {"x": 3, "y": 3},
                {**both(job), "torch": in_torch(reference)},
                reference,
                counted=EXP if name == "gaussian" else EXP_IN_STRIPS,
                tables=2,
                quick=rows == 10 and name == "gaussian",
                targets=frozenset({"few"}),
            )
    for width, count in ((8, 100_000), (64, 100_000), (1000, 20_000)):
        yield Job(
            f"product_{width}",
            "wide",
            f"K @ B, D = 3, columns of B: {width}",
            count,
            count,
            {"x": 3, "y": 3, "b": width},
            {
                **both(symbolic.product),
                **relaxed(symbolic.product, products="tf32"),
                "torch": in_torch(dense.torch_product),
            },
            dense.torch_product,
            counted=EXP,
        )
    yield Job(
        "sparse_d3",
        "sparse",
        "Gaussian sum, D = 3, within 5 % of the blocks",
        100_000,
        100_000,
        {"x": 3, "y": 3},
        {"foldwise": in_blocks, "keops": in_keops_blocks},
        block_reference,
        counted=EXP,
        share=0.05,
    )


def kinds() -> Iterator[Job]:
    """Jobs for other kernels and element types."""
    for kernel, counted in (("laplacian", EXP), ("cauchy", ("MUFU.RCP", 1.0)), ("matern52", EXP)):
        yield Job(
            f"{kernel}_d3",
            "kernels",
            f"{kernel} sum, D = 3",
            100_000,
            100_000,
            {"x": 3, "y": 3},
            kernel_sum(kernel, 3, 100_000),
            dense.torch_kernel_sum(kernel),
            counted=counted,
            quick=kernel == "cauchy",
        )
    for dtype in ("float64", "float16", "bfloat16"):
        for dim, count in ((3, 100_000), (64, 20_000)):
            yield Job(
                f"gaussian_d{dim}_{dtype}",
                "types",
                f"Gaussian sum, D = {dim}, {dtype}",
                count,
                count,
                {"x": dim, "y": dim},
                kernel_sum("gaussian", dim, count, dtype),
                dense.torch_kernel_sum("gaussian"),
                dtype,
                counted=EXP_FLOAT64 if dtype == "float64" else EXP,
                quick=dtype == "float64" and dim == 3,
            )


def host() -> Iterator[Job]:
    """Jobs for the time that a call takes of the host."""
    formula, aliases = "Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"]
    reference = dense.torch_kernel_sum("gaussian")
    for count in (1, 1_000):
        for name, peers in (
            ("lazy", both(symbolic.kernel_sum("gaussian"))),
            (
                "genred",
                {
                    "foldwise": by_text("foldwise.torch", formula, aliases),
                    "keops": by_text("pykeops.torch", formula, aliases),
                },
            ),
        ):
            yield Job(
                f"host_{name}_{count}",
                "host",
                f"time of the processor for a call, {name}, N = {count}",
                count,
                count,
                {"x": 3, "y": 3},
                peers,
                reference,
                host=True,
                quick=count == 1_000,
                targets=frozenset({"host"}),
            )


@functools.cache
def jobs() -> dict[str, Job]:
    """All of them, those with targets first: the time may run out."""
    families = (gaussian_sums, soft_reductions, neighbours, shapes, host, gradients, kinds)
    found = [job for family in families for job in family()]
    found.sort(key=lambda job: (not job.targets, not job.quick))
    return {job.name: job for job in found}
