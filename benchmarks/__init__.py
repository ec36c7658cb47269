"""Times Foldwise beside other libraries, in the same run: `python -m benchmarks --help`.

Two tables say what is measured: `peers.PEERS` (the libraries) and `workloads.WORKLOADS` (the jobs,
with one call per peer). Each pair of them runs in a process of its own (`worker`), and the rounds
of all peers take turns (`rounds`), so that a busy machine is unfair to nobody.
"""
