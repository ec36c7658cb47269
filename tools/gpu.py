"""All checks and measurements that want a GPU, in stages that stand alone.

python tools/gpu.py                                  # all of them, about half an hour
python tools/gpu.py --stages contact --folder out    # one of them, under five minutes
python tools/gpu.py --stages tests bench             # all of a kind
python tools/gpu.py --dry --stages contact bench     # no GPU: emulated, tiny, without times

Each stage is a program with a time limit: it is interrupted first, then ended with all that it has
started. It writes its log, its results (as they come) and a line of summary.txt to the folder; the
files there are copied to $OUT if that is set. Stages may be run in any order, in one call or in
several: what earlier ones have left in the folder stays.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.gpu import processes  # noqa: E402

TOOLS = ("/usr/local/cuda/bin", "/opt/nvidia/bin")
OURS = "kns=foldwise_kernel"  # of a kernel's name


class Stage(NamedTuple):
    """A stage.

    Attributes:
        kind: what `--stages` may call it together with others.
        minutes: at most.
        arguments: of Python: a module and its arguments, where {folder} is that of results.
        watched: by this tool of compute-sanitizer.
    """

    kind: str
    minutes: float
    arguments: tuple[str, ...]
    watched: str = ""


def _tests(*arguments: str) -> Stage:
    # With -v there is a line for each test as soon as it is done.
    options = ("-v", "--tb=short", "-p", "no:cacheprovider", "-W", "default", "--maxfail=40")
    return Stage("tests", 4.5, ("pytest", *options, *arguments))


def _bench(*families: str) -> Stage:
    options = ("--merge", "--minutes", "3.8", "--folder", "{folder}", "--family")
    return Stage("bench", 4.8, ("benchmarks.gpu", *options, *families))


def _sanitizer(tool: str) -> Stage:
    return Stage("sanitizer", 4.5, ("benchmarks.gpu.small",), tool)


ON_DEVICE = ("-k", "cuda or test_every_schedule")
STAGES = {
    "contact": Stage("contact", 4.2, ("benchmarks.gpu.contact", "--folder", "{folder}")),
    "device": _tests("tests/gpu/test_torch_device.py", "tests/gpu/test_jax_device.py"),
    "ops": _tests("tests/table/test_ops.py", *ON_DEVICE),
    "tables": _tests("tests/table", "--ignore", "tests/table/test_ops.py", *ON_DEVICE),
    "laws": _tests("tests/laws", "tests/schedules/test_parts.py", *ON_DEVICE),
    "schedules": _tests("tests/gpu/test_schedules.py", "tests/cuda/test_tensor.py", *ON_DEVICE),
    "memcheck": _sanitizer("memcheck"),
    "racecheck": _sanitizer("racecheck"),
    "sums": _bench("gaussian"),
    "reductions": _bench("logsumexp", "argkmin", "few rows", "host"),
    "products": _bench("attention", "wide", "sparse", "kernels"),
    "gradients": _bench("gradient", "types"),
}
KINDS = tuple(dict.fromkeys(stage.kind for stage in STAGES.values()))


def chosen(names: list[str]) -> list[str]:
    """The stages of these names or kinds, in their order."""
    return [name for name, stage in STAGES.items() if name in names or stage.kind in names]


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    known = list(dict.fromkeys((*KINDS, *STAGES)))
    add("--stages", nargs="*", choices=known, default=list(KINDS), help="default: all")
    add("--folder", type=Path, default=ROOT / "out" / "gpu", help="of results (default: out/gpu)")
    add("--processes", type=int, default=min(8, os.cpu_count() or 1), help="for tests")
    add("--options", default="", help="further options of all programs, in one text")
    add("--dry", action="store_true", help="no GPU: contact and bench, emulated and tiny")
    add("--list", action="store_true", help="show the stages")
    return parser.parse_args()


def environment() -> dict[str, str]:
    """Of all programs: this repository, packages that were brought along, and NVIDIA's tools."""
    paths = [str(ROOT), os.environ.get("PYTHONPATH", ""), str(ROOT / ".venv-gpu" / "packages")]
    found = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    found["PATH"] = os.pathsep.join(filter(None, [os.environ.get("PATH", ""), *TOOLS]))
    return found | {"PYTHONUNBUFFERED": "1"}


def command(stage: Stage, options: argparse.Namespace) -> list[str] | str:
    """The command line of a stage, or why there is none."""
    more = options.options.split()
    module, *rest = stage.arguments
    rest = [argument.replace("{folder}", str(options.folder)) for argument in rest]
    if options.dry and stage.kind not in ("contact", "bench"):
        return "not run: it needs a GPU"
    more += ["--dry"] if options.dry else []
    if module == "pytest":
        if find_spec("pytest") is None:
            return "not run: pytest is not installed (the stage contact does without it)"
        if find_spec("xdist"):
            more += ["-n", str(options.processes), "--dist", "worksteal"]
        else:
            print("pytest-xdist is not installed: tests run one after the other")
    line = [sys.executable, "-m", module, *rest, *more]
    if stage.watched:
        sanitizer = shutil.which("compute-sanitizer", path=environment()["PATH"])
        if sanitizer is None:
            return "not run: there is no compute-sanitizer"
        line = [sanitizer, "--tool", stage.watched, *only_ours(sanitizer), *line]
    return line


def only_ours(sanitizer: str) -> list[str]:
    """The options by which compute-sanitizer watches our kernels only; their name has changed."""
    said = subprocess.run([sanitizer, "--help"], capture_output=True, text=True, check=False)
    names = ("--kernel-name", "--kernel-regex", "--filter")
    name = next((name for name in names if name in said.stdout), names[0])
    return [name, OURS, "--error-exitcode", "9"]


class Summary:
    """How stages have ended: a line for each, also of those of earlier calls."""

    def __init__(self, folder: Path, copy: Path | None) -> None:
        self._path, self._folder, self._copy = folder / "summary.txt", folder, copy
        text = self._path.read_text() if self._path.exists() else ""
        self._lines = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)

    def end(self, name: str, said: str) -> None:
        """Note how a stage has ended."""
        print(f"== {name}: {said}", flush=True)
        self._lines[name] = said
        text = "".join(f"{stage}: {line}\n" for stage, line in self._lines.items())
        self._path.write_text(text)
        if self._copy and self._copy.resolve() != self._folder.resolve():
            self._copy_files(self._copy)

    def _copy_files(self, folder: Path) -> None:
        """Results as they are, and all logs in one file: few files may be wanted there."""
        results = (p for p in self._folder.iterdir() if p.is_file() and p.suffix != ".log")
        for path in results:
            shutil.copy(path, folder)
        logs = sorted(self._folder.glob("*.log"))
        texts = (f"==== {path.name}\n{path.read_text(errors='replace')}\n" for path in logs)
        (folder / "logs.txt").write_text("".join(texts))


def run(name: str, options: argparse.Namespace) -> str:
    """Run a stage, and say how it has ended."""
    stage = STAGES[name]
    line = command(stage, options)
    if isinstance(line, str):
        return line
    env = environment()
    if stage.kind == "tests":
        env["FOLDWISE_TEST_DEVICE"] = "cuda"
    if stage.watched:
        env["PYTORCH_NO_CUDA_MEMORY_CACHING"] = "1"
    print(f"== {name}: {' '.join(line)}", flush=True)
    start, path = time.monotonic(), options.folder / f"{name}.log"
    with path.open("w") as log:
        code, in_time = processes.run(line, env, log, 60 * stage.minutes)
    print("\n".join(path.read_text(errors="replace").splitlines()[-15:]), flush=True)
    said = "out of time" if not in_time else "passed" if code == 0 else f"failed ({code})"
    return f"{said} after {time.monotonic() - start:.0f} s"


def main() -> int:
    """Run the stages."""
    options = arguments()
    if options.list:
        for name, stage in STAGES.items():
            print(f"{name:12} {stage.kind:10} at most {stage.minutes} minutes")
        return 0
    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    out = os.environ.get("OUT")
    summary = Summary(options.folder, Path(out) if out else None)
    for name in ("pykeops", "triton"):
        if find_spec(name) is None:
            print(f"{name} is not installed: the benchmark goes without it")
    ended: list[str] = []
    for name in chosen(options.stages):
        ended.append(run(name, options))
        summary.end(name, ended[-1])
    return int(any(not said.startswith(("passed", "not run: it needs a GPU")) for said in ended))


if __name__ == "__main__":
    sys.exit(main())
