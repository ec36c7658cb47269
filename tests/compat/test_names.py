"""Every public name of PyKeOps is there, and means what it means there."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import foldwise.compat
from foldwise.compat import keopscore, pykeops
from foldwise.compat.pykeops import numpy as shim
from foldwise.compat.pykeops import torch as torch_shim
from foldwise.compat.pykeops.common import get_options, parse_type, utils
from foldwise.compat.pykeops.common.operations import ConjugateGradientSolver
from foldwise.engine import cache
from tests.compat.names import COMPLEX, LAZYTENSOR, MODULES, TOOLS
from tests.keops.rows import SECTIONS

FRONTS = pytest.mark.parametrize("front", [shim, torch_shim], ids=["numpy", "torch"])


@pytest.mark.parametrize("module", MODULES)
def test_modules_and_their_names(module: str) -> None:
    found = importlib.import_module(f"foldwise.compat.{module}")
    for name in MODULES[module].split():
        if not hasattr(found, name):  # a submodule that nobody has imported yet
            importlib.import_module(f"foldwise.compat.{module}.{name}")
        assert hasattr(found, name)


@FRONTS
def test_methods_and_attributes(front: Any) -> None:
    for name in LAZYTENSOR.split():
        assert hasattr(front.LazyTensor, name) or name in ("ranges", "backend"), name
    for name in COMPLEX.split():
        assert hasattr(front.ComplexLazyTensor, name), name
    x = front.Vi(0, 3)
    assert (x.ranges, x.backend, x.ind) == (None, None, 0)
    for name in TOOLS.split():
        assert hasattr(x.tools, name), name


def test_names_of_the_table_are_there() -> None:
    """Each name in the table of tests/keops is in the list here, apart from known exceptions."""
    listed = set(LAZYTENSOR.split()) | set(COMPLEX.split())
    methods = {s.number: s.names for s in SECTIONS}
    absent = "floor inv tanh sigmoid log1p erf where mean std prod any all cross view reshape"
    absent += " detach to cpu cuda dense tensordot kron matvecprod adjoint"
    told = {
        name.strip(".()")
        for number in ("1.5", "1.6", "1.7", "1.8")
        for name in methods[number]
        if name.strip(".()").isidentifier()
    }
    options = "axis dim call is_complex dtype_acc use_double_acc sum_scheme enable_chunks"
    options += " use_fast_math optional_flags backend device_id ranges out weight other opt_arg"
    assert told - set(absent.split()) - set(options.split()) - {"keepdim"} <= listed


@FRONTS
def test_star_imports(front: Any) -> None:
    assert front.__all__ == sorted(front.__all__)
    assert all(hasattr(front, name) for name in front.__all__)


@FRONTS
def test_classes(front: Any) -> None:
    from foldwise.compat.pykeops.common.lazy_tensor import (
        ComplexGenericLazyTensor,
        GenericLazyTensor,
    )

    x, z = front.Vi(0, 3), front.LazyTensor(1j)
    assert type(x) is front.LazyTensor and isinstance(x, GenericLazyTensor)
    assert type(z) is front.ComplexLazyTensor and isinstance(z, ComplexGenericLazyTensor)
    assert not isinstance(z, front.LazyTensor)
    assert type(x + 1) is type(x.T) is type(x[0]) is front.LazyTensor
    assert type(1j * x) is front.ComplexLazyTensor and type(z.real) is front.LazyTensor
    assert z.is_complex and not x.is_complex


def test_eps_is_that_of_pykeops_too() -> None:
    """The root mean square of the residual, where that is more than the relative norm asks."""
    x = np.linspace(0, 3, 20)[:, None]
    told = "Exp(-SqDist(x,y)) * b", ["x = Vi(1)", "y = Vj(1)", "b = Vj(1)"], "b", 1
    matrix = np.exp(-((x - x.T) ** 2)) + 0.1 * np.eye(20)
    lazy = (-shim.Vi(x).sqdist(shim.Vj(x))).exp()
    for scale in (1e-8, 1e4):
        b = scale * np.random.default_rng(0).normal(size=(20, 1))
        for found in (
            shim.KernelSolve(*told)(x, x, b, alpha=0.1),
            lazy.solve(b, alpha=0.1),
            lazy.solve(b, alpha=0.1, call=False)(),
            ConjugateGradientSolver("numpy", lambda a: matrix @ a, b),
        ):
            residual = np.linalg.norm(matrix @ found - b)
            assert residual <= 1.01e-6 * min(np.linalg.norm(b), np.sqrt(20))


def test_positions_of_the_arguments_of_kernelsolve() -> None:
    x, b = np.linspace(0, 3, 4)[:, None], np.ones((4, 1))
    told = "Exp(-SqDist(x,y)) * b", ["x = Vi(1)", "y = Vj(1)", "b = Vj(1)"], "b", 1
    wanted = np.linalg.solve(np.exp(-((x - x.T) ** 2)) + 0.1 * np.eye(4), b)
    numpy_solve = shim.KernelSolve(*told, None, None, "float64", False, "kahan_scheme")
    np.testing.assert_allclose(numpy_solve(x, x, b, alpha=0.1), wanted, atol=1e-6)
    torch_solve = torch_shim.KernelSolve(*told, "float64", False, "kahan_scheme", True, None)
    tensors = map(torch.tensor, (x, x, b))
    np.testing.assert_allclose(torch_solve(*tensors, alpha=0.1), wanted, atol=1e-6)
    old = shim.KernelSolve(*told, alpha=0.1)  # where KeOps 1.0 has it
    np.testing.assert_allclose(old(x, x, b), wanted, atol=1e-6)
    with pytest.raises(TypeError, match="arguments"):
        shim.KernelSolve(*told, *range(9))


def test_settings(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    pykeops.set_verbose(False)
    assert (pykeops.verbose, keopscore.verbose) == (False, False)
    utils.pyKeOps_Message("nothing")
    assert capsys.readouterr().out == ""
    pykeops.set_verbose(True)
    utils.pyKeOps_Warning("something")
    assert "something" in capsys.readouterr().out
    monkeypatch.setattr(keopscore, "auto_factorize", True)
    monkeypatch.setattr(keopscore.config, "use_cuda", False)
    monkeypatch.setattr(keopscore.config.config, "use_cuda", False)
    keopscore.config.cuda_config.set_cuda_block_size(64)
    assert keopscore.config.cuda_config.get_cuda_block_size() == 64
    assert pykeops.config.gpu_available is False
    assert pykeops.torch is torch_shim


def test_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("FOLDWISE_CACHE_DIR", "before")
    pykeops.set_build_folder(str(tmp_path))
    assert pykeops.get_build_folder() == keopscore.build_folder == str(tmp_path)
    assert pykeops.bin_folder == str(cache.cache_folder()) == str(tmp_path)
    x = np.ones((2, 1))
    shim.Vi(x).sqdist(shim.Vj(x)).sum(axis=1)
    pykeops.clean_pykeops()
    assert not [*tmp_path.glob("??/*.kernel")]
    pykeops.set_bin_folder()
    assert str(tmp_path) != pykeops.get_build_folder()


def test_installation(capsys: pytest.CaptureFixture[str]) -> None:
    pykeops.test_numpy_bindings()
    pykeops.test_torch_bindings()
    assert capsys.readouterr().out == (
        "pyKeOps with numpy bindings is working!\npyKeOps with torch bindings is working!\n"
    )
    assert pykeops.check_health() is None
    assert "Foldwise" in capsys.readouterr().out
    with pytest.raises(ValueError, match="config_type"):
        keopscore.check_health("x")


def test_readers_of_aliases() -> None:
    assert parse_type.get_type("x = Vi(3)") == ("x", 0, 3, None)
    assert parse_type.get_type("x = Vj(2, 3)", 4) == ("x", 1, 3, 2)
    assert parse_type.get_type("Pm(3)", position_in_list=4) == (None, 2, 3, 4)
    assert parse_type.complete_aliases("Var(1,3,1) * x", ["x = Vi(3)"]) == ["x = Vi(3)", "Vj(3)"]
    sizes = parse_type.get_sizes(["x = Vi(3)", "p = Pm(1)"], np.ones((5, 3)), np.ones(1))
    assert sizes == (5, 1)
    assert (utils.axis2cat(1), utils.cat2axis(0), utils.max_tuple((1, 2), (2, 1))) == (0, 1, (2, 2))
    assert utils.check_broadcasting((1, 4), (3, 1)) == (3, 4)
    assert get_options.get_tag_backend("auto", (), str=True) == ("CPU", "1D", "host")
    for wrong in (lambda: utils.axis2cat(2), lambda: utils.check_broadcasting((4,), (2,))):
        with pytest.raises(ValueError):
            wrong()


def test_nothing_of_pytorch_is_loaded_for_numpy() -> None:
    code = (
        "import sys, foldwise.compat; foldwise.compat.install(); import pykeops.numpy.cluster;"
        "print('torch' in sys.modules, 'jax' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


def test_public_functions_have_docstrings() -> None:
    for name in LAZYTENSOR.split():
        member = inspect.getattr_static(shim.LazyTensor, name, None)
        if not name.startswith("_") and callable(member):
            assert member.__doc__, name


def test_private_names_of_foldwise_are_not_used() -> None:
    """Pyright's strict mode refuses them, so nothing may switch that off."""
    folder = Path(foldwise.compat.__file__).parent
    told = [
        path.name
        for path in folder.rglob("*.py")
        if "reportPrivateUsage=false" in path.read_text().replace(" ", "")
    ]
    assert not told
