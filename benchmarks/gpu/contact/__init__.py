"""First contact with a GPU: checks that do not stop each other, each in words of its own.

python -m benchmarks.gpu.contact            # on a GPU, under four minutes
python -m benchmarks.gpu.contact --dry      # without one: an emulated driver, small sizes
"""
