# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random programs of functions, loops and branches through a rewrite and the exact check.

    random-control-flow.py FIRST COUNT FLAG...

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
        self.count, self.functions = 0, []
        self.enter()

    def enter(self):
        """Starts the body of a function, which takes a stream."""
        self.lines, self.arguments, self.indent = [], [], "  "
        self.streams = [self.argument(STREAM)]

    def leave(self, name, visibility, results):
        """The text of the function whose body was written."""
        types = ", ".join([STREAM] * len(results))
        return (
            f"func.func {visibility}@{name}({', '.join(f'{a}: {k}' for a, k in self.arguments)}) "
            f"-> ({types}) {{\n"
            "  %zero = arith.constant 0.0 : f32\n  %c0 = arith.constant 0 : index\n"
            "  %c1 = arith.constant 1 : index\n  %c2 = arith.constant 2 : index\n"
            f"  %init = tensor.empty() : {STREAM}\n"
            f"  %fill = linalg.fill ins(%zero : f32) outs(%init : {STREAM}) -> {STREAM}\n"
            + "\n".join(self.lines)
            + f"\n  return {', '.join(results)} : {types}\n}}\n"
        )

    def name(self):
        self.count += 1
        return f"%v{self.count}"

    def argument(self, kind):
        name = f"%a{len(self.arguments)}"
        self.arguments.append((name, kind))
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

    def block(self, streams, depth):
        """Steps in a region of their own; the last stream there."""
        outer, self.streams, self.indent = self.streams, streams, self.indent + "  "
        for _ in range(self.random.randint(1, 3)):
            self.streams.append(self.step(depth + 1))
        last = self.streams[-1]
        self.streams, self.indent = outer, self.indent[:-2]
        return last

    def loop(self, x, depth):
        result, carried, place = self.name(), self.name(), self.name()
        self.lines.append(
            f"{self.indent}{result} = scf.for {place} = %c0 to %c2 step %c1 "
            f"iter_args({carried} = {x}) -> {STREAM} {{"
        )
        last = self.block([carried], depth)
        self.lines.append(f"{self.indent}  scf.yield {last} : {STREAM}\n{self.indent}}}")
        return result

    def while_loop(self, x, depth):
        result, i, s, more, next_i = (self.name() for _ in range(5))
        indent = self.indent
        self.lines.append(
            f"{indent}{result}:2 = scf.while ({i} = %c0, {s} = {x}) : (index, {STREAM}) "
            f"-> (index, {STREAM}) {{\n{indent}  {more} = arith.cmpi ult, {i}, %c2 : index"
        )
        # What is known before the test may change on the way round.
        seen = self.block([s], depth) if self.random.random() < 0.3 else s
        carried = self.name()
        self.lines.append(
            f"{indent}  scf.condition({more}) {i}, {seen} : index, {STREAM}\n{indent}}} do {{\n"
            f"{indent}^bb0({i}b: index, {carried}: {STREAM}):\n"
            f"{indent}  {next_i} = arith.addi {i}b, %c1 : index"
        )
        last = self.block([carried], depth)
        self.lines.append(f"{indent}  scf.yield {next_i}, {last} : index, {STREAM}\n{indent}}}")
        return f"{result}#1"

    def branch(self, x, depth):
        result, which = self.name(), self.argument("i1")
        self.lines.append(f"{self.indent}{result} = scf.if {which} -> {STREAM} {{")
        last = self.block([*self.streams, x], depth)
        self.lines.append(f"{self.indent}  scf.yield {last} : {STREAM}\n{self.indent}}} else {{")
        last = self.block([*self.streams, x], depth) if self.random.random() < 0.4 else x
        self.lines.append(f"{self.indent}  scf.yield {last} : {STREAM}\n{self.indent}}}")
        return result

    def function(self, depth):
        """A function of a stream and of the weights that its body takes."""
        outer = self.lines, self.arguments, self.indent, self.streams
        self.enter()
        for _ in range(self.random.randint(1, 3)):
            self.streams.append(self.step(depth + 1))
        name = f"layer{self.name()[2:]}"
        results = [self.streams[-1]]
        if self.random.random() < 0.15:
            results.append(self.pick())
        visibility = "" if self.random.random() < 0.1 else "private "
        text = self.leave(name, visibility, results)
        self.functions.append((name, [kind for _, kind in self.arguments], len(results), text))
        self.lines, self.arguments, self.indent, self.streams = outer

    def call(self, x, depth):
        if not self.functions or self.random.random() < 0.4:
            self.function(depth)
        name, kinds, count, _ = self.random.choice(self.functions)
        operands = ", ".join([x, *(self.argument(kind) for kind in kinds[1:])])
        types = ", ".join([STREAM] * count)
        result = self.name()
        self.lines.append(
            f"{self.indent}{result}:{count} = func.call @{name}({operands}) "
            f": ({', '.join(kinds)}) -> ({types})"
        )
        return f"{result}#{self.random.randrange(count)}"

    def step(self, depth=0):
        choose = self.random.random()
        x, y = self.pick(), self.pick()
        if choose < 0.26:
            return self.emit(
                f"linalg.add ins({x}, {self.sublayer(x)} : {STREAM}, {STREAM}) "
                f"outs(%init : {STREAM}) -> {STREAM}"
            )
        if choose < 0.37:
            return self.linear(x)
        if choose < 0.45:
            return self.elementwise("arith.addf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (self.argument(VECTOR), VECTOR, "row")])
        if choose < 0.51:
            return self.elementwise("arith.mulf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (self.argument(COLUMN), COLUMN, "col")])
        if choose < 0.56:
            return self.elementwise("arith.mulf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (self.argument(VECTOR), VECTOR, "row")])
        if choose < 0.61:
            return self.emit(f"arith.{self.random.choice(['addf', 'subf'])} {x}, {y} : {STREAM}")
        if choose < 0.65:
            part = f"tensor<2x{CHANNELS}xf32>"
            last = f"tensor<1x{CHANNELS}xf32>"
            a = self.emit(f"tensor.extract_slice {x}[1, 0] [2, {CHANNELS}] [1, 1] : {STREAM} to {part}")
            b = self.emit(f"tensor.extract_slice {y}[0, 0] [1, {CHANNELS}] [1, 1] : {STREAM} to {last}")
            return self.emit(f"tensor.concat dim(0) {a}, {b} : ({part}, {last}) -> {STREAM}")
        if choose < 0.69:
            wide = f"tensor<{TOKENS}x2x2xf32>"
            a = self.emit(f"tensor.expand_shape {x} [[0], [1, 2]] output_shape [{TOKENS}, 2, 2] "
                          f": {STREAM} into {wide}")
            return self.emit(f"tensor.collapse_shape {a} [[0], [1, 2]] : {wide} into {STREAM}")
        if choose < 0.72:
            return self.elementwise("math.tanh %e0 : f32", [(x, STREAM, "id")])
        if choose < 0.74:
            return self.elementwise("arith.mulf %e0, %e1 : f32",
                                    [(x, STREAM, "id"), (y, STREAM, "id")])
        if choose < 0.79:
            return self.norm(x)
        if choose < 0.81:
            return self.norm(x, "rms_norm")
        if choose < 0.98 and depth < 3:
            make = self.random.choice([self.loop, self.while_loop, self.branch, self.call, self.call])
            return make(x, depth)
        return self.norm(x)

    def text(self):
        for _ in range(self.random.randint(3, 12)):
            self.streams.append(self.step())
        results = [self.norm(self.pick()) for _ in range(self.random.randint(1, 2))]
        if self.random.random() < 0.15:
            results.append(self.pick())
        model = self.leave("f", "", results)
        return "".join(text for _, _, _, text in self.functions) + model


def main():
    first, count, flags = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    norms = converted = 0
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
    print(f"{count} programs are equal, {converted} of {norms} LayerNorms converted")


if __name__ == "__main__":
    main()
