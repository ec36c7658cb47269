"""Linear algebra with operators that are never stored."""
