"""Reductions of formulas that are given as text."""
