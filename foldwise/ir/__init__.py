"""What is computed: formulas, rows of the tables, specifications, and loop programs."""
