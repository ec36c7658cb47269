"""Whether packages written for PyKeOps do on Foldwise what they do without KeOps, and how fast."""
