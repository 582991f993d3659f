#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Print the MLIR examples of a Markdown page, ready for `-split-input-file`.

Every fenced block marked `mlir` is an example; it has to be a whole module.
"""

import argparse
import re
import sys

FENCED = re.compile(r"^```mlir\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", help="a Markdown file")
    page = parser.parse_args().page
    with open(page, encoding="utf-8") as file:
        examples = FENCED.findall(file.read())
    if not examples:
        sys.exit(f"{page}: no examples")
    print("\n// -----\n\n".join(examples), end="")


if __name__ == "__main__":
    main()
