/* Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
   See the LICENSE file for license information.
   SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */

/* Calls the kernels of kernels.h, which check-kernels.py writes, on awkward rows
   and compares with the definitions, computed in long double. Every buffer lies
   between guard bytes.

   The accepted error, in units u of half an ulp of the statistics type, to first
   order. A sum of N terms has chains of s = N / (lanes unroll) + unroll +
   log2(lanes) + 2 additions, so it is off by at most s u times the sum of
   magnitudes. With the centre at the mean, or at a pilot's, whose distance from
   the mean squared is at most A − 1 times the variance:
     reciprocal root: (A s / 2 + 8) u, relative
     (x − mean) root: its part of the above, and (s + 4) sqrt(A) u
     result: that times |scale|, 2 u of itself and the bias, one rounding to its
     own type
   and, where means are denormal, their rounding times the root.

   With SIDE_BY_SIDE the rows are the columns of what is passed, the feature axis
   is the first, and sums are of parts of 64 elements: s = N / 64 + 64. */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

#if TYPE_F64
typedef double element;
typedef double statistic;
typedef norm_f64_2d matrix;
typedef norm_f64_1d vector, numbers;
#define UNIT 0x1p-53L
#define STATISTIC_SMALLEST 0x1p-1074L
#define OWN_UNIT 0x1p-53L
#define SMALLEST 0x1p-1074L
static double widen(element x) { return x; }
static element narrow(double x) { return x; }
#elif TYPE_F32
typedef float element;
typedef float statistic;
typedef norm_f32_2d matrix;
typedef norm_f32_1d vector, numbers;
#define UNIT 0x1p-24L
#define STATISTIC_SMALLEST 0x1p-149L
#define OWN_UNIT 0x1p-24L
#define SMALLEST 0x1p-149L
static double widen(element x) { return x; }
static element narrow(double x) { return (float)x; }
#else
typedef uint16_t element;
typedef float statistic;
typedef norm_f32_1d numbers;
#define UNIT 0x1p-24L
#define STATISTIC_SMALLEST 0x1p-149L
#if TYPE_BF16
typedef norm_bf16_2d matrix;
typedef norm_bf16_1d vector;
#define OWN_UNIT 0x1p-8L
#define SMALLEST 0x1p-133L
#define BITS 8
#define EXPONENT 8
#else
typedef norm_f16_2d matrix;
typedef norm_f16_1d vector;
#define OWN_UNIT 0x1p-11L
#define SMALLEST 0x1p-24L
#define BITS 11
#define EXPONENT 5
#endif
#define FRACTION (BITS - 1)
#define BIAS ((1 << (EXPONENT - 1)) - 1)
static double widen(element x) {
  int exponent = (x >> FRACTION) & ((1 << EXPONENT) - 1);
  double fraction = x & ((1 << FRACTION) - 1);
  double value;
  if (exponent == (1 << EXPONENT) - 1)
    value = fraction ? NAN : INFINITY;
  else if (exponent == 0)
    value = ldexp(fraction, 1 - BIAS - FRACTION);
  else
    value = ldexp(fraction + (1 << FRACTION), exponent - BIAS - FRACTION);
  return x >> 15 ? -value : value;
}
static element narrow(double x) {
  uint16_t sign = signbit(x) ? 1 << 15 : 0;
  uint16_t infinity = ((1 << EXPONENT) - 1) << FRACTION;
  if (isnan(x))
    return sign | infinity | 1 << (FRACTION - 1);
  x = fabs(x);
  if (isinf(x))
    return sign | infinity;
  int exponent;
  frexp(x, &exponent);
  int scale = exponent - BITS;
  if (x == 0 || scale < 1 - BIAS - FRACTION)
    scale = 1 - BIAS - FRACTION;
  /* nearbyint rounds to even; the carry into the exponent is what it should
     be. */
  double digits = nearbyint(ldexp(x, -scale));
  int field = scale + BIAS + FRACTION - 1;
  double bits = digits + ldexp(field, FRACTION);
  return sign | (bits >= infinity ? infinity : (uint16_t)bits);
}
#endif

enum { GUARD = 256 };
static const unsigned char kPattern = 0xA5;

/* A matrix between guard bytes, `offset` elements from a boundary of 64 bytes. */
struct buffer {
  unsigned char *memory, *before;
  size_t bytes;
  matrix view;
};

/* Where the dimensions are in a matrix. */
enum { ROWS = SIDE_BY_SIDE ? 1 : 0, COLUMNS = 1 - ROWS };

/* Element j of row i. */
static size_t at(const matrix *m, int64_t i, int64_t j) {
  return m->offset + i * m->strides[ROWS] + j * m->strides[COLUMNS];
}

static struct buffer allocate(int64_t rows, int64_t columns, int64_t pitch,
                              int64_t offset) {
  struct buffer b;
  int64_t lines = SIDE_BY_SIDE ? columns : rows;
  int64_t width = SIDE_BY_SIDE ? rows : columns;
  b.bytes = 2 * GUARD + (lines * pitch + width + offset) * sizeof(element);
  b.bytes = (b.bytes + 63) / 64 * 64;
  b.memory = aligned_alloc(64, b.bytes);
  b.before = malloc(b.bytes);
  memset(b.memory, kPattern, b.bytes);
  b.view.allocated = b.view.data = (element *)(b.memory + GUARD);
  b.view.offset = offset;
  b.view.sizes[0] = lines;
  b.view.sizes[1] = width;
  b.view.strides[0] = pitch;
  b.view.strides[1] = 1;
  return b;
}

static void release(struct buffer *b) {
  free(b->memory);
  free(b->before);
}

static void keep(struct buffer *b) { memcpy(b->before, b->memory, b->bytes); }

/* Whether nothing but the elements, if those, has changed. */
static int isIntact(const struct buffer *b, int mayWriteElements) {
  if (!mayWriteElements)
    return !memcmp(b->before, b->memory, b->bytes);
  size_t next = 0;
  for (int64_t i = 0; i < b->view.sizes[0]; ++i) {
    size_t begin = (unsigned char *)(b->view.data + b->view.offset +
                                    i * b->view.strides[0]) -
                   b->memory;
    if (memcmp(b->before + next, b->memory + next, begin - next))
      return 0;
    next = begin + b->view.sizes[1] * sizeof(element);
  }
  return !memcmp(b->before + next, b->memory + next, b->bytes - next);
}

/* ------------------------------------------------------------------------- */

static uint64_t state = 1;
static double uniform(void) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (double)(state >> 11) * 0x1p-52 - 1;
}

enum kind { UNIFORM, MEAN_1000, MEAN_10000, OUTLIER, FIRST_OUTLIER, DENORMAL,
            CONSTANT, ZERO, HUGE_VALUES, WITH_NAN, WITH_INF, KINDS };
static const char *const kindNames[] = {
    "uniform", "mean 1000", "mean 10000", "outlier", "outlier first", "denormal",
    "constant", "zero", "huge", "NaN", "infinity"};

/* Whether squares of the row's elements are beyond the statistics type. */
static int overflows(enum kind kind) {
  return kind == HUGE_VALUES && OWN_UNIT != 0x1p-53L && OWN_UNIT != 0x1p-11L;
}

static void fillRow(const matrix *m, int64_t row, enum kind kind) {
  int64_t n = m->sizes[COLUMNS];
  int64_t place = n ? (int64_t)((uniform() + 1) / 2 * n) : 0;
  for (int64_t j = 0; j < n; ++j) {
    double v = uniform();
    switch (kind) {
    case MEAN_1000: v += 1000; break;
    case MEAN_10000: v += 10000; break;
    case OUTLIER: v = j == place ? 1e4 : v; break;
    case FIRST_OUTLIER: v = j == 0 ? 1e4 : v; break;
    case DENORMAL: v = SMALLEST * (double)(int)(v * 9); break;
    case CONSTANT: v = 3; break;
    case ZERO: v = 0; break;
    case HUGE_VALUES: v = overflows(kind) ? (j % 2 ? 1e30 : -1e30) : v; break;
    case WITH_NAN: v = j == place ? NAN : v; break;
    case WITH_INF: v = j == place ? INFINITY : v; break;
    default: break;
    }
    m->data[at(m, row, j)] = narrow(v);
  }
}

static long double worst[8];
static int failures;

static void fail(const struct kernel *k, const char *what, int64_t rows,
                 int64_t columns, const char *row) {
  if (++failures <= 20)
    printf("%s (%s), %ld x %ld, row %s: %s\n", k->name, k->schedule,
           (long)rows, (long)columns, row, what);
}

/* The ratio of an error to its bound goes to `worst`; false if beyond 1. */
static int accept(int result, long double got, long double wanted,
                  long double bound) {
  if (isnan(wanted))
    return isnan(got);
  long double ratio = fabsl(got - wanted) / bound;
  if (ratio > worst[result])
    worst[result] = ratio;
  return ratio <= 1;
}

/* What the definitions say of a row of elements x. */
struct row {
  long double mean, root, magnitude;
};

static struct row define(const struct kernel *k, const matrix *x, int64_t i) {
  int64_t n = x->sizes[COLUMNS], d = n + (k->op == CRMS_DROP || k->op == CRMS_HOUSE);
  struct row r = {0, 0, 0};
  long double sum = 0, squares = 0;
  for (int64_t j = 0; j < n; ++j)
    sum += widen(x->data[at(x, i, j)]);
  if (k->op == LAYER_NORM)
    r.mean = sum / n;
  for (int64_t j = 0; j < n; ++j) {
    long double v = widen(x->data[at(x, i, j)]) - r.mean;
    squares += v * v;
    r.magnitude += fabsl(v) / n;
  }
  if (k->op == CRMS_DROP)
    squares += sum * sum;
  r.root = 1 / sqrtl(squares / d + (long double)EPSILON);
  return r;
}

/* Inputs of one call. */
struct problem {
  int64_t rows, columns, pitch, offset;
  int inPlace;
};

static void check(const struct kernel *k, struct problem p) {
  struct buffer x = allocate(p.rows, p.columns, p.pitch, p.offset);
  struct buffer r = allocate(p.rows, p.columns, p.pitch, 0);
  struct buffer y = allocate(p.rows, p.columns, p.pitch, p.offset);
  struct buffer s = allocate(p.rows, p.columns, p.pitch, p.offset);
  int64_t pitch = SIDE_BY_SIDE ? 1 : p.columns;
  struct buffer g = allocate(1, p.columns, pitch, p.offset);
  struct buffer b = allocate(1, p.columns, pitch, p.offset);
  statistic *numbersMemory = malloc((2 * p.rows + 3) * sizeof(statistic));
  for (int64_t i = 0; i < 2 * p.rows + 3; ++i)
    numbersMemory[i] = 77;
  for (int64_t i = 0; i < p.rows; ++i) {
    fillRow(&x.view, i, i % KINDS);
    fillRow(&r.view, i, UNIFORM);
  }
  fillRow(&g.view, 0, UNIFORM);
  fillRow(&b.view, 0, UNIFORM);
  struct buffer *all[] = {&x, &r, &y, &s, &g, &b};
  for (int i = 0; i < 6; ++i)
    keep(all[i]);
  /* The rows as they will be normalized. */
  struct buffer e = allocate(p.rows, p.columns, p.pitch, 0);
  for (int64_t i = 0; i < p.rows; ++i)
    for (int64_t j = 0; j < p.columns; ++j) {
      element v = x.view.data[at(&x.view, i, j)];
      if (k->residual)
        v = narrow(widen(v) + widen(r.view.data[at(&r.view, i, j)]));
      e.view.data[at(&e.view, i, j)] = v;
    }

  vector scale = {g.view.data, g.view.data, p.offset, {p.columns}, {1}};
  vector bias = {b.view.data, b.view.data, p.offset, {p.columns}, {1}};
  numbers mean = {numbersMemory, numbersMemory, 1, {p.rows}, {1}};
  numbers root = {numbersMemory, numbersMemory, p.rows + 2, {p.rows}, {1}};
  matrix *result = p.inPlace ? &x.view : &y.view;
  k->call(&x.view, &r.view, &scale, &bias, result, &s.view, &mean, &root);

  if (!isIntact(&x, p.inPlace) || !isIntact(&r, 0) ||
      !isIntact(&y, !p.inPlace) || !isIntact(&s, k->sum) ||
      !isIntact(&g, 0) || !isIntact(&b, 0) || numbersMemory[0] != 77 ||
      numbersMemory[p.rows + 1] != 77 || numbersMemory[2 * p.rows + 2] != 77)
    fail(k, "wrote beside its results", p.rows, p.columns, "any");

  long double chain = SIDE_BY_SIDE
                          ? p.columns / 64 + 64
                          : p.columns / (k->lanes * k->unroll) + k->unroll +
                                log2l(k->lanes) + 2;
  long double pilot = fmaxl(64, p.columns / 64);
  long double amplified = k->pilot ? 1 + p.columns / pilot : 1;
  for (int64_t i = 0; i < p.rows; ++i) {
    struct row row = define(k, &e.view, i);
    const char *name = kindNames[i % KINDS];
    long double rootError = (amplified * chain / 2 + 8) * UNIT;
    int isBad = i % KINDS == WITH_NAN || i % KINDS == WITH_INF;
    int isHuge = overflows(i % KINDS);
    if (k->statistics && !isBad && !isHuge) {
      if (k->op == LAYER_NORM &&
          !accept(0, mean.data[1 + i], row.mean,
                  2 * UNIT * fabsl(row.mean) +
                      (chain + 4) * sqrtl(amplified) * UNIT * row.magnitude +
                      SMALLEST))
        fail(k, "mean", p.rows, p.columns, name);
      if (!accept(1, root.data[root.offset + i], row.root, rootError * row.root))
        fail(k, "reciprocal root", p.rows, p.columns, name);
    }
    for (int64_t j = 0; j < p.columns; ++j) {
      element v = e.view.data[at(&e.view, i, j)];
      long double got = widen(result->data[at(result, i, j)]);
      if (k->sum &&
          memcmp(&s.view.data[at(&s.view, i, j)], &v, sizeof v) &&
          !isnan(widen(v)))
        fail(k, "sum", p.rows, p.columns, name);
      long double gamma = k->scale ? widen(g.view.data[at(&g.view, 0, j)]) : 1;
      long double beta = k->bias ? widen(b.view.data[at(&b.view, 0, j)]) : 0;
      long double z = (widen(v) - row.mean) * row.root;
      if (isHuge || (i % KINDS == WITH_INF && k->op != LAYER_NORM))
        z = isHuge || !isinf(widen(v)) ? 0 : NAN;
      if (i % KINDS == WITH_NAN || (i % KINDS == WITH_INF && k->op == LAYER_NORM))
        z = NAN;
      long double wanted = gamma * z + beta;
      long double bound = fabsl(gamma) * (fabsl(z) * (rootError + 2 * UNIT)) +
                          2 * UNIT * (fabsl(gamma * z) + fabsl(beta)) +
                          1.01L * OWN_UNIT * fabsl(wanted) + SMALLEST;
      if (k->op == LAYER_NORM)
        bound += fabsl(gamma) * row.root *
                 ((chain + 4) * sqrtl(amplified) * UNIT * row.magnitude +
                  2 * STATISTIC_SMALLEST);
      if (!accept(2, got, wanted, bound)) {
        fail(k, "result", p.rows, p.columns, name);
        break;
      }
    }
  }
  for (int i = 0; i < 6; ++i)
    release(all[i]);
  release(&e);
  free(numbersMemory);
}

int main(void) {
  static const int64_t extents[] = {0, 1, 7, 63, 64, 65, 128, 1000, 4099};
#if SIDE_BY_SIDE
  static const int64_t counts[] = {0, 1, 3, 64, 130, 200};
#else
  static const int64_t counts[] = {0, 1, 2, 3, 6, 13};
#endif
  long calls = 0;
  for (const struct kernel *k = kernels; k->name; ++k)
    for (size_t e = 0; e < sizeof extents / sizeof *extents; ++e)
      for (size_t c = 0; c < sizeof counts / sizeof *counts; ++c)
        /* Neighbouring rows, aligned; rows apart, aligned; odd bases. */
        for (int place = 0; place < 3; ++place) {
          int64_t columns = extents[e], rows = counts[c];
          /* The long rows in all places together, to save time. */
          if (k->columns ? k->columns != columns
                         : columns > 1000 && place != (int)(c % 3))
            continue;
          int64_t width = SIDE_BY_SIDE ? rows : columns;
          struct problem p = {rows, columns, width, 0, (c + place) % 2};
          if (place == 1)
            p.pitch = (width + 63) / 64 * 64;
          if (place == 2) {
            p.pitch = width + 3;
            p.offset = 1;
          }
          check(k, p);
          ++calls;
        }
  printf("%ld calls; worst error over bound: mean %.2Lf, root %.2Lf, result "
         "%.2Lf\n",
         calls, worst[0], worst[1], worst[2]);
  if (failures)
    printf("%d failures\n", failures);
  return failures != 0;
}
