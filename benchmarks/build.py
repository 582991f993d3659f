#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures a clean build of everything, and the test suite.

Each run configures the release preset in an empty folder, without ccache, builds
all targets on all cores, and runs check-norm. Prints a table, in Markdown.
"""

import os
import subprocess
import sys
import tempfile
import time

from reporting import ROOT, Parser, describe_machine, publish, spread

RESULT = ROOT / "benchmarks" / "results" / "build.md"


def run(*command):
    """Runs a command and measures its wall time; its failure ends the benchmark."""
    start = time.perf_counter()
    process = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    seconds = time.perf_counter() - start
    if process.returncode:
        sys.stderr.buffer.write(process.stdout)
        sys.exit(f"build.py: exit status {process.returncode} of: {' '.join(map(str, command))}")
    return seconds


def main():
    parser = Parser(__doc__, RESULT)
    parser.add_runs(3, "clean builds")
    args = parser.parse_args()

    jobs = f"-j{len(os.sched_getaffinity(0))}"
    times = {"configure": [], "build": [], "`check-norm`": []}
    for _ in range(args.runs):
        with tempfile.TemporaryDirectory(prefix="norm-build-") as folder:
            configure = ("cmake", "--preset", "release", "-B", folder)
            times["configure"].append(run(*configure))
            times["build"].append(run("ninja", "-C", folder, jobs))
            times["`check-norm`"].append(run("ninja", "-C", folder, "check-norm"))

    files = len([*ROOT.glob("lib/**/*.cpp"), *ROOT.glob("tools/**/*.cpp"), *ROOT.glob("unittests/**/*.cpp")])
    lines = [
        "# Building and testing norm",
        "",
        f"The release preset with its precompiled header, {files} C++ files, without ccache."
        f" Median (smallest to largest) of {args.runs} clean builds.",
        "",
        "| Step | Wall time |",
        "|---|---|",
        *(f"| {step} | {spread(values, 's', 1)} |" for step, values in times.items()),
        "",
        *describe_machine(args.mlir_opt),
    ]
    publish(lines, args.save)


if __name__ == "__main__":
    main()
