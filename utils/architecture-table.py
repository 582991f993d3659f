#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints docs/architectures.md, from what the tests of test/Architectures expect.

    utils/architecture-table.py > docs/architectures.md
"""

import pathlib
import re

TESTS = pathlib.Path(__file__).resolve().parent.parent / "test" / "Architectures"
COLUMNS = ("Model", "", "LayerNorms", "To RMSNorm", "Centres at run time", "RMSNorms", "To CRMSNorm", "norm-verify")

INTRODUCTION = """# Architectures

What becomes of the norms of small models with the structure of real ones, and why. `utils/architecture-table.py` makes this page from the tests in
`test/Architectures`, which `utils/pin-architectures.py` writes: each exports a model with `utils/export-models.py`, its weights as arguments,
converts it and compares with `norm-verify`. How far results are from PyTorch's is in [architectures-pytorch.md](architectures-pytorch.md).
"""

NOTES = """
- *LayerNorms* and *RMSNorms* are those that `--norm-raise` recognizes, *To RMSNorm* the LayerNorms that `--norm-pre-ln-to-pre-rms` converts.
- *Centres at run time* are the `norm.center` that couldn't be moved into weights.
- *To CRMSNorm* counts the norms that `--norm-pre-rms-to-pre-crms` converts, with the basis `drop-last` and with `householder`.
- *norm-verify* compares the model with what becomes of it in all three ways, as functions of real numbers and for all weights.
"""


def read_test(path):
    """The comment of a test, and the lines that it expects."""
    lines = path.read_text(encoding="utf-8").splitlines()
    comment = " ".join(line[2:] for line in lines if line.startswith("# "))
    return comment, [m.group(1) for m in (re.match(r"CHECK(?:-NEXT)?:(.*)", line) for line in lines) if m]


def row(name, comment, lines):
    text = "\n".join(lines)
    layer_norms, rms_norms = re.search(r"norms: (\d+) LayerNorm, (\d+) RMSNorm", text).groups()
    converted, centres, first = re.search(r"to rms: (\d+) of \d+, (\d+) at run time, (.*)", text).groups()
    compressed = re.findall(r"to crms [\w-]+: (\d+), (.*)", text)
    counts = sorted({count for count, _ in compressed}, key=int)
    answers = dict.fromkeys([first, *(answer for _, answer in compressed)])
    return name, comment, layer_norms, converted, centres, rms_norms, " and ".join(counts), "; ".join(answers)


def main():
    tests = {path.stem: read_test(path) for path in sorted(TESTS.glob("*.test"))}
    rows = [COLUMNS, ("---",) * len(COLUMNS), *(row(name, *test) for name, test in tests.items())]
    print(INTRODUCTION)
    for cells in rows:
        print("| " + " | ".join(cells) + " |")
    print(NOTES)
    print("## What is kept, and why\n")
    print("The codes are those of [verdicts.md](verdicts.md); of norms that are kept for the same reason the first is named.\n")
    for name, (_, lines) in tests.items():
        for line in lines:
            if match := re.match(r"  (\d+) (norm-[a-z-]+): (.*?): LayerNorm kept: (.*)", line):
                count, code, place, reason = match.groups()
                print(f"- **{name}**: {count} `{code}`; `{place}`: {reason}")


if __name__ == "__main__":
    main()
