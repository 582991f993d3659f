// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// See the LICENSE file for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Norms as one writes them in C++, for the compiler to optimize: compiled with
// -O3 -ffast-math -march=native. Two walks along a row for its statistics, as
// the variance must not be a difference of large numbers.

#include <cmath>
#include <cstdint>
#include <cstring>

namespace {
struct BFloat16 {
  uint16_t bits;

  operator float() const {
    uint32_t wide = uint32_t(bits) << 16;
    float value;
    std::memcpy(&value, &wide, sizeof value);
    return value;
  }
  BFloat16() = default;
  BFloat16(float value) {
    uint32_t wide;
    std::memcpy(&wide, &value, sizeof wide);
    bits = (wide + 0x7FFF + ((wide >> 16) & 1)) >> 16;
  }
};

enum Op { LayerNorm, RMSNorm, CRMSNorm };

template <Op op, typename T>
void normalize(const T *x, const float *scale, const float *bias, T *y,
               int64_t rows, int64_t n) {
  for (int64_t i = 0; i < rows; ++i, x += n, y += n) {
    float mean = 0, squares = 0, sum = 0;
    if (op != RMSNorm)
      for (int64_t j = 0; j < n; ++j)
        sum += float(x[j]);
    if (op == LayerNorm)
      mean = sum / n;
    for (int64_t j = 0; j < n; ++j)
      squares += (float(x[j]) - mean) * (float(x[j]) - mean);
    if (op == CRMSNorm)
      squares += sum * sum;
    float root = 1 / std::sqrt(squares / (op == CRMSNorm ? n + 1 : n) + 1e-5f);
    for (int64_t j = 0; j < n; ++j) {
      float value = (float(x[j]) - mean) * root;
      if (op != CRMSNorm)
        value *= scale[j];
      if (op == LayerNorm)
        value += bias[j];
      y[j] = value;
    }
  }
}

template <typename T>
void dispatch(int op, const void *x, const float *scale, const float *bias,
              void *y, int64_t rows, int64_t n) {
  auto from = static_cast<const T *>(x);
  auto to = static_cast<T *>(y);
  if (op == LayerNorm)
    normalize<LayerNorm>(from, scale, bias, to, rows, n);
  else if (op == RMSNorm)
    normalize<RMSNorm>(from, scale, bias, to, rows, n);
  else
    normalize<CRMSNorm>(from, scale, bias, to, rows, n);
}
} // namespace

extern "C" void plainNorm(int op, int isBF16, const void *x, const float *scale,
                          const float *bias, void *y, int64_t rows,
                          int64_t n) {
  if (isBF16)
    dispatch<BFloat16>(op, x, scale, bias, y, rows, n);
  else
    dispatch<float>(op, x, scale, bias, y, rows, n);
}
