"""Block-sparse computations: the constructors of `BlockRanges`, and clusters of points."""
