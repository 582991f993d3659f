"""Checks folded weights against exact ones.

    half-ulp.py generate MODULE           writes a module with random weights
    half-ulp.py generate-without-f64 MODULE  the same, less the cases with f64
    half-ulp.py check OUT                 checks what the pass made of the first

Each weight in OUT must be within half a unit in the last place of the value
that rational arithmetic gives.
"""

import itertools
import random
import re
import struct
import sys
from fractions import Fraction
from math import isqrt, prod

# Bits of exponent and fraction.
FORMATS = {"f64": (11, 52), "f32": (8, 23), "f16": (5, 10), "bf16": (8, 7)}


def width(kind):
    return (1 + sum(FORMATS[kind])) // 8


def decode(bits, kind):
    """The exact value of a finite number."""
    exponent_bits, fraction_bits = FORMATS[kind]
    fraction = bits & ((1 << fraction_bits) - 1)
    exponent = bits >> fraction_bits & ((1 << exponent_bits) - 1)
    assert exponent != (1 << exponent_bits) - 1, "not finite"
    bias = (1 << (exponent_bits - 1)) - 1
    if exponent:
        fraction |= 1 << fraction_bits
    scale = max(exponent, 1) - bias - fraction_bits
    value = Fraction(fraction) * Fraction(2) ** scale
    return -value if bits >> (exponent_bits + fraction_bits) else value


def within_half_ulp(bits, kind, exact, slack):
    sign = 1 << sum(FORMATS[kind])
    magnitude = bits & (sign - 1)
    value = abs(decode(bits, kind))
    if bits & sign:
        exact = -exact
    above = decode(magnitude + 1, kind)
    below = decode(magnitude - 1, kind) if magnitude else -above
    return (value + below) / 2 - slack <= exact <= (value + above) / 2 + slack


def random_bits(rng, kind, style):
    """Weights of one size; of many sizes; close to a large mean; tiny."""
    exponent_bits, fraction_bits = FORMATS[kind]
    bias = (1 << (exponent_bits - 1)) - 1
    fraction = rng.getrandbits(fraction_bits)
    if style == "plain":
        exponent = bias - rng.randrange(4)
    elif style == "spread":
        exponent = bias - rng.randrange(min(bias - 4, 40))
    elif style == "offset":
        exponent, fraction = bias + 3, fraction & 7
    else:
        exponent = rng.randrange(2)
    sign = 0 if style == "offset" else rng.getrandbits(1)
    return (sign << exponent_bits | exponent) << fraction_bits | fraction


class Tensor:
    def __init__(self, shape, values):
        self.shape, self.values = tuple(shape), values

    def __getitem__(self, at):
        return self.values[tuple(at)]

    @staticmethod
    def of(shape, function):
        return Tensor(shape, {at: function(at) for at in positions(shape)})


def positions(shape):
    return itertools.product(*map(range, shape))


def put(at, axis, value):
    return at[:axis] + (value,) + at[axis + 1 :]


def root(n):
    """The root, exact for squares and otherwise to 200 binary digits."""
    return Fraction(isqrt(n << 400), 1 << 200)


def center(x, axes):
    def mean(at):
        vector = [put2(at, axes, p) for p in positions([x.shape[a] for a in axes])]
        return sum(x[v] for v in vector) / len(vector)

    def put2(at, axes, values):
        for axis, value in zip(axes, values):
            at = put(at, axis, value)
        return at

    means = {}

    def key(at):
        return tuple(c for i, c in enumerate(at) if i not in axes)

    for at in positions(x.shape):
        if key(at) not in means:
            means[key(at)] = mean(at)
    return Tensor.of(x.shape, lambda at: x[at] - means[key(at)])


def compress(x, axis, basis):
    d = x.shape[axis]
    shape = put(x.shape, axis, d - 1)
    if basis == "drop_last":
        return Tensor.of(shape, lambda at: x[at])
    r = root(d)

    def value(at):
        total = sum(x[put(at, axis, i)] for i in range(d))
        return x[at] + (x[put(at, axis, d - 1)] - total / r) / (r - 1)

    return Tensor.of(shape, value)


def expand(y, axis, basis):
    d = y.shape[axis] + 1
    r = root(d)

    def value(at):
        total = sum(y[put(at, axis, i)] for i in range(d - 1))
        last = at[axis] == d - 1
        if basis == "drop_last":
            return -total if last else y[at]
        return total / r if last else y[at] - total / (d - r)

    return Tensor.of(put(y.shape, axis, d), value)


def tensor_type(shape, kind):
    return "tensor<" + "".join(f"{n}x" for n in shape) + kind + ">"


def norm_case(op, shape, axes, kind, attribute=""):
    """A case of one op of the norm dialect."""
    functions = {"center": center, "compress": compress, "expand": expand}
    result = list(shape)
    if op != "center":
        result[axes[0]] += 1 if op == "expand" else -1
    text = f"""
    %e = tensor.empty() : {tensor_type(result, kind)}
    %r = norm.{op} {attribute} ins(%w : {tensor_type(shape, kind)}) outs(%e : {tensor_type(result, kind)}) axes = {list(axes)}"""
    if op == "center":
        exact = lambda w: center(w, axes)
    else:
        exact = lambda w: functions[op](w, axes[0], attribute)
    return [(shape, kind)], text, exact, (result, kind)


def scaled_case(shape, kind, into, axis, center_first):
    """A weight scaled along `axis` and centred along the last one; computed in
    `into`."""
    w, t = tensor_type(shape, kind), tensor_type(shape, into)
    g = tensor_type([shape[axis]], kind)
    dims = "d0, d1"
    scale = f"""
    %s = linalg.generic {{indexing_maps = [affine_map<({dims}) -> ({dims})>, affine_map<({dims}) -> (d{axis})>, affine_map<({dims}) -> ({dims})>], iterator_types = ["parallel", "parallel"]}} ins(IN, %g : TYPE, {g}) outs(%e : {t}) attrs = {{norm.weight_prep}} {{
    ^bb0(%a: ELEMENT, %b: {kind}, %c: {into}):
      CASTS
      %p = arith.mulf A, B : {into}
      linalg.yield %p : {into}
    }} -> {t}"""

    def cast(name, source):
        if source == into:
            return f"%{name}", ""
        return f"%{name}x", f"%{name}x = arith.extf %{name} : {source} to {into}"

    def fill(value, value_type, element):
        a, a_cast = cast("a", element)
        b, b_cast = cast("b", kind)
        text = scale.replace("IN", value).replace("TYPE", value_type)
        text = text.replace("ELEMENT", element).replace("CASTS", a_cast + "\n" + b_cast)
        return text.replace("A,", a + ",").replace("B :", b + " :")

    empty = f"%e = tensor.empty() : {t}"
    if center_first:
        text = f"""
    {empty}
    %ew = tensor.empty() : {w}
    %m = norm.center ins(%w : {w}) outs(%ew : {w})
    {fill("%m", w, kind)}
    %r = tensor.cast %s {{norm.weight_prep}} : {t} to {t}"""

        def exact(w, g):
            c = center(w, [1])
            return Tensor.of(shape, lambda at: c[at] * g[(at[axis],)])

    else:
        text = f"""
    {empty}
    {fill("%w", w, kind)}
    %r = norm.center ins(%s : {t}) outs(%e : {t})"""

        def exact(w, g):
            return center(Tensor.of(shape, lambda at: w[at] * g[(at[axis],)]), [1])

    return [(shape, kind), ([shape[axis]], kind)], text, exact, (shape, into)


def reader_case(kind, basis):
    """The weight of a reader of a compressed stream, which writes to another
    one: compressed along both sides, after a scale along the first."""
    rows, columns = 17, 6
    w, d, r = (tensor_type(s, kind) for s in ([17, 6], [16, 6], [16, 5]))
    identity, row = "affine_map<(i, j) -> (i, j)>", "affine_map<(i, j) -> (j)>"
    column = "affine_map<(i, j) -> (i)>"
    loops = 'iterator_types = ["parallel", "parallel"]'
    text = f"""
    %ew = tensor.empty() : {w}
    %s = linalg.generic {{indexing_maps = [{identity}, {column}, {identity}], {loops}}} ins(%w, %g : {w}, {tensor_type([rows], kind)}) outs(%ew : {w}) attrs = {{norm.weight_prep}} {{
    ^bb0(%a: {kind}, %b: {kind}, %c: {kind}):
      %p = arith.mulf %a, %b : {kind}
      linalg.yield %p : {kind}
    }} -> {w}
    %ed = tensor.empty() : {d}
    %er = tensor.empty() : {r}"""
    if basis == "householder":
        text += f"""
    %x = norm.compress householder ins(%s : {w}) outs(%ed : {d}) axes = [0]"""
    else:
        last = tensor_type([columns], kind)
        text += f"""
    %head = tensor.extract_slice %s[0, 0] [16, 6] [1, 1] : {w} to {d}
    %last = tensor.extract_slice %s[16, 0] [1, 6] [1, 1] : {w} to {last}
    %x = linalg.generic {{indexing_maps = [{identity}, {row}, {identity}], {loops}}} ins(%head, %last : {d}, {last}) outs(%ed : {d}) attrs = {{norm.weight_prep}} {{
    ^bb0(%a: {kind}, %b: {kind}, %c: {kind}):
      %p = arith.subf %a, %b : {kind}
      linalg.yield %p : {kind}
    }} -> {d}"""
    text += f"""
    %r = norm.compress {basis} ins(%x : {d}) outs(%er : {r}) {{norm.weight_prep}}"""

    def exact(w, g):
        scaled = Tensor.of([rows, columns], lambda at: w[at] * g[(at[0],)])
        if basis == "householder":
            x = compress(scaled, 0, basis)
        else:
            x = Tensor.of([16, 6], lambda at: scaled[at] - scaled[(16, at[1])])
        return compress(x, 1, basis)

    return [([rows, columns], kind), ([rows], kind)], text, exact, ([16, 5], kind)


def matvec_case(rows, columns, kind):
    """b + Wᵀv, and the bias it is added to."""
    w, v, b = (tensor_type(s, kind) for s in ([rows, columns], [rows], [columns]))
    text = f"""
    %r = linalg.vecmat {{norm.weight_prep}} ins(%g, %w : {v}, {w}) outs(%h : {b}) -> {b}"""

    def exact(w, v, b):
        return Tensor.of(
            [columns],
            lambda at: b[at] + sum(w[(i, at[0])] * v[(i,)] for i in range(rows)),
        )

    return [([rows, columns], kind), ([rows], kind), ([columns], kind)], text, exact, ([columns], kind)


def view_case(kind):
    """A transposed, sliced and split weight, centred within each part."""
    text = f"""
    %et = tensor.empty() : {tensor_type([12, 7], kind)}
    %t = linalg.transpose ins(%w : {tensor_type([7, 12], kind)}) outs(%et : {tensor_type([12, 7], kind)}) permutation = [1, 0]
    %x = tensor.extract_slice %t[1, 2] [4, 3] [2, 2] : {tensor_type([12, 7], kind)} to {tensor_type([4, 3], kind)}
    %y = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 2, 3] : {tensor_type([4, 3], kind)} into {tensor_type([2, 2, 3], kind)}
    %e = tensor.empty() : {tensor_type([2, 2, 3], kind)}
    %c = norm.center ins(%y : {tensor_type([2, 2, 3], kind)}) outs(%e : {tensor_type([2, 2, 3], kind)}) axes = [1]
    %r = tensor.collapse_shape %c [[0, 1, 2]] {{norm.weight_prep}} : {tensor_type([2, 2, 3], kind)} into {tensor_type([12], kind)}"""

    def exact(w):
        part = Tensor.of(
            [2, 2, 3], lambda at: w[(2 + 2 * at[2], 1 + 2 * (2 * at[0] + at[1]))]
        )
        c = center(part, [1])
        return Tensor.of([12], lambda at: c[(at[0] // 6, at[0] // 3 % 2, at[0] % 3)])

    return [([7, 12], kind)], text, exact, ([12], kind)


def cases():
    for kind in FORMATS:
        yield norm_case("center", [3, 65], [1], kind)
        yield norm_case("center", [65, 3], [0], kind)
        yield norm_case("center", [2, 7, 5], [1], kind)
        yield norm_case("center", [4, 3, 5], [0, 2], kind)
        yield norm_case("center", [2, 1030], [1], kind)
        yield norm_case("center", [530, 3], [0], kind)
        yield norm_case("compress", [3, 16], [1], kind, "drop_last")
        for basis in ("drop_last", "householder"):
            yield norm_case("expand", [3, 15], [1], kind, basis)
            yield norm_case("expand", [6, 3], [0], kind, basis)
            yield norm_case("compress", [3, 17], [1], kind, basis)
            yield norm_case("compress", [2, 9, 3], [1], kind, basis)
        for axis in (0, 1):
            for center_first in (False, True):
                yield scaled_case([5, 33], kind, kind, axis, center_first)
        for basis in ("drop_last", "householder"):
            yield reader_case(kind, basis)
        yield matvec_case(33, 9, kind)
        yield view_case(kind)
    yield scaled_case([5, 33], "bf16", "f32", 0, False)
    yield scaled_case([5, 33], "f32", "f64", 1, True)


def inputs():
    """Each case in each style of weights, with the bits of its weights."""
    rng = random.Random(17)
    styles = ("plain", "spread", "offset", "tiny")
    for number, (case, style) in enumerate(itertools.product(cases(), styles)):
        # A pair of doubles has no digits below those of the smallest double,
        # nor enough for products of f64 weights all but a few of which cancel.
        if case[3][1] == "f64" and (
            style == "tiny" or style == "offset" and len(case[0]) > 1
        ):
            continue
        bits = [
            {at: random_bits(rng, kind, style) for at in positions(shape)}
            for shape, kind in case[0]
        ]
        yield number, case, bits


def generate(path, without=None):
    functions, resources = [], []
    for number, (weights, text, _, (shape, kind)), bits in inputs():
        if without in (kind, weights[0][1]):
            continue
        result = tensor_type(shape, kind)
        body = ""
        for name, (weight_shape, weight_kind), values in zip("wgh", weights, bits):
            key = f"{name}{number}"
            data = b"".join(
                v.to_bytes(width(weight_kind), "little") for v in values.values()
            )
            resources.append(f'{key}: "0x08000000{data.hex()}"')
            body += f"\n    %{name} = arith.constant dense_resource<{key}> : {tensor_type(weight_shape, weight_kind)}"
        functions.append(
            f"  func.func @f{number}() -> {result} {{{body}{text}\n    return %r : {result}\n  }}"
        )
    with open(path, "w") as file:
        file.write("module {\n" + "\n".join(functions) + "\n}\n{-# dialect_resources: { builtin: {\n")
        file.write(",\n".join(resources) + "\n} } #-}\n")


def check(path):
    text = open(path).read()
    blobs = dict(re.findall(r'(\S+): "0x([0-9A-Fa-f]*)"', text))
    functions = dict(re.findall(r"func\.func @f(\d+)\(\)(.*?)\n  }", text, re.S))
    checked = 0
    for number, (weights, _, exact, (shape, kind)), bits in inputs():
        key = re.search(r"dense_resource<(\S+?)>", functions[str(number)]).group(1)
        assert "norm." not in functions[str(number)], f"case {number} isn't folded"
        data = bytes.fromhex(blobs[key])[4:]
        stored = [
            int.from_bytes(data[i : i + width(kind)], "little")
            for i in range(0, len(data), width(kind))
        ]
        assert len(stored) == prod(shape)
        tensors = [
            Tensor(weight_shape, {at: decode(b, weight_kind) for at, b in values.items()})
            for (weight_shape, weight_kind), values in zip(weights, bits)
        ]
        expected = exact(*tensors)
        # The roots above are cut off after 200 digits.
        slack = max(map(abs, tensors[0].values.values())) / 2**150
        for at, value in zip(positions(shape), stored):
            if not within_half_ulp(value, kind, expected[at], slack):
                sys.exit(
                    f"case {number}, {kind}, at {at}: stored "
                    f"{float(decode(value, kind))!r}, exact {float(expected[at])!r}"
                )
            checked += 1
    print(f"{checked} weights are within half an ulp")


if __name__ == "__main__":
    commands = {
        "generate": generate,
        "generate-without-f64": lambda path: generate(path, "f64"),
        "check": check,
    }
    commands[sys.argv[1]](sys.argv[2])
