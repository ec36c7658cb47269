"""The utilities of keopscore that programs import."""
