"""Writes a module whose functions compute weights that can be folded.

    random-weights.py SEED OUT

Centres, compressions and expansions over extents with and without a rational
root, and compressions of both sides, in each type. The numbers are small integers times powers of two, so that
exact values in the middle between two neighbours are common.
"""

import random
import struct
import sys

ROWS = 15
EXTENTS = [2, 3, 9, 12]
OPS = [
    "norm.center",
    "norm.compress householder",
    "norm.expand householder",
    "norm.compress householder both",
]
# Struct format and bits of a significand.
TYPES = {"f64": ("d", 53), "f32": ("f", 24), "f16": ("e", 11), "bf16": ("H", 8)}


def encode(kind, values):
    if kind == "bf16":
        values = [struct.unpack("<I", struct.pack("<f", v))[0] >> 16 for v in values]
    return struct.pack(f"<{len(values)}{TYPES[kind][0]}", *values)


def main():
    rng = random.Random(int(sys.argv[1]))
    functions, resources = [], []
    for kind, (code, bits) in TYPES.items():
        for d in EXTENTS:
            for op in OPS:
                number = len(functions)
                columns = d - 1 if "expand" in op else d
                results = d - 1 if "compress" in op else d
                values = [
                    rng.randrange(-(1 << bits), 1 << bits) * 2.0 ** rng.randrange(-3, 1)
                    for _ in range(ROWS * columns)
                ]
                data = encode(kind, values)
                width = struct.calcsize(code)
                resources.append(f'w{number}: "0x{(width.to_bytes(4, "little") + data).hex()}"')
                before = f"tensor<{ROWS}x{columns}x{kind}>"
                after = f"tensor<{ROWS}x{results}x{kind}>"
                if op.endswith(" both"):
                    op = op.removesuffix(" both")
                    both = f"tensor<{ROWS - 1}x{results}x{kind}>"
                    functions.append(
                        f"""func.func @f{number}() -> {both} {{
  %w = arith.constant dense_resource<w{number}> : {before}
  %e = tensor.empty() : {after}
  %0 = {op} ins(%w : {before}) outs(%e : {after}) {{norm.weight_prep}}
  %i = tensor.empty() : {both}
  %1 = {op} ins(%0 : {after}) outs(%i : {both}) axes = [0] {{norm.weight_prep}}
  return %1 : {both}
}}"""
                    )
                    continue
                functions.append(
                    f"""func.func @f{number}() -> {after} {{
  %w = arith.constant dense_resource<w{number}> : {before}
  %e = tensor.empty() : {after}
  %0 = {op} ins(%w : {before}) outs(%e : {after}) {{norm.weight_prep}}
  return %0 : {after}
}}"""
                )
    with open(sys.argv[2], "w") as file:
        file.write("\n".join(functions))
        file.write("\n{-# dialect_resources: { builtin: {\n  " + ",\n  ".join(resources))
        file.write("\n} } #-}\n")


main()
