#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures what a full-size GPT-2 gains by its rewrites, on one thread.

`norm-run --blas --time` runs the model of optimize.py as it was exported and as
--norm-optimize makes it; PyTorch runs the same model eagerly. All take turns, a
process each time. Prints a table, in Markdown.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

from optimize import export_model
from reporting import ROOT, Parser, describe_machine, publish, spread

RESULT = ROOT / "benchmarks" / "results" / "models.md"
VARIANTS = {
    "as exported": None,
    "RMSNorms": "",
    "RMSNorms, scales folded": "fold-affine fold-biases",
    "CRMSNorms, scales folded": "target=crms fold-affine fold-biases",
}
# Prints the seconds of a call.
PYTORCH = """
import statistics, sys, time, torch
from transformers import GPT2Config, GPT2LMHeadModel
torch.set_num_threads(1)
model = GPT2LMHeadModel(GPT2Config()).eval()
ids = torch.randint(0, 50257, (1, {tokens}))
def run():
    start = time.perf_counter()
    model(ids, use_cache=False)
    return time.perf_counter() - start
with torch.no_grad():
    run()
    print(statistics.median(run() for _ in range({calls})))
"""


def run_norm(norm_run, program, calls, library):
    command = [norm_run, program, "--seed=1", "--int-range=1000", f"--time={calls}", f"--blas={library}"]
    # One thread of ours, one of the library's.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    return float(re.search(r"time: ([\d.]+) ms", output).group(1))


def run_pytorch(tokens, calls):
    script = PYTORCH.format(tokens=tokens, calls=calls)
    return 1e3 * float(subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout)


def report(times, machine, tokens, calls, runs):
    exported = times["as exported"]
    lines = [
        "# A full-size GPT-2 on one thread",
        "",
        f"12 layers x 768 channels, {tokens} tokens, f32. Median (smallest to largest) of {runs} processes that take turns,"
        f" each the median of {calls} calls; ratios round by round.",
        "",
        "| | A call | Beside the one exported |",
        "|---|---|---|",
    ]
    for name, values in times.items():
        ratios = [value / base for value, base in zip(values, exported)]
        lines.append(f"| {name} | {spread(values, 'ms', 1)} | {spread(ratios, '×', 3)} |")
    return [*lines, "", *machine]


def parse_arguments():
    parser = Parser(__doc__, RESULT)
    parser.add_program("norm-opt")
    parser.add_program("norm-run")
    parser.add_cache("the exported models, in gpt2-full-TOKENS")
    parser.add_runs(7, "processes of each contender")
    parser.add_argument("--tokens", type=int, default=128, help="tokens of a call (default: 128)")
    parser.add_argument("--calls", type=int, default=15, help="calls a process (default: 15)")
    parser.add_argument("--blas", default="libopenblas.so.0", help="the BLAS library (default: libopenblas.so.0)")
    return parser.parse_args()


def main():
    args = parse_arguments()
    model = export_model(args.cache / f"gpt2-full-{args.tokens}", args.mlir_opt, args.tokens)
    machine = describe_machine(args.mlir_opt)
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory(dir=args.cache) as scratch:
        contenders = {"PyTorch, eager": lambda: run_pytorch(args.tokens, args.calls)}
        for number, (name, options) in enumerate(VARIANTS.items()):
            program = model
            if options is not None:
                program = pathlib.Path(scratch) / f"{number}.mlirbc"
                command = [args.norm_opt, model, f"--norm-optimize={options}", "--emit-bytecode", "-o", program]
                subprocess.run(command, check=True, capture_output=True)
            contenders[name] = lambda program=program: run_norm(args.norm_run, program, args.calls, args.blas)
        times = {name: [] for name in contenders}
        for round in range(args.runs):
            order = list(contenders)
            for name in reversed(order) if round % 2 else order:
                times[name].append(contenders[name]())
    publish(report(times, machine, args.tokens, args.calls, args.runs), args.save)


if __name__ == "__main__":
    main()
