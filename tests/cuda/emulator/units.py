"""How wrong the functions of a GPU may be."""

from __future__ import annotations

from typing import Final

UNITS: Final = {
    "div": (2, 0),
    "reciprocal": (1, 0),
    "sqrt": (1, 0),
    "rsqrt": (2, 1),
    "exp": (2, 1),
    "exp2": (2, 1),
    "expm1": (1, 1),
    "log": (1, 1),
    "log1p": (1, 1),
    "pow": (4, 2),
    "sin": (2, 2),
    "cos": (2, 2),
    "tanh": (2, 1),
    "asin": (2, 2),
    "acos": (2, 2),
    "atan": (2, 2),
    "atan2": (3, 2),
    "erf": (2, 2),
    "erfc": (4, 5),
    "lgamma": (6, 4),
}
"""For each function by how many units of the last place its result may differ from the correctly
rounded one, in float32 and in float64.

These are the numbers of the CUDA Programming Guide ("Mathematical Functions", standard functions);
in float32, where kernels take the approximations of the processor, those for division and square
root without `-prec-div` and `-prec-sqrt`, which PTX gives for its instructions, too: `ex2.approx`,
`sqrt.approx`, `rsqrt.approx`, `rcp.approx` and `div.full`. lgamma may be worse between -10.001 and
-2.264 (-23.0001 and -2.2637 in float64). Whatever is not in the table is correctly rounded.
"""
