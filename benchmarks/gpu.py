#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Predicts how fast kernels for NVIDIA GPUs run, having run them on the emulator.
benchmarks/README.md describes it.
"""

import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import reporting

# What NVIDIA publishes: processors, TB/s of memory; and of each processor,
# registers, threads, blocks and KiB of the blocks' memory.
CHIPS = {
    "A100": ("sm_80", 108, 2.04, 65536, 2048, 32, 164),
    "H100": ("sm_90", 132, 3.35, 65536, 2048, 32, 228),
    "H200": ("sm_90", 132, 4.80, 65536, 2048, 32, 228),
    "B200": ("sm_100", 148, 8.00, 65536, 2048, 32, 228),
}
# What a copy reaches of the memory's bandwidth, how long a load takes, and what
# a launch costs beside its bytes: assumed, the same for all.
COPY, LATENCY, LAUNCH = 0.9, 0.8e-6, 6.5e-6
SIZES = {"bf16": 2, "f32": 4}
SHARED_OF_BLOCK = 1024


def rms_norm(m, v, s):
    return (
        f"%x: {m}, %w: {v}, %y: {m}",
        f"norm.rms_norm ins(%x : {m}) scale(%w : {v}) outs(%y : {m}) epsilon = 1.0e-05 : f32",
    )


def add_rms_norm(m, v, s):
    return (
        f"%x: {m}, %r: {m}, %w: {v}, %y: {m}, %z: {m}",
        f"norm.rms_norm ins(%x : {m}) scale(%w : {v}) residual(%r : {m}) outs(%y, %z : {m}, {m}) epsilon = 1.0e-05 : f32",
    )


def layer_norm(m, v, s):
    return (
        f"%x: {m}, %w: {v}, %b: {v}, %y: {m}",
        f"norm.layer_norm ins(%x : {m}) scale(%w : {v}) bias(%b : {v}) outs(%y : {m}) epsilon = 1.0e-05 : f32",
    )


def layer_norm_grad(m, v, s):
    return (
        f"%g: {m}, %x: {m}, %w: {v}, %a: {s}, %r: {s}, %dx: {m}, %dw: {v}, %db: {v}",
        f"norm.layer_norm_grad ins(%g, %x : {m}, {m}) scale(%w : {v}) statistics(%a, %r : {s}, {s}) "
        f"input_grad(%dx : {m}) scale_grad(%dw : {v}) bias_grad(%db : {v})",
    )


# How many arrays of rows each reads and writes, and sums over rows.
OPS = {
    "rms_norm": (rms_norm, 1, 1, 0),
    "add + rms_norm": (add_rms_norm, 2, 2, 0),
    "layer_norm": (layer_norm, 1, 1, 0),
    "layer_norm_grad": (layer_norm_grad, 2, 1, 2),
}


class Cell:
    def __init__(self, args, op, type, extent):
        self.args, self.op, self.type, self.extent = args, op, type, extent

    def write(self, folder, rows):
        """The program, of a number of rows or any."""
        matrix, vector = f"memref<{rows}x{self.extent}x{self.type}>", f"memref<{self.extent}x{self.type}>"
        arguments, body = OPS[self.op][0](matrix, vector, f"memref<{rows}xf32>")
        path = folder / "cell.mlir"
        path.write_text(f"func.func @f({arguments}) {{\n  {body}\n  return\n}}\n")
        return path

    def check(self, folder):
        """Runs the kernel on the emulator, and compares with code for the CPU."""
        path, results = self.write(folder, 3), folder / "results"
        tolerance = 2.0**-6 if self.type == "bf16" else 1e-5
        common = [path, "--seed=1"]
        subprocess.run([self.args.norm_nvvm_emulate, *common, f"--chip={self.chip()}", f"--outputs={results}"], check=True)
        command = [self.args.norm_run, *common, f"--expect-dir={results}", f"--tolerance={tolerance}"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def chip(self):
        return CHIPS[self.args.gpu][0]

    def compile(self, folder):
        """The schedule, and what the assembler needs for the kernel of aligned rows."""
        path = self.write(folder, "?")
        command = [self.args.norm_opt, path, f"--norm-print-gpu-schedule=chip={self.chip()}"]
        text = subprocess.run(command, check=True, capture_output=True, text=True).stderr
        self.schedule = dict(pair.split("=") for pair in re.search(r"schedule: (\S+)", text).group(1).split(","))
        command = [self.args.norm_opt, path, f"--norm-lower-to-nvvm=chip={self.chip()} format=ptx"]
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        assembly = re.search(r'assembly = "((?:[^"\\]|\\.)*)"', text).group(1)
        ptx = folder / "cell.ptx"
        ptx.write_text(re.sub(r"\\([0-9A-F]{2})", lambda match: chr(int(match.group(1), 16)), assembly))
        command = [self.args.ptxas, "-v", f"-arch={self.chip()}", ptx, "-o", folder / "cell.cubin"]
        text = subprocess.run(command, check=True, capture_output=True, text=True).stderr
        name = self.op.split()[-1]
        report = text.split(f"Compiling entry function '{name}'")[1].split("Compiling entry")[0]
        self.registers = int(re.search(r"Used (\d+) registers", report).group(1))
        shared = re.search(r"(\d+) bytes smem", report)
        self.shared = int(shared.group(1)) if shared else 0

    def count_threads_of_row(self):
        return int(self.schedule["lanes"]) * int(self.schedule.get("cluster", 1))

    def predict(self):
        """Seconds, and what limits them."""
        _, processors, peak, registers, threads, blocks, memory = CHIPS[self.args.gpu]
        own = int(self.schedule["threads"])
        resident = min(
            registers // (math.ceil(self.registers * 32 / 256) * 256 * (own // 32)),
            threads // own,
            blocks,
            memory * 1024 // (self.shared + SHARED_OF_BLOCK),
        )
        _, reads, writes, sums = OPS[self.op]
        if sums:
            resident = min(resident, math.ceil(int(self.schedule["blocks"]) / processors))
        vector, lanes = int(self.schedule["vector"]), self.count_threads_of_row()
        keeps = self.schedule["row"] == "registers"
        accesses = math.ceil(self.extent / (vector * lanes)) if keeps else int(self.schedule["unroll"])
        flying = resident * own * accesses * vector * SIZES[self.type] * reads
        # A row that isn't kept is read again for its result.
        row = self.args.rows * self.extent * SIZES[self.type]
        read = row * reads * (1 if keeps else 2)
        total = read + row * writes
        if sums:
            parts = int(self.schedule["blocks"]) * max(own // max(lanes, 32), 1) if keeps else int(self.schedule["blocks"])
            total += 2 * sums * parts * self.extent * 4
        fastest = COPY * peak * 1e12
        allowed = processors * flying / LATENCY * total / read
        launches = 2 if sums else 1
        time = launches * LAUNCH + total / min(fastest, allowed)
        return time, total / time / (peak * 1e12), resident, flying, "memory" if fastest <= allowed else "loads in flight"


def main():
    result = reporting.ROOT / "benchmarks" / "results" / "gpu.md"
    parser = reporting.Parser(__doc__, result)
    for name in ("norm-opt", "norm-run", "norm-nvvm-emulate"):
        parser.add_program(name)
    parser.add_argument("--ptxas", default=shutil.which("ptxas"), help="CUDA's assembler (default: as on the PATH)")
    parser.add_argument("--gpu", choices=CHIPS, default="H100")
    parser.add_argument("--rows", type=int, default=32768)
    parser.add_argument("--ops", nargs="+", choices=OPS, default=list(OPS))
    parser.add_argument("--types", nargs="+", choices=SIZES, default=["bf16"])
    parser.add_argument("--extents", nargs="+", type=int, default=[256, 512, 1024, 2048, 4096, 8192, 16384, 65536])
    args = parser.parse_args()
    if not args.ptxas:
        parser.error("ptxas is not on the PATH; give --ptxas")
    version = reporting.first_match(r"release (\S+),", subprocess.run([args.ptxas, "--version"], capture_output=True, text=True).stdout)
    lines = [
        "# Kernels for NVIDIA GPUs: a prediction",
        "",
        f"**Nothing here was measured.** {args.rows} rows on {args.gpu}, whose memory has {CHIPS[args.gpu][2]:.2f} TB/s as published. Each kernel",
        "has run on the emulator, with the results of code for the CPU. The machine is the one that predicted.",
        "",
        *reporting.describe_machine(args.mlir_opt),
        f"- ptxas: {version}",
    ]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for type in args.types:
            for op in args.ops:
                lines += ["", f"## {op}, {type}", ""]
                lines.append("| N | threads, of a row | registers | blocks resident | KiB in flight | predicted µs | of the peak | limit |")
                lines.append("|--:|--:|--:|--:|--:|--:|--:|---|")
                for extent in args.extents:
                    cell = Cell(args, op, type, extent)
                    cell.check(folder)
                    cell.compile(folder)
                    time, share, resident, flying, limit = cell.predict()
                    threads = f"{cell.schedule['threads']}, {cell.count_threads_of_row()}"
                    lines.append(
                        f"| {extent} | {threads} | {cell.registers} | {resident} | {flying / 1024:.0f} | "
                        f"{time * 1e6:.1f} | {100 * share:.0f} % | {limit} |"
                    )
    reporting.publish(lines, args.save)


if __name__ == "__main__":
    sys.exit(main())
