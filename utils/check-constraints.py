#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Check that each documented constraint is verified and tested.

A constraint is defined in the documentation of an op as `- (C1) …`. Its label
must stand in a message of the verifier, and name a function of the test of
invalid IR (`@layer_norm_c1…`) that expects that message. Labels that are used
and not documented are errors as well.
"""

import argparse
import re
import sys


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ods", help="the definition of the ops")
    parser.add_argument("verifier", help="the source of the verifiers")
    parser.add_argument("tests", help="the test of invalid IR")
    args = parser.parse_args()

    documented = set(re.findall(r"^\s*- \((C\d+)\)", read(args.ods), re.MULTILINE))
    verified = set(re.findall(r'"\((C\d+)\)', read(args.verifier)))
    tested = set()
    for case in read(args.tests).split("// -----"):
        for label in re.findall(r"@\w+_c(\d+)\w*\(", case):
            if f"expected-error@+1 {{{{(C{label}) " in case:
                tested.add(f"C{label}")

    problems = []
    if not documented:
        problems.append(f"{args.ods}: no constraints")
    for labels, path, what in [
        (verified, args.verifier, "verified"),
        (tested, args.tests, "tested"),
    ]:
        for label in sorted(documented - labels):
            problems.append(f"{path}: ({label}) is documented and not {what}")
        for label in sorted(labels - documented):
            problems.append(f"{path}: ({label}) is {what} and not documented")
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
