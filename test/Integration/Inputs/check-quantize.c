/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
 * See the LICENSE file for license information.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Quantizes rows of awkward numbers with compiled code and by the definition:
 * every integer and every scale must be the same, and nothing else be written.
 * BF16 is defined if the rows are in bf16, else they are in f32; SIDE_BY_SIDE if
 * they are the columns of what is passed.
 */

#include "functions.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef BF16
typedef uint16_t element;
typedef norm_bf16_2d rows;
static float get(element x) {
  uint32_t bits = (uint32_t)x << 16;
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}
static element make(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return (element)(bits >> 16);
}
#else
typedef float element;
typedef norm_f32_2d rows;
static float get(element x) { return x; }
static element make(float value) { return value; }
#endif

#ifndef SIDE_BY_SIDE
#define SIDE_BY_SIDE 0
#endif

/* Where element i of a row is, in lines of `pitch` numbers. */
static int64_t at(int64_t row, int64_t i, int64_t pitch) {
  return SIDE_BY_SIDE ? i * pitch + row : row * pitch + i;
}

enum { GUARD = 8, MARK = 0x55 };
enum data { ORDINARY, DENORMAL, HUGE, HALVES, NOT_FINITE, MIDDLES, NUM_DATA };

static float draw(enum data data) {
  float value = (float)(rand() % 65536 - 32768) / 32768;
  switch (data) {
  case DENORMAL:
    return value * 1e-40f;
  case HUGE:
    return value * 3e38f;
  case HALVES:
    return (float)(rand() % 509 - 254) / 2;
  case NOT_FINITE:
    return rand() % 40 ? value : rand() % 2 ? NAN : INFINITY;
  default:
    return value;
  }
}

/* Quotients by the row's own scale that are near the middle of two integers. */
static void makeMiddles(element *x, int64_t row, int64_t extent,
                        int64_t pitch) {
  float scale = draw(ORDINARY) + 2;
  for (int64_t i = 0; i < extent; ++i)
    x[at(row, i, pitch)] = make(i == 0 ? 127 * scale : draw(HALVES) * scale);
}

static int8_t quantize(float x, float scale) {
  float q = rintf(x / scale);
  if (isnan(q))
    return 0;
  return (int8_t)fminf(fmaxf(q, -128), 127);
}

static int same(float a, float b) { return a == b || (isnan(a) && isnan(b)); }

/* How many numbers are wrong; one scale for all rows if `scale` isn't null. */
static long check(int64_t count, int64_t extent, enum data data, float *scale) {
  int64_t lines = SIDE_BY_SIDE ? extent : count;
  int64_t width = SIDE_BY_SIDE ? count : extent;
  int64_t pitch = width + 3, resultPitch = width + 5;
  size_t size = (size_t)(lines * resultPitch) + 2 * GUARD;
  element *x = malloc((size_t)(lines * pitch) * sizeof *x);
  int8_t *q = malloc(size);
  float *scales = malloc((size_t)(count + 2) * sizeof *scales), mark;
  for (int64_t i = 0; i < lines * pitch; ++i)
    x[i] = make(draw(data));
  for (int64_t row = 0; data == MIDDLES && row < count; ++row)
    makeMiddles(x, row, extent, pitch);
  memset(q, MARK, size);
  memset(&mark, MARK, sizeof mark);
  for (int64_t i = 0; i < count + 2; ++i)
    scales[i] = mark;

  rows input = {(void *)x, (void *)x, 0, {lines, width}, {pitch, 1}};
  norm_i8_2d result = {q, q, GUARD, {lines, width}, {resultPitch, 1}};
  norm_f32_1d own = {scales, scales, 1, {count}, {1}};
  norm_f32_0d one = {scale, scale, 0};
  if (scale)
    one_scale(&input, &one, &result);
  else
    own_scales(&input, &result, &own);

  long wrong = scales[0] != mark || scales[count + 1] != mark;
  for (int64_t i = 0; i < GUARD; ++i)
    wrong += q[i] != MARK;
  for (int64_t row = 0; row < count; ++row) {
    float largest = 0;
    for (int64_t i = 0; i < extent; ++i) {
      float in = get(x[at(row, i, pitch)]);
      if (isnan(in) || fabsf(in) > largest)
        largest = fabsf(in);
    }
    float expected = scale ? *scale : largest / 127;
    wrong += !same(scales[row + 1], scale ? mark : expected);
    for (int64_t i = 0; i < extent; ++i)
      wrong += q[GUARD + at(row, i, resultPitch)] !=
               quantize(get(x[at(row, i, pitch)]), expected);
  }
  for (int64_t line = 0; line < lines; ++line)
    for (int64_t i = width; i < resultPitch; ++i)
      wrong += q[GUARD + line * resultPitch + i] != MARK;
  free(x);
  free(q);
  free(scales);
  return wrong;
}

int main(void) {
  static const int64_t extents[] = {0, 1, 7, 31, 63, 64, 65, 127, 300, 1024};
  static const int64_t counts[] = {0, 1, 2, 3, 4, SIDE_BY_SIDE ? 45 : 5};
  int failed = 0;
  for (size_t j = 0; j < sizeof counts / sizeof *counts; ++j)
    for (size_t i = 0; i < sizeof extents / sizeof *extents; ++i)
      for (int data = 0; data < NUM_DATA; ++data)
        for (int isOne = 0; isOne < 2; ++isOne) {
          float scale = 0.5f;
          int64_t count = counts[j];
          long wrong = check(count, extents[i], data, isOne ? &scale : NULL);
          if (!wrong)
            continue;
          failed = 1;
          printf("%lld rows of %lld, data %d, %s: %ld wrong\n",
                 (long long)count, (long long)extents[i], data,
                 isOne ? "one scale" : "own scales", wrong);
        }
  return failed;
}
