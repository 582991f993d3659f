#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures compiled norms beside libraries, plain C++ and the machine's copy.

All contenders compute the same op on the same buffers, in one process, in turn.
A time is that of a call on many rows less that of a call on one row, so what a
call costs by itself is left out, and shown in a table of its own. Prints tables,
in Markdown, and draws them. The peers are installed with pip into the cache
folder, which also keeps what has been measured: a run that was cut off goes on.
"""

import hashlib
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import warnings

import norms_report
from contenders import formulas, kernels, make_contenders, native
from contenders.cells import FEATURES, FORMS, OPS, TYPES, Buffers, Cell
from contenders.peers import describe_peers, enter_environment
from reporting import ROOT, Parser, describe_machine, publish

RESULT = ROOT / "benchmarks" / "results" / "norms.md"

FULL = (64, 96, 128, 256, 384, 512, 768, 1000, 1024, 1280, 1600, 2048, 2560, 3072,
        4096, 5120, 6144, 8192, 12288, 16384, 50257)
QUICK = (64, 768, 1600, 4096)

# ---------------------------------------------------------------------------
# Measuring
# ---------------------------------------------------------------------------


def prepare(cell, torch):
    """The operands, and what the results must be about, with its largest number."""
    buffers = Buffers(torch, cell)
    arrays = formulas.of_torch(torch)
    formulas.save_statistics(arrays, cell, buffers)
    wanted = formulas.FORMULAS[cell.form](arrays, cell.op, *buffers.operands(cell.rows))
    return buffers, [(w, max(w.float().abs().max().item(), 1)) for w in wanted]


def check_results(name, cell, buffers, wanted):
    """Ends the benchmark unless what is timed does the work."""
    for result, got, (reference, most) in zip(FORMS[cell.form].results, buffers.results(cell.rows), wanted):
        # It adds them up in the operands' type, which may be off by a sixth.
        if name == "PyTorch" and cell.type != "f32" and result in FEATURES:
            continue
        allowed = cell.error_allowed(result, most)
        difference = (reference.float() - got.float()).abs().max().item()
        if not difference <= allowed:
            sys.exit(f"norms.py: {name} has a {result} that is off by {difference} in {cell}")


def measure_cell(cell, contenders, args, torch):
    """For each contender seconds a row (without the call), and seconds a call."""
    buffers, wanted = prepare(cell, torch)
    running = {}
    for name, make in contenders.items():
        run = make(cell, buffers)
        if run is None:
            continue
        for result in buffers.results(cell.rows):
            result.zero_()
        run(cell.rows, 1)
        if not name.startswith("copy"):
            check_results(name, cell, buffers, wanted)
        run(1, 1)
        running[name] = run
    del wanted

    calls = {}
    for name, run in running.items():
        for rows in (cell.rows, 1):
            once = min(run(rows, 1) for _ in range(3))
            calls[name, rows] = max(1, round(args.sample / max(once, 1e-7)))
    times = {name: [] for name in running}
    overheads = {name: [] for name in running}
    for index in range(args.rounds):
        order = list(running)
        if index % 2:
            order.reverse()
        for name in order:
            # Streaming stores of the one before have emptied the caches.
            running[name](cell.rows, 1)
            whole, single = (running[name](rows, calls[name, rows]) / calls[name, rows] for rows in (cell.rows, 1))
            times[name].append(max(whole - single, 1e-9) / (cell.rows - 1))
            overheads[name].append(single)
    return times, overheads


# ---------------------------------------------------------------------------
# What has been measured
# ---------------------------------------------------------------------------


class Measured:
    """A file with a line for each cell, below one that tells how they were
    measured. It is begun anew where that has changed."""

    def __init__(self, path, conditions, anew):
        self.cells = {}
        lines = path.read_text().splitlines() if path.exists() and not anew else []
        if lines and json.loads(lines[0]) == conditions:
            for line in lines[1:]:
                # A run may have been cut off in the middle of the last one.
                if line.endswith("}"):
                    self._add(json.loads(line))
            print(f"{len(self.cells)} cells were measured before ({path})", file=sys.stderr)
        else:
            path.write_text(json.dumps(conditions) + "\n")
        self.file = open(path, "a")

    def _add(self, entry):
        self.cells[Cell(**entry["cell"])] = (entry["times"], entry["overheads"])

    def add(self, cell, results):
        entry = {"cell": vars(cell), "times": results[0], "overheads": results[1]}
        self.file.write(json.dumps(entry) + "\n")
        self.file.flush()
        self._add(entry)


def measure(cells, measured, contenders, args, torch):
    """Measures what hasn't been, and tells how far it is."""
    missing = [cell for cell in cells if cell not in measured.cells]
    start = time.monotonic()
    for number, cell in enumerate(missing):
        left = (time.monotonic() - start) / number * (len(missing) - number) / 60 if number else None
        print(
            f"\r{number + 1}/{len(missing)} {' '.join(map(str, cell.kernel))} {cell.level}"
            + (f", {left:.0f} minutes left" if left is not None else "") + "    ",
            end="", file=sys.stderr, flush=True,
        )
        measured.add(cell, measure_cell(cell, contenders, args, torch))
    if missing:
        print(file=sys.stderr)


# ---------------------------------------------------------------------------
# The command
# ---------------------------------------------------------------------------


def make_cells(args):
    levels = {"L1": args.l1 // 2, "L2": args.l2 // 2, "L3": args.l3 // 2, "memory": args.memory << 20}
    cells = []
    for form, op, type in itertools.product(args.forms, args.ops, args.types):
        is_full = form == "forward" and type != "f16" and not args.quick
        for extent, level in itertools.product(args.extents or (FULL if is_full else QUICK), args.levels):
            rows = levels[level] // Cell(form, op, type, extent, level, 1).row_bytes
            # Fewer rows would be a call's overhead and little else.
            if rows >= 4:
                cells.append(Cell(form, op, type, extent, level, rows))
    return cells


def sysconf_cache(name, otherwise):
    output = subprocess.run(["getconf", name], capture_output=True, text=True).stdout.strip()
    return int(output) if output.isdigit() and int(output) else otherwise


class GridParser(Parser):
    """The options that choose cells, and how they are measured."""

    def __init__(self, description, result):
        super().__init__(description, result)
        self.add_program("norm-compile")
        self.add_program("norm-opt")
        self.add_argument("--cxx", default=shutil.which("clang++-22") or "c++", help="compiler of the plain C++")
        self.add_cache("peers, builds and what was measured")
        self.add_argument("--quick", action="store_true", help="few extents, as of the other forms, of the forward one, too")
        self.add_choices("forms", FORMS, "forms of the ops")
        self.add_choices("ops", OPS, "ops")
        self.add_choices("types", TYPES, "element types")
        self.add_choices("levels", norms_report.LEVELS, "sizes")
        self.add_argument("--extents", type=lambda s: tuple(map(int, s.split(","))), help="N, by commas")
        self.add_argument("--rounds", type=int, default=9, help="rounds of each cell (default: 9)")
        self.add_argument("--sample", type=float, default=0.002, help="least seconds of a sample (default: 0.002)")
        self.add_argument("--l1", type=int, default=sysconf_cache("LEVEL1_DCACHE_SIZE", 32 << 10))
        self.add_argument("--l2", type=int, default=sysconf_cache("LEVEL2_CACHE_SIZE", 1 << 20))
        # What is more is shared by many cores.
        self.add_argument("--l3", type=int, default=min(sysconf_cache("LEVEL3_CACHE_SIZE", 32 << 20), 32 << 20))
        self.add_argument(
            "--memory", type=int, default=256, help="MiB of operands and results of the largest problems (default: 256)"
        )

    def parse_args(self, *args, **kwargs):
        parsed = super().parse_args(*args, **kwargs)
        if parsed.rounds < 2:
            self.error("--rounds must be at least 2")
        return parsed


def parse_arguments():
    parser = GridParser(__doc__, RESULT)
    parser.add_argument("--anew", action="store_true", help="measure again what was measured before")
    parser.add_argument("--peers", type=lambda s: s.split(","), help="contenders beside norm and the copies")
    parser.add_argument("--schedule", default="", help="changes of our schedules, as for norm-compile")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    if args.threads < 1:
        parser.error("--threads must be positive")
    return args


def main():
    args = parse_arguments()
    peers = enter_environment(args.cache)
    machine = describe_machine(args.mlir_opt) + [f"- Peers: {describe_peers(peers)}"]
    if args.threads == 1:
        # Not all peers can be told to use one thread.
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    import torch

    # Of rows and weights of different types, which we mean.
    warnings.filterwarnings("ignore", module="torch")
    cells = make_cells(args)
    folder = args.cache / "norms"
    folder.mkdir(parents=True, exist_ok=True)
    runners = native.build(folder, peers, args.cxx)
    options, libraries = kernels.threaded(args.threads, args.schedule)
    compiled = kernels.compile_cells(cells, folder, args.norm_compile, args.cxx, options, libraries)
    contenders = make_contenders(args, runners, compiled)
    if args.peers is not None:
        contenders = {n: c for n, c in contenders.items() if n == "norm" or n in args.peers or n.startswith("copy")}
    compiler = hashlib.sha256(pathlib.Path(args.norm_compile).read_bytes()).hexdigest()
    conditions = {
        "machine": machine, "compiler": compiler, "contenders": list(contenders), "schedule": args.schedule,
        "rounds": args.rounds, "sample": args.sample,
    }
    measured = Measured(folder / f"measured-{args.threads}.jsonl", conditions, args.anew)
    measure(cells, measured, contenders, args, torch)

    results = {cell: measured.cells[cell] for cell in cells}
    if args.save and args.threads > 1:
        args.save = args.save.with_stem(f"{args.save.stem}-{args.threads}-threads")
    drawings = norms_report.draw(results, args.save) if args.save else []
    publish(norms_report.report(results, list(contenders), args, machine, drawings), args.save)


if __name__ == "__main__":
    main()
