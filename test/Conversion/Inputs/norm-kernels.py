"""Writes normalizations of buffers: every kind, with and without residual and
statistics, of many extents and types.

    norm-kernels.py OUT [--side-by-side]

With --side-by-side the feature axis is one in the middle.
"""

import itertools
import sys

from kernel_types import EXTENTS, spell_types

OPS = ["layer_norm", "rms_norm", "crms_norm drop_last", "crms_norm householder"]


def main():
    are_side_by_side = "--side-by-side" in sys.argv
    functions = []
    cases = itertools.product(OPS, EXTENTS, [False, True], [False, True])
    for number, (op, extent, is_affine, has_more) in enumerate(cases):
        matrix, vector, column, axes = spell_types(number, extent, are_side_by_side)
        arguments = [("x", matrix), ("y", matrix)]
        text = f"norm.{op} ins(%x : {matrix})"
        outs = [("y", matrix)]
        if is_affine and not op.startswith("crms_norm"):
            arguments.append(("g", vector))
            text += f" scale(%g : {vector})"
            if op == "layer_norm" or number % 2:
                arguments.append(("b", vector))
                text += f" bias(%b : {vector})"
        if has_more:
            arguments.append(("r", matrix))
            text += f" residual(%r : {matrix})"
            outs.append(("s", matrix))
            if op == "layer_norm":
                outs.append(("mean", column))
            outs.append(("root", column))
            arguments += outs[1:]
        names = ", ".join(f"%{name}" for name, _ in outs)
        types = ", ".join(type for _, type in outs)
        signature = ", ".join(f"%{name}: {type}" for name, type in arguments)
        functions.append(
            f"""func.func @f{number}({signature}) {{
  {text} outs({names} : {types}) epsilon = 1.0e-05 : f32{axes}
  return
}}"""
        )
    with open(sys.argv[1], "w") as file:
        file.write("\n".join(functions) + "\n")


main()
