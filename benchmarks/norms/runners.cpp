// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// See the LICENSE file for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What norms.py times without Python between the calls: each function here
// calls one contender `calls` times and returns the seconds that took.

#include <chrono>
#include <cstdint>
#include <cstring>
#include <immintrin.h>
#include <memory>

#if HAS_ONEDNN
#include <oneapi/dnnl/dnnl.hpp>
#endif

template <typename Call> static double measure(int64_t calls, Call call) {
  auto start = std::chrono::steady_clock::now();
  for (int64_t i = 0; i < calls; ++i)
    call();
  std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  return seconds.count();
}

//===----------------------------------------------------------------------===//
// Copies: the limit
//===----------------------------------------------------------------------===//

/// Stores past the caches.
static void streamCopy(const char *from, char *to, int64_t bytes) {
  for (int64_t i = 0; i + 64 <= bytes; i += 64)
    for (int64_t j = 0; j < 64; j += 32)
      _mm256_stream_si256(
          reinterpret_cast<__m256i *>(to + i + j),
          _mm256_load_si256(reinterpret_cast<const __m256i *>(from + i + j)));
  _mm_sfence();
}

/// Reads a chunk into the nearest cache before it writes one past the caches:
/// the memory is not asked to turn round at each line.
static void chunkCopy(const char *from, char *to, int64_t bytes) {
  constexpr int64_t kChunk = 4096;
  __m256i sum = _mm256_setzero_si256();
  for (int64_t begin = 0; begin < bytes; begin += kChunk) {
    int64_t end = begin + kChunk < bytes ? begin + kChunk : bytes;
    for (int64_t i = begin; i + 64 <= end; i += 64)
      sum = _mm256_xor_si256(
          sum, _mm256_load_si256(reinterpret_cast<const __m256i *>(from + i)));
    streamCopy(from + begin, to + begin, end - begin);
  }
  asm volatile("" : : "x"(sum));
}

extern "C" double timeCopy(int kind, const char *from, char *to, int64_t bytes,
                           int64_t calls) {
  return measure(calls, [&] {
    if (kind == 0)
      std::memcpy(to, from, bytes);
    else if (kind == 1)
      streamCopy(from, to, bytes);
    else
      chunkCopy(from, to, bytes);
    asm volatile("" : : : "memory");
  });
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

namespace {
struct Vector {
  void *allocated, *data;
  int64_t offset, size, stride;
};
struct Matrix {
  void *allocated, *data;
  int64_t offset, sizes[2], strides[2];
};
} // namespace

extern "C" double timeNorm(void (*kernel)(Matrix *, Vector *, Vector *,
                                          Matrix *),
                           void *x, void *scale, void *bias, void *y,
                           int64_t rows, int64_t n, int64_t calls) {
  Matrix from{x, x, 0, {rows, n}, {n, 1}}, to{y, y, 0, {rows, n}, {n, 1}};
  Vector gamma{scale, scale, 0, n, 1}, beta{bias, bias, 0, n, 1};
  return measure(calls, [&] { kernel(&from, &gamma, &beta, &to); });
}

extern "C" void plainNorm(int op, int isBF16, const void *x, const float *scale,
                          const float *bias, void *y, int64_t rows, int64_t n);

extern "C" double timePlain(int op, int isBF16, const void *x,
                            const float *scale, const float *bias, void *y,
                            int64_t rows, int64_t n, int64_t calls) {
  return measure(
      calls, [&] { plainNorm(op, isBF16, x, scale, bias, y, rows, n); });
}

#if HAS_ONEDNN
/// Creating the primitive is left out of the time.
extern "C" double timeOneDNN(int op, int isBF16, void *x, void *scale,
                             void *bias, void *y, int64_t rows, int64_t n,
                             int64_t calls) {
  using namespace dnnl;
  static engine cpu(engine::kind::cpu, 0);
  static stream queue(cpu);
  using type = memory::data_type;
  memory::desc data({rows, n}, isBF16 ? type::bf16 : type::f32,
                    memory::format_tag::ab);
  memory::desc weights({n}, type::f32, memory::format_tag::a);
  auto flags = op == 0 ? normalization_flags::use_scale |
                             normalization_flags::use_shift
                       : normalization_flags::use_scale |
                             normalization_flags::rms_norm;
  layer_normalization_forward::primitive_desc description(
      cpu, prop_kind::forward_inference, data, data, 1e-5f, flags);
  layer_normalization_forward norm(description);
  std::unordered_map<int, memory> arguments{
      {DNNL_ARG_SRC, memory(data, cpu, x)},
      {DNNL_ARG_DST, memory(data, cpu, y)},
      {DNNL_ARG_SCALE, memory(weights, cpu, scale)}};
  if (op == 0)
    arguments.insert({DNNL_ARG_SHIFT, memory(weights, cpu, bias)});
  return measure(calls, [&] {
    norm.execute(queue, arguments);
    queue.wait();
  });
}
#endif
