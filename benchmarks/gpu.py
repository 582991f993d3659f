#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures kernels for NVIDIA GPUs beside libraries and the GPU's copy, or predicts them.

All contenders compute the same op on the same buffers, in turn, in graphs that are
replayed. Each result is compared with f64's first. Without a GPU, times are
predicted from the kernels' bytes and registers, and the report says so.
benchmarks/README.md describes both.
"""

import ctypes
import itertools
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import gpu_prediction
import reporting
from contenders import formulas, kernels, on_gpu
from contenders.cells import FEATURES, FORMS, OPS, TYPES

RESULT = reporting.ROOT / "benchmarks" / "results" / "gpu.md"
EXTENTS = (256, 512, 768, 1024, 1600, 2048, 3584, 4096, 5120, 7168, 8192, 16384, 65536)


# ---------------------------------------------------------------------------
# Compiling
# ---------------------------------------------------------------------------


def name_library(args, chip):
    return args.cache / "gpu" / f"norms-{chip}.so"


def compile_cells(cells, args, chip):
    """The kernels as a library, which lies beside the runtime that it needs: the
    folder is all that another machine needs to measure them."""
    library = name_library(args, chip)
    library.parent.mkdir(parents=True, exist_ok=True)
    runtime = pathlib.Path(args.norm_compile).resolve().parent.parent / "lib" / "libnorm-gpu.so"
    shutil.copy(runtime, library.parent)
    libraries = [library.parent / "libnorm-gpu.so", "-Wl,-rpath,$ORIGIN"]
    compiled = library.with_suffix(".o")
    subprocess.run([args.norm_compile, "-", f"--gpu={chip}", "-o", compiled], input=kernels.spell_functions(cells), text=True, check=True)
    subprocess.run([args.cc, "-shared", compiled, *libraries, "-lm", "-o", library], check=True)
    compiled.unlink()


# ---------------------------------------------------------------------------
# Measuring
# ---------------------------------------------------------------------------


def check_results(name, cell, buffers, results, torch):
    """Raises unless what is timed does the work."""
    arrays = formulas.of_torch(torch)
    if FORMS[cell.form].quantized:
        wanted = formulas.FORMULAS[cell.form](arrays, cell.op, *buffers.operands())
    else:
        # In f64, but for the rounding of a sum that is a result.
        operands = [t.double() for t in buffers.operands()]
        exact = formulas.Arrays(**{**vars(arrays), "wide": lambda x: x, "cast": lambda x, like: x})
        wanted = formulas.FORMULAS[cell.form](exact, cell.op, *operands)
    for result, got, reference in zip(FORMS[cell.form].results, results, wanted):
        allowed = cell.error_allowed(result, max(reference.double().abs().max().item(), 1))
        # Sums over many rows, in the type of the rows.
        if result in FEATURES and cell.type != "f32":
            allowed *= 2
        difference = (reference.double() - got.double()).abs().max().item()
        if not difference <= allowed:
            raise ValueError(f"{name}'s {result} is off by {difference}")


class Graph:
    """Launches on sets of buffers in turn, to be replayed."""

    def __init__(self, launch, sets, launches, torch):
        self.torch, self.launches = torch, launches
        self.graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self.graph):
            self.kept = [launch(sets[index % len(sets)]) for index in range(launches)]

    def time(self):
        """Seconds of a launch."""
        start, end = (self.torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        self.graph.replay()
        end.record()
        end.synchronize()
        return start.elapsed_time(end) / 1e3 / self.launches


def time_calls(launch, buffers, torch, calls=200):
    """Seconds of a call from Python, which includes what the host does."""
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(calls):
        launch(buffers)
    torch.cuda.synchronize()
    return (time.perf_counter() - start) / calls


def prepare(contenders, cell, buffers, torch):
    """What launches the cell, by contender: as far as they have it, and do it right."""
    launches = {}
    for name, make in contenders.items():
        try:
            launch = make(cell)
            if launch is None:
                continue
            returned = launch(buffers)
            torch.cuda.synchronize()
            if name != "copy":
                check_results(name, cell, buffers, buffers.results() if returned is None else returned, torch)
            launches[name] = launch
        except Exception as error:
            if name in ("norm", "copy"):
                raise
            print(f"\n{name} is left out of {cell.kernel}: {str(error).splitlines()[0]}", file=sys.stderr)
    return launches


def measure_cell(cell, contenders, args, torch):
    """Seconds by contender: of cold and of warm launches, round by round, and of a call."""
    cache = torch.cuda.get_device_properties(0).L2_cache_size
    bytes = cell.rows * cell.row_bytes
    # What a set leaves in the cache is gone when its turn comes again.
    sets = [on_gpu.Buffers(torch, cell, seed) for seed in range(1 + -(-4 * cache // bytes))]
    launches = prepare(contenders, cell, sets[0], torch)
    count = max(len(sets), round(args.sample / max(bytes / 2e12, 2e-6)))
    count = -(-count // len(sets)) * len(sets)
    results = {}
    for key, own in (("cold", sets), ("warm", sets[:1])):
        graphs = {name: Graph(launch, own, count, torch) for name, launch in launches.items()}
        times = {name: [] for name in graphs}
        for index in range(args.rounds + 1):
            for name in list(graphs)[:: -1 if index % 2 else 1]:
                seconds = graphs[name].time()
                if index:  # the first warms up
                    times[name].append(seconds)
        results[key] = times
    results["call"] = {name: time_calls(launch, sets[0], torch) for name, launch in launches.items()}
    return results


def describe_gpu(torch):
    """Lines on the GPU as it is, clocks those right after the work."""
    query = "driver_version,clocks.sm,clocks.mem,clocks.max.sm,power.limit"
    command = ["nvidia-smi", f"--query-gpu={query}", "--format=csv,noheader"]
    text = subprocess.run(command, capture_output=True, text=True).stdout if shutil.which(command[0]) else ""
    driver, processors, memory, most, power = text.splitlines()[0].split(", ") if text else ["unknown"] * 5
    properties = torch.cuda.get_device_properties(0)
    return [
        f"- GPU: {properties.name}, {properties.multi_processor_count} processors, {properties.L2_cache_size >> 20} MiB of L2",
        f"- Clocks after the work: {processors} of {most}, memory {memory}; at most {power}",
        f"- Driver: {driver}; torch {torch.__version__}",
        f"- Date: {time.strftime('%Y-%m-%d')}",
    ]


def open_contenders(args, library, torch):
    runtime = ctypes.CDLL(str(library.parent / "libnorm-gpu.so"), mode=ctypes.RTLD_GLOBAL)
    contenders = {"norm": on_gpu.ours(ctypes.CDLL(str(library)), runtime, torch)}
    for name, make in on_gpu.PEERS.items():
        if args.peers is None or name in args.peers:
            try:
                contenders[name] = make(torch)
            except Exception as error:
                print(f"{name} is left out: {str(error).splitlines()[0]}", file=sys.stderr)
    return {**contenders, "copy": on_gpu.copy}


def measure(cells, args, library, torch):
    """A record of what was measured, which is in a file after each cell."""
    contenders = open_contenders(args, library, torch)
    record = {"machine": [], "cells": []}
    path = library.with_suffix(".json")
    for number, cell in enumerate(cells):
        print(f"\r{number + 1}/{len(cells)} {' '.join(map(str, cell.kernel))}    ", end="", file=sys.stderr, flush=True)
        record["cells"].append({"cell": vars(cell), "results": measure_cell(cell, contenders, args, torch)})
        record["machine"] = describe_gpu(torch)
        path.write_text(json.dumps(record))
        torch.cuda.empty_cache()
    print(f"\nWhat was measured is in {path}", file=sys.stderr)
    return record


# ---------------------------------------------------------------------------
# The report
# ---------------------------------------------------------------------------


def spell_time(times):
    return f"{statistics.median(times) * 1e6:.1f}"


def report(record):
    """Lines from what was measured."""
    lines = [
        "# Kernels for NVIDIA GPUs",
        "",
        "Medians of rounds in which all contenders take turns, of launches in a graph. *Cold*: each launch has buffers that the caches hold nothing",
        "of. *Of the copy*: a copy's time of as many bytes, beside norm's. Ratios of a peer to norm above 1: norm is faster; in brackets the",
        "middle half of the rounds. A call is one from Python, with what the host does.",
        "",
        *record["machine"],
    ]
    entries = [(on_gpu.GpuCell(**entry["cell"]), entry["results"]) for entry in record["cells"]]
    for (form, op, type), group in itertools.groupby(entries, lambda entry: entry[0].kernel[:3]):
        group = list(group)
        peers = list(dict.fromkeys(n for _, r in group for n in r["cold"] if n not in ("norm", "copy")))
        lines += ["", f"## {FORMS[form].title}: {op}, {type}", ""]
        head = ["N", "rows", "cold µs", "GB/s", "of the copy", "warm µs", "a call, µs", *(f"{p} / norm" for p in peers)]
        lines += [f"| {' | '.join(head)} |", "|" + "--:|" * len(head)]
        for cell, results in group:
            cold, own = results["cold"], results["cold"]["norm"]
            rate = cell.rows * cell.row_bytes / statistics.median(own) / 1e9
            of_copy = 100 * statistics.median(c / n for c, n in zip(cold["copy"], own))
            row = [cell.extent, cell.rows, spell_time(own), f"{rate:.0f}", f"{of_copy:.0f} %"]
            row += [spell_time(results["warm"]["norm"]), f"{results['call']['norm'] * 1e6:.1f}"]
            for peer in peers:
                ratios = [p / n for p, n in zip(cold.get(peer, []), own)]
                row.append(reporting.spell_ratios(ratios) if ratios else "")
            lines.append(f"| {' | '.join(map(str, row))} |")
    return lines


# ---------------------------------------------------------------------------
# The command
# ---------------------------------------------------------------------------


def make_groups(args):
    """Cells by what they differ in beside their extent."""
    groups = []
    for type, form, op in itertools.product(args.types, args.forms, args.ops):
        cells = []
        for extent, rows in itertools.product(args.extents, args.rows):
            cells.append(on_gpu.GpuCell(form, op, type, extent, "memory", rows))
        groups.append((f"{FORMS[form].title}: {op}, {type}", cells))
    return groups


def parse_arguments():
    parser = reporting.Parser(__doc__, RESULT, needs_programs=False)
    parser.add_cache("compiled kernels")
    numbers = lambda text: tuple(map(int, text.split(",")))
    parser.add_choices("forms", FORMS, "forms of the ops", [f for f in FORMS if not FORMS[f].quantized])
    parser.add_choices("ops", OPS, "ops", ["LayerNorm", "RMSNorm"])
    parser.add_choices("types", TYPES, "element types", ["bf16"])
    parser.add_argument("--extents", type=numbers, default=EXTENTS, help="N, by commas")
    parser.add_argument("--rows", type=numbers, default=(32768,), help="M, by commas")
    parser.add_argument("--peers", type=lambda s: s.split(","), help=f"of {', '.join(on_gpu.PEERS)}, by commas (default: all)")
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each cell (default: 9)")
    parser.add_argument("--sample", type=float, default=0.005, help="about the seconds of a sample (default: 0.005)")
    parser.add_argument("--cc", default=shutil.which("cc"), help="compiler that links the kernels")
    parser.add_argument("--compile", metavar="CHIP", help="only compile, for a machine without norm-compile to measure")
    parser.add_argument("--render", type=pathlib.Path, metavar="JSON", help="only print the report on what was measured")
    parser.add_argument("--gpu", choices=gpu_prediction.GPUS, default="H100", help="what to predict where there is none")
    parser.add_argument("--ptxas", default=shutil.which("ptxas"), help="CUDA's assembler (default: as on the PATH)")
    for name in ("norm-compile", "norm-opt", "norm-run", "norm-nvvm-emulate"):
        parser.add_program(name)
    args = parser.parse_args()
    if args.rounds < 2:
        parser.error("--rounds must be at least 2")
    return parser, args


def run_on_gpu(cells, args, parser, torch):
    chip = "sm_%d%d" % torch.cuda.get_device_capability()
    library = name_library(args, chip)
    if shutil.which(args.norm_compile):
        compile_cells(cells, args, chip)
    elif not library.exists():
        parser.error(f"no {library}: compile it with --compile={chip} where norm-compile is, and bring the folder")
    record = measure(cells, args, library, torch)
    if args.save:
        args.save.parent.mkdir(parents=True, exist_ok=True)
        args.save.with_suffix(".json").write_text(json.dumps(record))
    return report(record)


def main():
    parser, args = parse_arguments()
    if args.render:
        return reporting.publish(report(json.loads(args.render.read_text())), args.save)
    groups = make_groups(args)
    cells = [cell for _, group in groups for cell in group]
    if args.compile:
        return compile_cells(cells, args, args.compile)
    try:
        import torch

        has_gpu = torch.cuda.is_available()
    except ImportError:
        has_gpu = False
    if has_gpu:
        lines = run_on_gpu(cells, args, parser, torch)
    else:
        if not args.ptxas:
            parser.error("there is no GPU, and ptxas, which predictions need, isn't on the PATH; give --ptxas")
        parser.check_programs(args)
        print("There is no GPU: this is a prediction.", file=sys.stderr)
        lines = gpu_prediction.report(groups, args)
    reporting.publish(lines, args.save)


if __name__ == "__main__":
    sys.exit(main())
