// RUN: rm -rf %t && mkdir %t
// RUN: split-file %s %t

// What could do more than compute is refused before anything is compiled.
// RUN: not norm-run %t/llvm-system.mlir 2>&1 | FileCheck %s --check-prefix=LLVM-SYSTEM
// LLVM-SYSTEM: llvm-system.mlir:1:1: error: 'llvm.func' op isn't one that norm-run executes
// RUN: not norm-run %t/func-system.mlir --seed=1 2>&1 | FileCheck %s --check-prefix=FUNC-SYSTEM
// FUNC-SYSTEM: func-system.mlir:1:1: error: norm-run resolves no symbol 'system'
// RUN: not norm-run %t/asm.mlir 2>&1 | FileCheck %s --check-prefix=ASM
// ASM: asm.mlir:2:3: error: 'llvm.inline_asm' op isn't one that norm-run executes
// RUN: not norm-run %t/inttoptr.mlir --seed=1 2>&1 | FileCheck %s --check-prefix=INTTOPTR
// INTTOPTR: inttoptr.mlir:2:8: error: 'llvm.inttoptr' op isn't one that norm-run executes
// RUN: not norm-run %t/global.mlir 2>&1 | FileCheck %s --check-prefix=GLOBAL
// GLOBAL: global.mlir:1:1: error: norm-run resolves no symbol 'environ'
// RUN: not norm-run %t/reserved.mlir --entry=main 2>&1 | FileCheck %s --check-prefix=RESERVED
// RESERVED: reserved.mlir:1:1: error: the name 'free' is reserved
// RUN: not norm-run %t/nested.mlir --seed=1 2>&1 | FileCheck %s --check-prefix=NESTED
// NESTED: nested.mlir:4:1: error: a module inside the module can't be run

// The mathematics of the C library is there.
// RUN: norm-run %t/math.mlir --print | FileCheck %s --check-prefix=MATH
// MATH: result 0: f64 4

// Weights are whole, or nothing runs.
// RUN: not norm-run %t/elided.mlir 2>&1 | FileCheck %s --check-prefix=ELIDED
// ELIDED: elided.mlir:2:8: error: weight '__elided__' of type 'tensor<2xf32>' has no data
// ELIDED: note: export the model with its weights
// RUN: not norm-run %t/missing.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: missing.mlir:2:8: error: weight 'table' of type 'tensor<2xf32>' has no data
// RUN: not norm-run %t/short.mlir 2>&1 | FileCheck %s --check-prefix=SHORT
// SHORT: short.mlir:2:8: error: weight 'w' of type 'tensor<2xf32>' has 4 bytes of data
// RUN: not norm-run %t/long.mlir 2>&1 | FileCheck %s --check-prefix=LONG
// LONG: long.mlir:2:8: error: weight 'w' of type 'tensor<1xf32>' has 8 bytes of data
// RUN: not norm-run %t/bits.mlir 2>&1 | FileCheck %s --check-prefix=BITS
// BITS: bits.mlir:2:8: error: weight 'w' of type 'tensor<8xi4>' isn't supported
// RUN: not norm-run %t/overflow.mlir 2>&1 | FileCheck %s --check-prefix=OVERFLOW
// OVERFLOW: overflow.mlir:2:8: error: weight 'w' of type {{.*}} needs a static shape of less than 2^63 elements

// But for those that nothing uses.
// RUN: norm-run %t/unused.mlir

//--- llvm-system.mlir
llvm.func @system(!llvm.ptr) -> i32
func.func @main() {
  return
}

//--- func-system.mlir
func.func private @system(%command: memref<8xi8>) -> i32
func.func @main(%command: memref<8xi8>) -> i32 {
  %0 = call @system(%command) : (memref<8xi8>) -> i32
  return %0 : i32
}

//--- asm.mlir
func.func @main() {
  llvm.inline_asm has_side_effects "int3", "" : () -> ()
  return
}

//--- inttoptr.mlir
func.func @main(%i: i64) {
  %0 = llvm.inttoptr %i : i64 to !llvm.ptr
  return
}

//--- global.mlir
memref.global @environ : memref<1xi64>
func.func @main() -> memref<1xi64> {
  %0 = memref.get_global @environ : memref<1xi64>
  return %0 : memref<1xi64>
}

//--- reserved.mlir
func.func @free(%x: memref<1xi64>) {
  return
}
func.func @main() {
  return
}

//--- nested.mlir
func.func @main() {
  return
}
module @inner {
}

//--- math.mlir
func.func private @cbrt(f64) -> f64
func.func @main() -> f64 {
  %0 = arith.constant 64.0 : f64
  %1 = call @cbrt(%0) : (f64) -> f64
  return %1 : f64
}

//--- elided.mlir
func.func @main() -> tensor<2xf32> {
  %0 = arith.constant dense_resource<__elided__> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

//--- missing.mlir
func.func @main() -> tensor<2xf32> {
  %0 = arith.constant dense_resource<table> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

//--- short.mlir
func.func @main() -> tensor<2xf32> {
  %0 = arith.constant dense_resource<w> : tensor<2xf32>
  return %0 : tensor<2xf32>
}
{-# dialect_resources: { builtin: { w: "0x0400000000000000" } } #-}

//--- long.mlir
func.func @main() -> tensor<1xf32> {
  %0 = arith.constant dense_resource<w> : tensor<1xf32>
  return %0 : tensor<1xf32>
}
{-# dialect_resources: { builtin: { w: "0x040000000000000000000000" } } #-}

//--- bits.mlir
func.func @main() -> tensor<8xi4> {
  %0 = arith.constant dense_resource<w> : tensor<8xi4>
  return %0 : tensor<8xi4>
}
{-# dialect_resources: { builtin: { w: "0x0400000000" } } #-}

//--- overflow.mlir
func.func @main() -> tensor<4294967296x4294967296xf32> {
  %0 = arith.constant dense_resource<w> : tensor<4294967296x4294967296xf32>
  return %0 : tensor<4294967296x4294967296xf32>
}
{-# dialect_resources: { builtin: { w: "0x0400000000000000" } } #-}

//--- unused.mlir
func.func @main() {
  %0 = arith.constant dense_resource<__elided__> : tensor<2xf32>
  return
}
