#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles every kind of normalization in many schedules and checks the code.

check-kernels.py TYPE FOLDER CC [SCHEDULES [CPU [LIBRARY...]]]

TYPE is f64, f32, f16 or bf16. Writes the kernels and a table of them to FOLDER,
compiles them with norm-compile and check-kernels.c with the C compiler CC, and
runs that. SCHEDULES is "all" (the default), "few", "one", "threads", or
"side-by-side": rows that lie so, the feature axis being the first. CPU is as for
--mcpu, or "aarch64/" and one of that machine's, for which CC compiles then and
whose emulator runs the program; each LIBRARY is an argument for the linker. Exit status 1 if a result is beyond its bound.
"""

import pathlib
import subprocess
import sys

EPSILON = "1.0e-5"

# The op, its operands besides the input and its destinations.
OPS = {
    "layer": ("norm.layer_norm", "LAYER_NORM", "scale bias"),
    "layer_all": ("norm.layer_norm", "LAYER_NORM", "scale bias residual statistics"),
    "layer_unread": ("norm.layer_norm", "LAYER_NORM", "scale residual unread"),
    "layer_plain": ("norm.layer_norm", "LAYER_NORM", "statistics"),
    "rms": ("norm.rms_norm", "RMS_NORM", "scale"),
    "rms_unread": ("norm.rms_norm", "RMS_NORM", "bias residual unread"),
    "rms_all": ("norm.rms_norm", "RMS_NORM", "bias residual statistics"),
    "crms_drop": ("norm.crms_norm drop_last", "CRMS_DROP", "residual statistics"),
    "crms_house": ("norm.crms_norm householder", "CRMS_HOUSE", "statistics"),
}

FEW = [
    "",
    "traversal=plain,rows=3,centre=pilot",
    "traversal=skewed,rows=2,centre=mean,stream-above=0",
    "traversal=blocked,rows=4,columns=64,centre=mean",
    # More sums than lanes, and memory that rows take turns at, and share.
    "traversal=delayed,rows=5,lanes=2,centre=pilot,deviations=kept,weights=kept",
]
ALL = FEW + [
    "traversal=plain,rows=1,centre=mean,unroll=1,lanes=8",
    "traversal=plain,rows=4,centre=mean,unroll=3,prefetch=2,stream-above=0",
    "traversal=skewed,rows=1,centre=mean",
    "traversal=skewed,rows=1,centre=pilot,prefetch=1",
    "traversal=skewed,rows=4,centre=mean,unroll=2,lanes=4",
    "traversal=skewed,rows=3,centre=pilot,stream-above=0",
    "traversal=delayed,rows=3,centre=mean,stream-above=0,lanes=4",
    "traversal=blocked,rows=8,prefetch=8,stream-above=0",
    "traversal=skewed,rows=4,stream-above=600,stream-rows=1,stream-traversal=plain,stream-prefetch=3",
    "traversal=blocked,rows=3,columns=512,unroll=8,centre=pilot",
]
SIDE_BY_SIDE = [
    "",
    "centre=mean,unroll=3,lanes=4",
    "centre=pilot,unroll=2,stream-above=0",
    "centre=mean,unroll=1,threads=3,parallel-above=0",
]
# The emulator's processor where not all it has is right: the length of vectors.
EMULATED = {"neoverse-v1": "max,sve256=on", "a64fx": "max,sve512=on"}
THREADS = [f"threads=3,parallel-above=0,{s}" for s in FEW[2:]]


def write_function(name, type, op, schedule, columns, are_side_by_side):
    spelling, _, operands = OPS[op]
    stat = "f64" if type == "f64" else "f32"
    extent = columns or "?"
    shape = f"{extent}x?" if are_side_by_side else f"?x{extent}"
    rows = f"memref<{shape}x{type}, strided<[?, 1], offset: ?>>"
    feature = f"memref<{extent}x{type}, strided<[1], offset: ?>>"
    numbers = f"memref<?x{stat}, strided<[1], offset: ?>>"
    outs = [("%y", rows)]
    parts = before = after = ""
    if "scale" in operands:
        parts += f" scale(%g : {feature})"
    if "bias" in operands:
        parts += f" bias(%b : {feature})"
    if "residual" in operands:
        parts += f" residual(%r : {rows})"
        outs.append(("%s", rows))
    if "unread" in operands:
        own = f"memref<{shape}x{type}>"
        before = f"""  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %x, %c0 : {rows}
  %n = memref.dim %x, %c1 : {rows}
  %own = memref.alloc({", ".join(d for d, e in zip(("%m", "%n"), shape.split("x")) if e == "?")}) : {own}
"""
        after = f"  memref.dealloc %own : {own}\n"
        outs[1] = ("%own", own)
    if "statistics" in operands:
        if op.startswith("layer"):
            outs.append(("%mean", numbers))
        outs.append(("%root", numbers))
    names, types = (", ".join(part) for part in zip(*outs))
    axes = " axes = [0]" if are_side_by_side else ""
    forced = f' {{norm.schedule = "{schedule}"}}' if schedule else ""
    return f"""func.func @{name}(%x: {rows}, %r: {rows}, %g: {feature}, %b: {feature},
    %y: {rows}, %s: {rows}, %mean: {numbers}, %root: {numbers}) {{
{before}  {spelling} ins(%x : {rows}){parts} outs({names} : {types}) epsilon = {EPSILON} : f64{axes}{forced}
{after}  return
}}
"""


def find(schedule, key, otherwise):
    for item in schedule.split(","):
        if item.startswith(key + "="):
            return item.split("=")[1]
    return otherwise


def main():
    type, folder, cc = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    which = sys.argv[4] if len(sys.argv) > 4 else "all"
    cpu = sys.argv[5] if len(sys.argv) > 5 else "native"
    libraries = sys.argv[6:]
    target, emulator = [], []
    if cpu.startswith("aarch64/"):
        cpu = cpu.removeprefix("aarch64/")
        target, emulator = ["--mtriple=aarch64-linux-gnu"], ["qemu-aarch64", "-cpu", EMULATED.get(cpu, "max")]
        libraries.append("-static")
    schedules = {
        "all": ALL, "few": FEW, "one": FEW[2:3], "threads": THREADS, "side-by-side": SIDE_BY_SIDE
    }[which]
    are_side_by_side = which == "side-by-side"
    folder.mkdir(parents=True, exist_ok=True)

    functions, table = [], []
    for op, (_, constant, operands) in OPS.items():
        for number, schedule in enumerate(schedules):
            # Extents that are known, in the cost model's schedules.
            # Deviations are kept of rows whose extent is known.
            for columns in (None, 65, 128) if not schedule or "kept" in schedule else (None,):
                name = f"{op}_{number}_{columns or 'any'}"
                functions.append(write_function(name, type, op, schedule, columns, are_side_by_side))
                # What is left to the cost model: the worst of these, for the bound.
                lanes = find(schedule, "lanes", 2)
                unroll = find(schedule, "unroll", 1)
                flags = [int(word in operands) for word in ("scale", "bias", "residual", "statistics")]
                flags.append(int("residual" in operands and "unread" not in operands))
                flags.append(int("centre=mean" not in schedule))
                table.append(
                    f'  {{"{name}", "{schedule}", {constant}, {columns or 0}, {lanes}, {unroll}, '
                    + ", ".join(map(str, flags)) + f", {name}}},"
                )
    source = folder / "kernels.mlir"
    source.write_text("\n".join(functions))
    command = ["norm-compile", source, "-o", folder / "kernels.o", f"--mcpu={cpu}", *target]
    command.append(f"--header={folder / 'functions.h'}")
    if which == "threads":
        command.append("--model=threads=3")
    subprocess.run(command, check=True)

    element, stat = type, "f64" if type == "f64" else "f32"
    rows, feature, numbers = f"norm_{element}_2d", f"norm_{element}_1d", f"norm_{stat}_1d"
    (folder / "kernels.h").write_text(
        f"""#include "functions.h"
#define EPSILON {EPSILON}
#define SIDE_BY_SIDE {int(are_side_by_side)}
enum op {{ LAYER_NORM, RMS_NORM, CRMS_DROP, CRMS_HOUSE }};
struct kernel {{
  const char *name, *schedule;
  enum op op;
  int64_t columns, lanes, unroll;
  int scale, bias, residual, statistics, sum, pilot;
  void (*call)({rows} *, {rows} *, {feature} *, {feature} *, {rows} *, {rows} *, {numbers} *, {numbers} *);
}};
static const struct kernel kernels[] = {{
"""
        + "\n".join(table)
        + "\n  {0}};\n"
    )
    driver = pathlib.Path(__file__).with_name("check-kernels.c")
    program = folder / "check"
    command = [cc, "-O2", "-std=c11", f"-DTYPE_{type.upper()}=1", f"-I{folder}", driver, folder / "kernels.o"]
    subprocess.run([*command, *libraries, "-lm", "-o", program], check=True)
    sys.exit(subprocess.run([*emulator, program], timeout=600).returncode)


if __name__ == "__main__":
    main()
