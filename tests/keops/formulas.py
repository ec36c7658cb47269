"""Section 2: the language of formulas."""

from __future__ import annotations

from typing import Final

from tests.keops.row import Section, compat, other, right, same

_MIXTURE: Final = (
    'text("d = x-y; r = SqNorm2(d); e = (y|d)*d; '
    'Exp(-p*r) * (f*((1/p-r)*y+e) + (1-f)*(y/(2*p)-e))")'
)

GRAMMAR = Section(
    "2.1",
    "Grammar",
    (
        *("x + y", "x - y", "x * y", "x / s", "-x", "x**2", "x**3", "(x|y)"),
        *("x < y", "x > y", "x <= y", "x >= y", "x == y", "2*x", "1-x", "x/2", "0.5*x"),
        *("IntCst(3)", "IntInv(3)", "RatCst(2,3)", "[2]", "Ind(2)", "(u,v)", "Nonsense"),
    ),
    (
        same('text("x + y")', "X + Y", "The precedence is that of Python."),
        same('text("x - y * y")', "X - Y * Y"),
        same('text("x * y")', "X * Y"),
        same('text("x / s")', "X / POS"),
        same('text("-x + y")', "-X + Y"),
        same('text("x**2 - x**3")', "X**2 - X**3"),
        right(
            'text("SqNorm2(x)**0.5")',
            "np.linalg.norm(X, axis=-1, keepdims=True)",
            "T4: an AttributeError in KeOps.",
        ),
        same(
            'text("(x|y) + p")',
            "(X * Y).sum(-1, keepdims=True) + p",
            "Binds weakly: keep its parentheses.",
        ),
        right(
            'text("Pow((u,v),2)*v")',
            "(U * V).sum(-1, keepdims=True) ** 2 * V",
            "T2: up to v1.0 a pair was a scalar product, now an AttributeError in KeOps.",
        ),
        same('text("x < y")', "(X < Y) * 1.0"),
        same('text("x > y")', "(X > Y) * 1.0"),
        same('text("x <= y")', "(X <= Y) * 1.0"),
        same('text("x >= y")', "(X >= Y) * 1.0"),
        right('text("x == y")', "(X == Y) * 1.0", "T4: an AttributeError in KeOps."),
        same('text("2*x + 1")', "2 * X + 1"),
        same('text("1-x")', "1 - X"),
        same('text("x/2")', "X / 2"),
        right('text("0.5*x")', "0.5 * X", "T4: a ValueError in KeOps."),
        compat('text("x + IntCst(3)")', 'text("x + 3")', "X + 3"),
        compat('text("x * IntInv(3)")', 'text("x / 3")', "X / 3", "T11: a float32 in KeOps."),
        compat('text("x * RatCst(2,3)")', 'text("x * 2/3")', "X * 2 / 3", "T11."),
        same(
            'text("Kron(u,v,[2],[2])")',
            "(U[..., None] * V[..., None, :]).reshape(5, 7, 4)",
            "Lists of numbers, `[2,3]`;",
        ),
        compat(
            'text("Kron(u,v,Ind(2),Ind(2))")',
            'text("Kron(u,v,[2],[2])")',
            "(U[..., None] * V[..., None, :]).reshape(5, 7, 4)",
            "or `Ind(2,3)`, a NameError in KeOps 2.",
        ),
        other(
            'text("Nonsense(x)")',
            'text("Nonsense(x)")',
            "raises FormulaSyntaxError",
            "With the column, and a hint; a NameError in KeOps.",
        ),
    ),
)

VARIABLES = Section(
    "2.2",
    "Variables",
    (
        *('"x = Vi(3)"', '"y = Vj(3)"', '"p = Pm(1)"', '"x = Vi(0,3)"', '"Vi(0,3)"'),
        *("Vi(0,3)-Vj(1,3)", "Var(0,3,0)-Var(1,3,1)", "Vx", "Vy"),
    ),
    (
        same('Genred("x - y", ["x = Vi(3)", "y = Vj(3)"], axis=1)(x, y)', "(X - Y).sum(1)"),
        same('Genred("p * x", ["p = Pm(1)", "x = Vi(3)"], axis=0)(p, x)', "(p * x).sum(0)[None]"),
        same(
            'Genred("x - y", ["y = Vj(1,3)", "x = Vi(0,3)"], axis=1)(x, y)',
            "(X - Y).sum(1)",
            "With positions.",
        ),
        same(
            'Genred("Var(0,3,0)-Var(1,3,1)", [], axis=1)(x, y)',
            "(X - Y).sum(1)",
            "Without aliases. The third number: 0 for i, 1 for j, 2 for parameters.",
        ),
        right(
            'Genred("Vi(0,3)-Vj(1,3)", [], axis=1)(x, y)',
            "(X - Y).sum(1)",
            "T4: not found by KeOps.",
        ),
        same(
            'Genred("Var(0,3,0)-y", ["Vi(0,3)", "y = Vj(3)"], axis=1)(x, y)',
            "(X - Y).sum(1)",
            "An alias without a name.",
        ),
        compat(
            'Genred("p*(X-Y)", ["p = Pm(1)", "X = Vx(3)", "Y = Vy(3)"], axis=1)(p, x, y)',
            'Genred("p*(X-Y)", ["p = Pm(1)", "X = Vi(3)", "Y = Vj(3)"], axis=1)(p, x, y)',
            "p * (X - Y).sum(1)",
            "T1: silently wrong in KeOps 2, or an UnboundLocalError.",
        ),
        right(
            'Genred("x - y", ["x = Vi(3)", "y = Vj(3)"])(x, y[:, :2])',
            "raises DimensionError",
            "T5: garbage in KeOps.",
        ),
    ),
)

REDUCTIONS = Section(
    "2.3",
    "Reductions",
    tuple(
        "Sum Max_SumShiftExp Max_SumShiftExpWeight LogSumExp LogSumExpWeight SumSoftMaxWeight"
        " SoftMax Min Max ArgMin ArgMax Min_ArgMin MinArgMin Max_ArgMax MaxArgMax KMin ArgKMin"
        " KMin_ArgKMin KMinArgKMin Zero_Reduction Sum_Reduction Max_SumShiftExpWeight_Reduction"
        " KMin_ArgKMin_Reduction".split()
    ),
    (
        compat('genred("x - y", "Sum")', 'genred("x - y", "sum")', "(X - Y).sum(1)"),
        compat(
            'genred("(x|y)", "Max_SumShiftExp")',
            'genred("(x|y)", "max_sumshiftexp")',
            "max_sumshiftexp(XY, 1)",
            "Maximum and sum side by side.",
        ),
        compat(
            'genred("(x|y)", "Max_SumShiftExpWeight", formula2="b")',
            'genred("(x|y)", "max_sumshiftexpweight", weight="b")',
            "max_sumshiftexp(XY, B)",
        ),
        compat(
            'genred("(x|y)", "LogSumExp")',
            'genred("(x|y)", "logsumexp")',
            "np.log(np.exp(XY).sum(1))",
        ),
        compat(
            'genred("(x|y)", "LogSumExp", formula2="s")',
            'genred("(x|y)", "logsumexp", weight="s")',
            "np.log(np.exp(XY).sum(1) * s)",
        ),
        compat(
            'genred("(x|y)", "LogSumExpWeight", formula2="s")',
            'genred("(x|y)", "logsumexp", weight="s")',
            "np.log(np.exp(XY).sum(1) * s)",
            "T6: the raw maximum and sum in KeOps.",
        ),
        compat(
            'genred("(x|y)", "SumSoftMaxWeight", formula2="b")',
            'genred("(x|y)", "sumsoftmaxweight", weight="b")',
            "softmax(x @ y.T) @ b",
        ),
        compat(
            'genred("(x|y)", "SoftMax", formula2="b")',
            'genred("(x|y)", "sumsoftmaxweight", weight="b")',
            "softmax(x @ y.T) @ b",
        ),
        compat('genred("x * y", "Min")', 'genred("x * y", "min")', "(X * Y).min(1)"),
        compat('genred("x * y", "Max")', 'genred("x * y", "max")', "(X * Y).max(1)"),
        compat('genred("x * y", "ArgMin")', 'genred("x * y", "argmin")', "(X * Y).argmin(1)"),
        compat('genred("x * y", "ArgMax")', 'genred("x * y", "argmax")', "(X * Y).argmax(1)"),
        compat(
            'genred("x * y", "Min_ArgMin")',
            'genred("x * y", "min_argmin")',
            "((X * Y).min(1), (X * Y).argmin(1))",
        ),
        compat(
            'genred("x * y", "MinArgMin")',
            'genred("x * y", "min_argmin")',
            "((X * Y).min(1), (X * Y).argmin(1))",
            "T6: a NameError in KeOps.",
        ),
        compat(
            'genred("x * y", "Max_ArgMax")',
            'genred("x * y", "max_argmax")',
            "((X * Y).max(1), (X * Y).argmax(1))",
        ),
        compat(
            'genred("x * y", "MaxArgMax")',
            'genred("x * y", "max_argmax")',
            "((X * Y).max(1), (X * Y).argmax(1))",
            "T6.",
        ),
        compat(
            'genred("x * y", "KMin", opt_arg=3)',
            'genred("x * y", "kmin", k=3)',
            "np.sort(X * Y, 1)[:, :3]",
        ),
        compat(
            'genred("x * y", "ArgKMin", opt_arg=3)',
            'genred("x * y", "argkmin", k=3)',
            "np.argsort(X * Y, 1)[:, :3]",
        ),
        compat(
            'genred("x * y", "KMin_ArgKMin", opt_arg=3)',
            'genred("x * y", "kmin_argkmin", k=3)',
            "(np.sort(X * Y, 1)[:, :3], np.argsort(X * Y, 1)[:, :3])",
        ),
        compat(
            'genred("x * y", "KMinArgKMin", opt_arg=3)',
            'genred("x * y", "kmin_argkmin", k=3)',
            "(np.sort(X * Y, 1)[:, :3], np.argsort(X * Y, 1)[:, :3])",
            "T6.",
        ),
        other("Zero_Reduction(3,0)", 'genred("0 * x")', "0 * x", "Internal in KeOps."),
        same(
            'genred("Sum_Reduction(x - y, 0)")',
            "(X - Y).sum(1)",
            "Tag 0: the result is indexed by i, 1: by j. `axis` is 1 - tag.",
        ),
        same('genred("Sum_Reduction(x - y, 1)", axis=0)', "(X - Y).sum(0)"),
        other(
            "Max_SumShiftExpWeight_Reduction((x|y),0,b)",
            'genred("Max_SumShiftExpWeight_Reduction((x|y),0,b)")',
            "max_sumshiftexp(XY, B)",
        ),
        other(
            "KMin_ArgKMin_Reduction(x*y,3,0)",
            'genred("KMin_ArgKMin_Reduction(x*y,3,0)")',
            "(np.sort(X * Y, 1)[:, :3], np.argsort(X * Y, 1)[:, :3])",
        ),
    ),
)

ELEMENTWISE = Section(
    "2.4",
    "Operations: arithmetic and functions of numbers",
    tuple(
        "Add Subtract Minus Mult Divide Inv Square Pow Powf Sqrt Rsqrt Exp Log Sin Cos Asin Acos"
        " Atan Atan2 XLogX SinXDivX Abs Sign Step ReLU Clamp ClampInt DiffClampInt IfElse Equal"
        " NotEqual LessThan LessOrEqual Mod Floor Round IntCst RatCst IntInv Zero".split()
    ),
    (
        same('text("Add(x,y)")', "X + Y"),
        same('text("Subtract(x,y)")', "X - Y"),
        same('text("Minus(x)")', "-X"),
        same('text("Mult(x,y)")', "X * Y"),
        same('text("Divide(x,s)")', "X / POS"),
        same('text("Inv(s)")', "1 / POS"),
        same('text("Square(x)")', "X**2"),
        same('text("Pow(x,3)")', "X**3"),
        right('text("Powf(s,y)")', "POS**Y", "T11: in single precision in KeOps."),
        same('text("Sqrt(s)")', "np.sqrt(POS)", "The derivative at 0 is 0 (T10)."),
        same('text("Rsqrt(s)")', "POS**-0.5", "0 at 0 (T10)."),
        same('text("Exp(x)")', "np.exp(X)"),
        same('text("Log(s)")', "np.log(POS)"),
        same('text("Sin(x)")', "np.sin(X)"),
        same('text("Cos(x)")', "np.cos(X)"),
        same('text("Asin(r)")', "np.arcsin(R)"),
        same('text("Acos(r)")', "np.arccos(R)"),
        same('text("Atan(x)")', "np.arctan(X)"),
        same('text("Atan2(x,y)")', "np.arctan2(X, Y)"),
        same('text("XLogX(s)")', "POS * np.log(POS)"),
        same('text("SinXDivX(x)")', "np.sin(X) / X"),
        right(
            "Grad(SinXDivX(x),x,e) at 0",
            "0 * x",
            "T10: NaN in KeOps.",
            ours='Genred("Grad(SinXDivX(x),x,x+1)", ["x = Vi(3)"], axis=1)(0 * x)',
        ),
        same('text("Abs(x)")', "abs(X)"),
        same('text("Sign(x)")', "np.sign(X)"),
        same('text("Step(x)")', "(X >= 0) * 1.0"),
        same('text("ReLU(x)")', "np.maximum(X, 0)"),
        right('text("Clamp(x,f,g)")', "np.clip(X, F, G)", "Crossed bounds as in NumPy."),
        compat('text("ClampInt(x,0,1)")', 'text("Clamp(x,0,1)")', "np.clip(X, 0, 1)"),
        same('text("DiffClampInt(x,0,1)")', "((X >= 0) & (X <= 1)) * 1.0"),
        same('text("IfElse(x,y,f)")', "np.where(X >= 0, Y, F)"),
        right(
            'text("Grad(IfElse(x,f,y),f,y)")',
            "((X >= 0) * Y).sum(-1, keepdims=True)",
            "T9: fails in KeOps.",
        ),
        same('text("Equal(x,y)")', "(X == Y) * 1.0"),
        same('text("NotEqual(x,y)")', "(X != Y) * 1.0"),
        same('text("LessThan(x,y)")', "(X < Y) * 1.0"),
        same('text("LessOrEqual(x,y)")', "(X <= Y) * 1.0"),
        compat('text("Mod(x,IntCst(2),IntCst(0))")', 'text("Mod(x,2,0)")', "np.mod(X, 2)"),
        same('text("Floor(x)")', "np.floor(X)"),
        same('text("Round(x,1)")', "np.round(X, 1)", "Halves go away from zero."),
        compat('text("Round(IntInv(2)*Sign(x),0)")', 'text("Round(Sign(x)/2,0)")', "np.sign(X)"),
        compat('text("x + IntCst(2)")', 'text("x + 2")', "X + 2"),
        compat('text("x * RatCst(1,3)")', 'text("x * 1/3")', "X / 3", "T11."),
        compat('text("x * IntInv(3)")', 'text("x / 3")', "X / 3", "T11."),
        compat('text("x + Zero(3)")', 'text("x + 0")', "X"),
    ),
)

VECTORS = Section(
    "2.4",
    "Operations on vectors",
    tuple(
        "Scalprod Norm2 SqNorm2 Normalize SqDist WeightedSqNorm SqNormIso SqNormDiag SymSqNorm"
        " WeightedSqDist Sum SumT Max Min ArgMax ArgMin Elem ElemT Extract ExtractT Concat OneHot"
        " BSpline MatVecMult VecMatMult TensorProd TensorDot Kron GradMatrix SoftDTW_SqDist".split()
    ),
    (
        same('text("Scalprod(x,y)")', "(X * Y).sum(-1, keepdims=True)"),
        same('text("Norm2(x)")', "np.linalg.norm(X, axis=-1, keepdims=True)"),
        same('text("SqNorm2(x)")', "(X**2).sum(-1, keepdims=True)"),
        same('text("Normalize(x)")', "X / np.linalg.norm(X, axis=-1, keepdims=True)"),
        same('text("SqDist(x,y)")', "D"),
        same('text("WeightedSqNorm(q,x)")', "(Q * X**2).sum(-1, keepdims=True)"),
        same(
            'text("WeightedSqNorm(S,x)")',
            "np.einsum('ijk,kl,ijl->ij', X, S.reshape(3, 3), X)[..., None]",
        ),
        same('text("SqNormIso(p,x)")', "p * (X**2).sum(-1, keepdims=True)"),
        same('text("SqNormDiag(q,x)")', "(Q * X**2).sum(-1, keepdims=True)"),
        same(
            'text("SymSqNorm(S,x)")',
            "np.einsum('ijk,kl,ijl->ij', X, S.reshape(3, 3), X)[..., None]",
        ),
        same('text("WeightedSqDist(q,x,y)")', "(Q * (X - Y) ** 2).sum(-1, keepdims=True)"),
        same('text("Sum(x)")', "X.sum(-1, keepdims=True)"),
        same('text("SumT(f,3)")', "F + np.zeros(3)"),
        same('text("Max(x)")', "X.max(-1, keepdims=True)"),
        same('text("Min(x)")', "X.min(-1, keepdims=True)"),
        same('text("ArgMax(x)")', "X.argmax(-1)[..., None]"),
        same('text("ArgMin(x)")', "X.argmin(-1)[..., None]"),
        same('text("Elem(x,1)")', "X[..., 1:2]"),
        same('text("ElemT(f,3,1)")', "F * [0, 1, 0]"),
        same('text("Extract(x,1,2)")', "X[..., 1:3]"),
        same('text("ExtractT(u,1,4)")', "concatenated(0 * F, U, 0 * F)"),
        same('text("Concat(x,v)")', "concatenated(X, V)"),
        same(
            'text("OneHot(Abs(f),3)")',
            "one_hot(abs(F), 3)",
            "Out of range: zeros; KeOps writes past the end.",
        ),
        compat(
            'text("OneHot(IntCst(5),3) * f")',
            'text("OneHot(5,3) * f")',
            "F * np.zeros(3)",
            "Out of range, KeOps writes past the end of the vector.",
        ),
        same('text("BSpline(knots,f,2)")', "bspline(knots, F, 2)"),
        same(
            'text("MatVecMult(A,y)")',
            "np.einsum('ikl,jl->ijk', A.reshape(5, 2, 3), y)",
            "Row by row.",
        ),
        same('text("VecMatMult(u,C)")', "np.einsum('ik,jkl->ijl', u, C.reshape(7, 2, 3))"),
        same('text("TensorProd(u,y)")', "(U[..., :, None] * Y[..., None, :]).reshape(5, 7, 6)"),
        same(
            'text("TensorDot(A,C,[2,3],[2,3],[1],[1])")',
            "np.einsum('ikl,jml->ijkm', A.reshape(5, 2, 3), C.reshape(7, 2, 3)).reshape(5, 7, 4)",
        ),
        same(
            'text("TensorDot(A,C,[2,3],[2,3],[1],[1],[1,0])")',
            "np.einsum('ikl,jml->ijmk', A.reshape(5, 2, 3), C.reshape(7, 2, 3)).reshape(5, 7, 4)",
            "Axis k goes to place `permute[k]`.",
        ),
        same(
            'text("Kron(A,b,[2,3],[1,2])")',
            "np.einsum('ikl,jm->ijklm', A.reshape(5, 2, 3), b).reshape(5, 7, 12)",
        ),
        same('text("GradMatrix(x*y,x)")', "(Y[..., None] * np.eye(3)).reshape(1, 7, 9) + 0 * F"),
        same('text("SoftDTW_SqDist(x,y,p)")', "softdtw(X, Y, p[0])"),
        right(
            'text("Grad(SoftDTW_SqDist(x,y,p),p,f)")',
            "F * (softdtw(X, Y, p[0] + 1e-5) - softdtw(X, Y, p[0] - 1e-5)) / 2e-5",
            "An error in KeOps.",
        ),
    ),
)

COMPLEX = Section(
    "2.4",
    "Operations on complex numbers",
    tuple(
        "ComplexReal ComplexImag Real2Complex Imag2Complex Conj ComplexAbs ComplexSquareAbs"
        " ComplexAngle ComplexSum ComplexSumT ComplexMult ComplexAdd ComplexSubtract ComplexDivide"
        " ComplexRealScal ComplexScal ComplexExp ComplexExp1j".split()
    ),
    (
        same('text("ComplexReal(z)")', "Z.real", "Real and imaginary parts in turn."),
        same('text("ComplexImag(z)")', "Z.imag"),
        same('text("Real2Complex(x)")', "real(X + 0j)"),
        same('text("Imag2Complex(x)")', "real(1j * X)"),
        same('text("Conj(z)")', "real(Z.conj())"),
        same('text("ComplexAbs(z)")', "abs(Z)"),
        same('text("ComplexSquareAbs(z)")', "abs(Z) ** 2"),
        same('text("ComplexAngle(z)")', "np.angle(Z)"),
        same('text("ComplexSum(z)")', "real(Z.sum(-1, keepdims=True))"),
        same('text("ComplexSumT(Real2Complex(f),6)")', "real(F + np.zeros(3) + 0j)"),
        same('text("ComplexMult(z,w)")', "real(Z * W)"),
        same('text("ComplexAdd(z,w)")', "real(Z + W)"),
        same('text("ComplexSubtract(z,w)")', "real(Z - W)"),
        same('text("ComplexDivide(z,w)")', "real(Z / W)"),
        same('text("ComplexRealScal(f,z)")', "real(F * Z)"),
        compat(
            'text("ComplexScal(f,z)")',
            'text("ComplexRealScal(f,z)")',
            "real(F * Z)",
            "Missing in KeOps 2.",
        ),
        same('text("ComplexExp(z)")', "real(np.exp(Z))"),
        same('text("ComplexExp1j(x)")', "real(np.exp(1j * X))"),
    ),
)

DERIVATIVES = Section(
    "2.4",
    "Derivatives of formulas",
    tuple(
        "Grad Diff Divergence Laplacian Grad_WithSavedForward Diff_WithSavedForward TraceOperator"
        " AdjointOperator SumLinOperator Factorize AutoFactorize".split()
    ),
    (
        same('text("Grad(Exp(-SqDist(x,y)),x,f)")', "-2 * F * K * (X - Y)"),
        other(
            "Grad(Sum_Reduction(x*y*y,0),y,x)",
            'genred("Grad(x*y*y,y,x)", axis=0)',
            "(2 * X * X * Y).sum(0)",
            "Of a whole reduction: write that of the formula, and reduce over the other axis.",
        ),
        same(
            'text("Diff(Exp(-SqDist(x,y)),x,r)")', "(-2 * K * (X - Y) * R).sum(-1, keepdims=True)"
        ),
        same('text("Diff(x*y,(x,y),(r,y))")', "R * Y + X * Y"),
        same('text("Divergence(x*x*y,x)")', "(2 * X * Y).sum(-1, keepdims=True)"),
        same('text("Laplacian(Exp(-SqDist(x,y)),x)")', "(4 * D - 6) * K"),
        right(
            'text("Divergence(MatVecMult(S,x),x)")',
            "np.trace(S.reshape(3, 3)) + 0 * F",
            "An error in KeOps for most operations.",
        ),
        other(
            "Grad_WithSavedForward(f,v,e,r)",
            'text("Grad(Exp(-SqDist(x,y)),x,f)")',
            "-2 * F * K * (X - Y)",
            "Internal in KeOps.",
        ),
        other(
            "Diff_WithSavedForward(f,v,u,r)",
            'text("Diff(Exp(-SqDist(x,y)),x,r)")',
            "(-2 * K * (X - Y) * R).sum(-1, keepdims=True)",
            "Internal in KeOps.",
        ),
        same('text("TraceOperator(x*y,x)")', "Y.sum(-1, keepdims=True) + 0 * F"),
        same('text("AdjointOperator(x*y,x,r)")', "R * Y"),
        same('text("SumLinOperator(x*y,x)")', "Y.sum(-1, keepdims=True) + 0 * F"),
        compat(
            'text("Factorize(Exp(x-y)*Exp(x-y),x-y)")',
            'text("Exp(x-y)*Exp(x-y)")',
            "np.exp(2 * (X - Y))",
        ),
        compat(
            'text("AutoFactorize(Exp(x-y)*Exp(x-y))")',
            'text("Exp(x-y)*Exp(x-y)")',
            "np.exp(2 * (X - Y))",
        ),
    ),
)

OLD = Section(
    "2.4",
    "Names of KeOps 0 and 1",
    tuple(
        "GaussKernel CauchyKernel LaplaceKernel InverseMultiquadricKernel SumGaussKernel"
        " DivFreeGaussKernel CurlFreeGaussKernel TRIGaussKernel TRI_Kernel Scal Ind GradFromPos"
        " GradFromInd SumReduction LogSumExpReduction LogSumExpVectReduction ArgMinReduction"
        " MinReduction KMinArgKMinReduction".split()
    ),
    (
        compat(
            'text("GaussKernel(p,x,y,b)")',
            'text("Exp(-p*SqDist(x,y)) * b")',
            "np.exp(-p * D) * B",
            "Removed in KeOps 2, like all of this section.",
        ),
        compat(
            'text("CauchyKernel(p,x,y,b)")',
            'text("b / (1+p*SqDist(x,y))")',
            "B / (1 + p * D)",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("LaplaceKernel(p,x,y,b)")',
            'text("Exp(-p*Norm2(x-y)) * b")',
            "np.exp(-p * np.sqrt(D)) * B",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("InverseMultiquadricKernel(p,x,y,b)")',
            'text("Rsqrt(1/p+SqDist(x,y)) * b")',
            "B / np.sqrt(1 / p + D)",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("SumGaussKernel(q,q,x,y,b)")',
            'text("Sum(q*Exp(-q*SqDist(x,y))) * b")',
            "(q * np.exp(-q * D)).sum(-1, keepdims=True) * B",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("DivFreeGaussKernel(p,x,y,y)")',
            'text("Exp(-p*SqDist(x,y)) * ((1/p-SqDist(x,y))*y + (y|x-y)*(x-y))")',
            "div_free(p)",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("CurlFreeGaussKernel(p,x,y,y)")',
            'text("Exp(-p*SqDist(x,y)) * (y/(2*p) - (y|x-y)*(x-y))")',
            "curl_free(p)",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("TRIGaussKernel(f,p,x,y,y)")',
            _MIXTURE,
            "F * div_free(p) + (1 - F) * curl_free(p)",
            "Removed in KeOps 2.",
        ),
        compat(
            'text("TRI_Kernel(f,p,x,y,y)")',
            _MIXTURE,
            "F * div_free(p) + (1 - F) * curl_free(p)",
            "Removed in KeOps 2.",
        ),
        compat('text("Scal(f,x)")', 'text("f * x")', "F * X", "Removed in KeOps 2."),
        compat(
            'text("Kron(u,v,Ind(2),Ind(2))")',
            'text("Kron(u,v,[2],[2])")',
            "(U[..., None] * V[..., None, :]).reshape(5, 7, 4)",
            "Removed in KeOps 2.",
        ),
        other("GradFromPos(SqDist(x,y),0,f)", 'text("Grad(SqDist(x,y),x,f)")', "2 * F * (X - Y)"),
        other(
            "GradFromInd(SqDist(x,y),0,f)",
            'text("Grad(SqDist(x,y),Var(0,3,0),f)")',
            "2 * F * (X - Y)",
        ),
        compat(
            'genred("SumReduction(x - y, 0)")',
            'genred("Sum_Reduction(x - y, 0)")',
            "(X - Y).sum(1)",
            "Without the underscore, like the next ones.",
        ),
        compat(
            'genred("LogSumExpReduction((x|y), 0)")',
            'genred("LogSumExp_Reduction((x|y), 0)")',
            "np.log(np.exp(XY).sum(1))",
            "Removed in KeOps 2.",
        ),
        compat(
            'genred("LogSumExpVectReduction((x|y), 0, s)")',
            'genred("LogSumExp_Reduction((x|y), 0, s)")',
            "np.log(np.exp(XY).sum(1) * s)",
            "Removed in KeOps 2.",
        ),
        compat(
            'genred("ArgMinReduction(x*y, 0)")',
            'genred("ArgMin_Reduction(x*y, 0)")',
            "(X * Y).argmin(1)",
            "Removed in KeOps 2.",
        ),
        compat(
            'genred("MinReduction(x*y, 0)")',
            'genred("Min_Reduction(x*y, 0)")',
            "(X * Y).min(1)",
            "Removed in KeOps 2.",
        ),
        compat(
            'genred("KMinArgKMinReduction(x*y, 3, 0)")',
            'genred("KMin_ArgKMin_Reduction(x*y, 3, 0)")',
            "(np.sort(X * Y, 1)[:, :3], np.argsort(X * Y, 1)[:, :3])",
            "Removed in KeOps 2.",
        ),
    ),
)

SECTIONS: Final = (
    GRAMMAR,
    VARIABLES,
    REDUCTIONS,
    ELEMENTWISE,
    VECTORS,
    COMPLEX,
    DERIVATIVES,
    OLD,
)
