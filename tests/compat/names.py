"""The public names of PyKeOps 2.3, and of older versions, by module."""

from __future__ import annotations

from typing import Final

_FRONT: Final = (
    "Genred KernelSolve LazyTensor ComplexLazyTensor Vi Vj Pm generic_sum generic_logsumexp"
    " generic_argmin generic_argkmin cluster utils generic lazytensor operations test_install"
    " default_dtype default_cuda_type"
)
_CLUSTER: Final = (
    "grid_cluster sort_clusters cluster_ranges cluster_centroids cluster_ranges_centroids"
    " from_matrix swap_axes matrix utils"
)
_CLUSTER_UTILS: Final = (
    "sort_clusters cluster_ranges cluster_centroids cluster_ranges_centroids swap_axes"
)
_CONFIGS: Final = (
    "config cuda_config openmp_config platform_detector get_config get_cuda_config"
    " get_openmp_config get_platform_config"
)
_LAZY: Final = "LazyTensor ComplexLazyTensor Var Vi Vj Pm"
_KERNELS: Final = "Kernel kernel_product kernel_formulas"

MODULES: Final[dict[str, str]] = {
    "pykeops": "__version__ verbose set_verbose default_device_id clean_pykeops get_build_folder"
    " set_build_folder check_health show_cuda_status config numpy torch common numpy_found"
    " torch_found gpu_available test_numpy_bindings test_torch_bindings keopscore pykeopsconfig"
    " pykeops_nvrtc_name set_bin_folder bin_folder build_type keops_io keops_get_build_folder",
    "pykeops.config": f"gpu_available numpy_found torch_found get_build_folder pykeops_base"
    f" pykeops_cuda pykeops_openmp pykeops_nvrtc_name pykeops_cpp_name python_includes keopscore"
    f" bin_folder build_type verbose {_CONFIGS}",
    "pykeops.numpy": _FRONT + " RadialKernelConv RadialKernelGrad1conv FshapeScp",
    "pykeops.torch": f"{_FRONT} {_KERNELS} Formula torch_version_required",
    "pykeops.numpy.cluster": _CLUSTER,
    "pykeops.torch.cluster": _CLUSTER,
    "pykeops.numpy.cluster.grid_cluster": "grid_cluster",
    "pykeops.torch.cluster.grid_cluster": "grid_cluster",
    "pykeops.numpy.cluster.matrix": "from_matrix",
    "pykeops.torch.cluster.matrix": "from_matrix",
    "pykeops.numpy.cluster.utils": f"{_CLUSTER_UTILS} np_swap_axes",
    "pykeops.torch.cluster.utils": f"{_CLUSTER_UTILS} torch_swap_axes",
    "pykeops.numpy.utils": "squared_distances differences np_kernel log_np_kernel grad_np_kernel"
    " np_kernel_sphere chain_rules log_sum_exp WarmUpGpu numpytools np_swap_axes Genred KernelSolve"
    " IsGpuAvailable",
    "pykeops.torch.utils": "squared_distances torch_kernel is_on_device torchtools torchsolve"
    " torch_swap_axes Genred KernelSolve WarmUpGpu",
    "pykeops.numpy.lazytensor.LazyTensor": _LAZY,
    "pykeops.torch.lazytensor.LazyTensor": _LAZY,
    "pykeops.numpy.generic.generic_red": "Genred",
    "pykeops.torch.generic.generic_red": "Genred GenredAutograd GenredAutograd_fun"
    " Genred_parameters check_AD_supported set_device",
    "pykeops.numpy.generic.generic_ops": "generic_sum generic_logsumexp generic_argmin"
    " generic_argkmin",
    "pykeops.torch.generic.generic_ops": "generic_sum generic_logsumexp generic_argmin"
    " generic_argkmin",
    "pykeops.numpy.operations": "KernelSolve",
    "pykeops.torch.operations": "KernelSolve KernelSolveAutograd ConjugateGradientSolver",
    "pykeops.numpy.test_install": "test_numpy_bindings formula var expected_res",
    "pykeops.torch.test_install": "test_torch_bindings formula var expected_res",
    "pykeops.common.lazy_tensor": "GenericLazyTensor ComplexGenericLazyTensor same_or_one_test"
    " is_scalar_and_equals is_complex_lazytensor check_broadcasting LazyTensor Var Vi Vj Pm",
    "pykeops.common.operations": "ConjugateGradientSolver KernelLinearSolver preprocess"
    " postprocess",
    "pykeops.common.parse_type": "categories get_type complete_aliases get_sizes parse_dtype_acc"
    " get_optional_flags",
    "pykeops.common.get_options": "SetBackend get_tag_backend",
    "pykeops.common.utils": "WarmUpGpu get_tools axis2cat cat2axis c_type max_tuple"
    " check_broadcasting pyKeOps_Print pyKeOps_Message pyKeOps_Warning",
    "pykeops.common.gpu_utils": "get_gpu_number get_gpu_props",
    "pykeops.common.keops_io": "keops_binder",
    "keopscore": "__version__ verbose auto_factorize debug_ops debug_ops_at_exec set_build_folder"
    " clean_keops check_health cuda_block_size show_gpu_config show_cuda_status build_folder"
    f" {_CONFIGS}",
    "keopscore.config": f"{_CONFIGS} use_cuda Config CUDAConfig OpenMPConfig DetectPlatform",
    "keopscore.config.config": "get_build_folder use_cuda print_all set_different_build_folder",
    "keopscore.config.base_config": "Config",
    "keopscore.config.cuda": "CUDAConfig",
    "keopscore.config.openmp": "OpenMPConfig",
    "keopscore.config.Platform": "DetectPlatform",
    "keopscore.utils.misc_utils": "KeOps_Error KeOps_Warning KeOps_Message KeOps_Print",
    # Of KeOps 0 and 1.
    "pykeops.torch.kernels": _KERNELS,
    "pykeops.torch.kernel_product": f"{_KERNELS} Formula FeaturesKP kernels formula"
    " features_kernels",
    "pykeops.torch.kernel_product.kernels": _KERNELS,
    "pykeops.torch.kernel_product.formula": "Formula",
    "pykeops.torch.kernel_product.features_kernels": "FeaturesKP",
    "pykeops.torch.features_kernels": "FeaturesKP",
    "pykeops.torch.generic_sum": "generic_sum",
    "pykeops.torch.generic_logsumexp": "generic_logsumexp",
    "pykeops.numpy.generic_sum": "generic_sum generic_sum_np",
    "pykeops.numpy.generic_logsumexp": "generic_logsumexp generic_logsumexp_np",
    "pykeops.numpy.convolutions.radial_kernel": "RadialKernelConv RadialKernelGrad1conv",
    "pykeops.numpy.convolutions.radial_kernels": "radial_kernels_conv",
    "pykeops.numpy.shape_distance": "FshapeScp",
    "pykeops.numpy.shape_distance.fshape_scp": "FshapeScp",
}

_REDUCTIONS: Final = "sum logsumexp min max argmin argmax min_argmin max_argmax Kmin argKmin"

LAZYTENSOR: Final = (
    # Attributes.
    "shape _shape dim ndim dtype nbatchdims batchdims ni nj axis formula formula2 variables"
    " symbolic_variables ranges backend is_complex tools Genred KernelSolve T _dtype"
    " rec_multVar_highdim"
    " __GenericLazyTensor__ __array_ufunc__ __str__"
    # Operators.
    " __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __or__ __ror__"
    " __pow__ __neg__ __abs__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getitem__ __matmul__"
    " __call__ __min__ __max__"
    # Functions.
    " exp log xlogx cos sin sinxdivx sinc asin acos atan atan2 sqrt rsqrt square abs sign step relu"
    " round sqnorm2 norm2 norm normalize one_hot elem extract real2complex imag2complex exp1j"
    " power clamp ifelse mod sqdist weightedsqnorm weightedsqdist softdtw_sqdist"
    " difference_matrix bspline concat concatenate cat matvecmult vecmatmult tensorprod"
    " keops_tensordot keops_kron grad diff grad_matrix divergence laplacian trace_operator"
    " factorize auto_factorize"
    # Reductions.
    f" {_REDUCTIONS} {' '.join(f'{name}_reduction' for name in _REDUCTIONS.split())}"
    " sumsoftmaxweight sumsoftmaxweight_reduction Kmin_argKmin Kmin_argKmin_reduction min_argKmin"
    " reduction solve t matvec rmatvec"
    # Internal names that others call all the same.
    " unary binary ternary join promote init fixvariables separate_kwargs new_variable_index"
    " lt_constructor get_tools addop subop mulop divop"
)
COMPLEX: Final = "real imag angle conj exp abs sum addop subop mulop divop shape dtype"
TOOLS: Final = (
    "norm arraysum exp log copy transpose permute contiguous numpy tile solve size dtype dtypename"
    " is_tensor swap_axes arraytype float_types array Genred KernelSolve eq long view rand randn"
    " eye zeros empty device device_type_index get_pointer detect_complex view_as_complex"
    " view_as_real"
)
