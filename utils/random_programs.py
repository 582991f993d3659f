# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a module of random functions.

    random_programs.py COUNT SEED OUT [tosa]

Every function takes tensors of a small shape and applies random ops: elementwise
arithmetic and functions, reductions, broadcasts, contractions, transposes,
slices, concatenations, conditionals and loops; of linalg, arith, math, tensor and
scf, or of tosa. Constants are small integers, and functions aren't applied to
them, so that folding doesn't round. Nothing divides by what may be zero.
"""

import random
import sys

UNARY = ["math.exp", "math.tanh", "math.erf", "math.sqrt", "math.absf", "arith.negf", "math.sin"]
BINARY = ["arith.addf", "arith.subf", "arith.mulf", "arith.maximumf", "arith.minimumf"]


def tensor(shape):
    return "tensor<" + "".join(f"{n}x" for n in shape) + "f32>"


def identity(rank):
    dims = ", ".join(f"d{i}" for i in range(rank))
    return f"affine_map<({dims}) -> ({dims})>"


class Function:
    """A function that grows by ops of a dialect: what the dialects have in common."""

    # Of the arguments that ops take, and what other arguments there are.
    SHAPES, OTHER_ARGUMENTS = (), ""

    def __init__(self, rng):
        self.rng = rng
        self.lines = []
        self.values = [(f"%arg{i}", shape) for i, shape in enumerate(self.SHAPES)]
        self.count = 0

    def makers(self):
        """What appends an op; of some that is likely, more than once."""
        raise NotImplementedError

    def emit(self, text, shape=None):
        """Appends an op; later ones may take its result if a shape is given."""
        self.count += 1
        name = f"%v{self.count}"
        self.lines.append(f"{name} = {text}")
        if shape is not None:
            self.values.append((name, shape))
        return name

    def pick(self, rank=None):
        """A value, later ones more often."""
        fitting = [v for v in self.values if rank is None or len(v[1]) == rank]
        return fitting[min(int(self.rng.triangular(0, len(fitting), len(fitting))), len(fitting) - 1)]

    def same_shape(self, shape):
        return self.rng.choice([v for v in self.values if v[1] == shape])

    def text(self, number):
        arguments = ", ".join(f"{name}: {tensor(shape)}" for name, shape in self.values)
        for _ in range(self.rng.randrange(4, 12)):
            self.rng.choice(self.makers())()
        results = self.values[-2:]
        types = ", ".join(tensor(shape) for _, shape in results)
        body = "\n    ".join(self.lines)
        names = ", ".join(name for name, _ in results)
        return (
            f"  func.func @f{number}({arguments}{self.OTHER_ARGUMENTS}) -> ({types}) {{\n"
            f"    {body}\n    return {names} : {types}\n  }}\n"
        )


class LinalgFunction(Function):
    """A function of linalg's ops and of those beside it."""

    SHAPES, OTHER_ARGUMENTS = ((3, 4), (4, 3), (3, 3), (4,)), ", %flag: i1"

    def makers(self):
        return [
            self.on_tensors, self.elementwise, self.elementwise, self.reduce, self.broadcast, self.transpose,
            self.matmul, self.slice_and_join, self.reshape, self.loop, self.branch,
        ]

    def constant(self):
        value = self.rng.choice(["0.0", "1.0", "2.0", "-1.0", "4.0"])
        return self.emit(f"arith.constant {value} : f32")

    def empty(self, shape):
        return self.emit(f"tensor.empty() : {tensor(shape)}")

    def fill(self, shape, value="0.0"):
        zero = self.emit(f"arith.constant {value} : f32")
        t = tensor(shape)
        return self.emit(f"linalg.fill ins({zero} : f32) outs({self.empty(shape)} : {t}) -> {t}")

    def on_tensors(self):
        a, shape = self.pick()
        b, _ = self.same_shape(shape)
        self.emit(f"{self.rng.choice(BINARY)} {a}, {b} : {tensor(shape)}", shape)

    def elementwise(self):
        """A linalg.generic with a random body over one or two values."""
        a, shape = self.pick()
        b, _ = self.same_shape(shape)
        c = self.constant()
        out = self.empty(shape)
        inner, lines = ["%a", "%b"], []
        for i in range(self.rng.randrange(1, 4)):
            kind = self.rng.randrange(3)
            x, y, z = (self.rng.choice(inner) for _ in range(3))
            if kind == 0:
                lines.append(f"%i{i} = {self.rng.choice(UNARY)} {x} : f32")
            elif kind == 1:
                lines.append(f"%i{i} = {self.rng.choice(BINARY)} {x}, {self.rng.choice([y, c])} : f32")
            else:
                lines.append(f"%c{i} = arith.cmpf {self.rng.choice(['olt', 'oge', 'oeq'])}, {x}, {y} : f32")
                lines.append(f"%i{i} = arith.select %c{i}, {y}, {z} : f32")
            inner.append(f"%i{i}")
        t, map_ = tensor(shape), identity(len(shape))
        iterators = ", ".join(['"parallel"'] * len(shape))
        body = "\n        ".join(lines)
        self.emit(
            f"""linalg.generic {{indexing_maps = [{map_}, {map_}, {map_}], iterator_types = [{iterators}]}} ins({a}, {b} : {t}, {t}) outs({out} : {t}) {{
      ^bb0(%a: f32, %b: f32, %o: f32):
        {body}
        linalg.yield {inner[-1]} : f32
      }} -> {t}""",
            shape,
        )

    def reduce(self):
        a, (m, n) = self.pick(2)
        op = self.rng.choice(["arith.addf", "arith.maximumf"])
        init = self.fill((m,), "0.0" if op == "arith.addf" else "0xFF800000")
        self.emit(
            f"linalg.reduce {{ {op} }} ins({a} : {tensor((m, n))}) outs({init} : {tensor((m,))}) dimensions = [1]",
            (m,),
        )

    def broadcast(self):
        a, (m,) = self.pick(1)
        n = self.rng.choice([3, 4])
        out = self.empty((m, n))
        self.emit(
            f"linalg.broadcast ins({a} : {tensor((m,))}) outs({out} : {tensor((m, n))}) dimensions = [1]",
            (m, n),
        )

    def transpose(self):
        a, (m, n) = self.pick(2)
        out = self.empty((n, m))
        self.emit(
            f"linalg.transpose ins({a} : {tensor((m, n))}) outs({out} : {tensor((n, m))}) permutation = [1, 0]",
            (n, m),
        )

    def matmul(self):
        a, (m, k) = self.pick(2)
        fitting = [v for v in self.values if len(v[1]) == 2 and v[1][0] == k]
        if not fitting:
            return
        b, (_, n) = self.rng.choice(fitting)
        init = self.fill((m, n))
        self.emit(
            f"linalg.matmul ins({a}, {b} : {tensor((m, k))}, {tensor((k, n))}) outs({init} : {tensor((m, n))}) -> {tensor((m, n))}",
            (m, n),
        )

    def slice_and_join(self):
        a, (m, n) = self.pick(2)
        at = self.rng.randrange(1, m)
        parts = []
        for offset, size in ((at, m - at), (0, at)):
            parts.append(
                (
                    self.emit(
                        f"tensor.extract_slice {a}[{offset}, 0] [{size}, {n}] [1, 1] : {tensor((m, n))} to {tensor((size, n))}"
                    ),
                    size,
                )
            )
        (x, p), (y, q) = parts
        self.emit(
            f"tensor.concat dim(0) {x}, {y} : ({tensor((p, n))}, {tensor((q, n))}) -> {tensor((m, n))}",
            (m, n),
        )

    def reshape(self):
        a, (m, n) = self.pick(2)
        flat = self.emit(
            f"tensor.collapse_shape {a} [[0, 1]] : {tensor((m, n))} into {tensor((m * n,))}"
        )
        self.emit(
            f"tensor.expand_shape {flat} [[0, 1]] output_shape [{n}, {m}] : {tensor((m * n,))} into {tensor((n, m))}",
            (n, m),
        )

    def loop(self):
        a, shape = self.pick()
        b, _ = self.same_shape(shape)
        t = tensor(shape)
        lower, upper, step = (
            self.emit(f"arith.constant {n} : index") for n in (0, self.rng.randrange(4), 1)
        )
        op = self.rng.choice(BINARY[:3])
        self.emit(
            f"""scf.for %i = {lower} to {upper} step {step} iter_args(%x = {a}) -> {t} {{
        %y = {op} %x, {b} : {t}
        scf.yield %y : {t}
      }}""",
            shape,
        )

    def branch(self):
        a, shape = self.pick()
        b, _ = self.same_shape(shape)
        t = tensor(shape)
        self.emit(
            f"""scf.if %flag -> {t} {{
        %y = {self.rng.choice(BINARY[:3])} {a}, {b} : {t}
        scf.yield %y : {t}
      }} else {{
        scf.yield {b} : {t}
      }}""",
            shape,
        )


class TosaFunction(Function):
    """A function of tosa's ops on tensors of three dimensions."""

    SHAPES = ((2, 3, 4), (2, 4, 3), (2, 3, 3), (1, 1, 4))
    UNARY = ["exp", "tanh", "sin", "cos", "erf", "sigmoid", "abs", "floor", "ceil"]
    BINARY = ["add", "sub", "maximum", "minimum"]

    def makers(self):
        return [
            self.unary, self.unary, self.binary, self.binary, self.negate, self.clamp, self.select, self.reduce,
            self.matmul, self.transpose, self.reshape, self.reverse_and_join, self.slice, self.pad,
        ]

    def apply(self, op, operands, types, result, shape=None):
        return self.emit(f"{op} {operands} : ({', '.join(types)}) -> {result}", shape)

    def op(self, op, names, shapes, shape, attributes=""):
        """An op on tensors of floats."""
        operands = ", ".join(names) + (f" {attributes}" if attributes else "")
        return self.apply(f"tosa.{op}", operands, map(tensor, shapes), tensor(shape), shape)

    def constant(self, kind, value):
        t = f"tensor<1x{kind}>"
        return self.apply(f'"tosa.const"() {{values = dense<{value}> : {t}}}', "", [], t), t

    def dims(self, values):
        t = f"!tosa.shape<{len(values)}>"
        numbers = ", ".join(map(str, values))
        return (
            self.emit(
                f"tosa.const_shape {{values = dense<[{numbers}]> : tensor<{len(values)}xindex>}} : () -> {t}"
            ),
            t,
        )

    def broadcastable(self, shape):
        """A value that an elementwise op takes beside one of that shape."""
        return self.rng.choice(
            [v for v in self.values if all(n in (1, m) for n, m in zip(v[1], shape))]
        )

    def unary(self):
        a, shape = self.pick()
        self.op(self.rng.choice(self.UNARY), [a], [shape], shape)

    def binary(self):
        a, shape = self.pick()
        b, other = self.broadcastable(shape)
        kind = self.rng.randrange(len(self.BINARY) + 2)
        if kind < len(self.BINARY):
            self.op(self.BINARY[kind], [a, b], [shape, other], shape)
            return
        shift, t = self.constant("i8", 0)
        self.apply(
            "tosa.mul", f"{a}, {b}, {shift}", [tensor(shape), tensor(other), t], tensor(shape), shape
        )

    def negate(self):
        a, shape = self.pick()
        zero, t = self.constant("f32", "0.0")
        self.apply("tosa.negate", f"{a}, {zero}, {zero}", [tensor(shape), t, t], tensor(shape), shape)

    def clamp(self):
        # Folding merges one of another: a law of maxima of minima.
        a, shape = self.rng.choice(self.values[:4])
        low, high = self.rng.choice([("0.0", "6.0"), ("-1.0", "1.0")])
        self.op("clamp", [a], [shape], shape, f"{{min_val = {low} : f32, max_val = {high} : f32}}")

    def select(self):
        a, shape = self.pick()
        b, _ = self.same_shape(shape)
        t, bits = tensor(shape), tensor(shape).replace("f32", "i1")
        op = self.rng.choice(["greater", "greater_equal", "equal"])
        condition = self.apply(f"tosa.{op}", f"{a}, {b}", [t, t], bits)
        self.apply("tosa.select", f"{condition}, {a}, {b}", [bits, t, t], t, shape)

    def reduce(self):
        a, shape = self.pick()
        axis = self.rng.randrange(3)
        # Folding knows that the maximum of one number is the number; lowering
        # takes the maximum of it and the lowest float.
        extrema = ["reduce_max", "reduce_min"] if shape[axis] > 1 else []
        op = self.rng.choice(["reduce_sum", *extrema])
        result = (*shape[:axis], 1, *shape[axis + 1 :])
        self.op(op, [a], [shape], result, f"{{axis = {axis} : i32}}")

    def matmul(self):
        a, (n, m, k) = self.pick()
        fitting = [v for v in self.values if v[1][:2] == (n, k)]
        if not fitting:
            return
        b, other = self.rng.choice(fitting)
        zero, t = self.constant("f32", "0.0")
        result = (n, m, other[2])
        self.apply(
            "tosa.matmul",
            f"{a}, {b}, {zero}, {zero}",
            [tensor((n, m, k)), tensor(other), t, t],
            tensor(result),
            result,
        )

    def transpose(self):
        a, shape = self.pick()
        perms = self.rng.sample(range(3), 3)
        numbers = ", ".join(map(str, perms))
        self.op(
            "transpose", [a], [shape], tuple(shape[p] for p in perms), f"{{perms = array<i32: {numbers}>}}"
        )

    def reshape(self):
        a, shape = self.pick()
        result = self.rng.choice([shape[::-1], (1, shape[0] * shape[1], shape[2])])
        name, t = self.dims(result)
        self.apply("tosa.reshape", f"{a}, {name}", [tensor(shape), t], tensor(result), result)

    def reverse_and_join(self):
        a, shape = self.pick()
        axis = self.rng.randrange(3)
        attributes = f"{{axis = {axis} : i32}}"
        b = self.op("reverse", [a], [shape], shape, attributes)
        if shape[axis] < 5:
            result = (*shape[:axis], 2 * shape[axis], *shape[axis + 1 :])
            self.op("concat", [a, b], [shape, shape], result, attributes)

    def slice(self):
        a, shape = self.pick()
        sizes = tuple(self.rng.randrange(1, n + 1) for n in shape)
        starts = [self.rng.randrange(n - size + 1) for n, size in zip(shape, sizes)]
        (x, t), (y, u) = self.dims(starts), self.dims(sizes)
        self.apply("tosa.slice", f"{a}, {x}, {y}", [tensor(shape), t, u], tensor(sizes), sizes)

    def pad(self):
        a, shape = self.pick()
        padding = [self.rng.randrange(2) for _ in range(6)]
        result = tuple(n + padding[2 * i] + padding[2 * i + 1] for i, n in enumerate(shape))
        (x, t), (zero, u) = self.dims(padding), self.constant("f32", "0.0")
        self.apply("tosa.pad", f"{a}, {x}, {zero}", [tensor(shape), t, u], tensor(result), result)


def write_programs(count, seed, out, dialect="linalg"):
    rng = random.Random(seed)
    function = TosaFunction if dialect == "tosa" else LinalgFunction
    with open(out, "w") as file:
        file.write("module {\n")
        for number in range(count):
            file.write(function(rng).text(number))
        file.write("}\n")


if __name__ == "__main__":
    write_programs(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
