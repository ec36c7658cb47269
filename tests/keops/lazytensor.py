"""Section 1: LazyTensors."""

from __future__ import annotations

from typing import Final

from tests.keops.row import Section, compat, later, other, right, same

_TRAPS = ()

CONSTRUCTION = Section(
    "1.1",
    "Making a LazyTensor",
    ("LazyTensor", "ComplexLazyTensor", "Vi", "Vj", "Pm", "Var", "axis", "is_complex", "dtype"),
    (
        same("LazyTensor(x[:, None, :])", "X"),
        same("LazyTensor(y[None, :, :])", "Y"),
        same("LazyTensor(q[None, None, :])", "Q"),
        same("LazyTensor(x, axis=0)", "X"),
        same("LazyTensor(y, axis=1)", "Y"),
        same("LazyTensor(q)", "Q"),
        same("Vi(x)", "X"),
        same("Vj(y)", "Y"),
        same("Pm(q)", "Q"),
        same("x_i * Pm(0.5)", "X * 0.5"),
        same("x_i * LazyTensor(2)", "X * 2", "An int is compiled in; a float is not."),
        same("x_i * LazyTensor(0.5)", "X * 0.5"),
        same("x_i * LazyTensor(np.float32(0.5))", "X * 0.5"),
        same("x_i * LazyTensor([0.5, 1.5, 2.5])", "X * [0.5, 1.5, 2.5]"),
        same("LazyTensor(torch.tensor(0.5)) * LazyTensor(torch.tensor(x)[:, None])", "X * 0.5"),
        right("x_i * LazyTensor(np.array(0.5))", "x_i * np.array(0.5)", "X * 0.5", "§1.1: a TypeError in KeOps."),
        same("(LazyTensor((0, 3, 0)) - LazyTensor((1, 3, 1))).sum(axis=1)(x, y)", "(X - Y).sum(1)", "Symbolic variables: position, dimension, category."),
        same("Vi(0, 3).sqdist(Vj(1, 3)).sum(axis=1)(x, y)", "D.sum(1)"),
        same("(Vi(0, 3) * Pm(1, 3)).sum(axis=0)(x, q)", "(X * Q).sum(0)"),
        other("Var(0, 3, 0)", "LazyTensor((0, 3, 0)).sum(axis=1)(x)", "x", "Internal in KeOps."),
        same("LazyTensor(np.zeros((2, 5, 1, 3))).shape", "(2, 5, 1, 3)", "Batch dimensions come first."),
        same("LazyTensor(np.zeros((1, 1, 3))).shape", "(1, 1, 3)", "One point is a parameter."),
        same("LazyTensor(x)", "raises ValueError", "Which axis?"),
        right("LazyTensor(x, axis=2)", "LazyTensor(x, axis=2)", "raises ValueError", "T18: silently a parameter in KeOps."),
        right("Pm(x)", "Pm(x)", "raises ValueError", "T18."),
        same("LazyTensor(x[:, None], axis=0)", "raises ValueError"),
        same("LazyTensor(np.zeros((5, 7, 3)))", "raises ValueError", "It depends on i and on j."),
        same("LazyTensor(z[:, None])", "Z", "A `ComplexLazyTensor`."),
        other("ComplexLazyTensor(z[:, None])", "LazyTensor(z[:, None])", "Z", "A ComplexLazyTensor is a LazyTensor here."),
        compat("LazyTensor(z.view(float)[:, None], is_complex=True)", "LazyTensor(z[:, None])", "Z"),
        same("z_i * LazyTensor(1j)", "1j * Z"),
        right("LazyTensor([1j, 2j])", "z_i * [1j, 2j]", "Z * [1j, 2j]", "§1.1: the numbers are mixed up in KeOps."),
        right("LazyTensor(True)", "LazyTensor(True)", "raises TypeError", "An AttributeError by accident in KeOps."),
        right('LazyTensor("x")', 'LazyTensor("x")', "raises TypeError", "An AttributeError by accident in KeOps."),
        right("x_i * np.int64(2)", "x_i * np.int64(2)", "X * 2", "An AttributeError by accident in KeOps."),
        right("Vi(torch.nn.Parameter(torch.tensor(x)))", "Vi(torch.nn.Parameter(torch.tensor(x))).sum(axis=1).detach()", "x", "An AttributeError by accident in KeOps."),
        other("Vi(np.arange(6).reshape(2, 3))", "Vi(np.arange(6).reshape(2, 3))", "raises TypeError", "KeOps: a ValueError, with NumPy only at the reduction."),
        same("LazyTensor(x_i)", "raises TypeError"),
        same("Vi(np.zeros((2, 5, 3)))", "raises ValueError", "No batch dimensions here."),
        same('Vi(x.astype("float32")).sum(axis=1).dtype', 'np.dtype("float32")'),
        right('Vi(x.astype("float16")).sum(axis=1).dtype', 'Vi(x.astype("float16")).sum(axis=1).dtype', 'np.dtype("float16")', "On the CPU too; computed in float32."),
        right("Vi(torch.ones(5, 3, dtype=torch.bfloat16))", "Vi(torch.ones(5, 3, dtype=torch.bfloat16)).sum(axis=1).float()", "np.ones((5, 3))", "Not available in KeOps."),
        right('x_i * Vj(y.astype("float32"))', '(x_i * Vj(y.astype("float32"))).sum(axis=1).dtype', 'np.dtype("float64")', "KeOps: a ValueError, or garbage (T5); here types promote as in NumPy."),
        same("x_i + Vi(x[:4])", "raises ValueError", "Different numbers of rows."),
    ),
)

ATTRIBUTES = Section(
    "1.2",
    "Attributes",
    tuple(
        ".shape ._shape .dim() .ndim .dtype .nbatchdims .batchdims .ni .nj .axis .formula .formula2"
        " .variables .symbolic_variables .ind .ranges .backend .is_complex .tools .Genred"
        " .KernelSolve .T .real .imag __array_ufunc__ __hash__ __str__ __GenericLazyTensor__"
        " iter bool max".split()
    ),
    (
        compat("K_ij.shape", "K_ij.shape[:-1]", "(5, 7)", "KeOps drops a last axis of length 1; here it is always there."),
        same("(x_i - y_j).shape", "(5, 7, 3)"),
        compat("K_ij._shape", "K_ij.shape", "(5, 7, 1)"),
        compat("x_i.dim()", "x_i.ndim", "3"),
        compat("x_i.ndim", "x_i.shape[-1]", "3", "In KeOps the length of the vectors; here the number of axes, as in NumPy."),
        same("x_i.dtype", '"float64"'),
        same("z_i.dtype", '"complex128"'),
        compat("K_ij.nbatchdims", "K_ij.ndim - 3", "0"),
        compat("K_ij.batchdims", "K_ij.shape[:-3]", "()"),
        compat("K_ij.ni", "K_ij.shape[-3]", "5", "1 where KeOps has None."),
        compat("K_ij.nj", "K_ij.shape[-2]", "7"),
        compat("x_i.axis", "x_i.shape[1] == 1", "True", "The axis of a variable is the one that is longer than 1."),
        other("K_ij.formula", '"Vi(0,3)" in repr(K_ij)', "True", "`repr` shows the formula."),
        compat("K_ij.formula2", '"Vj(0,2)" in repr(b_j)', "True", "That of the weight."),
        compat("K_ij.variables", "copy.copy(K_ij).shape", "(5, 7, 1)", "The arrays are held, not copied; no list of them is public."),
        compat("D_ij.sum(axis=1, call=False).symbolic_variables", "Vi(0, 3).sum(axis=1).symbols[0].dim", "3"),
        compat("Vi(0, 3).ind", "Vi(0, 3).sum(axis=1).symbols[0].position", "0"),
        later("K_ij.ranges = ranges", "(K_ij * blocks(2)).sum(axis=1)", "(K * dense_blocks(2)).sum(1)", "Block ranges are planned; a mask does the job now."),
        compat('K_ij.backend = "CPU"', "K_ij.sum(axis=1)", "K.sum(1)", "`FOLDWISE_BACKEND` chooses the backend."),
        other("z_i.is_complex", "isinstance(z_i, ComplexLazyTensor)", "True"),
        compat("K_ij.tools", 'foldwise.arrays.adapter_of(x).name', '"numpy"'),
        compat("K_ij.Genred", "foldwise.Genred is Genred", "True"),
        compat("K_ij.KernelSolve", "foldwise.KernelSolve is KernelSolve", "True"),
        same("K_ij.T", "K.swapaxes(0, 1)"),
        same("z_i.real", "Z.real"),
        same("z_i.imag", "Z.imag"),
        right("__array_ufunc__ = None: np.exp(K_ij)", "np.exp(K_ij)", "np.exp(K)", "§1.2: a TypeError in KeOps; here NumPy and PyTorch functions stay lazy."),
        same("y[None] * x_i", "X * Y", "NumPy defers to the LazyTensor."),
        right("__hash__: {K_ij}", "len({K_ij, K_ij})", "1", "§1.2: unhashable in KeOps."),
        same('"5, 7" in K_ij.__str__()', "True"),
        compat("K_ij.__GenericLazyTensor__", "isinstance(K_ij, LazyTensor)", "True"),
        right("iter(x_i)", "iter(x_i)", "raises TypeError", "§1.2: a ValueError in KeOps, on the way."),
        right("bool(x_i > 0)", "bool(x_i > 0)", "raises TypeError", "§1.2: always true in KeOps."),
        right("max(x_i, y_j)", "x_i.maximum(y_j)", "np.maximum(X, Y)", "§1.2: Python's `max` gives its second argument in KeOps; here it is a TypeError."),
    ),
)
