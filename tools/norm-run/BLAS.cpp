//===- BLAS.cpp - Products of matrices by a library -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BLAS.h"

#include "llvm/Support/DynamicLibrary.h"

using namespace mlir;
using namespace mlir::norm;

llvm::Expected<std::vector<NamedFunction>>
mlir::norm::loadBLAS(const std::string &name) {
  std::string message;
  llvm::sys::DynamicLibrary library =
      llvm::sys::DynamicLibrary::getPermanentLibrary(name.c_str(), &message);
  if (!library.isValid())
    return llvm::createStringError(
        "the BLAS library can't be loaded: " + message +
        "; install one (Debian's libopenblas0-pthread) or name another");
  std::vector<NamedFunction> functions;
  for (const char *function : {"cblas_sgemm", "cblas_dgemm"}) {
    void *address = library.getAddressOfSymbol(function);
    if (!address)
      return llvm::createStringError("the library " + name + " has no " +
                                     function);
    functions.push_back({function, address});
  }
  return functions;
}
