"""Writes normalizations of buffers: every kind, with and without residual (whose
sum is a result or isn't read) and statistics, of many extents and types.

    norm-kernels.py OUT [--side-by-side]

With --side-by-side the feature axis is one in the middle.
"""

import itertools
import sys

from kernel_types import EXTENTS, spell_types

OPS = ["layer_norm", "rms_norm", "crms_norm drop_last", "crms_norm householder"]


def spell_buffer(name, type):
    """What allocates and what frees a buffer like %x."""
    dimensions = type.removeprefix("memref<").split("x")[:-1]
    sizes = [i for i, extent in enumerate(dimensions) if extent == "?"]
    before = "".join(
        f"  %c{i} = arith.constant {i} : index\n  %d{i} = memref.dim %x, %c{i} : {type}\n" for i in sizes
    )
    operands = ", ".join(f"%d{i}" for i in sizes)
    return f"{before}  %{name} = memref.alloc({operands}) : {type}\n", f"  memref.dealloc %{name} : {type}\n"


def main():
    are_side_by_side = "--side-by-side" in sys.argv
    functions = []
    cases = itertools.product(OPS, EXTENTS, [False, True], [False, True])
    for number, (op, extent, is_affine, has_more) in enumerate(cases):
        matrix, vector, column, axes = spell_types(number, extent, are_side_by_side)
        arguments = [("x", matrix), ("y", matrix)]
        text = f"norm.{op} ins(%x : {matrix})"
        outs = [("y", matrix)]
        before = after = ""
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
            is_read = number % 3 != 1
            arguments += outs[1:] if is_read else outs[2:]
            if not is_read:
                before, after = spell_buffer("s", matrix)
        names = ", ".join(f"%{name}" for name, _ in outs)
        types = ", ".join(type for _, type in outs)
        signature = ", ".join(f"%{name}: {type}" for name, type in arguments)
        functions.append(
            f"""func.func @f{number}({signature}) {{
{before}  {text} outs({names} : {types}) epsilon = 1.0e-05 : f32{axes}
{after}  return
}}"""
        )
    with open(sys.argv[1], "w") as file:
        file.write("\n".join(functions) + "\n")


main()
