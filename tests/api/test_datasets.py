"""Generated points, and files of points."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from foldwise.datasets import load, roads


def test_roads_are_curves_of_the_region() -> None:
    data = roads(20_000, seed=1)
    assert data.x.shape == (20_000, 2) and data.y.shape == (20_000, 1)
    low, high = data.x.min(0), data.x.max(0)
    assert (low >= [8.15, 56.58]).all() and (high <= [11.2, 57.76]).all()
    assert (high - low > [2, 0.8]).all() and 20 < np.ptp(data.y) < 400
    # Neighbours along a road are near, and hardly any two points are the same.
    gaps = np.linalg.norm(np.diff(data.x, axis=0), axis=1)
    assert np.median(gaps) < 0.002 and (gaps > 0.1).mean() > 0.005
    assert len(np.unique(data.x, axis=0)) == 20_000
    # The altitude is a function of the place, up to noise.
    steps = abs(np.diff(data.y[:, 0]))[gaps < 0.001]
    assert np.median(steps) < 0.05 * data.y.std()
    np.testing.assert_array_equal(roads(20_000, seed=1).x, data.x)
    assert not np.array_equal(roads(20_000, seed=2).x, data.x)
    assert [len(roads(n).x) for n in (0, 1, 7)] == [0, 1, 7]


def test_files(tmp_path: Path) -> None:
    (tmp_path / "3D_spatial_network.txt").write_text(
        "144552912,9.34,56.74,17.05\n7,9.35,56.75,18\n"
    )
    data = load("3droad", tmp_path)
    np.testing.assert_array_equal(data.x, [[9.34, 56.74], [9.35, 56.75]])
    np.testing.assert_array_equal(data.y, [[17.05], [18]])
    text = "Date;Time;P;Q;V;I;A;B;C\n16/12/2006;17:24:00;4.2;0.4;234;18;0;1;17\n"
    file = tmp_path / "power.txt"
    file.write_text(text + "16/12/2006;17:25:00;?;?;?;?;?;?;\n")
    data = load("houseelectric", file)
    np.testing.assert_array_equal(data.x, [[0.4, 234, 18, 0, 1, 17]])
    assert data.standardized().y.tolist() == [[0]]
    with pytest.raises(FileNotFoundError, match=r"unpack CASP.csv there, from https://archive"):
        load("protein", tmp_path)
    with pytest.raises(ValueError, match="one of 3droad, song, .*, not 'roads'"):
        load("roads", tmp_path)
