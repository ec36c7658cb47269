"""From a `MapReduce` and a `Schedule` to a `LoopKernel`."""
