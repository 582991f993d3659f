// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// See the LICENSE file for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef NORM_BENCHMARKS_CONTENDERS_PLAIN_H
#define NORM_BENCHMARKS_CONTENDERS_PLAIN_H

#include <cstdint>

// As in cells.py.
enum Form : int { Forward, Residual, Quantized, Backward };
enum Op : int { LayerNorm, RMSNorm, CRMSNorm };
enum Type : int { F32, BF16, F16 };

void plainNorm(Form form, Op op, Type type, void *const *operands,
               void *const *results, int64_t rows, int64_t n);

#endif // NORM_BENCHMARKS_CONTENDERS_PLAIN_H
