//===- CInterface.cpp - How C calls a compiled module ---------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CInterface.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <map>

using namespace mlir;
using namespace mlir::norm;

static constexpr llvm::StringLiteral kInterfacePrefix = "_mlir_ciface_";

/// The C type of a number, or empty. C has no smaller floats that all compilers
/// know; their bits are passed on.
static StringRef getCType(Type type) {
  if (type.isF64())
    return "double";
  if (type.isF32())
    return "float";
  if (type.isF16() || type.isBF16())
    return "uint16_t";
  if (isa<Float8E4M3FNType, Float8E5M2Type>(type))
    return "uint8_t";
  if (type.isIndex() || type.isInteger(64))
    return "int64_t";
  if (type.isInteger(32))
    return "int32_t";
  if (type.isInteger(16))
    return "int16_t";
  if (type.isInteger(8))
    return "int8_t";
  return type.isInteger(1) ? "bool" : "";
}

static bool isIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

namespace {
/// Collects the descriptors that the prototypes need.
class Header {
public:
  LogicalResult add(func::FuncOp function) {
    if (!isIdentifier(function.getName()))
      return function.emitError("the name '")
             << function.getName() << "' can't be one of a C function";
    SmallVector<std::string> parameters;
    std::string result = "void";
    FailureOr<SmallVector<std::string>> results =
        getTypes(function, function.getResultTypes());
    FailureOr<SmallVector<std::string>> arguments =
        getTypes(function, function.getArgumentTypes());
    if (failed(results) || failed(arguments))
      return failure();
    if (results->size() > 1) {
      std::string name = (function.getName() + "_results").str();
      prototypes += "typedef struct {\n";
      for (auto [i, type] : llvm::enumerate(*results))
        prototypes += "  " + type + " r" + std::to_string(i) + ";\n";
      prototypes += "} " + name + ";\n";
      parameters.push_back(name + " *results");
    } else if (results->size() == 1) {
      if (isa<ShapedType>(function.getResultTypes().front()))
        parameters.push_back(results->front() + " *result");
      else
        result = results->front();
    }
    for (auto [i, type] : llvm::enumerate(*arguments)) {
      bool isShaped = isa<ShapedType>(function.getArgumentTypes()[i]);
      parameters.push_back(type + (isShaped ? " *a" : " a") +
                           std::to_string(i));
    }
    std::string list =
        parameters.empty() ? "void" : llvm::join(parameters, ", ");
    prototypes +=
        (result + " " + function.getName() + "(" + list + ");\n\n").str();
    return success();
  }

  std::string getText() const {
    std::string text =
        "/* Written by norm-compile. */\n"
        "#pragma once\n\n"
        "#include <stdbool.h>\n"
        "#include <stdint.h>\n\n"
        "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
        "/* Elements of an array: element (i, j) is\n"
        "   data[offset + i * strides[0] + j * strides[1]]. Results are "
        "allocated by the\n"
        "   callee, and the caller frees `allocated`. */\n";
    for (const auto &[name, body] : descriptors)
      text += "#ifndef NORM_HAS_" + StringRef(name).upper() +
              "\n#define NORM_HAS_" + StringRef(name).upper() +
              "\ntypedef struct {\n" + body + "} " + name + ";\n#endif\n";
    text += "\n" + prototypes + "#ifdef __cplusplus\n}\n#endif\n";
    return text;
  }

private:
  FailureOr<SmallVector<std::string>> getTypes(func::FuncOp function,
                                               TypeRange types) {
    SmallVector<std::string> names;
    for (Type type : types) {
      std::string name = getName(type);
      if (name.empty())
        return function.emitError("C has no type for ") << type;
      names.push_back(name);
    }
    return names;
  }

  std::string getName(Type type) {
    StringRef element = getCType(getElementTypeOrSelf(type));
    auto shaped = dyn_cast<ShapedType>(type);
    if (element.empty() || !shaped)
      return element.str();
    if (!shaped.hasRank() || isa<VectorType>(type))
      return "";
    std::string rank = std::to_string(shaped.getRank());
    std::string mnemonic;
    llvm::raw_string_ostream(mnemonic) << shaped.getElementType();
    std::string name = "norm_" + mnemonic + "_" + rank + "d";
    std::string body =
        ("  " + element + " *allocated;\n  " + element + " *data;\n").str() +
        "  int64_t offset;\n";
    if (shaped.getRank() > 0)
      body +=
          "  int64_t sizes[" + rank + "];\n  int64_t strides[" + rank + "];\n";
    descriptors.insert({name, body});
    return name;
  }

  std::map<std::string, std::string> descriptors;
  std::string prototypes;
};
} // namespace

FailureOr<std::string> mlir::norm::makeHeader(ModuleOp module) {
  Header header;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal() &&
        failed(header.add(function)))
      return failure();
  return header.getText();
}

void mlir::norm::nameCInterfaces(ModuleOp module) {
  SymbolTable symbols(module);
  SmallVector<LLVM::LLVMFuncOp> interfaces;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (function.isExternal())
      continue;
    if (function.getName().starts_with(kInterfacePrefix))
      interfaces.push_back(function);
    else
      function.setLinkage(LLVM::Linkage::Internal);
  }
  for (LLVM::LLVMFuncOp interface : interfaces) {
    std::string name =
        interface.getName().drop_front(kInterfacePrefix.size()).str();
    // Renaming fails only where a symbol's users can't be told, which the
    // module, lowered as it is, has none of.
    if (auto body = symbols.lookup<LLVM::LLVMFuncOp>(name))
      (void)symbols.renameToUnique(body, {});
    (void)symbols.rename(interface, name);
  }
}
