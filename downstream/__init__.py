"""Packages written for PyKeOps: the same results on Foldwise as without KeOps, and the times."""
