//===- norm-opt.cpp - Optimizer driver of the norm project ----------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stock mlir-opt with norm's dialect and passes, and three differences:
// output files are replaced in one step and only by a run that succeeded;
// verdicts on norms are shown unless filtered; an unknown dialect's custom
// syntax is explained.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/WeightMemory.h"
#include "norm/InitAll.h"
#include "norm/Support/CrashGuard.h"
#include "norm/Support/OutputFile.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace {
/// The options of mlir-opt, but with norm's remarks on by default, and written
/// as YAML where a file is named for them (mlir-opt ignores the name unless a
/// format is given too). A run that verifies diagnostics sees only what its own
/// flags ask for.
struct NormOptConfig : MlirOptMainConfig {
  explicit NormOptConfig(const MlirOptMainConfig &config)
      : MlirOptMainConfig(config) {
    if (!shouldEmitRemarks() && !shouldVerifyDiagnostics())
      remarksAllFilterFlag = "norm.*";
    if (!remarksOutputFileFlag.empty() &&
        remarkFormatFlag == RemarkFormat::REMARK_FORMAT_STDOUT)
      remarkFormatFlag = RemarkFormat::REMARK_FORMAT_YAML;
  }
};
} // namespace

namespace {
/// Adds what to do next to the parser's message about a dialect that isn't
/// registered.
///
/// Handlers run last-registered first, and the one that prints ends the chain.
/// It is registered after the context was made, so ours is added again with
/// each dialect that the parser loads.
class ExplainUnknownDialects : public DialectExtensionBase {
public:
  ExplainUnknownDialects() : DialectExtensionBase(/*dialectNames=*/{}) {}

  void apply(MLIRContext *context,
             MutableArrayRef<Dialect *> /*dialects*/) const override {
    context->getDiagEngine().registerHandler(explain);
  }

  std::unique_ptr<DialectExtensionBase> clone() const override {
    return std::make_unique<ExplainUnknownDialects>(*this);
  }

private:
  static constexpr StringLiteral kAdvice =
      "only the generic form of an unregistered dialect can be read: export it "
      "with `mlir-opt --mlir-print-op-generic` (or the exporter's equivalent) "
      "and pass --allow-unregistered-dialect";

  static LogicalResult explain(Diagnostic &diagnostic) {
    StringRef unknown = "not found for custom op";
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error &&
        StringRef(diagnostic.str()).contains(unknown) &&
        llvm::none_of(diagnostic.getNotes(),
                      [](Diagnostic &note) { return note.str() == kAdvice; }))
      diagnostic.attachNote() << kAdvice;
    // Not handled: the handler that prints comes next.
    return failure();
  }
};
} // namespace

/// Fails with a message unless a file can be written at `path`. MLIR itself
/// ends without a word when it can't open the file of remarks.
static LogicalResult checkWritable(StringRef path) {
  using namespace llvm::sys;
  StringRef folder = path::parent_path(path);
  std::error_code code =
      fs::exists(path)
          ? fs::access(path, fs::AccessMode::Write)
          : fs::access(folder.empty() ? "." : folder, fs::AccessMode::Write);
  if (!code && fs::is_directory(path))
    code = std::make_error_code(std::errc::is_a_directory);
  if (!code)
    return success();
  llvm::WithColor::error() << "cannot write remarks to '" << path
                           << "': " << code.message() << "\n";
  return failure();
}

/// The exit code for a bad input, as in the README.
static constexpr int kBadInput = 1;

static int run(int argc, char **argv) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  norm::registerAllDialects(registry);
  registry.addExtensions<ExplainUnknownDialects>();

  auto [inputName, outputName] = registerAndParseCLIOptions(
      argc, argv, "optimizer driver of the norm project", registry);
  NormOptConfig config(MlirOptMainConfig::createFromCLOptions());
  if (!config.getRemarksOutputFile().empty() &&
      failed(checkWritable(config.getRemarksOutputFile())))
    return kBadInput;

  std::string inputError;
  std::unique_ptr<llvm::MemoryBuffer> input =
      openInputFile(inputName, &inputError);
  if (!input) {
    llvm::WithColor::error() << inputError << "\n";
    return kBadInput;
  }

  norm::registerMappedWeights(registry, *input);

  // A failed run has said why where it happened; the error only keeps the
  // earlier file.
  bool failedRun = false, crashed = false;
  llvm::Error error =
      norm::writeOutputFile(outputName, [&](raw_ostream &os) -> llvm::Error {
        std::optional<int> code = norm::runGuarded([&] {
          LogicalResult result =
              MlirOptMain(os, std::move(input), registry, config);
          return succeeded(result) ? EXIT_SUCCESS : kBadInput;
        });
        crashed = !code;
        failedRun = code != EXIT_SUCCESS;
        if (failedRun)
          return llvm::createStringError("no output was written");
        return llvm::Error::success();
      });
  if (!error)
    return EXIT_SUCCESS;
  std::string message = llvm::toString(std::move(error));
  if (crashed) {
    norm::reportCrash(inputName,
                      "rewriting this program (no output was written)");
    return norm::kCrashedExitCode;
  }
  if (!failedRun)
    llvm::WithColor::error() << message << "\n";
  return kBadInput;
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  norm::enableCrashGuard("norm-opt");
  llvm::cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  registerAllPasses();
  norm::registerAllPasses();
  return run(argc, argv);
}
