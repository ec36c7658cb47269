"""Draws maps on a surface mesh, seen from the side, with matplotlib."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.collections import TriMesh
from matplotlib.colors import ListedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.tri import Triangulation

Array = np.ndarray[Any, Any]

INK = "#1c2430"
SOFT_INK = "#667080"
PAPER = "#ffffff"
NO_DATA = (0.78, 0.79, 0.81, 1.0)
LIGHT = np.array([-0.75, 0.25, 0.61])  # from the left, a little from the front and from above
ARROW_GRID_MM = 7.0


@dataclass(frozen=True, slots=True)
class Panel:
    """One map: a value per vertex, NaN where there is none, and arrows if there are any."""

    title: str
    subtitle: str
    values: Array  # shape: (N,)
    unit: str
    colours: tuple[str, float, float]  # name of a colour map, and the part of it to use
    limits: tuple[float, float] | None = None
    arrows: Array | None = None  # shape: (N, 3)


@dataclass(frozen=True, slots=True)
class View:
    """The surface as it is seen: where on the screen, which triangles, how light."""

    xy: Array  # shape: (N, 2)
    depth: Array  # shape: (N,), larger is nearer
    faces: Array  # shape: (F, 3), those that face us, from back to front
    shade: Array  # shape: (N, 1)
    facing: Array  # shape: (N,), cosine between the surface normal and the line of sight


def lateral_view(points: Array, faces: Array) -> View:
    """Look at the left hemisphere from the left: front of the head to the left, top up."""
    corners = points[faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    at_vertex = np.zeros_like(points)
    for k in range(3):
        np.add.at(at_vertex, faces[:, k], normals)
    at_vertex /= np.linalg.norm(at_vertex, axis=1, keepdims=True)
    depth = -points[:, 0]
    front = faces[normals[:, 0] < 0]
    return View(
        xy=np.stack([-points[:, 1], points[:, 2]], axis=1),
        depth=depth,
        faces=front[np.argsort(depth[front].mean(1))],
        shade=0.5 + 0.55 * np.clip(at_vertex @ LIGHT, 0, 1)[:, None],
        facing=-at_vertex[:, 0],
    )


def draw_panels(points: Array, faces: Array, panels: list[Panel], title: str, path: Path) -> None:
    """Draw `panels` two by two and write them to `path`."""
    view = lateral_view(points, faces)
    with mpl.rc_context({"font.family": "sans-serif", "text.color": INK}):
        figure = Figure(figsize=(12.0, 9.6), dpi=150, facecolor=PAPER)
        figure.text(0.04, 0.966, title, size=15, weight="bold", va="center")
        for k, panel in enumerate(panels):
            left, bottom = 0.04 + 0.49 * (k % 2), 0.485 - 0.475 * (k // 2)
            draw_panel(figure, (left, bottom), view, panel)
        figure.savefig(path)


def draw_panel(figure: Figure, corner: tuple[float, float], view: View, panel: Panel) -> None:
    """Draw one map with its heading above and its colour bar below."""
    left, bottom = corner
    axes = figure.add_axes((left, bottom + 0.048, 0.43, 0.335))
    axes.set_aspect("equal")
    axes.axis("off")
    low, high = view.xy.min(0), view.xy.max(0)
    axes.set_xlim(low[0] - 1, high[0] + 1)
    axes.set_ylim(low[1] - 1, high[1] + 1)
    figure.text(left, bottom + 0.425, panel.title, size=13, weight="bold", va="center")
    figure.text(left, bottom + 0.403, panel.subtitle, size=10.5, color=SOFT_INK, va="center")

    limits = panel.limits or tuple(np.nanpercentile(panel.values, [2, 98]))
    scale = ScalarMappable(Normalize(*limits), colour_map(panel.colours))
    colours = scale.to_rgba(panel.values)
    colours[np.isnan(panel.values)] = NO_DATA
    colours[:, :3] = np.clip(colours[:, :3] * view.shade, 0, 1)
    mesh = TriMesh(Triangulation(view.xy[:, 0], view.xy[:, 1], view.faces))
    mesh.set_facecolor(colours)
    axes.add_collection(mesh)
    if panel.arrows is not None:
        draw_arrows(axes, view, panel.arrows)

    bar_axes = figure.add_axes((left + 0.09, bottom + 0.034, 0.25, 0.012))
    bar = figure.colorbar(scale, cax=bar_axes, orientation="horizontal")
    bar.outline.set_visible(False)
    bar.ax.tick_params(size=0, labelsize=9, labelcolor=SOFT_INK, pad=3)
    bar.ax.locator_params(nbins=5)
    figure.text(left + 0.35, bottom + 0.040, panel.unit, size=9.5, color=SOFT_INK, va="center")


def colour_map(spec: tuple[str, float, float]) -> ListedColormap:
    """Part of a named colour map: its ends, once shaded, would be black or white."""
    name, low, high = spec
    return ListedColormap(mpl.colormaps[name](np.linspace(low, high, 256)))


def draw_arrows(axes: Axes, view: View, arrows: Array) -> None:
    """Draw one arrow in each square of a grid, at the visible vertex nearest to its centre."""
    cell = np.floor(view.xy / ARROW_GRID_MM).astype(int)
    off_centre = np.linalg.norm(view.xy / ARROW_GRID_MM - cell - 0.5, axis=1)
    chosen: list[int] = []
    for square in np.unique(cell[view.facing > 0.2], axis=0):
        inside = np.flatnonzero((cell == square).all(1) & (view.facing > 0.2))
        seen = inside[view.depth[inside] > view.depth[inside].max() - 5.0]
        chosen.append(int(seen[np.argmin(off_centre[seen])]))
    flat = np.stack([-arrows[chosen, 1], arrows[chosen, 2]], axis=1)
    xy = view.xy[chosen]
    axes.quiver(
        *(xy[:, 0], xy[:, 1], flat[:, 0], flat[:, 1]),
        **{"color": INK, "units": "xy", "angles": "xy", "scale_units": "xy"},
        **{"scale": 0.014, "width": 0.6, "headwidth": 4, "headlength": 4.5, "headaxislength": 4},
    )
