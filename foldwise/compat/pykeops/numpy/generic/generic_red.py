"""`Genred` for NumPy."""

from foldwise.compat.genred import Genred
from foldwise.compat.pykeops.common.get_options import get_tag_backend as get_tag_backend
from foldwise.compat.pykeops.common.operations import postprocess as postprocess
from foldwise.compat.pykeops.common.operations import preprocess as preprocess
from foldwise.compat.pykeops.common.parse_type import complete_aliases as complete_aliases
from foldwise.compat.pykeops.common.parse_type import get_optional_flags as get_optional_flags
from foldwise.compat.pykeops.common.parse_type import get_sizes as get_sizes
from foldwise.compat.pykeops.common.utils import axis2cat as axis2cat
from foldwise.compat.pykeops.common.utils import pyKeOps_Warning as pyKeOps_Warning

__all__ = ["Genred"]

default_device_id = 0
