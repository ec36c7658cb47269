"""What is computed: formulas, op and reduction rows, specifications, and the scheduled loop program."""
