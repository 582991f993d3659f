//===- CrashGuard.cpp - Crashes that don't end a tool unsaid --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Support/CrashGuard.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

using namespace mlir;

void norm::enableCrashGuard(llvm::StringRef tool) {
  // LLVM keeps the pointer.
  static std::string message;
  message = (tool + " crashed. This is a bug, in norm or in MLIR: please "
                    "report it with the input, the command line and the text "
                    "below.\n")
                .str();
  llvm::setBugReportMsg(message.c_str());
  llvm::CrashRecoveryContext::Enable();
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
  llvm::WithColor::error()
      << input << ": reading or " << doing
      << " crashed. This is a bug, in norm or in MLIR: please report it with "
         "the input and the command line\n";
}
