"""Section 3: Genred, KernelSolve and their relatives."""

from __future__ import annotations

from typing import Final

from tests.keops.row import Row, Section, compat, later, other, right, same

_GAUSS = '"Exp(-p*SqDist(x,y)) * b", ["p = Pm(1)", "x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]'
_SYSTEM = '"Exp(-SqDist(x,y)) * a", ["x = Vi(3)", "y = Vj(3)", "a = Vj(2)"]'
_SOLVE = f'{_SYSTEM}, "a", axis=1'
_GPUS = ("GPU", *(f"GPU_{n}D{where}" for n in (1, 2) for where in ("", "_device", "_host")))
_SOLVED = "np.linalg.solve(KXX + 0.1 * np.eye(5), u)"


def _genred(options: str, ours: str, note: str = "") -> Row:
    keops, ours = (f"Genred({_GAUSS}, axis=1{o})(p, x, y, b)" for o in (f", {options}", ours))
    return compat(keops, ours, "K[..., 0] ** p @ b", note)


def _solve(options: str, ours: str, note: str = "") -> Row:
    keops, ours = (f"KernelSolve({_SOLVE}{o})(x, x, u, alpha=0.1)" for o in (f", {options}", ours))
    return compat(keops, ours, _SOLVED, note)


GENRED = Section(
    "3.1",
    "Genred",
    tuple(
        "Genred reduction_op axis dtype opt_arg formula2 cuda_type dtype_acc use_double_acc"
        " sum_scheme enable_chunks rec_multVar_highdim use_fast_math backend device_id ranges out"
        " aliases pickle".split()
    ),
    (
        same(
            f"Genred({_GAUSS})(p, x, y, b)",
            "(K**p * B).sum(0)",
            "The default is `axis=0`: sums over i.",
        ),
        _genred('reduction_op="Sum"', ', reduction="sum"'),
        same('Genred("x", ["x = Vi(3)"], axis=2)', "raises ValueError"),
        compat(
            'Genred("x", ["x = Vi(3)"], "KMin", axis=0, opt_arg=2)(x)[0]',
            'Genred("x", ["x = Vi(3)"], "kmin", axis=0, k=2)(x)[0]',
            "np.sort(x, 0)[:2]",
        ),
        compat(
            'Genred("g", ["g = Vj(1)", "v = Vj(2)"], "LogSumExp", 1, formula2="Square(v)")(g, v)',
            'Genred("g", ["g = Vj(1)", "v = Vj(2)"], "logsumexp", 1, weight="Square(v)")(g, v)',
            "np.log((np.exp(g) * v**2).sum(0, keepdims=True))",
        ),
        compat(
            f'warned(Genred, {_GAUSS}, axis=1, dtype="float32", cuda_type="float32")(p, x, y, b)',
            f"Genred({_GAUSS}, axis=1)(p, x, y, b)",
            "K[..., 0] ** p @ b",
            "No effect; a DeprecationWarning.",
        ),
        _genred('dtype_acc="float64"', ', accumulator="float64"', "Also `auto` and `float32`."),
        compat(
            'Genred("x", ["x = Vi(3)"], dtype_acc="float16")',
            'Genred("x", ["x = Vi(3)"], accumulator="float16")',
            "raises ValueError",
            "Half precision is for storage.",
        ),
        _genred("use_double_acc=True", ', accumulator="float64"'),
        _genred('sum_scheme="auto"', ""),
        _genred('sum_scheme="block_sum"', ', summation="block"'),
        _genred('sum_scheme="direct_sum"', ', summation="direct"'),
        _genred('sum_scheme="kahan_scheme"', ', summation="kahan"', "T13."),
        right(
            'Genred("x", ["x = Vi(3)"], sum_scheme="x")',
            "raises ValueError",
            "T24: the message is missing in KeOps.",
            ours='Genred("x", ["x = Vi(3)"], summation="x")',
            shim='Genred("x", ["x = Vi(3)"], sum_scheme="x")',
        ),
        _genred("enable_chunks=False", "", "No effect, like the next two."),
        _genred("rec_multVar_highdim=True", ""),
        _genred("use_fast_math=False", ""),
        compat(
            f'Genred({_GAUSS}, axis=1)(p, x, y, b, backend="CPU")',
            f'on("cpu", Genred({_GAUSS}, axis=1), p, x, y, b)',
            "K[..., 0] ** p @ b",
            'Within `with foldwise.device("cpu"):`.',
        ),
        compat(
            f"Genred({_GAUSS}, axis=1)(p, x, y, b, device_id=0)",
            f"Genred({_GAUSS}, axis=1)(p, x, y, b)",
            "K[..., 0] ** p @ b",
            "The number of a GPU.",
        ),
        same(
            f"Genred({_GAUSS}, axis=1)(p, x, y, b, ranges=ranges)",
            "(K[..., 0] ** p * BLOCKS[..., 0]) @ b",
            "The six arrays, or `BlockRanges`.",
        ),
        same(f"Genred({_GAUSS}, axis=1)(p, x, y, b, out=np.empty((5, 2)))", "K[..., 0] ** p @ b"),
        same(
            'Genred("x * g", ["x = Vi(3)", "g = Vj(1)"], axis=1)(x, g[:, 0])',
            "x * g.sum()",
            "Numbers y_j may come without their axis; with batches too in the drop-in layer.",
        ),
        compat(
            'Genred("x * p", ["x = Vi(3)", "p = Pm(1)"])(x, p[None])',
            'Genred("x * p", ["x = Vi(3)", "p = Pm(1)"])(x, p)',
            "(x * p).sum(0, keepdims=True)",
            "A parameter with an axis to spare; here that is a batch dimension.",
        ),
        same(f"Genred({_GAUSS}, axis=1)(x, y, b)", "raises ValueError", "An argument is missing."),
        right(
            'Genred("x - y", ["x = Vi(3)", "y = Vj(3)"])(x, y.astype("float32"))',
            'np.dtype("float64")',
            "T5: garbage in KeOps.",
            ours='Genred("x - y", ["x = Vi(3)", "y = Vj(3)"])(x, y.astype("float32")).dtype',
        ),
        right(
            "Genred of arrays that are not contiguous",
            "(X * Y).sum(0)",
            "A copy and a warning in KeOps; no copy here.",
            ours='Genred("x*y", ["x = Vi(3)", "y = Vj(3)"])(np.asfortranarray(x), y[::-1])[::-1]',
        ),
        same(
            'Genred("x * p", ["x = Vi(3)", "p = Pm(1)"], axis=0)(np.stack([x, x]), p)',
            "np.stack([(x * p).sum(0, keepdims=True)] * 2)",
            "Batches.",
        ),
        right(
            'Genred("x*Var(1,3,1)", aliases := ["x = Vi(3)"], axis=1)',
            "1",
            "The list of aliases is extended in KeOps.",
            ours='(Genred("x*Var(1,3,1)", aliases := ["x = Vi(3)"], axis=1), len(aliases))[1]',
        ),
        same(
            f"pickle.loads(pickle.dumps(Genred({_GAUSS}, axis=1)))(p, x, y, b)",
            "K[..., 0] ** p @ b",
        ),
    ),
)

BACKENDS = Section(
    "3.2",
    "Backends",
    (
        *('"auto"', '"CPU"', '"GPU"', '"GPU_1D"', '"GPU_1D_device"', '"GPU_1D_host"'),
        *('"GPU_2D"', '"GPU_2D_device"', '"GPU_2D_host"', "default_device_id"),
    ),
    (
        compat(
            'Genred("x", ["x = Vi(3)"])(x, backend="auto")',
            'Genred("x", ["x = Vi(3)"])(x)',
            "x.sum(0, keepdims=True)",
        ),
        compat(
            'Genred("x", ["x = Vi(3)"])(x, backend="CPU")',
            'on("cpu", Genred("x", ["x = Vi(3)"]), x)',
            "x.sum(0, keepdims=True)",
        ),
        *(
            right(
                f'Genred("x", ["x = Vi(3)"])(x, backend="{name}")',
                "raises RuntimeError",
                "Without a GPU the error says what is missing; in KeOps it is a KeyError.",
                ours='on("cuda", Genred("x", ["x = Vi(3)"]), x)',
                shim=f'Genred("x", ["x = Vi(3)"])(x, backend="{name}")',
            )
            for name in _GPUS
        ),
        compat(
            'Genred("x", ["x = Vi(3)"])(x, backend="TPU")',
            'on("TPU", Genred("x", ["x = Vi(3)"]), x)',
            "raises ValueError",
        ),
        same('Genred("x", ["x = Vi(3)"])([1.0, 2.0, 3.0])', "raises TypeError"),
        compat(
            "pykeops.default_device_id",
            'on("cpu", Genred("x", ["x = Vi(3)"]), x)',
            "x.sum(0, keepdims=True)",
            shim='Genred("x", ["x = Vi(3)"])(x, device_id=pykeops.default_device_id)',
        ),
    ),
)

KERNELSOLVE = Section(
    "3.3",
    "KernelSolve",
    tuple(
        "KernelSolve varinvalias axis dtype opt_arg dtype_acc use_double_acc sum_scheme"
        " enable_chunks rec_multVar_highdim cuda_type use_fast_math backend device_id alpha eps"
        " ranges ConjugateGradientSolver KernelLinearSolver precond preprocess postprocess".split()
    ),
    (
        same(f"KernelSolve({_SOLVE})(x, x, u, alpha=0.1)", _SOLVED),
        compat(
            f'KernelSolve({_SYSTEM}, varinvalias="Var(2,2,1)", axis=1)(x, x, u, alpha=0.1)',
            f'KernelSolve({_SYSTEM}, unknown="Var(2,2,1)", axis=1)(x, x, u, alpha=0.1)',
            _SOLVED,
        ),
        compat(
            'KernelSolve(formula, aliases, "a", 1, "float64")',
            f"KernelSolve({_SOLVE})(x, x, u, alpha=0.1)",
            _SOLVED,
            "What comes after `axis` must be named: KeOps has two orders.",
            shim=f'KernelSolve({_SYSTEM}, "a", 1, "float64")(x, x, u, alpha=0.1)',
        ),
        _solve("opt_arg=None", ""),
        compat(
            f'warned(KernelSolve, {_SOLVE}, dtype="x", cuda_type="x")(x, x, u, alpha=0.1)',
            f"KernelSolve({_SOLVE})(x, x, u, alpha=0.1)",
            _SOLVED,
            "No effect.",
        ),
        _solve('dtype_acc="float64"', ', accumulator="float64"'),
        _solve("use_double_acc=True", ', accumulator="float64"'),
        _solve('sum_scheme="kahan_scheme"', ', summation="kahan"'),
        _solve(
            "enable_chunks=True, rec_multVar_highdim=None, use_fast_math=True", "", "No effect."
        ),
        compat(
            f'KernelSolve({_SOLVE})(x, x, u, backend="CPU", device_id=-1, alpha=0.1, eps=1e-9)',
            f"KernelSolve({_SOLVE})(x, x, u, alpha=0.1, eps=1e-9)",
            _SOLVED,
        ),
        same(f"KernelSolve({_SOLVE})(x, x, u, alpha=np.array([0.1]))", _SOLVED),
        same(
            f"KernelSolve({_SOLVE})(x, x, u, ranges=square_ranges, alpha=0.1, eps=1e-9)",
            "np.linalg.solve(KXX * SQUARE + 0.1 * np.eye(5), u)",
            "The six arrays, or `BlockRanges`; they must be symmetric.",
        ),
        same(f"KernelSolve({_SOLVE})(x, x, 0 * u)", "0 * u", "T14."),
        compat(
            "ConjugateGradientSolver(binding, linop, b, eps=1e-6)",
            "conjugate_gradient(lambda a: KXX @ a + 0.1 * a, u, eps=1e-9)",
            _SOLVED,
            "`foldwise.linalg.solvers`.",
            shim='ConjugateGradientSolver("numpy", lambda a: KXX @ a + 0.1 * a, u, eps=1e-9)',
        ),
        later(
            "KernelLinearSolver(binding, K, x, b, alpha=0.1, precond=True)",
            "solve_gaussian(x, x, u, alpha=0.1)",
            _SOLVED,
            "Preconditioners are planned.",
            shim='KernelLinearSolver("numpy", lambda x, y, a: KXX @ a, x, u, alpha=0.1, '
            "precond=True)",
        ),
        compat(
            "preprocess, postprocess",
            f"KernelSolve({_SOLVE})(x, x, u, alpha=0.1)",
            _SOLVED,
            "Internal in KeOps.",
            shim=f'postprocess(KernelSolve({_SYSTEM}, "a", 1)(x, x, u, alpha=0.1), "numpy", '
            'preprocess("Sum", None)[0], 2, None, None)',
        ),
    ),
)

GENERIC = Section(
    "3.4",
    "Generic functions",
    tuple(
        "generic_sum generic_logsumexp generic_argmin generic_argkmin Vx Pm generic_sum_np"
        " generic_logsumexp_np".split()
    ),
    (
        same(
            'generic_sum("x*y", "a = Vi(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "(X * Y).sum(1)",
            "Indexed by i: sums over j.",
        ),
        same('generic_sum("x*y", "a = Vj(3)", "x = Vi(3)", "y = Vj(3)")(x, y)', "(X * Y).sum(0)"),
        same(
            'generic_logsumexp("(x|y)", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "np.log(np.exp(x @ y.T).sum(1, keepdims=True))",
        ),
        same(
            'generic_argmin("SqDist(x,y)", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "D.argmin(1)",
            "int64.",
        ),
        same(
            'generic_argkmin("SqDist(x,y)", "a = Vi(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "np.argsort(D, 1)[:, :3, 0]",
            "The dimension of the output is K.",
        ),
        compat(
            'generic_sum("x*y", "a = Vx(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            'generic_sum("x*y", "a = Vi(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "(X * Y).sum(1)",
            "T1c.",
        ),
        compat(
            'generic_sum("Exp(-G*SqDist(X,Y)) * B", "A = Vx(2)", "G = Pm(1)", "X = Vx(3)", '
            '"Y = Vy(3)", "B = Vy(2)")(p, x, y, b)',
            'generic_sum("Exp(-G*SqDist(X,Y)) * B", "A = Vi(2)", "G = Pm(1)", "X = Vi(3)", '
            '"Y = Vj(3)", "B = Vj(2)")(p, x, y, b)',
            "K[..., 0] ** p @ b",
            "T1: silently wrong in KeOps 2.",
        ),
        same('generic_sum("x*y", "a = Pm(3)", "x = Vi(3)", "y = Vj(3)")', "raises ValueError"),
        compat(
            "from pykeops.torch.generic_sum import generic_sum",
            'foldwise.torch.generic_sum("x*y", "a = Vi(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "(X * Y).sum(1)",
            "T3.",
            shim='imported("pykeops.torch.generic_sum", "generic_sum")("x*y", "a = Vi(3)", '
            '"x = Vi(3)", "y = Vj(3)")(x, y)',
        ),
        compat(
            "generic_sum_np",
            'generic_sum("x*y", "a = Vi(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "(X * Y).sum(1)",
            shim='imported("pykeops.numpy.generic_sum", "generic_sum_np")("x*y", "a = Vi(3)", '
            '"x = Vi(3)", "y = Vj(3)")(x, y)',
        ),
        compat(
            "generic_logsumexp_np",
            'generic_logsumexp("(x|y)", "a = Vi(1)", "x = Vi(3)", "y = Vj(3)")(x, y)',
            "np.log(np.exp(x @ y.T).sum(1, keepdims=True))",
            shim='imported("pykeops.numpy.generic_logsumexp", "generic_logsumexp_np")("(x|y)", '
            '"a = Vi(3)", "x = Vi(3)", "y = Vj(3)")(x, y)',
        ),
    ),
)

SHAPES = Section(
    "3.5",
    "Shapes of the old interface",
    ("parameters",),
    (
        same(
            'Genred("p*x", ["p = Pm(1)", "x = Vi(3)"])(p, x)',
            "(p * x).sum(0, keepdims=True)",
            "Clouds have two axes, parameters one.",
        ),
        other(
            "parameters without axes",
            'Genred("p*x", ["p = Pm(1)", "x = Vi(3)"])(p[0], x)',
            "(p * x).sum(0, keepdims=True)",
            "A number will do, too.",
        ),
    ),
)

_KP = "The old interface of KeOps 0 and 1."
KERNEL_PRODUCT = Section(
    "3.6",
    "kernel_product, as in KeOps 0 and 1",
    tuple(
        "Kernel kernel_product kernel_formulas Formula FeaturesKP formula_sum routine_sum"
        " formula_log routine_log intvalue id gamma mode backend linear gaussian cauchy laplacian"
        " inverse_multiquadric distance sum lse log_scaled log_scaled_lse log_scaled_barycenter"
        " lse_mult_i sinkhorn_primal sinkhorn_cost pytorch matrix RadialKernelConv"
        " RadialKernelGrad1conv radial_kernels_conv FshapeScp set_bin_folder bin_folder build_type"
        " verbose PYKEOPS_BUILD_TYPE default_dtype squared_distances differences np_kernel"
        " log_np_kernel grad_np_kernel np_kernel_sphere chain_rules log_sum_exp WarmUpGpu"
        " torch_kernel is_on_device get_tools".split()
    ),
    (
        compat(
            'kernel_product({"id": Kernel("gaussian(x,y)"), "gamma": p}, x, y, b)',
            "(-p_ * D_ij).exp() @ b",
            "K[..., 0] ** p @ b",
            _KP,
        ),
        compat(
            'Kernel("gaussian(x,y) * (1 + linear(u,v)**2)")',
            "(K_ij * (1 + (u_i | v_j) ** 2)) @ b",
            "(K[..., 0] * (1 + (u @ v.T) ** 2)) @ b",
            shim='product("gaussian(x,y) * (1 + linear(u,v)**2)", (np.ones(1), None), (x, u), (y, '
            "v), b)",
        ),
        compat(
            "Kernel(formula_sum=..., routine_sum=..., formula_log=..., routine_log=...)",
            f"Genred({_GAUSS}, axis=1)(p, x, y, b)",
            "K[..., 0] ** p @ b",
            shim='kernel_product({"id": Kernel(formula_sum="Exp(-G_0*SqDist(X_0,Y_0))"), '
            '"gamma": p}, x, y, b)',
        ),
        compat(
            'kernel_formulas["linear"] = Formula(intvalue=2)',
            "(x_i | y_j) ** 2 @ b",
            "(x @ y.T) ** 2 @ b",
            "A function of LazyTensors names a formula.",
            shim='kernel_product({"id": own_kernel("own", Formula("Square(({X}|{Y}))"))}, x, y, b)',
        ),
        compat(
            'FeaturesKP(kernel, gs, xs, ys, bs, mode="sum")',
            "(K_ij * (u_i | v_j)) @ b",
            "(K[..., 0] * (u @ v.T)) @ b",
            shim='FeaturesKP(Kernel("gaussian(x,y) * linear(u,v)"), (np.ones(1), None), '
            "(x, u), (y, v), (b,))",
        ),
        compat(
            'Kernel("linear(x,y)")',
            "(x_i | y_j) @ b",
            "x @ y.T @ b",
            shim='product("linear(x,y)", p, x, y, b)',
        ),
        compat(
            'Kernel("gaussian(x,y)")',
            "(-p_ * D_ij).exp() @ b",
            "K[..., 0] ** p @ b",
            shim='product("gaussian(x,y)", p, x, y, b)',
        ),
        compat(
            'Kernel("cauchy(x,y)")',
            "(1 / (1 + p_ * D_ij)) @ b",
            "1 / (1 + p * D[..., 0]) @ b",
            shim='product("cauchy(x,y)", p, x, y, b)',
        ),
        compat(
            'Kernel("laplacian(x,y)")',
            "(-(p_ * D_ij).sqrt()).exp() @ b",
            "np.exp(-np.sqrt(p * D[..., 0])) @ b",
            shim='product("laplacian(x,y)", p, x, y, b)',
        ),
        compat(
            'Kernel("inverse_multiquadric(x,y)")',
            "(1 + p_ * D_ij).rsqrt() @ b",
            "(1 + p * D[..., 0]) ** -0.5 @ b",
            shim='product("inverse_multiquadric(x,y)", p, x, y, b)',
        ),
        compat(
            'Kernel("distance(x,y)")',
            "(p_ * D_ij).sqrt() @ b",
            "np.sqrt(p * D[..., 0]) @ b",
            shim='product("distance(x,y)", p, x, y, b)',
        ),
        compat(
            '{"gamma": p}, one number',
            "x_i.weightedsqdist(y_j, p_)",
            "p * D",
            shim='-dense("gaussian(x,y)", p)[..., None]',
        ),
        compat(
            '{"gamma": q}, one for each component',
            "x_i.weightedsqdist(y_j, q_)",
            "(Q * (X - Y) ** 2).sum(-1, keepdims=True)",
            shim='-dense("gaussian(x,y)", q)[..., None]',
        ),
        compat(
            '{"gamma": S}, a matrix',
            "x_i.weightedsqdist(y_j, S_)",
            "np.einsum('ijk,kl,ijl->ij', X - Y, S.reshape(3, 3), X - Y)[..., None]",
            shim='-dense("gaussian(x,y)", S)[..., None]',
        ),
        compat(
            '{"gamma": ("i", f)} or {"gamma": ("j", g)}',
            "x_i.weightedsqdist(y_j, g_j)",
            "G * D",
            shim='-dense("gaussian(x,y)", ("j", g))[..., None]',
        ),
        compat(
            'mode="sum"',
            "(K_ij * b_j).sum(axis=1)",
            "(K * B).sum(1)",
            shim='product("gaussian(x,y)", np.ones(1), x, y, b, mode="sum")',
        ),
        compat(
            'mode="lse"',
            "(-D_ij + g_j).logsumexp(axis=1)",
            "np.log(np.exp(-D + G).sum(1))",
            shim='product("gaussian(x,y)", np.ones(1), x, y, g, mode="lse")',
        ),
        compat(
            'mode="log_scaled"',
            "((-D_ij + f_i + g_j).exp() * b_j).sum(axis=1)",
            "(np.exp(-D + F + G) * B).sum(1)",
            shim='product("gaussian(x,y)", np.ones(1), x, y, b, f, g, mode="log_scaled")',
        ),
        compat(
            'mode="log_scaled_lse"',
            "(-D_ij + f_i + g_j + v_j[..., 0]).logsumexp(axis=1)",
            "np.log(np.exp(-D + F + G + V[..., :1]).sum(1))",
            shim='product("gaussian(x,y)", np.ones(1), x, y, v[:, :1], f, g, '
            'mode="log_scaled_lse")',
        ),
        compat(
            'mode="log_scaled_barycenter"',
            "((-D_ij + f_i + g_j).exp() * (b_j - u_i)).sum(axis=1)",
            "(np.exp(-D + F + G) * (B - U)).sum(1)",
            shim='product("gaussian(x,y)", np.ones(1), x, y, b, f, g, u, '
            'mode="log_scaled_barycenter")',
        ),
        compat(
            'mode="lse_mult_i"',
            "(f_i * -D_ij + g_j).logsumexp(axis=1)",
            "np.log(np.exp(-F * D + G).sum(1))",
            shim='product("gaussian(x,y)", np.ones(1), x, y, g, f, mode="lse_mult_i")',
        ),
        compat(
            'mode="sinkhorn_primal"',
            "((u_i[..., 0] + v_j[..., 0] - 1) * (-D_ij + f_i + g_j).exp()).sum(axis=1)",
            "((U[..., :1] + V[..., :1] - 1) * np.exp(-D + F + G)).sum(1)",
            shim='product("gaussian(x,y)", np.ones(1), x, y, f, g, u[:, :1], v[:, :1], '
            'mode="sinkhorn_primal")',
        ),
        compat(
            'mode="sinkhorn_cost"',
            "(D_ij * (-D_ij + f_i + g_j).exp()).sum(axis=1)",
            "(D * np.exp(-D + F + G)).sum(1)",
            shim='product("gaussian(x,y)", np.ones(1), x, y, f, g, mode="sinkhorn_cost")',
        ),
        compat(
            'backend="pytorch"',
            "K_ij @ b",
            "K[..., 0] @ b",
            "A dense computation in KeOps.",
            shim='product("gaussian(x,y)", torch.tensor([1.0]), *tensors(x, y, b), '
            'backend="pytorch")',
        ),
        compat(
            'backend="matrix"',
            "K_ij @ np.eye(7)",
            "K[..., 0]",
            shim='product("gaussian(x,y)", torch.tensor([1.0]), *tensors(x, y, b), '
            'backend="matrix")',
        ),
        compat(
            'RadialKernelConv("float64")(x, y, b, sigma, kernel="gaussian")',
            "(-D_ij / p_**2).exp() @ b",
            "np.exp(-D[..., 0] / p**2) @ b",
            shim='RadialKernelConv("float64")(x, y, b, p, kernel="gaussian")',
        ),
        compat(
            'RadialKernelGrad1conv("float64")(u, x, y, b, sigma)',
            "((-D_ij / p_**2).exp() * (u_i | b_j)).grad(x_i, 1).sum(axis=1)",
            "(-2 / p**2 * (X - Y) * np.exp(-D / p**2) * (U * B).sum(-1, keepdims=True)).sum(1)",
            shim='RadialKernelGrad1conv("float64")(u, x, y, b, p)',
        ),
        compat(
            "radial_kernels_conv(x, y, b, result, sigma)",
            "((-D_ij / p_**2).exp() * b_j).sum(axis=1, out=np.empty((5, 2)))",
            "np.exp(-D[..., 0] / p**2) @ b",
            shim="filled(lambda out: radial_kernels_conv(x, y, b, out, p), (5, 2))",
        ),
        compat(
            'FshapeScp("gaussian", "gaussian", "binet")(x, y, f, g, u, v)',
            "(K_ij * (-(f_i - g_j) ** 2).exp() * (u_i | v_j) ** 2 / u_i.norm2() / v_j.norm2())"
            ".sum(axis=1)",
            "(K * np.exp(-((F - G) ** 2)) * (U * V).sum(-1, keepdims=True) ** 2 /"
            " np.linalg.norm(U, axis=-1, keepdims=True) /"
            " np.linalg.norm(V, axis=-1, keepdims=True)).sum(1)",
            "Directions are `u` and `v`: the kernel of those of length 1, times both lengths.",
        ),
        compat(
            "pykeops.set_bin_folder(path), pykeops.config.bin_folder",
            'str(cache_folder()) == os.environ["FOLDWISE_CACHE_DIR"]',
            "True",
            "The variable `FOLDWISE_CACHE_DIR`.",
            shim='pykeops.config.bin_folder == os.environ["FOLDWISE_CACHE_DIR"]',
        ),
        compat(
            "pykeops.config.build_type, PYKEOPS_BUILD_TYPE",
            "K_ij.sum(axis=1)",
            "K.sum(1)",
            "Nothing is built with a C++ compiler.",
            shim="pykeops.config.build_type and K_ij.sum(axis=1)",
        ),
        compat(
            "pykeops.config.verbose",
            "K_ij.sum(axis=1)",
            "K.sum(1)",
            "`FOLDWISE_DEBUG`; silent by default.",
            shim="pykeops.config.verbose or K_ij.sum(axis=1)",
        ),
        compat(
            "pykeops.numpy.default_dtype",
            "x_i.dtype",
            '"float64"',
            "The arrays decide.",
            shim="pykeops.numpy.default_dtype",
            shim_equals='"float32"',
        ),
        compat("pykeops.numpy.utils.squared_distances(x, y)", "D_ij @ np.eye(7)", "D[..., 0]"),
        compat(
            "pykeops.numpy.utils.differences(x, y)",
            "x_i - y_j",
            "X - Y",
            shim="pykeops.numpy.utils.differences(x, y).transpose(1, 2, 0)",
        ),
        compat(
            'pykeops.numpy.utils.np_kernel(x, y, s, "gaussian")',
            "(-D_ij / p_**2).exp() @ np.eye(7)",
            "np.exp(-D[..., 0] / p**2)",
            shim='pykeops.numpy.utils.np_kernel(x, y, p[0], "gaussian")',
        ),
        compat(
            'pykeops.numpy.utils.log_np_kernel(x, y, s, "gaussian")',
            "(-D_ij / p_**2) @ np.eye(7)",
            "-D[..., 0] / p**2",
            shim='pykeops.numpy.utils.log_np_kernel(x, y, p[0], "gaussian")',
        ),
        compat(
            'pykeops.numpy.utils.grad_np_kernel(x, y, s, "gaussian")',
            "((-D_ij / p_**2).exp() / -(p_**2)) @ np.eye(7)",
            "-np.exp(-D[..., 0] / p**2) / p**2",
            shim='pykeops.numpy.utils.grad_np_kernel(x, y, p[0], "gaussian")',
        ),
        compat(
            'pykeops.numpy.utils.np_kernel_sphere(u, v, s, "binet")',
            "(u_i | v_j) ** 2 @ np.eye(7)",
            "(u @ v.T) ** 2",
            shim='pykeops.numpy.utils.np_kernel_sphere(u, v, p, "binet")',
        ),
        compat(
            "pykeops.numpy.utils.chain_rules(...)",
            "K_ij.grad(x_i, 1)",
            "-2 * K * (X - Y)",
            shim="pykeops.numpy.utils.chain_rules(u, x, y, -K[..., 0], b)",
            shim_equals="(-2 * K * (X - Y) * (U * B).sum(-1, keepdims=True)).sum(1)",
        ),
        compat(
            "pykeops.numpy.utils.log_sum_exp(D, 1)",
            "D_ij.logsumexp(axis=1)",
            "np.log(np.exp(D).sum(1))",
        ),
        compat(
            "pykeops.common.utils.WarmUpGpu(lang)",
            "K_ij.sum(axis=1)",
            "K.sum(1)",
            "Concerns GPUs.",
            shim='pykeops.common.utils.WarmUpGpu("numpy") or K_ij.sum(axis=1)',
        ),
        compat(
            'pykeops.torch.utils.torch_kernel(x, y, s, "gaussian")',
            "(-D_ij / p_**2).exp() @ np.eye(7)",
            "np.exp(-D[..., 0] / p**2)",
            shim='pykeops.torch.utils.torch_kernel(*tensors(x, y), p[0], "gaussian")',
        ),
        compat(
            "pykeops.torch.utils.is_on_device(x)",
            "foldwise.arrays.adapter_of(x).header(x).device",
            '"cpu"',
            shim="pykeops.torch.utils.is_on_device(torch.tensor(x))",
            shim_equals="False",
        ),
        compat(
            "pykeops.common.utils.get_tools(lang)",
            "foldwise.arrays.adapter_of(x).name",
            '"numpy"',
            shim='pykeops.common.utils.get_tools("numpy").__name__.removesuffix("tools")',
        ),
    ),
)

SECTIONS: Final = (GENRED, BACKENDS, KERNELSOLVE, GENERIC, SHAPES, KERNEL_PRODUCT)
