#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints the PTX of the kernels in a lowered module, which is read from standard
input. MLIR writes it as one string."""

import re
import sys

for text in re.findall(r'assembly = "((?:[^"\\]|\\.)*)"', sys.stdin.read()):
    ptx = re.sub(r"\\([0-9A-F]{2})", lambda code: chr(int(code.group(1), 16)), text)
    print(ptx.replace("\\\\", "\\").rstrip("\0"))
