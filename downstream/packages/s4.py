"""S4: Cauchy and Vandermonde products of complex numbers, which are pairs of real ones."""

from __future__ import annotations

from typing import Any

import torch

from downstream.checks import Check, draw, keops, with_gradients

ROWS = 32  # of the state, while the sequence is long


def pairs(z: torch.Tensor) -> torch.Tensor:
    """A complex tensor as a real one."""
    return torch.view_as_real(z.resolve_conj()).contiguous()


def numbers(*shape: int, seed: int, shift: complex = 0) -> torch.Tensor:
    """Complex numbers with a gradient."""
    parts = torch.complex(draw(*shape, seed=seed), draw(*shape, seed=seed + 50))
    return (parts + shift).requires_grad_()


def genred(formula: str, *aliases: str) -> Any:
    """A sum over j that gives complex numbers for pairs."""
    call = keops().Genred(formula, [*aliases], reduction_op="Sum", axis=1)
    return lambda *args: torch.view_as_complex(call(*args, backend="auto"))


def gradients(result: torch.Tensor, inputs: list[torch.Tensor]) -> Any:
    """Real parts and gradients: a loss is a real number."""
    first = with_gradients(result.real, inputs) if len(inputs) else [result.real]
    return [result.imag, *(pairs(g) if g.is_complex() else g for g in first)]


def cauchy_inputs(n: int) -> tuple[torch.Tensor, ...]:
    """Weights, points and poles, in batches; the poles are far from the points."""
    v, w = numbers(3, ROWS, seed=0), numbers(3, ROWS, seed=1, shift=-6)
    return v, numbers(1, n, seed=2, shift=6), w


def cauchy(lazy: bool, n: int) -> Any:
    """`sum_j v_j / (z_i - w_j)`."""
    v, z, w = inputs = cauchy_inputs(n)
    if lazy:
        call = genred("ComplexDivide(v, z - w)", "v = Vj(2)", "z = Vi(2)", "w = Vj(2)")
        result = call(pairs(v), pairs(z.expand(3, -1)), pairs(w))
    else:
        result = (v[:, None] / (z[..., None] - w[:, None])).sum(-1)
    return gradients(result, [*inputs])


def cauchy_lazily(lazy: bool, n: int) -> Any:
    """The same with complex LazyTensors."""
    v, z, w = inputs = cauchy_inputs(n)
    if not lazy:
        return cauchy(False, n)
    lazy_tensor = keops().LazyTensor
    v_j, w_j = (lazy_tensor(t[:, None, :, None]) for t in (v, w))
    z_i = lazy_tensor(z.expand(3, -1).contiguous()[:, :, None, None])
    return gradients((v_j / (z_i - w_j)).sum(dim=2).squeeze(-1), [*inputs])


def cauchy_conjugate(lazy: bool, n: int) -> Any:
    """The same with each pole and its conjugate."""
    v, z, w = inputs = cauchy_inputs(n)
    if lazy:
        upper = "z * ComplexReal(v) - Real2Complex(Sum(v * w))"
        lower = "ComplexMult(z - w, z - Conj(w))"
        call = genred(f"ComplexDivide({upper}, {lower})", "v = Vj(2)", "z = Vi(2)", "w = Vj(2)")
        result = 2 * call(pairs(v), pairs(z.expand(3, -1)), pairs(w))
    else:
        z, v, w = z[..., None], v[:, None], w[:, None]
        result = (v / (z - w) + v.conj() / (z - w.conj())).sum(-1)
    return gradients(result, [*inputs])


def cauchy_expanded(lazy: bool, n: int) -> Any:
    """The same, the denominator multiplied out."""
    v, z, w = inputs = cauchy_inputs(n)
    if not lazy:
        return cauchy_conjugate(False, n)
    upper = (
        "z * ComplexReal(v) - Real2Complex(ComplexReal(v) * ComplexReal(w)"
        " + ComplexImag(v) * ComplexImag(w))"
    )
    square = "ComplexMult(z, z)"
    middle = "z * (IntCst(2) * ComplexReal(w))"
    last = "Real2Complex(Square(ComplexReal(w)) + Square(ComplexImag(w)))"
    formula = f"ComplexDivide({upper}, {square} - {middle} + {last})"
    call = genred(formula, "v = Vj(2)", "z = Vi(2)", "w = Vj(2)")
    return gradients(2 * call(pairs(v), pairs(z.expand(3, -1)), pairs(w)), [*inputs])


def powers_inputs(n: int) -> tuple[torch.Tensor, ...]:
    """Weights and logarithms of nodes that decay, and the exponents."""
    v = numbers(2, ROWS, seed=0)
    x = torch.complex(-draw(2, ROWS, seed=1).abs() / n, draw(2, ROWS, seed=2) / 9)
    return v, x.requires_grad_(), torch.arange(float(n))


def vandermonde(lazy: bool, n: int) -> Any:
    """`sum_j v_j exp(x_j l)` for l = 0, 1, ..."""
    v, x, l = powers_inputs(n)  # noqa: E741
    if lazy:
        formula = "ComplexMult(v, ComplexExp(ComplexMult(x, l)))"
        call = genred(formula, "v = Vj(2)", "x = Vj(2)", "l = Vi(2)")
        result = call(pairs(v), pairs(x), pairs(l.to(x.dtype).expand(2, -1)))
    else:
        result = (v[:, None] * (x[:, None] * l[:, None]).exp()).sum(-1)
    return gradients(result, [v, x])


def vandermonde_transposed(lazy: bool, n: int) -> Any:
    """`v_i sum_l u_l exp(x_i l)`."""
    v, x, l = powers_inputs(n)  # noqa: E741
    u = numbers(2, n, seed=4)
    if lazy:
        formula = "ComplexMult(ComplexMult(v, u), ComplexExp(ComplexMult(x, l)))"
        call = genred(formula, "u = Vj(2)", "v = Vi(2)", "x = Vi(2)", "l = Vj(2)")
        result = call(pairs(u), pairs(v), pairs(x), pairs(l.to(x.dtype).expand(2, -1)))
    else:
        result = v * ((x[..., None] * l).exp() * u[:, None]).sum(-1)
    return gradients(result, [u, v, x])


CHECKS = [
    Check("Cauchy", cauchy),
    Check("Cauchy, LazyTensors", cauchy_lazily),
    Check("Cauchy, conjugate poles", cauchy_conjugate),
    Check("Cauchy, conjugate poles, multiplied out", cauchy_expanded),
    Check("Vandermonde", vandermonde),
    Check("Vandermonde, transposed", vandermonde_transposed),
]
