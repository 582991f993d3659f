/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
   See the LICENSE file for license information.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

/* Launches a norm that norm-compile made of norms.mlir, on a stream and on
   memory of its own:

     norm-compile norms.mlir --gpu=sm_90 -o norms.o --header=norms.h
     cc main.c norms.o -lnorm-gpu -lm -o main

   It needs no CUDA to be built. Without a GPU it says so. */

#include <norm-c/Gpu.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "norms.h"

enum { ROWS = 3, COLUMNS = 768 };

static void check(norm_gpu_status status) {
  if (status == NORM_GPU_OK)
    return;
  fprintf(stderr, "error: %s\n", norm_gpu_message());
  exit(1);
}

/* Memory of the GPU with a copy of what the host has. */
static void *upload(const void *data, size_t bytes, void *stream) {
  void *memory;
  check(norm_gpu_memory_allocate(bytes, NORM_GPU_DEVICE_MEMORY, &memory));
  check(norm_gpu_memory_copy(memory, data, bytes, stream));
  return memory;
}

static float from_bf16(uint16_t bits) {
  union {
    uint32_t bits;
    float value;
  } wide = {(uint32_t)bits << 16};
  return wide.value;
}

int main(void) {
  static uint16_t x[ROWS * COLUMNS];
  static float scale[COLUMNS], bias[COLUMNS];
  for (int i = 0; i < ROWS * COLUMNS; ++i)
    x[i] = i % 2 ? 0x3F80 : 0xBF80; /* one, minus one */
  for (int j = 0; j < COLUMNS; ++j) {
    scale[j] = 2;
    bias[j] = 10;
  }

  void *stream;
  check(norm_gpu_stream_create(&stream));
  uint16_t *rows = upload(x, sizeof(x), stream);
  float *gamma = upload(scale, sizeof(scale), stream);
  float *beta = upload(bias, sizeof(bias), stream);

  /* Launches, and returns before it is done. The result lies where the input
     lay. */
  norm_bf16_2d matrix = {rows, rows, 0, {ROWS, COLUMNS}, {COLUMNS, 1}};
  norm_f32_1d g = {gamma, gamma, 0, {COLUMNS}, {1}};
  norm_f32_1d b = {beta, beta, 0, {COLUMNS}, {1}};
  norm_gpu_set_stream(stream);
  layer_norm(&matrix, &g, &b, &matrix);

  check(norm_gpu_memory_copy(x, rows, sizeof(x), stream));
  check(norm_gpu_stream_synchronize(stream));
  printf("layer_norm: %.3f %.3f\n", from_bf16(x[0]),
         from_bf16(x[ROWS * COLUMNS - 1]));

  check(norm_gpu_memory_free(rows));
  check(norm_gpu_memory_free(gamma));
  check(norm_gpu_memory_free(beta));
  check(norm_gpu_stream_destroy(stream));
  return 0;
}
