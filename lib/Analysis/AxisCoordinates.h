//===- AxisCoordinates.h - Coordinates through reshapes ---------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_ANALYSIS_AXISCOORDINATES_H
#define NORM_LIB_ANALYSIS_AXISCOORDINATES_H

#include "norm/Analysis/RowInterpreter.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

namespace mlir::norm {

/// The coordinates in a reshape's source of the element that stands at
/// `coordinates` in its result. `base` is the tensor whose axes the
/// coordinates speak of. None if they can't be told, as where extents that
/// decide about them are dynamic.
std::optional<AxisCoordinates>
getSourceCoordinates(tensor::CollapseShapeOp op,
                     const AxisCoordinates &coordinates, Value base);
std::optional<AxisCoordinates>
getSourceCoordinates(tensor::ExpandShapeOp op,
                     const AxisCoordinates &coordinates, Value base);
std::optional<AxisCoordinates>
getSourceCoordinates(tosa::ReshapeOp op, const AxisCoordinates &coordinates,
                     Value base);

} // namespace mlir::norm

#endif // NORM_LIB_ANALYSIS_AXISCOORDINATES_H
