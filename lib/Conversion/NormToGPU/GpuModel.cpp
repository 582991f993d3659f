//===- GpuModel.cpp - What code generation depends on in a chip -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Conversion/GpuSchedule.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::norm;

// LLVM's own default versions lack instructions that these chips have, and it
// aborts where code needs one.
static constexpr GpuModel kModels[] = {
    {"sm_80", /*accessBytes=*/16, /*processors=*/108, /*ptxVersion=*/80,
     /*clusterBlocks=*/1},
    {"sm_90", /*accessBytes=*/16, /*processors=*/132, /*ptxVersion=*/86,
     /*clusterBlocks=*/16},
    {"sm_100", /*accessBytes=*/32, /*processors=*/148, /*ptxVersion=*/88,
     /*clusterBlocks=*/16},
};

llvm::Expected<GpuModel> GpuModel::get(StringRef chip) {
  for (const GpuModel &model : kModels)
    if (model.chip == chip)
      return model;
  auto names = llvm::map_range(
      kModels, [](const GpuModel &model) { return model.chip; });
  return llvm::createStringError("unknown chip '" + chip + "', only " +
                                 llvm::join(names, ", "));
}
