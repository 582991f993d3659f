#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures how near the cost model's schedules are to the best there are.

Each cell is compiled in every schedule of a space. All of them take turns in
short samples, and those that were best in longer ones, which tell the best. It
and the model's take turns once more, and from these comes the ratio, so that
none is called best for its luck. Prints a table, in Markdown, of the cells in
which the model's is slower than the best by more than 5 %.
"""

import itertools
import os
import re
import shutil
import statistics
import subprocess
import sys

import norms
from contenders import kernels, native
from contenders.cells import FORMS
from contenders.peers import enter_environment
from reporting import ROOT, describe_machine, publish, spell_ratios

RESULT = ROOT / "benchmarks" / "results" / "schedules.md"


def space(cell, lanes):
    """Schedules as attributes, of so many lanes and of half of them."""
    centres = ("pilot", "mean") if cell.op == "LayerNorm" and cell.form != "backward" else ("pilot",)
    walks = [(f"traversal={t}", r) for t in ("plain", "skewed", "delayed") for r in (1, 2, 4, 8)]
    walks += [(f"traversal=blocked,columns={c}", r) for c in (256, 1024) for r in (4, 16)]
    if FORMS[cell.form].quantized:
        walks = [w for w in walks if "blocked" not in w[0]]
    for (walk, rows), unroll, lane, centre in itertools.product(walks, (1, 2, 4), (lanes, lanes // 2), centres):
        yield f"lanes={lane},unroll={unroll},rows={rows},{walk},centre={centre}"


def choose_lanes(cell, norm_opt):
    """Those that the model chooses, for the machine this runs on."""
    command = [norm_opt, "--norm-print-schedule=cpu=native"]
    text = kernels.spell_function("norm", cell)
    output = subprocess.run(command, input=text, check=True, capture_output=True, text=True).stderr
    # Of a quantization at once the norm's comes first.
    return int(re.search(r"schedule: lanes=(\d+)", output).group(1))


def take_turns(cell, running, rounds, sample):
    """Seconds of a call, round by round."""
    calls, times = {}, {name: [] for name in running}
    for name, run in running.items():
        calls[name] = max(1, round(sample / max(min(run(cell.rows, 1) for _ in range(2)), 1e-7)))
    for index in range(rounds):
        for name in list(running)[:: -1 if index % 2 else 1]:
            run = running[name]
            run(cell.rows, 1)
            times[name].append(run(cell.rows, calls[name]) / calls[name])
    return times


def measure_cell(cell, library, schedules, runners, args, torch):
    """The best schedule, and the model's time beside its, round by round."""
    buffers, wanted = norms.prepare(cell, torch)
    running = {}
    for index, name in enumerate([*schedules, "model"]):
        run = running[name] = kernels.run_kernel(getattr(library, f"norm{index}"), runners, buffers)
        run(cell.rows, 1)
        norms.check_results(name, cell, buffers, wanted)
    first = take_turns(cell, running, 3, args.sample / 4)
    ranked = sorted(schedules, key=lambda s: min(first[s]))[: args.finalists]
    second = take_turns(cell, {s: running[s] for s in ranked}, args.rounds, args.sample)
    best = min(second, key=lambda s: statistics.median(second[s]))
    third = take_turns(cell, {"model": running["model"], "best": running[best]}, 2 * args.rounds, args.sample)
    return best, [m / b for m, b in zip(third["model"], third["best"])]


def measure(cells, runners, args, torch):
    folder, results = args.cache / "norms", {}
    by_kernel = {}
    for cell in cells:
        by_kernel.setdefault(cell.kernel, []).append(cell)
    for number, (kernel, same) in enumerate(by_kernel.items(), 1):
        print(f"\r{number}/{len(by_kernel)} {' '.join(map(str, kernel))}    ", end="", file=sys.stderr, flush=True)
        schedules = list(space(same[0], choose_lanes(same[0], args.norm_opt)))
        attributes = [f' {{norm.schedule = "{s}"}}' for s in schedules] + [""]
        text = "".join(kernels.spell_function(f"norm{i}", same[0], a) for i, a in enumerate(attributes))
        library = kernels.build(text, folder, args.norm_compile, args.cxx, *kernels.threaded(1))
        for cell in same:
            results[cell] = measure_cell(cell, library, schedules, runners, args, torch)
    print(file=sys.stderr)
    return results


def report(results, args, machine):
    within = sum(statistics.median(r) <= 1.05 for _, r in results.values())
    lines = [
        "# The cost model's schedules",
        "",
        f"One thread. In {within} of {len(results)} cells ({within / len(results):.0%}) the model's schedule takes at most 5 % longer"
        f" than the best of the space. Problems in memory take {args.memory} MiB. In the others:",
        "",
        "| Form | Op | Type | N | Level | model / best | Best |",
        "|---|---|---|---|---|---|---|",
    ]
    for cell, (best, ratios) in results.items():
        if statistics.median(ratios) > 1.05:
            columns = (cell.form, cell.op, cell.type, cell.extent, cell.level, spell_ratios(ratios), f"`{best}`")
            lines.append("| " + " | ".join(map(str, columns)) + " |")
    return [*lines, "", *machine]


def parse_arguments():
    parser = norms.GridParser(__doc__, RESULT)
    parser.add_argument("--finalists", type=int, default=6, help="schedules that are measured again (default: 6)")
    return parser.parse_args()


def main():
    args = parse_arguments()
    peers = enter_environment(args.cache)
    machine = describe_machine(args.mlir_opt)
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    import torch

    folder = args.cache / "norms"
    folder.mkdir(parents=True, exist_ok=True)
    runners = native.build(folder, peers, args.cxx)
    results = measure(norms.make_cells(args), runners, args, torch)
    publish(report(results, args, machine), args.save)


if __name__ == "__main__":
    main()
