# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Graphs as MLIR. Weights are arguments of the function."""

from streams.graph import TOKENS, TRIPS

VOCABULARY = 5
MAPS = {
    "whole": "affine_map<(d0, d1) -> (d0, d1)>",
    "row": "affine_map<(d0, d1) -> (d1)>",
    "column": "affine_map<(d0, d1) -> (d0)>",
    "scalar": "affine_map<(d0, d1) -> ()>",
}


def tensor(*shape, element="f32"):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def stream(width):
    return tensor(TOKENS, width)


class Text:
    def __init__(self, graph, name):
        self.names, self.arguments, self.lines = {}, [], []
        self.count, self.indent = 0, "  "
        self.names[graph.argument] = self.weight(stream(graph.argument.width))
        self.block(graph.block)
        results = ", ".join(self.names[v] for v in graph.results)
        types = ", ".join(stream(v.width) for v in graph.results)
        self.lines.append(f"  return {results} : {types}")
        arguments = ", ".join(f"{n}: {t}" for n, t in self.arguments)
        self.text = "\n".join(
            [f"func.func @{name}({arguments}) -> ({types}) {{", *START, *self.lines, "}", ""]
        )

    # -- Pieces -------------------------------------------------------------

    def weight(self, kind):
        name = f"%a{len(self.arguments)}"
        self.arguments.append((name, kind))
        return name

    def line(self, text):
        self.lines.append(self.indent + text)

    def emit(self, text):
        self.count += 1
        name = f"%v{self.count}"
        self.line(f"{name} = {text}")
        return name

    def empty(self, kind):
        return self.emit(f"tensor.empty() : {kind}")

    def zeros(self, kind):
        empty = self.empty(kind)
        return self.emit(f"linalg.fill ins(%zero : f32) outs({empty} : {kind}) -> {kind}")

    def generic(self, kind, operands, body, maps=None, iterators=("parallel", "parallel"), init=None):
        """`operands` are (value, type, map), the last two iterators the result's."""
        maps = [MAPS.get(m, m) for _, _, m in operands] + [maps or MAPS["whole"]]
        values = ", ".join(v for v, _, _ in operands)
        types = ", ".join(t for _, t, _ in operands)
        inputs = f" ins({values} : {types})" if operands else ""
        elements = [f"%e{i}: {t.rpartition('x')[2].rstrip('>').removeprefix('tensor<')}" for i, (_, t, _) in enumerate(operands)]
        arguments = ", ".join([*elements, "%out: f32"])
        names = ", ".join(f'"{i}"' for i in iterators)
        body = "\n".join(f"{self.indent}  {line}" for line in body)
        return self.emit(
            f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{names}]}}"
            f"{inputs} outs({init or self.empty(kind)} : {kind}) {{\n"
            f"{self.indent}^bb0({arguments}):\n{body}\n"
            f"{self.indent}  linalg.yield %r : f32\n{self.indent}}} -> {kind}"
        )

    def combine(self, width, operation, *operands):
        body = [f"%r = {operation} {', '.join(f'%e{i}' for i in range(len(operands)))} : f32"]
        return self.generic(stream(width), operands, body)

    def matmul(self, x, width, out, w=None):
        w = w or self.weight(tensor(width, out))
        return self.emit(
            f"linalg.matmul ins({x}, {w} : {stream(width)}, {tensor(width, out)}) "
            f"outs({self.zeros(stream(out))} : {stream(out)}) -> {stream(out)}"
        )

    def norm(self, op, x, shape, axes=None, scale=False, bias=False):
        axes = axes or [len(shape) - 1]
        vector = tensor(*(shape[axis] for axis in axes))
        parts = [f"norm.{op} ins({x} : {tensor(*shape)})"]
        parts += [f"scale({self.weight(vector)} : {vector})"] * bool(scale)
        parts += [f"bias({self.weight(vector)} : {vector})"] * bool(bias)
        parts.append(f"outs({self.empty(tensor(*shape))} : {tensor(*shape)})")
        parts.append("epsilon = 1.0e-05 : f32")
        parts += [f"axes = {axes}"] * (axes != [len(shape) - 1])
        return self.emit(" ".join(parts))

    def reshape(self, x, groups, old, new):
        expand = len(new) > len(old)
        shape = f" output_shape [{', '.join(map(str, new))}]" if expand else ""
        op = "tensor.expand_shape" if expand else "tensor.collapse_shape"
        return self.emit(f"{op} {x} {groups}{shape} : {tensor(*old)} into {tensor(*new)}")

    def slice(self, x, old, offsets, new):
        ones = [1] * len(old)
        return self.emit(
            f"tensor.extract_slice {x}{offsets} {list(new)} {ones} : {tensor(*old)} to {tensor(*new)}"
        )

    def transpose(self, x, old):
        new = old[::-1]
        return self.emit(
            f"linalg.transpose ins({x} : {tensor(*old)}) outs({self.empty(tensor(*new))} : "
            f"{tensor(*new)}) permutation = [1, 0]"
        )

    # -- Blocks -------------------------------------------------------------

    def block(self, block):
        for node in block.nodes:
            operands = [self.names[x] for x in node.operands]
            self.names[node.result] = getattr(self, "write_" + node.kind)(node, *operands)

    def region(self, block):
        self.indent += "  "
        self.block(block)
        kind = stream(block.result.width)
        self.line(f"scf.yield {self.names[block.result]} : {kind}")
        self.indent = self.indent[:-2]

    def write_loop(self, node, x):
        [block], kind = node.blocks, stream(node.result.width)
        self.count += 1
        result, carried = f"%v{self.count}", f"%carried{self.count}"
        self.names[block.argument] = carried
        self.line(f"{result} = scf.for %i{self.count} = %c0 to %trips step %c1 "
                  f"iter_args({carried} = {x}) -> {kind} {{")
        self.region(block)
        self.line("}")
        return result

    def write_branch(self, node):
        self.count += 1
        result = f"%v{self.count}"
        self.line(f"{result} = scf.if {self.weight('i1')} -> {stream(node.result.width)} {{")
        self.region(node.blocks[0])
        self.line("} else {")
        self.region(node.blocks[1])
        self.line("}")
        return result

    # -- Ops ----------------------------------------------------------------

    def write_linear(self, node, x):
        width, spelling = node.result.width, node.details.get("spelling", 0)
        if spelling != 2:
            return self.matmul(x, width, width)
        # The matrix as [out, in].
        square = tensor(width, width)
        maps = [f"affine_map<(d0, d1, d2) -> ({dims})>" for dims in ("d0, d2", "d1, d2", "d0, d1")]
        operands = [(x, stream(width), maps[0]), (self.weight(square), square, maps[1])]
        body = ["%p = arith.mulf %e0, %e1 : f32", "%r = arith.addf %out, %p : f32"]
        return self.generic(stream(width), operands, body, maps[2],
                            ("parallel", "parallel", "reduction"), self.zeros(stream(width)))

    def write_resize(self, node, x):
        return self.matmul(x, node.operands[0].width, node.result.width)

    def write_table(self, node):
        width = node.result.width
        table, ids = tensor(VOCABULARY, width), tensor(TOKENS, element="i64")
        weight = self.weight(table)
        body = ["%t = arith.index_cast %e0 : i64 to index", "%c = linalg.index 1 : index",
                f"%r = tensor.extract {weight}[%t, %c] : {table}"]
        return self.generic(stream(width), [(self.weight(ids), ids, "column")], body)

    def with_vector(self, node, x, operation, where):
        width = node.result.width
        kind = {"row": tensor(width), "column": tensor(TOKENS), "scalar": "tensor<f32>"}[where]
        return self.combine(width, operation, (x, stream(width), "whole"),
                            (self.weight(kind), kind, where))

    def write_bias(self, node, x):
        return self.with_vector(node, x, "arith.addf", "row")

    def write_scale(self, node, x):
        return self.with_vector(node, x, "arith.mulf", "row")

    def write_gate(self, node, x):
        return self.with_vector(node, x, "arith.mulf", "column")

    def write_scalar(self, node, x):
        return self.with_vector(node, x, "arith.mulf", "scalar")

    def two(self, node, x, y, operation):
        kind = stream(node.result.width)
        if node.details["spelling"]:
            return self.emit(f"{operation} {x}, {y} : {kind}")
        return self.combine(node.result.width, operation, (x, kind, "whole"), (y, kind, "whole"))

    def write_add(self, node, x, y):
        return self.two(node, x, y, "arith.addf")

    def write_subtract(self, node, x, y):
        return self.two(node, x, y, "arith.subf")

    def write_product(self, node, x, y):
        return self.two(node, x, y, "arith.mulf")

    def write_tanh(self, node, x):
        return self.emit(f"math.tanh {x} : {stream(node.result.width)}")

    def write_mix(self, node, x):
        width, square = node.result.width, tensor(TOKENS, TOKENS)
        maps = [f"affine_map<(d0, d1, d2) -> ({dims})>" for dims in ("d2, d1", "d0, d2", "d0, d1")]
        operands = [(x, stream(width), maps[0]), (self.weight(square), square, maps[1])]
        body = ["%p = arith.mulf %e0, %e1 : f32", "%r = arith.addf %out, %p : f32"]
        return self.generic(stream(width), operands, body, maps[2],
                            ("parallel", "parallel", "reduction"), self.zeros(stream(width)))

    def write_concat(self, node, x, y):
        width = node.result.width
        first, last = ([2, width], [1, width]) if node.details["spelling"] else ([1, width], [2, width])
        a = self.slice(x, (TOKENS, width), [1, 0], first)
        b = self.slice(y, (TOKENS, width), [0, 0], last)
        return self.emit(f"tensor.concat dim(0) {a}, {b} : ({tensor(*first)}, {tensor(*last)}) -> {stream(width)}")

    def write_select(self, node, x, y):
        kind, mask = stream(node.result.width), tensor(TOKENS, element="i1")
        operands = [(self.weight(mask), mask, "column"), (x, kind, "whole"), (y, kind, "whole")]
        return self.generic(kind, operands, ["%r = arith.select %e0, %e1, %e2 : f32"])

    def write_reshape(self, node, x):
        width = node.result.width
        flat = (TOKENS, width)
        split = [(TOKENS, 2, width // 2), (1, TOKENS, width), (TOKENS, width // 2, 2)][node.details["spelling"]]
        groups = "[[0, 1], [2]]" if split[0] == 1 else "[[0], [1, 2]]"
        return self.reshape(self.reshape(x, groups, flat, split), groups, split, flat)

    def write_shuffle(self, node, x):
        width = node.result.width
        flat, split, turned = (TOKENS, width), (TOKENS, 2, width // 2), (TOKENS, width // 2, 2)
        heads = self.reshape(x, "[[0], [1, 2]]", flat, split)
        heads = self.emit(
            f"linalg.transpose ins({heads} : {tensor(*split)}) outs({self.empty(tensor(*turned))} : "
            f"{tensor(*turned)}) permutation = [0, 2, 1]"
        )
        return self.reshape(heads, "[[0], [1, 2]]", turned, flat)

    def write_pool(self, node, x):
        width = node.result.width
        row = tensor(width)
        maps = [f"affine_map<(d0, d1) -> ({dims})>" for dims in ("d1, d0", "d0")]
        total = self.generic(row, [(x, stream(width), maps[0])], ["%r = arith.addf %out, %e0 : f32"],
                             maps[1], ("parallel", "reduction"), self.zeros(row))
        third = ["%third = arith.constant 0.25 : f32", "%r = arith.mulf %e0, %third : f32"]
        return self.generic(stream(width), [(total, row, "row")], third)

    def write_layer_norm(self, node, x, op="layer_norm"):
        return self.norm(op, x, (TOKENS, node.result.width),
                         scale=node.details["scale"], bias=node.details["bias"])

    def write_rms_norm(self, node, x):
        return self.write_layer_norm(node, x, "rms_norm")

    def write_head_norm(self, node, x):
        width, spelling = node.result.width, node.details["spelling"]
        flat, split, groups = (TOKENS, width), (TOKENS, 2, width // 2), "[[0], [1, 2]]"
        heads = self.reshape(x, groups, flat, split)
        normed = self.norm("layer_norm", heads, split, [[2], [1], [1, 2]][spelling], scale=spelling == 0)
        return self.reshape(normed, groups, split, flat)

    def write_token_norm(self, node, x):
        return self.norm("layer_norm", x, (TOKENS, node.result.width), [0])

    def write_transposed_norm(self, node, x):
        width = node.result.width
        turned = self.transpose(x, (TOKENS, width))
        axis = 0 if node.details["spelling"] else 1
        return self.transpose(self.norm("layer_norm", turned, (width, TOKENS), [axis]), (width, TOKENS))

    def write_beside(self, node, x, y):
        width = node.result.width
        both = self.emit(f"tensor.concat dim(1) {x}, {y} : ({stream(width)}, {stream(width)}) -> {stream(2 * width)}")
        if node.details["spelling"]:
            both = self.norm("layer_norm", both, (TOKENS, 2 * width))
        return self.slice(both, (TOKENS, 2 * width), [0, width // 2], (TOKENS, width))

    def write_swap(self, node, x):
        width = node.result.width
        flat = (TOKENS, width)
        parts = [self.slice(x, flat, [0, c], (TOKENS, w)) for c, w in ((1, 1), (0, 1), (2, width - 2))]
        kinds = ", ".join([tensor(TOKENS, 1)] * 2 + [tensor(TOKENS, width - 2)])
        return self.emit(f"tensor.concat dim(1) {', '.join(parts)} : ({kinds}) -> {stream(width)}")


START = [
    "  %zero = arith.constant 0.0 : f32",
    "  %c0 = arith.constant 0 : index",
    "  %c1 = arith.constant 1 : index",
    f"  %trips = arith.constant {TRIPS} : index",
]


def write_function(graph, name):
    return Text(graph, name).text
