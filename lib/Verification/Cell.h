//===- Cell.h - One number of a value ---------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_VERIFICATION_CELL_H
#define NORM_VERIFICATION_CELL_H

#include "llvm/ADT/DenseMapInfo.h"

#include <cstdint>

namespace mlir::norm::verify {

/// A number of a domain, or an integer of the program, sign-extended.
using Cell = unsigned __int128;

} // namespace mlir::norm::verify

template <> struct llvm::DenseMapInfo<unsigned __int128> {
  // No domain has these numbers.
  static constexpr unsigned __int128 getEmptyKey() {
    return ~static_cast<unsigned __int128>(0);
  }
  static constexpr unsigned __int128 getTombstoneKey() {
    return getEmptyKey() - 1;
  }
  static unsigned getHashValue(unsigned __int128 value) {
    auto low = static_cast<uint64_t>(value);
    auto high = static_cast<uint64_t>(value >> 64);
    return static_cast<unsigned>(((low ^ high << 1) * 0x9e3779b97f4a7c15) >>
                                 32);
  }
  static bool isEqual(unsigned __int128 a, unsigned __int128 b) {
    return a == b;
  }
};

#endif // NORM_VERIFICATION_CELL_H
