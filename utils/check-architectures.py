#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Optimizes small models of many architectures and checks the results.

    utils/check-architectures.py [--only vit,swin] [--table docs/architectures-pytorch.md]

Each model is exported twice by utils/export-models.py, with its weights as
constants and as arguments, and each export goes through `norm-opt
--norm-optimize`. Checked are

  - what `norm-run` computes before and after against what PyTorch computed;
  - with the weights as arguments, by `norm-verify`, that the program before and
    the one after are the same function of real numbers for all weights;
  - that both exports get the same verdicts.

Prints a line for each model and exits 1 if one of them failed. Options that
this script doesn't know are those of utils/export-models.py; --layers and the
like change the sizes.
"""

import argparse
import collections
import dataclasses
import datetime
import importlib.metadata
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXPORTER = ROOT / "utils" / "export-models.py"
SMALL = ["--layers=2", "--hidden=32", "--heads=4", "--intermediate=64", "--vocab=61"]
FORMS = ("constants", "arguments")
# Seconds that one command may take.
LIMIT = 600


class Failed(Exception):
    """What went wrong with a model, in one line."""


@dataclasses.dataclass
class Report:
    """What became of one model."""

    # How many remarks have each code.
    verdicts: collections.Counter
    # Means that are removed at run time.
    centres: int
    # Roots that are left outside of norms.
    roots: int
    # Relative differences from PyTorch's results, the largest of both exports.
    before: float
    after: float
    # What norm-verify said; none where it wasn't built.
    proof: str


# ---------------------------------------------------------------------------
# Commands
# ---------------------------------------------------------------------------


def run(*command, accept=(0,)):
    """Runs a command; returns its exit status, output and messages."""
    name = pathlib.Path(command[0]).name
    try:
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{name} took more than {LIMIT} s") from error
    if done.returncode not in accept:
        raise Failed(f"{name} ends with {done.returncode}: {last_error(done.stdout + done.stderr)}")
    return done.returncode, done.stdout, done.stderr


def last_error(messages):
    """The last line that tells of an error."""
    lines = [line for line in messages.splitlines() if re.search("error", line, re.IGNORECASE)]
    return lines[-1] if lines else "no message"


def export(name, form, folder, options):
    run(sys.executable, EXPORTER, name, folder, f"--weights={form}", *SMALL, *options)


def difference(tools, program, model, tolerance):
    """How far norm-run's results are from PyTorch's, relative to the largest."""
    _, text, _ = run(
        tools / "norm-run",
        program,
        f"--inputs={model / 'inputs'}",
        f"--expect-dir={model / 'outputs'}",
        f"--tolerance={tolerance}",
        accept=(0, 1),
    )
    differences = re.findall(r"relative ([\d.e+-]+|nan|inf)", text)
    if not differences:
        raise Failed(f"norm-run compares nothing for {program.name}")
    return max(map(float, differences))


def count_leftovers(text):
    """What a program computes beside its norms: centres, and square roots and
    their reciprocals however they are written."""
    # Centres of weights are in a function of their own.
    text = re.sub(r"func\.func @\w+_prepare_weights\(.*", "", text, flags=re.DOTALL)
    halves = re.findall(r"(%\S+) = arith\.constant -?5\.0*e-01 :", text)
    powers = [power for power in re.findall(r"math\.powf %\S+, (%\S+)", text) if power in halves]
    return {
        "centres": len(re.findall(r"= norm\.center ", text)),
        "roots": len(re.findall(r"= math\.r?sqrt ", text)) + len(powers),
    }


def optimize(tools, model):
    """Optimizes a model; returns the new program and the verdicts."""
    after = model / "optimized.mlir"
    _, _, remarks = run(
        tools / "norm-opt", model / "model.mlir", "--norm-optimize", "-o", after
    )
    codes = re.findall(r"remark: \[\w+\] (norm-[a-z-]+) \|", remarks)
    return after, collections.Counter(codes)


def check(name, tools, folder, arguments):
    """Exports, optimizes and compares one model."""
    verdicts, leftovers, differences, proof = {}, {}, {"before": 0.0, "after": 0.0}, ""
    for form in FORMS:
        model = folder / name / form
        if not (arguments.reuse and (model / "model.mlir").exists()):
            export(name, form, model, arguments.options)
        before = model / "model.mlir"
        after, codes = optimize(tools, model)
        # How weights are prepared is what the two exports differ in.
        verdicts[form] = collections.Counter(
            {code: n for code, n in codes.items() if "weight" not in code}
        )
        leftovers[form] = count_leftovers(after.read_text(encoding="utf-8"))
        for when, program in (("before", before), ("after", after)):
            found = difference(tools, program, model, arguments.tolerance)
            if not found <= arguments.tolerance:
                raise Failed(f"{form}: {when}, the results differ from PyTorch's by {found}")
            differences[when] = max(differences[when], found)
        if form == "arguments" and (tools / "norm-verify").exists():
            # Positions may be constants even so; folded, they differ by rounding.
            exact = model / "recipes.mlir"
            run(tools / "norm-opt", before, "--norm-optimize=keep-recipes", "-o", exact)
            status, answer, messages = run(
                tools / "norm-verify", before, exact, accept=(0, 1, 2)
            )
            if status == 1:
                raise Failed(f"norm-verify: {answer.strip()}")
            proof = "equal" if status == 0 else "can't tell: " + last_error(messages).rpartition("error: ")[2]
    if verdicts["constants"] != verdicts["arguments"]:
        raise Failed(f"verdicts depend on where weights are: {verdicts}")
    if leftovers["constants"] != leftovers["arguments"]:
        raise Failed(f"what is left depends on where weights are: {leftovers}")
    if leftovers["constants"]["centres"] != verdicts["constants"]["norm-explicit-centre"]:
        raise Failed("the verdicts on explicit centres aren't as many as the centres")
    return Report(verdicts["constants"], proof=proof, **leftovers["constants"], **differences)


# ---------------------------------------------------------------------------
# The table
# ---------------------------------------------------------------------------

COLUMNS = (
    "Model",
    "LayerNorms",
    "To RMSNorm",
    "RMSNorms",
    "Kept, and why",
    "Centres at run time",
    "Other roots",
    "Before",
    "After",
    "norm-verify",
)


def reasons(report):
    """The reasons against a conversion, most frequent first."""
    kept = {
        code.removeprefix("norm-kept-"): count
        for code, count in report.verdicts.most_common()
        if code.startswith(("norm-kept-", "norm-not-raised-")) and code != "norm-kept-already-rms"
    }
    return ", ".join(f"{count} {reason}" for reason, count in kept.items())


def cells(name, report):
    verdicts = report.verdicts
    return (
        name,
        verdicts["norm-raised-layer-norm"],
        verdicts["norm-converted-to-rms"],
        verdicts["norm-raised-rms-norm"],
        reasons(report),
        report.centres,
        report.roots,
        f"{report.before:.0e}",
        f"{report.after:.0e}",
        report.proof,
    )


def table(rows):
    lines = [COLUMNS, ("---",) * len(COLUMNS), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def page(rows, options):
    versions = ", ".join(
        f"{package} {importlib.metadata.version(package)}"
        for package in ("torch", "torch-mlir", "transformers")
    )
    sizes = " ".join([*SMALL, *options])
    return f"""# Architectures, against PyTorch

What `norm-opt --norm-optimize` makes of small models of Hugging Face's classes, and whether they still compute the same. Written by
`utils/check-architectures.py` on {datetime.date.today()}.
Models exported with {versions} and `{sizes}`.

{table(rows)}

- *LayerNorms* and *RMSNorms* are those that `--norm-raise` recognized, *To RMSNorm* the LayerNorms that became RMSNorms.
- *Kept, and why* counts LayerNorms, with the codes of [verdicts.md](verdicts.md) less their `norm-kept-`.
- *Centres at run time* are the `norm.center` that couldn't be moved into weights.
- *Other roots* are square roots in the program that belong to no norm.
- *Before* and *After*: how far the results are from PyTorch's, relative to the largest, with `norm-run`; the worse of the two exports, with
  the weights as constants and as arguments.
- *norm-verify* compares the program before and after as functions of real numbers, for all weights.
"""


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", help="names of models, separated by commas (default: all)")
    parser.add_argument("--folder", type=pathlib.Path, help="keeps the exports here")
    parser.add_argument(
        "--reuse", action="store_true", help="doesn't export again what --folder has, with the same options"
    )
    parser.add_argument("--table", type=pathlib.Path, help="writes the page with the table here")
    parser.add_argument("--tolerance", type=float, default=1e-4, help="relative (default: 1e-4)")
    parser.add_argument(
        "--tools",
        type=pathlib.Path,
        default=ROOT / "build" / "bin",
        help="the folder of norm-opt, norm-run and norm-verify (default: build/bin)",
    )
    arguments, arguments.options = parser.parse_known_args()
    if arguments.reuse and not arguments.folder:
        parser.error("--reuse needs --folder")
    return arguments


def main():
    arguments = parse_arguments()
    _, known, _ = run(sys.executable, EXPORTER, "--list")
    names = arguments.only.split(",") if arguments.only else known.split()
    if unknown := set(names) - set(known.split()):
        sys.exit(f"check-architectures.py: no such model: {', '.join(sorted(unknown))}")

    rows, failures = [], 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.folder or pathlib.Path(scratch)
        for name in names:
            try:
                row = cells(name, check(name, arguments.tools, folder, arguments))
            except Failed as failure:
                failures += 1
                print(f"{name}: FAILED: {failure}", flush=True)
                continue
            rows.append(row)
            facts = [f"{key} {cell}" for key, cell in zip(COLUMNS[1:], row[1:]) if cell]
            print(f"{name}: {'; '.join(facts)}", flush=True)
            if not arguments.folder:
                shutil.rmtree(folder / name)
    print(f"{len(rows)} of {len(names)} models agree with PyTorch before and after")
    if arguments.table and not failures:
        arguments.table.write_text(page(rows, arguments.options), encoding="utf-8")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
