# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Contenders on a GPU, and their buffers.

A contender is a function of a cell that returns None, if it doesn't have such a
cell, or a function of buffers that launches it on PyTorch's stream. Results lie in
the buffers, or are returned, in the order of the cell's.
"""

import ctypes
import functools

from . import formulas, kernels
from .cells import EPSILON, FEATURES, FORMS, ROWS, Cell, torch_type


class GpuCell(Cell):
    """With scale and bias in the type of the rows, as models have them."""

    @property
    def feature_type(self):
        return self.type


class Buffers:
    """Operands and results of a cell, as tensors by name, in the memory of the GPU;
    and as many bytes as it reads and writes, to be copied."""

    def __init__(self, torch, cell, seed, device="cuda"):
        generator = torch.Generator(device).manual_seed(seed)
        self.form, self.tensors = FORMS[cell.form], {}
        type = torch_type(torch, cell.type)
        for name in self.form.operands + self.form.results:
            shape = (cell.rows,) if name in ROWS else (cell.extent,) if name in FEATURES else (cell.rows, cell.extent)
            own = torch.float32 if name in ROWS else torch_type(torch, self.form.quantized) if name == "quantized" else type
            if name in self.form.operands:
                tensor = torch.randn(shape, generator=generator, device=device).to(own)
            else:
                # What isn't written is found out.
                tensor = torch.full(shape, -1 if own == torch.int8 else float("nan"), device=device).to(own)
            self.tensors[name] = tensor
        formulas.save_statistics(formulas.of_torch(torch), cell, self)
        half = cell.rows * cell.row_bytes // 2
        self.copied = [torch.empty(half, dtype=torch.uint8, device=device) for _ in range(2)]

    def __getitem__(self, name):
        return self.tensors[name]

    def operands(self):
        return [self.tensors[name] for name in self.form.operands]

    def results(self):
        return [self.tensors[name] for name in self.form.results]


def ours(library, runtime, torch):
    """Of a library that norm-compile made for this GPU."""

    def make(cell):
        function = getattr(library, cell.kernel_name)
        function.restype = None

        @functools.cache
        def views(buffers):
            return [kernels.describe(t) for t in buffers.operands() + buffers.results()]

        def launch(buffers):
            runtime.norm_gpu_set_stream(ctypes.c_void_p(torch.cuda.current_stream().cuda_stream))
            function(*map(ctypes.byref, views(buffers)))

        return launch

    return make


def copy(cell):
    return lambda buffers: buffers.copied[1].copy_(buffers.copied[0])


def eager(torch):
    functional, aten = torch.nn.functional, torch.ops.aten

    def make(cell):
        extents = (cell.extent,)
        is_layer_norm = cell.op == "LayerNorm"
        if cell.op == "CRMSNorm" or FORMS[cell.form].quantized:
            return None
        if cell.form == "backward" and is_layer_norm:
            return lambda b: aten.native_layer_norm_backward(
                b["output_grad"], b["x"], extents, b["mean"][:, None], b["root"][:, None], b["scale"],
                torch.zeros_like(b["scale"]), (True, True, True),
            )
        if cell.form == "backward":
            return lambda b: aten._fused_rms_norm_backward(
                b["output_grad"], b["x"], extents, b["root"][:, None], b["scale"], (True, True)
            )

        def normalize(b, x):
            if is_layer_norm:
                return functional.layer_norm(x, extents, b["scale"], b["bias"], EPSILON)
            return functional.rms_norm(x, extents, b["scale"], EPSILON)

        def add(b):
            total = b["x"] + b["residual"]
            return normalize(b, total), total

        return add if cell.form == "residual" else lambda b: (normalize(b, b["x"]),)

    return make


def compiled(torch):
    arrays = formulas.of_torch(torch)

    def make(cell):
        torch._dynamo.reset()
        formula = torch.compile(functools.partial(formulas.FORMULAS[cell.form], arrays, cell.op), dynamic=False)
        return lambda b: formula(*b.operands())

    return make


def liger(torch):
    from liger_kernel.ops import fused_add_rms_norm, layer_norm, rms_norm

    def make(cell):
        forms = {
            ("forward", "RMSNorm"): lambda b: rms_norm.rms_norm_forward(b["x"], b["scale"], EPSILON, 0.0, "llama", None)[:1],
            ("forward", "LayerNorm"): lambda b: layer_norm.layer_norm_forward(b["x"], b["scale"], b["bias"], EPSILON)[:1],
            ("residual", "RMSNorm"): lambda b: fused_add_rms_norm.fused_add_rms_norm_forward(
                b["x"], b["residual"], b["scale"], EPSILON, 0.0, "llama"
            )[:2],
            ("backward", "LayerNorm"): lambda b: layer_norm.layer_norm_backward(
                b["output_grad"], b["x"], b["scale"], b["scale"], b["mean"], b["root"]
            ),
        }
        return forms.get((cell.form, cell.op))

    return make


def quack(torch):
    import quack.rmsnorm

    def make(cell):
        forms = {
            "forward": lambda b: quack.rmsnorm.rmsnorm_fwd(b["x"], b["scale"], eps=EPSILON)[:1],
            "residual": lambda b: quack.rmsnorm.rmsnorm_fwd(b["x"], b["scale"], residual=b["residual"], eps=EPSILON)[:2],
            "backward": lambda b: quack.rmsnorm.rmsnorm_bwd(b["x"], b["scale"], b["output_grad"], b["root"])[:2],
        }
        return forms.get(cell.form) if cell.op == "RMSNorm" else None

    return make


def flashinfer(torch):
    import flashinfer.norm

    def make(cell):
        # Its addition changes its operands, which would be others each time.
        if cell.op != "RMSNorm" or cell.form != "forward":
            return None
        return lambda b: (flashinfer.norm.rmsnorm(b["x"], b["scale"], EPSILON, out=b["y"]),)

    return make


PEERS = {"PyTorch": eager, "torch.compile": compiled, "Liger": liger, "QuACK": quack, "FlashInfer": flashinfer}
