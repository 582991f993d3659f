# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our kernels: of a static extent, and any number of rows."""

import ctypes
import hashlib
import subprocess

from .cells import EPSILON, FEATURES, FORMS, ROWS

NAMES = {"LayerNorm": "layer_norm", "RMSNorm": "rms_norm", "CRMSNorm": "crms_norm"}


def spell_type(name, cell, container="memref"):
    type = FORMS[cell.form].quantized if name == "quantized" else cell.type
    if name in ROWS:
        return f"{container}<?xf32>"
    if name in FEATURES:
        return f"{container}<{cell.extent}x{cell.feature_type}>"
    return f"{container}<?x{cell.extent}x{type}>"


def spell_norm(cell, container="memref", results=None):
    """The norm of a cell, up to its ε; of operands and results named as they are."""
    form = FORMS[cell.form]

    def group(word, *names):
        values = ", ".join(f"%{n}" for n in names)
        return f" {word}({values} : {', '.join(spell_type(n, cell, container) for n in names)})"

    text = f"norm.{NAMES[cell.op]}"
    scale = group("scale", "scale") if cell.op != "CRMSNorm" else ""
    basis = " drop_last" if cell.op == "CRMSNorm" else ""
    if cell.form == "backward":
        saved = ("mean", "root") if cell.op == "LayerNorm" else ("root",)
        text += f"_grad{basis}" + group("ins", "output_grad", "x") + scale + group("statistics", *saved)
        text += group("input_grad", "input_grad")
        if cell.op != "CRMSNorm":
            text += group("scale_grad", "scale_grad")
        if cell.op == "LayerNorm":
            text += group("bias_grad", "bias_grad")
        return text
    text += basis + group("ins", "x") + scale
    if cell.op == "LayerNorm":
        text += group("bias", "bias")
    if cell.form == "residual":
        text += group("residual", "residual")
    return text + group("outs", *(results or form.results)) + f" epsilon = {EPSILON:.1e} : f64"


def spell_function(name, cell, attributes=""):
    form = FORMS[cell.form]
    operands = ", ".join(f"%{n}: {spell_type(n, cell)}" for n in form.operands + form.results)
    if not form.quantized:
        body = f"  {spell_norm(cell)}{attributes}\n"
    else:
        rows = spell_type("x", cell)
        body = f"""  %zero = arith.constant 0 : index
  %m = memref.dim %x, %zero : {rows}
  %y = memref.alloc(%m) : {rows}
  {spell_norm(cell, results=("y",))}{attributes}
  norm.quantize ins(%y : {rows}) outs(%quantized, %scales : {spell_type("quantized", cell)}, memref<?xf32>)
  memref.dealloc %y : {rows}
"""
    return f"func.func @{name}({operands}) {{\n{body}  return\n}}\n"


def spell_functions(cells):
    """A function for all cells that differ in their rows alone."""
    return "".join(spell_function(cell.kernel_name, cell) for cell in {c.kernel: c for c in cells}.values())


def build(functions, folder, norm_compile, cc, options, libraries):
    """A library of functions in MLIR, kept in the folder."""
    command = [norm_compile, "-", *options]
    program = open(norm_compile, "rb").read()
    key = hashlib.sha256(repr(command[1:]).encode() + program + functions.encode()).hexdigest()[:16]
    library = folder / f"kernels-{key}.so"
    if not library.exists():
        compiled = library.with_suffix(".o")
        subprocess.run([*command, "-o", compiled], input=functions, text=True, check=True)
        subprocess.run([cc, "-shared", compiled, *libraries, "-lm", "-o", library], check=True)
        compiled.unlink()
    return ctypes.CDLL(str(library))


def compile_cells(cells, folder, norm_compile, cc, options, libraries=()):
    """By what the cells have in common."""
    kernels = build(spell_functions(cells), folder, norm_compile, cc, options, libraries)
    return {cell.kernel: getattr(kernels, cell.kernel_name) for cell in cells}


def threaded(threads, schedule=""):
    """Options and libraries for code of so many threads."""
    options = [f"--model=threads={threads}"] + ([f"--schedule={schedule}"] if schedule else [])
    return options, ["-fopenmp"] if threads > 1 else []


def describe(tensor):
    """A view of a tensor as compiled code takes it."""
    rank = tensor.dim()

    class View(ctypes.Structure):
        _fields_ = [
            ("allocated", ctypes.c_void_p),
            ("data", ctypes.c_void_p),
            ("offset", ctypes.c_int64),
            ("sizes", ctypes.c_int64 * rank),
            ("strides", ctypes.c_int64 * rank),
        ]

    pointer = tensor.data_ptr()
    return View(pointer, pointer, 0, (ctypes.c_int64 * rank)(*tensor.shape), (ctypes.c_int64 * rank)(*tensor.stride()))


def run_kernel(kernel, runners, buffers):
    """Runs a compiled function on the buffers of its cell."""
    kernel, views = ctypes.cast(kernel, ctypes.c_void_p), {}

    def run(rows, calls):
        if rows not in views:
            views[rows] = [describe(t) for t in buffers.operands(rows) + buffers.results(rows)]
        pointers = (ctypes.c_void_p * len(views[rows]))(*map(ctypes.addressof, views[rows]))
        return runners.timeKernel(kernel, pointers, ctypes.c_int(len(pointers)), ctypes.c_int64(calls))

    return run


def contender(kernels, runners):
    return lambda cell, buffers: run_kernel(kernels[cell.kernel], runners, buffers)
