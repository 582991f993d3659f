#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures compiled norms beside libraries, plain C++ and the machine's copy.

All contenders compute the same op on the same buffers, in one process, in turn.
A time is that of a call on many rows less that of a call on one row, so what a
call costs by itself is left out, and shown in a table of its own. Prints tables,
in Markdown. The peers are installed with pip into the cache folder.
"""

import argparse
import ctypes
import dataclasses
import functools
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

from reporting import ROOT, describe_machine, save

RESULT = ROOT / "benchmarks" / "results" / "norms.md"
SOURCES = ROOT / "benchmarks" / "norms"
PEERS = ("onednn", "onednn-devel", "onnx", "onnxruntime")
EPSILON = 1e-5
OPS = {"LayerNorm": 0, "RMSNorm": 1, "CRMSNorm": 2}

FULL = (64, 96, 128, 256, 384, 512, 768, 1000, 1024, 1280, 1600, 2048, 2560, 3072,
        4096, 5120, 6144, 8192, 12288, 16384, 50257)
QUICK = (64, 768, 1600, 4096)


@dataclasses.dataclass(frozen=True)
class Cell:
    op: str
    type: str
    extent: int
    level: str
    rows: int

    @property
    def bytes(self):
        return self.rows * self.extent * (4 if self.type == "f32" else 2)


# ---------------------------------------------------------------------------
# What is there to measure
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
        op = {
            "LayerNorm": f"norm.layer_norm ins(%x : {rows}) scale(%g : {weights}) bias(%b : {weights})",
            "RMSNorm": f"norm.rms_norm ins(%x : {rows}) scale(%g : {weights})",
            "CRMSNorm": f"norm.crms_norm drop_last ins(%x : {rows})",
        }[cell.op]
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


def repeat(function):
    """A contender that Python has to call each time."""
    import time

    def run(calls):
        start = time.perf_counter()
        for _ in range(calls):
            function()
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

        at = functools.lru_cache(None)(at)
        return lambda rows, calls: repeat(at(rows))(calls)

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

        at = functools.lru_cache(None)(at)
        return lambda rows, calls: repeat(at(rows))(calls)

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

        at = functools.lru_cache(None)(at)
        return lambda rows, calls: repeat(at(rows))(calls)

    return make


def copy_contender(runners, kind):
    def make(cell, buffers):
        x, _, _, y = buffers.pointers()
        row = cell.extent * buffers.x.element_size()
        return lambda rows, calls: runners.timeCopy(
            ctypes.c_int(kind), x, y, *integers(rows * row // 64 * 64, calls)
        )

    return make


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
    try:
        import onnx
        import onnxruntime

        contenders["ONNX Runtime"] = onnxruntime_contender(onnxruntime, onnx, args.threads)
    except ImportError as error:
        print(f"norms.py: {error}", file=sys.stderr)
    contenders["C++"] = native_contender(runners.timePlain)
    for kind, name in enumerate(("memcpy", "stream", "chunks")):
        contenders[f"copy: {name}"] = copy_contender(runners, kind)
    return contenders


# ---------------------------------------------------------------------------
# Measuring
# ---------------------------------------------------------------------------


def check_result(name, cell, buffers, reference):
    """Ends the benchmark unless what is timed does the work."""
    wanted, got = reference[: cell.rows].float(), buffers.y.float()
    difference = (wanted - got).abs().max().item()
    if not difference <= (1e-4 if cell.type == "f32" else 0.1):
        sys.exit(f"norms.py: {name} is off by {difference} in {cell}")


def measure_cell(cell, contenders, args, torch):
    """For each contender seconds a row (without the call), and seconds a call."""
    buffers = Buffers(torch, cell)
    reference = torch_norm(torch, cell)(buffers.x.float(), buffers.scale, buffers.bias)
    running = {}
    for name, make in contenders.items():
        run = make(cell, buffers)
        if run is None:
            continue
        buffers.y.zero_()
        run(cell.rows, 1)
        if not name.startswith("copy") and not (name == "PyTorch" and cell.op != "LayerNorm"):
            check_result(name, cell, buffers, reference)
        run(1, 1)
        running[name] = run
    del reference

    calls = {}
    for name, run in running.items():
        for rows in (cell.rows, 1):
            once = min(run(rows, 1) for _ in range(3))
            calls[name, rows] = max(1, round(args.sample / max(once, 1e-7)))
    times = {name: [] for name in running}
    overheads = {name: [] for name in running}
    for index in range(args.rounds):
        order = list(running)
        if index % 2:
            order.reverse()
        for name in order:
            whole, single = (running[name](rows, calls[name, rows]) / calls[name, rows] for rows in (cell.rows, 1))
            times[name].append(max(whole - single, 1e-9) / (cell.rows - 1))
            overheads[name].append(single)
    return times, overheads


def quartiles(values):
    low, _, high = statistics.quantiles(values, n=4)
    return low, high


def copy_limit(times):
    """The seconds a row of the fastest copy."""
    return min(statistics.median(t) for name, t in times.items() if name.startswith("copy"))


def spell(values):
    """A median of ratios, and half of them."""
    low, high = quartiles(values)
    return f"{statistics.median(values):.2f} ({low:.2f}–{high:.2f})"


def report_op(op, type, results, contenders):
    """A table: our time, and what the others' are beside it, round by round."""
    peers = [n for n in contenders if n != "norm" and not n.startswith("copy")]
    cells = [c for c in results if (c.op, c.type) == (op, type)]
    peers = [n for n in peers if any(n in results[c][0] for c in cells)]
    lines = [f"## {op}, {type}", ""]
    lines.append("| N | rows | level | norm, ns a row | GB/s | norm / copy | " + " | ".join(f"{p} / norm" for p in peers) + " |")
    lines.append("|---|---|---|---|---|---|" + "---|" * len(peers))
    for cell in cells:
        times = results[cell][0]
        ours = times["norm"]
        median = statistics.median(ours)
        row = [cell.extent, cell.rows, cell.level, f"{median * 1e9:.1f}"]
        row.append(f"{2 * cell.bytes / cell.rows / median / 1e9:.1f}")
        limit = copy_limit(times)
        row.append(spell([t / limit for t in ours]))
        for peer in peers:
            row.append(spell([p / t for p, t in zip(times[peer], ours)]) if peer in times else "")
        lines.append("| " + " | ".join(map(str, row)) + " |")
    return lines + [""]


def report_overheads(results, contenders):
    """What one call on one row of the shortest rows takes."""
    shortest = min(c.extent for c in results)
    lines = ["## A call on one row", "", f"Microseconds, N = {shortest}.", ""]
    names = [n for n in contenders if not n.startswith("copy")]
    lines.append("| | " + " | ".join(names) + " |")
    lines.append("|---|" + "---|" * len(names))
    seen = set()
    for cell, (_, overheads) in results.items():
        if cell.extent != shortest or (cell.op, cell.type) in seen:
            continue
        seen.add((cell.op, cell.type))
        row = [f"{statistics.median(overheads[n]) * 1e6:.2f}" if n in overheads else "" for n in names]
        lines.append(f"| {cell.op}, {cell.type} | " + " | ".join(row) + " |")
    return lines + [""]


def make_cells(args):
    extents = args.extents or (QUICK if args.quick else FULL)
    levels = {"L2": args.l2 // 2, "memory": args.memory << 20}
    if not args.quick:
        levels = {"L1": args.l1 // 2, **levels}
    cells = []
    for op in args.ops:
        for type in args.types:
            for extent in extents:
                for level, bytes in levels.items():
                    rows = bytes // 2 // (extent * (4 if type == "f32" else 2))
                    # Fewer rows would be a call's overhead and little else.
                    if rows >= 4:
                        cells.append(Cell(op, type, extent, level, rows))
    return cells


def sysconf_cache(name, otherwise):
    output = subprocess.run(["getconf", name], capture_output=True, text=True).stdout.strip()
    return int(output) if output.isdigit() and int(output) else otherwise


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--norm-compile", default=str(ROOT / "build" / "bin" / "norm-compile"))
    parser.add_argument("--mlir-opt", default=shutil.which("mlir-opt-22") or shutil.which("mlir-opt"))
    parser.add_argument("--cxx", default=shutil.which("clang++-22") or "c++", help="compiler of the plain C++")
    parser.add_argument("--cache", type=pathlib.Path, default=ROOT / "build" / "benchmarks", help="folder for peers and builds")
    parser.add_argument("--quick", action="store_true", help="a small grid, some minutes")
    parser.add_argument("--extents", type=lambda s: tuple(map(int, s.split(","))), help="N, by commas")
    parser.add_argument("--ops", type=lambda s: s.split(","), default=list(OPS))
    parser.add_argument("--types", type=lambda s: s.split(","), default=["f32", "bf16"])
    parser.add_argument("--peers", type=lambda s: s.split(","), help="contenders beside norm and the copies")
    parser.add_argument("--schedule", default="", help="changes of our schedules, as for norm-compile")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each cell (default: 9)")
    parser.add_argument("--sample", type=float, default=0.002, help="least seconds of a sample (default: 0.002)")
    parser.add_argument("--l1", type=int, default=sysconf_cache("LEVEL1_DCACHE_SIZE", 32 << 10))
    parser.add_argument("--l2", type=int, default=sysconf_cache("LEVEL2_CACHE_SIZE", 1 << 20))
    parser.add_argument("--memory", type=int, default=256, help="MiB of input and result of the largest problems (default: 256)")
    parser.add_argument("--save", action="store_true", help=f"also write {RESULT.relative_to(ROOT)}")
    args = parser.parse_args()
    if not shutil.which(args.norm_compile):
        parser.error(f"no such program: {args.norm_compile}; build the project, or give --norm-compile")
    if not args.mlir_opt:
        parser.error("mlir-opt is not on the PATH; give --mlir-opt")
    unknown = set(args.ops) - set(OPS) | set(args.types) - {"f32", "bf16"}
    if unknown:
        parser.error(f"unknown op or type: {', '.join(sorted(unknown))}")
    if args.rounds < 2:
        parser.error("--rounds must be at least 2")
    return args


def main():
    args = parse_arguments()
    peers = enter_environment(args.cache)
    machine = describe_machine(args.mlir_opt)
    if args.threads == 1:
        # Not all peers can be told to use one thread.
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    import torch

    cells = make_cells(args)
    folder = args.cache / "norms"
    folder.mkdir(parents=True, exist_ok=True)
    runners = build_runners(folder, peers, args.cxx)
    kernels = compile_kernels(cells, folder, args.norm_compile, args.cxx, args.schedule)
    contenders = make_contenders(args, runners, kernels)
    if args.peers is not None:
        contenders = {n: c for n, c in contenders.items() if n == "norm" or n in args.peers or n.startswith("copy")}
    results = {}
    for number, cell in enumerate(cells, 1):
        print(f"\r{number}/{len(cells)} {cell.op} {cell.type} {cell.extent} {cell.level}    ", end="", file=sys.stderr)
        results[cell] = measure_cell(cell, contenders, args, torch)
    print(file=sys.stderr)

    lines = [
        "# Norms on one core" if args.threads == 1 else f"# Norms on {args.threads} threads",
        "",
        f"Medians of {args.rounds} rounds in which all contenders take turns, and in brackets the middle half of the"
        " rounds. A time is that of a call less that of a call on one row. Ratios above 1: norm is faster."
        " The copy is the fastest of three of the same bytes.",
        "",
    ]
    for op in args.ops:
        for type in args.types:
            lines += report_op(op, type, results, contenders)
    lines += report_overheads(results, contenders)
    lines += machine
    lines += [f"- PyTorch: {torch.__version__}", f"- Peers: {describe_peers(peers)}", ""]
    text = "\n".join(lines)
    print(text, end="")
    if args.save:
        save(text, RESULT)


def describe_peers(peers):
    output = subprocess.run([peers / "bin" / "pip", "list", "--format=freeze"], capture_output=True, text=True).stdout
    return ", ".join(line.replace("==", " ") for line in output.splitlines() if line.split("==")[0] in ("onednn", "onnxruntime"))


if __name__ == "__main__":
    main()
