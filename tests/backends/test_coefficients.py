"""The tables of polynomials and constants are what their comments say."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import coefficients  # noqa: E402

sys.path.pop(0)
FITS = coefficients._fits()


def test_every_table_is_there() -> None:
    """Each tuple of more than three numbers in the modules is a known table."""
    known = {fit.table for fit in FITS} | {coefficients.exponential._SIXTEENTHS}
    modules = (coefficients.exponential, coefficients.circular, coefficients.special)
    held = [value for module in modules for value in vars(module).values()]
    held += [getattr(v, name) for v in held for name in getattr(type(v), "__slots__", ())]
    tables = [t for t in held if isinstance(t, tuple) and len(t) > 3 and isinstance(t[0], float)]
    assert len(tables) > 25 and set(tables) <= known


@pytest.mark.parametrize("fit", FITS, ids=lambda fit: f"{fit.name}-{fit.bits}")
def test_errors_are_those_that_are_stated(fit: coefficients.Fit) -> None:
    samples = coefficients.sampled(fit, 6 * len(fit.table))
    error = coefficients.largest_error(fit, fit.table, samples)
    assert 0.7 * fit.stated < error <= fit.stated
    spoiled = [c * (1 + 2.0 ** (5 - fit.bits)) for c in fit.table]
    assert coefficients.largest_error(fit, spoiled, samples) > fit.stated


def test_constants() -> None:
    assert coefficients.wrong_constants() == []


def test_a_wrong_constant_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    circular = coefficients.circular
    monkeypatch.setattr(circular, "_INVERSE_PI", circular._INVERSE_PI[:-1] + "6")
    monkeypatch.setattr(circular, "_PI", (circular._PI[0], 1.3e-16))
    wrong = replace(coefficients.exponential._FLOAT, ln2=(0.6931471824645996, 1.4286068e-06))
    monkeypatch.setattr(coefficients.exponential, "_FLOAT", wrong)
    found = " ".join(coefficients.wrong_constants())
    assert all(text in found for text in ("digits of 1/pi", "pi: the last", "ln2 float: 0.69"))


@pytest.mark.parametrize("name", ["expm1", "sin"])
def test_a_new_table_is_as_good(name: str) -> None:
    (fit,) = (fit for fit in FITS if fit.name == name and fit.bits == 24)
    samples = coefficients.sampled(fit, 120)
    found = coefficients.fitted(fit, samples)
    old = coefficients.largest_error(fit, fit.table, samples)
    assert coefficients.largest_error(fit, found, samples) < 1.01 * old
