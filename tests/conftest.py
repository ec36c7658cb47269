"""Options and fixtures that all tests share."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import groupby
from math import prod

import pytest
from hypothesis import settings

from tests.cpu_times import CpuTimes

# But for those in tests/gpu, tests say what happens on a machine without a GPU.
if os.environ.get("FOLDWISE_TEST_DEVICE") != "cuda":
    os.environ["CUDA_VISIBLE_DEVICES"] = ""

# The examples are the same in every run: a failure is one for everybody.
# No deadline: the first example compiles.
settings.register_profile("foldwise", derandomize=True, deadline=None, database=None)
settings.load_profile("foldwise")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite the golden files that differ"
    )
    parser.addoption(
        "--formulas",
        metavar="N",
        help="draw N other formulas than those of every run, or those of the numbers FIRST:LAST",
    )

    parser.addoption(
        "--all-cases",
        action="store_true",
        help="run all combinations of parameters, where only a share is kept otherwise",
    )
    parser.addoption(
        "--cpu-times", action="store_true", help="say which tests take how many CPU seconds"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--cpu-times"):
        config.pluginmanager.register(CpuTimes())


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the combinations that the marker `share` leaves out.

    Kept are those whose places in the lists of parameters add up to a multiple of the parts, and
    combinations that are asked for by their names.
    """
    if config.getoption("--all-cases"):
        return
    left_out: list[pytest.Item] = []
    shared = [item for item in items if item.get_closest_marker("share")]
    for name, group in groupby(shared, key=lambda item: item.nodeid.split("[")[0]):
        places = {item: _places(item) for item in group}
        first = next(iter(places))
        lengths = [len([*mark.args[1]]) for mark in first.iter_markers("parametrize")]
        if len(places) == prod(lengths):
            (parts,) = first.get_closest_marker("share").args
            kept = [found for found in places.values() if sum(found) % parts == 0]
            left_out += [item for item, found in places.items() if found not in kept]
            seen = [len(set(column)) for column in zip(*kept, strict=True)]
            if len(lengths) > 1 and seen != lengths:
                raise pytest.UsageError(f"{name}: its share has {seen} of {lengths} parameters")
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        gone = set(left_out)
        items[:] = [item for item in items if item not in gone]


def _places(item: pytest.Item) -> list[int]:
    """For each list of parameters the place in it of what a test got.

    (`callspec.indices` has the number of the combination instead.)
    """
    assert isinstance(item, pytest.Function)
    given, found = item.callspec.params, []
    for names, values, *_ in (mark.args for mark in item.iter_markers("parametrize")):
        if isinstance(names, str) and "," not in names:
            found.append([*values].index(given[names]))
        else:
            some = names.replace(" ", "").split(",") if isinstance(names, str) else names
            found.append([*map(tuple, values)].index(tuple(given[name] for name in some)))
    return found


def pytest_report_header() -> list[str]:
    """Say what is not installed: tests that need it fail, or are skipped where it is optional."""
    wanted = ("torch", "jax", "scipy", "mpmath", "matplotlib", "threadpoolctl", "cuda", "nvidia")
    missing = [name for name in wanted if find_spec(name) is None]
    hint = "pip install --editable '.[dev]' torch, as make test does"
    return [f"not installed: {', '.join(missing)} ({hint})"] if missing else []


@pytest.fixture(scope="session", autouse=True)
def kernel_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Kernels are compiled into a folder of this run, never into the user's.

    All workers share it: what one has compiled, the others load.
    """
    before = os.environ.get("FOLDWISE_CACHE_DIR")
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "kernels"
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["FOLDWISE_CACHE_DIR"] = str(folder)
    yield
    if before is None:
        del os.environ["FOLDWISE_CACHE_DIR"]
    else:
        os.environ["FOLDWISE_CACHE_DIR"] = before


@pytest.fixture(autouse=True)
def choices_of_its_own() -> None:
    """No test inherits which kernels earlier ones have used: results are then the same to the bit.

    Kernels stay loaded, and what is loaded is used for other sizes as well (ADR 22).
    """
    if (launch := sys.modules.get("foldwise.engine.launch")) is not None:
        launch.forget_choices()


@pytest.fixture
def fresh_compiler() -> Iterator[None]:
    """PyTorch's compiler, which knows nothing of earlier tests."""
    import torch

    logging.getLogger("torch.__trace").setLevel(logging.ERROR)
    torch._dynamo.reset()
    yield
    torch._dynamo.reset()
