# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX, by way of XLA. Its results are new arrays each time."""

import functools

from . import calls, formulas


def contender(jax, torch):
    arrays = formulas.of_jax(jax)

    @functools.cache
    def compile(kernel):
        return jax.jit(functools.partial(formulas.FORMULAS[kernel[0]], arrays, kernel[1]))

    def make(cell, buffers):
        function = compile(cell.kernel)

        def prepare(rows):
            operands = [jax.dlpack.from_dlpack(t) for t in buffers.operands(rows)]
            buffers.keep([torch.from_dlpack(r) for r in function(*operands)])
            return lambda: jax.block_until_ready(function(*operands))

        return calls.from_python(prepare)

    return make
