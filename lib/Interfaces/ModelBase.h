//===- ModelBase.h - What models of several dialects share ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_INTERFACES_MODELBASE_H
#define NORM_LIB_INTERFACES_MODELBASE_H

#include "ScalarForm.h"
#include "norm/Interfaces/FeatureAxisOpInterface.h"

namespace mlir::norm {

/// The type of a tensor of known rank, or null.
inline RankedTensorType getType(Value value) {
  return dyn_cast<RankedTensorType>(value.getType());
}

/// Whether `test` holds for every dimension that the axis takes part of.
inline bool allDims(const FeatureAxis &axis,
                    llvm::function_ref<bool(int64_t)> test) {
  return llvm::all_of(
      axis.getFactors(),
      [&](const FeatureAxis::Factor &factor) { return test(factor.dim); });
}

/// Whether the axis is one of `type` too: a dynamic extent is none to centre
/// along.
inline bool isStaticAlong(RankedTensorType type, const FeatureAxis &axis) {
  return allDims(axis, [&](int64_t dim) { return !type.isDynamicDim(dim); });
}

/// A dimension of an operand that corresponds to one of the result.
using DimMap = std::pair<int64_t, int64_t>;

/// The axis with its dimensions renamed from those of a result to those of an
/// operand; fails if one isn't in the list.
inline FailureOr<FeatureAxis> renameDims(const FeatureAxis &axis,
                                         ArrayRef<DimMap> resultToOperand) {
  return axis.renameDims([&](int64_t dim) -> FailureOr<int64_t> {
    for (auto [from, to] : resultToOperand)
      if (from == dim)
        return to;
    return failure();
  });
}

/// A result that holds the elements of one operand, along `axis` of it.
inline FailureOr<AxisForm> getCarrierForm(OpOperand &operand,
                                          FailureOr<FeatureAxis> axis) {
  if (failed(axis))
    return failure();
  return AxisForm{{{&operand, *axis}}, /*shifted=*/false};
}

/// The source of a result that holds the elements of one operand with zeros
/// around them, along the dimensions that `isPadded` tells.
inline ViewSource getPaddedSource(OpOperand &operand,
                                  ArrayRef<IndexForm> indices,
                                  llvm::function_ref<bool(int64_t)> isPadded) {
  ViewSource source{&operand, {}, /*hasZeros=*/true};
  for (auto [dim, index] : llvm::enumerate(indices))
    source.indices.push_back(isPadded(dim) ? IndexForm::unknown(index) : index);
  return source;
}

/// The form of an elementwise op, whose carriers have the axis of its result.
inline FailureOr<AxisForm> getElementwiseForm(const ScalarForm &scalar,
                                              const FeatureAxis &axis) {
  if (scalar.kind == ScalarForm::Varying)
    return failure();
  AxisForm form;
  form.shifted = scalar.hasUniformPart();
  for (OpOperand *operand : scalar.carriers)
    form.carriers.push_back({operand, axis});
  return form;
}

inline bool isCarrier(const AxisForm &form, const OpOperand &operand) {
  return llvm::any_of(form.carriers, [&](const Carrier &carrier) {
    return carrier.operand == &operand;
  });
}

/// A model of ops whose results have another extent when their carriers have:
/// it is a matter of types. Ops that also state sizes build themselves.
template <typename ModelTy, typename OpTy>
struct ResizableModel : FeatureAxisOpInterface::ExternalModel<ModelTy, OpTy> {
  bool canChangeExtent(Operation *, OpResult, const FeatureAxis &,
                       const AxisForm &) const {
    return true;
  }
  Value rebuildWithExtent(Operation *, OpBuilder &builder, OpResult result,
                          const FeatureAxis &axis, const AxisForm &form,
                          ValueRange carriers, int64_t extent) const {
    Value rebuilt = cloneWithCarriers(builder, result, form, carriers);
    rebuilt.setType(withExtent(result.getType(), axis, extent));
    return rebuilt;
  }
};

} // namespace mlir::norm

#endif // NORM_LIB_INTERFACES_MODELBASE_H
