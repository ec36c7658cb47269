"""Backends turn loop kernels into something that runs. They know nothing of formulas."""
