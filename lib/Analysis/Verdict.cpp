//===- Verdict.cpp - What was decided about a norm, and why ---------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Analysis/Verdict.h"

#include "mlir/IR/Location.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;

static remark::RemarkOpts optionsFor(Operation *op, StringRef code) {
  auto options = remark::RemarkOpts::name(code).category("norm");
  if (auto function = op->getParentOfType<FunctionOpInterface>())
    options = options.function(function.getName());
  return options;
}

/// The text, after the name the exporter gave the op, if it gave one: files
/// and lines are the same for every layer of a model.
static std::string describe(Operation *op, const Twine &why) {
  if (auto name = op->getLoc()->findInstanceOf<NameLoc>())
    return (name.getName().strref() + ": " + why).str();
  return why.str();
}

void norm::emitConverted(Operation *op, StringRef code, const Twine &why) {
  remark::passed(op->getLoc(), optionsFor(op, code)) << describe(op, why);
}

void norm::emitKept(Operation *op, StringRef code, const Twine &why) {
  remark::missed(op->getLoc(), optionsFor(op, code)) << describe(op, why);
}

std::string norm::countOf(size_t count, StringRef noun) {
  return (Twine(count) + " " + noun + (count == 1 ? "" : "s")).str();
}
