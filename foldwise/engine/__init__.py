"""From a computation and arrays to numbers: plans, cache, work items, threads, launch."""
