"""Times Foldwise beside other libraries, in the same run: `python -m benchmarks --help`.

Three tables say what is measured: `peers.PEERS` (the libraries), `workloads.WORKLOADS` (the jobs,
with one call per peer) and `targets.ROWS` (what is aimed at). Each job in each library runs in a
process of its own (`worker`), and the rounds of all peers take turns (`rounds`), so that a busy
machine is unfair to nobody. `limits` measures what the processor can do at best, and `assembly`
counts the instructions of an inner loop.
"""
