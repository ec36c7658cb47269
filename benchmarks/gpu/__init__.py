"""What the CUDA backend reaches on a GPU, and what its peers do."""
