#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Fuses programs as lowerings do, and verifies that they stay the same function.

check-fusions.py FOLDER PROGRAM...

What is fused is written to FOLDER. Exit status 1 if a program isn't the same.
"""

import pathlib
import subprocess
import sys

FUSIONS = ("--convert-elementwise-to-linalg", "--norm-fuse-residual", "--norm-fold-addends", "--norm-fuse-elementwise")


def main():
    folder, programs = pathlib.Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    status = 0
    for program in programs:
        fused = folder / f"{pathlib.Path(program).stem}.mlir"
        for command in (["norm-opt", program, *FUSIONS, "-o", fused], ["norm-verify", program, fused]):
            run = subprocess.run(command, capture_output=True, text=True)
            if run.returncode:
                print(f"{program}: {command[0]} failed\n{run.stdout}{run.stderr}")
                status = 1
                break
    return status


if __name__ == "__main__":
    sys.exit(main())
