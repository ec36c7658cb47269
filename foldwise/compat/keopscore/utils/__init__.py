"""What programs take from the utilities of keopscore."""
