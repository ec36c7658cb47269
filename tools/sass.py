"""Count the instructions of a GPU kernel by the part of the processor that executes them.

python tools/sass.py kernel.cu --capability 90
python tools/sass.py kernel.cubin --pairs 32
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.gpu.census import census, table
from foldwise.backends.cuda.compiler import compile_cubin, is_cubin, resources


def main() -> None:
    """Read a file and print its census."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", type=Path, help="CUDA C++ or a cubin")
    parser.add_argument("--capability", type=int, default=90, help="of the GPU, times ten")
    parser.add_argument(
        "--pairs",
        type=int,
        default=0,
        help="pairs of a row and a column in a turn of the hot loop (default: its exponentials)",
    )
    parser.add_argument("--loop", type=int, help="first instruction of the hot loop")
    options = parser.parse_args()
    content = options.file.read_bytes()
    if not is_cubin(content):
        content = compile_cubin(content.decode(), options.capability)
        if not is_cubin(content):
            parser.error(f"this NVRTC makes no machine code for {options.capability / 10}")
    needs = resources(content)
    print(
        f"{needs.registers} registers, {needs.stack_bytes} bytes of stack, "
        f"{needs.shared_bytes} of shared memory, {needs.parameter_bytes} of parameters"
    )
    print(table(census(content), options.pairs, options.loop))


if __name__ == "__main__":
    main()
