// RUN: rm -rf %t && mkdir %t
// RUN: split-file %s %t

// Inputs, results and their comparison.
// RUN: norm-run %t/double.mlir --seed=7 --outputs=%t/once --print | FileCheck %s --check-prefix=PRINT
// PRINT: result 0: 2x3xf32 {{\[\[}}{{[-+.e0-9]+, [-+.e0-9]+, [-+.e0-9]+\], \[[-+.e0-9]+, [-+.e0-9]+, [-+.e0-9]+\]\]$}}
// RUN: norm-run %t/double.mlir --input=%t/once/0.npy --outputs=%t/twice
// RUN: norm-run %t/double.mlir --inputs=%t/once --expect=%t/twice/0.npy | FileCheck %s --check-prefix=EQUAL
// EQUAL: result 0: largest difference 0, relative 0 (within 1e-05)
// RUN: not norm-run %t/double.mlir --inputs=%t/once --expect-dir=%t/once | FileCheck %s --check-prefix=DIFFERENT
// DIFFERENT: result 0: largest difference {{.+}}, relative 1 (beyond 1e-05)
// RUN: norm-run %t/double.mlir --inputs=%t/once --expect-dir=%t/once --tolerance=1

// The same seed gives the same numbers, another one others.
// RUN: norm-run %t/double.mlir --seed=7 --expect=%t/once/0.npy --tolerance=0
// RUN: not norm-run %t/double.mlir --seed=8 --expect=%t/once/0.npy

// On every machine.
// RUN: norm-run %t/random.mlir --seed=1 --int-range=100 --print | FileCheck %s --check-prefix=RANDOM
// RANDOM: result 0: 3xf64 [-0.4882295937359844, -0.82335228597703325, -0.41900910770849409]
// RANDOM: result 1: 3xi32 [85, 16, 20]
// RANDOM: result 2: 3xi1 [0, 0, 1]

// Several entries; scalars; all types.
// RUN: norm-run %t/entries.mlir --entry=scalars --seed=1 --int-range=1 --print | FileCheck %s --check-prefix=SCALARS
// SCALARS: result 0: f32 2.5
// SCALARS: result 1: i64 0
// SCALARS: result 2: i1 1
// RUN: norm-run %t/entries.mlir --entry=nothing
// RUN: norm-run %t/entries.mlir --entry=private --print | FileCheck %s --check-prefix=PRIVATE
// PRIVATE: result 0: f16 1.5
// PRIVATE: result 1: bf16 -2
// PRIVATE: result 2: i8 -3

// A memref argument comes back after the results, as the function left it.
// RUN: norm-run %t/entries.mlir --entry=memref --seed=1 --outputs=%t/memref --print | FileCheck %s --check-prefix=MEMREF
// MEMREF: result 0: i64 4
// MEMREF: result 1: 4xf32 [9, 9, 9, 9]

// Results that are arguments, constants or one another.
// RUN: norm-run %t/entries.mlir --entry=alias --seed=1 --print | FileCheck %s --check-prefix=ALIAS
// ALIAS:      result 0: 2xf32 [[X:.+]]
// ALIAS-NEXT: result 1: 2xf32 [[X]]
// ALIAS-NEXT: result 2: 2xf32 [1, 2]
// ALIAS-NEXT: result 3: 2xf32 [1, 2]
// An argument that is written to in the program stays as it was for others.
// ALIAS-NEXT: result 4: 2xf32 [0, 0]

// Timed, after a first call whose results these are.
// RUN: norm-run %t/entries.mlir --entry=count --seed=1 --time=3 --print | FileCheck %s --check-prefix=TIME
// TIME: time: {{[0-9]+\.[0-9]+}} ms ({{[0-9.]+}} to {{[0-9.]+}}), the median of 3
// TIME-NEXT: result 0: f32 [[ONCE:[-0-9.]+]]
// TIME-NEXT: result 1: f32 [[ONCE]]
// RUN: norm-run %t/entries.mlir --entry=alias --seed=1 --time=3 --print | FileCheck %s --check-prefix=ALIAS

// Weights are prepared before they are used: w (argument 1) is replaced by 2w
// and, as it is used raw too, 3v (argument 2) comes as a new last argument.
// RUN: not norm-run %t/prepare.mlir --input=%t/one.npy --input=%t/one.npy --input=%t/one.npy --print 2>&1 | FileCheck %s --check-prefix=NOFILE
// NOFILE: argument 0 of type tensor<f32>: {{.*}}one.npy: No such file or directory
// RUN: norm-run %t/one.mlir --outputs=%t/one
// RUN: norm-run %t/prepare.mlir --input=%t/one/0.npy --input=%t/one/0.npy --input=%t/one/0.npy --print | FileCheck %s --check-prefix=PREPARE
// PREPARE: result 0: f32 1231{{$}}

//--- double.mlir
func.func @double(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %init = tensor.empty() : tensor<2x3xf32>
  %0 = linalg.add ins(%x, %x : tensor<2x3xf32>, tensor<2x3xf32>) outs(%init : tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

//--- random.mlir
func.func @random(%a: tensor<3xf64>, %b: tensor<3xi32>, %c: tensor<3xi1>) -> (tensor<3xf64>, tensor<3xi32>, tensor<3xi1>) {
  return %a, %b, %c : tensor<3xf64>, tensor<3xi32>, tensor<3xi1>
}

//--- entries.mlir
func.func @scalars(%i: index, %b: i64) -> (f32, i64, i1) {
  %f = arith.constant 2.5 : f32
  %c = arith.index_cast %i : index to i64
  %s = arith.addi %c, %b : i64
  %t = arith.constant true
  return %f, %s, %t : f32, i64, i1
}
func.func @nothing() {
  return
}
func.func private @private() -> (f16, bf16, i8) {
  %a = arith.constant 1.5 : f16
  %b = arith.constant -2.0 : bf16
  %c = arith.constant -3 : i8
  return %a, %b, %c : f16, bf16, i8
}
func.func @memref(%m: memref<4xf32>) -> i64 {
  %c = arith.constant 9.0 : f32
  %n = arith.constant 4 : i64
  linalg.fill ins(%c : f32) outs(%m : memref<4xf32>)
  return %n : i64
}
func.func @count(%m: memref<f32>) -> f32 {
  %c = arith.constant 1.0 : f32
  %0 = memref.load %m[] : memref<f32>
  %1 = arith.addf %0, %c : f32
  memref.store %1, %m[] : memref<f32>
  return %1 : f32
}
func.func @alias(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense_resource<w> : tensor<2xf32>
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%x : tensor<2xf32>) -> tensor<2xf32>
  return %x, %x, %w, %c, %z : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}
{-#
  dialect_resources: { builtin: { w: "0x040000000000803F00000040" } }
#-}

//--- one.mlir
func.func @one() -> tensor<f32> {
  %0 = arith.constant dense<1.0> : tensor<f32>
  return %0 : tensor<f32>
}

//--- prepare.mlir
// 1000 x + 100 w' + 10 v' + v, where w' = 2w and v' = 3v.
func.func @main(%x: tensor<f32>, %w: tensor<f32> {norm.prepared}, %v: tensor<f32>, %p: tensor<f32> {norm.prepared}) -> tensor<f32>
    attributes {norm.prepare = @main_prepare_weights} {
  %c1000 = arith.constant 1000.0 : f32
  %c100 = arith.constant 100.0 : f32
  %c10 = arith.constant 10.0 : f32
  %sx = tensor.extract %x[] : tensor<f32>
  %sw = tensor.extract %w[] : tensor<f32>
  %sv = tensor.extract %v[] : tensor<f32>
  %sp = tensor.extract %p[] : tensor<f32>
  %0 = arith.mulf %sx, %c1000 : f32
  %1 = arith.mulf %sw, %c100 : f32
  %2 = arith.mulf %sp, %c10 : f32
  %3 = arith.addf %0, %1 : f32
  %4 = arith.addf %3, %2 : f32
  %5 = arith.addf %4, %sv : f32
  %6 = tensor.from_elements %5 : tensor<f32>
  return %6 : tensor<f32>
}
func.func @main_prepare_weights(%v: tensor<f32> {norm.argument = 2 : i64}, %w: tensor<f32> {norm.argument = 1 : i64})
    -> (tensor<f32> {norm.argument = 1 : i64}, tensor<f32> {norm.argument = 3 : i64}) {
  %c2 = arith.constant 2.0 : f32
  %c3 = arith.constant 3.0 : f32
  %sv = tensor.extract %v[] : tensor<f32>
  %sw = tensor.extract %w[] : tensor<f32>
  %0 = arith.mulf %sw, %c2 : f32
  %1 = arith.mulf %sv, %c3 : f32
  %2 = tensor.from_elements %0 : tensor<f32>
  %3 = tensor.from_elements %1 : tensor<f32>
  return %2, %3 : tensor<f32>, tensor<f32>
}
