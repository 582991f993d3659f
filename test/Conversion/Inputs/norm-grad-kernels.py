"""Writes gradients of normalizations of buffers: every kind, from saved
statistics and from ε, with and without scale, gradients of the parameters and of
the sum, of many extents and types.

    norm-grad-kernels.py OUT [--side-by-side]

With --side-by-side the feature axis is one in the middle.
"""

import itertools
import sys

from kernel_types import EXTENTS, spell_types

OPS = ["layer_norm_grad", "rms_norm_grad", "crms_norm_grad drop_last", "crms_norm_grad householder"]
# The gradients that are asked for: of the input, the scale, the bias.
WANTED = [("dx",), ("dx", "dg", "db"), ("dg", "db"), ("dx", "dg"), ("dx", "db"), ("dg",), ("db",)]
NAMES = {"dx": "input_grad", "dg": "scale_grad", "db": "bias_grad"}


def main():
    are_side_by_side = "--side-by-side" in sys.argv
    functions = []
    cases = itertools.product(OPS, EXTENTS, [False, True], [False, True])
    for number, (op, extent, is_affine, is_saved) in enumerate(cases):
        matrix, vector, column, axes = spell_types(number, extent, are_side_by_side)
        arguments = [("g", matrix), ("x", matrix)]
        text = f"norm.{op} ins(%g, %x : {matrix}, {matrix})"
        is_crms = op.startswith("crms_norm")
        if is_affine and not is_crms:
            arguments.append(("w", vector))
            text += f" scale(%w : {vector})"
        if is_saved:
            statistics = ["mean", "root"] if op.startswith("layer") else ["root"]
            arguments += [(name, column) for name in statistics]
            text += f" statistics({', '.join('%' + s for s in statistics)} : {', '.join([column] * len(statistics))})"
        wanted = ("dx",) if is_crms else WANTED[number % len(WANTED)]
        if "dx" in wanted and number % 3 == 0:
            arguments.append(("s", matrix))
            text += f" sum_grad(%s : {matrix})"
        for name in wanted:
            type = matrix if name == "dx" else vector
            arguments.append((name, type))
            text += f" {NAMES[name]}(%{name} : {type})"
        if not is_saved:
            text += " epsilon = 1.0e-05 : f32"
        text += axes
        signature = ", ".join(f"%{name}: {type}" for name, type in arguments)
        functions.append(f"func.func @f{number}({signature}) {{\n  {text}\n  return\n}}")
    with open(sys.argv[1], "w") as file:
        file.write("\n".join(functions) + "\n")


main()
