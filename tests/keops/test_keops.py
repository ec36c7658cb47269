"""Every row of the table is run, and every name of KeOps has a row."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from foldwise import LazyTensor, Vj
from foldwise.api.lazytensor import ComplexLazyTensor
from foldwise.ir.printer import text_name
from foldwise.ir.tables import OPERATORS
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS
from tests.keops import samples
from tests.keops.row import STATUSES, Row, Section
from tests.keops.rows import ROWS, SECTIONS, TRAPS

# Of PyTorch's own making, where it loads its compiler or its decompositions.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

SAMPLES = vars(samples)

# --- running a row


def value(code: str) -> Any:
    return eval(code, dict(SAMPLES))  # noqa: S307 - the code is that of a row


def check(row: Row) -> None:
    """Ours gives what the row says.

    Formulas are compared by their sums over j, with weights.
    """
    if row.error:
        with pytest.raises(SAMPLES.get(row.error) or getattr(builtins, row.error)):
            value(row.ours)
        return
    found, wanted = value(row.ours), value(row.equals)
    if isinstance(found, samples.text):
        lead = np.broadcast_shapes(wanted.shape, (samples.M, samples.N, 1))
        found, wanted = found.sums, (np.broadcast_to(wanted, lead) * samples.weights).sum(1)
    elif isinstance(found, LazyTensor):
        assert found.shape == wanted.shape
        weights = samples.weights[: wanted.shape[-2]]
        found, wanted = (found * Vj(weights)).sum(axis=-2), (wanted * weights).sum(-2)
    compare(found, wanted)


def compare(found: Any, wanted: Any) -> None:
    if found.__class__ is tuple:
        for one, other in zip(found, wanted, strict=True):
            compare(one, other)
    elif isinstance(wanted, str | bool | np.dtype):
        assert found == wanted
    else:
        found, wanted = np.asarray(found), np.asarray(wanted)
        assert found.shape == wanted.shape
        assert (found.dtype.kind == "c") == (wanted.dtype.kind == "c")
        np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-9)


def labelled(rows: Iterable[Row]) -> list[Any]:
    return [pytest.param(row, id=f"{n}-{row.keops[:40]}") for n, row in enumerate(rows)]


@pytest.mark.parametrize("row", labelled(ROWS))
def test_row(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")
    check(row)


@pytest.mark.parametrize("row", labelled(ROWS[::9]))
def test_row_with_code(row: Row) -> None:
    check(row)


# --- nothing is left out


def mentions(text: str, name: str) -> bool:
    """Whether the name occurs, and not as a part of a longer one."""
    before, after = (r"\b" if re.match(r"\w", end) else "" for end in (name[0], name[-1]))
    return re.search(before + re.escape(name) + after, text) is not None


def missing(section: Section) -> list[str]:
    """Names of KeOps without a row that has a counterpart."""
    texts = [row.keops for row in section.rows if row.ours]
    return [name for name in section.names if not any(mentions(text, name) for text in texts)]


def unused(names: Iterable[str], rows: Sequence[Row]) -> list[str]:
    """Names of Foldwise that no row runs."""
    code = " ".join(row.ours for row in rows)
    return [name for name in names if not mentions(code, name)]


def known(*numbers: str) -> set[str]:
    """The names that KeOps has in these sections."""
    return {name for s in SECTIONS if s.number in numbers for name in s.names}


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: f"{s.number} {s.title}")
def test_every_name_has_a_row(section: Section) -> None:
    assert section.names
    assert not missing(section)


def test_every_row_of_the_tables_that_keops_knows_is_run() -> None:
    rows = [*OPS.values(), *COMPOSITES.values(), *OPERATORS.values()]
    both = {text_name(row) for row in rows} & known("2.4")
    both |= {
        row.name.removesuffix("_weight")  # by `weight=`
        for row in REDUCTIONS.values()
        if row.text in known("2.3")
    }
    assert len(both) > 90
    assert not unused(both, ROWS)


def test_every_method_that_keops_knows_is_run() -> None:
    methods = {name for name in dir(ComplexLazyTensor) if not name.startswith("_")}
    names = known("1.2", "1.5", "1.6", "1.7", "1.8", "1.10", "1.12")
    absent = " ".join(row.keops for row in ROWS if row.note == "Absent in KeOps too.")
    both = {name for name in methods & {n.strip(".()") for n in names} if f".{name}(" not in absent}
    assert len(both) > 70
    assert not unused(both, ROWS)


def test_rows_are_complete() -> None:
    for row in ROWS:
        assert row.status in STATUSES, row
        assert row.keops and row.ours and row.equals, row
        assert row.status != "same" or row.ours == row.keops, row
        assert row.status != "done right" or row.note, row
    assert {row.status for row in ROWS} == {*STATUSES}


def test_traps_are_cited_and_explained() -> None:
    cited = {trap for row in ROWS for trap in re.findall(r"\bT\d+", row.note)}
    assert cited == {re.sub("[a-z]", "", trap) for trap in cited} == {*TRAPS}


# --- faults are seen


def test_a_name_without_a_row_is_seen() -> None:
    for section in SECTIONS:
        for name in section.names:
            rows = [row for row in section.rows if not mentions(row.keops, name)]
            assert name in missing(replace(section, rows=tuple(rows)))
            cut = [replace(row, ours="") if row not in rows else row for row in section.rows]
            assert name in missing(replace(section, rows=tuple(cut)))


def test_a_row_without_a_counterpart_is_seen() -> None:
    with pytest.raises(SyntaxError):
        check(replace(ROWS[0], ours=""))


def test_a_wrong_counterpart_is_seen() -> None:
    row = next(row for row in ROWS if row.ours == "x_i.sin()")
    check(row)
    with pytest.raises(AssertionError):
        check(replace(row, ours="x_i.cos()"))
    with pytest.raises(AssertionError):
        check(replace(row, ours="x_i.sin() + 0 * y_j"))
    with pytest.raises(pytest.fail.Exception):
        check(replace(row, equals="raises ValueError"))


@pytest.mark.parametrize("row", labelled(row for row in ROWS[::7] if not row.error))
def test_a_wrong_value_is_seen(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")
    wanted = value(row.equals)
    if isinstance(wanted, float | np.ndarray):
        with pytest.raises(AssertionError):
            check(replace(row, equals=f"({row.equals}) + 0.01"))


def test_a_name_that_is_not_run_is_seen() -> None:
    assert unused(["Exp", "exp"], [row for row in ROWS if not mentions(row.ours, "Exp")]) == ["Exp"]
