#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures `norm-verify` on a full-size GPT-2 and what --norm-optimize makes of it.

The model is that of optimize.py. The rewritten program keeps the recipes of its
folded weights, so that the whole is checked: the program, and each weight. Beside
it stand the sums of products of one thread and the machine's limit for them.
Prints a table, in Markdown.
"""

import pathlib
import subprocess
import tempfile

from optimize import export_model, run
from reporting import ROOT, Parser, describe_machine, publish, spread

RESULT = ROOT / "benchmarks" / "results" / "verify.md"


def report(runs, answer, sizes, products, machine):
    before, after = (f"{size / 1e6:.0f} MB" for size in sizes)
    limit = 2 * sum(sizes) / 2**20
    return [
        "# norm-verify on a full-size GPT-2",
        "",
        f"12 layers x 768 channels, 16 tokens, weights as constants: {before} before, {after} after"
        f" --norm-optimize. Median (smallest to largest) of {len(runs)} runs.",
        "",
        "| | Measured | Goal |",
        "|---|---|---|",
        f"| Wall time | {spread([r.seconds for r in runs], 's', 1)} | 60 s |",
        f"| Peak memory | {spread([r.mebibytes for r in runs], 'MiB', 0)} | {limit:.0f} MiB, twice the files |",
        f"| Products added up, one thread | {products[0]}e9 a second | 1e9 a second |",
        f"| Products alone, one thread | {products[1]}e9 a second | |",
        "",
        "```",
        answer.strip(),
        "```",
        "",
        *machine,
    ]


def parse_arguments():
    parser = Parser(__doc__, RESULT)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_cache("the exported model, in gpt2-full")
    parser.add_runs(5, "runs")
    return parser.parse_args()


def main():
    args = parse_arguments()
    model = export_model(args.cache / "gpt2-full", args.mlir_opt)
    subprocess.run(["cmake", "--build", args.build, "--target", "norm-bench-prime-field"], check=True, capture_output=True)
    bench = args.build / "bin" / "norm-bench-prime-field"
    products = subprocess.run([bench], check=True, capture_output=True, text=True).stdout.split()
    binaries = args.build / "bin"
    with tempfile.TemporaryDirectory(dir=args.cache) as scratch:
        after = pathlib.Path(scratch) / "after.mlirbc"
        run(
            [str(binaries / "norm-opt"), str(model), "--norm-optimize=keep-recipes=1", "--emit-bytecode", "-o", str(after)]
        )
        command = [str(binaries / "norm-verify"), str(model), str(after)]
        # Fills the file cache; a wrong answer ends the benchmark.
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        runs = [run(command) for _ in range(args.runs)]
        sizes = [model.stat().st_size, after.stat().st_size]
    publish(report(runs, answer, sizes, products, describe_machine(args.mlir_opt)), args.save)


if __name__ == "__main__":
    main()
