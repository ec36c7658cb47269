"""Show how a change changes the code that is emitted: loops, LLVM assembly and CUDA C++.

    python tools/codegen_diff.py BASE [HEAD]

Two commits are checked out into a temporary folder, each prints the kernels of its own
`tests/golden/kernels.py`, and the difference is shown. Without HEAD the files are taken as they
are, committed or not. A BASE that has no such module gets the one of HEAD. The exit status is 0 if
the emitted code is the same, 1 if it differs, and 2 if it could not be printed.
"""

from __future__ import annotations

import argparse
import difflib
import os
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).parents[1]
PRINTER = Path("tests", "golden", "kernels.py")
STAGES = ("loops", "llvm", "cuda")


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        print(f"git {' '.join(arguments)}: {done.stderr.strip()}", file=sys.stderr)
        raise SystemExit(2)
    return done.stdout.strip()


def check_out(commit: str, folder: Path, stack: ExitStack) -> Path:
    """A work tree of the commit, which is removed in the end."""
    git("worktree", "add", "--detach", "--quiet", str(folder), commit)
    stack.callback(git, "worktree", "remove", "--force", str(folder))
    return folder


def printed(tree: Path, printer: Path, out: Path) -> dict[str, list[str]]:
    """The lines of all kernels that a checkout emits."""
    target = tree / PRINTER
    if not target.exists():
        target.write_text(printer.read_text())
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", ".".join(PRINTER.with_suffix("").parts), str(out)]
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stderr)
        print(f"the kernels of {tree} cannot be printed", file=sys.stderr)
        raise SystemExit(2)
    paths = sorted(p for p in out.rglob("*") if p.is_file())
    return {p.relative_to(out).as_posix(): p.read_text().splitlines() for p in paths}


def compare(
    base: dict[str, list[str]], head: dict[str, list[str]], context: int
) -> tuple[list[str], str]:
    """The unified diff, and a summary of it: files and lines for each stage."""
    diff: list[str] = []
    total, changed, more, less = (Counter[str]() for _ in range(4))
    for name in sorted({*base, *head}):
        stage = name.partition("/")[0]
        total[stage] += 1
        before, after = base.get(name, []), head.get(name, [])
        if before == after and name in base and name in head:
            continue
        changed[stage] += 1
        files = (
            f"a/{name}" if name in base else "/dev/null",
            (f"b/{name}" if name in head else "/dev/null"),
        )
        lines = [*difflib.unified_diff(before, after, *files, lineterm="", n=context)]
        more[stage] += sum(line.startswith("+") for line in lines[2:])
        less[stage] += sum(line.startswith("-") for line in lines[2:])
        diff += lines
    rows = [
        f"{stage:5s}  {changed[stage]:5d} of {total[stage]:5d} files differ"
        f"  +{more[stage]} -{less[stage]} lines"
        for stage in STAGES
    ]
    return diff, "\n".join(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description="Show how a change changes the emitted code.")
    parser.add_argument("base", metavar="BASE", help="a commit")
    parser.add_argument("head", metavar="HEAD", nargs="?", help="another (default: these files)")
    parser.add_argument("--summary", action="store_true", help="print no diff")
    parser.add_argument("--context", type=int, default=3, help="lines around a difference")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="codegen-diff-")))
        base = check_out(options.base, folder / "base", stack)
        head = check_out(options.head, folder / "head", stack) if options.head else ROOT
        before, after = (
            printed(tree, head / PRINTER, folder / out)
            for tree, out in ((base, "before"), (head, "after"))
        )
    diff, summary = compare(before, after, options.context)
    if diff and not options.summary:
        print("\n".join(diff))
    print(summary)
    return int(bool(diff))


if __name__ == "__main__":
    sys.exit(main())
