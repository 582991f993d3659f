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
#include "norm/Runtime/Npy.h"
#include "norm/Support/CrashGuard.h"
#include "norm/Support/InputModule.h"
#include "norm/Verification/Verify.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

#include <chrono>
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
static cl::opt<unsigned>
    numRuns("runs", cl::value_desc("N"), cl::init(1),
            cl::desc("How often the programs are evaluated, in two random "
                     "fields each time (default: 1)"),
            cl::cat(category));
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

static cl::list<std::string>
    inputPaths("inputs", cl::value_desc("0.npy,1.npy,…"), cl::CommaSeparated,
               cl::desc("Values of the first arguments (default: random ones)"),
               cl::cat(category));
static cl::list<std::string> numeric(
    "numeric", cl::value_desc("0.npy,1.npy,…"), cl::CommaSeparated,
    cl::ValueOptional,
    cl::desc("Evaluate with doubles and in the program's own types, on these "
             "inputs or random ones, and print the largest differences"),
    cl::cat(category));
static cl::opt<double> tolerance(
    "tolerance", cl::value_desc("T"), cl::init(0),
    cl::desc("With --numeric, the largest accepted difference relative to the "
             "largest result (default: by the result's type)"),
    cl::cat(category));

static int toExitCode(norm::VerifyOutcome outcome) {
  return static_cast<int>(outcome);
}

static void reportError(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "norm-verify") << message << "\n";
}

/// Shows on a terminal what a long run is at, in one line that is cleared in
/// the end.
namespace {
class ProgressLine {
public:
  ~ProgressLine() {
    if (isShown)
      llvm::errs() << "\r\x1b[K";
  }
  void show(const llvm::Twine &text) {
    auto now = std::chrono::steady_clock::now();
    if (now < next)
      return;
    llvm::errs() << "\rnorm-verify: " << text << "\x1b[K";
    isShown = true;
    next = now + std::chrono::milliseconds(200);
  }

private:
  bool isShown = false;
  /// Short runs show nothing.
  std::chrono::steady_clock::time_point next =
      std::chrono::steady_clock::now() + std::chrono::seconds(3);
};
} // namespace

/// Contradictions between the options; says what is wrong with them.
static std::optional<std::string> checkUse() {
  if (numRuns < 1 || numRuns > 64)
    return "--runs needs a number from 1 to 64";
  if (intRange.getNumOccurrences() && intRange < 1)
    return "--int-range needs a positive number";
  if (dynamicExtent < 1 || dynamicExtent > (int64_t(1) << 31))
    return "--dynamic-extent needs a positive number";
  if (!(tolerance >= 0))
    return "--tolerance needs a number that isn't negative";
  if (tolerance.getNumOccurrences() && !numeric.getNumOccurrences())
    return "--tolerance needs --numeric";
  return std::nullopt;
}

static std::optional<norm::VerifyInput> readInput(StringRef path) {
  llvm::Expected<norm::Array> array = norm::readNpy(path);
  if (!array) {
    reportError(llvm::toString(array.takeError()));
    return std::nullopt;
  }
  norm::VerifyInput input;
  input.shape = llvm::to_vector(array->getShape());
  input.isFloat = norm::isFloat(array->getKind());
  for (int64_t i = 0; i < array->size(); ++i) {
    if (input.isFloat)
      input.floats.push_back(array->getFloat(i));
    else
      input.integers.push_back(array->getInt(i));
  }
  return input;
}

static int run() {
  int unknown = toExitCode(norm::VerifyOutcome::Unknown);
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registry.insert<norm::NormDialect>();
  MLIRContext context(registry);
  // Ops that nobody registers may be functions of their operands.
  context.allowUnregisteredDialects();
  // Messages aren't followed by the op, which may be a whole function.
  context.printOpOnDiagnostic(false);

  auto beforeSources = std::make_shared<llvm::SourceMgr>();
  auto afterSources = std::make_shared<llvm::SourceMgr>();
  SourceMgrDiagnosticHandler beforeHandler(*beforeSources, &context);
  OwningOpRef<ModuleOp> before =
      norm::readModule(beforePath, context, beforeSources, reportError);
  if (!before)
    return unknown;
  SourceMgrDiagnosticHandler afterHandler(*afterSources, &context);
  OwningOpRef<ModuleOp> after =
      norm::readModule(afterPath, context, afterSources, reportError);
  if (!after)
    return unknown;

  norm::VerifyOptions options;
  options.entry = entry;
  options.seed = seed;
  if (seed.getNumOccurrences() == 0) {
    std::random_device device;
    options.seed = static_cast<uint64_t>(device()) << 32 | device();
  }
  options.numRuns = numRuns;
  options.intRange = intRange;
  options.dynamicExtent = dynamicExtent;
  options.tolerance = tolerance;
  for (const auto *paths : {&inputPaths, &numeric})
    for (const std::string &path : *paths) {
      if (path.empty())
        continue; // --numeric alone
      std::optional<norm::VerifyInput> input = readInput(path);
      if (!input)
        return unknown;
      options.inputs.push_back(std::move(*input));
    }
  // Printed when the line is cleared.
  std::string report;
  llvm::raw_string_ostream os(report);
  norm::VerifyOutcome outcome;
  {
    ProgressLine line;
    if (llvm::errs().is_displayed())
      options.progress = [&](const llvm::Twine &text) { line.show(text); };
    outcome = numeric.getNumOccurrences()
                  ? norm::verifyNumerically(*before, *after, options, os)
                  : norm::verifyPrograms(*before, *after, options, os);
  }
  llvm::outs() << report;
  return toExitCode(outcome);
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  norm::enableCrashGuard("norm-verify");
  cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  cl::HideUnrelatedOptions(category);
  int unknown = toExitCode(norm::VerifyOutcome::Unknown);
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Checks that two programs are the same function of real numbers.\n\n"
          "Evaluates both over random prime fields: programs that differ are\n"
          "told apart but for a probability that is printed.\n\n"
          "Exit codes: 0 equal; 1 different; 2 can't tell, or wrong use; 70 a\n"
          "crash was caught.\n",
          &llvm::errs()))
    return unknown;
  if (std::optional<std::string> contradiction = checkUse()) {
    reportError(*contradiction);
    return unknown;
  }
  if (std::optional<int> code = norm::runGuarded(run))
    return *code;
  norm::reportCrash(beforePath + " or " + afterPath, "comparing the programs");
  return norm::kCrashedExitCode;
}
