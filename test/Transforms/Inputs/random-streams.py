# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random programs of streams and norms through a rewrite and the exact check.

    random-streams.py FIRST COUNT FLAG...

Makes the programs with the seeds FIRST, FIRST + 1, …, runs `norm-opt FLAG...` on
each and compares before and after with `norm-verify`. Prints how many norms were
converted; a program that fails is printed with its seed, and ends the run with
status 1.
"""

import pathlib
import random
import subprocess
import sys
import tempfile

TOKENS, CHANNELS = 3, 4
STREAM = f"tensor<{TOKENS}x{CHANNELS}xf32>"
MATRIX = f"tensor<{CHANNELS}x{CHANNELS}xf32>"
VECTOR = f"tensor<{CHANNELS}xf32>"
COLUMN = f"tensor<{TOKENS}xf32>"
MAPS = {
    "id": "affine_map<(d0, d1) -> (d0, d1)>",
    "row": "affine_map<(d0, d1) -> (d1)>",
    "col": "affine_map<(d0, d1) -> (d0)>",
}


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines, self.arguments, self.count = [], [], 0
        self.indent = "  "
        self.streams = [self.argument(STREAM)]

    def name(self):
        self.count += 1
        return f"%v{self.count}"

    def argument(self, kind):
        name = f"%a{len(self.arguments)}"
        self.arguments.append(f"{name}: {kind}")
        return name

    def emit(self, text):
        result = self.name()
        self.lines.append(f"{self.indent}{result} = {text}")
        return result

    def elementwise(self, body, operands):
        """A generic op; `operands` are (value, type, map)."""
        maps = ", ".join(MAPS[m] for _, _, m in operands)
        values = ", ".join(v for v, _, _ in operands)
        types = ", ".join(t for _, t, _ in operands)
        arguments = ", ".join(f"%e{i}: f32" for i in range(len(operands)))
        return self.emit(
            f"linalg.generic {{indexing_maps = [{maps}, {MAPS['id']}], "
            f'iterator_types = ["parallel", "parallel"]}} ins({values} : {types}) '
            f"outs(%init : {STREAM}) {{\n{self.indent}^bb0({arguments}, %out: f32):\n"
            f"{self.indent}  %r = {body}\n{self.indent}  linalg.yield %r : f32\n"
            f"{self.indent}}} -> {STREAM}"
        )

    def pick(self):
        # Mostly the newest streams, so that programs grow deep.
        return self.streams[-1 - min(int(self.random.expovariate(0.7)), len(self.streams) - 1)]

    def linear(self, x):
        w = self.argument(MATRIX)
        return self.emit(
            f"linalg.matmul ins({x}, {w} : {STREAM}, {MATRIX}) outs(%fill : {STREAM}) -> {STREAM}"
        )

    def norm(self, x, kind="layer_norm"):
        scale = ""
        if self.random.random() < 0.3:
            scale = f" scale({self.argument(VECTOR)} : {VECTOR})"
        return self.emit(
            f"norm.{kind} ins({x} : {STREAM}){scale} outs(%init : {STREAM}) epsilon = 1.0e-05 : f32"
        )

    def sublayer(self, x):
        return self.linear(self.norm(x))

    def loop(self, x):
        self.lines.append("")
        place = len(self.lines) - 1
        carried = f"%carried{place}"
        outer, self.streams, self.indent = self.streams, [carried], self.indent + "  "
        for _ in range(self.random.randint(1, 3)):
            self.streams.append(self.step(loops=False))
        self.lines.append(f"{self.indent}scf.yield {self.streams[-1]} : {STREAM}")
        self.streams, self.indent = outer, self.indent[:-2]
        self.lines.append(f"{self.indent}}}")
        result = self.name()
        self.lines[place] = (
            f"{self.indent}{result} = scf.for %i = %c0 to %c2 step %c1 "
            f"iter_args({carried} = {x}) -> {STREAM} {{"
        )
        return result

    def step(self, loops=True):
        choose = self.random.random()
        x, y = self.pick(), self.pick()
        if choose < 0.30:
            return self.emit(
                f"linalg.add ins({x}, {self.sublayer(x)} : {STREAM}, {STREAM}) "
                f"outs(%init : {STREAM}) -> {STREAM}"
            )
        if choose < 0.42:
            return self.linear(x)
        if choose < 0.50:
            return self.elementwise("arith.addf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (self.argument(VECTOR), VECTOR, "row")])
        if choose < 0.56:
            return self.elementwise("arith.mulf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (self.argument(COLUMN), COLUMN, "col")])
        if choose < 0.61:
            return self.elementwise("arith.mulf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (self.argument(VECTOR), VECTOR, "row")])
        if choose < 0.67:
            return self.emit(f"arith.{self.random.choice(['addf', 'subf'])} {x}, {y} : {STREAM}")
        if choose < 0.72:
            part = f"tensor<2x{CHANNELS}xf32>"
            last = f"tensor<1x{CHANNELS}xf32>"
            a = self.emit(f"tensor.extract_slice {x}[1, 0] [2, {CHANNELS}] [1, 1] : {STREAM} to {part}")
            b = self.emit(f"tensor.extract_slice {y}[0, 0] [1, {CHANNELS}] [1, 1] : {STREAM} to {last}")
            return self.emit(f"tensor.concat dim(0) {a}, {b} : ({part}, {last}) -> {STREAM}")
        if choose < 0.77:
            wide = f"tensor<{TOKENS}x2x2xf32>"
            a = self.emit(f"tensor.expand_shape {x} [[0], [1, 2]] output_shape [{TOKENS}, 2, 2] "
                          f": {STREAM} into {wide}")
            return self.emit(f"tensor.collapse_shape {a} [[0], [1, 2]] : {wide} into {STREAM}")
        if choose < 0.81:
            return self.elementwise("math.tanh %e0 : f32", [(x, STREAM, "id")])
        if choose < 0.84:
            return self.elementwise("arith.mulf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (y, STREAM, "id")])
        if choose < 0.88:
            return self.norm(x)
        if choose < 0.90:
            return self.norm(x, "rms_norm")
        if choose < 0.96 and loops:
            return self.loop(x)
        return self.norm(x)

    def text(self):
        for _ in range(self.random.randint(3, 12)):
            self.streams.append(self.step())
        results = [self.norm(self.pick()) for _ in range(self.random.randint(1, 2))]
        if self.random.random() < 0.15:
            results.append(self.pick())
        types = ", ".join([STREAM] * len(results))
        return (
            f"func.func @f({', '.join(self.arguments)}) -> ({types}) {{\n"
            "  %zero = arith.constant 0.0 : f32\n  %c0 = arith.constant 0 : index\n"
            "  %c1 = arith.constant 1 : index\n  %c2 = arith.constant 2 : index\n"
            f"  %init = tensor.empty() : {STREAM}\n"
            f"  %fill = linalg.fill ins(%zero : f32) outs(%init : {STREAM}) -> {STREAM}\n"
            + "\n".join(self.lines)
            + f"\n  return {', '.join(results)} : {types}\n}}\n"
        )


def main():
    first, count, flags = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    norms = converted = compressed = 0
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder, "before.mlir"), pathlib.Path(folder, "after.mlir")
        for seed in range(first, first + count):
            text = Program(seed).text()
            before.write_text(text)
            for command in (["norm-opt", before, *flags, "-o", after],
                            ["norm-verify", before, after, f"--seed={seed}"]):
                done = subprocess.run(command, capture_output=True, text=True, check=False)
                if done.returncode:
                    print(f"seed {seed}: {command[0]} exits {done.returncode}\n"
                          f"{done.stdout}{done.stderr}\n{text}")
                    sys.exit(1)
            norms += text.count("norm.layer_norm")
            converted += text.count("norm.layer_norm") - after.read_text().count("norm.layer_norm")
            compressed += after.read_text().count("norm.crms_norm")
    print(f"{count} programs are equal, {converted} of {norms} LayerNorms converted")
    print(f"{compressed} are CRMSNorms")


if __name__ == "__main__":
    main()
