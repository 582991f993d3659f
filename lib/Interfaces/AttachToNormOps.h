//===- AttachToNormOps.h - One model for all norm ops -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_INTERFACES_ATTACHTONORMOPS_H
#define NORM_LIB_INTERFACES_ATTACHTONORMOPS_H

#include "norm/IR/Norm.h"

namespace mlir::norm {

/// Attaches a model that suits every op of the dialect to each.
template <template <typename OpTy> class ModelTy>
void attachToNormOps(MLIRContext *context) {
  LayerNormOp::attachInterface<ModelTy<LayerNormOp>>(*context);
  RMSNormOp::attachInterface<ModelTy<RMSNormOp>>(*context);
  CRMSNormOp::attachInterface<ModelTy<CRMSNormOp>>(*context);
  CenterOp::attachInterface<ModelTy<CenterOp>>(*context);
  CompressOp::attachInterface<ModelTy<CompressOp>>(*context);
  ExpandOp::attachInterface<ModelTy<ExpandOp>>(*context);
  LayerNormGradOp::attachInterface<ModelTy<LayerNormGradOp>>(*context);
  RMSNormGradOp::attachInterface<ModelTy<RMSNormGradOp>>(*context);
  CRMSNormGradOp::attachInterface<ModelTy<CRMSNormGradOp>>(*context);
  QuantizeOp::attachInterface<ModelTy<QuantizeOp>>(*context);
}

} // namespace mlir::norm

#endif // NORM_LIB_INTERFACES_ATTACHTONORMOPS_H
