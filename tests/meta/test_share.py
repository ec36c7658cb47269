"""The marker `share`: which combinations of parameters are kept."""

from __future__ import annotations

import pytest

PAIRS = [("x", 1), ("x", 2), ("y", 1)]


@pytest.mark.share(3)
@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(("letter", "digit"), PAIRS)
@pytest.mark.parametrize("last", [False, True])
def test_places_add_up(
    number: int, letter: str, digit: int, last: bool, request: pytest.FixtureRequest
) -> None:
    """Pytest's own numbers of parameters are those of the combinations: halves were never run."""
    whole = request.config.getoption("--all-cases")
    assert whole or (number + PAIRS.index((letter, digit)) + last) % 3 == 0
