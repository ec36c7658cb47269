"""Kernel density, smoothing and a gradient on every vertex of a human cortex.

The points are the vertices of the `fsaverage5` meshes that ship inside nilearn: the outer (pial)
and inner (white matter) surface of both hemispheres, in millimetres. The signal is the cortical
thickness at each of them. Nothing is downloaded. Run it with `make demo`, or with
`python examples/demo.py`; it prints a table and writes `out/demo.png`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cortex_figure import Panel, draw_panels
from foldwise import Vi, Vj

SIGMA = 6.0  # width of the Gaussian, in millimetres
CHUNK = 2048  # rows per call: only so that the progress bar has something to show
SAMPLE = 200  # rows that are checked against float64

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Cortex:
    """A cloud of points with a signal, and the surface that the picture shows."""

    points: Array  # shape: (N, 3), float32, millimetres
    signal: Array  # shape: (N,), float32, thickness in millimetres
    measured: Array  # shape: (N,), float32, 1 where the signal is known (cortex) and 0 elsewhere
    faces: Array  # shape: (F, 3), triangles of the left pial surface: the first block of points


@dataclass(frozen=True, slots=True)
class Timing:
    """The times, memory and error (relative to float64) of one job."""

    job: str
    points: int
    first_s: float
    warm_s: float
    peak_bytes: int
    error: float

    @property
    def pairs(self) -> int:
        """Number of (row, column) pairs of one pass."""
        return self.points**2


# ----------------------------------------------------------------------------------- the three jobs


def gaussian(x_i: Any, y_j: Any) -> Any:
    """The M x N table of Gaussian weights, as a formula: nothing is computed here."""
    return (-((x_i - y_j) ** 2).sum(dim=2) / (2 * SIGMA**2)).exp()


def density(cortex: Cortex, rows: slice) -> Array:
    """Sum of the weights around each point. shape: (M, 1)."""
    return gaussian(Vi(cortex.points[rows]), Vj(cortex.points)).sum(dim=1)


def smoothing(cortex: Cortex, rows: slice) -> Array:
    """Weighted mean of the signal around each point (Nadaraya-Watson). shape: (M, 1)."""
    columns = np.stack([cortex.signal * cortex.measured, cortex.measured], axis=1)
    top_and_bottom = gaussian(Vi(cortex.points[rows]), Vj(cortex.points)) @ columns
    return top_and_bottom[:, :1] / top_and_bottom[:, 1:]


def gradient(cortex: Cortex, rows: slice, densities: Array) -> Array:
    """Gradient of the log density at each point: where the cortex gets denser. shape: (M, 3)."""
    x_i = Vi(cortex.points[rows])
    cotangent = Vi(1 / densities[rows])
    return gaussian(x_i, Vj(cortex.points)).grad(x_i, cotangent).sum(dim=1)


def exact(cortex: Cortex, rows: Array) -> dict[str, Array]:
    """The same three results for a few rows, as dense float64 tables."""
    x, y = cortex.points[rows].astype(np.float64), cortex.points.astype(np.float64)
    weights = np.stack([np.exp(-((y - x_r) ** 2).sum(1) / (2 * SIGMA**2)) for x_r in x])
    total = weights.sum(1, keepdims=True)
    known = weights * cortex.measured
    return {
        "density": total,
        "smoothing": (known @ cortex.signal.astype(np.float64)[:, None]) / known.sum(1)[:, None],
        "gradient": (weights @ y - total * x) / SIGMA**2 / total,
    }


# ------------------------------------------------------------------------------- data and measuring


def load_cortex() -> Cortex:
    """Read the meshes and the thickness that ship with nilearn."""
    from nilearn.datasets import load_fsaverage, load_fsaverage_data

    meshes = load_fsaverage("fsaverage5")
    sides = ("left", "right")
    surfaces = [meshes[kind].parts[side] for kind in ("pial", "white_matter") for side in sides]
    thickness = load_fsaverage_data(data_type="thickness").data.parts
    signal = np.concatenate([thickness[side] for side in sides] * 2).astype(np.float32)
    return Cortex(
        points=np.concatenate([s.coordinates for s in surfaces]).astype(np.float32),
        signal=signal,
        measured=(signal > 0.1).astype(np.float32),  # 0 on the inner wall, where no cortex is
        faces=np.asarray(surfaces[0].faces),
    )


def with_progress(label: str, n: int) -> Iterator[slice]:
    """Slices of `range(n)`, drawing a progress bar on stderr as they are consumed."""
    width, start = 32, time.perf_counter()
    for first in range(0, n, CHUNK):
        yield slice(first, min(first + CHUNK, n))
        done = min(first + CHUNK, n)
        filled = round(width * done / n)
        rate = done * n / (time.perf_counter() - start) / 1e9
        bar = "█" * filled + "·" * (width - filled)
        sys.stderr.write(f"\r  {label:<10} {bar} {done / n:4.0%}  {rate:6.2f} G pairs/s ")
        sys.stderr.flush()
    sys.stderr.write("\n")


def reset_peak_memory() -> None:
    """Forget the peak so far, where the system can do that (Linux)."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        pass


def peak_memory() -> int:
    """Largest resident size of this process, in bytes, since the last reset."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else 1024 * peak


def run_job(
    name: str, cortex: Cortex, job: Callable[[Cortex, slice], Array], expected: Array, sample: Array
) -> tuple[Array, Timing]:
    """Compute `job` on all rows, in chunks, and measure it."""
    n = len(cortex.points)
    reset_peak_memory()
    before = peak_memory()
    first_s = seconds(lambda: job(cortex, slice(0, CHUNK)))
    parts: list[Array] = []
    warm_s = sum(
        seconds(lambda rows=rows: parts.append(job(cortex, rows)))
        for rows in with_progress(name, n)
    )
    grown = peak_memory() - before
    result = np.concatenate(parts)
    error = np.abs(result[sample] - expected).max() / np.abs(expected).max()
    return result, Timing(name, n, first_s, warm_s, grown, float(error))


def seconds(action: Callable[[], object]) -> float:
    """How long `action()` takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def print_table(timings: list[Timing]) -> None:
    """Print one line per job."""
    head = ("job", "points", "pairs", "first call", "warm", "pairs/s", "memory", "error")
    print("\n" + "{:<10} {:>8} {:>9} {:>11} {:>9} {:>10} {:>9} {:>9}".format(*head))
    for t in timings:
        print(
            f"{t.job:<10} {t.points:>8,} {t.pairs / 1e9:>7.2f} G {1e3 * t.first_s:>8.0f} ms"
            f" {1e3 * t.warm_s:>6.0f} ms {t.pairs / t.warm_s / 1e9:>8.2f} G"
            f" {t.peak_bytes / 2**20:>6.0f} MB {t.error:>9.1e}"
        )
    print(
        f"\nfirst call: {CHUNK:,} rows, compilation included; warm: all rows;\n"
        f"memory: growth of the peak; error: largest difference to float64 over {SAMPLE} rows,\n"
        "relative to the largest value.\n"
    )


# -------------------------------------------------------------------------------------- the picture


def draw(cortex: Cortex, results: dict[str, Array], path: Path) -> None:
    """Write the picture: the left pial surface, seen from the left, four times."""
    n = int(cortex.faces.max()) + 1
    surface = cortex.points[:n]
    known = cortex.measured[:n] > 0
    smooth = np.where(known, results["smoothing"][:n, 0], np.nan)
    per_cm3 = 1000 / (2 * np.pi * SIGMA**2) ** 1.5
    slope = results["gradient"][:n]
    thickness_range = (1.5, 3.5)
    panels = [
        Panel(
            "Cortical thickness",
            "one value per vertex, as it ships",
            np.where(known, cortex.signal[:n], np.nan),
            "millimetres",
            ("viridis", 0.05, 1.0),
            thickness_range,
        ),
        Panel(
            "Smoothed",
            f"Gaussian mean over all points, σ = {SIGMA:g} mm",
            smooth,
            "millimetres",
            ("viridis", 0.05, 1.0),
            thickness_range,
        ),
        Panel(
            "Density",
            "kernel density of the vertices of all four surfaces",
            per_cm3 * results["density"][:n, 0],
            "vertices per cm³",
            ("magma", 0.18, 1.0),
        ),
        Panel(
            "Gradient of the log density",
            "arrows: the way to where vertices crowd; colour: how steep",
            np.linalg.norm(slope, axis=1),
            "per millimetre",
            ("YlOrRd", 0.0, 0.55),
            arrows=slope,
        ),
    ]
    n_all = len(cortex.points)
    title = f"{n_all:,} points, {n_all**2 / 1e9:.1f} billion pairs per map, no table in memory"
    draw_panels(surface, cortex.faces, panels, title, path)


def main() -> None:
    """Load, compute, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder for the picture")
    out: Path = parser.parse_args().out
    print("loading the cortical meshes ...", file=sys.stderr)
    cortex = load_cortex()
    sample = np.random.default_rng(0).choice(len(cortex.points), SAMPLE, replace=False)
    expected = exact(cortex, sample)
    print(f"{len(cortex.points):,} points, sigma {SIGMA:g} mm, float32\n", file=sys.stderr)

    results: dict[str, Array] = {}
    timings: list[Timing] = []

    def gradient_job(cortex: Cortex, rows: slice) -> Array:
        return gradient(cortex, rows, results["density"])

    for name, job in (("density", density), ("smoothing", smoothing), ("gradient", gradient_job)):
        results[name], timing = run_job(name, cortex, job, expected[name], sample)
        timings.append(timing)
    print_table(timings)

    out.mkdir(parents=True, exist_ok=True)
    draw(cortex, results, out / "demo.png")
    print(f"picture: {out / 'demo.png'}")


if __name__ == "__main__":
    # An empty cache, so that "first call" means the same on every run.
    with tempfile.TemporaryDirectory() as cache:
        os.environ["FOLDWISE_CACHE_DIR"] = cache
        main()
