# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX Runtime, in f32."""

import functools

from . import calls
from .cells import EPSILON, FORMS

# Of LayerNorm and RMSNorm; those that take a residual are its own.
NODES = {
    "forward": (("LayerNormalization", "SimplifiedLayerNormalization"), ""),
    "residual": (("SkipLayerNormalization", "SkipSimplifiedLayerNormalization"), "com.microsoft"),
}


def contender(onnxruntime, onnx, threads):
    @functools.cache
    def compile(kernel):
        kind, op, _, extent = kernel
        form, (nodes, domain) = FORMS[kind], NODES[kind]
        isLayerNorm = op == "LayerNorm"
        operands = [n for n in form.operands if n != "bias" or isLayerNorm]
        results = list(form.results) if kind == "forward" else ["y", "", "", "sum"]
        attributes = {"epsilon": EPSILON, **({"axis": -1} if kind == "forward" else {})}
        node = onnx.helper.make_node(nodes[not isLayerNorm], operands, results, domain=domain, **attributes)
        info = lambda name: onnx.helper.make_tensor_value_info(
            name, onnx.TensorProto.FLOAT, (extent,) if name in ("scale", "bias") else (None, extent)
        )
        graph = onnx.helper.make_graph([node], "norm", [*map(info, operands)], [*map(info, form.results)])
        opsets = [onnx.helper.make_opsetid("", 17), onnx.helper.make_opsetid("com.microsoft", 1)]
        model = onnx.helper.make_model(graph, opset_imports=opsets)
        model.ir_version = 9
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(model.SerializeToString(), options, ["CPUExecutionProvider"])
        return session, operands

    def make(cell, buffers):
        if cell.type != "f32" or cell.op == "CRMSNorm" or cell.form not in NODES:
            return None
        session, operands = compile(cell.kernel)

        def prepare(rows):
            binding = session.io_binding()
            for name in operands:
                (tensor,) = buffers.take([name], rows)
                binding.bind_input(name, "cpu", 0, "float32", tuple(tensor.shape), tensor.data_ptr())
            for name, tensor in zip(buffers.form.results, buffers.results(rows)):
                binding.bind_output(name, "cpu", 0, "float32", tuple(tensor.shape), tensor.data_ptr())
            return lambda: session.run_with_iobinding(binding)

        return calls.from_python(prepare)

    return make
