"""Drawn programs of matrices that one can hold, against dense PyTorch in float64.

Each combines what has tests of its own: given numbers of pairs, dense and stored, labels, tensors,
random matrices, sets of pairs, choices of rows and columns, transposes, blocks, and a reduction.
`--formulas N` draws N others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import torch

import foldwise
from foldwise import BlockRanges, Vi, Vij, Vj, lookup
from foldwise.random import normal
from tests.formulas.draw import numbers_of

COUNT = 60  # of every run


@dataclass
class Drawn:
    """A matrix as formula and as table, with the pairs that are visited."""

    lazy: Any
    table: Any
    visited: Any


class Program:
    """The arrays and the choices of a program."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = np.random.default_rng(seed)
        self.m, self.n = rng.integers(1, 6, 2).tolist()
        m, n = self.m, self.n
        shapes = {"x": (m, 2), "y": (n, 2), "w": (m, n), "s": (m, n), "t": (3, 3), "A": (m, 2, 2)}
        self.arrays = {
            name: torch.tensor(rng.normal(size=shape)).requires_grad_()
            for name, shape in shapes.items()
        }
        self.mask = rng.random((m, n)) < 0.6
        self.words: list[str] = []

    def one_of(self, *words: str) -> str:
        word = str(self.rng.choice(words))
        self.words.append(word)
        return word

    def drawn(self) -> Drawn:
        """A matrix of shape `(m, n)`."""
        a = self.arrays
        found = self._base(a)
        for _ in range(2):
            found = self._times(found, a)
        found = self._pairs(found)
        return self._chosen(found)

    def _base(self, a: dict[str, Any]) -> Drawn:
        x_i, y_j = Vi(a["x"]), Vj(a["y"])
        every = torch.ones(self.m, self.n, dtype=torch.bool)
        if self.one_of("gaussian", "form") == "gaussian":
            table = torch.exp(-((a["x"][:, None] - a["y"]) ** 2).sum(-1))
            return Drawn((-x_i.sqdist(y_j)).exp(), table, every)
        moved = Vi(a["A"], features=2) @ y_j
        table = torch.einsum("id,ide,je->ij", a["x"], a["A"], a["y"])
        return Drawn((x_i * moved).sum(-1), table, every)

    def _times(self, K: Drawn, a: dict[str, Any]) -> Drawn:
        """Times something of pairs, or plus a dense one."""
        rng, m, n = self.rng, self.m, self.n
        match self.one_of("dense", "stored", "labels", "random", "equal", "nothing"):
            case "dense" if K.lazy.bound.inputs.ranges is not None:
                return Drawn(K.lazy * Vij(a["w"]), K.table * a["w"], K.visited)
            case "dense":
                return Drawn(K.lazy + Vij(a["w"]), K.table + a["w"], K.visited)
            case "stored" if K.lazy.bound.inputs.ranges is None:
                rows, columns = self.mask.nonzero()
                at = torch.tensor(rows), torch.tensor(columns)
                stored = Vij(a["s"][at], at=(rows, columns), shape=(m, n))
                return Drawn(K.lazy * stored, K.table * a["s"], torch.tensor(self.mask))
            case "labels":
                i, j = rng.integers(0, 3, m), rng.integers(0, 3, n)
                values = lookup(a["t"], i=torch.tensor(i), j=torch.tensor(j))
                return Drawn(K.lazy * values, K.table * a["t"][i][:, j], K.visited)
            case "random":
                noise = normal((m, n), int(rng.integers(9)), like=a["x"])
                return Drawn(K.lazy * noise, K.table * noise.to_dense()[..., 0], K.visited)
            case "equal":
                i, j = (torch.tensor(rng.integers(0, 2, (k, 1))) for k in (m, n))
                alike = (i == j.T).double()
                return Drawn(K.lazy * (1 + (Vi(i) == Vj(j))), K.table * (1 + alike), K.visited)
            case _:
                return K

    def _pairs(self, K: Drawn) -> Drawn:
        """Some pairs only, if there is no choice of them yet."""
        rng, m, n = self.rng, self.m, self.n
        if K.lazy.bound.inputs.ranges is not None:
            return K
        match self.one_of("all", "mask", "blocks", "neighbours"):
            case "mask":
                return Drawn(K.lazy[torch.tensor(self.mask)], K.table, torch.tensor(self.mask))
            case "blocks":
                ends = np.sort(rng.integers(0, [m + 1, n + 1], (2, 2)), 0)
                ranges = BlockRanges.from_blocks((m, n), ends[:, 0][None], ends[:, 1][None])
                return Drawn(K.lazy[ranges], K.table, torch.tensor(ranges.mask()))
            case "neighbours":
                near = rng.permuted(np.tile(np.arange(-1, n), (m, 1)), axis=1)[:, : n // 2 + 1]
                visited = np.zeros((m, n + 1), bool)
                np.put_along_axis(visited, near, True, 1)
                return Drawn(K.lazy.at(near), K.table, torch.tensor(visited[:, :-1]))
            case _:
                return K

    def _chosen(self, K: Drawn) -> Drawn:
        """Some rows and columns, or the transpose."""
        rng = self.rng
        match self.one_of("whole", "slices", "lists", "transpose", "columns"):
            case "slices":
                key: Any = np.s_[: int(rng.integers(1, self.m + 1)), ::-1]
                places = np.arange(self.m)[key[0]], np.arange(self.n)[::-1].copy()
            case "lists":
                places = rng.integers(0, self.m, 3), rng.integers(0, self.n, 4)
                key = np.ix_(*places)
            case "columns":
                places = np.arange(self.m), rng.permutation(self.n)
                key = np.s_[:, torch.tensor(places[1])]
            case "transpose":
                return Drawn(K.lazy.T, K.table.T, K.visited.T)
            case _:
                return K
        i, j = map(torch.tensor, places)
        return Drawn(K.lazy[key], K.table[i][:, j], K.visited[i][:, j])

    def results(self) -> tuple[Any, Any]:
        """The result of a reduction, by both ways."""
        K = self.drawn()
        if self.one_of("alone", "beside itself") == "beside itself":
            lazy = foldwise.concatenate([K.lazy, 2 * K.lazy], axis=1)
            K = Drawn(lazy, torch.cat([K.table, 2 * K.table], 1), torch.cat([K.visited] * 2, 1))
        axis = int(self.rng.integers(2))
        hidden = torch.where(K.visited, K.table, -torch.inf)
        match self.one_of("sum", "max", "logsumexp", "product", "softmax", "dense"):
            case "sum":
                return K.lazy.sum(axis=axis)[:, 0], (K.table * K.visited).sum(axis)
            case "max":
                return _finite(K.lazy.max(axis=axis)[:, 0], hidden.amax(axis))
            case "logsumexp":
                # Of a table without an infinite row, whose derivative is NaN in PyTorch.
                alone = torch.where(K.visited.any(axis, keepdim=True), hidden, 0.0)
                found, wanted = K.lazy.logsumexp(axis=axis)[:, 0], alone.logsumexp(axis)
                there = K.visited.any(axis)
                return torch.where(there, found, 0), torch.where(there, wanted, 0)
            case "softmax" if K.visited.any(1).all() and not isinstance(
                K.lazy, foldwise.LazyMatrix
            ):
                b = torch.linspace(1, 2, K.table.shape[1], dtype=torch.float64)[:, None]
                return K.lazy.softmax(1) @ b, torch.softmax(hidden, 1) @ b
            case "dense":
                return K.lazy.to_dense()[..., 0], K.table * K.visited
            case _:
                b = torch.linspace(1, 2, K.table.shape[1], dtype=torch.float64)[:, None]
                return K.lazy @ b, (K.table * K.visited) @ b


def _finite(found: Any, wanted: Any) -> tuple[Any, Any]:
    """Both without the infinities, where they agree."""
    assert (found.isfinite() == wanted.isfinite()).all()
    kept = wanted.isfinite()
    return found[kept], wanted[kept]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each program."""
    if "seed" in metafunc.fixturenames:
        given = metafunc.config.getoption("--formulas")
        metafunc.parametrize("seed", numbers_of(given, COUNT))


def test_programs(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")  # each program takes kernels of its own
    program = Program(seed)
    found, wanted = program.results()
    what = f"{program.words}, {program.m} x {program.n}"
    np.testing.assert_allclose(found.detach(), wanted.detach(), 1e-9, 1e-11, err_msg=what)
    if not found.requires_grad or not found.numel():
        return
    seeds = torch.linspace(1, 2, found.numel(), dtype=torch.float64).reshape(found.shape)
    leaves = list(program.arrays.values())
    gradients = [
        torch.autograd.grad((r * seeds).sum(), leaves, allow_unused=True) for r in (found, wanted)
    ]
    for name, mine, dense in zip(program.arrays, *gradients, strict=True):
        mine, dense = (0 * program.arrays[name] if g is None else g for g in (mine, dense))
        np.testing.assert_allclose(
            mine.detach(), dense.detach(), 1e-8, 1e-10, err_msg=f"{name} of {what}"
        )
