//===- BLAS.cpp - Products of matrices by a library -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BLAS.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/TargetParser/Host.h"

#include <cstdlib>

using namespace mlir;
using namespace mlir::norm;

/// OpenBLAS chooses code for the processors that its release knows, and for any
/// other one code without AVX, which is several times slower. It is told what
/// to take then, and loaded once more.
static void chooseCore(llvm::sys::DynamicLibrary &library,
                       const std::string &name, std::string &message) {
  constexpr const char *kChoice = "OPENBLAS_CORETYPE";
  auto getCore = reinterpret_cast<const char *(*)()>(
      library.getAddressOfSymbol("openblas_get_corename"));
  if (!getCore || std::getenv(kChoice) || StringRef(getCore()) != "Prescott")
    return;
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  const char *core = features.lookup("avx512bw") ? "SKYLAKEX"
                     : features.lookup("avx2")   ? "HASWELL"
                                                 : nullptr;
  if (!core)
    return;
  llvm::sys::DynamicLibrary::closeLibrary(library);
  setenv(kChoice, core, /*overwrite=*/0);
  library = llvm::sys::DynamicLibrary::getLibrary(name.c_str(), &message);
}

llvm::Expected<std::vector<NamedFunction>>
mlir::norm::loadBLAS(const std::string &name) {
  std::string message;
  llvm::sys::DynamicLibrary library =
      llvm::sys::DynamicLibrary::getLibrary(name.c_str(), &message);
  if (library.isValid())
    chooseCore(library, name, message);
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
