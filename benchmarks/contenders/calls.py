# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Contenders are functions of a cell and its buffers, that return None, if they
don't have such a cell, or a function (rows, calls) → seconds."""

import functools
import time


def from_python(prepare):
    """One that Python has to call each time; `prepare` makes the call on some
    rows, and sees to it that its results can be found in the buffers."""
    prepare = functools.cache(prepare)

    def run(rows, calls):
        call = prepare(rows)
        start = time.perf_counter()
        for _ in range(calls):
            call()
        return time.perf_counter() - start

    return run
