# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What norms.py measures: our kernels, and what they are measured beside."""

import os
import sys

from . import kernels, native


def make_onnxruntime(args, torch):
    import onnx
    import onnxruntime

    from . import onnx_runtime

    return onnx_runtime.contender(onnxruntime, onnx, args.threads)


def make_openvino(args, torch):
    import numpy
    import openvino

    from . import open_vino

    return open_vino.contender(openvino, numpy, args.threads)


def make_jax(args, torch):
    os.environ["JAX_PLATFORMS"] = "cpu"
    import jax

    from . import xla

    return xla.contender(jax, torch)


def make_iree(args, torch):
    import iree.compiler
    import iree.runtime

    from . import iree_compiler

    return iree_compiler.contender(iree.compiler, iree.runtime, torch, args.norm_opt)


def make_contenders(args, runners, compiled):
    """By name; ours first, the copies last."""
    import torch

    from . import pytorch

    torch.set_num_threads(args.threads)
    contenders = {
        "norm": kernels.contender(compiled, runners),
        "PyTorch": pytorch.eager(torch),
        "torch.compile": pytorch.compiled(torch),
    }
    if hasattr(runners, "timeOneDNN"):
        contenders["oneDNN"] = native.onednn_contender(runners)
    others = {"ONNX Runtime": make_onnxruntime, "OpenVINO": make_openvino, "JAX": make_jax, "IREE": make_iree}
    for name, make in others.items():
        try:
            contenders[name] = make(args, torch)
        except ImportError as error:
            print(f"{name} is left out: {error}", file=sys.stderr)
    # Its loops are written for one thread.
    if args.threads == 1:
        contenders["C++"] = native.contender(runners.timePlain)
    for kind, name in enumerate(native.COPIES):
        contenders[f"copy: {name}"] = native.copy_contender(runners, kind, args.threads)
    return contenders
