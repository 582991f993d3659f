# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the benchmarks' reports have in common."""

import os
import pathlib
import re
import statistics
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent


def spread(values, unit, digits):
    """Median, smallest and largest of some values."""
    values = [round(f(values), digits) for f in (statistics.median, min, max)]
    median, low, high = (f"{v:.{digits}f}" for v in values)
    return f"{median} {unit} ({low} to {high})"


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


def save(text, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
