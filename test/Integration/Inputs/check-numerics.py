#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs every op of the norm dialect on awkward rows and checks its results.

check-numerics.py TYPE FOLDER [--schedule=SCHEDULE] [EXTENT...]

Writes a program on dynamic shapes and its inputs to FOLDER, runs it with
norm-run and compares with the definitions in docs/NormDialect.md. TYPE is f64,
f32, f16 or bf16; the extents of the feature axis are 1, 7, 63, 64, 65 and 1031
unless given. SCHEDULE is that of the gradients, as for --convert-norm-to-vector.

reference.py tells the accepted error. A variance computed as E[x²] − E[x]² is
beyond it on the row with mean 1000.

Prints the worst ratio of error to bound for each result; exit status 1 if one
is beyond 1. Python's standard library is all it needs.
"""

import pathlib
import random
import struct
import subprocess
import sys

from reference import EPSILON, TYPES, Reference, from_bits, read_bytes, rounded, write_npy

ROWS = ("uniform", "mean 1000", "outlier", "denormal", "constant", "zero", "large")


def read_npy(path, type, columns):
    values = from_bits(read_bytes(path), type)
    return [values[i : i + columns] for i in range(0, len(values), columns)]


def make_row(kind, extent, type, rng):
    smallest = TYPES[type][1]
    row = [rng.uniform(-1, 1) for _ in range(extent)]
    if kind == "mean 1000":
        row = [1000 + v for v in row]
    elif kind == "outlier":
        row[rng.randrange(extent)] = 1e4
    elif kind == "denormal":
        row = [smallest * rng.randrange(-9, 10) for _ in row]
    elif kind == "constant":
        row = [3.0] * extent
    elif kind == "zero":
        row = [0.0] * extent
    elif kind == "large":
        row = [100 * v + 50 for v in row]
    return [rounded(v, type) for v in row]


# ---------------------------------------------------------------------------
# The program
# ---------------------------------------------------------------------------

FUNCTIONS = """
func.func private @norms(%x: tensor<?x?xT>, %r: tensor<?x?xT>, %g: tensor<?xT>, %b: tensor<?xT>, %xt: tensor<?x?xT>)
    -> (tensor<?x?xT>, tensor<?x?xT>, tensor<?xS>, tensor<?xS>, tensor<?x?xT>, tensor<?x?xT>, tensor<?xS>, tensor<?x?xT>,
        tensor<?x?xT>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xT>
  %n = tensor.dim %x, %c1 : tensor<?x?xT>
  %init = tensor.empty(%m, %n) : tensor<?x?xT>
  %rows = tensor.empty(%m) : tensor<?xS>
  %init_t = tensor.empty(%n, %m) : tensor<?x?xT>
  %0:4 = norm.layer_norm ins(%x : tensor<?x?xT>) scale(%g : tensor<?xT>) bias(%b : tensor<?xT>)
    residual(%r : tensor<?x?xT>) outs(%init, %init, %rows, %rows : tensor<?x?xT>, tensor<?x?xT>, tensor<?xS>, tensor<?xS>)
    epsilon = EPS : f64
  %1 = norm.layer_norm ins(%x : tensor<?x?xT>) outs(%init : tensor<?x?xT>) epsilon = EPS : f64
  %2:2 = norm.rms_norm ins(%x : tensor<?x?xT>) scale(%g : tensor<?xT>) outs(%init, %rows : tensor<?x?xT>, tensor<?xS>)
    epsilon = EPS : f64
  %3 = norm.center ins(%x : tensor<?x?xT>) outs(%init : tensor<?x?xT>)
  %4 = norm.layer_norm ins(%xt : tensor<?x?xT>) scale(%g : tensor<?xT>) outs(%init_t : tensor<?x?xT>)
    epsilon = EPS : f64 axes = [0]
  return %0#0, %0#1, %0#2, %0#3, %1, %2#0, %2#1, %3, %4 : tensor<?x?xT>, tensor<?x?xT>, tensor<?xS>, tensor<?xS>,
    tensor<?x?xT>, tensor<?x?xT>, tensor<?xS>, tensor<?x?xT>, tensor<?x?xT>
}

func.func private @bases(%x: tensor<?x?xT>, %y: tensor<?x?xT>)
    -> (tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xT>
  %n = tensor.dim %x, %c1 : tensor<?x?xT>
  %less = tensor.dim %y, %c1 : tensor<?x?xT>
  %full = tensor.empty(%m, %n) : tensor<?x?xT>
  %init = tensor.empty(%m, %less) : tensor<?x?xT>
  %0 = norm.crms_norm drop_last ins(%y : tensor<?x?xT>) outs(%init : tensor<?x?xT>) epsilon = EPS : f64
  %1 = norm.crms_norm householder ins(%y : tensor<?x?xT>) outs(%init : tensor<?x?xT>) epsilon = EPS : f64
  %2 = norm.compress drop_last ins(%x : tensor<?x?xT>) outs(%init : tensor<?x?xT>)
  %3 = norm.compress householder ins(%x : tensor<?x?xT>) outs(%init : tensor<?x?xT>)
  %4 = norm.expand drop_last ins(%y : tensor<?x?xT>) outs(%full : tensor<?x?xT>)
  %5 = norm.expand householder ins(%y : tensor<?x?xT>) outs(%full : tensor<?x?xT>)
  return %0, %1, %2, %3, %4, %5 : tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>, tensor<?x?xT>
}

func.func private @basis_grads(%o: tensor<?x?xT>, %y: tensor<?x?xT>) -> (tensor<?x?xT>, tensor<?x?xT>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %y, %c0 : tensor<?x?xT>
  %n = tensor.dim %y, %c1 : tensor<?x?xT>
  %init = tensor.empty(%m, %n) : tensor<?x?xT>
  %0 = norm.crms_norm_grad drop_last ins(%o, %y : tensor<?x?xT>, tensor<?x?xT>) input_grad(%init : tensor<?x?xT>) epsilon = EPS : f64
    {norm.schedule = "SCHEDULE"}
  %1 = norm.crms_norm_grad householder ins(%o, %y : tensor<?x?xT>, tensor<?x?xT>) input_grad(%init : tensor<?x?xT>) epsilon = EPS : f64
    {norm.schedule = "SCHEDULE"}
  return %0, %1 : tensor<?x?xT>, tensor<?x?xT>
}

// On memrefs, into another one and in place.
func.func private @memrefs(%x: memref<?x?xT>, %y: memref<?x?xT>, %o: memref<?x?xT>) {
  norm.layer_norm_grad ins(%o, %x : memref<?x?xT>, memref<?x?xT>) input_grad(%o : memref<?x?xT>) epsilon = EPS : f64 {norm.schedule = "SCHEDULE"}
  norm.layer_norm ins(%x : memref<?x?xT>) outs(%y : memref<?x?xT>) epsilon = EPS : f64
  norm.center ins(%x : memref<?x?xT>) outs(%x : memref<?x?xT>)
  return
}
"""

GRADS = """
func.func private @NAME(%o: tensor<?x?xT>, %x: tensor<?x?xT>, %g: tensor<?xT>)
    -> (tensor<?x?xT>, tensor<?xT>, tensor<?xT>, tensor<?x?xT>, tensor<?xT>, tensor<?x?xT>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d0 = tensor.dim %x, %c0 : tensor<?x?xT>
  %d1 = tensor.dim %x, %c1 : tensor<?x?xT>
  %init = tensor.empty(%d0, %d1) : tensor<?x?xT>
  %rows = tensor.empty(%dROWS) : tensor<?xS>
  %param = tensor.empty(%dAXIS) : tensor<?xT>
  %0:3 = norm.layer_norm_grad ins(%o, %x : tensor<?x?xT>, tensor<?x?xT>) scale(%g : tensor<?xT>)
    input_grad(%init : tensor<?x?xT>) scale_grad(%param : tensor<?xT>) bias_grad(%param : tensor<?xT>) epsilon = EPS : f64 axes = [AXIS]
    {norm.schedule = "SCHEDULE"}
  %1:2 = norm.rms_norm_grad ins(%o, %x : tensor<?x?xT>, tensor<?x?xT>) scale(%g : tensor<?xT>)
    input_grad(%init : tensor<?x?xT>) scale_grad(%param : tensor<?xT>) epsilon = EPS : f64 axes = [AXIS] {norm.schedule = "SCHEDULE"}
  %2:3 = norm.layer_norm ins(%x : tensor<?x?xT>)
    outs(%init, %rows, %rows : tensor<?x?xT>, tensor<?xS>, tensor<?xS>) epsilon = EPS : f64 axes = [AXIS]
  %3 = norm.layer_norm_grad ins(%o, %x : tensor<?x?xT>, tensor<?x?xT>) statistics(%2#1, %2#2 : tensor<?xS>, tensor<?xS>)
    input_grad(%init : tensor<?x?xT>) axes = [AXIS] {norm.schedule = "SCHEDULE"}
  return %0#0, %0#1, %0#2, %1#0, %1#1, %3 : tensor<?x?xT>, tensor<?xT>, tensor<?xT>, tensor<?x?xT>, tensor<?xT>, tensor<?x?xT>
}
"""


def spell_grads(name, axis):
    return GRADS.replace("NAME", name).replace("AXIS", str(axis)).replace("ROWS", str(1 - axis))


class Program:
    """@main, which calls the functions above with arguments of its own."""

    def __init__(self, type, folder, schedule):
        self.type = type
        self.schedule = schedule
        self.stat = "f64" if type == "f64" else "f32"
        self.folder = folder
        self.arguments, self.calls, self.results = [], [], []
        # Memref arguments come after the results, in their order.
        self.memrefs = []

    def add_argument(self, rows, rank=2, memref=None):
        place = len(self.arguments)
        shape = (len(rows), len(rows[0])) if rank == 2 else (len(rows[0]),)
        write_npy(self.folder / "inputs" / f"{place}.npy", rows, self.type, shape)
        container = "memref" if memref else "tensor"
        self.arguments.append(f"%a{place}: {container}<{'?x' * rank}{self.type}>")
        if memref:
            self.memrefs.append(memref)
        return f"%a{place}"

    def add_call(self, function, operands, results):
        """`results` are triples of a name, a type and what the result should be."""
        types = [self.arguments[int(o[2:])].split(": ")[1] for o in operands]
        result_types = [f"tensor<{'?x' * rank}{type}>" for _, type, rank, *_ in results]
        names = f"%c{len(self.calls)}:{len(results)} = " if results else ""
        self.calls.append(
            f"  {names}call @{function}({', '.join(operands)}) : ({', '.join(types)}) -> ({', '.join(result_types)})"
        )
        for i, (result, result_type) in enumerate(zip(results, result_types)):
            self.results.append((f"%c{len(self.calls) - 1}#{i}", result_type, result))

    def run(self):
        types = ", ".join(type for _, type, _ in self.results)
        names = ", ".join(name for name, _, _ in self.results)
        functions = FUNCTIONS + spell_grads("grads", 1) + spell_grads("first_axis_grads", 0)
        functions = functions.replace("xT>", f"x{self.type}>").replace("xS>", f"x{self.stat}>").replace("EPS", f"{EPSILON:e}")
        functions = functions.replace("SCHEDULE", self.schedule)
        text = functions + f"\nfunc.func @main({', '.join(self.arguments)}) -> ({types}) {{\n"
        text += "\n".join(self.calls) + f"\n  return {names} : {types}\n}}\n"
        model = self.folder / "model.mlir"
        model.write_text(text)
        outputs = self.folder / "outputs"
        subprocess.run(
            ["norm-run", model, f"--inputs={self.folder / 'inputs'}", f"--outputs={outputs}"], check=True
        )
        expected = [result for _, _, result in self.results] + self.memrefs
        for i, (name, type, _, columns, check) in enumerate(expected):
            yield name, check(read_npy(outputs / f"{i}.npy", type, columns))


def add_cases(program, reference, extent, rng):
    type, stat = program.type, program.stat
    kinds = ROWS if extent < 10000 else ROWS[:3]
    x, r, y = ([make_row(kind, extent, type, rng) for kind in kinds] for _ in range(3))
    r = [make_row("uniform", extent, type, rng) for _ in kinds]
    y = [row[: extent - 1] for row in y]
    (g, b) = ([rounded(rng.uniform(0.5, 2), type) for _ in range(extent)] for _ in range(2))
    by_column = [list(column) for column in zip(*x)]
    sums = []

    def rows(name, inputs, formula, type=type):
        """A result with a row for each row of the inputs."""

        def check(values):
            return max(
                reference.ratio(value, *formula(row)[:2], type) for value, row in zip(values, inputs, strict=True)
            )

        columns = len(formula(inputs[0])[0])
        return f"N = {extent}: {name}", type, 2, columns, check

    def pairs(name, left, right, formula, by_column=False):
        """A result with a row for each pair of rows, or with a column."""

        def check(values):
            by_row = [list(row) for row in zip(*values)] if by_column else values
            return max(
                reference.ratio(value, *formula(*pair), type)
                for value, pair in zip(by_row, zip(left, right, strict=True), strict=True)
            )

        return f"N = {extent}: {name}", type, 2, len(left if by_column else left[0]), check

    def parameter(name, formula):
        return f"N = {extent}: {name}", type, 1, extent, lambda values: reference.ratio(values[0], *formula(), type)

    def statistic(name, which):
        def check(values):
            pairs = [reference.normalize(row, True)[which] for row in sums]
            return reference.ratio(values[0], *zip(*pairs), stat)

        return f"N = {extent}: {name}", stat, 1, len(kinds), check

    def check_sum(values):
        sums[:] = values
        exact = [[v + w for v, w in zip(*pair)] for pair in zip(x, r)]
        return max(reference.ratio(value, row, [0.0] * extent, type) for value, row in zip(values, exact))

    def check_residual(values):
        # Checked with the sum as it was stored, which comes next.
        normalized.extend(values)
        return 0.0

    normalized = []

    def check_sum_and_residual(values):
        worst = check_sum(values)
        for value, row in zip(normalized, values):
            worst = max(worst, reference.ratio(value, *reference.normalize(row, True, g, b)[:2], type))
        return worst

    def check_root(values):
        pairs = [reference.normalize(row, False)[3] for row in x]
        return reference.ratio(values[0], *zip(*pairs), stat)

    def check_first_axis(values):
        by_row = [list(row) for row in zip(*values)]
        return max(
            reference.ratio(value, *reference.normalize(row, True, g)[:2], type) for value, row in zip(by_row, x)
        )

    def grads(by_column):
        suffix = " of the first axis" if by_column else ""
        input = lambda name, *rest: pairs(
            f"{name}{suffix}", r, x, lambda o, row: reference.input_grad(o, row, *rest), by_column
        )
        return [
            input("layer_norm_grad", "layer", g),
            parameter(f"layer_norm_grad of the scale{suffix}", lambda: reference.scale_grad(r, x, True)),
            parameter(f"layer_norm_grad of the bias{suffix}", lambda: reference.bias_grad(r)),
            input("rms_norm_grad", "rms", g),
            parameter(f"rms_norm_grad of the scale{suffix}", lambda: reference.scale_grad(r, x, False)),
            input("layer_norm_grad from statistics", "layer"),
        ]

    operands = [
        program.add_argument(x),
        program.add_argument(r),
        program.add_argument([g], rank=1),
        program.add_argument([b], rank=1),
        program.add_argument(by_column),
    ]
    program.add_call(
        "norms",
        operands,
        [
            (f"N = {extent}: layer_norm with a residual", type, 2, extent, check_residual),
            (f"N = {extent}: layer_norm with a residual, and the sum", type, 2, extent, check_sum_and_residual),
            statistic("mean", 2),
            statistic("reciprocal deviation", 3),
            rows("layer_norm", x, lambda row: reference.normalize(row, True)),
            rows("rms_norm", x, lambda row: reference.normalize(row, False, g)),
            (f"N = {extent}: reciprocal root", stat, 1, len(kinds), check_root),
            rows("center", x, reference.centre),
            (f"N = {extent}: layer_norm of the first axis", type, 2, len(kinds), check_first_axis),
        ],
    )
    program.add_call("grads", [operands[1], operands[0], operands[2]], grads(by_column=False))
    grads_by_column = program.add_argument([list(column) for column in zip(*r)])
    program.add_call("first_axis_grads", [grads_by_column, operands[4], operands[2]], grads(by_column=True))
    program.add_call(
        "memrefs",
        [
            program.add_argument(x, memref=rows("center in place", x, reference.centre)),
            program.add_argument(r, memref=rows("layer_norm on memrefs", x, lambda row: reference.normalize(row, True))),
            program.add_argument(
                r, memref=pairs("layer_norm_grad in place", r, x, lambda o, row: reference.input_grad(o, row, "layer"))
            ),
        ],
        [],
    )
    if extent < 2:
        return
    program.add_call(
        "bases",
        [operands[0], program.add_argument(y)],
        [
            rows("crms_norm drop_last", y, lambda row: reference.crms(row, False)),
            rows("crms_norm householder", y, lambda row: reference.crms(row, True)),
            rows("compress drop_last", x, lambda row: reference.compress(row, False)),
            rows("compress householder", x, lambda row: reference.compress(row, True)),
            rows("expand drop_last", y, lambda row: reference.expand(row, False)),
            rows("expand householder", y, lambda row: reference.expand(row, True)),
        ],
    )
    o = [row[: extent - 1] for row in r]
    program.add_call(
        "basis_grads",
        [program.add_argument(o), program.add_argument(y)],
        [
            pairs(f"crms_norm_grad {basis}", o, y, lambda o, row, basis=basis: reference.input_grad(o, row, basis))
            for basis in ("drop_last", "householder")
        ],
    )


def main():
    type, folder, *extents = sys.argv[1:]
    schedule = extents.pop(0).split("=", 1)[1] if extents and extents[0].startswith("--schedule=") else ""
    folder = pathlib.Path(folder)
    for name in ("inputs", "outputs"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    rng = random.Random(1)
    program, reference = Program(type, folder, schedule), Reference(type)
    for extent in map(int, extents or (1, 7, 63, 64, 65, 1031)):
        add_cases(program, reference, extent, rng)
    failed = False
    for name, ratio in program.run():
        print(f"{name}: {ratio:.3g} of the accepted error")
        failed |= not ratio <= 1
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
