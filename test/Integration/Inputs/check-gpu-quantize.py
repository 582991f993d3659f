#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs kernels for GPUs that quantize rows as they are normalized.

check-gpu-quantize.py TYPE FOLDER CHIP [CELL...]

Writes a program to FOLDER for each cell: a norm whose result is stored, the same
norm whose result is quantized, and a quantization of the stored result. Runs it
with norm-nvvm-emulate, in all the orders of threads that it has. What comes out
must be, number by number, what norm-run quantizes the stored result to.

A cell is EXTENT, or EXTENT:SCHEDULE, as in the attribute norm.gpu_schedule. The
norms and the types they are quantized to take turns. Rows are awkward ones, with
a NaN, with an infinity, and so small that their scale is zero.
"""

import importlib
import math
import pathlib
import random
import re
import subprocess
import sys

from reference import from_bits, read_bytes, rounded, write_bytes, write_npy

numerics = importlib.import_module("check-numerics")

NORMS = (
    "norm.layer_norm ins(%x : M) scale(%g : V) bias(%g : V)",
    "norm.rms_norm ins(%x : M) scale(%g : V) residual(%r : M)",
    "norm.crms_norm drop_last ins(%x : M)",
)
TYPES = ("i8", "f8E4M3FN", "f8E5M2")
# Of f8, without a sign: all from here on are NaN.
FIRST_NAN = {"f8E4M3FN": 0x7F, "f8E5M2": 0x7D}

CELLS = (
    "1 7 64 65 256 1024 1031 4096 5000 20000 "
    "1031:row=memory,lanes=64,threads=64,unroll=2 264:row=memory,lanes=32,threads=64,unroll=1 "
    "40:row=memory,lanes=4,threads=32,unroll=2 64:lanes=96,threads=96 512:lanes=8,threads=64 520:lanes=32,threads=1024 "
    "520:lanes=64,threads=64,cluster=2 1031:row=memory,lanes=64,threads=64,unroll=1,cluster=4"
).split()


def make_rows(extent, type, rng):
    kinds = numerics.ROWS if extent < 2000 else numerics.ROWS[:3]
    rows = [numerics.make_row(kind, extent, type, rng) for kind in kinds]
    for number in (math.nan, math.inf):
        rows.append(numerics.make_row("uniform", extent, type, rng))
        rows[-1][rng.randrange(extent)] = number
    return rows


def write_program(path, cell, number, type, rows):
    extent, _, schedule = cell.partition(":")
    norm, quantized = NORMS[number % len(NORMS)], TYPES[number % len(TYPES)]
    stat = "f64" if type == "f64" else "f32"
    attributes = "epsilon = 1.0e-05 : f64" + (f' {{norm.gpu_schedule = "{schedule}"}}' if schedule else "")
    sums = (", %z", ", M") if "residual" in norm else ("", "")
    text = f"""func.func @main(%x: M, %r: M, %g: V, %z: M, %y: M, %q: Q, %s: S, %given: Q, %one: memref<f32>, %alone: Q, %sa: S) {{
  {norm} outs(%y{sums[0]} : M{sums[1]}) {attributes}
  %t = memref.alloc() : M
  {norm} outs(%t{sums[0]} : M{sums[1]}) {attributes}
  norm.quantize ins(%t : M) outs(%q, %s : Q, S)
  memref.dealloc %t : M
  %u = memref.alloc() : M
  {norm} outs(%u{sums[0]} : M{sums[1]}) {attributes}
  norm.quantize ins(%u : M) scale(%one : memref<f32>) outs(%given : Q)
  memref.dealloc %u : M
  norm.quantize ins(%y : M) outs(%alone, %sa : Q, S)
  return
}}
"""
    expected = """func.func @main(%y: M, %q: Q, %s: S, %given: Q, %one: memref<f32>) {
  norm.quantize ins(%y : M) outs(%q, %s : Q, S)
  norm.quantize ins(%y : M) scale(%one : memref<f32>) outs(%given : Q)
  return
}
"""
    names = {"M": f"memref<{rows}x{extent}x{type}>", "V": f"memref<{extent}x{type}>"}
    names |= {"Q": f"memref<{rows}x{extent}x{quantized}>", "S": f"memref<{rows}x{stat}>"}
    for name, program in (("gpu.mlir", text), ("cpu.mlir", expected)):
        (path / name).write_text(re.sub(r"\b[MVQS]\b", lambda match: names[match.group()], program))
    return quantized, stat


def normalized(data, quantized):
    """Bytes, with one NaN for all."""
    first = FIRST_NAN.get(quantized, 0x80)
    return bytes(0xFF if b & 0x7F >= first else b for b in data) if quantized != "i8" else data


def check(cell, number, type, folder, chip, rng):
    extent = int(cell.partition(":")[0])
    path = folder / str(number)
    for name in ("inputs", "expected"):
        (path / name).mkdir(parents=True)
    rows = make_rows(extent, type, rng)
    count = len(rows)
    quantized, stat = write_program(path, cell, number, type, count)
    matrix, numbers = (count, extent), (count,)
    zeros = [[0.0] * extent] * count
    residual = [numerics.make_row("uniform", extent, type, rng) for _ in rows]
    weights = [rounded(rng.uniform(0.5, 2), type) for _ in range(extent)]
    descr = "|i1" if quantized == "i8" else "|V1"

    def write(place, kind):
        target = path / "inputs" / f"{place}.npy"
        if kind == "Q":
            write_bytes(target, bytes(count * extent), descr, matrix)
        elif kind == "S":
            write_npy(target, [[0.0] * count], stat, numbers)
        elif kind == "one":
            write_npy(target, [[rounded(0.03, "f32")]], "f32", ())
        else:
            write_npy(target, *kind)

    kinds = [(rows, type, matrix), (residual, type, matrix), ([weights], type, (extent,)), (zeros, type, matrix)]
    for place, kind in enumerate([*kinds, (zeros, type, matrix), "Q", "S", "Q", "one", "Q", "S"]):
        write(place, kind)
    command = ["norm-nvvm-emulate", path / "gpu.mlir", f"--chip={chip}", f"--inputs={path / 'inputs'}"]
    subprocess.run([*command, f"--outputs={path / 'outputs'}"], check=True)

    # The stored result, and what it is quantized to.
    outputs = [path / "outputs" / f"{place}.npy" for place in range(11)]
    arguments = [outputs[4], *(path / "inputs" / f"{place}.npy" for place in (5, 6, 7, 8))]
    command = ["norm-run", path / "cpu.mlir", *(f"--input={argument}" for argument in arguments)]
    subprocess.run([*command, f"--outputs={path / 'expected'}"], check=True, stdout=subprocess.DEVNULL)
    wanted = [path / "expected" / f"{place}.npy" for place in range(5)]
    for name, got, reference in (("at once", 5, 1), ("given", 7, 3), ("alone", 9, 1)):
        got, reference = (normalized(read_bytes(p), quantized) for p in (outputs[got], wanted[reference]))
        if got != reference:
            return f"{sum(a != b for a, b in zip(got, reference))} of {len(got)} quantized numbers ({name})"
        if len(set(reference)) < min(extent, 9):
            return f"too few different numbers ({name}) to tell"
    for name, got in (("at once", 6), ("alone", 10)):
        got, reference = (from_bits(read_bytes(p), stat) for p in (outputs[got], wanted[2]))
        if any(a != b and (a == a or b == b) for a, b in zip(got, reference, strict=True)):
            return f"scales ({name}): {got}, not {reference}"
    return None


def main():
    type, folder, chip, *cells = sys.argv[1:]
    rng = random.Random(1)
    failed = False
    for number, cell in enumerate(cells or CELLS):
        difference = check(cell, number, type, pathlib.Path(folder), chip, rng)
        if difference:
            print(f"{cell}: differs in {difference}")
            failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
