"""Command line: run the packages' checks with PyKeOps and with Foldwise, write the report."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from downstream import report
from downstream.packages import PACKAGES

ROOT = Path(__file__).resolve().parents[1]
LIBRARIES = {  # name: its environment; `{cache}` stands for an empty folder
    "pykeops": {"KEOPS_CACHE_FOLDER": "{cache}", "PYKEOPS_VERBOSE": "0", "KEOPS_VERBOSE": "0"},
    "foldwise": {"FOLDWISE_CACHE_DIR": "{cache}"},
}


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m downstream", description=__doc__)
    add = parser.add_argument
    add("--package", nargs="*", choices=PACKAGES, metavar="NAME", help="default: all")
    add("--library", nargs="*", choices=LIBRARIES, help="default: both")
    add("--check", nargs="*", default=[], metavar="NAME", help="default: all of a package")
    add("--patience", type=float, default=1200, help="seconds for one package (default: 1200)")
    add("--dry", action="store_true", help="print what is found, and keep nothing")
    add("--file", type=Path, default=ROOT / "docs" / "downstream.json", help="where it is kept")
    return parser.parse_args()


def run(package: str, library: str, checks: list[str], patience_s: float) -> dict[str, Any]:
    """The answers of one worker: its caches are empty."""
    with tempfile.TemporaryDirectory() as cache, tempfile.TemporaryFile("w+") as out:
        own = {key: value.format(cache=cache) for key, value in LIBRARIES[library].items()}
        command = [sys.executable, "-m", "downstream.worker", package, library, *checks]
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        environment = os.environ | own | {"PYTHONPATH": path}
        note = ""
        try:
            done = subprocess.run(
                command, stdout=out, env=environment, timeout=patience_s, check=False
            )
            if done.returncode:
                note = f"ended with status {done.returncode}"
        except subprocess.TimeoutExpired:
            note = f"no end within {patience_s:.0f} s"
        out.seek(0)
        lines = [json.loads(line) for line in out]
    head = lines[0] if lines else {"missing": note or "no answer"}
    return {**head, "checks": lines[1:], "note": note}


def main() -> None:
    """Run the checks that the command line asks for."""
    options = arguments()
    found: dict[str, Any] = {}
    if options.file.exists():
        found = json.loads(options.file.read_text())
    for package in options.package or PACKAGES:
        for library in options.library or LIBRARIES:
            answer = run(package, library, options.check, options.patience)
            print(report.line(package, library, answer), flush=True)
            if "missing" not in answer:
                found.setdefault(package, {})[library] = answer
            if not options.dry:
                options.file.write_text(json.dumps(found, indent=1) + "\n")
                options.file.with_suffix(".md").write_text(report.markdown(found))


if __name__ == "__main__":
    main()
