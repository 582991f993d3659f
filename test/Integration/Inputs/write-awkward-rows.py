#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes arguments for norm-run: rows of f32 that norms find hard, rows to add to
them, a scale and a bias.

write-awkward-rows.py EXTENT FOLDER
"""

import pathlib
import random
import struct
import sys

KINDS = {
    "uniform": lambda u, j, n: u,
    "mean 1000": lambda u, j, n: 1000 + u,
    "outlier": lambda u, j, n: 1e4 if j == n // 2 else u,
    "denormal": lambda u, j, n: u * 2.0**-140,
    "constant": lambda u, j, n: 3.0,
    "zero": lambda u, j, n: 0.0,
    "NaN": lambda u, j, n: float("nan") if j == n // 2 else u,
    "infinity": lambda u, j, n: float("inf") if j == n - 1 else u,
    "negative infinity": lambda u, j, n: float("-inf") if j == 0 else u,
}


def write(path, rows):
    shape = (len(rows), len(rows[0])) if isinstance(rows[0], list) else (len(rows),)
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    flat = sum(rows, []) if len(shape) == 2 else rows
    data = struct.pack(f"<{len(flat)}f", *flat)
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + data)


def main():
    extent, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True)
    draw = random.Random(extent).uniform
    rows = [[kind(draw(-1, 1), j, extent) for j in range(extent)] for kind in KINDS.values()]
    write(folder / "0.npy", rows)
    write(folder / "1.npy", [[0.0 if i == 5 else draw(-1, 1) for _ in row] for i, row in enumerate(rows)])
    write(folder / "2.npy", [draw(-2, 2) for _ in range(extent)])
    write(folder / "3.npy", [draw(-1, 1) for _ in range(extent)])


main()
