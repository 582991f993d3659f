#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks conversions from and to floats of eight bits.

check-f8.py TYPE FOLDER          writes all of them, and f32 and f64 to round
check-f8.py TYPE FOLDER RESULTS  compares what they were converted to
"""

import math
import pathlib
import struct
import sys

from reference import TYPES, from_bits, read_bytes, write_bytes, write_npy

# Bits of the fraction, and the bias of the exponent.
F8 = {"f8E4M3FN": (3, 7), "f8E5M2": (2, 15)}


def decode(bits, type):
    fraction, bias = F8[type]
    exponent, rest = (bits & 0x7F) >> fraction, bits & ((1 << fraction) - 1)
    sign = -1.0 if bits & 0x80 else 1.0
    if type == "f8E4M3FN" and bits & 0x7F == 0x7F:
        return math.nan
    if type == "f8E5M2" and exponent == 31:
        return math.nan if rest else sign * math.inf
    if exponent:
        rest += 1 << fraction
    return sign * math.ldexp(rest, max(exponent, 1) - bias - fraction)


def encode(value, type):
    """The bits of the nearest number, without the sign; those of NaN are None."""
    if math.isnan(value):
        return None
    overflow = 0x7F if type == "f8E4M3FN" else 0x7C
    numbers = [decode(bits, type) for bits in range(overflow)]
    # Beyond the last number the places go on.
    numbers.append(2 * numbers[-1] - numbers[-2])
    size = abs(value)
    if size >= numbers[-1]:
        nearest = overflow
    else:
        nearest = min(range(overflow + 1), key=lambda bits: (abs(numbers[bits] - size), bits & 1))
    return None if type == "f8E4M3FN" and nearest == overflow else nearest


def draw(type, pack):
    """Numbers at, between and beside those of the type, in f32 or f64."""
    overflow = 0x7F if type == "f8E4M3FN" else 0x7C
    numbers = [decode(bits, type) for bits in range(overflow)]
    numbers.append(2 * numbers[-1] - numbers[-2])
    points = numbers + [(a + b) / 2 for a, b in zip(numbers, numbers[1:])]
    integer = {"f": "I", "d": "Q"}[pack]
    drawn = [0.0, 2.0**-149, 1e-30, 1e30, math.inf, math.nan]
    for point in points:
        (bits,) = struct.unpack("<" + integer, struct.pack("<" + pack, point))
        for near in (bits - 1, bits, bits + 1):
            if near >= 0:
                drawn += struct.unpack("<" + pack, struct.pack("<" + integer, near))
    return drawn + [-x for x in drawn]


def is_same(a, b):
    return (math.isnan(a) and math.isnan(b)) or (a == b and math.copysign(1, a) == math.copysign(1, b))


def check(type, folder, results):
    wrong = []
    for number, wide in enumerate(("f32", "f64", "bf16")):
        values = from_bits(read_bytes(results / f"{number}.npy"), wide)
        wrong += [f"{bits:#x} is {v}" for bits, v in enumerate(values) if not is_same(v, decode(bits, type))]
    for number, wide in ((1, "f32"), (2, "f64")):
        values = from_bits(read_bytes(folder / f"{number}.npy"), wide)
        rounded = read_bytes(results / f"{number + 2}.npy")
        assert len(values) == len(rounded) > 1000
        for value, bits in zip(values, rounded):
            expected, sign = encode(value, type), 0x80 if math.copysign(1, value) < 0 else 0
            if expected is None:
                right = math.isnan(decode(bits, type))
            else:
                right = bits == expected | sign
            if not right:
                wrong.append(f"{value!r} gives {bits:#x}, not {expected}")
    if wrong:
        sys.exit(f"{len(wrong)} wrong: " + "; ".join(wrong[:10]))


def main():
    type, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if len(sys.argv) == 4:
        return check(type, folder, pathlib.Path(sys.argv[3]))
    folder.mkdir(parents=True)
    write_bytes(folder / "0.npy", bytes(range(256)), "|V1", (256,))
    for number, wide in ((1, "f32"), (2, "f64")):
        values = draw(type, TYPES[wide][3])
        write_npy(folder / f"{number}.npy", [values], wide, (len(values),))


main()
