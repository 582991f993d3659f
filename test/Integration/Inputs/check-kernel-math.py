#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks functions that kernels approximate in f32.

check-kernel-math.py FOLDER          writes numbers to compute them of
check-kernel-math.py FOLDER RESULTS  compares what they are with f64

A result may be off by MOST_ULP units in the last place. Denormals, as arguments
or results, may be taken for the least number that isn't one, or for zero.
"""

import math
import pathlib
import random
import sys

from reference import from_bits, read_bytes, rounded, write_npy

MOST_ULP = 4
LEAST, MOST = 2.0**-126, (2 - 2.0**-24) * 2.0**127
INF, NAN = math.inf, math.nan


def extend(function, at_infinity, below=NAN):
    """A function where Python's raises errors: at infinities, and out of range."""

    def extended(x):
        if math.isnan(x):
            return x
        if math.isinf(x):
            return at_infinity[x > 0]
        try:
            result = function(x)
            return INF if result > MOST else result
        except OverflowError:
            return INF
        except (ValueError, ZeroDivisionError):
            return -INF if below == x else NAN

    return extended


# In the order of the program's results; (at -inf, at inf), and where it is -inf.
FUNCTIONS = {
    "erf": extend(math.erf, (-1.0, 1.0)),
    "exp": extend(math.exp, (0.0, INF)),
    "expm1": extend(math.expm1, (-1.0, INF)),
    "log": extend(math.log, (NAN, INF), below=0.0),
    "log1p": extend(math.log1p, (NAN, INF), below=-1.0),
    "tanh": extend(math.tanh, (-1.0, 1.0)),
    "rsqrt": extend(lambda x: INF if x == 0 else 1 / math.sqrt(x), (NAN, 0.0)),
}


def draw():
    random.seed(1)
    numbers = [0.0, -1.0, 1.0, INF, -INF, NAN, 2.0**-149, LEAST, 3e38, -3e38]
    numbers += [88.0, 88.7, 88.8, 100.0, -87.3, -88.0, -103.0, -110.0]
    numbers += [random.gauss(0, scale) for scale in (1e-8, 1e-3, 1, 5, 30) for _ in range(80)]
    numbers += [math.exp(random.uniform(-80, 80)) for _ in range(1024 - len(numbers))]
    return [rounded(x, "f32") for x in numbers]


def is_right(got, want, x):
    nearest = rounded(want, "f32")
    if math.isnan(nearest) or math.isinf(nearest):
        return math.isnan(got) if math.isnan(nearest) else got == nearest
    if abs(nearest) < LEAST:
        return abs(got) <= LEAST
    unit = 2.0 ** (math.frexp(nearest)[1] - 24)
    return abs(got - want) <= MOST_ULP * unit


def main():
    folder = pathlib.Path(sys.argv[1])
    numbers = draw()
    if len(sys.argv) == 2:
        folder.mkdir(parents=True)
        return write_npy(folder / "0.npy", [numbers], "f32", (len(numbers),))
    wrong = []
    for index, (name, function) in enumerate(FUNCTIONS.items()):
        results = from_bits(read_bytes(pathlib.Path(sys.argv[2]) / f"{index}.npy"), "f32")
        for x, got in zip(numbers, results, strict=True):
            taken = [x] if abs(x) >= LEAST or x == 0 else [x, LEAST, 0.0]
            if not any(is_right(got, function(other), other) for other in taken):
                wrong.append(f"{name}({x}) is {got}, not {function(x)}")
    if wrong:
        sys.exit("wrong:\n" + "\n".join(wrong[:20]))


if __name__ == "__main__":
    main()
