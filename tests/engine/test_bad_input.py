"""Mistaken arguments give the right value or a clear error; never a crash, never a hang.

Each case runs in a process of its own, forked from one that has everything imported, so that a
segmentation fault is a failed test and not the end of all tests.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import warnings
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import torch

import foldwise
from foldwise import Genred, KernelSolve, LazyTensor, Pm, Vi, Vj
from tests.engine import scripts

x, y = np.linspace(0.1, 1, 15).reshape(5, 3), np.linspace(1, 2, 12).reshape(4, 3)
x4, y4 = x.astype(np.float32), y.astype(np.float32)
tx, ty = torch.from_numpy(x), torch.from_numpy(y)
products = x[:, None] * y

Call = Callable[[], Any]
Outcome = tuple[type[Exception], ...] | Callable[[], Any]
"""The errors that are clear, or what gives the right value."""

CASES: dict[str, tuple[Call, Outcome]] = {}


def refused(name: str, call: Call, *errors: type[Exception]) -> None:
    """`call` is to raise one of these errors."""
    CASES[name] = call, errors


def right(name: str, call: Call, expected: Call) -> None:
    """`call` is to give this value."""
    CASES[name] = call, expected


def gaussian(a: Any, b: Any) -> Any:
    return (-Vi(a).sqdist(Vj(b))).exp().sum(axis=1)


def dense(a: Any, b: Any) -> Any:
    a, b = np.array(a, float), np.array(b, float)
    return np.exp(-((a[:, None] - b) ** 2).sum(-1)).sum(1, keepdims=True)


# --- numbers that a type or all types cannot hold

LARGE = {"1e39": 10**39, "-1e308": -int(1e308)}
OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda a, c: a + c,
    "-": lambda a, c: c - a,
    "*": lambda a, c: a * c,
    "/": lambda a, c: c / a,
    "<": lambda a, c: a < c,
    "==": lambda a, c: a == c,
    "maximum": np.maximum,
}


def quietly(function: Callable[..., Any], *args: Any) -> Any:
    with np.errstate(all="ignore"):
        return function(*args)


for kind, number in LARGE.items():
    # An integer is a constant in the compiled code, a float is given at run time.
    for given in (number, float(number)):
        for sign, operation in OPERATIONS.items():
            right(
                f"float32 {sign} {type(given).__name__} {kind}",
                lambda operation=operation, given=given: operation(Vi(x4) * Vj(y4), given).sum(1),
                lambda operation=operation, number=number: quietly(
                    lambda: (
                        operation(x4[:, None] * y4, quietly(np.float32, number))
                        .astype(np.float32)
                        .sum(1)
                    )
                ),
            )
for text in ("1e39", "-1e39", "1e308", "1e400"):
    right(
        f"float32 times {text} in a text",
        lambda text=text: Genred(f"x * y * {text}", ["x = Vi(3)", "y = Vj(3)"], axis=1)(x4, y4),
        lambda text=text: np.full((5, 3), np.copysign(np.inf, float(text))),
    )
for name, value in {"int": 10**400, "-int": -(10**400), "fraction": Fraction(10**400)}.items():
    refused(f"+ huge {name}", lambda value=value: Vi(x) + value, OverflowError)
    refused(f"huge {name} /", lambda value=value: value / Vi(x), OverflowError)
    refused(f"* list with huge {name}", lambda value=value: Vi(x) * [value, 1, 1], OverflowError)
    refused(f"Pm of huge {name}", lambda value=value: Pm(value), OverflowError)
    refused(
        f"Genred with huge {name}",
        lambda value=value: Genred("x * p", ["x = Vi(3)", "p = Pm(1)"], axis=1)(x, value),
        OverflowError,
    )
for value in (np.nan, np.inf, -np.inf):
    right(
        f"constant {value}",
        lambda value=value: (Vi(x4) * Vj(y4) + value).sum(axis=1),
        lambda value=value: np.full((5, 3), value),
    )
right(
    "denormal constant",
    lambda: (Vi(x4) * Vj(y4) * 1e-42).sum(axis=1),
    lambda: (x4[:, None] * y4 * np.float32(1e-42)).sum(1),
)
for decimals in (1, 38, 39, 309, 10**400):
    for points in ((x, y), (x4, y4)):
        right(
            f"round({str(decimals)[:12]}) of {points[0].dtype}",
            lambda d=decimals, p=points: (Vi(p[0]) * Vj(p[1]) * 7.3).round(d).sum(axis=1),
            lambda d=decimals, p=points: np.round(
                7.3 * p[0][:, None].astype(float) * p[1], min(d, 20)
            ).sum(1),
        )
        right(
            f"round(-{str(decimals)[:12]}) of {points[0].dtype}",
            lambda d=decimals, p=points: (Vi(p[0]) * Vj(p[1]) * 7.3).round(-d).sum(axis=1),
            lambda d=decimals, p=points: np.round(
                7.3 * p[0][:, None].astype(float) * p[1], max(-d, -20)
            ).sum(1),
        )
for decimals in (2.5, "2", None):
    refused(f"round({decimals!r})", lambda d=decimals: Vi(x).round(d), TypeError)
for power in (1000, -1000, 2**31, 2**63, 10**400, 1e300):
    exponent = float(max(min(power, 2**62), -(2**62)))
    right(
        f"sum of powers {str(power)[:12]}",
        lambda power=power: ((Vi(x) * Vj(y)) ** power).sum(axis=1),
        lambda exponent=exponent: quietly(lambda: (products**exponent).sum(1)),
    )

# --- numbers of things

for count in (2**31, 2**63, 10**400, 0, -1):
    for method in ("argKmin", "Kmin"):
        refused(
            f"{method}({str(count)[:12]})",
            lambda m=method, k=count: getattr(Vi(x).sqdist(Vj(y)), m)(k, axis=1),
            ValueError,
        )
    refused(
        f"k={str(count)[:12]}",
        lambda k=count: Genred("SqDist(x,y)", ["x=Vi(3)", "y=Vj(3)"], "argkmin", 1, k=k),
        ValueError,
    )
for count in (2.5, 2.0, "3", None, np.array([2])):
    refused(f"argKmin({count!r})", lambda k=count: Vi(x).sqdist(Vj(y)).argKmin(k, 1), TypeError)
for count in (True, np.int8(1), np.array(1), torch.tensor(1)):
    right(
        f"argKmin({count!r})",
        lambda k=count: Vi(x).sqdist(Vj(y)).argKmin(k, 1),
        lambda: np.zeros((5, 1)),
    )


def on(device: Any) -> Any:
    with foldwise.device(device):
        return gaussian(x, y)


for device in (0, 1, -1, None, 1.5, True, b"cpu", ["cpu"], torch.device("cpu")):
    refused(f"device({device!r})", lambda d=device: on(d), TypeError)
for device in ("", "cpu:0", "CUDA", "cuda:", "cuda:-1", "cuda: 1", "cuda:²", "cuda:" + 5000 * "9"):
    refused(f"device({device[:9]!r})", lambda d=device: on(d), ValueError)
refused("device('cuda:99')", lambda: on("cuda:99"), RuntimeError, ImportError)

# --- elements

for dtype in "? i1 u2 i8 O S5 U5 g G M8[s] m8[s] V8 >f8 >f4".split():
    if np.dtype(dtype) in (np.dtype(float), np.dtype(complex)):
        continue  # where long doubles are doubles
    bad = np.zeros((4, 3), dtype)
    if dtype != "?":  # bools are masks
        refused(f"Vj of {dtype}", lambda bad=bad: gaussian(x, bad), TypeError)
    refused(f"@ {dtype}", lambda bad=bad: (Vi(x) | Vj(y)) @ bad, TypeError)
refused("structured", lambda: gaussian(x, np.zeros((4, 3), [("a", "f8")])), TypeError)
refused("masked", lambda: gaussian(x, np.ma.array(y)), TypeError)
refused("np.bool_", lambda: Vi(x) * np.bool_(True), TypeError)
refused("np.timedelta64", lambda: Vi(x) * np.timedelta64(1, "s"), TypeError)
refused("np.datetime64", lambda: Vi(x) * np.datetime64("2020"), TypeError)
right("np.uint8", lambda: (Vi(x) * Vj(y) * np.uint8(2)).sum(1), lambda: 2 * products.sum(1))
for name, args in {"x and y": (x + 1j, y + 0j), "x": (x + 1j, y), "y": (x, y + 1j)}.items():
    refused(
        f"Genred of complex {name}",
        lambda args=args: Genred("x*y", ["x=Vi(3)", "y=Vj(3)"], axis=1)(*args),
        TypeError,
    )
refused(
    "Genred with a complex number",
    lambda: Genred("x*p", ["x=Vi(3)", "p=Pm(1)"], axis=1)(x, 1j),
    TypeError,
)
refused("a symbol of complex numbers", lambda: (Vi(0, 3) * Vj(1, 3)).sum(1)(x + 1j, y), TypeError)

# --- memory


def at_odd_address(a: np.ndarray[Any, Any], offset: int) -> np.ndarray[Any, Any]:
    memory = (ctypes.c_byte * (a.nbytes + 16))()
    moved = np.ndarray(a.shape, a.dtype, memory, offset)
    moved[...] = a
    return moved


cloud = np.random.default_rng(0).normal(size=(300, 3))
for points in (cloud, cloud.astype(np.float32)):
    for offset in (1, 2, 4, 7):
        right(
            f"{points.dtype} at an address + {offset}",
            lambda p=points, o=offset: gaussian(at_odd_address(p, o), at_odd_address(p, o)),
            lambda p=points: dense(p, p),
        )
strided = np.ndarray((500, 1), "f8", np.zeros(500 * 13 + 8, np.uint8), 1, (13, 8))
strided[...] = np.linspace(0, 1, 500)[:, None]
right("rows of 13 bytes", lambda: gaussian(strided, strided), lambda: dense(strided, strided))
right(
    "no steps",
    lambda: gaussian(np.broadcast_to(x[:1], (5, 3)), np.broadcast_to(y[0, :1], (4, 3))),
    lambda: dense(np.broadcast_to(x[:1], (5, 3)), np.broadcast_to(y[0, :1], (4, 3))),
)
right(
    "steps backwards",
    lambda: gaussian(x[::-1, ::-1], y[::-2, ::-1]),
    lambda: dense(x[::-1, ::-1], y[::-2, ::-1]),
)


def ones(count: int) -> np.ndarray[Any, Any]:
    """Vectors of length 1 at one address."""
    return np.broadcast_to(np.float32(1), (count, 1))


right(
    "2**31 + 5 columns",
    lambda: (Vi(ones(1)) * Vj(ones(2**31 + 5))).sum(1),
    lambda: np.full((1, 1), 2.0**31),
)
right("2**60 columns, no row", lambda: (Vi(ones(0)) * Vj(ones(2**60))).sum(1), lambda: ones(0))
refused("2**58 rows", lambda: (Vi(ones(2**58)) * Vj(ones(1))).sum(axis=1), MemoryError)
for rows, columns in ((0, 4), (5, 0), (0, 0)):
    a, b = x[:rows], y[:columns]
    right(f"{rows} x {columns}", lambda a=a, b=b: gaussian(a, b), lambda a=a, b=b: dense(a, b))
    right(
        f"no batch of {rows} x {columns}",
        lambda a=a, b=b: (
            (LazyTensor(np.zeros((0, 1, 1, 3))) + LazyTensor(a[:, None]) * LazyTensor(b[None]))
            .sum(-1)
            .min(axis=2)
        ),
        lambda rows=rows: np.zeros((0, rows, 1)),
    )
refused("no components", lambda: Vi(np.zeros((5, 0))), ValueError)


def into(out: Any) -> Any:
    return (Vi(x) * Vj(y)).sum(axis=1, out=out)


def read_only(a: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    a.flags.writeable = False
    return a


refused("out= that cannot be written", lambda: into(read_only(np.zeros((5, 3)))), ValueError)
refused("out= of one row", lambda: into(np.broadcast_to(np.zeros(3), (5, 3))), ValueError)
refused("out= of another type", lambda: into(np.zeros((5, 3), "f4")), ValueError)
refused("out= of a foreign byte order", lambda: into(np.zeros((5, 3), ">f8")), TypeError)
refused("out= that is a list", lambda: into([[0.0] * 3] * 5), TypeError)
right("out= backwards", lambda: into(np.zeros((5, 3))[::-1, ::-1]), lambda: products.sum(1))


def over_an_input() -> Any:
    a = x.copy()
    return (Vi(a) * Vj(y)).sum(axis=1, out=a)


right("out= over an input", over_an_input, lambda: products.sum(1))

# --- tensors that are not what they seem


def zeros(*shape: int) -> Any:
    """Zeros without memory, as PyTorch's forward mode makes them."""
    return torch._efficientzerotensor(shape, dtype=torch.float64)  # type: ignore[attr-defined]


right("zeros as x", lambda: gaussian(zeros(5, 3), ty), lambda: dense(0 * x, y))
right("zeros as y", lambda: gaussian(tx, zeros(4, 3)), lambda: dense(x, 0 * y))
right("zeros as both", lambda: gaussian(zeros(5, 3), zeros(4, 3)), lambda: dense(0 * x, 0 * y))
right("@ zeros", lambda: (Vi(tx) | Vj(ty)) @ zeros(4, 2), lambda: np.zeros((5, 2)))
right(
    "zeros as a parameter",
    lambda: (Vi(tx) * Vj(ty) + Pm(zeros(3))).sum(1),
    lambda: products.sum(1),
)
right(
    "zeros without dimensions",
    lambda: (Vi(tx) * Vj(ty) + Pm(zeros())).sum(1),
    lambda: products.sum(1),
)
right(
    "zeros in Genred",
    lambda: Genred("x + y", ["x = Vi(3)", "y = Vj(3)"], axis=1)(tx, zeros(4, 3)),
    lambda: 4 * x,
)


def zero_cotangent() -> Any:
    a = tx.clone().requires_grad_()
    return torch.autograd.grad(gaussian(a, ty), a, zeros(5, 1))[0]


def zero_tangent() -> Any:
    return torch.func.jvp(gaussian, (tx, ty), (torch.zeros_like(tx), zeros(4, 3)))[1]


right("zeros as a cotangent", zero_cotangent, lambda: 0 * x)
right("zeros as a tangent", zero_tangent, lambda: np.zeros((5, 1)))


def freed(early: bool) -> Any:
    a = torch.ones(4, 3, dtype=torch.float64)
    if early:
        a.untyped_storage().resize_(0)
    K = (-Vi(tx).sqdist(Vj(a))).exp()
    a.untyped_storage().resize_(0)
    return K.sum(axis=1)


refused("memory given back before", lambda: freed(True), RuntimeError, ValueError)
refused("memory given back since", lambda: freed(False), RuntimeError, ValueError)
refused("a meta tensor", lambda: gaussian(tx.to("meta"), ty), ValueError)
refused("sparse", lambda: gaussian(tx, ty.to_sparse()), TypeError)
refused("mkldnn", lambda: gaussian(tx.float(), ty.float().to_mkldnn()), TypeError)
refused(
    "nested",
    lambda: LazyTensor(torch.nested.nested_tensor([ty[None], ty[None, :2]])),
    TypeError,
    RuntimeError,
)


def signed() -> torch.Tensor:
    """-y, as the imaginary part of numbers whose conjugation has not been applied."""
    z = torch.complex(ty, ty).conj().imag
    assert z.is_neg()
    return z


right("a sign to apply", lambda: gaussian(tx, signed()), lambda: dense(x, -y))
right(
    "a sign to apply in Genred",
    lambda: Genred("x * y", ["x = Vi(3)", "y = Vj(3)"], axis=1)(tx, signed()),
    lambda: -products.sum(1),
)


class Wrapper(torch.Tensor):
    """A tensor without memory of its own."""

    @staticmethod
    def __new__(cls, like: torch.Tensor) -> Any:
        make: Any = torch.Tensor._make_wrapper_subclass  # type: ignore[attr-defined]
        return make(cls, like.shape, dtype=like.dtype)

    @classmethod
    def __torch_dispatch__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        raise NotImplementedError(func)


class Plain(torch.Tensor):
    """A tensor by another name."""


def escaped() -> Any:
    kept: list[torch.Tensor] = []
    torch.vmap(lambda a: (kept.append(a), a)[1])(tx[None])
    return gaussian(kept[0], ty)


refused("a wrapper", lambda: gaussian(tx, Wrapper(ty)), NotImplementedError)
right("a subclass", lambda: gaussian(tx, ty.as_subclass(Plain)), lambda: dense(x, y))
refused("a tensor that left vmap", escaped, RuntimeError)
refused(
    "KernelSolve of complex numbers",
    lambda: KernelSolve("Exp(-SqDist(x,y))*b", ["x=Vi(3)", "y=Vj(3)", "b=Vj(1)"], "b", axis=1)(
        x, x, x[:, :1] + 1j
    ),
    TypeError,
)


# --- running them

_SECONDS = 60


def outcome(name: str) -> str:
    """The fault of a case; empty if it is all right."""
    call, wanted = CASES[name]
    try:
        found = call()
    except Exception as error:
        if not isinstance(wanted, tuple) or not isinstance(error, wanted):
            return f"{type(error).__name__}: {error}"
        return "" if str(error) else f"{type(error).__name__} without a word"
    if isinstance(wanted, tuple):
        return f"no error, but {found!r}"
    expected = wanted()
    found = found.detach().numpy() if isinstance(found, torch.Tensor) else np.asarray(found)
    if found.shape != expected.shape:
        return f"shape {found.shape} instead of {expected.shape}"
    eps = 1e-5 if found.dtype == np.float32 else 1e-12
    close = np.allclose(found, expected, rtol=eps, atol=1e-44, equal_nan=True)
    return "" if close else f"{found} instead of {expected}"


def outcome_of_child(name: str) -> str:
    """The outcome in a process of its own."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            signal.alarm(_SECONDS)
            os.write(write, outcome(name).encode()[:1000])
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode(errors="replace")
    _, status = os.waitpid(child, 0)
    return f"killed by signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else said


@pytest.fixture(scope="module")
def outcomes() -> dict[str, str]:
    out, _ = scripts.finish(scripts.start(f"from {__name__} import main; main()"), timeout=900)
    lines = (line.split("\t", 1) for line in out.splitlines() if "\t" in line)
    return {name: said for name, said in lines}


def main() -> None:
    """Write the outcome of each case."""
    warnings.simplefilter("ignore")
    for name in CASES:
        said = outcome_of_child(name).replace("\n", " ")
        sys.stdout.write(f"{name}\t{said}\n")
        sys.stdout.flush()


@pytest.mark.parametrize("name", CASES)
def test_bad_input_gives_the_right_value_or_a_clear_error(
    name: str, outcomes: dict[str, str]
) -> None:
    assert outcomes[name] == ""
