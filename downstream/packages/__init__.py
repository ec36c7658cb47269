"""The packages: one module each, with the table of its checks."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from downstream.checks import Check


@dataclass(frozen=True, slots=True)
class Package:
    """A package that calls KeOps.

    Attributes:
        name: the module here, and its name in the report.
        distribution: its name on PyPI; None if only its calls are recorded here.
        seen: when that was recorded, where it is known.
    """

    name: str
    distribution: str | None = None
    seen: str = ""

    @property
    def title(self) -> str:
        """Its name in tables."""
        return self.distribution or self.name.replace("_", " ")

    def checks(self) -> list[Check]:
        """Its checks; imports the package where they need that."""
        return importlib.import_module(f"downstream.packages.{self.name}").CHECKS


PACKAGES = {
    package.name: package
    for package in (
        Package("gpytorch", "gpytorch"),
        Package("linear_operator", "linear_operator"),
        Package("geomloss", "geomloss"),
        Package("pot", "POT"),
        Package("gudhi", "gudhi"),
        Package("torchdr", "torchdr"),
        Package("skshapes", "skshapes"),
        Package("alibi_detect", "alibi-detect"),
        Package("falkon", seen="2025-07"),
        Package("neural_splines"),
        Package("s4", seen="2024-02"),
        Package("hyena", seen="2023-09"),
        Package("dmasif"),
        Package("graph_matching_consensus"),
        Package("gempy", seen="2026-11"),
        Package("operators"),
    )
}
RECORDED = tuple(name for name, package in PACKAGES.items() if package.distribution is None)
