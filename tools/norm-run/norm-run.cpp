//===- norm-run.cpp - Run a function of a module -----------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Compiles a module for this machine and runs one of its functions on arrays
// from .npy files or on random ones. docs/norm-run.md describes it.
//
//===----------------------------------------------------------------------===//

#include "BLAS.h"
#include "GPU.h"

#include "norm/Conversion/Passes.h"
#include "norm/Execution/Arguments.h"
#include "norm/Execution/Execute.h"
#include "norm/InitAll.h"
#include "norm/Runtime/Npy.h"
#include "norm/Support/CrashGuard.h"
#include "norm/Support/InputModule.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

/// The input or the answer is bad, as against wrong use.
enum ExitCode { kDone = 0, kBad = 1, kWrongUse = 2 };

static cl::OptionCategory category("norm-run options");

static cl::opt<std::string> modelPath(cl::Positional, cl::desc("<model.mlir>"),
                                      cl::Required, cl::cat(category));
static cl::opt<std::string>
    entryName("entry", cl::value_desc("name"),
              cl::desc("The function to run (default: the only public one)"),
              cl::cat(category));
static cl::list<std::string>
    inputPaths("input", cl::value_desc("file.npy"),
               cl::desc("The next argument; once for each, in order"),
               cl::cat(category));
static cl::opt<std::string>
    inputFolder("inputs", cl::value_desc("folder"),
                cl::desc("Arguments from 0.npy, 1.npy, … in a folder"),
                cl::cat(category));
static cl::opt<uint64_t>
    seed("seed", cl::value_desc("N"),
         cl::desc("Random values for arguments without a file: floats in "
                  "[-1, 1), integers as --int-range says"),
         cl::cat(category));
static cl::opt<int64_t>
    intRange("int-range", cl::value_desc("N"), cl::init(2),
             cl::desc("Random integers are from 0 to N - 1 (default: 2)"),
             cl::cat(category));
static cl::opt<std::string> outputFolder(
    "outputs", cl::value_desc("folder"),
    cl::desc("Write the results to 0.npy, 1.npy, … in a folder; memref "
             "arguments, as the function left them, follow the results"),
    cl::cat(category));
static cl::list<std::string>
    expectedPaths("expect", cl::value_desc("file.npy"),
                  cl::desc("What the next result should be; prints the "
                           "difference and fails beyond the tolerance"),
                  cl::cat(category));
static cl::opt<std::string> expectedFolder(
    "expect-dir", cl::value_desc("folder"),
    cl::desc("Expected results from 0.npy, 1.npy, … in a folder"),
    cl::cat(category));
static cl::opt<double> tolerance(
    "tolerance", cl::value_desc("T"), cl::init(1e-5),
    cl::desc("Largest accepted difference, relative to the largest expected "
             "value of the result (default: 1e-5)"),
    cl::cat(category));
static cl::opt<std::string>
    blas("blas", cl::value_desc("library"), cl::ValueOptional,
         cl::desc("Have a BLAS library compute products of matrices (without "
                  "a name: libopenblas.so.0)"),
         cl::cat(category));
static cl::opt<std::string>
    gpuChip("gpu", cl::value_desc("chip"),
            cl::desc("Run norms on an NVIDIA GPU: sm_80, sm_90 or sm_100"),
            cl::cat(category));
static cl::opt<unsigned>
    numTimed("time", cl::value_desc("N"), cl::init(0),
             cl::desc("Run the function N times more, and print the median of "
                      "how long it took, the shortest and the longest"),
             cl::cat(category));
static cl::opt<bool> printResults("print", cl::desc("Print the results"),
                                  cl::cat(category));

static void reportError(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "norm-run") << message << "\n";
}

static LogicalResult report(llvm::Error error) {
  reportError(llvm::toString(std::move(error)));
  return failure();
}

/// Contradictions between the options; says what is wrong with them.
static std::optional<std::string> checkUse() {
  if (!inputPaths.empty() && !inputFolder.empty())
    return "--input and --inputs exclude each other";
  if (!expectedPaths.empty() && !expectedFolder.empty())
    return "--expect and --expect-dir exclude each other";
  if (!gpuChip.empty() && blas.getNumOccurrences() != 0)
    return "--gpu and --blas exclude each other";
  if (intRange < 1)
    return "--int-range needs a positive number";
  if (!(tolerance >= 0))
    return "--tolerance needs a number that isn't negative";
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

static LogicalResult compareWithExpected(const norm::Array &result,
                                         size_t number, StringRef path) {
  llvm::Expected<norm::Array> expected = norm::readNpy(path);
  if (!expected)
    return report(expected.takeError());
  expected->reinterpretAs(result.getKind());
  // A reference may be more precise than the result.
  bool sameKind = norm::isFloat(result.getKind())
                      ? norm::isFloat(expected->getKind())
                      : result.getKind() == expected->getKind();
  if (result.getShape() != expected->getShape() || !sameKind) {
    reportError("result " + llvm::Twine(number) + " is " +
                norm::describe(result.getKind(), result.getShape()) + ", but " +
                path + " holds " +
                norm::describe(expected->getKind(), expected->getShape()));
    return failure();
  }
  norm::Difference difference = norm::compare(result, *expected);
  bool accepted = difference.relative <= tolerance;
  llvm::outs() << "result " << number << ": largest difference "
               << llvm::format("%.3g", difference.absolute) << ", relative "
               << llvm::format("%.3g", difference.relative)
               << (accepted ? " (within " : " (beyond ")
               << llvm::format("%.3g", double(tolerance)) << ")\n";
  return success(accepted);
}

static void printTimes(std::vector<double> seconds) {
  if (seconds.empty())
    return;
  llvm::sort(seconds);
  auto format = [](double time) { return llvm::format("%.3f", 1e3 * time); };
  llvm::outs() << "time: " << format(seconds[seconds.size() / 2]) << " ms ("
               << format(seconds.front()) << " to " << format(seconds.back())
               << "), the median of " << seconds.size() << "\n";
}

static LogicalResult useResults(ArrayRef<norm::Array> results) {
  LogicalResult status = success();
  bool checks = !expectedPaths.empty() || !expectedFolder.empty();
  if (!outputFolder.empty())
    if (llvm::Error error = norm::writeResults(results, outputFolder))
      status = report(std::move(error));
  for (auto [number, result] : llvm::enumerate(results)) {
    if (printResults) {
      llvm::outs() << "result " << number << ": "
                   << norm::describe(result.getKind(), result.getShape())
                   << " ";
      norm::print(llvm::outs(), result);
      llvm::outs() << "\n";
    }
    if (!checks)
      continue;
    std::optional<std::string> path =
        norm::findFile(expectedPaths, expectedFolder, number);
    if (!path) {
      reportError("nothing says what result " + llvm::Twine(number) +
                  " should be");
      status = failure();
    } else if (failed(compareWithExpected(result, number, *path))) {
      status = failure();
    }
  }
  if (expectedPaths.size() > results.size()) {
    reportError("the function has " + llvm::Twine(results.size()) +
                " results, but more are expected");
    status = failure();
  }
  return status;
}

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

/// Tosa is lowered first, so that what follows sees its weights and indices.
static LogicalResult lowerTosa(ModuleOp module) {
  PassManager lowering(module.getContext());
  norm::buildTosaToLinalgPipeline(lowering);
  return lowering.run(module);
}

/// Down to LLVM, with checks of what the types leave open: indices, and dynamic
/// extents that should be equal.
static LogicalResult lower(ModuleOp module) {
  PassManager checks(module.getContext());
  checks.addPass(createGenerateRuntimeVerificationPass());
  if (failed(checks.run(module)))
    return failure();
  norm::locateAssertions(module);
  PassManager lowering(module.getContext());
  if (!gpuChip.empty()) {
    norm::NormLowerToNVVMOptions options;
    options.chip = gpuChip;
    options.format = "ptx";
    lowering.addPass(norm::createNormLowerToNVVM(options));
    return lowering.run(module);
  }
  norm::NormLowerToCPUOptions options;
  options.cpu = "native";
  options.blas = blas.getNumOccurrences() != 0;
  lowering.addPass(norm::createNormLowerToCPU(options));
  return lowering.run(module);
}

/// The functions of the BLAS library, if one is wanted, or the GPU's runtime.
static FailureOr<std::vector<norm::NamedFunction>> findLibrary() {
  if (!gpuChip.empty())
    return norm::getGPUFunctions().vec();
  if (blas.getNumOccurrences() == 0)
    return std::vector<norm::NamedFunction>();
  llvm::Expected<std::vector<norm::NamedFunction>> functions =
      norm::loadBLAS(blas.empty() ? "libopenblas.so.0" : blas.getValue());
  if (!functions)
    return report(functions.takeError());
  return std::move(*functions);
}

static LogicalResult run() {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  norm::registerAllDialects(registry);
  registerAllGPUToLLVMIRTranslations(registry);
  MLIRContext context(registry);
  // Ops of unknown dialects are refused where they stand.
  context.allowUnregisteredDialects();
  // A location is enough; a dump of the op would bury the message.
  context.printOpOnDiagnostic(false);

  auto sources = std::make_shared<llvm::SourceMgr>();
  SourceMgrDiagnosticHandler handler(*sources, &context);
  OwningOpRef<ModuleOp> module =
      norm::readModule(modelPath, context, sources, reportError);
  if (!module || failed(norm::checkProgram(*module)) ||
      failed(lowerTosa(*module)))
    return failure();
  FailureOr<norm::Program> program = norm::prepareProgram(*module, entryName);
  FailureOr<std::vector<norm::NamedFunction>> library = findLibrary();
  if (failed(program) || failed(library))
    return failure();
  norm::ArgumentSources from{inputPaths, inputFolder, std::nullopt, intRange};
  if (seed.getNumOccurrences() != 0)
    from.seed = seed;
  llvm::Expected<std::vector<norm::Array>> arguments =
      norm::makeArguments(*program, from);
  if (!arguments)
    return report(arguments.takeError());

  if (failed(lower(*module)) ||
      failed(norm::checkLoweredProgram(*module, *program, *library)))
    return failure();
  norm::ExecutionOptions options;
  options.functions = *library;
  if (!gpuChip.empty())
    options.memory = norm::getGPUMemory();
  options.numTimed = numTimed;
  std::vector<double> seconds;
  llvm::Expected<std::vector<norm::Array>> results =
      norm::execute(*module, *program, *arguments, options, &seconds);
  if (!results)
    return report(results.takeError());
  printTimes(std::move(seconds));
  return useResults(*results);
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  norm::enableCrashGuard("norm-run");
  cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  cl::HideUnrelatedOptions(category);
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Compiles a module for this machine and runs one of its "
          "functions.\n\n"
          "A model is a program: it runs with your rights, though it can call\n"
          "nothing but memory and mathematics of the C library, the BLAS\n"
          "library that you name, and the CUDA driver if you ask for a GPU.\n\n"
          "Exit codes: 0 done; 1 the input or the answer is bad; 2 wrong "
          "use; 70 a crash was caught.\n",
          &llvm::errs()))
    return kWrongUse;
  if (std::optional<std::string> contradiction = checkUse()) {
    reportError(*contradiction);
    return kWrongUse;
  }
  std::optional<int> code =
      norm::runGuarded([] { return succeeded(run()) ? kDone : kBad; });
  if (!code) {
    norm::reportCrash(modelPath, "running this program");
    return norm::kCrashedExitCode;
  }
  LogicalResult status = success(*code == kDone);
  // The stream's destructor would end the process for an error.
  llvm::outs().flush();
  if (std::error_code code = llvm::outs().error()) {
    llvm::outs().clear_error();
    status = report(llvm::createStringError("cannot write standard output: " +
                                            code.message()));
  }
  return succeeded(status) ? kDone : kBad;
}
