//===- norm-verify.cpp - Are two programs the same function? --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Compares two programs as functions of real numbers. docs/norm-verify.md
// describes it.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"
#include "norm/Verification/Verify.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

#include <random>

using namespace mlir;
namespace cl = llvm::cl;

static cl::OptionCategory category("norm-verify options");

static cl::opt<std::string> beforePath(cl::Positional,
                                       cl::desc("<before.mlir>"), cl::Required,
                                       cl::cat(category));
static cl::opt<std::string> afterPath(cl::Positional, cl::desc("<after.mlir>"),
                                      cl::Required, cl::cat(category));
static cl::opt<std::string>
    entry("entry", cl::value_desc("name"),
          cl::desc("The function to compare (default: each public one)"),
          cl::cat(category));
static cl::opt<uint64_t>
    seed("seed", cl::value_desc("N"),
         cl::desc("Repeats an earlier run (default: a fresh seed)"),
         cl::cat(category));
static cl::opt<unsigned> numPrimes(
    "primes", cl::value_desc("N"), cl::init(2),
    cl::desc("Random primes to try (default: 2)"), cl::cat(category));
static cl::opt<int64_t> intRange(
    "int-range", cl::value_desc("N"), cl::init(0),
    cl::desc("Random integer arguments are from 0 to N - 1 (default: as many "
             "as the assertions of the first program allow)"),
    cl::cat(category));
static cl::opt<int64_t>
    dynamicExtent("dynamic-extent", cl::value_desc("N"), cl::init(4),
                  cl::desc("What dynamic extents of arguments are "
                           "(default: 4)"),
                  cl::cat(category));

static int toExitCode(norm::VerifyOutcome outcome) {
  return static_cast<int>(outcome);
}

static void reportError(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "norm-verify") << message << "\n";
}

/// Contradictions between the options; says what is wrong with them.
static std::optional<std::string> checkUse() {
  if (numPrimes < 1 || numPrimes > 64)
    return "--primes needs a number from 1 to 64";
  if (intRange.getNumOccurrences() && intRange < 1)
    return "--int-range needs a positive number";
  if (dynamicExtent < 1 || dynamicExtent > (int64_t(1) << 31))
    return "--dynamic-extent needs a positive number";
  return std::nullopt;
}

/// Reads a program; `sources` keeps what its messages quote.
static OwningOpRef<ModuleOp> read(StringRef path, MLIRContext &context,
                                  llvm::SourceMgr &sources) {
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(path, &message);
  if (!input) {
    reportError(message);
    return nullptr;
  }
  sources.AddNewSourceBuffer(std::move(input), llvm::SMLoc());
  return parseSourceFile<ModuleOp>(sources, &context);
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  cl::HideUnrelatedOptions(category);
  int unknown = toExitCode(norm::VerifyOutcome::Unknown);
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Checks that two programs are the same function of real numbers.\n\n"
          "Evaluates both over random prime fields: programs that differ are\n"
          "told apart but for a probability that is printed.\n\n"
          "Exit codes: 0 equal; 1 different; 2 can't tell, or wrong use.\n",
          &llvm::errs()))
    return unknown;
  if (std::optional<std::string> contradiction = checkUse()) {
    reportError(*contradiction);
    return unknown;
  }

  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registry.insert<norm::NormDialect>();
  MLIRContext context(registry);
  // Ops that nobody registers may be functions of their operands.
  context.allowUnregisteredDialects();

  llvm::SourceMgr beforeSources, afterSources;
  SourceMgrDiagnosticHandler beforeHandler(beforeSources, &context);
  OwningOpRef<ModuleOp> before = read(beforePath, context, beforeSources);
  if (!before)
    return unknown;
  SourceMgrDiagnosticHandler afterHandler(afterSources, &context);
  OwningOpRef<ModuleOp> after = read(afterPath, context, afterSources);
  if (!after)
    return unknown;

  norm::VerifyOptions options;
  options.entry = entry;
  options.seed = seed;
  if (seed.getNumOccurrences() == 0) {
    std::random_device device;
    options.seed = static_cast<uint64_t>(device()) << 32 | device();
  }
  options.numPrimes = numPrimes;
  options.intRange = intRange;
  options.dynamicExtent = dynamicExtent;
  return toExitCode(
      norm::verifyPrograms(*before, *after, options, llvm::outs()));
}
