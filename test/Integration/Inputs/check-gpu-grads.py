#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""As check-gpu.py, of gradients: from epsilon and from saved statistics, with
and without what is added to them, of all that can be asked for."""

import importlib
import sys


gpu = importlib.import_module("check-gpu")

CELLS = (
    # Groups of lanes, a warp, blocks; a block for many rows.
    "1:blocks=1,threads=32 7:blocks=1,threads=32 24:blocks=1,threads=64 64 65:blocks=1 256:blocks=1 1024:blocks=2 1031:blocks=3 4096:blocks=3 "
    # Rows that are read again, by blocks, warps and groups.
    "9000:blocks=2 1031:row=memory,lanes=64,threads=64,unroll=2,blocks=2 "
    "264:row=memory,lanes=32,threads=64,unroll=1,blocks=1 40:row=memory,lanes=4,threads=32,unroll=2,blocks=1 "
    # More threads than there are elements; one for all.
    "8:lanes=16 64:lanes=96,threads=96,blocks=2 7:lanes=1 d0 d1 d40:blocks=1 d1031:blocks=2 o64:blocks=1,threads=32 o1024:blocks=2 "
    # Clusters: with nothing for some blocks, and of rows that are read again.
    "520:lanes=64,threads=64,cluster=2,blocks=2 8:lanes=64,threads=64,cluster=4,blocks=8 "
    "1031:lanes=64,threads=64,cluster=2,row=memory,unroll=2,blocks=4 d40:lanes=64,threads=64,cluster=2,blocks=4"
).split()


class GradCell(gpu.Cell):
    """Gradients of one extent. The gradient of the result is what the norms of
    check-gpu.py add."""

    def arguments(self):
        untouched = [[gpu.UNTOUCHED] * self.extent] * self.rows
        column = [[gpu.UNTOUCHED] * self.rows]
        yield from (("x", self.rows, self.type, self.x), ("o", self.rows, self.type, self.r))
        yield "g", 0, self.type, [self.g]
        for name in ("layer", "saved", "rms", "rms_saved", "drop", "house", "ln"):
            yield name, self.rows, self.type, untouched
        for name in ("layer_scale", "layer_bias", "saved_scale", "saved_bias", "rms_scale", "scale", "bias"):
            yield name, 0, self.type, untouched[:1]
        for name in ("mean", "deviation", "root"):
            yield name, 0, self.stat, column
        # Destinations that are operands, too.
        yield from (("in_place", self.rows, self.type, self.r), ("added", self.rows, self.type, self.x))

    def ops(self, v, outs, attributes):
        def ins(first, second):
            operands, types = zip(*(v[name].split(" : ", 1) for name in (first, second)))
            return f"ins({', '.join(operands)} : {', '.join(types)})"

        def statistics(*names):
            operands, types = zip(*(v[name].split(" : ", 1) for name in names))
            return f"statistics({', '.join(operands)} : {', '.join(types)})"

        epsilon, _, rest = attributes.partition(" {")
        schedule = " {" + rest if rest else ""
        both = ins("o", "x")
        return [
            f"norm.layer_norm ins({v['x']}) {outs('ln', 'mean', 'deviation')} {epsilon}",
            f"norm.rms_norm ins({v['x']}) {outs('ln', 'root')} {epsilon}",
            f"norm.layer_norm_grad {both} scale({v['g']}) input_grad({v['layer']}) scale_grad({v['layer_scale']}) "
            f"bias_grad({v['layer_bias']}) {attributes}",
            f"norm.layer_norm_grad {both} {statistics('mean', 'deviation')} input_grad({v['saved']}) "
            f"scale_grad({v['saved_scale']}) bias_grad({v['saved_bias']}){schedule}",
            f"norm.rms_norm_grad {both} scale({v['g']}) input_grad({v['rms']}) scale_grad({v['rms_scale']}) {attributes}",
            f"norm.rms_norm_grad {both} {statistics('root')} input_grad({v['rms_saved']}){schedule}",
            f"norm.crms_norm_grad drop_last {both} input_grad({v['drop']}) {attributes}",
            f"norm.crms_norm_grad householder {both} input_grad({v['house']}) {attributes}",
            f"norm.layer_norm_grad {both} scale_grad({v['scale']}) {attributes}",
            f"norm.rms_norm_grad {both} bias_grad({v['bias']}) {attributes}",
            f"norm.layer_norm_grad {ins('in_place', 'x')} input_grad({v['in_place']}) {attributes}",
            f"norm.rms_norm_grad {both} sum_grad({v['added']}) input_grad({v['added']}) {attributes}",
        ]

    def check(self, reference, first):
        got = self.read(first)
        if not got or not self.extent:
            yield "all", 0.0 if got else float("inf")
            return
        o, x = self.r, self.x

        def rows(name, kind, scale=None, added=None):
            worst = 0.0
            for number, (value, grads, row) in enumerate(zip(got[name], o, x, strict=True)):
                exact, errors = reference.input_grad(grads, row, kind, scale)
                if added:
                    exact = [v + w for v, w in zip(exact, added[number])]
                    errors = [e + reference.u * abs(v) for e, v in zip(errors, exact)]
                worst = max(worst, reference.ratio(value, exact, errors, self.type))
            return name, worst

        def column(name, formula):
            return name, reference.ratio(got[name][0], *formula, self.type)

        yield rows("layer", "layer", self.g)
        yield rows("saved", "layer")
        yield rows("rms", "rms", self.g)
        yield rows("rms_saved", "rms")
        yield rows("drop", "drop_last")
        yield rows("house", "householder")
        yield rows("in_place", "layer")
        yield rows("added", "rms", added=x)
        for name in ("layer_scale", "saved_scale", "scale"):
            yield column(name, reference.scale_grad(o, x, True))
        yield column("rms_scale", reference.scale_grad(o, x, False))
        for name in ("layer_bias", "saved_bias", "bias"):
            yield column(name, reference.bias_grad(o))


if __name__ == "__main__":
    sys.exit(gpu.main(GradCell, CELLS))
