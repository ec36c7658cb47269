"""Pure passes over formulas: simplification, derivatives, factoring."""
