#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures compiled norms beside libraries, plain C++ and the machine's copy.

All contenders compute the same op on the same buffers, in one process, in turn.
A time is that of a call on many rows less that of a call on one row, so what a
call costs by itself is left out, and shown in a table of its own. Prints tables,
in Markdown. The peers are installed with pip into the cache folder.
"""

import dataclasses
import os
import shutil
import statistics
import subprocess
import sys

from contenders import (
    OPS,
    Buffers,
    build_runners,
    compile_kernels,
    describe_peers,
    enter_environment,
    make_contenders,
    torch_norm,
)
from reporting import ROOT, Parser, describe_machine, publish, spell_ratios

RESULT = ROOT / "benchmarks" / "results" / "norms.md"

FULL = (64, 96, 128, 256, 384, 512, 768, 1000, 1024, 1280, 1600, 2048, 2560, 3072,
        4096, 5120, 6144, 8192, 12288, 16384, 50257)
QUICK = (64, 768, 1600, 4096)


@dataclasses.dataclass(frozen=True)
class Cell:
    op: str
    type: str
    extent: int
    level: str
    rows: int

    @property
    def bytes(self):
        return self.rows * self.extent * (4 if self.type == "f32" else 2)


# ---------------------------------------------------------------------------
# Measuring
# ---------------------------------------------------------------------------


def check_result(name, cell, buffers, reference):
    """Ends the benchmark unless what is timed does the work."""
    wanted, got = reference[: cell.rows].float(), buffers.y.float()
    difference = (wanted - got).abs().max().item()
    if not difference <= (1e-4 if cell.type == "f32" else 0.1):
        sys.exit(f"norms.py: {name} is off by {difference} in {cell}")


def measure_cell(cell, contenders, args, torch):
    """For each contender seconds a row (without the call), and seconds a call."""
    buffers = Buffers(torch, cell)
    reference = torch_norm(torch, cell)(buffers.x.float(), buffers.scale, buffers.bias)
    running = {}
    for name, make in contenders.items():
        run = make(cell, buffers)
        if run is None:
            continue
        buffers.y.zero_()
        run(cell.rows, 1)
        if not name.startswith("copy") and not (name == "PyTorch" and cell.op != "LayerNorm"):
            check_result(name, cell, buffers, reference)
        run(1, 1)
        running[name] = run
    del reference

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


def copy_limit(times):
    """The seconds a row of the fastest copy."""
    return min(statistics.median(t) for name, t in times.items() if name.startswith("copy"))


def report_op(op, type, results, contenders):
    """A table: our time, and what the others' are beside it, round by round."""
    peers = [n for n in contenders if n != "norm" and not n.startswith("copy")]
    cells = [c for c in results if (c.op, c.type) == (op, type)]
    peers = [n for n in peers if any(n in results[c][0] for c in cells)]
    lines = [f"## {op}, {type}", ""]
    lines.append("| N | rows | level | norm, ns a row | GB/s | norm / copy | " + " | ".join(f"{p} / norm" for p in peers) + " |")
    lines.append("|---|---|---|---|---|---|" + "---|" * len(peers))
    for cell in cells:
        times = results[cell][0]
        ours = times["norm"]
        median = statistics.median(ours)
        row = [cell.extent, cell.rows, cell.level, f"{median * 1e9:.1f}"]
        row.append(f"{2 * cell.bytes / cell.rows / median / 1e9:.1f}")
        limit = copy_limit(times)
        row.append(spell_ratios([t / limit for t in ours]))
        for peer in peers:
            row.append(spell_ratios([p / t for p, t in zip(times[peer], ours)]) if peer in times else "")
        lines.append("| " + " | ".join(map(str, row)) + " |")
    return lines + [""]


def report_overheads(results, contenders):
    """What one call on one row of the shortest rows takes."""
    shortest = min(c.extent for c in results)
    lines = ["## A call on one row", "", f"Microseconds, N = {shortest}.", ""]
    names = [n for n in contenders if not n.startswith("copy")]
    lines.append("| | " + " | ".join(names) + " |")
    lines.append("|---|" + "---|" * len(names))
    seen = set()
    for cell, (_, overheads) in results.items():
        if cell.extent != shortest or (cell.op, cell.type) in seen:
            continue
        seen.add((cell.op, cell.type))
        row = [f"{statistics.median(overheads[n]) * 1e6:.2f}" if n in overheads else "" for n in names]
        lines.append(f"| {cell.op}, {cell.type} | " + " | ".join(row) + " |")
    return lines + [""]


def make_cells(args):
    extents = args.extents or (QUICK if args.quick else FULL)
    levels = {"L2": args.l2 // 2, "memory": args.memory << 20}
    if not args.quick:
        levels = {"L1": args.l1 // 2, **levels}
    cells = []
    for op in args.ops:
        for type in args.types:
            for extent in extents:
                for level, bytes in levels.items():
                    rows = bytes // 2 // (extent * (4 if type == "f32" else 2))
                    # Fewer rows would be a call's overhead and little else.
                    if rows >= 4:
                        cells.append(Cell(op, type, extent, level, rows))
    return cells


def sysconf_cache(name, otherwise):
    output = subprocess.run(["getconf", name], capture_output=True, text=True).stdout.strip()
    return int(output) if output.isdigit() and int(output) else otherwise


def parse_arguments():
    parser = Parser(__doc__, RESULT)
    parser.add_program("norm-compile")
    parser.add_program("norm-opt")
    parser.add_argument("--cxx", default=shutil.which("clang++-22") or "c++", help="compiler of the plain C++")
    parser.add_cache("peers and builds")
    parser.add_argument("--quick", action="store_true", help="a small grid, some minutes")
    parser.add_argument("--extents", type=lambda s: tuple(map(int, s.split(","))), help="N, by commas")
    parser.add_argument("--ops", type=lambda s: s.split(","), default=list(OPS))
    parser.add_argument("--types", type=lambda s: s.split(","), default=["f32", "bf16"])
    parser.add_argument("--peers", type=lambda s: s.split(","), help="contenders beside norm and the copies")
    parser.add_argument("--schedule", default="", help="changes of our schedules, as for norm-compile")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each cell (default: 9)")
    parser.add_argument("--sample", type=float, default=0.002, help="least seconds of a sample (default: 0.002)")
    parser.add_argument("--l1", type=int, default=sysconf_cache("LEVEL1_DCACHE_SIZE", 32 << 10))
    parser.add_argument("--l2", type=int, default=sysconf_cache("LEVEL2_CACHE_SIZE", 1 << 20))
    parser.add_argument("--memory", type=int, default=256, help="MiB of input and result of the largest problems (default: 256)")
    args = parser.parse_args()
    unknown = set(args.ops) - set(OPS) | set(args.types) - {"f32", "bf16"}
    if unknown:
        parser.error(f"unknown op or type: {', '.join(sorted(unknown))}")
    if args.rounds < 2:
        parser.error("--rounds must be at least 2")
    return args


def main():
    args = parse_arguments()
    peers = enter_environment(args.cache)
    machine = describe_machine(args.mlir_opt)
    if args.threads == 1:
        # Not all peers can be told to use one thread.
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    import torch

    cells = make_cells(args)
    folder = args.cache / "norms"
    folder.mkdir(parents=True, exist_ok=True)
    runners = build_runners(folder, peers, args.cxx)
    kernels = compile_kernels(cells, folder, args.norm_compile, args.cxx, args.schedule)
    contenders = make_contenders(args, runners, kernels)
    if args.peers is not None:
        contenders = {n: c for n, c in contenders.items() if n == "norm" or n in args.peers or n.startswith("copy")}
    results = {}
    for number, cell in enumerate(cells, 1):
        print(f"\r{number}/{len(cells)} {cell.op} {cell.type} {cell.extent} {cell.level}    ", end="", file=sys.stderr)
        results[cell] = measure_cell(cell, contenders, args, torch)
    print(file=sys.stderr)

    lines = [
        "# Norms on one core" if args.threads == 1 else f"# Norms on {args.threads} threads",
        "",
        f"Medians of {args.rounds} rounds in which all contenders take turns, and in brackets the middle half of the"
        " rounds. A time is that of a call less that of a call on one row. Ratios above 1: norm is faster."
        " The copy is the fastest of three of the same bytes.",
        "",
    ]
    for op in args.ops:
        for type in args.types:
            lines += report_op(op, type, results, contenders)
    lines += report_overheads(results, contenders)
    lines += machine
    lines += [f"- PyTorch: {torch.__version__}", f"- Peers: {describe_peers(peers)}"]
    publish(lines, RESULT, args.save)


if __name__ == "__main__":
    main()
