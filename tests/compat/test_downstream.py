"""Calls of packages that are not on PyPI, at small sizes; `make downstream` has the others too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import foldwise.compat
from downstream.checks import Check, compare
from downstream.packages import PACKAGES, RECORDED, Package

POINTS = 48
CASES = [
    pytest.param(check, id=f"{name}-{check.name}")
    for name in RECORDED
    for check in PACKAGES[name].checks()
]


@pytest.fixture(autouse=True)
def pykeops() -> Iterator[None]:
    foldwise.compat.install()
    yield
    foldwise.compat.uninstall()


@pytest.mark.parametrize("check", CASES)
def test_calls_that_were_recorded(check: Check) -> None:
    compare(check.call(True, POINTS), check.call(False, POINTS), check.tolerance)


def test_names_are_unique() -> None:
    for name in RECORDED:
        names = [check.name for check in PACKAGES[name].checks()]
        assert len(names) == len({*names})
    assert all(isinstance(package, Package) for package in PACKAGES.values())
