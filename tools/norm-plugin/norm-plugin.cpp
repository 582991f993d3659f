//===- norm-plugin.cpp - Dialect and passes for a stock mlir-opt ----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/InitAll.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

#include <dlfcn.h>
#include <link.h>

using namespace mlir;

/// The path and name of the loaded object that holds an address.
static StringRef findObject(const void *address, const void *&base) {
  Dl_info info;
  if (!dladdr(address, &info))
    return {};
  base = info.dli_fbase;
  return info.dli_fname;
}

/// Whether the object at `first` was loaded before the one at `second`.
static bool isLoadedBefore(const void *first, const void *second) {
  // Of the two, the one met first in the order of loading.
  struct Search {
    const void *first, *second, *met;
  } search = {first, second, nullptr};
  dl_iterate_phdr(
      [](dl_phdr_info *info, size_t, void *data) -> int {
        auto &search = *static_cast<Search *>(data);
        const void *base = nullptr;
        // The headers lie in the object itself, whatever its first address.
        findObject(info->dlpi_phdr, base);
        if (base != search.first && base != search.second)
          return 0;
        search.met = base;
        return 1;
      },
      &search);
  return search.met == first;
}

/// Says what is wrong, and returns false, unless the program that loads the
/// plugin brought the MLIR that the plugin's calls go to, and it is the release
/// that the plugin was built for. With another one, the two would read each
/// other's objects wrongly and crash.
static bool checkHost() {
  constexpr StringLiteral wanted = "libMLIR.so." NORM_LLVM_VERSION;
  const void *plugin = nullptr, *library = nullptr;
  StringRef pluginPath =
      findObject(reinterpret_cast<const void *>(&checkHost), plugin);
  StringRef libraryName = llvm::sys::path::filename(findObject(
      reinterpret_cast<const void *>(&registerPassManagerCLOptions), library));

  std::string found;
  if (!isLoadedBefore(library, plugin))
    found = "doesn't use a shared MLIR";
  else if (libraryName.starts_with("libMLIR") && libraryName != wanted)
    found = ("uses " + libraryName).str();
  else
    return true;
  llvm::WithColor::error() << pluginPath << ": built for programs that use "
                           << wanted << ", such as the mlir-opt of LLVM "
                           << NORM_LLVM_VERSION << "; this one " << found
                           << "\n";
  return false;
}

/// The version of the interface to report: the host refuses version 0.
static uint32_t getAPIVersion() {
  return checkHost() ? MLIR_PLUGIN_API_VERSION : 0;
}

extern "C" LLVM_ATTRIBUTE_WEAK DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {getAPIVersion(), "norm", NORM_VERSION, [](DialectRegistry *registry) {
            norm::registerAllDialects(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {getAPIVersion(), "norm", NORM_VERSION, norm::registerAllPasses};
}
