"""The report: a page of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from downstream.packages import PACKAGES

_HEAD = """
# Packages written for PyKeOps

Written by `make downstream` from [downstream.json](downstream.json); do not edit.

Each check drives a package's own KeOps code path, with nothing of the package changed, and compares
values and gradients with the package's dense path (or with plain PyTorch or NumPy, where it has
none). `foldwise.compat.install()` is all that differs between the two libraries. Packages that PyPI
does not have are represented by the formulas and calls that were recorded in their sources.

Each package runs in a process of its own for each library, with empty caches: times are those of
the KeOps code paths, import of PyKeOps and compilation included, dense paths excluded. Checks that
fail with either library are left out of both times. Cores that a process had: {threads}.
""".strip()


def passed(answer: dict[str, Any] | None) -> dict[str, dict[str, Any]]:
    """The checks that are right, by name."""
    checks = answer["checks"] if answer else []
    return {check["name"]: check for check in checks if check["status"] == "ok"}


def seconds(value: float) -> str:
    """A time."""
    return f"{value:.1f} s" if value < 100 else f"{value:.0f} s"


def total(answer: dict[str, Any], names: Iterable[str]) -> float:
    """Time of some checks, and of the import."""
    checks = passed(answer)
    return answer["import_s"] + sum(checks[name]["seconds"] for name in names)


def line(package: str, library: str, answer: dict[str, Any]) -> str:
    """The line of one process for the terminal."""
    title = f"{package}, {library}"
    if "missing" in answer:
        return f"{title}: {answer['missing']}"
    right, checks = passed(answer), answer["checks"]
    text = f"{title}: {len(right)} of {len(checks)}, {seconds(total(answer, right))}"
    bad = [f"\n  {c['name']}: {c['status']}: {c['note'][:300]}" for c in checks if "note" in c]
    return text + "".join(bad) + (f"\n  {answer['note']}" if answer["note"] else "")


def table(head: Sequence[str], rows: Iterable[Sequence[str]], left: int) -> list[str]:
    """A table; the first `left` columns are words."""
    ruler = ["---" if k < left else "---:" for k in range(len(head))]
    return ["| " + " | ".join(row) + " |" for row in (head, ruler, *rows)]


def row(name: str, answers: dict[str, Any]) -> list[str]:
    """One line of the table."""
    package, ours, theirs = PACKAGES[name], answers.get("foldwise"), answers.get("pykeops")
    known = ours or theirs
    version = known["version"] or f"recorded calls {package.seen}".strip()
    cells = [package.title, version, str(len(known["checks"]))]
    cells += [str(len(passed(answer))) if answer else "-" for answer in (ours, theirs)]
    if not ours or not theirs:
        return [*cells, "-", "-", "-"]
    common = passed(ours).keys() & passed(theirs).keys()
    times = total(theirs, common), total(ours, common)
    return [*cells, *map(seconds, times), f"{times[0] / times[1]:.1f} x"]


def markdown(found: dict[str, Any]) -> str:
    """The page."""
    head = ("package", "version", "checks", "passed", "passed with PyKeOps")
    head += ("PyKeOps 2.3", "Foldwise", "ratio")
    known = [name for name in PACKAGES if name in found]
    threads = {answer["threads"] for each in found.values() for answer in each.values()}
    head_text = _HEAD.format(threads=", ".join(map(str, sorted(threads))))
    lines = [head_text, "", *table(head, (row(name, found[name]) for name in known), 2)]
    faults = [
        [PACKAGES[name].title, check["name"], library, f"{check['status']}: {reason(check)}"]
        for name in known
        for library, answer in found[name].items()
        for check in answer["checks"]
        if check["status"] != "ok"
    ]
    faults += [
        [PACKAGES[name].title, "the rest", library, answer["note"]]
        for name in known
        for library, answer in found[name].items()
        if answer["note"]
    ]
    if faults:
        head = ("package", "check", "library", "what")
        lines += ["", "## What went wrong", "", *table(head, faults, 4)]
    lines += ["", "## All checks", ""]
    head = ("package", "check", "PyKeOps 2.3", "Foldwise", "error")
    lines += table(head, (each for name in known for each in rows(name, found[name])), 2)
    return "\n".join(lines) + "\n"


def reason(check: dict[str, Any]) -> str:
    """The first line of a message, fit for a table."""
    text = " ".join(check["note"].split()).replace("|", "\\|")
    return text[:160] + ("..." if len(text) > 160 else "")


def rows(name: str, answers: dict[str, Any]) -> Iterable[list[str]]:
    """One line for each check."""
    ours, theirs = (passed(answers.get(library)) for library in ("foldwise", "pykeops"))
    known = answers.get("foldwise") or answers["pykeops"]
    for check in known["checks"]:
        mine, its = ours.get(check["name"]), theirs.get(check["name"])
        times = [f"{c['seconds']:.2f} s" if c else "-" for c in (its, mine)]
        error = f"{mine['error']:.0e}" if mine else "-"
        yield [PACKAGES[name].title, check["name"], *times, error]
