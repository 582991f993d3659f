#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Trains with a step before and after `--norm-optimize`, and compares.

    utils/check-training.py EXPORT [--steps N] [--tolerance T]

EXPORT is a folder that `utils/export-training.py` wrote. Its step is optimized,
`norm-verify` has to prove the result equal, and both are run N times, each step
on other data and on the weights that the one before left. Losses, step by step,
and the weights at the end have to agree within the tolerance, relative to the
largest value of each. The task is to name the token after each token, so the
loss has to fall.

The tools norm-opt, norm-verify and norm-run are looked up on PATH. Exits 1 if
anything differs. Python's standard library is all it needs.
"""

import argparse
import ast
import math
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile

FORMATS = {"<f4": ("f32", "f"), "<f8": ("f64", "d"), "<i8": ("i64", "q")}


class Array:
    """The numbers of an .npy file."""

    def __init__(self, path):
        data = path.read_bytes()
        (size,) = struct.unpack("<H", data[8:10])
        header = ast.literal_eval(data[10 : 10 + size].decode())
        if data[:8] != b"\x93NUMPY\1\0" or header["fortran_order"] or header["descr"] not in FORMATS:
            sys.exit(f"{path}: not an array that this script reads")
        self.shape = header["shape"]
        self.element, self.code = FORMATS[header["descr"]]
        self.values = [v for (v,) in struct.iter_unpack("<" + self.code, data[10 + size :])]

    @property
    def type(self):
        return f"tensor<{''.join(f'{extent}x' for extent in self.shape)}{self.element}>"


def write_integers(path, values, shape):
    header = f"{{'descr': '<i8', 'fortran_order': False, 'shape': {shape}, }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    data = struct.pack(f"<{len(values)}q", *values)
    path.write_bytes(b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header.encode() + data)


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout, done.stderr


def make_trainer(step, arguments, steps):
    """The step's module with a function @train, which makes many steps."""
    text, _ = run("norm-opt", step, "--remarks-filter=none")
    data, weights = arguments[:2], arguments[2:]
    element = weights[0].element
    types = [weight.type for weight in weights]
    batch = [extent for extent in data[0].shape]
    many = f"tensor<{steps}x{'x'.join(map(str, batch))}xi64>"
    losses = f"tensor<{steps}x{element}>"
    carried = ", ".join([losses, *types])
    count = len(weights)

    def take(name):
        zeros, ones = ", 0" * len(batch), ", 1" * len(batch)
        sizes = "".join(f", {extent}" for extent in batch)
        return (
            f"    %{name} = tensor.extract_slice %all_{name}[%i{zeros}] [1{sizes}] [1{ones}] : "
            f"{many} to {data[0].type}\n"
        )

    trainer = f"""
func.func @train(%all_ids: {many}, %all_targets: {many}, {", ".join(f"%w{i}: {t}" for i, t in enumerate(types))})
    -> ({carried}) {{
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %steps = arith.constant {steps} : index
  %none = tensor.empty() : {losses}
  %end:{count + 1} = scf.for %i = %zero to %steps step %one
      iter_args(%losses = %none, {", ".join(f"%v{i} = %w{i}" for i in range(count))}) -> ({carried}) {{
{take("ids")}{take("targets")}\
    %next:{count + 1} = func.call @main(%ids, %targets, {", ".join(f"%v{i}" for i in range(count))})
      : ({data[0].type}, {data[1].type}, {", ".join(types)}) -> (tensor<{element}>, {", ".join(types)})
    %loss = tensor.extract %next#0[] : tensor<{element}>
    %more = tensor.insert %loss into %losses[%i] : {losses}
    scf.yield %more, {", ".join(f"%next#{i + 1}" for i in range(count))} : {carried}
  }}
  return {", ".join(f"%end#{i}" for i in range(count + 1))} : {carried}
}}
"""
    end = text.rindex("}")
    return text[:end] + trainer + text[end:]


def train(name, step, arguments, inputs, steps, folder):
    """The losses, and the weights at the end."""
    trainer = folder / f"{name}.mlir"
    trainer.write_text(make_trainer(step, arguments, steps))
    results = folder / name
    run("norm-run", trainer, "--entry=train", *(f"--input={path}" for path in inputs), f"--outputs={results}")
    return [Array(results / f"{i}.npy") for i in range(len(arguments) - 1)]


def difference(lhs, rhs):
    """The largest, relative to the largest value."""
    largest = max(map(abs, lhs.values), default=0.0)
    worst = max((abs(a - b) for a, b in zip(lhs.values, rhs.values, strict=True)), default=0.0)
    if not math.isfinite(worst):
        return math.inf
    return worst / largest if largest else worst


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("export", type=pathlib.Path)
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--tolerance", type=float, help="default: 1e-4 for f32, 1e-12 for f64")
    args = parser.parse_args()

    before = args.export / "model.mlir"
    stored = sorted((args.export / "inputs").glob("*.npy"), key=lambda path: int(path.stem))
    arguments = [Array(path) for path in stored]
    vocabulary = arguments[2].shape[0]
    tolerance = args.tolerance
    if tolerance is None:
        tolerance = {"f32": 1e-4, "f64": 1e-12}[arguments[2].element]

    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        after = scratch / "optimized.mlir"
        _, remarks = run("norm-opt", before, "--norm-optimize", "-o", after)
        converted, kept = (len(re.findall(text, remarks)) for text in ("norm-converted-to-rms", "LayerNorm kept"))
        print(f"{converted} LayerNorms converted, {kept} kept")
        verdict, _ = run("norm-verify", before, after)
        print(f"one step: {re.search('@main: ([^;]*)', verdict).group(1)}")

        shape = (args.steps, *arguments[0].shape)
        rng = random.Random(0)
        ids = [rng.randrange(vocabulary) for _ in range(math.prod(shape))]
        inputs = [scratch / "ids.npy", scratch / "targets.npy", *stored[2:]]
        write_integers(inputs[0], ids, shape)
        write_integers(inputs[1], [(v + 1) % vocabulary for v in ids], shape)
        old, new = (
            train(name, step, arguments, inputs, args.steps, scratch)
            for name, step in (("before", before), ("after", after))
        )

    losses = old[0].values
    worst = [difference(*pair) for pair in zip(old, new, strict=True)]
    print(f"{args.steps} steps: loss {losses[0]:.6g} to {losses[-1]:.6g}, largest relative difference {worst[0]:.2e}")
    print(f"{len(worst) - 1} weights: largest relative difference {max(worst[1:]):.2e}")
    if not max(worst) <= tolerance:
        sys.exit(f"before and after differ by more than {tolerance:g}")
    if not losses[-1] < losses[0]:
        sys.exit("the loss doesn't fall")


if __name__ == "__main__":
    main()
