#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Counts the results that `lit --output=FILE` wrote.

Prints "N passed, N failed", with ", N skipped" if any were. Exit status: 0 if
some passed and none failed, 1 otherwise.
"""

import argparse
import collections
import json
import sys

PASSED = ("PASS", "FLAKYPASS", "XFAIL")
SKIPPED = ("UNSUPPORTED", "SKIPPED", "EXCLUDED")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    with open(parser.parse_args().file, encoding="utf-8") as file:
        codes = collections.Counter(test["code"] for test in json.load(file)["tests"])
    passed = sum(codes[code] for code in PASSED)
    skipped = sum(codes[code] for code in SKIPPED)
    # Whatever lit calls it: what neither passed nor was skipped has failed.
    failed = codes.total() - passed - skipped
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(0 if passed and not failed else 1)


if __name__ == "__main__":
    main()
