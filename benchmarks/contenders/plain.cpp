// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// See the LICENSE file for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Norms as one writes them in C++, for the compiler to optimize: compiled with
// -O3 -ffast-math -march=native. Two walks along a row for its statistics, as
// the variance must not be a difference of large numbers.

#include "plain.h"

#include <algorithm>
#include <cmath>
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

/// The mean of a row (zero unless the op has one) and its reciprocal root.
template <Op op, typename T>
void computeStatistics(const T *x, int64_t n, float &mean, float &root) {
  float squares = 0, sum = 0;
  if (op != RMSNorm)
    for (int64_t j = 0; j < n; ++j)
      sum += float(x[j]);
  mean = op == LayerNorm ? sum / n : 0;
  for (int64_t j = 0; j < n; ++j)
    squares += (float(x[j]) - mean) * (float(x[j]) - mean);
  if (op == CRMSNorm)
    squares += sum * sum;
  root = 1 / std::sqrt(squares / (op == CRMSNorm ? n + 1 : n) + 1e-5f);
}

template <Op op>
float scaleAndShift(float value, const float *scale, const float *bias,
                    int64_t j) {
  if (op != CRMSNorm)
    value *= scale[j];
  if (op == LayerNorm)
    value += bias[j];
  return value;
}

template <Op op, typename T>
void normalize(const T *x, const float *scale, const float *bias, T *y,
               int64_t n) {
  float mean, root;
  computeStatistics<op>(x, n, mean, root);
  for (int64_t j = 0; j < n; ++j)
    y[j] = scaleAndShift<op>((float(x[j]) - mean) * root, scale, bias, j);
}

template <typename T>
void add(const T *x, const T *residual, T *sum, int64_t n) {
  for (int64_t j = 0; j < n; ++j)
    sum[j] = float(x[j]) + float(residual[j]);
}

template <Op op, typename T>
void quantize(const T *x, const float *scale, const float *bias, int8_t *y,
              float &rowScale, int64_t n) {
  float mean, root, most = 0;
  computeStatistics<op>(x, n, mean, root);
  auto at = [&](int64_t j) -> float {
    return T(scaleAndShift<op>((float(x[j]) - mean) * root, scale, bias, j));
  };
  for (int64_t j = 0; j < n; ++j)
    most = std::max(most, std::abs(at(j)));
  rowScale = most / 127;
  for (int64_t j = 0; j < n; ++j)
    y[j] = std::nearbyint(at(j) / rowScale);
}

template <Op op, typename T>
void differentiate(const T *grad, const T *x, float mean, float root,
                   const float *scale, T *inputGrad, float *scaleGrad,
                   float *biasGrad, int64_t n) {
  float sum = 0, products = 0, normals = 0;
  auto normal = [&](int64_t j) {
    return (float(x[j]) - (op == LayerNorm ? mean : 0)) * root;
  };
  auto scaled = [&](int64_t j) {
    return op == CRMSNorm ? float(grad[j]) : float(grad[j]) * scale[j];
  };
  for (int64_t j = 0; j < n; ++j) {
    sum += scaled(j);
    products += scaled(j) * normal(j);
    normals += normal(j);
  }
  products /= op == CRMSNorm ? n + 1 : n;
  sum = op == LayerNorm ? sum / n : 0;
  normals = op == CRMSNorm ? normals : 0;
  for (int64_t j = 0; j < n; ++j) {
    inputGrad[j] = root * (scaled(j) - sum - (normal(j) + normals) * products);
    if (op != CRMSNorm)
      scaleGrad[j] += float(grad[j]) * normal(j);
    if (op == LayerNorm)
      biasGrad[j] += float(grad[j]);
  }
}

template <Op op, typename T>
void compute(Form form, void *const *operands, void *const *results,
             int64_t rows, int64_t n) {
  auto rowsOf = [](void *pointer) { return static_cast<T *>(pointer); };
  auto floatsOf = [](void *pointer) { return static_cast<float *>(pointer); };
  const T *x = rowsOf(operands[form == Backward ? 1 : 0]);
  if (form == Forward)
    for (int64_t i = 0; i < rows; ++i)
      normalize<op>(x + i * n, floatsOf(operands[1]), floatsOf(operands[2]),
                    rowsOf(results[0]) + i * n, n);
  if (form == Residual)
    for (int64_t i = 0; i < rows; ++i) {
      T *sum = rowsOf(results[1]) + i * n;
      add(x + i * n, rowsOf(operands[1]) + i * n, sum, n);
      normalize<op>(sum, floatsOf(operands[2]), floatsOf(operands[3]),
                    rowsOf(results[0]) + i * n, n);
    }
  if (form == Quantized)
    for (int64_t i = 0; i < rows; ++i)
      quantize<op>(x + i * n, floatsOf(operands[1]), floatsOf(operands[2]),
                   static_cast<int8_t *>(results[0]) + i * n,
                   floatsOf(results[1])[i], n);
  if (form == Backward) {
    std::fill_n(floatsOf(results[1]), n, 0.f);
    std::fill_n(floatsOf(results[2]), n, 0.f);
    for (int64_t i = 0; i < rows; ++i)
      differentiate<op>(rowsOf(operands[0]) + i * n, x + i * n,
                        floatsOf(operands[2])[i], floatsOf(operands[3])[i],
                        floatsOf(operands[4]), rowsOf(results[0]) + i * n,
                        floatsOf(results[1]), floatsOf(results[2]), n);
  }
}

template <typename T>
void dispatch(Form form, Op op, void *const *operands, void *const *results,
              int64_t rows, int64_t n) {
  if (op == LayerNorm)
    compute<LayerNorm, T>(form, operands, results, rows, n);
  else if (op == RMSNorm)
    compute<RMSNorm, T>(form, operands, results, rows, n);
  else
    compute<CRMSNorm, T>(form, operands, results, rows, n);
}
} // namespace

void plainNorm(Form form, Op op, Type type, void *const *operands,
               void *const *results, int64_t rows, int64_t n) {
  if (type == F32)
    dispatch<float>(form, op, operands, results, rows, n);
  else if (type == BF16)
    dispatch<BFloat16>(form, op, operands, results, rows, n);
  else
    dispatch<_Float16>(form, op, operands, results, rows, n);
}
