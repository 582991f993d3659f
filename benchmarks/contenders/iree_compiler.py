# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What IREE makes of the linalg ops of our norms, in f32. Its results are new
arrays each time. The device has one thread."""

import functools
import subprocess

from . import calls
from .kernels import spell_norm, spell_type


def spell_function(cell):
    rows, features = (spell_type(n, cell, "tensor") for n in ("x", "scale"))
    return f"""func.func @norm(%x: {rows}, %scale: {features}, %bias: {features}) -> {rows} {{
  %zero = arith.constant 0 : index
  %m = tensor.dim %x, %zero : {rows}
  %y = tensor.empty(%m) : {rows}
  %result = {spell_norm(cell, "tensor")}
  return %result : {rows}
}}
"""


def contender(compiler, runtime, torch, norm_opt):
    device = runtime.Config("local-sync").device

    @functools.cache
    def compile(text):
        command = [norm_opt, "--convert-norm-to-linalg", "--mlir-print-local-scope"]
        text = subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout
        code = compiler.compile_str(
            text,
            target_backends=["llvm-cpu"],
            extra_args=["--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3"],
        )
        return runtime.load_vm_flatbuffer(code, driver="local-sync")

    def make(cell, buffers):
        # It compiles no sum with a residual whose sum is a result, too (3.13: its
        # code would need too much of the stack).
        if cell.type != "f32" or cell.form != "forward":
            return None
        module = compile(spell_function(cell))

        def prepare(rows):
            operands = [runtime.asdevicearray(device, t.numpy()) for t in buffers.operands(rows)]
            buffers.keep([torch.from_numpy(module.norm(*operands).to_host())])
            return lambda: module.norm(*operands)

        return calls.from_python(prepare)

    return make
