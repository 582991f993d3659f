# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random graphs of streams: values of some tokens by some channels, and what is
done with them. `streams.text` writes a graph as MLIR, `streams.optimum` finds
out how many of its norms can be converted."""

import dataclasses
import random

TOKENS = 3
WIDTHS = (4, 6)
TRIPS = 2


@dataclasses.dataclass(eq=False)
class Value:
    """A stream; its shape is TOKENS x width."""

    width: int
    number: int


@dataclasses.dataclass(eq=False)
class Node:
    """An op. What kinds there are and what they mean is said in KINDS."""

    kind: str
    operands: list
    result: Value
    # Which spelling is taken, and whether options of the kind are on.
    details: dict = dataclasses.field(default_factory=dict)
    blocks: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(eq=False)
class Block:
    """The body of a loop or a branch; a loop's has an argument."""

    nodes: list = dataclasses.field(default_factory=list)
    argument: Value = None
    result: Value = None


# Kinds, and how often each is made. Of the second group `streams.optimum` knows
# nothing: they are for the check of soundness alone.
KINDS = {
    # x + W norm(x), a step of most transformers: three nodes.
    "sublayer": 28,
    # W x, one matrix for all tokens.
    "linear": 11,
    # A row of a table for each token.
    "table": 4,
    # x + b, one vector for all tokens.
    "bias": 7,
    # x times one number for each token; times one number.
    "gate": 5,
    "scalar": 3,
    # x times one vector for all tokens.
    "scale": 4,
    "add": 8,
    "subtract": 3,
    # Sums over tokens, weighted by a matrix.
    "mix": 4,
    # Tokens of x, then tokens of y.
    "concat": 5,
    # Tokens of x where a mask says so, otherwise those of y.
    "select": 3,
    "reshape": 3,
    # Channels in another order: those of two heads take turns.
    "shuffle": 3,
    # The mean of x's tokens, for each token.
    "pool": 3,
    "tanh": 4,
    "product": 3,
    "layer_norm": 8,
    "rms_norm": 2,
    "loop": 6,
}
MORE_KINDS = {
    # One of two blocks, by an argument.
    "branch": 4,
    # W x into another width.
    "resize": 6,
    # Channels of x beside channels of y, then a norm over both; and its halves.
    "beside": 4,
    # A norm over a head's channels, over the heads, or over both.
    "head_norm": 5,
    # A norm over tokens.
    "token_norm": 4,
    # Two channels swapped.
    "swap": 3,
    # x transposed, a norm over what are channels now, and back.
    "transposed_norm": 3,
}


class Graph:
    """A random graph; the same for the same seed and kinds."""

    def __init__(self, seed, kinds, longest=12):
        self.random = random.Random(seed)
        self.kinds = kinds
        self.count = 0
        self.argument = self.value(WIDTHS[0])
        self.streams = [self.argument]
        self.block = Block()
        for _ in range(self.random.randint(3, longest)):
            self.step()
        self.results = []
        for _ in range(self.random.randint(1, 2)):
            self.results.append(self.norm(self.pick()))
        if self.random.random() < 0.15:
            self.results.append(self.pick())
        drop_unread(self.block, set(self.results))

    def nodes(self):
        """All nodes, those of blocks before their owner."""

        def walk(block):
            for node in block.nodes:
                for inner in node.blocks:
                    yield from walk(inner)
                yield node

        return walk(self.block)

    # -----------------------------------------------------------------------

    def value(self, width):
        self.count += 1
        return Value(width, self.count)

    def pick(self, width=None):
        """Mostly one of the newest streams, so that graphs grow deep."""
        known = [s for s in self.streams if width in (None, s.width)]
        return known[-1 - min(int(self.random.expovariate(0.7)), len(known) - 1)]

    def node(self, kind, *operands, width=None, **details):
        result = self.value(width or operands[0].width)
        self.block.nodes.append(Node(kind, list(operands), result, details))
        self.streams.append(result)
        return result

    def norm(self, x, kind="layer_norm"):
        return self.node(kind, x, scale=self.random.random() < 0.3, bias=self.random.random() < 0.2)

    def inside(self, x=None):
        """A block; what it computes isn't seen outside of it."""
        outer, streams = self.block, self.streams
        self.block = Block(argument=x and self.value(x.width))
        self.streams = list(streams) + [self.block.argument] * bool(x)
        width = self.streams[-1].width
        for _ in range(self.random.randint(1, 3)):
            self.step(nested=True)
        self.block.result = self.pick(width)
        # A loop that doesn't read what it carries would be dead code.
        if x and self.block.argument not in live_at_start(self.block):
            self.block.result = self.node("add", self.block.result, self.block.argument, spelling=0)
        block, self.block, self.streams = self.block, outer, streams
        return block

    def step(self, nested=False):
        kinds = {k: w for k, w in self.kinds.items() if not (nested and k in ("loop", "branch"))}
        kind = self.random.choices(list(kinds), list(kinds.values()))[0]
        x = self.pick()
        if kind == "sublayer":
            return self.node("add", x, self.node("linear", self.norm(x)), spelling=1)
        if kind in ("layer_norm", "rms_norm"):
            return self.norm(x, kind)
        if kind == "table":
            return self.node(kind, width=x.width)
        if kind in ("add", "subtract", "concat", "select", "product", "beside"):
            y = self.pick(x.width)
            # x − x would be a way to say zero.
            kind = "add" if kind == "subtract" and x is y else kind
            return self.node(kind, x, y, spelling=self.random.randrange(2))
        if kind == "resize":
            return self.node(kind, x, width=self.random.choice(WIDTHS))
        if kind == "loop":
            result = self.value(x.width)
            node = Node(kind, [x], result, blocks=[self.inside(x)])
        elif kind == "branch":
            blocks = [self.inside(), self.inside()]
            if blocks[0].result.width != blocks[1].result.width:
                return self.node("linear", x, spelling=0)
            node = Node(kind, [], self.value(blocks[0].result.width), blocks=blocks)
        else:
            return self.node(kind, x, spelling=self.random.randrange(3))
        self.block.nodes.append(node)
        self.streams.append(node.result)
        return node.result


def live_at_start(block):
    """What a block reads of the values that are there before it."""
    live = {block.result}
    for node in reversed(block.nodes):
        if node.result in live:
            live.update(node.operands, *map(live_at_start, node.blocks))
    return live


def drop_unread(block, live):
    """Removes the nodes of a block that nothing reads; `live`, the values read
    behind the block, becomes those read from its start on."""
    kept = []
    for node in reversed(block.nodes):
        if node.result not in live:
            continue
        kept.append(node)
        live.update(node.operands)
        for inner in node.blocks:
            live.add(inner.result)
            drop_unread(inner, live)
    block.nodes = kept[::-1]
