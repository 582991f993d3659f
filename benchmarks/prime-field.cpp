//===- prime-field.cpp - How fast sums of products are --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Prints the products a second that one thread adds up in a prime field, and
// how many 64 by 64 to 128 bit products it computes with nothing else to do.
//
//===----------------------------------------------------------------------===//

#include "norm/Verification/PrimeField.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace mlir::norm::verify;

/// Elements of a row, as long as the longest of GPT-2.
constexpr size_t kLength = 3072;
constexpr int kRows = 100'000;
constexpr int kRuns = 5;

/// The best of some runs, in products a second.
template <typename Function> static double measure(Function function) {
  double best = 0;
  for (int run = 0; run < kRuns; ++run) {
    auto begin = std::chrono::steady_clock::now();
    for (int row = 0; row < kRows; ++row)
      function(row);
    std::chrono::duration<double> seconds =
        std::chrono::steady_clock::now() - begin;
    best =
        std::max(best, kRows * static_cast<double>(kLength) / seconds.count());
  }
  return best;
}

int main() {
  std::mt19937_64 random(1);
  PrimeField field(PrimeField::drawPrime(random, {}));
  std::vector<uint64_t> a(kLength), b(kLength);
  for (std::vector<uint64_t> *elements : {&a, &b})
    for (uint64_t &element : *elements)
      element = random() % field.getPrime();
  // Keeps the work from being left out.
  volatile uint64_t sink = 0;
  double dot = measure([&](int row) {
    a[row % kLength] ^= 1;
    sink = sink + field.dot(a.data(), b.data(), kLength);
  });
  double limit = measure([&](int row) {
    a[row % kLength] ^= 1;
    unsigned __int128 bits[4] = {};
    for (size_t i = 0; i < kLength; i += 4)
      for (size_t j = 0; j < 4; ++j)
        bits[j] ^= static_cast<unsigned __int128>(a[i + j]) * b[i + j];
    for (unsigned __int128 word : bits)
      sink = sink + static_cast<uint64_t>(word) +
             static_cast<uint64_t>(word >> 64);
  });
  std::printf("%.2f %.2f\n", dot * 1e-9, limit * 1e-9);
  return 0;
}
