//===- CrashGuard.cpp - Crashes that don't end a tool unsaid --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Support/CrashGuard.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <string>

using namespace mlir;

/// Whether the crash that was caught was for want of memory.
static bool isOutOfMemory = false;

/// What can't be allocated ends the work like a crash, but is none.
static void onOutOfMemory(void *, const char *, bool) {
  if (!llvm::CrashRecoveryContext::GetCurrent()) {
    llvm::WithColor::error() << "there is too little memory\n";
    std::_Exit(norm::kCrashedExitCode);
  }
  isOutOfMemory = true;
  std::abort();
}

void norm::enableCrashGuard(llvm::StringRef tool) {
  // LLVM keeps the pointer.
  static std::string message;
  message = (tool + " crashed. This is a bug, in norm or in MLIR: please "
                    "report it with the input, the command line and the text "
                    "below.\n")
                .str();
  llvm::setBugReportMsg(message.c_str());
  llvm::CrashRecoveryContext::Enable();
  llvm::install_bad_alloc_error_handler(onOutOfMemory);
}

std::optional<int> norm::runGuarded(llvm::function_ref<int()> work) {
  constexpr unsigned kStackSize = 256u << 20;
  int result = 0;
  llvm::CrashRecoveryContext guard;
  if (!guard.RunSafelyOnThread([&] { result = work(); }, kStackSize))
    return std::nullopt;
  return result;
}

void norm::reportCrash(const llvm::Twine &input, llvm::StringRef doing) {
  if (isOutOfMemory) {
    llvm::WithColor::error() << input << ": reading or " << doing
                             << " needs more memory than there is\n";
    return;
  }
  llvm::WithColor::error()
      << input << ": reading or " << doing
      << " crashed. This is a bug, in norm or in MLIR: please report it with "
         "the input and the command line\n";
}
