"""Points for large kernel problems: roads that are drawn by a random walk, and files of the UCI
repository, where a user has them.

Nothing is downloaded. `roads()` has the shape of the problem "3D road network" (North Jutland,
Denmark: Kaul, Yang and Jensen 2013), on which solvers for kernel matrices are often compared:
435,000 points along curves, so that each has near neighbours along its road, and hardly any beside.
"""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

_Array = npt.NDArray[Any]

ROAD_POINTS: Final = 435_000
# The region in degrees: longitudes, latitudes.
_LOW: Final = np.array([8.15, 56.58])
_HIGH: Final = np.array([11.2, 57.76])
_STEP: Final = 0.0006  # degrees of latitude between points of a road
_PER_ROAD: Final = 40  # points, on average
_PER_TOWN: Final = 25  # roads, on average
_WAVES: Final = 60  # of the hills


class Regression(NamedTuple):
    """Inputs and what is to be predicted.

    Attributes:
        x: of shape `(N, D)`.
        y: of shape `(N, 1)`.
    """

    x: _Array
    y: _Array

    def standardized(self) -> Regression:
        """With mean 0 and variance 1 in each column; constant columns become 0.

        Example:
            >>> from foldwise.datasets import roads
            >>> data = roads(1000).standardized()
            >>> data.x.std(0).round(3).tolist(), data.y.std().round(3).item()
            ([1.0, 1.0], 1.0)
        """
        return Regression(*(_standardized(part) for part in self))


def _standardized(a: _Array) -> _Array:
    spread = a.std(0)
    return (a - a.mean(0)) / np.where(spread > 0, spread, 1)


def roads(count: int = ROAD_POINTS, *, seed: int = 0) -> Regression:
    """Points along roads: longitude and latitude as inputs, the altitude as target.

    Roads begin in towns and in the country, and keep their direction more or less; hills are a sum
    of waves of all lengths. `np.hstack(roads())` has the curves in 3-D.

    Args:
        count: the number of points.
        seed: of the random numbers.

    Returns:
        float64 arrays of shape `(count, 2)`, in degrees, and `(count, 1)`, in metres.

    Example:
        >>> import numpy as np
        >>> from foldwise.datasets import roads
        >>> curves = np.hstack(roads(1000))
        >>> curves.shape, bool(np.linalg.norm(np.diff(curves[:8, :2], axis=0), axis=1).max() < 0.01)
        ((1000, 3), True)
    """
    rng = np.random.default_rng(seed)
    road = _numbers_of_roads(count, rng)
    total = int(road[-1]) + 1 if count else 0
    first = np.searchsorted(road, np.arange(total))
    turns = 0.15 * rng.standard_normal(count)
    turns[first] = rng.uniform(0, 2 * np.pi, total)
    angle = _sums_within(turns, first, road)
    step = _STEP * rng.uniform(0.3, 1.7, count)[:, None]
    step = step * np.stack([np.cos(angle) / np.cos(np.radians(57)), np.sin(angle)], 1)
    step[first] = _beginnings(total, rng)
    place = _LOW + _folded(_sums_within(step, first, road) - _LOW, _HIGH - _LOW)
    return Regression(place, _altitude(place, rng)[:, None] + 0.3 * rng.standard_normal((count, 1)))


def _numbers_of_roads(count: int, rng: np.random.Generator) -> _Array:
    """The road of each point, from 0; most roads are short, and a few are very long."""
    lengths = np.ceil(_PER_ROAD / 4 * rng.pareto(1.3, count // 4 + 1) + 2).astype(np.int64)
    return np.repeat(np.arange(len(lengths)), np.minimum(lengths, 2000))[:count]


def _beginnings(total: int, rng: np.random.Generator) -> _Array:
    """Where roads begin: three of four in towns."""
    towns = rng.uniform(_LOW, _HIGH, (total // _PER_TOWN + 1, 2))
    sizes = 0.004 * (1 + rng.pareto(1.5, len(towns)))
    town = rng.integers(len(towns), size=total)
    near = towns[town] + np.minimum(sizes, 0.06)[town, None] * rng.standard_normal((total, 2))
    far = rng.uniform(_LOW, _HIGH, (total, 2))
    return np.where(rng.random((total, 1)) < 0.75, near, far)


def _sums_within(steps: _Array, first: _Array, road: _Array) -> _Array:
    """Cumulative sums that begin anew with each road."""
    sums = steps.cumsum(0)
    return sums - (sums[first] - steps[first])[road]


def _folded(offset: _Array, width: _Array) -> _Array:
    """Reflected at the borders of the region."""
    return width - abs(offset % (2 * width) - width)


def _altitude(place: _Array, rng: np.random.Generator) -> _Array:
    """Hills, in metres."""
    total = np.full(len(place), 25.0)
    for wave in 2 ** rng.uniform(0, 8, _WAVES):
        direction, phase = rng.uniform(0, 2 * np.pi, 2)
        along = place[:, 0] * np.cos(direction) / 2 + place[:, 1] * np.sin(direction)
        total += 30 / (1 + wave) ** 0.8 * np.sin(wave * along + phase)
    return total


# --- files


class _File(NamedTuple):
    """How a file is read: its name, what is between columns, lines to skip, columns."""

    name: str
    between: str
    skip: int
    inputs: tuple[int, ...]
    target: int


FILES: Final = {
    "3droad": _File("3D_spatial_network.txt", ",", 0, (1, 2), 3),
    "song": _File("YearPredictionMSD.txt", ",", 0, tuple(range(1, 91)), 0),
    "protein": _File("CASP.csv", ",", 1, tuple(range(1, 10)), 0),
    "bike": _File("hour.csv", ",", 1, tuple(range(2, 14)), 16),
    "houseelectric": _File("household_power_consumption.txt", ";", 1, (3, 4, 5, 6, 7, 8), 2),
}
"""The files that `load` reads, by the names that the sets have in papers."""


def load(name: str, folder: str | PathLike[str]) -> Regression:
    """A set of the UCI repository (https://archive.ics.uci.edu), from a file of the user's.

    Args:
        name: "3droad" (longitude and latitude, altitude), "song" (90 features of a song, its year),
            "protein" (9 features of a structure, its deviation), "bike" (12 of an hour, rented
            bicycles) or "houseelectric" (6 of a minute, the power).
        folder: where the file is, under the name that it has in the repository; or the file.

    Returns:
        float64 arrays; rows with missing numbers are left out.

    Raises:
        FileNotFoundError: if the file is not there.
        ValueError: if there is no set of this name.
    """
    if name not in FILES:
        raise ValueError(f"load(): name must be one of {', '.join(FILES)}, not {name!r}")
    file = FILES[name]
    path = Path(folder)
    if path.is_dir():
        path /= file.name
    if not path.is_file():
        raise FileNotFoundError(
            f"load({name!r}): there is no {path}; unpack {file.name} there, from "
            "https://archive.ics.uci.edu"
        )
    table: _Array = np.loadtxt(
        path,
        delimiter=file.between,
        skiprows=file.skip,
        usecols=(*file.inputs, file.target),
        converters=_number,
        ndmin=2,
    )
    table = table[np.isfinite(table).all(1)]
    return Regression(table[:, :-1], table[:, -1:])


def _number(text: str | bytes) -> float:
    """A number, NaN where it is missing."""
    text = text.decode() if isinstance(text, bytes) else text
    return float(text) if text.strip() not in ("", "?") else float("nan")
