//===- CpuModel.cpp - What a schedule depends on in a machine -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyValues.h"
#include "norm/Conversion/CpuSchedule.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/TargetParser/AArch64TargetParser.h"
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

/// Processors of ARM's architecture whose scalable vectors are longer than
/// NEON's have them of one length.
static void setScalableVectors(CpuModel &model, StringRef cpu) {
  model.scalableBits = llvm::StringSwitch<int64_t>(cpu)
                           .Case("a64fx", 512)
                           .Case("neoverse-v1", 256)
                           .Default(0);
  model.vectorBits = std::max(model.vectorBits, model.scalableBits);
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
  setScalableVectors(model, llvm::sys::getHostCPUName());
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
  if (llvm::AArch64::parseCpu(cpu)) {
    setVectors(model, [](StringRef feature) { return feature == "neon"; });
    setScalableVectors(model, cpu);
    return model;
  }
  if (llvm::X86::parseArchX86(cpu) == llvm::X86::CK_None)
    return llvm::createStringError("unknown processor '" + cpu + "'");
  SmallVector<StringRef> features;
  llvm::X86::getFeaturesForCPU(cpu, features);
  setVectors(model, [&](StringRef feature) {
    return llvm::is_contained(features, feature);
  });
  setRows(model, cpu);
  return model;
}

llvm::Error CpuModel::change(StringRef text) {
  CpuModel changed = *this;
  llvm::Error error = readKeyValues(
      text, {{"vector-bits", intKey(changed.vectorBits, 128)},
             {"registers", intKey(changed.vectorRegisters, 8)},
             {"scalable-bits", intKey(changed.scalableBits, 0)},
             {"l1", intKey(changed.l1Bytes, 1)},
             {"l2", intKey(changed.l2Bytes, 1)},
             {"cache", intKey(changed.cacheBytes, 1)},
             {"rows-from-cache", intKey(changed.rowsFromCache, 1)},
             {"rows-from-memory", intKey(changed.rowsFromMemory, 1)},
             {"fma", intKey(changed.fma, 0)},
             {"threads", intKey(changed.threads, 1)}});
  if (error)
    return error;
  if (changed.scalableBits != 0 && !isScalableLength(changed.scalableBits))
    return llvm::createStringError(
        "scalable-bits must be a multiple of 128, at most 2048");
  *this = changed;
  return llvm::Error::success();
}
