//===- BufferizableOpInterfaceImpl.h - Buffers for norm ops -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H
#define NORM_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;

namespace norm {

/// Attaches BufferizableOpInterface to every op of the dialect. Destinations
/// are written and not read; the result may replace the input in place.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace norm
} // namespace mlir

#endif // NORM_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H
