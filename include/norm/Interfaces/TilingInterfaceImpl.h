//===- TilingInterfaceImpl.h - Tiling of the norm ops -----------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_TILINGINTERFACEIMPL_H
#define NORM_INTERFACES_TILINGINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;

namespace norm {

/// Attaches TilingInterface to every op of the dialect. The iteration domain
/// holds the dimensions beside the feature axis, all parallel.
void registerTilingInterfaceExternalModels(DialectRegistry &registry);

} // namespace norm
} // namespace mlir

#endif // NORM_INTERFACES_TILINGINTERFACEIMPL_H
