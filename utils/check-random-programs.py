#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares random programs with what upstream passes make of them.

The passes keep a program's meaning, so norm-verify has to find each program equal
to what they make of it. Half of the programs use linalg and the ops beside it, and
half tosa. Shows how far it is, and ends with the number of comparisons; a program
that isn't found equal is kept, and named with what norm-verify says.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

from random_programs import write_programs

ROOT = pathlib.Path(__file__).resolve().parent.parent
BATCH = 50
LOWER_TOSA = "tosa-optional-decompositions,tosa-to-linalg-named,tosa-to-linalg,tosa-to-arith,tosa-to-tensor"
PIPELINES = {
    "linalg": {
        "canonical": ["--canonicalize", "--cse"],
        "fused": [
            "--linalg-generalize-named-ops",
            "--linalg-fuse-elementwise-ops",
            "--canonicalize",
        ],
        "folded": ["--convert-elementwise-to-linalg", "--linalg-fold-unit-extent-dims", "--sccp"],
    },
    "tosa": {
        "canonical": ["--canonicalize", "--cse"],
        "lowered": [f"--pass-pipeline=builtin.module(func.func({LOWER_TOSA}))"],
        "fused": [
            f"--pass-pipeline=builtin.module(func.func({LOWER_TOSA},linalg-generalize-named-ops,"
            "linalg-fuse-elementwise-ops,canonicalize,cse))"
        ],
    },
}


def compare(arguments, dialect, count, seed):
    """What is wrong with a batch: a message for each program that isn't equal."""
    before = arguments.folder / f"{dialect}-{seed}.mlir"
    write_programs(count, seed, before, dialect)
    problems = []
    for name, passes in PIPELINES[dialect].items():
        after = before.with_suffix(f".{name}.mlir")
        subprocess.run([arguments.mlir_opt, before, *passes, "-o", after], check=True)
        run = subprocess.run(
            [arguments.build / "bin" / "norm-verify", before, after], capture_output=True, text=True
        )
        equal = len(re.findall(r"^@f\d+: equal; probability", run.stdout, re.MULTILINE))
        if run.returncode == 0 and equal == count:
            after.unlink()
            continue
        lines = [l for l in (run.stdout + run.stderr).splitlines() if ": equal" not in l]
        problems.append(f"{before} and {after}: exit code {run.returncode}, {equal} equal\n" + "\n".join(lines[:8]))
    if not problems:
        before.unlink()
    return problems


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--programs", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=0, help="other programs for another one")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument(
        "--mlir-opt", default=shutil.which("mlir-opt-22") or shutil.which("mlir-opt")
    )
    parser.add_argument(
        "--folder", type=pathlib.Path, default=pathlib.Path("random-programs"), help="for what is kept"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    if not arguments.mlir_opt:
        parser.error("there is no mlir-opt in PATH; name one with --mlir-opt")
    return arguments


def main():
    arguments = parse_arguments()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    batches = []
    for number, first in enumerate(range(0, arguments.programs, BATCH)):
        count = min(BATCH, arguments.programs - first)
        dialect = list(PIPELINES)[number % 2]
        batches.append((dialect, count, arguments.seed * 1000003 + number))
    done = failures = 0
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        jobs = {pool.submit(compare, arguments, *batch): batch for batch in batches}
        for job in concurrent.futures.as_completed(jobs):
            for problem in job.result():
                failures += 1
                print(problem, flush=True)
            done += jobs[job][1]
            if sys.stderr.isatty() or done % (10 * BATCH) == 0:
                print(f"{done} of {arguments.programs} programs", file=sys.stderr, flush=True)
    if not any(arguments.folder.iterdir()):
        arguments.folder.rmdir()
    comparisons = sum(count * len(PIPELINES[dialect]) for dialect, count, _ in batches)
    print(f"{done} programs, {comparisons} comparisons, {failures} batches with a difference")
    sys.exit(failures != 0)


if __name__ == "__main__":
    main()
