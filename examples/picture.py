"""Writes the pictures of the examples, where matplotlib is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def save(name: str, draw: Callable[[Any], None], out: Path = Path("out")) -> Path | None:
    """Let `draw` draw on the axes of an empty picture, and write it to `out/name.png`."""
    if find_spec("matplotlib") is None:
        print("(no picture: matplotlib is not installed)")
        return None
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.0, 7.0), dpi=120, layout="constrained")
    axes = figure.add_subplot()
    draw(axes)
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{name}.png"
    figure.savefig(path)
    print(f"picture: {path}")
    return path
