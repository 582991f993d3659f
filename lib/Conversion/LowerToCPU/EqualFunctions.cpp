//===- EqualFunctions.cpp - Functions that are alike but for names --------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EqualFunctions.h"

using namespace mlir;
using namespace mlir::norm;

/// The function as text, whatever its name is.
static std::string getText(FunctionOpInterface function) {
  StringAttr name = function.getNameAttr();
  function.setName("function");
  std::string text;
  llvm::raw_string_ostream os(text);
  function->print(os, OpPrintingFlags().useLocalScope());
  function.setName(name);
  return text;
}

FunctionOpInterface EqualFunctions::findOrKeep(FunctionOpInterface function) {
  SmallVector<FunctionOpInterface, 1> &alike = kept[getText(function)];
  for (FunctionOpInterface other : alike)
    if (OperationEquivalence::isRegionEquivalentTo(
            &function.getFunctionBody(), &other.getFunctionBody(),
            OperationEquivalence::IgnoreLocations))
      return other;
  alike.push_back(function);
  return function;
}
