// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// See the LICENSE file for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What norms.py times without Python between the calls: each function here
// calls one contender `calls` times and returns the seconds that took.

#include "plain.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <immintrin.h>
#include <memory>
#include <utility>

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

/// A line at a time. (The library's copy may be other instructions, which take
/// longer to start or go round the nearest cache.)
static void loopCopy(const char *from, char *to, int64_t bytes) {
  typedef char Line __attribute__((vector_size(64)));
  for (int64_t i = 0; i + 64 <= bytes; i += 64) {
    *reinterpret_cast<Line *>(to + i) =
        *reinterpret_cast<const Line *>(from + i);
    // Else the compiler would call the library's.
    asm volatile("" : : : "memory");
  }
}

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

/// By one thread, or by several that take a part each.
extern "C" double timeCopy(int kind, const char *from, char *to, int64_t bytes,
                           int64_t threads, int64_t calls) {
  int64_t part = (bytes / threads + 63) / 64 * 64;
  return measure(calls, [&] {
#pragma omp parallel for num_threads(threads) if (threads > 1)
    for (int64_t i = 0; i < threads; ++i) {
      int64_t begin = std::min(i * part, bytes);
      int64_t size = std::min(part, bytes - begin);
      if (kind == 0)
        std::memcpy(to + begin, from + begin, size);
      else if (kind == 1)
        loopCopy(from + begin, to + begin, size);
      else if (kind == 2)
        streamCopy(from + begin, to + begin, size);
      else
        chunkCopy(from + begin, to + begin, size);
    }
    asm volatile("" : : : "memory");
  });
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

template <size_t> using View = void *;

template <size_t... i>
static void callKernel(void *kernel, void **views, std::index_sequence<i...>) {
  reinterpret_cast<void (*)(View<i>...)>(kernel)(views[i]...);
}

/// A compiled norm takes a pointer to a view of each operand and result.
extern "C" double timeKernel(void *kernel, void **views, int numViews,
                             int64_t calls) {
  return measure(calls, [&] {
    switch (numViews) {
    case 4:
      return callKernel(kernel, views, std::make_index_sequence<4>());
    case 5:
      return callKernel(kernel, views, std::make_index_sequence<5>());
    case 6:
      return callKernel(kernel, views, std::make_index_sequence<6>());
    case 8:
      return callKernel(kernel, views, std::make_index_sequence<8>());
    default:
      std::abort();
    }
  });
}

extern "C" double timePlain(Form form, Op op, Type type, void *const *operands,
                            void *const *results, int64_t rows, int64_t n,
                            int64_t calls) {
  return measure(
      calls, [&] { plainNorm(form, op, type, operands, results, rows, n); });
}

#if HAS_ONEDNN
namespace {
/// The forms that oneDNN has, as primitives to be called one after another.
class OneDNN {
public:
  OneDNN(Form form, Op op, Type type, void *const *operands,
         void *const *results, int64_t rows, int64_t n)
      : data({rows, n}, getType(type), dnnl::memory::format_tag::ab),
        features({n}, dnnl::memory::data_type::f32,
                 dnnl::memory::format_tag::a),
        perRow({rows}, dnnl::memory::data_type::f32,
               dnnl::memory::format_tag::a),
        isLayerNorm(op == LayerNorm) {
    if (form == Backward) {
      addBackward(operands, results, rows);
      return;
    }
    void *input = operands[0];
    if (form == Residual) {
      dnnl::binary::primitive_desc sum(cpu(), dnnl::algorithm::binary_add, data,
                                       data, data);
      steps.push_back({dnnl::binary(sum),
                       {{DNNL_ARG_SRC_0, view(data, input)},
                        {DNNL_ARG_SRC_1, view(data, operands[1])},
                        {DNNL_ARG_DST, view(data, results[1])}}});
      input = results[1];
      ++operands;
    }
    dnnl::layer_normalization_forward::primitive_desc description(
        cpu(), dnnl::prop_kind::forward_inference, data, data, 1e-5f, flags());
    steps.push_back({dnnl::layer_normalization_forward(description),
                     {{DNNL_ARG_SRC, view(data, input)},
                      {DNNL_ARG_DST, view(data, results[0])},
                      {DNNL_ARG_SCALE, view(features, operands[1])}}});
    if (isLayerNorm)
      steps.back().arguments.insert(
          {DNNL_ARG_SHIFT, view(features, operands[2])});
  }

  void run() {
    static dnnl::stream queue(cpu());
    for (Step &step : steps)
      step.primitive.execute(queue, step.arguments);
    queue.wait();
  }

private:
  struct Step {
    dnnl::primitive primitive;
    std::unordered_map<int, dnnl::memory> arguments;
  };

  static dnnl::engine &cpu() {
    static dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
  }
  static dnnl::memory::data_type getType(Type type) {
    return type == F32    ? dnnl::memory::data_type::f32
           : type == BF16 ? dnnl::memory::data_type::bf16
                          : dnnl::memory::data_type::f16;
  }
  static dnnl::memory view(const dnnl::memory::desc &desc, void *pointer) {
    return dnnl::memory(desc, cpu(), pointer);
  }
  dnnl::normalization_flags flags() const {
    return dnnl::normalization_flags::use_scale |
           (isLayerNorm ? dnnl::normalization_flags::use_shift
                        : dnnl::normalization_flags::rms_norm);
  }

  void addBackward(void *const *operands, void *const *results, int64_t rows) {
    // It takes the variance, where we have the reciprocal root.
    auto roots = static_cast<const float *>(operands[3]);
    variances = std::make_unique<float[]>(rows);
    for (int64_t i = 0; i < rows; ++i)
      variances[i] = 1 / (roots[i] * roots[i]) - 1e-5f;
    dnnl::layer_normalization_forward::primitive_desc hint(
        cpu(), dnnl::prop_kind::forward_training, data, data, perRow, 1e-5f,
        flags());
    dnnl::layer_normalization_backward::primitive_desc description(
        cpu(), dnnl::prop_kind::backward, data, data, data, perRow, 1e-5f,
        flags(), hint);
    steps.push_back({dnnl::layer_normalization_backward(description),
                     {{DNNL_ARG_DIFF_DST, view(data, operands[0])},
                      {DNNL_ARG_SRC, view(data, operands[1])},
                      {DNNL_ARG_VARIANCE, view(perRow, variances.get())},
                      {DNNL_ARG_SCALE, view(features, operands[4])},
                      {DNNL_ARG_DIFF_SRC, view(data, results[0])},
                      {DNNL_ARG_DIFF_SCALE, view(features, results[1])}}});
    auto &arguments = steps.back().arguments;
    if (isLayerNorm) {
      arguments.insert({DNNL_ARG_MEAN, view(perRow, operands[2])});
      arguments.insert({DNNL_ARG_DIFF_SHIFT, view(features, results[2])});
    }
  }

  dnnl::memory::desc data, features, perRow;
  bool isLayerNorm;
  std::unique_ptr<float[]> variances;
  std::vector<Step> steps;
};
} // namespace

/// What it takes to create the primitives is left out of the time. Below zero
/// if oneDNN doesn't have the form.
extern "C" double timeOneDNN(Form form, Op op, Type type, void *const *operands,
                             void *const *results, int64_t rows, int64_t n,
                             int64_t calls) {
  try {
    OneDNN norm(form, op, type, operands, results, rows, n);
    return measure(calls, [&] { norm.run(); });
  } catch (const dnnl::error &) {
    return -1;
  }
}
#endif
