"""TorchDR: distances, affinities and embeddings with `backend="keops"`."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
import torchdr
from torchdr.distance import pairwise_distances
from torchdr.eval import knn_label_accuracy
from torchdr.utils.validation import check_nonnegativity, check_shape, check_type

from downstream.checks import Check, draw


def backend(lazy: bool) -> str | None:
    """The name of it."""
    return "keops" if lazy else None


def distances(lazy: bool, n: int, metric: str) -> Any:
    """Row sums of a matrix of distances, and the nearest of another cloud."""
    x, y = draw(n, 5), draw(n // 2, 5, seed=1)
    how = {"metric": metric, "backend": backend(lazy)}
    matrix = pairwise_distances(x, y, **how)
    nearest = pairwise_distances(x, k=6, exclude_diag=True, **how)
    return [matrix.sum(1), matrix @ torch.ones(n // 2, 2), nearest]


def affinity(name: str, lazy: bool, n: int, **options: Any) -> Any:
    """Row and column sums of an affinity, and its product with a matrix."""
    matrix = getattr(torchdr, name)(backend=backend(lazy), **options)(draw(n, 5))
    if isinstance(matrix, tuple):
        matrix = matrix[0]
    return [matrix.sum(0), matrix.sum(1), matrix @ draw(n, 2, seed=1)]


def sparse(name: str, lazy: bool, n: int, **options: Any) -> Any:
    """An affinity of the nearest neighbours alone."""
    matrix = getattr(torchdr, name)(backend=backend(lazy), **options)(draw(n, 5))
    return matrix[0] if isinstance(matrix, tuple) else matrix


def embedding(name: str, lazy: bool, n: int, **options: Any) -> Any:
    """A few steps of an embedding."""
    torch.manual_seed(0)
    model = getattr(torchdr, name)(
        backend=backend(lazy), max_iter=5, init="pca", init_scaling=0.1, random_state=0, **options
    )
    result = model.fit_transform(draw(n, 5))
    return result - result.mean(0)


def labels(lazy: bool, n: int) -> Any:
    """How often neighbours have the same label."""
    x = draw(n, 5)
    return knn_label_accuracy(x, (x[:, 0] > 0).long(), k=5, backend=backend(lazy))


def checked(lazy: bool, n: int) -> Any:
    """An affinity as the package's own tests ask it: whether it is one, not negative, symmetric."""
    matrix = torchdr.NormalizedGaussianAffinity(backend=backend(lazy))(draw(n, 5))
    check_type(matrix, lazy)
    check_shape(matrix, (n, n))
    check_nonnegativity(matrix)  # `assert matrix.min() >= 0`
    if lazy:
        assert matrix and matrix in [matrix] and (matrix or None) is matrix
    return [matrix.sum(1)]


METRICS = ("sqeuclidean", "euclidean", "manhattan", "angular")
CHECKS = [Check(f"distances, {m}", partial(distances, metric=m)) for m in METRICS]
CHECKS += [
    Check("NormalizedGaussianAffinity", partial(affinity, "NormalizedGaussianAffinity")),
    Check(
        "NormalizedGaussianAffinity, by rows",
        partial(affinity, "NormalizedGaussianAffinity", normalization_dim=1),
    ),
    Check(
        "NormalizedStudentAffinity, by columns",
        partial(affinity, "NormalizedStudentAffinity", normalization_dim=0),
    ),
    Check("SelfTuningAffinity", partial(affinity, "SelfTuningAffinity", normalization_dim=1)),
    Check("MAGICAffinity", partial(affinity, "MAGICAffinity")),
    Check("SinkhornAffinity", partial(affinity, "SinkhornAffinity", max_iter=20)),
    Check(
        "EntropicAffinity",
        partial(affinity, "EntropicAffinity", sparsity=False, perplexity=20, max_iter=30),
        1000,
        5e-3,
    ),
    Check(
        "SymmetricEntropicAffinity",
        # A LazyTensor sees the last step, which a dense matrix does not: the step is short.
        partial(affinity, "SymmetricEntropicAffinity", perplexity=20, max_iter=20, lr=1e-3),
        1000,
        5e-3,
    ),
    Check(
        "EntropicAffinity, neighbours alone",
        partial(sparse, "EntropicAffinity", perplexity=20, max_iter=30),
    ),
    Check("UMAPAffinity", partial(sparse, "UMAPAffinity", symmetrize=False, max_iter=30)),
    Check("SNE", partial(embedding, "SNE", perplexity=20), 1000, 5e-3),
    Check("TSNE", partial(embedding, "TSNE", perplexity=20), 1000, 5e-3),
    Check(
        "TSNEkhorn", partial(embedding, "TSNEkhorn", perplexity=20, lr_affinity_in=1e-3), 1000, 5e-3
    ),
    Check("knn_label_accuracy", labels),
    Check("NormalizedGaussianAffinity, as it is tested", checked),
]
