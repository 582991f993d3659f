// UNVERIFIED: norm-verify knows no LLVM dialect. test/Integration/norm-kernels-sve.test runs such code.
// RUN: norm-opt %s --norm-fix-vector-length=bits=512 | FileCheck %s
// RUN: norm-opt %s --norm-fix-vector-length=bits=512 | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=LLVM
// RUN: not norm-opt %s --norm-fix-vector-length=bits=0 2>&1 | FileCheck %s --check-prefix=BITS
// RUN: not norm-opt %s --norm-fix-vector-length=bits=200 2>&1 | FileCheck %s --check-prefix=BITS
// RUN: not norm-opt %s --norm-fix-vector-length=bits=4096 2>&1 | FileCheck %s --check-prefix=BITS
// BITS: error: bits must be a multiple of 128, at most 2048

// CHECK: llvm.func @f() vscale_range(4, 4)
// LLVM: define void @f() #[[A:.+]] {
// LLVM: attributes #[[A]] = { vscale_range(4,4) }
llvm.func @f() {
  llvm.return
}

// CHECK: llvm.func @declared(){{ *$}}
llvm.func @declared()
