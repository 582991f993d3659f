//===- CrashGuard.h - Crashes that don't end a tool unsaid ------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_SUPPORT_CRASHGUARD_H
#define NORM_SUPPORT_CRASHGUARD_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

#include <optional>

namespace mlir::norm {

/// The exit code of a tool after a crash that was caught, and where memory ran
/// out.
constexpr int kCrashedExitCode = 70;

/// Catches crashes in `runGuarded` from now on, and allocations that fail. To be called once, by a tool's
/// main function after InitLLVM; with a sanitizer a crash still ends the
/// process, it is the sanitizer's to report. `tool` is named in what is printed
/// about a crash elsewhere, in a thread that was started by MLIR, say.
void enableCrashGuard(llvm::StringRef tool);

/// Runs `work` where a crash doesn't end the process: some malformed programs
/// crash MLIR's own parser. On a stack of its own, which deeply nested programs
/// need. The result of `work`; none if it crashed.
///
/// What `work` held then is lost, threads and locks included: the caller says
/// what happened and ends.
std::optional<int> runGuarded(llvm::function_ref<int()> work);

/// Says that reading `input` or `doing` something with it crashed, and what to
/// do about it; or that it ran out of memory.
void reportCrash(const llvm::Twine &input, llvm::StringRef doing);

} // namespace mlir::norm

#endif // NORM_SUPPORT_CRASHGUARD_H
