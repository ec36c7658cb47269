"""Every example runs at a small size, checks itself, and stands in the table of the README."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
OTHERS = {"demo", "cortex_figure", "picture"}  # `make demo`, and what draws
FILES = sorted(p.stem for p in EXAMPLES.glob("*.py") if p.stem not in OTHERS)
SIZES = {
    "tensor_contractions": 8,
    "multiscale_transport": 2000,
    "block_sparse": 2000,
    "surface_registration": 150,
}

# Of PyTorch's own making, where it first uses its compiler or forward mode.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module of an example, as Python imports it when it is run from its folder."""
    monkeypatch.syspath_prepend(EXAMPLES)
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", FILES)
def test_example(
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """It runs, and its picture can be drawn if it has one."""
    example = load(name, monkeypatch)
    found = example.main(SIZES.get(name, 400))
    printed = capsys.readouterr().out
    assert re.search(r"\d", printed) and "nan" not in printed
    if hasattr(example, "draw"):
        found = found if isinstance(found, tuple) else (found,)
        path = example.save(name, lambda axes: example.draw(axes, *found), tmp_path)
        assert path.stat().st_size > 5000


@pytest.mark.parametrize("name", FILES)
def test_it_asserts_something(name: str) -> None:
    text = (EXAMPLES / f"{name}.py").read_text()
    assert re.search(r"^ +assert ", text, re.MULTILINE)
    assert len(text.splitlines()) <= 120


def test_the_table_is_complete() -> None:
    table = (EXAMPLES / "README.md").read_text()
    named = set(re.findall(r"\[([a-z_]+)\.py\]\(\1\.py\)", table))
    assert named == set(FILES) | {"demo"}
