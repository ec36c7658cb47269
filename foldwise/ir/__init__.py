"""Computations as values: formulas, rows of the tables, specifications, and loop programs."""
