#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures `norm-opt --norm-optimize` on a full-size GPT-2.

The model has 12 layers of 768 channels: 124 million weights, random but
reproducible, as bytecode. It is exported by utils/export-models.py when the
cache folder doesn't hold it. Beside norm-opt runs the stock mlir-opt, which only
reads the file and writes it again. Runs of the two alternate; each reports its
wall time and the peak of its resident memory. Prints a table, in Markdown.
"""

import dataclasses
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

from reporting import ROOT, Parser, describe_machine, publish, spread

RESULT = ROOT / "benchmarks" / "results" / "optimize.md"
MODEL_OPTIONS = (
    "--layers=12 --hidden=768 --heads=12 --vocab=50257 --positions=1024 "
    "--batch=1 --format=bytecode"
).split()


@dataclasses.dataclass
class Measurement:
    seconds: float
    mebibytes: float


def run(command):
    """Runs a command to its end and measures it; its failure ends the benchmark."""
    with tempfile.TemporaryFile() as messages:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=messages, stderr=subprocess.STDOUT)
        # wait4 tells the resources of this one child.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            messages.seek(0)
            sys.stderr.buffer.write(messages.read())
            sys.exit(f"optimize.py: exit status {process.returncode} of: {' '.join(command)}")
    return Measurement(seconds, usage.ru_maxrss / 1024)


def export_model(folder, mlir_opt, tokens=16):
    """The model's file, of so many tokens, exported unless it is there."""
    model = folder / "model.mlirbc"
    if not model.exists():
        print(f"Exporting the model to {folder} ...", file=sys.stderr)
        script = ROOT / "utils" / "export-models.py"
        command = [sys.executable, script, "gpt2", folder, f"--mlir-opt={mlir_opt}"]
        if subprocess.run([*command, *MODEL_OPTIONS, f"--sequence={tokens}"]).returncode:
            sys.exit("optimize.py: the model could not be exported")
    return model


def check_rewritten(norm_opt, file):
    """Ends the benchmark unless what was timed did the work."""
    command = [norm_opt, file, "--mlir-elide-resource-strings-if-larger=16"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    layer_norms, rms_norms = (
        len(re.findall(rf'= "?norm\.{op}"?[ (]', text)) for op in ("layer_norm", "rms_norm")
    )
    if (layer_norms, rms_norms) != (0, 25):
        sys.exit(
            f"optimize.py: the result holds {layer_norms} LayerNorms and {rms_norms} RMSNorms,"
            " expected 0 and 25"
        )


def measure(commands, output, runs):
    """Measurements by tool; the tools take turns in beginning a round."""
    results = {name: [] for name in commands}
    for round_index in range(runs):
        order = list(commands)
        if round_index % 2:
            order.reverse()
        for name in order:
            output.unlink(missing_ok=True)
            results[name].append(run(commands[name]))
    return results


def report(results, machine, model, runs):
    mine, stock = results["norm-opt"], results["mlir-opt"]

    def ratio(field):
        medians = [statistics.median(getattr(m, field) for m in r) for r in (mine, stock)]
        return f"{medians[0] / medians[1]:.2f}"

    lines = [
        "# norm-opt --norm-optimize on a full-size GPT-2",
        "",
        f"12 layers x 768 channels, weights as constants, {model.stat().st_size / 1e6:.0f} MB of"
        " bytecode. 25 LayerNorms become RMSNorms, their centring folded into the weights."
        f" Median (smallest to largest) of {runs} alternating runs.",
        "",
        "| | Wall time | Peak memory |",
        "|---|---|---|",
    ]
    for name, rows in (("`norm-opt --norm-optimize`", mine), ("`mlir-opt`, reads and writes", stock)):
        seconds = spread([m.seconds for m in rows], "s", 2)
        memory = spread([m.mebibytes for m in rows], "MiB", 0)
        lines.append(f"| {name} | {seconds} | {memory} |")
    lines.append(f"| Ratio of the medians | {ratio('seconds')} | {ratio('mebibytes')} |")
    lines.append("| Goal | at most 2 | at most 1.5 |")
    return [*lines, "", *machine]


def parse_arguments():
    parser = Parser(__doc__, RESULT)
    parser.add_program("norm-opt")
    parser.add_cache("the exported model, in gpt2-full")
    parser.add_runs(9, "runs of each tool")
    return parser.parse_args()


def main():
    args = parse_arguments()
    model = export_model(args.cache / "gpt2-full", args.mlir_opt)
    with tempfile.TemporaryDirectory(dir=args.cache) as scratch:
        output = pathlib.Path(scratch) / "out.mlirbc"
        ends = [str(model), "--emit-bytecode", "-o", str(output)]
        commands = {
            "norm-opt": [args.norm_opt, "--norm-optimize", *ends],
            "mlir-opt": [args.mlir_opt, *ends],
        }
        # One run of each to fill the file cache, and to see that the rewrite happens.
        run(commands["mlir-opt"])
        run(commands["norm-opt"])
        check_rewritten(args.norm_opt, output)
        results = measure(commands, output, args.runs)
    publish(report(results, describe_machine(args.mlir_opt), model, args.runs), args.save)


if __name__ == "__main__":
    main()
