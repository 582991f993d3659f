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
import sys

from reference import write_npy

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


def main():
    extent, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True)
    draw = random.Random(extent).uniform
    rows = [[kind(draw(-1, 1), j, extent) for j in range(extent)] for kind in KINDS.values()]
    more = [[0.0 if kind == "zero" else draw(-1, 1) for _ in range(extent)] for kind in KINDS]
    for number, matrix in enumerate((rows, more)):
        write_npy(folder / f"{number}.npy", matrix, "f32", (len(KINDS), extent))
    for number, largest in ((2, 2), (3, 1)):
        vector = [draw(-largest, largest) for _ in range(extent)]
        write_npy(folder / f"{number}.npy", [vector], "f32", (extent,))


main()
