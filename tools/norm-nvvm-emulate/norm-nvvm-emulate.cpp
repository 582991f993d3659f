//===- norm-nvvm-emulate.cpp - Run kernels for GPUs without one -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Lowers a module by --norm-lower-to-nvvm and runs one of its functions, with
// the kernels' final LLVM IR on this machine. docs/norm-nvvm-emulate.md
// describes it.
//
//===----------------------------------------------------------------------===//

#include "GpuRuntime.h"
#include "KernelModule.h"

#include "norm/Conversion/Passes.h"
#include "norm/Execution/Arguments.h"
#include "norm/Execution/Execute.h"
#include "norm/InitAll.h"
#include "norm/Support/CrashGuard.h"
#include "norm/Support/InputModule.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
namespace cl = llvm::cl;

/// The input or the answer is bad, as against wrong use.
enum ExitCode { kDone = 0, kBad = 1, kWrongUse = 2 };

static cl::OptionCategory category("norm-nvvm-emulate options");

static cl::opt<std::string> modelPath(cl::Positional, cl::desc("<model.mlir>"),
                                      cl::Required, cl::cat(category));
static cl::opt<std::string>
    entryName("entry", cl::value_desc("name"),
              cl::desc("The function to run (default: the only public one)"),
              cl::cat(category));
static cl::opt<std::string>
    inputFolder("inputs", cl::value_desc("folder"),
                cl::desc("Arguments from 0.npy, 1.npy, … in a folder"),
                cl::cat(category));
static cl::opt<uint64_t>
    seed("seed", cl::value_desc("N"), cl::init(0),
         cl::desc("Without a folder: random arguments, as norm-run makes them"),
         cl::cat(category));
static cl::opt<std::string> outputFolder(
    "outputs", cl::value_desc("folder"),
    cl::desc("Write the results to 0.npy, 1.npy, … in a folder; memref "
             "arguments, as the function left them, follow the results"),
    cl::cat(category));
static cl::opt<std::string> chip("chip", cl::value_desc("name"),
                                 cl::init("sm_90"),
                                 cl::desc("The GPU (default: sm_90)"),
                                 cl::cat(category));
static cl::opt<std::string>
    schedule("schedule", cl::value_desc("lanes=…,…"),
             cl::desc("Changes of the schedules, as for --convert-norm-to-gpu"),
             cl::cat(category));

static cl::opt<unsigned> missingBarrier(
    "without-barrier", cl::value_desc("N"), cl::init(0),
    cl::desc("Leave out the Nth barrier of the kernels, to see whether that is "
             "found"),
    cl::cat(category));

static cl::opt<bool> printLaunches("print-launches",
                                   cl::desc("Print the launches of kernels"),
                                   cl::cat(category));

static void reportError(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "norm-nvvm-emulate") << message << "\n";
}

static LogicalResult report(llvm::Error error) {
  reportError(llvm::toString(std::move(error)));
  return failure();
}

static LogicalResult lower(ModuleOp module) {
  norm::NormLowerToNVVMOptions options;
  options.chip = chip;
  options.schedule = schedule;
  options.format = "bitcode";
  PassManager passes(module.getContext());
  passes.addPass(norm::createNormLowerToNVVM(options));
  return passes.run(module);
}

/// One run of the lowered program, its threads in the order given.
static FailureOr<std::vector<norm::Array>>
run(ModuleOp module, const norm::Program &program, norm::Order order) {
  norm::ArgumentSources sources;
  sources.folder = inputFolder;
  if (inputFolder.empty())
    sources.seed = seed;
  llvm::Expected<std::vector<norm::Array>> arguments =
      norm::makeArguments(program, sources);
  if (!arguments)
    return report(arguments.takeError());
  norm::Emulator emulator(order, missingBarrier);
  // They are the same in each order of threads.
  if (printLaunches && order == *std::begin(norm::kOrders))
    emulator.setLog(&llvm::outs());
  norm::activeEmulator = &emulator;
  for (norm::Array &argument : *arguments)
    emulator.addBuffer(argument.data(), argument.getNumBytes());
  for (const auto &[name, data] : program.weights)
    emulator.addBuffer(data.data(), data.size());
  norm::ExecutionOptions options;
  options.optimizes = false;
  options.functions = norm::getGpuRuntime();
  llvm::Expected<std::vector<norm::Array>> results =
      norm::execute(module, program, *arguments, options);
  if (!results)
    return report(results.takeError());
  if (const std::optional<std::string> &error = emulator.getError()) {
    reportError(*error + " (threads run " + norm::getName(order) + ")");
    return failure();
  }
  return std::move(*results);
}

/// All threads add the same numbers in the same order, whoever comes first.
static LogicalResult compare(ArrayRef<norm::Array> results,
                             ArrayRef<norm::Array> others, norm::Order order) {
  for (auto [number, pair] : llvm::enumerate(llvm::zip(results, others))) {
    auto &[result, other] = pair;
    if (result.getShape() == other.getShape() &&
        !std::memcmp(result.data(), other.data(), result.getNumBytes()))
      continue;
    reportError("result " + llvm::Twine(number) +
                " is another where threads run " + norm::getName(order));
    return failure();
  }
  return success();
}

static LogicalResult run() {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  norm::registerAllDialects(registry);
  registerAllGPUToLLVMIRTranslations(registry);
  MLIRContext context(registry);
  context.allowUnregisteredDialects();
  context.printOpOnDiagnostic(false);

  auto sources = std::make_shared<llvm::SourceMgr>();
  SourceMgrDiagnosticHandler handler(*sources, &context);
  OwningOpRef<ModuleOp> module =
      norm::readModule(modelPath, context, sources, reportError);
  if (!module || failed(norm::checkProgram(*module)))
    return failure();
  FailureOr<norm::Program> program = norm::prepareProgram(*module, entryName);
  if (failed(program) || failed(lower(*module)) ||
      failed(
          norm::checkLoweredProgram(*module, *program, norm::getGpuRuntime())))
    return failure();

  std::vector<norm::Array> first;
  for (norm::Order order : norm::kOrders) {
    FailureOr<std::vector<norm::Array>> results = run(*module, *program, order);
    if (failed(results))
      return failure();
    if (order == *std::begin(norm::kOrders))
      first = std::move(*results);
    else if (failed(compare(first, *results, order)))
      return failure();
  }
  if (!outputFolder.empty())
    if (llvm::Error error = norm::writeResults(first, outputFolder))
      return report(std::move(error));
  return success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  norm::enableCrashGuard("norm-nvvm-emulate");
  cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  cl::HideUnrelatedOptions(category);
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Runs a function of a module with its norms as GPU kernels, on the "
          "CPU.\n\n"
          "Exit codes: 0 done; 1 the input or the kernels are bad; 2 wrong "
          "use;\n70 a crash was caught.\n",
          &llvm::errs()))
    return kWrongUse;
  if (std::optional<int> code =
          norm::runGuarded([] { return succeeded(run()) ? kDone : kBad; }))
    return *code;
  norm::reportCrash(modelPath, "emulating this program");
  return norm::kCrashedExitCode;
}
