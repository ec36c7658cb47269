"""A door to Foldwise: it takes the place of the package of this name."""

from foldwise.compat.switch import stand_in

stand_in(__name__)
