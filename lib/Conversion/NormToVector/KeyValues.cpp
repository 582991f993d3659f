//===- KeyValues.cpp - Settings written as text ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyValues.h"

using namespace mlir;
using namespace mlir::norm;

std::function<std::string(StringRef)>
mlir::norm::intKey(int64_t &value, int64_t least,
                   std::optional<int64_t> never) {
  constexpr int64_t kMost = int64_t(1) << 40;
  return [=, &value](StringRef text) -> std::string {
    if (never && text == "never") {
      value = *never;
      return "";
    }
    int64_t number;
    if (!text.getAsInteger(10, number) && number >= least && number <= kMost) {
      value = number;
      return "";
    }
    return "a number from " + std::to_string(least) + " to 2^40" +
           (never ? ", or never" : "");
  };
}

llvm::Error mlir::norm::readKeyValues(StringRef text, ArrayRef<Key> keys) {
  SmallVector<StringRef> items;
  text.split(items, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef item : items) {
    auto [name, value] = item.split('=');
    const Key *key = llvm::find_if(
        keys, [name = name](const Key &key) { return key.name == name; });
    if (key == keys.end()) {
      auto names = llvm::map_range(keys, [](const Key &k) { return k.name; });
      return llvm::createStringError(
          "there is no '" + name + "' to set, only " + llvm::join(names, ", "));
    }
    std::string expected = key->set(value);
    if (!expected.empty())
      return llvm::createStringError(name + " is '" + value +
                                     "', but should be " + expected);
  }
  return llvm::Error::success();
}
