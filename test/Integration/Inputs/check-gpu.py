#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs kernels for GPUs in every schedule on awkward rows and checks results.

check-gpu.py TYPE FOLDER CHIP [CELL...]
check-gpu-grads.py TYPE FOLDER CHIP [CELL...]

Writes a program of norms on memrefs and its inputs to FOLDER, runs it with
norm-nvvm-emulate, in all the orders of threads that it has, and compares with
the definitions in docs/NormDialect.md. reference.py tells the accepted error.
TYPE is f64, f32, f16 or bf16.

A cell is EXTENT, EXTENT:SCHEDULE, as in the attribute norm.gpu_schedule, or one
of these with a letter before it: d for dynamic shapes, o for rows that begin
beside the boundary that their accesses would need.

Prints the worst ratio of error to bound for each result; exit status 1 if one
is beyond 1. Python's standard library is all it needs.
"""

import importlib
import math
import pathlib
import random
import subprocess
import sys

from reference import EPSILON, Reference, rounded

numerics = importlib.import_module("check-numerics")

# A number that no result is.
UNTOUCHED = 77.0

CELLS = (
    # Groups of lanes, a warp, a block; extents that no access divides.
    "1 7 8 24 63 64 65 256 1024 1031 2056 4096 5000 "
    # Rows that are read again, by blocks, warps and groups.
    "20000 1031:row=memory,lanes=64,threads=64,unroll=2 264:row=memory,lanes=32,threads=64,unroll=1 "
    "40:row=memory,lanes=4,threads=32,unroll=2 "
    # More threads than there are elements; one for all.
    "8:lanes=16 64:lanes=96,threads=96 7:lanes=1 16:lanes=1,threads=32,vector=1 "
    # More warps than one, each with a row of its own, and not.
    "512:lanes=8,threads=64 512:lanes=256,threads=256 520:lanes=32,threads=1024 "
    "d0 d1 d40 d1031 d4096 o64 o1024 o4104 "
    # Clusters: of blocks that have nothing, too, and of rows that are read again.
    "2056:lanes=64,threads=64,cluster=2 8:lanes=64,threads=64,cluster=8 "
    "1031:lanes=64,threads=64,cluster=4,row=memory,unroll=2 d40:lanes=64,threads=64,cluster=2"
).split()


class Cell:
    """Norms of one extent, on arrays of their own."""

    def __init__(self, name, number, type, folder, rng):
        extent, _, self.schedule = name.partition(":")
        self.name, self.number, self.type, self.folder = name, number, type, folder
        self.stat = "f64" if type == "f64" else "f32"
        self.is_dynamic, self.margin = extent.startswith("d"), 16 if extent.startswith("o") else 0
        self.extent = int(extent.lstrip("do"))
        kinds = numerics.ROWS if self.extent < 2000 else numerics.ROWS[:3]
        self.rows = len(kinds)
        self.x = [numerics.make_row(kind if self.extent else "zero", self.extent, type, rng) for kind in kinds]
        self.r = [numerics.make_row("uniform", self.extent, type, rng) for _ in kinds]
        self.g, self.b = ([rounded(rng.uniform(0.5, 2), type) for _ in range(self.extent)] for _ in range(2))

    def matrix_type(self):
        if self.margin:
            layout = f", strided<[{self.extent + self.margin}, 1], offset: ?>"
            return f"memref<{self.rows}x{self.extent}x{self.type}{layout}>"
        return f"memref<?x?x{self.type}>" if self.is_dynamic else f"memref<{self.rows}x{self.extent}x{self.type}>"

    def arguments(self):
        """Each argument: its name, how many rows it has (0: one, without a
        dimension for it), its type and its contents."""
        untouched = [[UNTOUCHED] * self.extent] * self.rows
        numbers = [[UNTOUCHED] * self.rows]
        yield from (("x", self.rows, self.type, self.x), ("r", self.rows, self.type, self.r))
        yield from (("g", 0, self.type, [self.g]), ("b", 0, self.type, [self.b]))
        for name in ("ln", "sum", "rms", "drop", "house", "ln2"):
            yield name, self.rows, self.type, untouched
        for name in ("mean", "deviation", "root", "rootd"):
            yield name, 0, self.stat, numbers
        for name in ("in_place", "added", "unread"):
            yield name, self.rows, self.type, self.x

    def text(self):
        """A function of the arguments."""
        matrix = self.matrix_type()
        types, lines, values = [], [], {}
        for name, rows, type, contents in self.arguments():
            types.append(f"%{name}: memref<{'?x' * (2 if rows else 1)}{type}>")
            values[name] = f"%{name} : memref<?x{type}>"
            if not rows:
                if not self.is_dynamic:
                    static = f"memref<{len(contents[0])}x{type}>"
                    lines.append(f"%{name}_0 = memref.cast %{name} : memref<?x{type}> to {static}")
                    values[name] = f"%{name}_0 : {static}"
                continue
            values[name] = f"%{name}_0 : {matrix}"
            source = f"%{name} : memref<?x?x{type}>"
            if self.margin:
                whole = f"memref<{self.rows}x{self.extent + self.margin}x{type}>"
                lines.append(f"%{name}_1 = memref.cast {source} to {whole}")
                lines.append(
                    f"%{name}_0 = memref.subview %{name}_1[0, %one] [{self.rows}, {self.extent}] [1, 1] "
                    f": {whole} to {matrix}"
                )
            else:
                lines.append(f"%{name}_0 = memref.cast {source} to {matrix}")
        attributes = f"epsilon = {EPSILON:e} : f64" + (f' {{norm.gpu_schedule = "{self.schedule}"}}' if self.schedule else "")

        def outs(*names):
            operands, types = zip(*(values[name].split(" : ", 1) for name in names))
            return f"outs({', '.join(operands)} : {', '.join(types)})"

        lines.append("%zero = arith.constant 0 : index")
        lines += [f"%{d} = memref.dim %x, %{i} : memref<?x?x{self.type}>" for d, i in (("rows", "zero"), ("columns", "one"))]
        body = "\n  ".join(["%one = arith.constant 1 : index"] + lines + self.ops(values, outs, attributes) + ["return"])
        return f"func.func private @cell{self.number}({', '.join(types)}) {{\n  {body}\n}}\n"

    def ops(self, v, outs, attributes):
        """The norms, of operands with their types."""
        own = f"memref<?x?x{self.type}>" if self.is_dynamic else f"memref<{self.rows}x{self.extent}x{self.type}>"
        v["own"] = f"%own : {own}"
        return [
            f"norm.layer_norm ins({v['x']}) scale({v['g']}) bias({v['b']}) residual({v['r']}) "
            f"{outs('ln', 'sum', 'mean', 'deviation')} {attributes}",
            f"norm.rms_norm ins({v['x']}) scale({v['g']}) {outs('rms', 'root')} {attributes}",
            f"norm.crms_norm drop_last ins({v['x']}) {outs('drop', 'rootd')} {attributes}",
            f"norm.crms_norm householder ins({v['x']}) {outs('house')} {attributes}",
            f"norm.layer_norm ins({v['in_place']}) bias({v['b']}) {outs('in_place')} {attributes}",
            f"norm.layer_norm ins({v['added']}) residual({v['r']}) {outs('ln2', 'added')} {attributes}",
            f"%own = memref.alloc({'%rows, %columns' if self.is_dynamic else ''}) : {own}",
            f"norm.rms_norm ins({v['unread']}) residual({v['r']}) {outs('unread', 'own')} {attributes}",
            f"memref.dealloc %own : {own}",
        ]

    def padded(self, rows, contents):
        """With what lies around the rows."""
        if not rows or not self.margin:
            return contents
        return [[UNTOUCHED] + row + [UNTOUCHED] * (self.margin - 1) for row in contents]

    def write(self, first):
        for place, (_, rows, type, contents) in enumerate(self.arguments(), first):
            contents = self.padded(rows, contents)
            shape = (rows, len(contents[0])) if rows else (len(contents[0]),)
            numerics.write_npy(self.folder / "inputs" / f"{place}.npy", contents, type, shape)

    def read(self, first):
        """What the arguments hold afterwards; says so if what lies around the
        rows isn't what it was."""
        results = {}
        for place, (name, rows, type, contents) in enumerate(self.arguments(), first):
            columns = len(self.padded(rows, contents)[0])
            path = self.folder / "outputs" / f"{place}.npy"
            read = numerics.read_npy(path, type, columns) if columns else [[]] * rows
            if rows and self.margin:
                if any(row[0] != UNTOUCHED or set(row[self.extent + 1 :]) != {UNTOUCHED} for row in read):
                    print(f"{self.name}: {name} is written beside its rows")
                    return None
                read = [row[1 : self.extent + 1] for row in read]
            results[name] = read
        return results

    def check(self, reference, first):
        """The worst ratios of error to bound."""
        got = self.read(first)
        if not got:
            yield "all", math.inf
            return
        if not self.extent:
            # The sums are empty: the results are, and the statistics aren't.
            empty = [got[name][0] for name in ("mean", "deviation", "root")]
            yield "of nothing", 0.0 if all(v != v for row in empty for v in row) else math.inf
            expected = EPSILON**-0.5
            yield "drop of nothing", max(abs(v / expected - 1) for v in got["rootd"][0]) / 1e-6
            return

        def ratio(name, rows, formula):
            return name, max(
                reference.ratio(value, *formula(row)[:2], self.type)
                for value, row in zip(got[name], rows, strict=True)
            )

        def statistic(name, rows, which, centred):
            pairs = [reference.normalize(row, centred)[which] for row in rows]
            return name, reference.ratio(got[name][0], *zip(*pairs), self.stat)

        # The sum is rounded, and what is normalized is the rounded one.
        sums = [[v + w for v, w in zip(*pair)] for pair in zip(self.x, self.r)]
        for name in ("sum", "added"):
            yield name, max(reference.ratio(v, s, [0.0] * self.extent, self.type) for v, s in zip(got[name], sums))
        yield ratio("ln", got["sum"], lambda row: reference.normalize(row, True, self.g, self.b))
        yield ratio("ln2", got["added"], lambda row: reference.normalize(row, True))
        yield statistic("mean", got["sum"], 2, True)
        yield statistic("deviation", got["sum"], 3, True)
        yield ratio("rms", self.x, lambda row: reference.normalize(row, False, self.g))
        yield statistic("root", self.x, 3, False)
        yield ratio("drop", self.x, lambda row: reference.crms(row, False))
        yield ratio("house", self.x, lambda row: reference.crms(row, True))
        yield ratio("unread", got["sum"], lambda row: reference.normalize(row, False))
        yield ratio("in_place", self.x, lambda row: reference.normalize(row, True, None, self.b))


def main(kind=Cell, all_cells=CELLS):
    type, folder, chip, *names = sys.argv[1:]
    folder = pathlib.Path(folder)
    (folder / "inputs").mkdir(parents=True, exist_ok=True)
    rng, reference = random.Random(1), Reference(type)
    cells = [kind(name, number, type, folder, rng) for number, name in enumerate(names or all_cells)]
    text, parameters, calls, first, firsts = "", [], [], 0, []
    for cell in cells:
        arguments = list(cell.arguments())
        types = [f"memref<{'?x' * (2 if rows else 1)}{type}>" for _, rows, type, _ in arguments]
        operands = [f"%a{first + i}" for i in range(len(arguments))]
        parameters += [f"{operand}: {type}" for operand, type in zip(operands, types)]
        calls.append(f"call @cell{cell.number}({', '.join(operands)}) : ({', '.join(types)}) -> ()")
        text += cell.text()
        cell.write(first)
        firsts.append(first)
        first += len(arguments)
    body = "\n  ".join(calls)
    model = folder / "model.mlir"
    model.write_text(f"{text}func.func @main({', '.join(parameters)}) {{\n  {body}\n  return\n}}\n")
    command = ["norm-nvvm-emulate", model, f"--chip={chip}"]
    subprocess.run(command + [f"--inputs={folder / 'inputs'}", f"--outputs={folder / 'outputs'}"], check=True)
    failed = False
    for cell, first in zip(cells, firsts):
        for name, ratio in cell.check(reference, first):
            print(f"{cell.name}: {name}: {ratio:.3g} of the accepted error")
            failed |= not ratio <= 1
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
