# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch, as it is and compiled."""

import functools

from . import calls, formulas
from .cells import EPSILON, FORMS


def norm_of(torch, cell):
    functional = torch.nn.functional
    if cell.op == "LayerNorm":
        return lambda x, g, b: functional.layer_norm(x, (cell.extent,), g, b, EPSILON)
    return lambda x, g, b: functional.rms_norm(x, (cell.extent,), g, EPSILON).to(x.dtype)


def eager(torch):
    def prepare_gradients(cell, buffers, rows):
        grad, x, mean, root, scale = buffers.operands(rows)
        if cell.op == "LayerNorm":
            results = dict(zip(("out0", "out1", "out2"), buffers.results(rows)))
            statistics = (mean[:, None], root[:, None])
            bias = torch.zeros_like(scale)
            return lambda: torch.ops.aten.native_layer_norm_backward.out(
                grad, x, (cell.extent,), *statistics, scale, bias, (True, True, True), **results
            )
        # Of copies: what is written lies in the same block, and counts as a change.
        x, scale = x.clone().requires_grad_(), scale.clone().requires_grad_()
        y = norm_of(torch, cell)(x, scale, None)
        call = lambda: torch.autograd.grad(y, (x, scale), grad, retain_graph=True)
        buffers.keep(call())
        return call

    def prepare(cell, buffers, rows):
        if cell.form == "backward":
            return prepare_gradients(cell, buffers, rows)
        x, *others = buffers.operands(rows)
        results = buffers.results(rows)
        *residual, scale, bias = others
        norm = norm_of(torch, cell)
        total = results[1] if residual else x
        if cell.op == "LayerNorm":
            statistics = torch.empty(2, rows, 1)
            call = lambda: torch.ops.aten.native_layer_norm.out(
                total, (cell.extent,), scale, bias, EPSILON, out0=results[0], out1=statistics[0], out2=statistics[1]
            )
        else:
            call = lambda: norm(total, scale, bias)
        if residual:
            alone = call

            def call():
                torch.add(x, residual[0], out=total)
                return alone()

        if cell.op != "LayerNorm":
            results[0].copy_(call())
        return call

    def make(cell, buffers):
        if cell.op == "CRMSNorm" or FORMS[cell.form].quantized:
            return None
        return calls.from_python(lambda rows: prepare(cell, buffers, rows))

    return make


def compiled(torch):
    arrays = formulas.of_torch(torch)

    @functools.cache
    def compile(kernel):
        formula = functools.partial(formulas.FORMULAS[kernel[0]], arrays, kernel[1])
        # Else the extents of earlier cells count towards a limit, beyond which
        # nothing is compiled.
        torch._dynamo.reset()

        @functools.partial(torch.compile, dynamic=True)
        def into(operands, results):
            for result, value in zip(results, formula(*operands)):
                result.copy_(value)

        return into

    def make(cell, buffers):
        into = compile(cell.kernel)

        def prepare(rows):
            operands, results = buffers.operands(rows), buffers.results(rows)
            return lambda: into(operands, results)

        return calls.from_python(prepare)

    return make
