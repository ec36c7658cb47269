"""Code for PyKeOps works as it is: every row of the table, with the shim."""

from __future__ import annotations

import builtins
import re
from typing import Any

import numpy as np
import pytest

from foldwise.compat.pykeops.common.lazy_tensor import GenericLazyTensor
from tests.compat.shim import SAMPLES, Vj
from tests.keops import samples
from tests.keops.row import Row
from tests.keops.rows import ROWS
from tests.keops.test_keops import compare, labelled

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:kernel_product is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:dtype has no effect:DeprecationWarning"),
]


def value(code: str) -> Any:
    return eval(code, dict(SAMPLES))  # noqa: S307 - the code is that of a row


def check(row: Row) -> None:
    if row.error:
        with pytest.raises(SAMPLES.get(row.error) or getattr(builtins, row.error)):
            value(row.ours)
        return
    # The expected value of a row is computed from dense samples, with nothing of the shim.
    found, wanted = value(row.ours), eval(row.equals, dict(vars(samples)))  # noqa: S307
    if isinstance(found, samples.text):
        lead = np.broadcast_shapes(wanted.shape, (samples.M, samples.N, 1))
        found, wanted = found.sums, (np.broadcast_to(wanted, lead) * samples.weights).sum(1)
    elif isinstance(found, GenericLazyTensor):
        *lead, dim = found._shape
        assert (*lead, dim // (1 + found.is_complex)) == wanted.shape
        assert found.shape == (wanted.shape[:-1] if wanted.shape[-1] == 1 else wanted.shape)
        weights = samples.weights[: wanted.shape[-2]]
        found = (found * Vj(weights)).sum(axis=found.dim() - 2)
        wanted = (wanted * weights).sum(-2)
    compare(found, wanted)


@pytest.mark.parametrize("row", labelled(ROWS))
def test_row(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")
    check(row.shimmed)


def test_the_exact_spelling_is_what_runs() -> None:
    exact = [row for row in ROWS if row.status in ("same", "compat") and not row.shim]
    assert len(exact) > 400
    assert all(row.shimmed.ours == row.keops for row in exact)
    # Where it is not code, something that KeOps has is run in its place.
    for row in ROWS:
        if row.shim and row.status == "compat":
            words = set(re.findall(r"[A-Za-z_]{4,}", row.keops)) & set(
                re.findall(r"[A-Za-z_]{4,}", row.shim)
            )
            assert words or "gamma" in row.keops or "mode" in row.keops, row


def test_a_wrong_row_is_seen() -> None:
    row = next(row for row in ROWS if row.keops == "x_i.atan2(y_j)").shimmed
    check(row)
    for wrong in ("y_j.atan2(x_i)", "x_i.atan2(y_j)[0]"):
        with pytest.raises(AssertionError):
            check(Row(row.status, row.keops, wrong, row.equals))
