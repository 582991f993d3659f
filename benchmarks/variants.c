/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
   See the LICENSE file for license information.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

/* Calls the functions of kernels.h in turn, with copies of as many bytes as they
   read and write, and prints for each cell the microseconds of every round: a
   line for each contender. variants.py writes kernels.h. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kernels.h"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec * 1e-3;
}

static void *allocate(size_t bytes) {
  void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  memset(memory, 0, bytes);
  return memory;
}

static char *from, *to;
static void copy(struct buffers *b) { memcpy(to, from, b->bytes / 2); }

int main(void) {
  for (const struct cell *cell = cells; cell->groups; ++cell) {
    int64_t n = cell->groups * cell->extent * cell->columns;
    struct buffers b;
    b.x = allocate(n * sizeof(float));
    b.y = allocate(n * sizeof(float));
    b.z = allocate(n * sizeof(float));
    b.g = allocate(cell->extent * sizeof(float));
    b.d = allocate(cell->extent * sizeof(float));
    b.q = allocate(n);
    b.s = allocate(cell->groups * sizeof(float));
    b.bytes = n * cell->bytesPerElement;
    b.cell = cell;
    from = allocate(b.bytes / 2);
    to = allocate(b.bytes / 2);
    for (int64_t i = 0; i < n; ++i) {
      b.x[i] = (i * 7919 % 1000) * 1e-3f;
      b.z[i] = (i * 6131 % 1000) * 1e-3f;
    }
    for (int64_t i = 0; i < cell->extent; ++i)
      b.g[i] = 1 + i % 7;

    void (*calls[])(struct buffers *) = {copy, cell->ours, cell->otherwise};
    double times[3][ROUNDS];
    int repeats = 1 + 2000000 / (int)(n < 2000000 ? n : 2000000);
    for (int round = -1; round < ROUNDS; ++round)
      for (int i = 0; i < 3; ++i) {
        int which = round % 2 ? 2 - i : i;
        double begin = now();
        for (int repeat = 0; repeat < repeats; ++repeat)
          calls[which](&b);
        if (round >= 0)
          times[which][round] = (now() - begin) / repeats;
      }
    for (int i = 0; i < 3; ++i) {
      for (int round = 0; round < ROUNDS; ++round)
        printf("%.3f ", times[i][round]);
      printf("\n");
    }
    void *all[] = {b.x, b.y, b.z, b.g, b.d, b.q, b.s, from, to};
    for (size_t i = 0; i < sizeof all / sizeof *all; ++i)
      free(all[i]);
  }
}
