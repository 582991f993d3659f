//===- ValueAxisMap.h - Numbers of values along axes ------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_VALUEAXISMAP_H
#define NORM_ANALYSIS_VALUEAXISMAP_H

#include "norm/Interfaces/FeatureAxis.h"

#include "mlir/IR/Value.h"

#include <map>
#include <optional>

namespace mlir::norm {

/// A number for each of some values along each of some axes. A rewrite that
/// replaces values or erases them has to say so.
class ValueAxisMap {
public:
  std::optional<unsigned> lookup(Value value, const FeatureAxis &axis) const {
    auto it = numbers.find({value.getAsOpaquePointer(), axis});
    if (it == numbers.end())
      return std::nullopt;
    return it->second;
  }
  /// The number, which is `number` if there was none; and whether it is new.
  std::pair<unsigned, bool> tryInsert(Value value, const FeatureAxis &axis,
                                      unsigned number) {
    auto [it, isNew] =
        numbers.try_emplace({value.getAsOpaquePointer(), axis}, number);
    return {it->second, isNew};
  }
  void set(Value value, const FeatureAxis &axis, unsigned number) {
    numbers[{value.getAsOpaquePointer(), axis}] = number;
  }

  /// Makes `to` stand for `from`, which has been replaced by it.
  void replaceValue(Value from, Value to) {
    for (auto it = findFirst(from); isOf(it, from); it = numbers.erase(it))
      set(to, it->first.second, it->second);
  }
  /// Forgets a value that is to be erased.
  void eraseValue(Value value) {
    for (auto it = findFirst(value); isOf(it, value);)
      it = numbers.erase(it);
  }

  bool isEmpty() const { return numbers.empty(); }
  void forEach(llvm::function_ref<void(Value, const FeatureAxis &, unsigned)>
                   visit) const {
    for (const auto &[key, number] : numbers)
      visit(Value::getFromOpaquePointer(key.first), key.second, number);
  }

private:
  using Map = std::map<std::pair<void *, FeatureAxis>, unsigned>;

  /// The axes of one value are neighbours, the empty one the first of all.
  Map::iterator findFirst(Value value) {
    return numbers.lower_bound({value.getAsOpaquePointer(), FeatureAxis()});
  }
  bool isOf(Map::iterator it, Value value) const {
    return it != numbers.end() && it->first.first == value.getAsOpaquePointer();
  }

  Map numbers;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_VALUEAXISMAP_H
