"""Redirects `import keopscore` to Foldwise, if the folder above is on the path."""

from foldwise.compat.switch import stand_in

stand_in(__name__)
