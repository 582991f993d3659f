# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the benchmarks' command lines and reports have in common."""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Parser(argparse.ArgumentParser):
    """The options that every benchmark has, and what several have."""

    def __init__(self, description, result, needs_programs=True):
        super().__init__(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
        self.needs_programs = needs_programs
        self.add_argument("--mlir-opt", default=shutil.which("mlir-opt-22") or shutil.which("mlir-opt"))
        self.result = result
        self.add_argument(
            "--save", nargs="?", const="", metavar="MACHINE",
            help=f"also write {result.relative_to(ROOT)}, or to a folder there for one of several machines",
        )
        self.programs = {}

    def add_program(self, name):
        """The path of a program of ours."""
        self.programs[name] = self.add_argument(f"--{name}", default=str(ROOT / "build" / "bin" / name)).dest

    def add_cache(self, contents):
        self.add_argument(
            "--cache",
            type=pathlib.Path,
            default=ROOT / "build" / "benchmarks",
            help=f"folder that keeps {contents} (default: build/benchmarks)",
        )

    def add_choices(self, name, known, what, default=None):
        """Some of what is known, all unless told otherwise."""

        def split(text):
            chosen = text.split(",")
            if set(chosen) - set(known):
                self.error(f"--{name}: of {', '.join(known)}")
            return chosen

        self.add_argument(
            f"--{name}", type=split, default=default or list(known), help=f"{what}, by commas, of {', '.join(known)}"
        )

    def add_runs(self, default, what):
        self.add_argument("--runs", type=int, default=default, help=f"{what} (default: {default})")

    def parse_args(self, *args, **kwargs):
        """Also checks what can be checked."""
        parsed = super().parse_args(*args, **kwargs)
        if self.needs_programs:
            self.check_programs(parsed)
        if getattr(parsed, "runs", 1) < 1:
            self.error("--runs must be positive")
        # The path, or None.
        if parsed.save is not None:
            parsed.save = self.result.parent / parsed.save / self.result.name
        return parsed

    def check_programs(self, parsed):
        for name, place in self.programs.items():
            path = getattr(parsed, place)
            if not shutil.which(path):
                self.error(f"no such program: {path}; build the project, or give --{name}")
        if not parsed.mlir_opt:
            self.error("mlir-opt is not on the PATH; give --mlir-opt")


def spread(values, unit, digits):
    """Median, smallest and largest of some values."""
    values = [round(f(values), digits) for f in (statistics.median, min, max)]
    median, low, high = (f"{v:.{digits}f}" for v in values)
    return f"{median} {unit} ({low} to {high})"


def spell_ratios(values):
    """A median of ratios, and half of them."""
    low, median, high = statistics.quantiles(values, n=4)
    return f"{median:.2f} ({low:.2f}–{high:.2f})"


def first_match(pattern, text):
    match = re.search(pattern, text, re.MULTILINE)
    return match.group(1).strip() if match else "unknown"


def read(path):
    try:
        return pathlib.Path(path).read_text()
    except OSError:
        return ""


def describe_machine(mlir_opt):
    """Lines that tell the machine and the versions that were measured."""
    version = subprocess.run([mlir_opt, "--version"], capture_output=True, text=True).stdout
    commit = subprocess.run(
        ["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True
    ).stdout
    memory = first_match(r"^MemTotal:\s*(\d+)", read("/proc/meminfo"))
    gibibytes = f"{int(memory) / 2**20:.0f} GiB" if memory.isdigit() else memory
    facts = {
        "Processor": first_match(r"^model name\s*:(.*)$", read("/proc/cpuinfo")),
        "Cores": len(os.sched_getaffinity(0)),
        "Memory": gibibytes,
        "LLVM": first_match(r"LLVM version (\S+)", version),
        "norm": commit.strip() or "unknown",
    }
    return [f"- {key}: {value}" for key, value in facts.items()]


def publish(lines, path):
    """Prints a report, and saves it unless the path is None."""
    text = "\n".join([*lines, ""])
    print(text, end="")
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
