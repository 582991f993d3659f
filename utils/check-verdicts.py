#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that every verdict a pass gives has its paragraph in docs/verdicts.md,
that every paragraph belongs to one, and that some test expects each.

    utils/check-verdicts.py [ROOT]

Prints what is missing; exits 1 if anything is.
"""

import pathlib
import re
import sys


def read(root, pattern):
    return "\n".join(
        path.read_text(encoding="utf-8") for path in sorted(root.rglob(pattern)) if path.is_file()
    )


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    # Codes are the literals that aren't names of passes and attributes.
    literals = set(re.findall(r'"(norm-[a-z-]+)"', read(root / "lib", "*.cpp")))
    passes = set(re.findall(r'"((?:convert-)?norm-[a-z-]+)"', read(root / "include", "*.td")))
    pipelines = {"norm-optimize", "norm-lower-to-cpu"}
    codes = literals - passes - pipelines
    documented = set(re.findall(r"^### (norm-[a-z-]+)$", (root / "docs/verdicts.md").read_text(), re.M))
    tests = read(root / "test", "*.mlir") + read(root / "test", "*.test")
    tests += read(root / "unittests", "*.cpp")

    missing = [f"{code}: no paragraph in docs/verdicts.md" for code in sorted(codes - documented)]
    missing += [f"{code}: no pass gives it" for code in sorted(documented - codes)]
    missing += [
        f"{code}: no test expects it"
        for code in sorted(codes)
        if not re.search(re.escape(code) + r"(?![a-z-])", tests)
    ]
    print("\n".join(missing) or f"{len(codes)} verdicts are documented and tested")
    sys.exit(bool(missing))


if __name__ == "__main__":
    main()
