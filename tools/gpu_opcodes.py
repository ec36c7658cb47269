"""Count the instructions of a GPU that each opcode becomes in float32: `backends/cuda/pipes.py`.

    python tools/gpu_opcodes.py

Needs NVRTC and nvdisasm, and no GPU. The loop of a small kernel is compiled with the opcode and
without it; what is counted is the way that is taken when nothing rare happens.
"""

from __future__ import annotations

from collections import Counter

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler
from foldwise.backends.cuda.emit import prelude
from foldwise.backends.cuda.expressions import EXPRESSIONS, expression
from foldwise.ir.opcodes import OPCODES

CAPABILITY = 90
INTEGERS = ("quotient", "remainder", "xor", "rotate", "shift", "or", "and")
KERNEL = """
extern "C" __global__ void foldwise_kernel(const float* p, float* out, int n) {
  float x = p[threadIdx.x], s = p[n];
  #pragma unroll 1
  for (int j = 0; j < n; ++j) {
    const float y = p[2 * j], z = p[2 * j + 1];
    s += %s;
  }
  out[threadIdx.x] = s;
}
"""


def pipes(value: str) -> Counter[str]:
    """The instructions of a turn that adds this value."""
    text = prelude() + KERNEL % value
    hot = census.census(compiler.compile_cubin(text, CAPABILITY)).hot
    assert hot is not None
    return census.by_pipe(hot.turn)


def counted(opcode: str) -> dict[str, int]:
    """The instructions of an opcode, by pipe."""
    if opcode == "select":
        value, base, adds = "(y < x ? (y + z) : z)", "y + z", 0
    else:
        arguments = ("x", "y", "z")[3 - OPCODES[opcode].arity :]
        given = tuple(f"({a} + x)" if n == 0 else a for n, a in enumerate(arguments))
        value, base = expression(opcode, "float32", given), " + ".join(given)
        adds = len(given) - 1
    if OPCODES[opcode].result == "bool":
        value = f"{value} ? y : z"
    found = pipes(value)
    found.subtract(pipes(base))
    found["FMA"] += adds
    return {pipe: n for pipe, n in found.items() if n > 0 and pipe not in ("BR", "LDC")}


def main() -> None:
    """Print the table."""
    for opcode in EXPRESSIONS:
        if opcode not in INTEGERS:
            print(f'    "{opcode}": {counted(opcode)},', flush=True)


if __name__ == "__main__":
    main()
