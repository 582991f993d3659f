#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures norms in two forms beside the way they are computed without them.

Rows that lie side by side, the feature axis not being the last, and their
gradients, beside the loops that --convert-norm-to-linalg gives; and norms that
are quantized as they are computed, beside a kernel for each of the two ops. In
f32, on one thread, with a copy of as many bytes. Prints tables, in Markdown.
"""

import pathlib
import shutil
import statistics
import subprocess
import tempfile

from reporting import ROOT, Parser, describe_machine, publish, spell_ratios

RESULT = ROOT / "benchmarks" / "results" / "variants.md"
# Images of a ConvNeXt's stages, then matrices: groups, channels, places.
SIDE_BY_SIDE = [(8, 96, 3136), (8, 192, 784), (8, 384, 196), (8, 768, 49), (1, 1024, 1024), (1, 4096, 4096)]
# Rows and their extent.
QUANTIZED = [(16, 1024), (256, 1024), (4096, 1024), (65536, 1024), (4096, 4096), (512, 768)]
OPS = ("layer_norm", "rms_norm")


def spell_side_by_side(name, op, groups, extent, columns):
    image, vector = f"memref<{groups}x{extent}x{columns}xf32>", f"memref<{extent}xf32>"
    return f"""func.func @{name}(%x: {image}, %g: {vector}, %y: {image}) {{
  norm.{op} ins(%x : {image}) scale(%g : {vector}) outs(%y : {image}) epsilon = 1.0e-05 : f32 axes = [1]
  return
}}
"""


def spell_gradients(name, op, groups, extent, columns):
    image, vector = f"memref<{groups}x{extent}x{columns}xf32>", f"memref<{extent}xf32>"
    return f"""func.func @{name}(%x: {image}, %z: {image}, %g: {vector}, %y: {image}, %d: {vector}) {{
  norm.{op}_grad ins(%z, %x : {image}, {image}) scale(%g : {vector}) input_grad(%y : {image}) scale_grad(%d : {vector})
    epsilon = 1.0e-05 : f32 axes = [1]
  return
}}
"""


def spell_quantized(name, op, rows, extent, at_once):
    matrix, vector = f"memref<{rows}x{extent}xf32>", f"memref<{extent}xf32>"
    results = f"memref<{rows}x{extent}xi8>, memref<{rows}xf32>"
    # A buffer of the caller's keeps the two apart.
    buffer, argument, free = "%y", f", %y: {matrix}", ""
    if at_once:
        buffer, argument, free = "%t", "", f"  memref.dealloc %t : {matrix}\n"
    allocation = f"  %t = memref.alloc() : {matrix}\n" if at_once else ""
    return f"""func.func @{name}(%x: {matrix}, %g: {vector}, %q: memref<{rows}x{extent}xi8>, %s: memref<{rows}xf32>{argument}) {{
{allocation}  norm.{op} ins(%x : {matrix}) scale(%g : {vector}) outs({buffer} : {matrix}) epsilon = 1.0e-05 : f32
  norm.quantize ins({buffer} : {matrix}) outs(%q, %s : {results})
{free}  return
}}
"""


def wrap(name, operands):
    """A C function that calls a kernel on the buffers of its cell."""
    image = "{c->groups, c->extent, c->columns}, {c->extent * c->columns, c->columns, 1}"
    matrix = "{c->groups, c->extent}, {c->extent, 1}"
    shapes = {
        **{name: ("f32_3d", name, image) for name in "xyz"},
        **{name: ("f32_2d", name.lower(), matrix) for name in "XY"},
        **{name: ("f32_1d", name, "{c->extent}, {1}") for name in "gd"},
        "q": ("i8_2d", "q", matrix),
        "s": ("f32_1d", "s", "{c->groups}, {1}"),
    }
    views = {o: f"norm_{type} {o} = {{b->{buffer}, b->{buffer}, 0, {shape}}};" for o, (type, buffer, shape) in shapes.items()}
    body = "\n  ".join(views[o] for o in operands)
    call = ", ".join(f"&{o}" for o in operands)
    return f"static void call_{name}(struct buffers *b) {{\n  const struct cell *c = b->cell;\n  {body}\n  {name}({call});\n}}\n"


def build(folder, args):
    kernels, loops, wrappers, cells = [], [], [], []
    for op in OPS:
        for shape in SIDE_BY_SIDE:
            forms = (("side", spell_side_by_side, "xgy", 8), ("gradients", spell_gradients, "xzgyd", 12))
            for form, spell, operands, bytes in forms:
                name = f"{form}_{op}_{'_'.join(map(str, shape))}"
                kernels.append(spell(name, op, *shape))
                loops.append(spell(f"loops_{name}", op, *shape))
                wrappers += [wrap(name, operands), wrap(f"loops_{name}", operands)]
                cells.append((*shape, bytes, f"call_{name}", f"call_loops_{name}"))
        for rows, extent in QUANTIZED:
            name = f"quantized_{op}_{rows}_{extent}"
            kernels.append(spell_quantized(name, op, rows, extent, at_once=True))
            kernels.append(spell_quantized(f"apart_{name}", op, rows, extent, at_once=False))
            wrappers += [wrap(name, "Xgqs"), wrap(f"apart_{name}", "XgqsY")]
            cells.append((rows, extent, 1, 5, f"call_{name}", f"call_apart_{name}"))
    headers = []
    for name, functions in (("kernels", kernels), ("loops", loops)):
        source = folder / f"{name}.mlir"
        source.write_text("".join(functions))
        if name == "loops":
            command = [args.norm_opt, source, "--convert-norm-to-linalg", "-o", folder / "lowered.mlir"]
            subprocess.run(command, check=True)
            source = folder / "lowered.mlir"
        headers.append(folder / f"{name}-functions.h")
        command = [args.norm_compile, source, "-o", folder / f"{name}.o", f"--header={headers[-1]}"]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    rows = "".join(f"  {{{', '.join(map(str, cell))}}},\n" for cell in cells)
    (folder / "kernels.h").write_text(
        "".join(f'#include "{header.name}"\n' for header in headers)
        + f"#define ROUNDS {args.runs}\n"
        "struct buffers {\n  float *x, *y, *z, *g, *d, *s;\n  int8_t *q;\n  size_t bytes;\n  const struct cell *cell;\n};\n"
        "struct cell {\n  int64_t groups, extent, columns, bytesPerElement;\n  void (*ours)(struct buffers *);\n"
        "  void (*otherwise)(struct buffers *);\n};\n" + "".join(wrappers)
        + f"static const struct cell cells[] = {{\n{rows}  {{0}}}};\n"
    )
    program = folder / "variants"
    driver = ROOT / "benchmarks" / "variants.c"
    objects = [folder / "kernels.o", folder / "loops.o"]
    subprocess.run([args.cc, "-O2", f"-I{folder}", driver, *objects, "-lm", "-o", program], check=True)
    return program, cells


def ratio(times, others):
    """Of the times of the same rounds."""
    return spell_ratios([t / o for t, o in zip(times, others)])


def report(cells, lines, args):
    results = iter([list(map(float, line.split())) for line in lines])
    tables = {"side": [], "gradients": [], "quantized": []}
    for groups, extent, columns, _, name, _ in cells:
        copy, ours, otherwise = (next(results) for _ in range(3))
        kind = name.split("_")[1]
        op = "LayerNorm" if "layer_norm" in name else "RMSNorm"
        shape = f"{groups} x {extent}" if kind == "quantized" else f"{groups} x {extent} x {columns}"
        tables[kind].append(
            f"| {op} | {shape} | {statistics.median(ours):.1f} | {ratio(otherwise, ours)} | {ratio(ours, copy)} |"
        )
    head = "| Op | Shape | µs | {} / ours | ours / copy |\n|---|---|---|---|---|"
    return [
        "# Norms in other forms",
        "",
        f"f32, one thread, scale alone; {args.runs} rounds in which all take turns: medians (quartiles) of the ratios of a round.",
        "The copy reads and writes as many bytes as the norm does at least, by memcpy.",
        "",
        "## Rows side by side",
        "",
        "Groups x features x rows; beside the loops of --convert-norm-to-linalg.",
        "",
        head.format("loops"),
        *tables["side"],
        "",
        "## Gradients of rows side by side",
        "",
        "Of the input and the scale, from ε.",
        "",
        head.format("loops"),
        *tables["gradients"],
        "",
        "## Quantized as they are computed",
        "",
        "Rows x features, to i8 with a scale for each row; beside a kernel for each of the two ops.",
        "",
        head.format("apart"),
        *tables["quantized"],
        "",
        *describe_machine(args.mlir_opt),
    ]


def parse_arguments():
    parser = Parser(__doc__, RESULT)
    parser.add_program("norm-opt")
    parser.add_program("norm-compile")
    parser.add_argument("--cc", default=shutil.which("clang-22") or "cc", help="C compiler of the driver")
    parser.add_runs(15, "rounds")
    return parser.parse_args()


def main():
    args = parse_arguments()
    with tempfile.TemporaryDirectory() as folder:
        program, cells = build(pathlib.Path(folder), args)
        lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    publish(report(cells, lines, args), args.save)


if __name__ == "__main__":
    main()
