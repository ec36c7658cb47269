"""The jobs that are measured, made by one small function per family.

A workload is one job at one size. Those of a row of the target table (`targets.ROWS`) carry the
name of the row; to add some, add them to their family below.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import calls, dense, nearest, references, symbolic
from benchmarks.calls import Call, Job
from benchmarks.matrices import matrices
from benchmarks.references import Reference
from benchmarks.workload import (
    POINTS,
    SQUARE,
    Size,
    Workload,
    both,
    few_cotangents,
    in_torch,
    points,
)

# -------------------------------------------------------------------------------------- kernel sums


def kernel_sum_calls(kernel: str, dim: int) -> dict[str, Call]:
    """JAX and PyTorch do all kernels at D = 3, and the Gaussian everywhere."""
    found = both(symbolic.kernel_sum(kernel))
    if kernel == "gaussian" or dim == 3:
        tables = 2 if kernel == "matern52" else 1
        found["torch"] = calls.on_torch(dense.torch_kernel_sum(kernel), tables=tables)
        found["jax"] = calls.on_jax(dense.jax_kernel_sum(kernel), tables=0.2)
    return found


def kernel_sums() -> Iterator[Workload]:
    for kernel in symbolic.KERNELS:
        for dim in (1, 2, 3, 5, 10):
            yield Workload(
                f"{kernel}_d{dim}",
                "sums",
                f"{kernel} sum, D = {dim}",
                SQUARE,
                points(x=dim, y=dim),
                kernel_sum_calls(kernel, dim),
                references.kernel_sum(kernel),
                series=kernel,
                dim=dim,
                profiled=True,
                quick=kernel == "gaussian" and dim == 3,
            )


def large_sums() -> Iterator[Workload]:
    """A call of PyKeOps takes half a minute here."""
    for kernel in symbolic.KERNELS:
        yield Workload(
            f"{kernel}_d3_100k",
            "sums",
            f"{kernel} sum, D = 3",
            Size(100_000, 100_000),
            points(x=3, y=3),
            both(symbolic.kernel_sum(kernel)),
            references.kernel_sum(kernel),
            series=kernel,
        )


def growing_sums() -> Iterator[Workload]:
    """For the charts against N; no row of the targets."""
    for count in (500, 1_000, 3_000, 10_000):
        yield Workload(
            f"gaussian_d3_{count}",
            "growth",
            "gaussian sum, D = 3",
            Size(count, count),
            points(x=3, y=3),
            kernel_sum_calls("gaussian", 3),
            references.kernel_sum("gaussian"),
            series="gaussian",
        )


def high_dimensions() -> Iterator[Workload]:
    for dim, count in ((64, POINTS), (256, POINTS // 2), (784, POINTS // 2)):
        peers = both(symbolic.kernel_sum("gaussian"))
        peers["torch"] = calls.on_torch(dense.torch_kernel_sum("gaussian"), tables=1)
        peers["numpy"] = calls.on_numpy(dense.numpy_gaussian_sum, tables=1)
        yield Workload(
            f"gaussian_d{dim}",
            "high-dim",
            f"gaussian sum, D = {dim}",
            Size(count, count),
            points(x=dim, y=dim),
            peers,
            references.kernel_sum("gaussian"),
            series="gaussian",
            dim=dim,
            quick=dim == 64,
        )


# ---------------------------------------------------------------------------------------- gradients


def gradients() -> Iterator[Workload]:
    yield Workload(
        "formula_grad_x_d3",
        "gradients",
        "gradient in x of the Gaussian sum, as a formula, D = 3",
        SQUARE,
        points(x=3, y=3, g=1),
        {
            **both(symbolic.formula_gradient),
            "torch": calls.on_torch(dense.torch_formula_gradient, tables=2),
            "jax": calls.on_jax(dense.jax_formula_gradient, tables=1),
        },
        references.formula_gradient,
        series="gradient in x",
        profiled=True,
        quick=True,
    )
    table: tuple[tuple[str, int, Reference], ...] = (
        ("x", 3, references.gradient_x),
        ("x", 10, references.gradient_x),
        ("y", 3, references.gradient_y),
        ("b", 3, references.gradient_b),
        ("s", 3, references.gradient_s),
    )
    for name, dim, reference in table:
        make = points(x=dim, y=dim, b=1, s=1, g=1)
        yield Workload(
            f"grad_{name}_d{dim}",
            "gradients",
            f"weighted sum and autograd in {name}, D = {dim}",
            SQUARE,
            few_cotangents(make) if name == "s" else make,
            {
                **in_torch(symbolic.autograd(name, symbolic.weighted_sum)),
                "torch": calls.on_torch(
                    symbolic.autograd(name, dense.torch_weighted_sum), tables=3
                ),
            },
            reference,
            dim=dim,
            rowwise=name != "s",
        )
    yield Workload(
        "second_x_d3",
        "gradients",
        "autograd twice in x, D = 3",
        SQUARE,
        points(x=3, y=3, b=1, s=1, g=1),
        {
            **in_torch(symbolic.autograd_twice(symbolic.weighted_sum)),
            "torch": calls.on_torch(symbolic.autograd_twice(dense.torch_weighted_sum), tables=6),
        },
        references.second_gradient,
    )


# ------------------------------------------------------------------------------ softmax and nearest


def soft_reductions() -> Iterator[Workload]:
    yield Workload(
        "logsumexp_d3",
        "softmax",
        "LogSumExp of minus squared distances, D = 3",
        SQUARE,
        points(x=3, y=3),
        {
            **both(symbolic.log_sum_exp),
            "torch": calls.on_torch(dense.torch_log_sum_exp, tables=2),
            "jax": calls.on_jax(dense.jax_log_sum_exp, tables=1),
        },
        references.log_sum_exp,
        series="LogSumExp",
        profiled=True,
        quick=True,
    )
    table: tuple[tuple[str, str, int, dict[str, int], Job, Job, Reference], ...] = (
        (
            "sinkhorn_d3",
            "Sinkhorn step, D = 3",
            3,
            {"f": 1},
            symbolic.sinkhorn,
            dense.torch_sinkhorn,
            references.sinkhorn,
        ),
        (
            "softmax_d3",
            "softmax-weighted sum of 3 features, squared distances, D = 3",
            3,
            {"v": 3},
            symbolic.softmax,
            dense.torch_softmax,
            references.softmax,
        ),
        (
            "attention_d64",
            "attention: softmax-weighted sum of 64 features, products, D = 64",
            64,
            {"v": 64},
            symbolic.attention,
            dense.torch_attention,
            references.attention,
        ),
    )
    for name, title, dim, more, job, in_dense, reference in table:
        peers = {**both(job), "torch": calls.on_torch(in_dense, tables=2)}
        if name == "attention_d64":
            peers["flash"] = calls.on_torch(dense.torch_flash_attention)
        make = points(x=dim, y=dim, **more)
        yield Workload(name, "softmax", title, SQUARE, make, peers, reference, dim=dim)


def neighbours() -> Iterator[Workload]:
    for dim in (3, 10, 64, 128, 784):
        size = SQUARE if dim < 128 else Size(POINTS // 4, POINTS)
        for count in (0, 1, 10, 50):
            job = symbolic.arg_k_min(count) if count else symbolic.arg_min
            yield Workload(
                f"argkmin{count}_d{dim}" if count else f"argmin_d{dim}",
                "neighbours",
                f"argKmin, K = {count}, D = {dim}" if count else f"argmin, D = {dim}",
                size,
                points(x=dim, y=dim),
                {
                    **both(job),
                    "faiss": nearest.faiss_flat(count or 1),
                    "sklearn": nearest.sklearn_brute(count or 1),
                },
                references.nearest(count or 1),
                references.index_error,
                series=f"argKmin {count}" if count else "argmin",
                dim=dim,
                profiled=dim == 3 and count < 50,
                quick=count == 10 and dim in (3, 64),
            )


# ---------------------------------------------------------------------------- wide right-hand sides


def wide_sums() -> Iterator[Workload]:
    for width in (1, 10, 100, 1000):
        yield Workload(
            f"product_{width}",
            "wide",
            f"K @ B, D = 3, columns of B: {width}",
            SQUARE,
            points(x=3, y=3, b=width),
            {
                **both(symbolic.product),
                "torch": calls.on_torch(dense.torch_product, tables=1),
            },
            references.product,
            quick=width == 10,
        )
    yield Workload(
        "tensor_product",
        "wide",
        "sum of K_ij times a 3 x 3 tensor product, D = 3",
        SQUARE,
        points(x=3, y=3, b=3),
        {
            **both(symbolic.tensor_product),
            "torch": calls.on_torch(dense.torch_tensor_product, tables=1),
        },
        references.tensor_product,
    )


# ------------------------------------------------------------------------------------------ float64


def doubles() -> Iterator[Workload]:
    nearest_calls = {
        **both(symbolic.arg_k_min(10)),
        "sklearn": nearest.sklearn_brute(10),
    }
    gaussian, x_gradient = symbolic.kernel_sum("gaussian"), symbolic.formula_gradient
    torch_gaussian = calls.on_torch(dense.torch_kernel_sum("gaussian"), tables=1)
    table: tuple[tuple[str, dict[str, int], dict[str, Call], Reference], ...] = (
        (
            "gaussian_d3",
            {},
            {**both(gaussian), "torch": torch_gaussian},
            references.kernel_sum("gaussian"),
        ),
        (
            "formula_grad_x_d3",
            {"g": 1},
            {
                **both(x_gradient),
                "torch": calls.on_torch(dense.torch_formula_gradient, tables=2),
            },
            references.formula_gradient,
        ),
        (
            "logsumexp_d3",
            {},
            {
                **both(symbolic.log_sum_exp),
                "torch": calls.on_torch(dense.torch_log_sum_exp, tables=2),
            },
            references.log_sum_exp,
        ),
        ("argkmin10_d3", {}, nearest_calls, references.nearest(10)),
        ("argkmin10_d64", {}, nearest_calls, references.nearest(10)),
        (
            "gaussian_d64",
            {},
            {**both(gaussian), "torch": torch_gaussian},
            references.kernel_sum("gaussian"),
        ),
        (
            "product_10",
            {"b": 10},
            {
                **both(symbolic.product),
                "torch": calls.on_torch(dense.torch_product, tables=1),
            },
            references.product,
        ),
    )
    for name, more, peers, reference in table:
        dim = 64 if name.endswith("d64") else 3
        yield Workload(
            f"double_{name}",
            "float64",
            f"{name}, float64",
            SQUARE,
            points("float64", x=dim, y=dim, **more),
            peers,
            reference,
            references.index_error if "argkmin" in name else references.relative_error,
            dim=dim,
            tolerance=1e-10,
            quick=name == "gaussian_d3",
        )


# ------------------------------------------------------------------------------ shapes, small calls


def shapes() -> Iterator[Workload]:
    """Each with the square of as many pairs."""
    table = (
        ("square_1e8", "square of 1e8 pairs", Size(10_000, 10_000), "1e8"),
        ("few_rows", "few rows", Size(10, 10_000_000), "1e8"),
        ("few_columns", "few columns", Size(10_000_000, 10), "1e8"),
        ("square_1e7", "square of 1e7 pairs", Size(3_162, 3_162), "1e7"),
        ("batch", "batch of small clouds", Size(100, 100, 1_000), "1e7"),
    )
    for name, title, size, group in table:
        yield Workload(
            name,
            "shapes",
            f"gaussian sum, D = 3, {title}",
            size,
            points(x=3, y=3),
            {
                **both(symbolic.kernel_sum("gaussian")),
                "torch": calls.on_torch(dense.torch_kernel_sum("gaussian"), tables=1),
            },
            references.kernel_sum("gaussian"),
            group=group,
            quick=group == "1e7",
        )


_FORMULA, _ALIASES = "Exp(-SqDist(x, y))", ["x = Vi(3)", "y = Vj(3)"]


def small_calls() -> Iterator[Workload]:
    modules = {
        "foldwise": "foldwise.numpy",
        "foldwise_torch": "foldwise.torch",
        "pykeops": "pykeops.numpy",
        "pykeops_torch": "pykeops.torch",
    }
    kinds: dict[str, dict[str, Call]] = {
        "lazy": {
            **both(symbolic.kernel_sum("gaussian"), *modules),
            "torch": calls.on_torch(dense.torch_kernel_sum("gaussian"), tables=1),
        },
        "genred": {
            name: calls.genred(module, _FORMULA, _ALIASES) for name, module in modules.items()
        },
    }
    titles = {"lazy": "LazyTensors, formula and sum", "genred": "call of a Genred"}
    for kind, peers in kinds.items():
        for count in (10, 100, 1_000):
            yield Workload(
                f"{kind}_{count}",
                "small",
                f"{titles[kind]}, D = 3",
                Size(count, count),
                points(x=3, y=3),
                peers,
                references.kernel_sum("gaussian"),
                quick=count == 100,
            )


def first_calls() -> Iterator[Workload]:
    jobs: dict[str, tuple[Job, dict[str, int], Reference]] = {
        "gaussian": (symbolic.kernel_sum("gaussian"), {}, references.kernel_sum("gaussian")),
        "gradient": (symbolic.formula_gradient, {"g": 1}, references.formula_gradient),
        "argkmin": (symbolic.arg_k_min(10), {}, references.nearest(10)),
    }
    for name, (job, more, reference) in jobs.items():
        peers = both(job)
        peers |= {f"{peer}_kept": call for peer, call in peers.items()}
        yield Workload(
            f"first_{name}",
            "first",
            f"first call: {name}, D = 3",
            Size(100, 100),
            points(x=3, y=3, **more),
            peers,
            reference,
            references.index_error if name == "argkmin" else references.relative_error,
            first=True,
            quick=name == "gaussian",
        )


def two_threads() -> Iterator[Workload]:
    table: tuple[tuple[str, Job, dict[str, int], Reference], ...] = (
        ("gaussian_d3", symbolic.kernel_sum("gaussian"), {}, references.kernel_sum("gaussian")),
        ("formula_grad_x_d3", symbolic.formula_gradient, {"g": 1}, references.formula_gradient),
        ("argkmin10_d3", symbolic.arg_k_min(10), {}, references.nearest(10)),
        ("product_100", symbolic.product, {"b": 100}, references.product),
    )
    for name, job, more, reference in table:
        yield Workload(
            f"threads_{name}",
            "threads",
            name,
            SQUARE,
            points(x=3, y=3, **more),
            both(job, "foldwise", "foldwise_one"),
            reference,
            references.index_error if "argkmin" in name else references.relative_error,
            quick=name == "gaussian_d3",
        )


FAMILIES = (  # in the order in which they are measured
    small_calls,
    first_calls,
    two_threads,
    shapes,
    kernel_sums,
    gradients,
    soft_reductions,
    neighbours,
    high_dimensions,
    wide_sums,
    doubles,
    growing_sums,
    large_sums,
    matrices,
)
WORKLOADS = {workload.name: workload for family in FAMILIES for workload in family()}
