"""Attributes of PyKeOps' objects that programs read and set: its internals, by name."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from foldwise.api.lazytensor import LazyTensor as Native
from foldwise.compat import keopscore
from foldwise.compat.pykeops import numpy as shim
from foldwise.compat.pykeops import torch as torch_shim
from foldwise.compat.pykeops.common import lazy_tensor
from foldwise.compat.pykeops.common.keops_io import keops_binder
from foldwise.compat.pykeops.common.parse_type import complete_aliases
from foldwise.compat.pykeops.torch.generic.generic_red import (
    Genred_parameters,
    GenredAutograd,
    GenredAutograd_fun,
)
from foldwise.compat.pykeops.torch.operations import KernelSolveAutograd

X, Y, B = (np.random.default_rng(n).normal(size=(6 + n, 3)) for n in range(3))
X, Y, B = X, Y, B[:7]
D = ((X[:, None] - Y[None]) ** 2).sum(-1)
ALIASES = ["x = Vi(3)", "y = Vj(3)", "b = Vj(3)"]
FRONTS = pytest.mark.parametrize(
    ("front", "array"), [(shim, np.asarray), (torch_shim, torch.tensor)], ids=["numpy", "torch"]
)


# --- truth values


@FRONTS
def test_an_object_is_true(front: Any, array: Any) -> None:
    K = front.Vi(array(X)).sqdist(front.Vj(array(Y)))
    objects = [K, K >= 0, K < 0, K.min() >= 0, K == 1, 0 * K, front.LazyTensor()]
    objects += [front.Vi(0, 3), front.Pm(0.0), K.sum(axis=1, call=False), K.exp1j()]
    assert all(objects) and all(bool(x) is True for x in objects)
    assert (K or None) is K and (K and 1) == 1 and not (not K)
    assert K in [K + 1, K] and any([K]) and [x for x in objects if x] == objects


def test_natively_it_is_an_error() -> None:
    native = Native(X, axis=0)
    for ask in (lambda: bool(native), lambda: native in [native + 1], lambda: native or 1):
        with pytest.raises(TypeError, match="truth value"):
            ask()


# --- reductions that wait


@FRONTS
@pytest.mark.parametrize(
    ("options", "how"),
    [
        ({"reduction_op": "Sum"}, {}),
        ({"reduction_op": "Sum", "sum_scheme": "kahan_scheme"}, {"backend": "CPU"}),
        ({"reduction_op": "LogSumExp", "other": True}, {}),
        ({"reduction_op": "KMin_ArgKMin", "opt_arg": 2}, {}),
        ({"reduction_op": "ArgMin"}, {}),
    ],
    ids=lambda x: "-".join(map(str, x.values())) or "no options",
)
@pytest.mark.parametrize("symbols", [False, True], ids=["arrays", "symbols"])
def test_callfun_takes_the_variables(
    front: Any, array: Any, options: Any, how: Any, symbols: bool
) -> None:
    x, y, b = array(X), array(Y), array(B)
    x_i = front.Vi(0, 3) if symbols else front.Vi(x)
    K = 0.5 * x_i.sqdist(front.Vj(y)) * front.Pm([1.5])
    told = {**options, "other": front.Vj(b)} if "other" in options else options
    waits = K.reduction(axis=1, call=False, **told, **how)
    given = [x] if symbols else []
    found, wanted = waits.callfun(*given, *waits.variables, **waits.kwargs), waits(*given)
    for one, other in zip(
        *(r if isinstance(r, tuple) else (r,) for r in (found, wanted)), strict=True
    ):
        np.testing.assert_allclose(one, other)
    assert waits.kwargs == how and waits._dtype == (None if symbols else "float64") or symbols
    assert waits.callfun.formula.startswith(options["reduction_op"])
    assert waits.callfun.axis == waits.axis == 1 and waits.rec_multVar_highdim is None
    for name in ("other", "varindex", "varformula"):
        assert not hasattr(waits, name)
    for name in ("callfun", "reduction_op", "other"):
        assert not hasattr(K, name)


@FRONTS
def test_systems(front: Any, array: Any) -> None:
    x, b = array(X), array(X[:, :2])
    K = (-front.Vi(x).sqdist(front.Vj(x))).exp()
    waits = K.solve(b, call=False, alpha=0.1, sum_scheme="kahan_scheme")
    assert (waits.reduction_op, waits.varindex, waits.varformula) == ("Solve", 0, "Var(0,2,1)")
    assert waits.kwargs == {"alpha": 0.1} and waits.other.variables[0].shape == (6, 2)
    assert waits.callfun.varinvpos == 0 and waits.callfun.axis == 1
    found = waits.callfun(waits.other.variables[0], *waits.variables, **waits.kwargs)
    np.testing.assert_allclose(found, waits())
    unknown = front.Vj(0, 2)
    again = (K * unknown).solve(front.Vi(b), var=unknown, call=False, alpha=0.1)
    np.testing.assert_allclose(again.callfun(b, *again.variables, alpha=0.1), waits(), atol=1e-6)
    assert type(waits.callfun) is front.KernelSolve


def test_options_that_wait_may_be_changed() -> None:
    waits = shim.Vi(X).sqdist(shim.Vj(Y)).sum(axis=1, call=False)
    out = np.empty((len(X), 1))
    waits.kwargs["out"] = out
    assert waits() is out
    waits.kwargs["backend"] = "TPU"
    with pytest.raises(ValueError, match="TPU"):
        waits()


def test_a_solver_of_a_program_is_called() -> None:
    """As GemPy does it: an object without a formula of its own is filled in and called."""
    x, b = torch.tensor(X), torch.tensor(X[:, :1])
    K = 1.0 * (-torch_shim.Vi(x).sqdist(torch_shim.Vj(x))).exp()
    other = K.lt_constructor(x=b, axis=0)
    var = K.lt_constructor((K.new_variable_index(), other.ndim, 1 - other.axis))
    res = K * var
    res.formula2, res.reduction_op, res.axis, res.ndim = None, "Solve", 1 - other.axis, K.ndim
    res.varindex, res.varformula = 0, var.formula.replace("VarSymb", "Var")
    res.other, res.rec_multVar_highdim = other, None
    made, res.kwargs = K.separate_kwargs({"alpha": 0.1, "sum_scheme": "direct_sum"})
    assert (made, res.kwargs) == ({"sum_scheme": "direct_sum"}, {"alpha": 0.1})
    assert res._dtype == "float64" and not isinstance(res.variables[-1], torch.Tensor)
    res.fixvariables()
    assert all(isinstance(v, torch.Tensor) and v.dtype == x.dtype for v in res.variables)

    class Solve:
        """A solver by routines of KeOps."""

        def __init__(self, formula: str, axis: int) -> None:
            aliases = complete_aliases(formula, [])
            text = f"Sum_Reduction({formula},{1 - axis})"
            told = (0, 0, 0, False, -1, text, aliases, len(aliases), "float64", "torch", {})
            self.routine = keops_binder["cpp"](*told).import_module()

        def __call__(self, b: Any, *args: Any, alpha: float) -> Any:
            columns = [
                self.routine.genred_pytorch(b.device, None, 6, 6, 0, None, e[:, None], *args)
                for e in torch.eye(len(b), dtype=b.dtype)
            ]
            return torch.linalg.solve(torch.cat(columns, 1) + alpha * torch.eye(len(b)), b)

    res.callfun = Solve(res.formula, res.axis)
    assert (res.callfun.routine.dimout, res.callfun.routine.tagIJ) == (1, 0)
    torch.testing.assert_close(res(), K.solve(b, alpha=0.1, eps=1e-12), atol=1e-6, rtol=1e-6)
    assert K.formula2 is None and K.init().formula is None and K.init().ni == 6


# --- what is set stays with the object


@FRONTS
def test_attributes_may_be_set(front: Any, array: Any) -> None:
    K = front.Vi(array(X)).sqdist(front.Vj(array(Y)))
    names = "formula formula2 variables symbolic_variables ndim batchdims ni nj axis ind opt_arg"
    for name in f"{names} reduction_op callfun kwargs other varindex varformula _dtype".split():
        setattr(K, name, "told")
        assert getattr(K, name) == "told" and "told" not in (getattr(K + 1, name, None),)
    call = front.Genred("x - y", ALIASES[:2], axis=1)
    for name in "formula aliases axis reduction_op opt_arg optional_flags nargs".split():
        setattr(call, name, "told")
        assert getattr(call, name) == "told"
    np.testing.assert_allclose(call(array(X), array(Y)), (X[:, None] - Y).sum(1))


def test_defaults_of_a_class_are_those_of_its_objects(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shim.LazyTensor.backend is None and shim.LazyTensor.ranges is None
    monkeypatch.setattr(shim.LazyTensor, "backend", "TPU")
    K = shim.Vi(X).sqdist(shim.Vj(Y))
    assert K.backend == "TPU"
    with pytest.raises(ValueError, match="TPU"):
        K.sum(axis=1)


def test_what_a_genred_says_of_itself() -> None:
    call = shim.Genred("Exp(-x*Var(1,3,1))", ["x = Vi(3)"], "KMin", axis=1, opt_arg=2)
    assert (call.nargs, call.axis, call.reduction_op, call.opt_arg) == (2, 1, "KMin", 2)
    assert call.aliases == ["x = Vi(3)", "Var(1,3,1)"]
    again = shim.Genred(call.formula, call.aliases)
    np.testing.assert_allclose(again(X, Y), call(X, Y))
    weighted = shim.Genred("SqDist(x,y)", ALIASES, "LogSumExp", axis=0, formula2="b*x")
    again = shim.Genred(weighted.formula, weighted.aliases)
    np.testing.assert_allclose(again(X, Y, B), weighted(X, Y, B))
    flags = shim.Genred("x", ["x = Vi(3)"], dtype_acc="float64", sum_scheme="direct_sum")
    assert flags.optional_flags["dtype_acc"] == "float64"
    assert flags.optional_flags["sum_scheme"] == "direct_sum"
    solve = shim.KernelSolve("x * b", ["x = Vi(1)", "b = Vj(1)"], "b", axis=1)
    assert (solve.varinvalias, solve.varinvpos, solve.nargs) == ("b", 1, 2)


# --- KeOps 1, and what is below `Genred`


def test_one_class_for_both_libraries() -> None:
    for array, front in ((X, shim), (torch.tensor(X), torch_shim)):
        lazy = lazy_tensor.LazyTensor(array, axis=0)
        assert type(lazy) is front.LazyTensor and isinstance(lazy, lazy_tensor.LazyTensor)
        found = lazy_tensor.Vi(array).sqdist(lazy_tensor.Vj(array) * lazy_tensor.Pm(2.0))
        np.testing.assert_allclose(found.sum(axis=1)[:, 0], ((X[:, None] - 2 * X) ** 2).sum((1, 2)))
        assert type(lazy_tensor.LazyTensor(array[:, None] * 1j)) is front.ComplexLazyTensor


def test_reductions_by_text_under_autograd() -> None:
    x, y, b = (torch.tensor(a, requires_grad=True) for a in (X, Y, B))
    params = Genred_parameters()
    params.formula, params.aliases = "Sum_Reduction(Exp(-SqDist(x,y))*b,0)", ALIASES
    result, info = GenredAutograd.apply(params, x, y, b)
    wanted = (-torch.cdist(x, y).square()).exp() @ b
    torch.testing.assert_close(result, wanted)
    assert info.tolist() == [3, 0]
    told = (ALIASES, "CPU", "float64", -1, None, {}, None, 6, 7)
    old = GenredAutograd.apply(params.formula, *told, x, y, b)
    torch.testing.assert_close(old, wanted)
    out = torch.empty_like(wanted).detach()
    assert GenredAutograd_fun(params.formula, *told, out, x, y, b) is out
    found = GenredAutograd_fun(params, x, y, b)
    ours, theirs = (
        torch.autograd.grad(a.square().sum(), (x, y, b), retain_graph=True) for a in (found, wanted)
    )
    for one, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, other)
    # The gradient in y, as autograd of KeOps asks for it.
    seed = torch.ones_like(wanted).detach()
    grad = f"Grad_WithSavedForward({params.formula},Var(1,3,1),Var(3,3,0),Var(4,3,0))"
    aliases = [*ALIASES, "Var(3,3,0)", "Var(4,3,0)"]
    found = GenredAutograd_fun(grad, aliases, *told[1:], x, y, b, seed, wanted)
    torch.testing.assert_close(found, torch.autograd.grad(wanted.sum(), y)[0])


def test_systems_by_text_under_autograd() -> None:
    x, b = torch.tensor(X), torch.tensor(X[:, :1], requires_grad=True)
    told = ("Sum_Reduction(Exp(-SqDist(x,y))*b,0)", [*ALIASES[:2], "b = Vj(1)"], 2, 0.1)
    found = KernelSolveAutograd.apply(
        *told, "CPU", "float64", -1, 1e-12, None, {}, 0, 6, 6, x, x, b
    )
    K = (-torch.cdist(x, x).square()).exp() + 0.1 * torch.eye(6)
    wanted = torch.linalg.solve(K, b)
    torch.testing.assert_close(found, wanted)
    ours, theirs = (torch.autograd.grad(a.square().sum(), b)[0] for a in (found, wanted))
    torch.testing.assert_close(ours, theirs)


def test_settings_are_read_and_written(capsys: pytest.CaptureFixture[str]) -> None:
    config, cuda = keopscore.config.config, keopscore.config.CUDAConfig()
    assert isinstance(config, keopscore.config.Config)
    assert not cuda._use_cuda and not cuda.get_use_cuda() and cuda.get_cuda_version() is None
    flags = config.get_cpp_flags()
    config.set_cpp_flags("-O3")
    config.print_cpp_flags()
    assert config.cpp_flags == "-O3" and "-O3" in capsys.readouterr().out
    config.set_cpp_flags(flags)
    assert config.build_folder == config.get_build_folder()
    with pytest.raises(AttributeError):
        config.get_nothing  # noqa: B018


@FRONTS
def test_tools(front: Any, array: Any) -> None:
    tools, x = front.LazyTensor.tools, array(X)
    z = tools.view_as_complex(array(np.arange(8.0).reshape(2, 4)))
    assert tools.detect_complex(z) and not tools.detect_complex(x) and tools.detect_complex([1j])
    np.testing.assert_allclose(tools.view_as_real(z), np.arange(8.0).reshape(2, 4))
    assert tools.zeros((2, 3), dtype=x.dtype).shape == tools.empty((2, 3), dtype=x.dtype).shape
    assert tools.device_type_index(x)[0] == "cpu" and str(tools.device(x)) == "cpu"
    assert tools.get_pointer(x) and tools.view(x, (9, 2)).shape == (9, 2)
    assert "64" in str(tools.long(x).dtype) and bool(tools.eq(x, x).all())
