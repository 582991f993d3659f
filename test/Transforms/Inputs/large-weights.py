"""Writes a module with one large random weight, centred and scaled along each
axis: `large-weights.py MODULE`."""

import random
import sys

ROWS, COLUMNS = 3001, 1031


def main(path):
    data = random.Random(5).randbytes(4 * ROWS * COLUMNS)
    # Exponents near 127: numbers of a weight's size, of both signs.
    data = bytearray(data)
    for i in range(3, len(data), 4):
        data[i] = data[i] & 0x80 | 0x3E
    t, v = f"tensor<{ROWS}x{COLUMNS}xf32>", f"tensor<{COLUMNS}xf32>"
    with open(path, "w") as file:
        file.write(f"""
func.func @weights() -> ({t}, {t}, {t}, {v}) {{
  %w = arith.constant dense_resource<w> : {t}
  %e = tensor.empty() : {t}
  %0 = norm.center ins(%w : {t}) outs(%e : {t}) axes = [0]
  %1 = norm.center ins(%w : {t}) outs(%e : {t}) axes = [1]
  %s = arith.mulf %0, %w {{norm.weight_prep}} : {t}
  %2 = norm.center ins(%s : {t}) outs(%e : {t}) axes = [0, 1]
  %v = arith.constant dense<0.0> : {v}
  %3 = linalg.reduce {{arith.addf}} ins(%s : {t}) outs(%v : {v}) dimensions = [0] {{norm.weight_prep}}
  return %0, %1, %2, %3 : {t}, {t}, {t}, {v}
}}
{{-# dialect_resources: {{ builtin: {{ w: "0x04000000{data.hex()}" }} }} #-}}
""")


main(sys.argv[1])
