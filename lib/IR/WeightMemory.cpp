//===- WeightMemory.cpp - Who owns the bytes of weights -------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/IR/WeightMemory.h"

#include "norm/IR/Norm.h"

#include "mlir/IR/DialectRegistry.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

using namespace mlir;
using namespace mlir::norm;

/// Drops the pages of a file mapped for reading. Linux reads them again when
/// they are touched. (LLVM's dontNeedIfMmap goes through posix_madvise, in
/// which glibc does nothing: on other memory the call would lose data.)
static void dropPages(const llvm::MemoryBuffer &buffer) {
#ifdef __linux__
  if (buffer.getBufferKind() != llvm::MemoryBuffer::MemoryBuffer_MMap)
    return;
  uintptr_t page = llvm::sys::Process::getPageSizeEstimate();
  auto begin =
      llvm::alignTo(reinterpret_cast<uintptr_t>(buffer.getBufferStart()), page);
  auto end =
      llvm::alignDown(reinterpret_cast<uintptr_t>(buffer.getBufferEnd()), page);
  // Advice: if it isn't taken, nothing is lost but memory.
  if (begin < end)
    (void)::madvise(reinterpret_cast<void *>(begin), end - begin,
                    MADV_DONTNEED);
#endif
}

namespace {
struct MappedWeights final : WeightMemoryInterface {
  MappedWeights(Dialect *dialect, const llvm::MemoryBuffer &buffer)
      : WeightMemoryInterface(dialect), buffer(buffer) {}
  void release() const override { dropPages(buffer); }

  const llvm::MemoryBuffer &buffer;
};

struct MappedWeightsExtension
    : DialectExtension<MappedWeightsExtension, NormDialect> {
  explicit MappedWeightsExtension(const llvm::MemoryBuffer &buffer)
      : buffer(buffer) {}
  void apply(MLIRContext *, NormDialect *dialect) const override {
    dialect->addInterface(std::make_unique<MappedWeights>(dialect, buffer));
  }

  const llvm::MemoryBuffer &buffer;
};
} // namespace

void norm::registerMappedWeights(DialectRegistry &registry,
                                 const llvm::MemoryBuffer &buffer) {
  registry.addExtension(TypeID::get<MappedWeightsExtension>(),
                        std::make_unique<MappedWeightsExtension>(buffer));
}
