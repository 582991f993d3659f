# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The most that can be gained in a graph: LayerNorms converted less centres at
run time, over all choices of where to centre.

Every op is computed once. A value may come out as it was (SAME), as its centred
self (CENTRED), as both if its mean is zero anyway, or as neither: with an
unknown number added to all channels. Each choice is tried: whether a matrix, a
table or a vector is centred, whether a value has a centre at run time beside
it, which of the two each of its readers takes. What has the same future is kept
once. Nothing is asked of the passes or their analyses."""

import itertools

SAME, CENTRED = 1, 2
# What each kind does with the mean; kinds that aren't here have no optimum.
LINEAR = ("linear",)
CARRIES = ("gate", "scalar", "mix", "concat", "select", "reshape", "shuffle", "pool", "add", "subtract")
OPAQUE = ("scale", "tanh", "product", "rms_norm")


class Unknown(Exception):
    """A kind whose mean isn't modelled."""


def find_zero_means(graph):
    """The values whose mean is zero in the graph as it stands."""
    zero = set()

    def visit(block):
        for node in block.nodes:
            visit_node(node)

    def visit_node(node):
        operands = all(x in zero for x in node.operands)
        plain = not node.details.get("scale") and not node.details.get("bias")
        if node.kind == "layer_norm":
            is_zero = plain
        elif node.kind == "loop":
            # By induction, if assuming it shows it.
            [block] = node.blocks
            before = set(zero)
            if operands:
                zero.add(block.argument)
            visit(block)
            is_zero = operands and block.result in zero
            if not is_zero:
                zero.clear()
                zero.update(before)
                visit(block)
        else:
            is_zero = node.kind in CARRIES and operands
        if is_zero:
            zero.add(node.result)

    visit(graph.block)
    return zero


class Search:
    """States map values that are still read to the versions of them there are;
    the search keeps the best score of each state."""

    def __init__(self, graph):
        self.zero = find_zero_means(graph)
        self.graph = graph

    def run(self):
        start = self.define({frozenset(): 0}, self.graph.argument, lambda state: [(SAME, 0)])
        final = self.block(start, self.graph.block, set(self.graph.results))
        scores = [
            score
            for state, score in final.items()
            if all(any(v & SAME for v in dict(state)[r]) for r in self.graph.results)
        ]
        return max(scores)

    def define(self, states, value, choices):
        """`choices` of a state: versions of `value` with what each gains."""
        after = {}
        for state, score in states.items():
            for version, gain in choices(state):
                if value in self.zero and version:
                    version = SAME | CENTRED
                centre = SAME | CENTRED if value in self.zero else CENTRED
                for offer, cost in ((frozenset({version}), 0), (frozenset({version, centre}), 1)):
                    key = state | {(value, offer)}
                    after[key] = max(after.get(key, -99), score + gain - cost)
        return after

    def block(self, states, block, live):
        """Through a block behind which the values of `live` are read."""
        reads = [set(live) for _ in block.nodes]
        for index in range(len(block.nodes) - 1, 0, -1):
            reads[index - 1] = reads[index] | read_by(block.nodes[index])
        for node, later in zip(block.nodes, reads):
            states = self.node(states, node, later)
            kept = {}
            for state, score in states.items():
                key = frozenset((v, offer) for v, offer in state if v in later)
                kept[key] = max(kept.get(key, -99), score)
            states = kept
        return states

    def node(self, states, node, later):
        if node.kind == "loop":
            return self.loop(states, node, later)

        def choices(state):
            offers = dict(state)
            for picked in itertools.product(*(offers[x] for x in node.operands)):
                yield from results_of(node, picked)

        return self.define(states, node.result, choices)

    def loop(self, states, node, later):
        [block], [init] = node.blocks, node.operands
        ways = [{SAME | CENTRED}] if node.result in self.zero else [{0}, {SAME}, {CENTRED}, {SAME, CENTRED}]
        after = {}
        for state, score in states.items():
            for carried in map(frozenset, ways):
                if not has_all(dict(state)[init], carried):
                    continue
                for key, total in self.carry(state, score, block, carried, later).items():
                    if not has_all(dict(key)[block.result], carried):
                        continue
                    outer = frozenset((v, o) for v, o in key if v in later)
                    for end, reached in self.define_offer(outer, total, node.result, carried).items():
                        after[end] = max(after.get(end, -99), reached)
        return after

    def carry(self, state, score, block, carried, later):
        start = self.define_offer(state, score, block.argument, carried)
        return self.block(start, block, later | {block.result})

    def define_offer(self, state, score, value, offer):
        """A value of which there are the versions that a loop carries, and a
        centre if that pays."""
        centre = SAME | CENTRED if value in self.zero else CENTRED
        after = {state | {(value, offer)}: score}
        after.setdefault(state | {(value, offer | {centre})}, score - 1)
        return after


def has_all(offer, needed):
    """Whether `offer` has what stands for each version of `needed`: for the value
    as it was and for the centred one those that are, for neither any."""
    return all(any(version & need == need for version in offer) for need in needed)


def read_by(node):
    """The values that a node reads, those of outer blocks in its own included."""
    return set(node.operands).union(
        *({block.result}.union(*map(read_by, block.nodes)) for block in node.blocks)
    )


def results_of(node, picked):
    """What comes out of a node for versions of its operands, and what it gains."""
    if node.kind in LINEAR or node.kind in OPAQUE:
        if all(version & SAME for version in picked):
            yield SAME, 0
            if node.kind in LINEAR:
                yield CENTRED, 0
    elif node.kind == "table":
        yield SAME, 0
        yield CENTRED, 0
    elif node.kind == "bias":
        for part in (SAME, CENTRED):
            yield picked[0] & part, 0
    elif node.kind in CARRIES:
        version = SAME | CENTRED
        for operand in picked:
            version &= operand
        yield version, 0
    elif node.kind == "layer_norm":
        gain = 1 if picked[0] & CENTRED else 0
        yield SAME, gain
        # Of a norm without a scale only the bias has a mean.
        if not node.details["scale"]:
            yield CENTRED, gain
    else:
        raise Unknown(node.kind)


def find_optimum(graph):
    return Search(graph).run()
