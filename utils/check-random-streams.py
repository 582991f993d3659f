#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random programs of streams and norms through the rewrites and the exact check.

    utils/check-random-streams.py 100000
    utils/check-random-streams.py 100000 --optimum
    utils/check-random-streams.py 1 --first=4711 --keep=folder

Makes a program for each seed from --first on, runs `norm-opt` on it and compares
before and after with `norm-verify`. Programs go through one of PIPELINES each,
or all through the --pipeline given. Prints how many norms were converted.

With --optimum the programs are of kinds for which the largest gain is known,
LayerNorms converted less centres at run time (`streams.optimum`), and go through
--norm-pre-ln-to-pre-rms; prints how often it is reached, and seeds of programs
where it isn't.

A program that fails is reported with its seed and pipeline; then the exit status
is 1. --keep keeps all programs, before and after.
"""

import argparse
import collections
import contextlib
import dataclasses
import multiprocessing
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

from streams.graph import KINDS, MORE_KINDS, Graph
from streams.optimum import find_optimum
from streams.text import write_function

ROOT = pathlib.Path(__file__).resolve().parent.parent
TO_RMS = "--norm-pre-ln-to-pre-rms"
FOLDED_TO_RMS = f"--norm-fold-layer-scale --norm-fold-affine --norm-fold-bias-mean {TO_RMS}"
TO_CRMS = f"{FOLDED_TO_RMS} --norm-pre-rms-to-pre-crms"
PIPELINES = (
    TO_RMS,
    FOLDED_TO_RMS,
    TO_CRMS,
    TO_CRMS + "=basis=householder",
)
# Seconds for one command, and programs in one file.
LIMIT = 300
BATCH = 200
OPTIMUM_LONGEST = 9


@dataclasses.dataclass
class Outcome:
    """What became of some programs."""

    count: int = 0
    norms: int = 0
    removed: int = 0
    centres: int = 0
    # (seed, message) of those that failed.
    failures: list = dataclasses.field(default_factory=list)
    # With --optimum: the sum of optima, how many programs lack how much to it,
    # and seeds for each.
    optimum: int = 0
    lacks: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    seeds: dict = dataclasses.field(default_factory=lambda: collections.defaultdict(list))

    def add(self, other):
        for name in ("count", "norms", "removed", "centres", "optimum"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.failures += other.failures
        self.lacks.update(other.lacks)
        for lack, seeds in other.seeds.items():
            self.seeds[lack] += seeds


@dataclasses.dataclass
class Batch:
    seeds: range
    pipeline: str
    optimum: bool
    tools: pathlib.Path
    keep: pathlib.Path


def run(*command):
    """The output of a command, and what is wrong with it or none."""
    try:
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return "", f"takes more than {LIMIT} s"
    if done.returncode == 0:
        return done.stdout, None
    messages = [m for m in (done.stdout + done.stderr).splitlines() if not re.search(r": equal;|remark", m)]
    return done.stdout, f"exits {done.returncode}: " + "\n".join(messages[:20])


def rewrite_and_check(batch, seeds, functions, folder):
    """The rewritten programs of `seeds` as text, and what is wrong or none."""
    name = f"{seeds[0]}-{seeds[-1]}"
    before, after = folder / f"{name}.before.mlir", folder / f"{name}.after.mlir"
    before.write_text("\n".join(functions[seed] for seed in seeds))
    for command in (
        ["norm-opt", before, *shlex.split(batch.pipeline), "-o", after],
        ["norm-verify", before, after, f"--seed={seeds[0] + 1}"],
    ):
        _, wrong = run(batch.tools / command[0], *command[1:])
        if wrong:
            return "", f"{command[0]} {wrong}"
    return after.read_text(), None


def count_ops(function):
    """LayerNorms, and centres that remain at run time."""
    centres = [line for line in function.splitlines() if "= norm.center" in line]
    return function.count("norm.layer_norm"), sum("norm.weight_prep" not in c for c in centres)


def check_batch(batch):
    outcome = Outcome()
    kinds = KINDS if batch.optimum else KINDS | MORE_KINDS
    longest = OPTIMUM_LONGEST if batch.optimum else 12
    graphs = {seed: Graph(seed, kinds, longest) for seed in batch.seeds}
    functions = {seed: write_function(graph, f"s{seed}") for seed, graph in graphs.items()}
    with contextlib.ExitStack() as stack:
        folder = batch.keep or pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        rest = [list(batch.seeds)]
        # A file that fails is halved until the programs that do are alone.
        while rest:
            seeds = rest.pop()
            text, wrong = rewrite_and_check(batch, seeds, functions, folder)
            if wrong and len(seeds) > 1:
                middle = len(seeds) // 2
                rest += [seeds[middle:], seeds[:middle]]
            elif wrong:
                outcome.failures.append((seeds[0], batch.pipeline, wrong))
            else:
                record(outcome, batch, text, functions, graphs)
    return outcome


def record(outcome, batch, text, functions, graphs):
    for name, function in re.findall(r"func\.func @(s\d+)(.*?)(?=func\.func|\Z)", text, re.DOTALL):
        seed = int(name[1:])
        norms, _ = count_ops(functions[seed])
        kept, centres = count_ops(function)
        outcome.count += 1
        outcome.norms += norms
        outcome.removed += norms - kept
        outcome.centres += centres
        if batch.optimum:
            best = find_optimum(graphs[seed])
            lack = best - (norms - kept - centres)
            outcome.optimum += best
            outcome.lacks[lack] += 1
            if lack:
                outcome.seeds[lack].append(seed)


def report(outcome):
    print(f"{outcome.count} programs are equal, {outcome.removed} of {outcome.norms} LayerNorms converted, "
          f"{outcome.centres} centres at run time")
    if outcome.lacks:
        gain = outcome.removed - outcome.centres
        print(f"the gain is {gain} of at most {outcome.optimum}; it is the largest in "
              f"{outcome.lacks[0]} of {outcome.count} programs")
        for lack, seeds in sorted(outcome.seeds.items()):
            print(f"  {lack} less in {len(seeds)}, for example {', '.join(map(str, sorted(seeds)[:8]))}")


def show_progress(outcome, count, start):
    if sys.stderr.isatty() or os.environ.get("NORM_PROGRESS"):
        seconds = time.monotonic() - start
        print(f"\r{outcome.count} of {count}, {len(outcome.failures)} failed, {seconds:.0f} s",
              end="", file=sys.stderr, flush=True)


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int, help="how many programs")
    parser.add_argument("--first", type=int, default=0, help="the first seed (default: 0)")
    parser.add_argument("--pipeline", help="the passes, as options of norm-opt")
    parser.add_argument("--optimum", action="store_true", help="compares with the largest gain")
    parser.add_argument("--keep", type=pathlib.Path, help="keeps the programs in this folder")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--tools", type=pathlib.Path, default=ROOT / "build" / "bin",
                        help="the folder of norm-opt and norm-verify (default: build/bin)")
    return parser.parse_args()


def main():
    args = parse_arguments()
    if args.keep:
        args.keep.mkdir(parents=True, exist_ok=True)
    pipelines = [args.pipeline] if args.pipeline else [TO_RMS] if args.optimum else PIPELINES
    end = args.first + args.count
    batches = [
        Batch(range(first, min(first + BATCH, end)), pipelines[index % len(pipelines)],
              args.optimum, args.tools, args.keep)
        for index, first in enumerate(range(args.first, end, BATCH))
    ]
    total, start = Outcome(), time.monotonic()
    with multiprocessing.Pool(args.jobs) as pool:
        for outcome in pool.imap_unordered(check_batch, batches):
            total.add(outcome)
            show_progress(total, args.count, start)
            for seed, pipeline, wrong in outcome.failures:
                print(f'\nseed {seed}, --pipeline="{pipeline}": {wrong}', flush=True)
    report(total)
    sys.exit(bool(total.failures))


if __name__ == "__main__":
    main()
