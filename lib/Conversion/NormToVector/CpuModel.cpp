//===- CpuModel.cpp - What a schedule depends on in a machine -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyValues.h"
#include "norm/Conversion/CpuSchedule.h"

#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/X86TargetParser.h"

#include <unistd.h>

using namespace mlir;
using namespace mlir::norm;

/// Vectors of 512 bits pay off even on machines that split them in two.
/// LLVM's lists leave out features that others imply.
static void setVectors(CpuModel &model,
                       function_ref<bool(StringRef)> hasFeature) {
  bool isWide = hasFeature("avx512bw") && hasFeature("avx512vl");
  bool hasAVX = hasFeature("avx") || hasFeature("avx2");
  bool isARM = hasFeature("neon");
  model.vectorBits = isWide ? 512 : hasAVX ? 256 : 128;
  model.vectorRegisters = isWide || isARM ? 32 : 16;
  model.fma = hasFeature("fma") || isWide || isARM;
}

/// AMD's cores lose half their bandwidth to interleaved rows: Zen 4 and 5 from
/// memory, Zen 5 from the second cache, too (measured; those before are taken
/// to be like Zen 4).
static void setRows(CpuModel &model, StringRef cpu) {
  if (!cpu.starts_with("znver"))
    return;
  model.rowsFromMemory = 1;
  if (cpu == "znver5")
    model.rowsFromCache = 1;
}

/// The size of a cache, or what is known already if the system can't tell.
static int64_t getCacheBytes(int name, int64_t otherwise) {
  long bytes = sysconf(name);
  return bytes > 0 ? bytes : otherwise;
}

static CpuModel getNativeModel() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  CpuModel model;
  setVectors(model,
             [&](StringRef feature) { return features.lookup(feature); });
  setRows(model, llvm::sys::getHostCPUName());
#ifdef _SC_LEVEL1_DCACHE_SIZE
  model.l1Bytes = getCacheBytes(_SC_LEVEL1_DCACHE_SIZE, model.l1Bytes);
  model.l2Bytes = getCacheBytes(_SC_LEVEL2_CACHE_SIZE, model.l2Bytes);
  // A last cache of hundreds of megabytes is shared by the cores of a whole
  // processor; one of them has no more of it than the usual model's.
  int64_t last = getCacheBytes(_SC_LEVEL3_CACHE_SIZE, model.cacheBytes);
  model.cacheBytes = std::max(model.l2Bytes, std::min(last, model.cacheBytes));
#endif
  return model;
}

llvm::Expected<CpuModel> CpuModel::get(StringRef cpu) {
  if (cpu == "native")
    return getNativeModel();
  CpuModel model;
  if (cpu.empty())
    return model;
  if (llvm::X86::parseArchX86(cpu) == llvm::X86::CK_None) {
    // Vectors of ARM's NEON; scalable ones are for a schedule of their own.
    if (cpu.starts_with("cortex-") || cpu.starts_with("neoverse-") ||
        cpu.starts_with("apple-")) {
      model.vectorBits = 128;
      model.vectorRegisters = 32;
      model.fma = 1;
      return model;
    }
    return llvm::createStringError("unknown processor '" + cpu + "'");
  }
  SmallVector<StringRef> features;
  llvm::X86::getFeaturesForCPU(cpu, features);
  setVectors(model, [&](StringRef feature) {
    return llvm::is_contained(features, feature);
  });
  setRows(model, cpu);
  return model;
}

llvm::Error CpuModel::change(StringRef text) {
  return readKeyValues(text, {{"vector-bits", intKey(vectorBits, 128)},
                              {"registers", intKey(vectorRegisters, 8)},
                              {"l1", intKey(l1Bytes, 1)},
                              {"l2", intKey(l2Bytes, 1)},
                              {"cache", intKey(cacheBytes, 1)},
                              {"rows-from-cache", intKey(rowsFromCache, 1)},
                              {"rows-from-memory", intKey(rowsFromMemory, 1)},
                              {"fma", intKey(fma, 0)},
                              {"threads", intKey(threads, 1)}});
}
