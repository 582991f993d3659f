/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
   See the LICENSE file for license information.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

/* Calls norms that norm-compile made of norms.mlir:

     norm-compile norms.mlir -o norms.o --header=norms.h
     cc main.c norms.o -lm -o main */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "norms.h"

enum { ROWS = 3, COLUMNS = 768 };

static norm_f32_2d matrix(float *data) {
  norm_f32_2d m = {data, data, 0, {ROWS, COLUMNS}, {COLUMNS, 1}};
  return m;
}

static norm_f32_1d vector(float *data) {
  norm_f32_1d v = {data, data, 0, {COLUMNS}, {1}};
  return v;
}

static float from_bf16(uint16_t bits) {
  union {
    uint32_t bits;
    float value;
  } wide = {(uint32_t)bits << 16};
  return wide.value;
}

int main(void) {
  static float x[ROWS * COLUMNS], y[ROWS * COLUMNS], scale[COLUMNS],
      bias[COLUMNS];
  static uint16_t half[ROWS * COLUMNS];
  for (int i = 0; i < ROWS * COLUMNS; ++i) {
    /* 1000 + i, and alternating ones, minus ones in bf16. */
    x[i] = i % 2 ? 1000 + i / COLUMNS : 998 + i / COLUMNS;
    half[i] = i % 2 ? 0x3F80 : 0xBF80;
  }
  for (int j = 0; j < COLUMNS; ++j) {
    scale[j] = 2;
    bias[j] = 10;
  }

  norm_f32_2d from = matrix(x), to = matrix(y);
  norm_f32_1d gamma = vector(scale), beta = vector(bias);
  layer_norm(&from, &gamma, &beta, &to);
  printf("layer_norm: %.3f %.3f\n", y[0], y[ROWS * COLUMNS - 1]);

  norm_bf16_2d input = {half, half, 0, {ROWS, COLUMNS}, {COLUMNS, 1}}, result;
  rms_norm(&result, &input, &gamma);
  printf("rms_norm: %.3f %.3f of %ld rows\n", from_bf16(result.data[0]),
         from_bf16(result.data[1]), (long)result.sizes[0]);
  free(result.allocated);

  double pair[2] = {1, 2};
  norm_f64_1d two = {pair, pair, 0, {2}, {1}};
  scaled_results results;
  scaled(&results, 1.5f, &two);
  printf("scaled: %.1f %.1f\n", results.r0, results.r1.data[1]);
  free(results.r1.allocated);
  return 0;
}
