//===- FeatureAxis.cpp - Axes, and how reshapes carry them ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Interfaces/FeatureAxis.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <tuple>

using namespace mlir;
using namespace mlir::norm;

FeatureAxis::FeatureAxis(SmallVector<Factor, 1> newFactors) {
  llvm::erase_if(newFactors, [](const Factor &f) { return f.extent == 1; });
  // Outermost first within each dimension.
  llvm::sort(newFactors, [](const Factor &lhs, const Factor &rhs) {
    return std::tuple(lhs.dim, -lhs.stride) < std::tuple(rhs.dim, -rhs.stride);
  });
  for (const Factor &factor : newFactors) {
    if (!factors.empty()) {
      Factor &outer = factors.back();
      if (outer.dim == factor.dim &&
          outer.stride == factor.stride * factor.extent) {
        outer.stride = factor.stride;
        outer.extent *= factor.extent;
        continue;
      }
    }
    factors.push_back(factor);
  }
}

FailureOr<FeatureAxis> FeatureAxis::fromDims(ArrayRef<int64_t> shape,
                                             ArrayRef<int64_t> dims) {
  SmallVector<Factor, 1> factors;
  for (int64_t dim : dims) {
    if (ShapedType::isDynamic(shape[dim]) || shape[dim] == 0)
      return failure();
    factors.push_back({dim, /*stride=*/1, shape[dim]});
  }
  return FeatureAxis(std::move(factors));
}

int64_t FeatureAxis::getExtent() const {
  int64_t extent = 1;
  for (const Factor &factor : factors)
    extent *= factor.extent;
  return extent;
}

FailureOr<SmallVector<int64_t>>
FeatureAxis::getWholeDims(ArrayRef<int64_t> shape) const {
  SmallVector<int64_t> dims;
  for (const Factor &factor : factors) {
    if (factor.stride != 1 || factor.extent != shape[factor.dim])
      return failure();
    dims.push_back(factor.dim);
  }
  return dims;
}

bool FeatureAxis::involves(int64_t dim) const {
  return llvm::any_of(factors, [&](const Factor &f) { return f.dim == dim; });
}

FailureOr<FeatureAxis> FeatureAxis::renameDims(
    llvm::function_ref<FailureOr<int64_t>(int64_t)> rename) const {
  SmallVector<Factor, 1> renamed(factors);
  for (Factor &factor : renamed) {
    FailureOr<int64_t> dim = rename(factor.dim);
    if (failed(dim))
      return failure();
    factor.dim = *dim;
  }
  return FeatureAxis(std::move(renamed));
}

FailureOr<FeatureAxis>
FeatureAxis::collapse(ArrayRef<int64_t> shape,
                      ArrayRef<SmallVector<int64_t, 2>> groups) const {
  if (llvm::is_contained(shape, 0))
    return failure();
  SmallVector<Factor, 1> collapsed;
  for (auto [group, dims] : llvm::enumerate(groups)) {
    // From the innermost dimension outwards; `inner` positions lie inside.
    int64_t inner = 1;
    for (int64_t dim : llvm::reverse(dims)) {
      for (const Factor &factor : factors) {
        if (factor.dim != dim)
          continue;
        if (ShapedType::isDynamic(inner))
          return failure();
        collapsed.push_back({static_cast<int64_t>(group), factor.stride * inner,
                             factor.extent});
      }
      inner = ShapedType::isDynamic(inner) || ShapedType::isDynamic(shape[dim])
                  ? ShapedType::kDynamic
                  : inner * shape[dim];
    }
  }
  return FeatureAxis(std::move(collapsed));
}

FailureOr<FeatureAxis>
FeatureAxis::expand(ArrayRef<int64_t> shape,
                    ArrayRef<SmallVector<int64_t, 2>> groups) const {
  if (llvm::is_contained(shape, 0))
    return failure();
  SmallVector<Factor, 1> expanded;
  for (const Factor &factor : factors) {
    // The factor spans strides [lower, upper) of the collapsed dimension; each
    // expanded dimension spans [inner, inner * size) of them.
    int64_t lower = factor.stride, upper = factor.stride * factor.extent;
    ArrayRef<int64_t> dims = groups[factor.dim];
    int64_t inner = 1;
    for (auto [position, dim] : llvm::enumerate(llvm::reverse(dims))) {
      if (lower == upper)
        break;
      bool outermost = position + 1 == dims.size();
      // The outermost dimension may be dynamic: nothing lies beyond it.
      if (!outermost && ShapedType::isDynamic(shape[dim]))
        return failure();
      int64_t outer = outermost ? upper : inner * shape[dim];
      if (lower < outer) {
        int64_t end = std::min(upper, outer);
        if (lower % inner || end % lower || outer % end)
          return failure();
        expanded.push_back({dim, lower / inner, end / lower});
        lower = end;
      }
      inner = outer;
    }
    if (lower != upper)
      return failure();
  }
  return FeatureAxis(std::move(expanded));
}

FailureOr<FeatureAxis> FeatureAxis::reshape(ArrayRef<int64_t> from,
                                            ArrayRef<int64_t> to) const {
  auto allDims = [](ArrayRef<int64_t> shape) {
    return llvm::to_vector<2>(llvm::seq<int64_t>(0, shape.size()));
  };
  FailureOr<FeatureAxis> flat = collapse(from, {allDims(from)});
  if (failed(flat))
    return failure();
  return flat->expand(to, {allDims(to)});
}

bool FeatureAxis::operator<(const FeatureAxis &rhs) const {
  return std::lexicographical_compare(
      factors.begin(), factors.end(), rhs.factors.begin(), rhs.factors.end(),
      [](const Factor &a, const Factor &b) {
        return std::tuple(a.dim, a.stride, a.extent) <
               std::tuple(b.dim, b.stride, b.extent);
      });
}

void FeatureAxis::print(raw_ostream &os) const {
  os << '{';
  llvm::interleaveComma(factors, os, [&](const Factor &factor) {
    os << 'd' << factor.dim << ':' << factor.extent;
    if (factor.stride != 1)
      os << '*' << factor.stride;
  });
  os << '}';
}
