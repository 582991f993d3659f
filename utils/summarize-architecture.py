#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the rewrites make of a program, in a few lines that don't change unless
the rewrites do.

    utils/summarize-architecture.py model.mlirbc

Counts the norms that `--norm-raise` finds, converts them to RMSNorms and, in
each basis, to CRMSNorms, and compares each result with the program by
`norm-verify`. A pass that converts nothing must return what it was given, to
the last byte; if it doesn't, the exit status is 1, as when a result differs.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

# What moves into weights first, so that streams can be centred.
PREPARATION = ["--norm-fold-bias-mean", "--norm-fold-layer-scale"]

REMARK = re.compile(r'remark: \[\w+\] (norm-[a-z-]+) \|.*Remark="(.*)"$')


def run(command, accept=(0,)):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode not in accept:
        sys.exit(f"{command[0]} exits {done.returncode}: {done.stderr[-2000:]}")
    return done


def rewrite(source, passes, target):
    """Runs passes; returns their verdicts, (code, text)."""
    # As bytecode, which keeps places.
    done = run(["norm-opt", source, *passes, "--emit-bytecode", "-o", target])
    return [match.groups() for match in map(REMARK.search, done.stderr.splitlines()) if match]


def compare(before, after):
    done = run(["norm-verify", before, after, "--seed=1"], accept=(0, 1, 2))
    if done.returncode == 1:
        sys.exit(f"{after}: {done.stdout}")
    if done.returncode == 0:
        return "equal"
    # The reason without the place, which is long.
    return "can't tell: " + re.search(r"error: (.*)", done.stderr).group(1)


def count(verdicts, code):
    return sum(c == code for c, _ in verdicts)


def shorten(text):
    """A reason with places named by their modules alone."""
    text = re.sub(r'loc\("([^"]*)"(?:\("[^"]*":\d+:\d+\))?\)', r"\1", text)
    return re.sub(r'loc\("([^"]*)":\d+:\d+\)', r"\1", text)


def list_kept(verdicts, skip):
    """Each reason against a conversion once, with how often it is given."""
    kept = collections.defaultdict(list)
    for code, text in verdicts:
        if code.startswith("norm-kept-") and code not in skip:
            kept[code].append(text)
    return [f"  {len(texts)} {code}: {shorten(texts[0])}" for code, texts in kept.items()]


def check_unchanged(before, after):
    """Compares as text, for bytecode also holds the order of uses."""
    texts = [run(["norm-opt", file, "--mlir-print-debuginfo"]).stdout for file in (before, after)]
    if texts[0] != texts[1]:
        sys.exit(f"{after} isn't what it was made of, though nothing was converted")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=pathlib.Path)
    model = parser.parse_args().model
    with tempfile.TemporaryDirectory() as scratch:
        raised, prepared, rms = (pathlib.Path(scratch, n) for n in ("raised", "prepared", "rms"))
        found = rewrite(model, ["--norm-raise"], raised)
        layer_norms = count(found, "norm-raised-layer-norm")
        print(f"norms: {layer_norms} LayerNorm, {count(found, 'norm-raised-rms-norm')} RMSNorm")

        rewrite(raised, PREPARATION, prepared)
        verdicts = rewrite(prepared, ["--norm-pre-ln-to-pre-rms"], rms)
        converted = count(verdicts, "norm-converted-to-rms")
        centres = count(verdicts, "norm-explicit-centre")
        if not converted:
            check_unchanged(prepared, rms)
        print(f"to rms: {converted} of {layer_norms}, {centres} at run time, {compare(model, rms)}")
        for line in list_kept(verdicts, ("norm-kept-already-rms",)):
            print(line)

        folded = pathlib.Path(scratch, "folded")
        passes = [*PREPARATION, "--norm-fold-affine", "--norm-pre-ln-to-pre-rms"]
        rewrite(raised, passes, folded)
        for basis in ("drop-last", "householder"):
            crms = pathlib.Path(scratch, basis)
            verdicts = rewrite(folded, [f"--norm-pre-rms-to-pre-crms=basis={basis}"], crms)
            compressed = count(verdicts, "norm-converted-to-crms")
            if not compressed:
                check_unchanged(folded, crms)
            print(f"to crms {basis}: {compressed}, {compare(model, crms)}")


if __name__ == "__main__":
    main()
