"""All checks and measurements that want a GPU, in stages that do not stop each other.

python tools/gpu.py --stage tests device sanitizer bench
python tools/gpu.py --dry          # no GPU: the code path of the benchmark only

Each stage writes its log to out/gpu, and a line to summary.txt there; the files there are copied to
$OUT if that is set.
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

ROOT = Path(__file__).resolve().parents[1]
STAGES = ("tests", "device", "sanitizer", "bench")
# Stages but the benchmark take at most this many minutes.
MINUTES = {"tests": 3.0, "device": 1.5, "sanitizer": 1.5}
TABLES = (
    "tests/table",
    "tests/laws",
    "tests/schedules/test_parts.py",
    "tests/gpu/test_schedules.py",
    "tests/cuda/test_tensor.py",
)
CHECKS = ("memcheck", "racecheck")
SANITIZERS = ("/usr/local/cuda/bin", "/opt/nvidia/bin")


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--stage", nargs="*", choices=STAGES, default=list(STAGES), help="default: all")
    add("--minutes", type=float, default=3.5, help="for the benchmark (default: 3.5)")
    add("--processes", type=int, default=min(8, os.cpu_count() or 1), help="for tests")
    add("--bench", default="", help="further options of the benchmark, in one text")
    add("--dry", action="store_true", help="no GPU: emulated, tiny, without times")
    return parser.parse_args()


class Stages:
    """Runs programs and remembers how they ended."""

    def __init__(self, folder: Path, copy: Path | None) -> None:
        self.folder, self.copy = folder, copy
        self.ended: dict[str, str] = {}

    def run(self, name: str, command: list[str], minutes: float, **more: str) -> int:
        """One program: its output goes to a log, the end of it to the screen."""
        path = self.folder / f"{name}.log"
        print(f"== {name}: {' '.join(command)}", flush=True)
        start = time.monotonic()
        with path.open("w") as log:
            try:
                code = subprocess.run(
                    command,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    cwd=ROOT,
                    env=os.environ | {"PYTHONPATH": python_path()} | more,
                    timeout=60 * minutes,
                    check=False,
                ).returncode
            except subprocess.TimeoutExpired:
                code = 124
        said = "passed" if code == 0 else "out of time" if code == 124 else f"failed ({code})"
        self.end(name, f"{said} after {time.monotonic() - start:.0f} s")
        lines = path.read_text(errors="replace").splitlines()
        print("\n".join(lines[-15:]), flush=True)
        return code

    def end(self, name: str, said: str) -> None:
        """Note how a stage ended."""
        self.ended[name] = said
        summary = "".join(f"{stage}: {text}\n" for stage, text in self.ended.items())
        (self.folder / "summary.txt").write_text(summary)
        if self.copy:
            self.copy_files(self.copy)

    def copy_files(self, folder: Path) -> None:
        """Results as they are, and all logs in one file: few files may be wanted there."""
        for path in [self.folder / "summary.txt", *self.folder.glob("gpu*.*")]:
            if path.suffix != ".log":
                shutil.copy(path, folder)
        logs = sorted(self.folder.glob("*.log"))
        texts = (f"==== {path.name}\n{path.read_text(errors='replace')}\n" for path in logs)
        (folder / "logs.txt").write_text("".join(texts))


def python_path() -> str:
    """PYTHONPATH with this repository in front."""
    return os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))


def pytest(stages: Stages, name: str, options: list[str], processes: int, minutes: float) -> None:
    """Tests with the device in the place of the emulator."""
    command = [sys.executable, "-m", "pytest", "-q", "--tb=short", "-p", "no:cacheprovider"]
    command += ["-W", "default", "--durations=10", "--maxfail=40"]
    if find_spec("xdist"):
        command += ["-n", str(processes), "--dist", "worksteal"]
    else:
        print("pytest-xdist is missing: tests run one after the other")
    stages.run(name, command + options, minutes, FOLDWISE_TEST_DEVICE="cuda")


def sanitizer() -> str | None:
    """The path of compute-sanitizer; None if it is not installed."""
    places = [os.environ.get("PATH", ""), *SANITIZERS]
    return shutil.which("compute-sanitizer", path=os.pathsep.join(places))


def main() -> int:
    """Run the stages."""
    options = arguments()
    folder, out = ROOT / "out" / "gpu", os.environ.get("OUT")
    folder.mkdir(parents=True, exist_ok=True)
    stages = Stages(folder, Path(out) if out else None)
    chosen = ["bench"] if options.dry else options.stage
    for name in ("pykeops", "triton"):
        if find_spec(name) is None:
            print(f"{name} is not installed: the benchmark goes without it")
    if "tests" in chosen:
        pytest(
            stages,
            "tests",
            [*TABLES, "-k", "cuda or test_every_schedule"],
            options.processes,
            MINUTES["tests"],
        )
    if "device" in chosen:
        pytest(stages, "device", ["tests/gpu"], options.processes, MINUTES["device"])
    if "sanitizer" in chosen:
        tool = sanitizer()
        if tool is None:
            stages.end("sanitizer", "skipped: there is no compute-sanitizer")
        for check in CHECKS if tool else ():
            command = [tool or "", "--tool", check, "--error-exitcode", "9"]
            command += [sys.executable, "-m", "benchmarks.gpu.small"]
            stages.run(check, command, MINUTES["sanitizer"], PYTORCH_NO_CUDA_MEMORY_CACHING="1")
    if "bench" in chosen:
        command = [sys.executable, "-m", "benchmarks.gpu", "--minutes", str(options.minutes)]
        if out or options.dry:
            command += ["--folder", str(folder)]
        command += ["--dry"] if options.dry else []
        stages.run("bench", command + options.bench.split(), options.minutes + 1)
    print((folder / "summary.txt").read_text(), end="")
    passed = all(text.startswith(("passed", "skipped")) for text in stages.ended.values())
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
