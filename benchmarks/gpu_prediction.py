# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Predicts how fast kernels for NVIDIA GPUs run, having run them on the emulator."""

import dataclasses
import math
import pathlib
import re
import subprocess
import tempfile

import reporting
from contenders import kernels
from contenders.cells import FEATURES, FORMS, TYPES


@dataclasses.dataclass(frozen=True)
class Gpu:
    """What NVIDIA publishes: processors, bytes of memory a second; and of each
    processor, registers, threads, blocks and bytes of the blocks' memory."""

    chip: str
    processors: int
    peak: float
    registers: int = 65536
    threads: int = 2048
    blocks: int = 32
    shared: int = 228 << 10


GPUS = {
    "A100": Gpu("sm_80", 108, 2.04e12, shared=164 << 10),
    "H100": Gpu("sm_90", 132, 3.35e12),
    "H200": Gpu("sm_90", 132, 4.80e12),
    "B200": Gpu("sm_100", 148, 8.00e12),
}
# What a copy reaches of the memory's bandwidth, how long a load takes, and what
# a launch costs beside its bytes: assumed, the same for all.
COPY, LATENCY, LAUNCH = 0.9, 0.8e-6, 6.5e-6
SHARED_OF_BLOCK = 1024


class Kernel:
    """A cell as a program, its schedule and what it needs."""

    def __init__(self, cell, gpu, args, folder):
        self.cell, self.gpu, self.args = cell, gpu, args
        self.path = folder / "cell.mlir"
        self.path.write_text(kernels.spell_function("f", cell))
        self._compile(folder)

    def check(self, folder):
        """Runs it on the emulator, and compares with code for the CPU."""
        few = folder / "few.mlir"
        few.write_text(kernels.spell_function("f", self.cell).replace("<?x", "<3x"))
        results, tolerance = folder / "results", 2.0**-6 if self.cell.type != "f32" else 1e-5
        emulator = [self.args.norm_nvvm_emulate, few, "--seed=1", f"--chip={self.gpu.chip}", f"--outputs={results}"]
        subprocess.run(emulator, check=True)
        command = [self.args.norm_run, few, "--seed=1", f"--expect-dir={results}", f"--tolerance={tolerance}"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def _run(self, *command):
        return subprocess.run(command, check=True, capture_output=True, text=True)

    def _compile(self, folder):
        """The schedule, and what the assembler needs for the kernel of aligned rows."""
        chip = self.gpu.chip
        # Of a quantization at once the norm's comes first.
        text = self._run(self.args.norm_opt, self.path, f"--norm-print-gpu-schedule=chip={chip}").stderr
        self.schedule = dict(pair.split("=") for pair in re.search(r"schedule: (\S+)", text).group(1).split(","))
        text = self._run(self.args.norm_opt, self.path, f"--norm-lower-to-nvvm=chip={chip} format=ptx").stdout
        assembly = re.search(r'assembly = "((?:[^"\\]|\\.)*)"', text).group(1)
        ptx = folder / "cell.ptx"
        ptx.write_text(re.sub(r"\\([0-9A-F]{2})", lambda match: chr(int(match.group(1), 16)), assembly))
        text = self._run(self.args.ptxas, "-v", f"-arch={chip}", ptx, "-o", folder / "cell.cubin").stderr
        name = kernels.NAMES[self.cell.op] + ("_grad" if self.cell.form == "backward" else "")
        report = text.split(f"Compiling entry function '{name}'")[1].split("Compiling entry")[0]
        self.registers = int(re.search(r"Used (\d+) registers", report).group(1))
        shared = re.search(r"(\d+) bytes smem", report)
        self.shared = int(shared.group(1)) if shared else 0

    def count_threads_of_row(self):
        return int(self.schedule["lanes"]) * int(self.schedule.get("cluster", 1))

    def predict(self):
        """Seconds, of the peak, blocks of a processor, bytes in flight on it, and what
        limits them."""
        cell, gpu, form = self.cell, self.gpu, FORMS[self.cell.form]
        own = int(self.schedule["threads"])
        resident = min(
            gpu.registers // (math.ceil(self.registers * 32 / 256) * 256 * (own // 32)),
            gpu.threads // own,
            gpu.blocks,
            gpu.shared // (self.shared + SHARED_OF_BLOCK),
        )
        sums = sum(name in FEATURES for name in form.results) if cell.form == "backward" else 0
        if sums:
            resident = min(resident, math.ceil(int(self.schedule["blocks"]) / gpu.processors))
        vector, lanes = int(self.schedule["vector"]), self.count_threads_of_row()
        keeps = self.schedule["row"] == "registers"
        accesses = math.ceil(cell.extent / (vector * lanes)) if keeps else int(self.schedule["unroll"])
        flying = resident * own * accesses * vector * TYPES[cell.type] * form.reads
        # A row that isn't kept is read again for its result.
        read = cell.rows * cell.extent * TYPES[cell.type] * form.reads
        total = cell.rows * cell.row_bytes + (0 if keeps else read)
        read *= 1 if keeps else 2
        if sums:
            parts = int(self.schedule["blocks"]) * (max(own // max(lanes, 32), 1) if keeps else 1)
            total += 2 * sums * parts * cell.extent * 4
        fastest = COPY * gpu.peak
        allowed = gpu.processors * flying / LATENCY * total / read
        time = (2 if sums else 1) * LAUNCH + total / min(fastest, allowed)
        limit = "memory" if fastest <= allowed else "loads in flight"
        return time, total / time / gpu.peak, resident, flying, limit


def report(groups, args):
    """Lines: a table for each group of cells, which differ in their extent alone."""
    gpu = GPUS[args.gpu]
    output = subprocess.run([args.ptxas, "--version"], capture_output=True, text=True).stdout
    version = reporting.first_match(r"release (\S+),", output)
    lines = [
        "# Kernels for NVIDIA GPUs: a prediction",
        "",
        f"**Nothing here was measured.** Predicted for {args.gpu}, whose memory has {gpu.peak / 1e12:.2f} TB/s as published. Each kernel has run",
        "on the emulator, with the results of code for the CPU. The machine is the one that predicted.",
        "",
        *reporting.describe_machine(args.mlir_opt),
        f"- ptxas: {version}",
    ]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for title, cells in groups:
            lines += ["", f"## {title}", ""]
            lines.append("| N | rows | threads, of a row | registers | blocks resident | KiB in flight | predicted µs | of the peak | limit |")
            lines.append("|--:|--:|--:|--:|--:|--:|--:|--:|---|")
            for cell in cells:
                kernel = Kernel(cell, gpu, args, folder)
                kernel.check(folder)
                time, share, resident, flying, limit = kernel.predict()
                threads = f"{kernel.schedule['threads']}, {kernel.count_threads_of_row()}"
                lines.append(
                    f"| {cell.extent} | {cell.rows} | {threads} | {kernel.registers} | {resident} | {flying / 1024:.0f} | "
                    f"{time * 1e6:.1f} | {100 * share:.0f} % | {limit} |"
                )
    return lines
