#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that the C++ in a document is that of a source file, word for word.

    utils/check-snippets.py DOCUMENT SOURCE
"""

import pathlib
import re
import sys

document, source = (pathlib.Path(path).read_text() for path in sys.argv[1:])
snippets = re.findall(r"^```cpp\n(.*?)^```$", document, re.M | re.S)
strange = [snippet for snippet in snippets if snippet not in source]
for snippet in strange:
    print(f"not in the source:\n{snippet}")
if not snippets:
    print("the document has no C++")
sys.exit(1 if strange or not snippets else 0)
