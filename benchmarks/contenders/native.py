# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The contenders in C++: plain loops, oneDNN, and the machine's copies."""

import ctypes
import pathlib
import subprocess

from .cells import FORMS, OPS, TYPES

SOURCES = pathlib.Path(__file__).parent
COPIES = ("memcpy", "lines", "stream", "chunks")


def build(folder, peers, cxx):
    """The library that times them."""
    has_onednn = (peers / "include" / "oneapi" / "dnnl" / "dnnl.hpp").exists()
    plain, library = folder / "plain.o", folder / "runners.so"
    common = [cxx, "-std=c++17", "-march=native", "-fPIC"]
    subprocess.run([*common, "-O3", "-ffast-math", "-c", SOURCES / "plain.cpp", "-o", plain], check=True)
    command = [*common, "-O2", "-fopenmp", "-shared", SOURCES / "runners.cpp", plain, "-o", library]
    if has_onednn:
        lib = peers / "lib"
        command += ["-DHAS_ONEDNN=1", f"-I{peers / 'include'}", f"-L{lib}", "-ldnnl", f"-Wl,-rpath,{lib}"]
        # What the library itself is linked to lies beside it.
        command.append("-Wl,--disable-new-dtags")
    subprocess.run(command, check=True)
    runners = ctypes.CDLL(str(library))
    for name in ("timeCopy", "timeKernel", "timePlain") + (("timeOneDNN",) if has_onednn else ()):
        getattr(runners, name).restype = ctypes.c_double
    return runners


def integers(*values):
    return [ctypes.c_int64(v) for v in values]


def pointers(tensors):
    return (ctypes.c_void_p * len(tensors))(*(t.data_ptr() for t in tensors))


def contender(function):
    def make(cell, buffers):
        if FORMS[cell.form].quantized == "f8E4M3FN":
            return None
        kind = (tuple(FORMS).index(cell.form), OPS.index(cell.op), tuple(TYPES).index(cell.type))
        arguments = [*map(ctypes.c_int, kind), pointers(buffers.operands(cell.rows)), pointers(buffers.results(cell.rows))]
        run = lambda rows, calls: function(*arguments, *integers(rows, cell.extent, calls))
        return run if run(1, 1) >= 0 else None

    return make


def onednn_contender(runners):
    any_cell = contender(runners.timeOneDNN)

    def make(cell, buffers):
        if cell.op == "CRMSNorm" or FORMS[cell.form].quantized:
            return None
        # It subtracts the mean of the gradients here, as if of a LayerNorm (2026.1).
        if cell.op == "RMSNorm" and cell.form == "backward":
            return None
        return any_cell(cell, buffers)

    return make


def copy_contender(runners, kind, threads):
    """Of as many bytes as the cell must read and write."""

    def make(cell, buffers):
        read, written = (ctypes.c_void_p(block.data_ptr()) for block in (buffers.read, buffers.written))
        return lambda rows, calls: runners.timeCopy(
            ctypes.c_int(kind), read, written, *integers(rows * cell.row_bytes // 2 // 64 * 64, threads, calls)
        )

    return make
