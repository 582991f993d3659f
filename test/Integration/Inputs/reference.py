# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the ops of the norm dialect should give, and how far off they may be.

The definitions in docs/NormDialect.md, computed in f64 from correctly rounded
sums. The accepted error is what the algorithm can be held to on any input: sums
of N terms computed one after another in the statistics type (error at most N
units in the last place of the sum of the magnitudes), a variance computed from
the deviations, and one rounding to the type. To first order, with nothing added
for good measure but small constants.
"""

import math
import struct

EPSILON = 1e-5

# Significant bits, smallest positive number, code and size in .npy files.
TYPES = {
    "f64": (53, 2.0**-1074, "<f8", "d"),
    "f32": (24, 2.0**-149, "<f4", "f"),
    "f16": (11, 2.0**-24, "<f2", "e"),
    "bf16": (8, 2.0**-133, "<V2", None),
}


def to_bits(value, type):
    """The bytes of the number of the type that is nearest to the value."""
    if type != "bf16":
        return struct.pack("<" + TYPES[type][3], value)
    (bits,) = struct.unpack("<I", struct.pack("<f", value))
    return struct.pack("<H", (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16)


def from_bits(data, type):
    if type != "bf16":
        return [v for (v,) in struct.iter_unpack("<" + TYPES[type][3], data)]
    return [
        struct.unpack("<f", struct.pack("<I", bits << 16))[0]
        for (bits,) in struct.iter_unpack("<H", data)
    ]


def write_npy(path, rows, type, shape):
    data = b"".join(to_bits(value, type) for row in rows for value in row)
    write_bytes(path, data, TYPES[type][2], shape)


def write_bytes(path, data, descr, shape):
    header = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    path.write_bytes(b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header.encode() + data)


def read_bytes(path):
    """What follows the header of an .npy file."""
    contents = path.read_bytes()
    (size,) = struct.unpack("<H", contents[8:10])
    return contents[10 + size :]


def rounded(value, type):
    return from_bits(to_bits(value, type), type)[0]


class Reference:
    """Compares rows with the definitions. Each method returns, for one row, the
    exact values and the accepted errors before the rounding to the type. What
    f16 can't hold should be infinite."""

    def __init__(self, type):
        self.type = type
        self.u = 2.0 ** -(53 if type == "f64" else 24)
        # Of the statistics type: a mean of denormals is rounded to one. (For
        # f64 the reference's own rounding is as large.)
        self.smallest = TYPES["f64" if type == "f64" else "f32"][1]

    def ratio(self, values, exact, errors, type):
        bits, smallest, _, _ = TYPES[type]
        worst = 0.0
        for value, e, error in zip(values, exact, errors, strict=True):
            bound = error + 2.0**-bits * (abs(e) + error) * (1 + 2.0**-10) + 2 * smallest
            if math.isinf(value) and type == "f16" and e * math.copysign(1, value) > 65519:
                continue
            distance = abs(value - e)
            worst = max(worst, distance / bound if distance == distance else math.inf)
        return worst

    def normalize(self, x, centred, scale=None, bias=None, d=None, extra=0.0, extra_error=0.0):
        """The result, then the mean and 1/σ, each with its error. `extra` is
        added to the sum of squares."""
        u, n = self.u, len(x)
        d = d or n
        mean = math.fsum(x) / n if centred else 0.0
        mean_error = (n + 1) * u * math.fsum(map(abs, x)) / n + self.smallest if centred else 0.0
        deviations = [v - mean for v in x]
        squares = math.fsum(v * v for v in deviations)
        square = (squares + extra) / d
        root = 1 / math.sqrt(square + EPSILON)
        drift = mean_error**2 + ((n + 4) * u * (squares + n * mean_error**2) + extra_error) / d
        relative = drift / (square + EPSILON) + 4 * u
        # How 1/√(1 + relative) can change; the first order isn't enough for
        # rows whose mean is known badly.
        relative = 1 / math.sqrt(1 - relative) - 1 + 3 * u if relative < 1 else math.inf
        exact, errors = [], []
        for i, v in enumerate(deviations):
            g = scale[i] if scale else 1.0
            b = bias[i] if bias else 0.0
            y = v * root * g
            exact.append(y + b)
            errors.append(
                abs(g) * root * (mean_error + u * abs(v)) * (1 + relative)
                + abs(y) * (relative + 4 * u)
                + u * abs(y + b)
            )
        return exact, errors, (mean, mean_error + u * abs(mean)), (root, root * (relative + u))

    def input_grad(self, o, x, kind, scale=None):
        """dx of one row, with its error, from the norm's: kind is "layer", "rms",
        "drop_last" or "householder"."""
        u, n = self.u, len(x)
        if kind in ("layer", "rms"):
            d, norm = n, self.normalize(x, kind == "layer")
        else:
            d, norm = n + 1, self.crms(x, kind == "householder")
        row, row_error, _, (root, root_error) = norm
        h = [v * (scale[i] if scale else 1.0) for i, v in enumerate(o)]
        sizes = [abs(v) for v in h]
        dot = math.fsum(v * w for v, w in zip(row, h)) / d
        dot_error = (n + 4) * u * math.fsum((abs(v) + e) * w for v, e, w in zip(row, row_error, sizes)) / d
        dot_error += math.fsum(e * w for e, w in zip(row_error, sizes)) / d
        mean = math.fsum(h) / d if kind == "layer" else 0.0
        mean_error = (n + 3) * u * math.fsum(sizes) / d if kind == "layer" else 0.0
        if kind == "drop_last":
            added = math.fsum(row)
            added_error = math.fsum(row_error) + (n + 1) * u * math.fsum(abs(v) + e for v, e in zip(row, row_error))
            row = [v + added for v in row]
            row_error = [e + added_error + u * abs(v) for e, v in zip(row_error, row)]
        exact, errors = [], []
        for v, e, w in zip(row, row_error, h):
            inner = w - mean - v * dot
            error = 4 * u * (abs(w) + abs(mean) + abs(v * dot)) + mean_error
            error += e * abs(dot) + (abs(v) + e) * dot_error
            exact.append(root * inner)
            errors.append((root + root_error) * error * (1 + 2 * u) + abs(inner) * (root_error + u * root) + self.smallest)
        return exact, errors

    def scale_grad(self, o, x, centred):
        """dγ over all rows, with its error."""
        columns, errors = [[] for _ in o[0]], [0.0] * len(o[0])
        for grads, row in zip(o, x, strict=True):
            for i, (g, v, e) in enumerate(zip(grads, *self.normalize(row, centred)[:2])):
                columns[i].append(g * v)
                errors[i] += abs(g) * e + (len(x) + 2) * self.u * abs(g) * (abs(v) + e) + self.smallest
        return list(map(math.fsum, columns)), errors

    def bias_grad(self, o):
        columns = list(zip(*o))
        return list(map(math.fsum, columns)), [len(o) * self.u * math.fsum(map(abs, c)) for c in columns]

    def centre(self, x):
        mean = math.fsum(x) / len(x)
        error = (len(x) + 1) * self.u * math.fsum(map(abs, x)) / len(x) + self.smallest
        return [v - mean for v in x], [error + self.u * (abs(v) + abs(mean)) for v in x]

    def crms(self, y, householder):
        total = math.fsum(y)
        error = len(y) * self.u * math.fsum(map(abs, y))
        if householder:
            return self.normalize(y, False, d=len(y) + 1)
        return self.normalize(
            y, False, d=len(y) + 1, extra=total**2, extra_error=2 * abs(total) * error + error**2 + 4 * self.u * total**2
        )

    def compress(self, x, householder):
        if not householder:
            return x[:-1], [0.0] * (len(x) - 1)
        n, root = len(x), math.sqrt(len(x))
        offset = (x[-1] - math.fsum(x) / root) / (root - 1)
        error = ((n + 6) * self.u * math.fsum(map(abs, x)) / root + 4 * self.u * abs(x[-1])) / (root - 1)
        error += 10 * self.u * abs(offset)
        return [v + offset for v in x[:-1]], [error + self.u * (abs(v) + abs(offset)) for v in x[:-1]]

    def expand(self, y, householder):
        total = math.fsum(y)
        error = (len(y) + 4) * self.u * math.fsum(map(abs, y))
        if not householder:
            return y + [-total], [0.0] * len(y) + [error]
        d = len(y) + 1
        root = math.sqrt(d)
        offset = total / (d - root)
        offset_error = error / (d - root) + 10 * self.u * abs(offset)
        exact = [v - offset for v in y] + [total / root]
        return exact, [offset_error + self.u * (abs(v) + abs(offset)) for v in y] + [error / root]
