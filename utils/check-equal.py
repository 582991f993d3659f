#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs every function of two programs on the same seeded data and compares.

    utils/check-equal.py before.mlir after.mlir [--tolerance T]

Every public function of the first program that the second has too is run by
`norm-run` (on PATH) with the same random arguments, and each result has to
agree within the tolerance, relative to the largest expected value. Prints one
line a function; exits 1 if one differs or can't be run.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile


def functions(path):
    """The names of the public functions of a program, in order."""
    text = pathlib.Path(path).read_text(encoding="utf-8")
    return re.findall(r"^\s*func\.func (?:public )?@([\w.$-]+)\(", text, re.MULTILINE)


def run(path, name, *options):
    command = ["norm-run", str(path), f"--entry={name}", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode == 0, (done.stdout + done.stderr).strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("before")
    parser.add_argument("after")
    parser.add_argument("--tolerance", default="1e-5")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--int-range", default="2", help="bound of random integers")
    args = parser.parse_args()

    names = [name for name in functions(args.before) if name in functions(args.after)]
    if not names:
        sys.exit(f"no function of {args.before} is in {args.after}")
    failed = False
    for name in names:
        with tempfile.TemporaryDirectory() as results:
            seed = (f"--seed={args.seed}", f"--int-range={args.int_range}")
            ok, message = run(args.before, name, *seed, f"--outputs={results}")
            if ok:
                ok, message = run(args.after, name, *seed, f"--expect-dir={results}",
                                  f"--tolerance={args.tolerance}")
        failed |= not ok
        print(f"{'equal' if ok else 'DIFFERENT'} {name}: {message}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
