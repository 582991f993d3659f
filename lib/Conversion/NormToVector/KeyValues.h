//===- KeyValues.h - Settings written as text -------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_CONVERSION_NORMTOVECTOR_KEYVALUES_H
#define NORM_LIB_CONVERSION_NORMTOVECTOR_KEYVALUES_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Error.h"

#include <functional>

namespace mlir::norm {

/// A key and what takes its value, which returns what the value should have
/// been if it is none.
struct Key {
  StringRef name;
  std::function<std::string(StringRef)> set;
};

/// Integers from `least` to 2^40; `never` is written as "never".
std::function<std::string(StringRef)> intKey(int64_t &value, int64_t least,
                                             std::optional<int64_t> never = {});

/// One of the names, by its position.
template <typename Enum>
std::function<std::string(StringRef)> enumKey(Enum &value,
                                              ArrayRef<StringRef> names) {
  return [&value, names](StringRef text) -> std::string {
    const StringRef *found = llvm::find(names, text);
    if (found == names.end())
      return "one of " + llvm::join(names, ", ");
    value = static_cast<Enum>(found - names.begin());
    return "";
  };
}

/// Reads "key=value,key=value". The first mistake is the error.
llvm::Error readKeyValues(StringRef text, ArrayRef<Key> keys);

} // namespace mlir::norm

#endif // NORM_LIB_CONVERSION_NORMTOVECTOR_KEYVALUES_H
