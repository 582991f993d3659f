# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is measured: ops in several forms, and the operands of each."""

import dataclasses

EPSILON = 1e-5
OPS = ("LayerNorm", "RMSNorm", "CRMSNorm")
TYPES = {"f32": 4, "bf16": 2, "f16": 2}


@dataclasses.dataclass(frozen=True)
class Form:
    """A form of an op: what it reads, and what it writes, in the order of the
    operands and results of a kernel. Rows × N are those of `reads` and the first
    results; those of `rows` have a number a row, the others N."""

    title: str
    operands: tuple
    results: tuple
    # How many rows × N it reads and writes.
    reads: int
    writes: int
    # What the result is quantized to, if it is.
    quantized: str = ""


FORMS = {
    "forward": Form("Forward", ("x", "scale", "bias"), ("y",), 1, 1),
    "residual": Form(
        "With a residual, whose sum is a result, too",
        ("x", "residual", "scale", "bias"),
        ("y", "sum"),
        2,
        2,
    ),
    "quantized": Form(
        "To i8 with a scale for each row", ("x", "scale", "bias"), ("quantized", "scales"), 1, 1, quantized="i8"
    ),
    "backward": Form(
        "Gradients of the input, scale and bias, from saved statistics",
        ("output_grad", "x", "mean", "root", "scale"),
        ("input_grad", "scale_grad", "bias_grad"),
        2,
        1,
    ),
    "quantized_f8": Form(
        "To f8 with a scale for each row", ("x", "scale", "bias"), ("quantized", "scales"), 1, 1, quantized="f8E4M3FN"
    ),
}
# Operands and results that have a number a row, and those that have N; all
# others have rows × N.
ROWS = ("scales", "mean", "root")
FEATURES = ("scale", "bias", "scale_grad", "bias_grad")


@dataclasses.dataclass(frozen=True)
class Cell:
    form: str
    op: str
    type: str
    extent: int
    level: str
    rows: int

    @property
    def kernel(self):
        """What cells have in common that differ in their rows."""
        return (self.form, self.op, self.type, self.extent)

    @property
    def kernel_name(self):
        return "_".join(map(str, self.kernel))

    @property
    def feature_type(self):
        """The element type of scale, bias and their gradients."""
        return "f32"

    @property
    def row_bytes(self):
        """What must be read and written for a row."""
        form, size = FORMS[self.form], TYPES[self.type]
        return self.extent * (form.reads * size + form.writes * (1 if form.quantized else size))

    def error_allowed(self, result, most):
        """How far a result may be off whose largest number is `most`."""
        if result == "quantized":
            # Where rounding falls to the other side: of f8 numbers 32 apart at most.
            return {"i8": 1, "f8E4M3FN": 32}[FORMS[self.form].quantized]
        return (1e-4 if self.type == "f32" else 2e-2) * most


def torch_type(torch, name):
    """PyTorch's type of MLIR's name."""
    return {
        "f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16,
        "i8": torch.int8, "f8E4M3FN": torch.float8_e4m3fn,
    }[name]


class Buffers:
    """The operands all contenders share, as tensors of PyTorch, by name."""

    def __init__(self, torch, cell):
        generator = torch.Generator().manual_seed(1)
        form = FORMS[cell.form]
        type = torch_type(torch, cell.type)
        shape = (cell.rows, cell.extent)
        random = lambda *shape: torch.randn(*shape, generator=generator)
        # What is read and what is written are a block each, for copies; the
        # results 2048 bytes off the operands in a page, for stores and loads of
        # the same place in a page get in each other's way.
        bytes = (cell.rows * cell.row_bytes // 2 + 4095) // 4096 * 4096 + 4096 * (form.reads + form.writes)
        block = torch.empty(4 * bytes + 8192, dtype=torch.uint8)
        start = -block.data_ptr() % 4096
        self.block, self.read, self.written = block, block[start:], block[start + 2 * bytes + 2048 :]
        self.tensors = {}
        for names, space in ((form.operands, self.read), (form.results, self.written)):
            start = 0
            for name in names:
                if name in ROWS:
                    self.tensors[name] = torch.zeros(cell.rows)
                elif name in FEATURES:
                    self.tensors[name] = torch.zeros(cell.extent)
                else:
                    kind = torch_type(torch, form.quantized) if name == "quantized" else type
                    size = cell.rows * cell.extent * kind.itemsize
                    tensor = self.tensors[name] = space[start : start + size].view(kind).view(shape)
                    start += (size + 4095) // 4096 * 4096
                    tensor.copy_(random(shape)) if names is form.operands else tensor.zero_()
        for name in FEATURES[:2]:
            if name in self.tensors:
                self.tensors[name].copy_(torch.rand(cell.extent, generator=generator) + 0.5)
        self.form = form

    def __getitem__(self, name):
        return self.tensors[name]

    def take(self, names, rows):
        """Some tensors, of the first rows."""
        return [self.tensors[n] if n in FEATURES else self.tensors[n][:rows] for n in names]

    def operands(self, rows):
        return self.take(self.form.operands, rows)

    def results(self, rows):
        return self.take(self.form.results, rows)

    def keep(self, results):
        """Copies what a contender has returned to where it is looked for."""
        rows = results[0].shape[0]
        for kept, result in zip(self.results(rows), results):
            kept.copy_(result)
