# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""OpenVINO, in f32."""

import functools

from . import calls
from .cells import EPSILON


def contender(openvino, numpy, threads):
    from openvino import opset13 as ops

    core = openvino.Core()
    config = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32"}

    @functools.cache
    def compile(kernel):
        form, op, _, extent = kernel
        rows = lambda: ops.parameter([-1, extent], openvino.Type.f32)
        features = lambda: ops.parameter([extent], openvino.Type.f32)
        number = lambda value: ops.constant(openvino.Tensor(numpy.array(value, dtype=numpy.float32)))
        parameters = [rows()] + [rows()] * (form == "residual") + [features(), features()]
        scale, bias = parameters[-2:]
        x = ops.add(*parameters[:2]) if form == "residual" else parameters[0]
        axes = ops.constant([-1])
        if op == "LayerNorm":
            norm = ops.mvn(x, axes, True, EPSILON, "inside_sqrt")
            y = ops.add(ops.multiply(norm, scale), bias)
        else:
            # The ops that its compiler knows as an RMSNorm.
            mean = ops.reduce_mean(ops.power(x, number(2)), axes, True)
            root = ops.divide(number(1), ops.sqrt(ops.add(mean, number(EPSILON))))
            y = ops.multiply(ops.multiply(x, root), scale)
            parameters.pop()
        results = [y, x] if form == "residual" else [y]
        return core.compile_model(openvino.Model(results, parameters), "CPU", config)

    def make(cell, buffers):
        if cell.type != "f32" or cell.op == "CRMSNorm" or cell.form not in ("forward", "residual"):
            return None
        model = compile(cell.kernel)

        def prepare(rows):
            request = model.create_infer_request()
            wrap = lambda tensor: openvino.Tensor(tensor.numpy(), shared_memory=True)
            for index in range(len(model.inputs)):
                request.set_input_tensor(index, wrap(buffers.operands(rows)[index]))
            for index, tensor in enumerate(buffers.results(rows)):
                request.set_output_tensor(index, wrap(tensor))
            return request.infer

        return calls.from_python(prepare)

    return make
