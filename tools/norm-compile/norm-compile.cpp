//===- norm-compile.cpp - Compile a module to an object file --------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Compiles a module for a processor, to an object file and a C header.
// docs/norm-compile.md describes it.
//
//===----------------------------------------------------------------------===//

#include "CInterface.h"

#include "norm/Codegen/Codegen.h"
#include "norm/Conversion/Passes.h"
#include "norm/InitAll.h"
#include "norm/Support/CrashGuard.h"
#include "norm/Support/InputModule.h"
#include "norm/Support/OutputFile.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
namespace cl = llvm::cl;

/// The input is bad, as against wrong use.
enum ExitCode { kDone = 0, kBad = 1, kWrongUse = 2 };

static cl::OptionCategory category("norm-compile options");

static cl::opt<std::string> modelPath(cl::Positional, cl::desc("<model.mlir>"),
                                      cl::Required, cl::cat(category));
static cl::opt<std::string> outputPath("o", cl::value_desc("file"),
                                       cl::desc("The code to write"),
                                       cl::Required, cl::cat(category));
static cl::opt<std::string>
    headerPath("header", cl::value_desc("file.h"),
               cl::desc("The C header to write (default: none)"),
               cl::cat(category));
static cl::opt<bool> writesAssembly("S",
                                    cl::desc("Write assembly, not an object"),
                                    cl::cat(category));
static cl::opt<std::string>
    cpu("mcpu", cl::value_desc("name"), cl::init("native"),
        cl::desc("The processor, by LLVM's name (default: native)"),
        cl::cat(category));
static cl::opt<std::string> triple("mtriple", cl::value_desc("triple"),
                                   cl::desc("The target (default: the host)"),
                                   cl::cat(category));
static cl::opt<std::string>
    model("model", cl::value_desc("l1=…,threads=…"),
          cl::desc("What is assumed of the processor, as for "
                   "--convert-norm-to-vector"),
          cl::cat(category));
static cl::opt<std::string>
    schedule("schedule", cl::value_desc("rows=…,…"),
             cl::desc("Changes of the schedules chosen, likewise"),
             cl::cat(category));
static cl::opt<bool>
    blas("blas",
         cl::desc("Call cblas_sgemm and cblas_dgemm for products of matrices: "
                  "link with a BLAS library"),
         cl::cat(category));

static cl::opt<std::string> gpuChip(
    "gpu", cl::value_desc("chip"),
    cl::desc("Norms are kernels for this GPU: sm_80, sm_90 or sm_100; link "
             "with -lnorm-gpu"),
    cl::cat(category));
static cl::opt<std::string>
    gpuCode("gpu-code", cl::value_desc("form"), cl::init("ptx"),
            cl::desc("What kernels are kept as: ptx, which the driver compiles "
                     "(default), or cubin, which needs CUDA's ptxas"),
            cl::cat(category));

/// Contradictions between the options; says what is wrong with them.
static std::optional<std::string> checkUse() {
  if (gpuChip.empty())
    return gpuCode.getNumOccurrences()
               ? std::optional<std::string>("--gpu-code needs --gpu")
               : std::nullopt;
  if (!model.empty() || blas)
    return "--model and --blas are for norms on the CPU, --gpu isn't";
  if (gpuCode != "ptx" && gpuCode != "cubin")
    return "--gpu-code is ptx or cubin";
  return std::nullopt;
}

static void reportError(const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), "norm-compile") << message << "\n";
}

static LogicalResult report(llvm::Error error) {
  if (!error)
    return success();
  reportError(llvm::toString(std::move(error)));
  return failure();
}

static LogicalResult lowerWithKernels(ModuleOp module) {
  norm::NormLowerToNVVMOptions options;
  options.chip = gpuChip;
  options.schedule = schedule;
  options.format = gpuCode;
  PassManager passes(module.getContext());
  passes.addPass(norm::createNormLowerToNVVM(options));
  return passes.run(module);
}

static LogicalResult lower(ModuleOp module) {
  if (!gpuChip.empty())
    return lowerWithKernels(module);
  norm::NormLowerToCPUOptions options;
  options.cpu = cpu;
  options.model = model;
  options.schedule = schedule;
  options.blas = blas;
  PassManager passes(module.getContext());
  passes.addPass(norm::createNormLowerToCPU(options));
  return passes.run(module);
}

/// An object file has one flat space of names.
static LogicalResult checkFlat(ModuleOp module) {
  for (ModuleOp inner : module.getOps<ModuleOp>())
    return inner.emitError("a module inside the module can't be compiled");
  return success();
}

static LogicalResult compile(ModuleOp module, llvm::TargetMachine &machine) {
  if (failed(checkFlat(module)))
    return failure();
  FailureOr<std::string> header = std::string();
  if (!headerPath.empty() && failed(header = norm::makeHeader(module)))
    return failure();
  if (failed(lower(module)))
    return failure();
  norm::nameCInterfaces(module);

  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code = translateModuleToLLVMIR(module, context);
  if (!code)
    return module.emitError("the module can't be translated to LLVM IR");
  norm::optimizeModule(*code, machine);
  auto kind =
      writesAssembly ? norm::CodeKind::Assembly : norm::CodeKind::Object;
  if (failed(report(norm::writeOutputFile(outputPath, [&](raw_ostream &os) {
        return norm::writeCode(*code, machine, kind, os);
      }))))
    return failure();
  if (headerPath.empty())
    return success();
  return report(norm::writeOutputFile(headerPath, [&](raw_ostream &os) {
    os << *header;
    return llvm::Error::success();
  }));
}

static LogicalResult run(llvm::TargetMachine &machine) {
  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  norm::registerAllDialects(registry);
  registerAllToLLVMIRTranslations(registry);
  MLIRContext context(registry);
  context.printOpOnDiagnostic(false);

  auto sources = std::make_shared<llvm::SourceMgr>();
  SourceMgrDiagnosticHandler handler(*sources, &context);
  OwningOpRef<ModuleOp> module =
      norm::readModule(modelPath, context, sources, reportError);
  if (!module)
    return failure();
  return compile(*module, machine);
}

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  norm::enableCrashGuard("norm-compile");
  cl::AddExtraVersionPrinter(
      [](llvm::raw_ostream &os) { os << "norm " NORM_VERSION "\n"; });
  cl::HideUnrelatedOptions(category);
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Compiles a module to an object file that C programs can link.\n\n"
          "Exit codes: 0 done; 1 the input is bad; 2 wrong use; 70 a crash "
          "was\n"
          "caught.\n",
          &llvm::errs()))
    return kWrongUse;
  if (std::optional<std::string> contradiction = checkUse()) {
    reportError(*contradiction);
    return kWrongUse;
  }
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
      norm::createTargetMachine(triple, cpu);
  if (!machine) {
    (void)report(machine.takeError());
    return kWrongUse;
  }
  if (std::optional<int> code = norm::runGuarded(
          [&] { return succeeded(run(**machine)) ? kDone : kBad; }))
    return *code;
  norm::reportCrash(modelPath, "compiling the program");
  return norm::kCrashedExitCode;
}
