"""Writes normalizations of buffers: every kind, with and without residual and
statistics, of many extents and types.

    norm-kernels.py OUT [--side-by-side]

With --side-by-side the feature axis is one in the middle.
"""

import itertools
import sys

# Vectors with tails, one element, less than a vector, whole ones; odd extents.
EXTENTS = [1, 2, 7, 16, 33, 70]
# Blocks of rows with tails and without.
ROWS = [1, 4, 5]
TYPES = ["bf16", "f64", "f16"]
OPS = ["layer_norm", "rms_norm", "crms_norm drop_last", "crms_norm householder"]


# Rows side by side: one, a part of a vector, vectors and blocks with tails, whole.
COLUMNS = [1, 3, 16, 70, 128]


def main():
    are_side_by_side = "--side-by-side" in sys.argv
    functions = []
    cases = itertools.product(OPS, EXTENTS, [False, True], [False, True])
    for number, (op, extent, is_affine, has_more) in enumerate(cases):
        kind = TYPES[number % len(TYPES)] if number % 4 else "f32"
        statistic = "f64" if kind == "f64" else "f32"
        rows = "?" if number % 5 == 0 else ROWS[number % len(ROWS)]
        matrix, vector = f"memref<{rows}x{extent}x{kind}>", f"memref<{extent}x{kind}>"
        column = f"memref<{rows}x{statistic}>"
        axes = ""
        if are_side_by_side:
            groups, columns = number % 3, "?" if number % 5 == 0 else COLUMNS[number % len(COLUMNS)]
            matrix, column = f"memref<{groups}x{extent}x{columns}x{kind}>", f"memref<{groups}x{columns}x{statistic}>"
            axes = " axes = [1]"
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
