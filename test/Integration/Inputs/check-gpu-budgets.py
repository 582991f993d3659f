#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares what kernels for GPUs need with their budgets.

check-gpu-budgets.py BUDGETS FOLDER [--update]

Each line of BUDGETS is a chip, an element type, an op, an extent, and the
registers that CUDA's assembler needs for the kernel of aligned rows of that
extent; lines that begin with # are comments, the first of which names the
assembler's version. Registers are compared with the same version alone: others
allocate otherwise. No kernel may spill. With --update the needs become the
budgets. FOLDER is for what is made on the way.

Exit status 1 if a kernel needs more than its budget, or spills.
"""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

OPS = {
    "rms_norm": "norm.rms_norm ins(%x : M) scale(%w : V) outs(%y : M) epsilon = 1.0e-05 : f32",
    "rms_norm+residual": "norm.rms_norm ins(%x : M) scale(%w : V) residual(%r : M) outs(%y, %z : M, M) epsilon = 1.0e-05 : f32",
    "layer_norm": "norm.layer_norm ins(%x : M) scale(%w : V) bias(%w : V) outs(%y : M) epsilon = 1.0e-05 : f32",
    "layer_norm+quantize": "%t = memref.alloc(%m) : M norm.layer_norm ins(%x : M) scale(%w : V) bias(%w : V) outs(%t : M) epsilon = 1.0e-05 : f32"
    " norm.quantize ins(%t : M) outs(%q, %s : Q, S) memref.dealloc %t : M",
    "layer_norm_grad": "norm.layer_norm_grad ins(%x, %r : M, M) scale(%w : V) statistics(%s, %s : S, S)"
    " input_grad(%y : M) scale_grad(%w : V) bias_grad(%w : V)",
    "layer_norm_grad+statistics": "norm.layer_norm_grad ins(%x, %r : M, M) scale(%w : V) sum_grad(%z : M)"
    " input_grad(%y : M) scale_grad(%w : V) bias_grad(%w : V) epsilon = 1.0e-05 : f32",
}
KINDS = [(chip, type) for chip in ("sm_80", "sm_90", "sm_100") for type in ("bf16", "f32")]
PRINT_PTX = pathlib.Path(__file__).parents[2] / "Conversion" / "Inputs" / "print-ptx.py"
EXTENTS = (256, 768, 4096, 8192, 16384, 65536)


def spell_function(name, op, extent, type):
    operands = "%x: M, %r: M, %w: V, %y: M, %z: M, %q: Q, %s: S, %m: index"
    text = f"func.func @{name}({operands}) {{ {OPS[op]} return }}\n"
    names = {"M": f"memref<?x{extent}x{type}>", "V": f"memref<{extent}x{type}>", "Q": f"memref<?x{extent}xi8>", "S": "memref<?xf32>"}
    return re.sub(r"\b[MVQS]\b", lambda match: names[match.group()], text)


def measure(cell, folder):
    """The registers, and the bytes spilled, of the kernel of aligned rows, which comes first."""
    chip, type, op, extent = cell
    options = f"--norm-lower-to-nvvm=chip={chip} format=ptx"
    text = spell_function("f", op, extent, type)
    text = subprocess.run(["norm-opt", options], input=text, check=True, capture_output=True, text=True).stdout
    text = subprocess.run([sys.executable, PRINT_PTX], input=text, check=True, capture_output=True, text=True).stdout
    ptx = folder / f"{'-'.join(map(str, cell))}.ptx"
    ptx.write_text(text)
    name = op.partition("+")[0]
    command = ["ptxas", "-v", f"-arch={chip}", f"--entry={name}", ptx, "-o", ptx.with_suffix(".cubin")]
    report = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    spills = re.search(r"(\d+) bytes spill stores, (\d+) bytes spill loads", report)
    return int(re.search(r"Used (\d+) registers", report).group(1)), sum(map(int, spills.groups()))


def main():
    path, folder, *options = sys.argv[1:]
    path, folder = pathlib.Path(path), pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    output = subprocess.run(["ptxas", "--version"], check=True, capture_output=True, text=True).stdout
    version = re.search(r"release \S+, V(\S+)", output).group(1)
    pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
    measure_all = lambda cells: pool.map(lambda cell: measure(cell, folder), cells)
    if options == ["--update"]:
        cells = [(*kind, op, extent) for kind in KINDS for op in OPS for extent in EXTENTS]
        lines = [f"# ptxas {version}", "# chip, type, op, N, registers"]
        lines += [" ".join(map(str, (*cell, registers))) for cell, (registers, _) in zip(cells, measure_all(cells))]
        path.write_text("\n".join(lines) + "\n")
        return
    head, *lines = path.read_text().splitlines()
    lines = [line.split() for line in lines if not line.startswith("#")]
    cells = [(chip, type, op, int(extent)) for chip, type, op, extent, _ in lines]
    failed = False
    for cell, line, (registers, spilled) in zip(cells, lines, measure_all(cells)):
        name, allowed = " ".join(line[:4]), int(line[4])
        if head == f"# ptxas {version}" and registers > allowed:
            print(f"{name}: {registers} registers, where {allowed} are allowed; see the top of {sys.argv[0]}")
            failed = True
        if spilled:
            print(f"{name}: {spilled} bytes are spilled")
            failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
