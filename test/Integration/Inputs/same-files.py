#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exit status 0 if each file of FOLDER has the bytes of its namesake in OTHER.

same-files.py FOLDER OTHER
"""

import pathlib
import sys

folder, other = map(pathlib.Path, sys.argv[1:])
names = sorted(path.name for path in folder.iterdir())
different = [name for name in names if (folder / name).read_bytes() != (other / name).read_bytes()]
if different or not names:
    sys.exit(f"different, of {len(names)}: {' '.join(different)}")
