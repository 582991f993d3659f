//===- norm-opt.cpp - Optimizer driver of the norm project ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stock mlir-opt with norm's dialect and passes, and three differences:
// output files are replaced atomically and only by a run that succeeded;
// verdicts on norms are shown unless filtered; an unknown dialect's custom
// syntax is explained.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/WeightMemory.h"
#include "norm/InitAll.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace {
/// The options of mlir-opt, but with norm's remarks on by default. A run that
/// verifies diagnostics sees only what its own flags ask for.
struct NormOptConfig : MlirOptMainConfig {
  explicit NormOptConfig(const MlirOptMainConfig &config)
      : MlirOptMainConfig(config) {
    if (!shouldEmitRemarks() && !shouldVerifyDiagnostics())
      remarksAllFilterFlag = "norm.*";
  }
};
} // namespace

/// Adds what to do next to the parser's message about a dialect that isn't
/// registered. Handlers run last-registered first; this one lets the
/// diagnostic pass on to the one that prints it.
static void explainUnknownDialects(MLIRContext *context) {
  context->getDiagEngine().registerHandler([](Diagnostic &diagnostic) {
    StringRef unknown = "not found for custom op";
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error &&
        StringRef(diagnostic.str()).contains(unknown))
      diagnostic.attachNote()
          << "only the generic form of an unregistered dialect can be read: "
             "export it with `mlir-opt --mlir-print-op-generic` (or the "
             "exporter's equivalent) and pass --allow-unregistered-dialect";
    return failure();
  });
}

static LogicalResult run(int argc, char **argv) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  norm::registerAllDialects(registry);
  registry.addExtension(+[](MLIRContext *context, BuiltinDialect *) {
    explainUnknownDialects(context);
  });

  auto [inputName, outputName] = registerAndParseCLIOptions(
      argc, argv, "optimizer driver of the norm project", registry);
  NormOptConfig config(MlirOptMainConfig::createFromCLOptions());

  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input =
      openInputFile(inputName, &message);
  if (!input) {
    llvm::WithColor::error() << message << "\n";
    return failure();
  }

  norm::registerMappedWeights(registry, *input);

  // The failure has been reported where it happened; the error only keeps
  // writeToOutput from replacing the earlier file.
  bool failedRun = false;
  llvm::Error error = llvm::writeToOutput(
      outputName, [&, &buffer = input](llvm::raw_ostream &os) -> llvm::Error {
        failedRun =
            failed(MlirOptMain(os, std::move(buffer), registry, config));
        if (failedRun)
          return llvm::createStringError("no output was written");
        return llvm::Error::success();
      });
  if (!error)
    return success();
  if (failedRun)
    llvm::consumeError(std::move(error));
  else
    llvm::WithColor::error()
        << outputName << ": " << llvm::toString(std::move(error)) << "\n";
  return failure();
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  llvm::cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  registerAllPasses();
  norm::registerAllPasses();
  return asMainReturnCode(run(argc, argv));
}
