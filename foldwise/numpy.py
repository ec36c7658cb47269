"""The names of `foldwise`, for those who like to say which arrays they use."""

import foldwise
from foldwise import *  # noqa: F403 - one list of names for all front ends

__all__: list[str] = []
__all__ += foldwise.__all__
