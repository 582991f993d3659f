//===- consumer.cpp - A compiler of one's own with norm's passes in it ----===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a program, runs what --norm-optimize runs, shows the verdict on each
// norm, and prints the program.
//
//===----------------------------------------------------------------------===//

#include "norm/IR/Norm.h"
#include "norm/InitAll.h"
#include "norm/Transforms/NormOptimize.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  if (argc != 2) {
    llvm::errs() << "usage: consumer FILE\n";
    return 2;
  }

  mlir::DialectRegistry registry;
  registry.insert<mlir::arith::ArithDialect, mlir::func::FuncDialect,
                  mlir::linalg::LinalgDialect, mlir::math::MathDialect,
                  mlir::tensor::TensorDialect>();
  // The norm dialect, and how the ops of the dialects above treat a mean.
  mlir::norm::registerAllDialects(registry);
  mlir::MLIRContext context(registry);

  // Without this, verdicts go nowhere.
  mlir::remark::RemarkCategories categories;
  categories.passed = "norm";
  categories.missed = "norm";
  if (mlir::failed(mlir::remark::enableOptimizationRemarks(
          context, /*streamer=*/nullptr,
          std::make_unique<mlir::remark::RemarkEmittingPolicyAll>(), categories,
          /*printAsEmitRemarks=*/true)))
    return 1;

  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file =
      mlir::openInputFile(argv[1], &message);
  if (!file) {
    llvm::errs() << message << "\n";
    return 1;
  }
  llvm::SourceMgr sourceMgr;
  sourceMgr.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  mlir::SourceMgrDiagnosticHandler diagnostics(sourceMgr, &context);
  mlir::OwningOpRef<mlir::ModuleOp> module =
      mlir::parseSourceFile<mlir::ModuleOp>(sourceMgr, &context);
  if (!module)
    return 1;

  mlir::PassManager passes(&context);
  mlir::norm::buildNormOptimizePipeline(passes);
  if (mlir::failed(passes.run(*module)))
    return 1;

  unsigned rmsNorms = 0;
  module->walk([&](mlir::norm::RMSNormOp) { ++rmsNorms; });
  llvm::outs() << "// RMSNorms: " << rmsNorms << "\n" << *module << "\n";
  return 0;
}
