"""The table of everything that a KeOps user can write, and what does the job in Foldwise.

The rows are data: `test_keops.py` runs every one of them, and `tools/keops_table.py` writes
`docs/keops.md` from them.
"""

from __future__ import annotations

from typing import Final

from tests.keops import formulas, functions, lazytensor
from tests.keops.row import Row, Section

SECTIONS: Final[tuple[Section, ...]] = (
    *lazytensor.SECTIONS,
    *formulas.SECTIONS,
    *functions.SECTIONS,
)
ROWS: Final[tuple[Row, ...]] = tuple(row for section in SECTIONS for row in section.rows)

# Surprises of KeOps 2.3, by number, and the behavior here.
TRAPS: Final[dict[str, tuple[str, str]]] = {
    "T1": (
        "`Vx` and `Vy` in aliases: values are wrong, without a message",
        "in the drop-in layer they mean `Vi` and `Vj`",
    ),
    "T2": (
        "`(X,Y)` is no longer a scalar product",
        "it is one",
    ),
    "T3": (
        "the modules `pykeops.torch.kernels`, `kernel_product` and `generic_sum` are gone",
        "they are there, in the drop-in layer `foldwise.compat`",
    ),
    "T4": (
        "`F**0.5`, `0.5*F`, `F == G` and `Vi(0,3)` fail inside texts",
        "they work: the language has a grammar of its own",
    ),
    "T5": (
        "arrays of the wrong width or of mixed types give garbage",
        "widths are checked, types promote",
    ),
    "T6": (
        "`LogSumExpWeight` is not finished, `MinArgMin` is not found",
        "both work",
    ),
    "T7": ("the method `grad_matrix` cannot be compiled", "it works"),
    "T8": ("the method `difference_matrix` cannot be compiled", "join the differences"),
    "T9": (
        "`ifelse` with a scalar branch and a vector condition has no gradient",
        "it has one",
    ),
    "T10": (
        "derivatives at singular points: of `relu` 1, of `sinxdivx` NaN, of norms 0, of `clamp` 1 "
        "on its boundary; `rsqrt` is 0 at 0",
        "the same, but that of `sinxdivx` at 0 is 0",
    ),
    "T11": (
        "`x**1.5` and `x/3` are single precision in float64",
        "double precision",
    ),
    "T12": (
        "log-sum-exp is NaN if the first entry is -inf",
        "the order does not matter",
    ),
    "T13": (
        "a million terms in float32: the direct scheme is off by 1%, blocks by 2e-6, Kahan's by "
        "nothing",
        "blocks by default; all three schemes, and float64 accumulators",
    ),
    "T14": (
        "a right-hand side needs two axes",
        "`K.solve` takes `(M,)`, as `K @ b` does; a zero right-hand side gives zeros",
    ),
    "T15": ("a LazyTensor survives neither `deepcopy` nor `pickle`", "it survives both"),
    "T16": ("sums over no columns are 0", "the same; every reduction has its neutral element"),
    "T17": (
        "with K > N, `Kmin` fills up with inf and 0; the first of equals wins; NaN is passed over",
        "the same, but that the index of no column is -1 (0 by the names of PyKeOps)",
    ),
    "T18": ("`Pm` takes an array with two axes, as a batch", "it is refused"),
    "T19": (
        "rows that no block covers get the neutral element",
        "the same, but that the index of no column is -1 (0 by the names of PyKeOps)",
    ),
    "T20": (
        "sums of more than 100 components may be factored, and lose `out=` and `call=`",
        "options are kept",
    ),
    "T21": ("`aslinearoperator` and `eigsh` work", "with `LinearOperator` and two functions"),
    "T22": (
        "`torch.compile` fails with an IndexError",
        "it works, without a graph break",
    ),
    "T23": ("gradients of complex formulas are right, but not tested", "they are tested"),
    "T24": ("for a wrong `sum_scheme` the exception has no message", "it lists what is allowed"),
}
