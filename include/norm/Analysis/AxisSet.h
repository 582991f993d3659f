//===- AxisSet.h - A set of axes, possibly all of them ----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_ANALYSIS_AXISSET_H
#define NORM_ANALYSIS_AXISSET_H

#include "norm/Interfaces/FeatureAxis.h"

namespace mlir::norm {

/// A set of axes of one value: finitely many, or every axis there is. Sorted,
/// so that equal sets compare equal.
class AxisSet {
public:
  /// Every axis.
  static AxisSet universal() {
    AxisSet set;
    set.isAll = true;
    return set;
  }
  static AxisSet empty() { return AxisSet(); }

  bool isUniversal() const { return isAll; }
  bool contains(const FeatureAxis &axis) const {
    return isAll || llvm::is_contained(axes, axis);
  }
  /// The members; none of a universal set can be listed.
  ArrayRef<FeatureAxis> getAxes() const { return axes; }

  void insert(const FeatureAxis &axis) {
    if (contains(axis))
      return;
    axes.insert(llvm::lower_bound(axes, axis), axis);
  }

  static AxisSet unite(const AxisSet &lhs, const AxisSet &rhs) {
    if (lhs.isAll || rhs.isAll)
      return universal();
    AxisSet set = lhs;
    for (const FeatureAxis &axis : rhs.axes)
      set.insert(axis);
    return set;
  }
  static AxisSet intersect(const AxisSet &lhs, const AxisSet &rhs) {
    if (lhs.isAll)
      return rhs;
    if (rhs.isAll)
      return lhs;
    AxisSet set;
    for (const FeatureAxis &axis : lhs.axes)
      if (rhs.contains(axis))
        set.axes.push_back(axis);
    return set;
  }

  bool operator==(const AxisSet &rhs) const {
    return isAll == rhs.isAll && axes == rhs.axes;
  }

  void print(raw_ostream &os) const {
    if (isAll) {
      os << "all";
      return;
    }
    os << '[';
    llvm::interleaveComma(axes, os);
    os << ']';
  }

private:
  bool isAll = false;
  SmallVector<FeatureAxis, 1> axes;
};

} // namespace mlir::norm

#endif // NORM_ANALYSIS_AXISSET_H
