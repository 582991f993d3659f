# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What norms.py measures: our kernels, and what they are measured beside."""

import ctypes
import functools
import os
import pathlib
import subprocess
import sys
import time

from reporting import ROOT

SOURCES = ROOT / "benchmarks" / "norms"
PEERS = (
    "onednn",
    "onednn-devel",
    "onnx",
    "onnxruntime",
    "openvino",
    "jax",
    "iree-base-compiler",
    "iree-base-runtime",
)
EPSILON = 1e-5
OPS = {"LayerNorm": 0, "RMSNorm": 1, "CRMSNorm": 2}


# ---------------------------------------------------------------------------
# Building
# ---------------------------------------------------------------------------


def enter_environment(cache):
    """Goes on under the Python that has the peers, installed there at first."""
    folder = cache / "peers"
    if pathlib.Path(sys.prefix).resolve() == folder.resolve():
        return folder
    if not (folder / "installed").exists():
        print(f"Installing {', '.join(PEERS)} to {folder} ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", folder], check=True)
        for peer in PEERS:
            # A peer that can't be had is left out of the tables.
            subprocess.run([folder / "bin" / "pip", "install", "--quiet", peer])
        (folder / "installed").touch()
    command = [folder / "bin" / "python", *sys.argv]
    # oneDNN's package computes by way of OpenCL's driver for processors, which
    # it brings along and doesn't find.
    environment = {**os.environ, "OCL_ICD_FILENAMES": str(folder / "lib" / "libintelocl.so")}
    sys.exit(subprocess.run(command, env=environment).returncode)


def describe_peers(peers):
    output = subprocess.run([peers / "bin" / "pip", "list", "--format=freeze"], capture_output=True, text=True).stdout
    measured = ("onednn", "onnxruntime", "openvino", "jax", "iree-base-compiler")
    return ", ".join(line.replace("==", " ") for line in output.splitlines() if line.split("==")[0] in measured)


def build_runners(folder, peers, cxx):
    """The C++ contenders, as a library."""
    has_onednn = (peers / "include" / "oneapi" / "dnnl" / "dnnl.hpp").exists()
    plain, library = folder / "plain.o", folder / "runners.so"
    common = [cxx, "-std=c++17", "-march=native", "-fPIC"]
    subprocess.run([*common, "-O3", "-ffast-math", "-c", SOURCES / "plain.cpp", "-o", plain], check=True)
    command = [*common, "-O2", "-shared", SOURCES / "runners.cpp", plain, "-o", library]
    if has_onednn:
        lib = peers / "lib"
        command += ["-DHAS_ONEDNN=1", f"-I{peers / 'include'}", f"-L{lib}", "-ldnnl", f"-Wl,-rpath,{lib}"]
        # What the library itself is linked to lies beside it.
        command.append("-Wl,--disable-new-dtags")
    subprocess.run(command, check=True)
    runners = ctypes.CDLL(str(library))
    for name in ("timeCopy", "timeNorm", "timePlain") + (("timeOneDNN",) if has_onednn else ()):
        getattr(runners, name).restype = ctypes.c_double
    return runners


def spell_norm(cell, rows, weights):
    """The op of a cell, up to its destination."""
    return {
        "LayerNorm": f"norm.layer_norm ins(%x : {rows}) scale(%g : {weights}) bias(%b : {weights})",
        "RMSNorm": f"norm.rms_norm ins(%x : {rows}) scale(%g : {weights})",
        "CRMSNorm": f"norm.crms_norm drop_last ins(%x : {rows})",
    }[cell.op]


def compile_kernels(cells, folder, norm_compile, cc, schedule):
    """Our kernels: static extent, any number of rows."""
    text, names = "", {}
    for cell in cells:
        key = (cell.op, cell.type, cell.extent)
        if key in names:
            continue
        name = names[key] = f"{cell.op}_{cell.type}_{cell.extent}"
        rows = f"memref<?x{cell.extent}x{cell.type}>"
        weights = f"memref<{cell.extent}xf32>"
        op = spell_norm(cell, rows, weights)
        text += f"""func.func @{name}(%x: {rows}, %g: {weights}, %b: {weights}, %y: {rows}) {{
  {op} outs(%y : {rows}) epsilon = {EPSILON:.1e} : f64
  return
}}
"""
    source = folder / "norms.mlir"
    source.write_text(text)
    command = [norm_compile, source, "-o", folder / "norms.o"]
    if schedule:
        command.append(f"--schedule={schedule}")
    subprocess.run(command, check=True)
    library = folder / "norms.so"
    subprocess.run([cc, "-shared", folder / "norms.o", "-o", library], check=True)
    kernels = ctypes.CDLL(str(library))
    return {key: getattr(kernels, name) for key, name in names.items()}


# ---------------------------------------------------------------------------
# Contenders: functions of a cell that return one of (rows, calls) → seconds
# ---------------------------------------------------------------------------


class Buffers:
    """The operands all contenders share, as tensors of PyTorch."""

    def __init__(self, torch, cell):
        generator = torch.Generator().manual_seed(1)
        type = {"f32": torch.float32, "bf16": torch.bfloat16}[cell.type]
        bytes = cell.rows * cell.extent * type.itemsize
        # One block; the result 2048 bytes off the input in a page, for stores
        # and loads of the same place in a page get in each other's way.
        aligned = (bytes + 4095) // 4096 * 4096
        block = torch.empty(2 * aligned + 8192, dtype=torch.uint8)
        start = -block.data_ptr() % 4096
        shape = (cell.rows, cell.extent)
        self.x = block[start : start + bytes].view(type).view(shape)
        start += aligned + 2048
        self.y = block[start : start + bytes].view(type).view(shape)
        self.x.copy_(torch.randn(shape, generator=generator))
        self.y.zero_()
        self.scale = torch.rand(cell.extent, generator=generator) + 0.5
        self.bias = torch.rand(cell.extent, generator=generator)

    def pointers(self):
        return [ctypes.c_void_p(t.data_ptr()) for t in (self.x, self.scale, self.bias, self.y)]


def integers(*values):
    return [ctypes.c_int64(v) for v in values]


def norm_contender(kernels, runners):
    def make(cell, buffers):
        kernel = ctypes.cast(kernels[cell.op, cell.type, cell.extent], ctypes.c_void_p)
        return lambda rows, calls: runners.timeNorm(
            kernel, *buffers.pointers(), *integers(rows, cell.extent, calls)
        )

    return make


def native_contender(function):
    def make(cell, buffers):
        head = [ctypes.c_int(OPS[cell.op]), ctypes.c_int(cell.type == "bf16")]
        return lambda rows, calls: function(
            *head, *buffers.pointers(), *integers(rows, cell.extent, calls)
        )

    return make


def python_contender(at):
    """One that Python has to call each time; `at` prepares the call on some rows."""
    at = functools.cache(at)

    def run(rows, calls):
        call = at(rows)
        start = time.perf_counter()
        for _ in range(calls):
            call()
        return time.perf_counter() - start

    return run


def torch_norm(torch, cell):
    """The op as one writes it, where PyTorch has none."""
    functional = torch.nn.functional
    if cell.op == "LayerNorm":
        return lambda x, g, b: functional.layer_norm(x, (cell.extent,), g, b, EPSILON)
    if cell.op == "RMSNorm":
        return lambda x, g, b: functional.rms_norm(x, (cell.extent,), g, EPSILON).to(x.dtype)

    def crms(x, g, b):
        wide = x.float()
        squares = wide.square().sum(-1, keepdim=True) + wide.sum(-1, keepdim=True).square()
        return (wide * torch.rsqrt(squares / (cell.extent + 1) + EPSILON)).to(x.dtype)

    return crms


def eager_contender(torch):
    def make(cell, buffers):
        if cell.op == "CRMSNorm":
            return None
        norm = torch_norm(torch, cell)

        def at(rows):
            x, y = buffers.x[:rows], buffers.y[:rows]
            if cell.op != "LayerNorm":
                return lambda: norm(x, buffers.scale, buffers.bias)
            stats = torch.empty(2, rows, 1)
            return lambda: torch.ops.aten.native_layer_norm.out(
                x, (cell.extent,), buffers.scale, buffers.bias, EPSILON, out0=y, out1=stats[0], out2=stats[1]
            )

        return python_contender(at)

    return make


def compiled_contender(torch):
    def make(cell, buffers):
        norm = torch_norm(torch, cell)
        # Else the extents of earlier cells count towards a limit, beyond which
        # nothing is compiled.
        torch._dynamo.reset()

        @functools.partial(torch.compile, dynamic=True)
        def into(x, g, b, y):
            y.copy_(norm(x, g, b))

        def at(rows):
            x, y = buffers.x[:rows], buffers.y[:rows]
            return lambda: into(x, buffers.scale, buffers.bias, y)

        return python_contender(at)

    return make


def onnxruntime_contender(onnxruntime, onnx, threads):
    def make(cell, buffers):
        if cell.type != "f32" or cell.op == "CRMSNorm":
            return None
        inputs = ["x", "scale"] + (["bias"] if cell.op == "LayerNorm" else [])
        name = "LayerNormalization" if cell.op == "LayerNorm" else "SimplifiedLayerNormalization"
        node = onnx.helper.make_node(name, inputs, ["y"], axis=-1, epsilon=EPSILON)
        info = lambda name, *shape: onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)
        graph = onnx.helper.make_graph(
            [node],
            "norm",
            [info(name, *((None,) if name == "x" else ()), cell.extent) for name in inputs],
            [info("y", None, cell.extent)],
        )
        model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)])
        model.ir_version = 9
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(model.SerializeToString(), options, ["CPUExecutionProvider"])

        def at(rows):
            binding = session.io_binding()
            tensors = {"x": buffers.x[:rows], "scale": buffers.scale, "bias": buffers.bias}
            for name in inputs:
                tensor = tensors[name]
                binding.bind_input(name, "cpu", 0, "float32", tuple(tensor.shape), tensor.data_ptr())
            binding.bind_output("y", "cpu", 0, "float32", (rows, cell.extent), buffers.y.data_ptr())
            return lambda: session.run_with_iobinding(binding)

        return python_contender(at)

    return make


def openvino_contender(openvino, threads):
    from openvino import opset13 as ops

    core = openvino.Core()
    config = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32"}

    def make(cell, buffers):
        if cell.type != "f32" or cell.op == "CRMSNorm":
            return None
        x = ops.parameter([-1, cell.extent], openvino.Type.f32)
        scale, bias = (ops.constant(t.numpy()) for t in (buffers.scale, buffers.bias))
        axes = ops.constant([-1])
        if cell.op == "LayerNorm":
            norm = ops.mvn(x, axes, True, EPSILON, "inside_sqrt")
            y = ops.add(ops.multiply(norm, scale), bias)
        else:
            # The ops that its compiler knows as an RMSNorm.
            two, epsilon, one = (ops.constant(openvino.Tensor(numpy_f32(v))) for v in (2, EPSILON, 1))
            mean = ops.reduce_mean(ops.power(x, two), axes, True)
            y = ops.multiply(ops.multiply(x, ops.divide(one, ops.sqrt(ops.add(mean, epsilon)))), scale)
        compiled = core.compile_model(openvino.Model([y], [x]), "CPU", config)

        def at(rows):
            request = compiled.create_infer_request()
            wrap = lambda tensor: openvino.Tensor(tensor[:rows].numpy(), shared_memory=True)
            request.set_input_tensor(wrap(buffers.x))
            request.set_output_tensor(wrap(buffers.y))
            return request.infer

        return python_contender(at)

    return make


def numpy_f32(value):
    import numpy

    return numpy.array(value, dtype=numpy.float32)


def jax_contender(jax, torch):
    """The op as one writes it; its result is a new array each time."""

    def norm(op, extent, x, g, b):
        wide = x.astype("float32")
        if op == "LayerNorm":
            wide = wide - wide.mean(-1, keepdims=True)
        squares = (wide * wide).sum(-1, keepdims=True)
        if op == "CRMSNorm":
            extent, squares = extent + 1, squares + wide.sum(-1, keepdims=True) ** 2
        y = wide * jax.lax.rsqrt(squares / extent + EPSILON)
        if op != "CRMSNorm":
            y = y * g
        return (y + b if op == "LayerNorm" else y).astype(x.dtype)

    def make(cell, buffers):
        compiled = jax.jit(functools.partial(norm, cell.op, cell.extent))
        scale, bias = (jax.dlpack.from_dlpack(t) for t in (buffers.scale, buffers.bias))

        def at(rows):
            x = jax.dlpack.from_dlpack(buffers.x[:rows])
            buffers.y[:rows] = torch.from_dlpack(compiled(x, scale, bias))
            return lambda: compiled(x, scale, bias).block_until_ready()

        return python_contender(at)

    return make


def iree_contender(compiler, runtime, torch, norm_opt, folder):
    """What IREE makes of the linalg ops of our norms; its result is a new array
    each time. The device has one thread."""

    def make(cell, buffers):
        if cell.type != "f32":
            return None
        rows = f"tensor<?x{cell.extent}xf32>"
        weights = f"tensor<{cell.extent}xf32>"
        op = spell_norm(cell, rows, weights)
        source = folder / "iree.mlir"
        source.write_text(f"""func.func @norm(%x: {rows}, %g: {weights}, %b: {weights}) -> {rows} {{
  %zero = arith.constant 0 : index
  %m = tensor.dim %x, %zero : {rows}
  %e = tensor.empty(%m) : {rows}
  %y = {op} outs(%e : {rows}) epsilon = {EPSILON:.1e} : f64
  return %y : {rows}
}}
""")
        command = [norm_opt, source, "--convert-norm-to-linalg", "--mlir-print-local-scope"]
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        code = compiler.compile_str(
            text,
            target_backends=["llvm-cpu"],
            extra_args=["--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3"],
        )
        instance = runtime.Config("local-sync")
        module = runtime.load_vm_flatbuffer(code, driver="local-sync")
        device = instance.device
        scale, bias = (runtime.asdevicearray(device, t.numpy()) for t in (buffers.scale, buffers.bias))

        def at(rows):
            x = runtime.asdevicearray(device, buffers.x[:rows].numpy())
            buffers.y[:rows] = torch.from_numpy(module.norm(x, scale, bias).to_host())
            return lambda: module.norm(x, scale, bias)

        return python_contender(at)

    return make


def copy_contender(runners, kind):
    def make(cell, buffers):
        x, _, _, y = buffers.pointers()
        row = cell.extent * buffers.x.element_size()
        return lambda rows, calls: runners.timeCopy(
            ctypes.c_int(kind), x, y, *integers(rows * row // 64 * 64, calls)
        )

    return make


def make_onnxruntime(args, torch):
    import onnx
    import onnxruntime

    return onnxruntime_contender(onnxruntime, onnx, args.threads)


def make_openvino(args, torch):
    import openvino

    return openvino_contender(openvino, args.threads)


def make_jax(args, torch):
    os.environ["JAX_PLATFORMS"] = "cpu"
    import jax

    return jax_contender(jax, torch)


def make_iree(args, torch):
    import iree.compiler
    import iree.runtime

    return iree_contender(iree.compiler, iree.runtime, torch, args.norm_opt, args.cache / "norms")


def make_contenders(args, runners, kernels):
    """By name; ours first, the copies last."""
    import torch

    torch.set_num_threads(args.threads)
    contenders = {"norm": norm_contender(kernels, runners)}
    contenders["PyTorch"] = eager_contender(torch)
    contenders["torch.compile"] = compiled_contender(torch)
    if hasattr(runners, "timeOneDNN"):
        onednn = native_contender(runners.timeOneDNN)
        contenders["oneDNN"] = lambda cell, buffers: onednn(cell, buffers) if cell.op != "CRMSNorm" else None
    for name, make in (("ONNX Runtime", make_onnxruntime), ("OpenVINO", make_openvino), ("JAX", make_jax), ("IREE", make_iree)):
        try:
            contenders[name] = make(args, torch)
        except ImportError as error:
            print(f"norms.py: {error}", file=sys.stderr)
    contenders["C++"] = native_contender(runners.timePlain)
    for kind, name in enumerate(("memcpy", "stream", "chunks")):
        contenders[f"copy: {name}"] = copy_contender(runners, kind)
    return contenders
