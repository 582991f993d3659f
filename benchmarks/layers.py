#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures how the time of `norm-opt --norm-optimize` grows with the depth of a
program.

The programs are GPT-3s of 12288 channels and 96 heads with up to --layers
layers, their weights arguments and their norms spelled out in linalg. Each is
read, optimized and written as text. Prints a table, in Markdown.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from reporting import ROOT, Parser, describe_machine, publish, spread

RESULT = ROOT / "benchmarks" / "results" / "layers.md"
TOKENS, CHANNELS, HEADS = 16, 12288, 96
HEAD, INNER = CHANNELS // HEADS, 4 * CHANNELS


def tensor(*shape):
    return f"tensor<{'x'.join(map(str, shape))}xf32>"


def affine(dims, results):
    names = ", ".join(f"d{i}" for i in range(dims))
    return f"affine_map<({names}) -> ({results})>"


STREAM, ROW, VECTOR = tensor(TOKENS, CHANNELS), tensor(TOKENS), tensor(CHANNELS)
SPLIT = tensor(TOKENS, HEADS, HEAD)
SCORES = tensor(HEADS, TOKENS, TOKENS)


class Model:
    def __init__(self, layers):
        self.lines, self.arguments, self.count = [], [f"%x: {STREAM}"], 0
        x = "%x"
        for _ in range(layers):
            x = self.add(x, self.attention(self.norm(x)))
            x = self.add(x, self.perceptron(self.norm(x)))
        x = self.norm(x)
        body = "\n".join(self.lines)
        self.text = (
            f"func.func @main({', '.join(self.arguments)}) -> {STREAM} {{\n"
            "  %zero = arith.constant 0.0 : f32\n"
            f"  %extent = arith.constant {CHANNELS}.0 : f32\n"
            f"  %epsilon = arith.constant 1.0e-05 : f32\n{body}\n  return {x} : {STREAM}\n}}\n"
        )

    def emit(self, text):
        self.count += 1
        self.lines.append(f"  %{self.count} = {text}")
        return f"%{self.count}"

    def weight(self, *shape):
        self.arguments.append(f"%w{len(self.arguments)}: {tensor(*shape)}")
        return self.arguments[-1].partition(":")[0]

    def generic(self, kind, maps, operands, body, reduction=None):
        """`operands` are (value, type) and `maps` theirs and the result's; over
        the last iterator is summed if there is a `reduction`."""
        dims = maps[0].partition(")")[0].count("d")
        iterators = ['"parallel"'] * dims
        init = self.emit(f"tensor.empty() : {kind}")
        if reduction:
            iterators[-1] = '"reduction"'
            init = self.emit(f"linalg.fill ins(%zero : f32) outs({init} : {kind}) -> {kind}")
        arguments = ", ".join([*(f"%e{i}: f32" for i in range(len(operands))), "%out: f32"])
        values = ", ".join(v for v, _ in operands)
        types = ", ".join(t for _, t in operands)
        return self.emit(
            f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{', '.join(iterators)}]}} "
            f"ins({values} : {types}) outs({init} : {kind}) {{ ^bb0({arguments}): {body} "
            f"linalg.yield %r : f32 }} -> {kind}"
        )

    def elementwise(self, body, *operands):
        maps = {STREAM: "d0, d1", tensor(TOKENS, INNER): "d0, d1", ROW: "d0", VECTOR: "d1", tensor(INNER): "d1"}
        kind = operands[0][1]
        return self.generic(
            kind, [affine(2, maps[t]) for _, t in operands] + [affine(2, maps[kind])], operands, body
        )

    def add(self, x, y):
        return self.elementwise("%r = arith.addf %e0, %e1 : f32", (x, STREAM), (y, STREAM))

    def mean(self, x):
        total = self.generic(ROW, [affine(2, "d0, d1"), affine(2, "d0")], [(x, STREAM)],
                             "%r = arith.addf %out, %e0 : f32", reduction=True)
        return self.generic(ROW, [affine(1, "d0")] * 2, [(total, ROW)], "%r = arith.divf %e0, %extent : f32")

    def norm(self, x):
        centred = self.elementwise("%r = arith.subf %e0, %e1 : f32", (x, STREAM), (self.mean(x), ROW))
        square = self.elementwise("%r = arith.mulf %e0, %e0 : f32", (centred, STREAM))
        body = "%v = arith.addf %e0, %epsilon : f32 %r = math.rsqrt %v : f32"
        root = self.generic(ROW, [affine(1, "d0")] * 2, [(self.mean(square), ROW)], body)
        body = "%n = arith.mulf %e0, %e1 : f32 %s = arith.mulf %n, %e2 : f32 %r = arith.addf %s, %e3 : f32"
        return self.elementwise(body, (centred, STREAM), (root, ROW), (self.weight(CHANNELS), VECTOR),
                                (self.weight(CHANNELS), VECTOR))

    def linear(self, x, inputs, outputs):
        kinds = tensor(TOKENS, inputs), tensor(inputs, outputs), tensor(TOKENS, outputs)
        empty = self.emit(f"tensor.empty() : {kinds[2]}")
        zero = self.emit(f"linalg.fill ins(%zero : f32) outs({empty} : {kinds[2]}) -> {kinds[2]}")
        product = self.emit(f"linalg.matmul ins({x}, {self.weight(inputs, outputs)} : {kinds[0]}, {kinds[1]}) "
                            f"outs({zero} : {kinds[2]}) -> {kinds[2]}")
        return self.elementwise("%r = arith.addf %e0, %e1 : f32", (product, kinds[2]),
                                (self.weight(outputs), tensor(outputs)))

    def attention(self, x):
        queries, keys, values = (
            self.emit(f"tensor.expand_shape {self.linear(x, CHANNELS, CHANNELS)} [[0], [1, 2]] "
                      f"output_shape [{TOKENS}, {HEADS}, {HEAD}] : {STREAM} into {SPLIT}")
            for _ in range(3)
        )
        product = "%p = arith.mulf %e0, %e1 : f32 %r = arith.addf %out, %p : f32"
        maps = [affine(4, dims) for dims in ("d1, d0, d3", "d2, d0, d3", "d0, d1, d2")]
        scores = self.generic(SCORES, maps, [(queries, SPLIT), (keys, SPLIT)], product, reduction=True)
        powers = self.generic(SCORES, [affine(3, "d0, d1, d2")] * 2, [(scores, SCORES)], "%r = math.exp %e0 : f32")
        sums = self.generic(tensor(HEADS, TOKENS), [affine(3, "d0, d1, d2"), affine(3, "d0, d1")],
                            [(powers, SCORES)], "%r = arith.addf %out, %e0 : f32", reduction=True)
        maps = [affine(3, dims) for dims in ("d0, d1, d2", "d0, d1", "d0, d1, d2")]
        shares = self.generic(SCORES, maps, [(powers, SCORES), (sums, tensor(HEADS, TOKENS))],
                              "%r = arith.divf %e0, %e1 : f32")
        maps = [affine(4, dims) for dims in ("d1, d0, d3", "d3, d1, d2", "d0, d1, d2")]
        mixed = self.generic(SPLIT, maps, [(shares, SCORES), (values, SPLIT)], product, reduction=True)
        joined = self.emit(f"tensor.collapse_shape {mixed} [[0], [1, 2]] : {SPLIT} into {STREAM}")
        return self.linear(joined, CHANNELS, CHANNELS)

    def perceptron(self, x):
        hidden = self.linear(x, CHANNELS, INNER)
        active = self.elementwise("%t = math.tanh %e0 : f32 %r = arith.mulf %e0, %t : f32",
                                  (hidden, tensor(TOKENS, INNER)))
        return self.linear(active, INNER, CHANNELS)


def optimize(norm_opt, source, output):
    """Seconds for one run, as a user waits for it."""
    start = time.perf_counter()
    done = subprocess.run([norm_opt, source, "--norm-optimize", "-o", output], capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"layers.py: {done.stderr[-2000:]}")
    return seconds


def parse_arguments():
    parser = Parser(__doc__, RESULT)
    parser.add_program("norm-opt")
    parser.add_argument("--layers", type=int, default=1000, help="the largest depth (default: 1000)")
    parser.add_runs(5, "runs of each depth")
    return parser.parse_args()


def main():
    args = parse_arguments()
    lines = [
        "# norm-opt --norm-optimize on deep programs",
        "",
        f"GPT-3s of {CHANNELS} channels and {HEADS} heads, weights as arguments, read and written as text."
        f" Two LayerNorms a layer and one behind the last; all become RMSNorms, with one centre on the argument"
        f" that the stream begins at. Median (smallest to largest) of {args.runs} runs.",
        "",
        "| Layers | Text | Wall time | A layer |",
        "|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as scratch:
        source, output = pathlib.Path(scratch, "model.mlir"), pathlib.Path(scratch, "out.mlir")
        for layers in sorted({max(1, args.layers // 2**i) for i in range(4)}):
            source.write_text(Model(layers).text, encoding="utf-8")
            seconds = [optimize(args.norm_opt, source, output) for _ in range(args.runs)]
            text = output.read_text(encoding="utf-8")
            converted = text.count("norm.rms_norm"), text.count("norm.layer_norm")
            if converted != (2 * layers + 1, 0):
                sys.exit(f"layers.py: the result holds {converted} RMSNorms and LayerNorms")
            each = 1000 * statistics.median(seconds) / layers
            lines.append(f"| {layers} | {source.stat().st_size / 1e6:.1f} MB | {spread(seconds, 's', 2)} | {each:.2f} ms |")
            print(lines[-1], file=sys.stderr)
    publish([*lines, "", *describe_machine(args.mlir_opt)], args.save)


if __name__ == "__main__":
    main()
