/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
 * See the LICENSE file for license information.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Shows that --norm-expand-quotients makes the same integers as divisions do:
 * tries it wherever it might not. That is beside the middles between two floats
 * of which one is the middle between two integers up to 127.5, for every
 * significand of a scale, or every one of so many:
 *
 *   cc -O3 -march=native utils/check-quotients.c -lm -o check && ./check [step]
 */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int32_t getBits(float x) {
  int32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

static float getFloat(int32_t bits) {
  float x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

static float roundProducts(float x, float s) {
  float r = 1 / s, q = x * r;
  float quotient = fmaf(fmaf(-q, s, x), r, q);
  volatile float rounded = quotient + 0x1.8p23f;
  return rounded - 0x1.8p23f;
}

/* How many integers differ, of quotients nearest to `middle`. */
static int64_t check(double middle, int32_t step) {
  int64_t wrong = 0;
  for (int32_t significand = 1 << 23; significand < 1 << 24;
       significand += step) {
    float s = (float)significand;
    /* The product is exact: 25 bits by 24. */
    int32_t nearest = getBits((float)(middle * s));
    for (int32_t offset = -1; offset <= 1; ++offset) {
      float x = getFloat(nearest + offset);
      wrong += roundProducts(x, s) != rintf(x / s);
    }
  }
  return wrong;
}

int main(int argc, char **argv) {
  int32_t step = argc > 1 ? atoi(argv[1]) : 1;
  if (step < 1) {
    fprintf(stderr, "usage: check-quotients [step]\n");
    return 2;
  }
  int64_t wrong = 0;
  for (int twice = 1; twice <= 255; twice += 2) {
    float half = (float)twice / 2;
    for (int32_t side = -1; side <= 1; side += 2)
      wrong += check(((double)half + getFloat(getBits(half) + side)) / 2, step);
  }
  printf("%lld integers differ\n", (long long)wrong);
  return wrong != 0;
}
