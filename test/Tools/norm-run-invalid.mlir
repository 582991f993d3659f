// RUN: rm -rf %t && mkdir %t
// RUN: split-file %s %t
// RUN: norm-run %t/one.mlir --outputs=%t/one

// Wrong use: exit code 2.
// RUN: %python %S/Inputs/exit-code.py 2 norm-run %t/one.mlir --input=a --inputs=b
// RUN: %python %S/Inputs/exit-code.py 2 norm-run %t/one.mlir --expect=a --expect-dir=b
// RUN: %python %S/Inputs/exit-code.py 2 norm-run %t/one.mlir --int-range=0
// RUN: %python %S/Inputs/exit-code.py 2 norm-run %t/one.mlir --tolerance=-1
// RUN: %python %S/Inputs/exit-code.py 2 norm-run %t/one.mlir --tolerance=nan
// RUN: %python %S/Inputs/exit-code.py 2 norm-run %t/one.mlir --unknown
// RUN: %python %S/Inputs/exit-code.py 2 norm-run

// The model.
// RUN: not norm-run %t/missing.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: norm-run: error: {{.*}}missing.mlir
// RUN: not norm-run %t/malformed.mlir 2>&1 | FileCheck %s --check-prefix=MALFORMED
// MALFORMED: malformed.mlir:1:1: error:

// The entry.
// RUN: not norm-run %t/arguments.mlir --entry=other 2>&1 | FileCheck %s --check-prefix=ENTRY
// ENTRY:      error: there is no function 'other' with a body
// ENTRY:      arguments.mlir:1:1: note: there is 'first'
// RUN: not norm-run %t/arguments.mlir 2>&1 | FileCheck %s --check-prefix=SEVERAL
// SEVERAL:    error: there are several functions; choose one with --entry
// RUN: not norm-run %t/types.mlir --entry=complex 2>&1 | FileCheck %s --check-prefix=COMPLEX
// COMPLEX: types.mlir:1:1: error: argument 0 of type 'complex<f32>' isn't supported
// RUN: not norm-run %t/types.mlir --entry=strided 2>&1 | FileCheck %s --check-prefix=STRIDED
// STRIDED: error: argument 1 of type 'memref<2xf32, strided<[2]>>' isn't supported
// RUN: not norm-run %t/types.mlir --entry=unranked 2>&1 | FileCheck %s --check-prefix=UNRANKED
// UNRANKED: error: result 0 of type 'tensor<*xf32>' isn't supported

// The arguments.
// RUN: not norm-run %t/arguments.mlir --entry=first 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: argument 0 of type tensor<2xf32>: there is no --input for it, and no --seed
// RUN: not norm-run %t/arguments.mlir --entry=first --inputs=%t/nowhere 2>&1 | FileCheck %s --check-prefix=NOWHERE
// NOWHERE: error: argument 0 of type tensor<2xf32>: there is no {{.*}}0.npy
// RUN: not norm-run %t/arguments.mlir --entry=first --seed=1 2>&1 | FileCheck %s --check-prefix=DYNAMIC
// DYNAMIC: error: argument 1 of type tensor<?xf32>: a dynamic shape needs a file
// RUN: not norm-run %t/arguments.mlir --entry=first --input=%t/one/1.npy 2>&1 | FileCheck %s --check-prefix=EXTENT
// EXTENT: error: argument 0 of type tensor<2xf32>: {{.*}}1.npy holds 3xf32
// RUN: not norm-run %t/arguments.mlir --entry=first --input=%t/one/2.npy 2>&1 | FileCheck %s --check-prefix=RANK
// RANK: error: argument 0 of type tensor<2xf32>: {{.*}}2.npy holds 1x2xf32
// RUN: not norm-run %t/arguments.mlir --entry=first --input=%t/one/3.npy 2>&1 | FileCheck %s --check-prefix=ELEMENT
// ELEMENT: error: argument 0 of type tensor<2xf32>: {{.*}}3.npy holds 2xi32
// RUN: not norm-run %t/arguments.mlir --entry=first --input=%t/one/0.npy --input=%t/one/0.npy --input=%t/one/0.npy 2>&1 | FileCheck %s --check-prefix=MORE
// RUN: not norm-run %t/arguments.mlir --entry=first --inputs=%t/one 2>&1 | FileCheck %s --check-prefix=MORE
// MORE: error: the function has 2 arguments, but there are more inputs

// The expected results.
// RUN: not norm-run %t/one.mlir --expect=%t/one/0.npy 2>&1 | FileCheck %s --check-prefix=FEWER
// FEWER: error: nothing says what result 1 should be
// RUN: not norm-run %t/one.mlir --expect=%t/one/1.npy 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: error: result 0 is 2xf32, but {{.*}}1.npy holds 3xf32
// RUN: not norm-run %t/one.mlir --expect=%t/one/3.npy 2>&1 | FileCheck %s --check-prefix=KIND
// KIND: error: result 0 is 2xf32, but {{.*}}3.npy holds 2xi32
// RUN: not norm-run %t/nan.mlir --outputs=%t/nan --expect=%t/one/0.npy | FileCheck %s --check-prefix=NAN
// NAN: result 0: largest difference inf, relative inf (beyond
// RUN: norm-run %t/nan.mlir --expect=%t/nan/0.npy --tolerance=0

// Results that can't be written.
// RUN: not norm-run %t/one.mlir --outputs=%t/one.mlir 2>&1 | FileCheck %s --check-prefix=WRITE
// WRITE: norm-run: error: {{.*}}one.mlir

// RUN: not norm-run %t/one.mlir --print 2> %t/full > /dev/full
// RUN: FileCheck %s --check-prefix=FULL < %t/full
// FULL: norm-run: error: cannot write standard output

// An assertion that fails.
// RUN: not norm-run %t/assert.mlir --seed=1 2>&1 | FileCheck %s --check-prefix=ASSERT
// ASSERT: assert.mlir:3:3: error: assertion failed: too small
// RUN: %python %S/Inputs/exit-code.py 1 norm-run %t/assert.mlir --seed=1

// What types leave open is checked while the program runs.
// RUN: not norm-run %t/checks.mlir --entry=index --seed=1 --int-range=1000000 2>&1 | FileCheck %s --check-prefix=INDEX
// INDEX: checks.mlir:2:8: error: assertion failed: out-of-bounds access
// RUN: not norm-run %t/checks.mlir --entry=extents --input=%t/one/2.npy --input=%t/one/1.npy 2>&1 | FileCheck %s --check-prefix=EXTENTS
// EXTENTS: checks.mlir:11:8: error: assertion failed: dimension #0 of operand #1 doesn't fit the input's dimension #1
// RUN: norm-run %t/checks.mlir --entry=extents --input=%t/one/2.npy --input=%t/one/0.npy
// RUN: not norm-run %t/checks.mlir --entry=grad_extents --input=%t/one/2.npy --input=%t/one/1.npy 2>&1 | FileCheck %s --check-prefix=GRAD-EXTENTS
// GRAD-EXTENTS: error: assertion failed: dimension #0 of operand #2 doesn't fit the input's dimension #1
// RUN: norm-run %t/checks.mlir --entry=grad_extents --input=%t/one/2.npy --input=%t/one/0.npy

// What nothing lowers.
// RUN: not norm-run %t/unlowered.mlir --seed=1 2>&1 | FileCheck %s --check-prefix=UNLOWERED
// UNLOWERED: unlowered.mlir:3:3: error: 'linalg.softmax' op

// Preparation functions.
// RUN: not norm-run %t/prepare.mlir --entry=no_symbol --seed=1 2>&1 | FileCheck %s --check-prefix=NO-SYMBOL
// NO-SYMBOL: prepare.mlir:1:1: error: attribute 'norm.prepare' names no function with a body
// RUN: not norm-run %t/prepare.mlir --entry=no_places --seed=1 2>&1 | FileCheck %s --check-prefix=NO-PLACES
// NO-PLACES: error: every argument and every result of a preparation function needs its own place in the attribute 'norm.argument'
// RUN: not norm-run %t/prepare.mlir --entry=other_type --seed=1 2>&1 | FileCheck %s --check-prefix=OTHER-TYPE
// OTHER-TYPE: error: a result of type 'tensor<f32>' can't be argument 0 of type 'tensor<f64>'
// RUN: not norm-run %t/prepare.mlir --entry=not_computed --seed=1 2>&1 | FileCheck %s --check-prefix=NOT-COMPUTED
// NOT-COMPUTED: error: the preparation function doesn't compute argument 1

//--- one.mlir
func.func @one() -> (tensor<2xf32>, tensor<3xf32>, tensor<1x2xf32>, tensor<2xi32>) {
  %0 = arith.constant dense<1.0> : tensor<2xf32>
  %1 = arith.constant dense<1.0> : tensor<3xf32>
  %2 = arith.constant dense<1.0> : tensor<1x2xf32>
  %3 = arith.constant dense<1> : tensor<2xi32>
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<3xf32>, tensor<1x2xf32>, tensor<2xi32>
}

//--- malformed.mlir
func @f

//--- arguments.mlir
func.func @first(%a: tensor<2xf32>, %b: tensor<?xf32>) {
  return
}
func.func @second() {
  return
}

//--- types.mlir
func.func @complex(%a: complex<f32>) {
  return
}
func.func @strided(%a: f32, %b: memref<2xf32, strided<[2]>>) {
  return
}
func.func @unranked(%a: tensor<2xf32>) -> tensor<*xf32> {
  %0 = tensor.cast %a : tensor<2xf32> to tensor<*xf32>
  return %0 : tensor<*xf32>
}

//--- nan.mlir
func.func @nan() -> tensor<2xf32> {
  %0 = arith.constant dense<[0x7FC00000, 0x7F800000]> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

//--- assert.mlir
func.func @assert(%i: index) {
  %c = arith.cmpi sgt, %i, %i : index
  cf.assert %c, "too small"
  return
}

//--- checks.mlir
func.func @index(%a: memref<4xf32>, %i: index) -> f32 {
  %0 = memref.load %a[%i] : memref<4xf32>
  return %0 : f32
}
func.func @extents(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %init = tensor.empty(%m, %n) : tensor<?x?xf32>
  %y = norm.rms_norm ins(%x : tensor<?x?xf32>) scale(%g : tensor<?xf32>) outs(%init : tensor<?x?xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<?x?xf32>
}
func.func @grad_extents(%x: tensor<?x?xf32>, %g: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %init = tensor.empty(%m, %n) : tensor<?x?xf32>
  %dx = norm.rms_norm_grad ins(%x, %x : tensor<?x?xf32>, tensor<?x?xf32>) scale(%g : tensor<?xf32>)
    input_grad(%init : tensor<?x?xf32>) epsilon = 1.0e-05 : f32
  return %dx : tensor<?x?xf32>
}

//--- unlowered.mlir
func.func @unlowered(%x: memref<2x4xf32>, %y: memref<2x4xf32>) {
  // A softmax of buffers.
  linalg.softmax dimension(1) ins(%x : memref<2x4xf32>) outs(%y : memref<2x4xf32>)
  return
}

//--- prepare.mlir
func.func @no_symbol(%w: tensor<f32> {norm.prepared}) attributes {norm.prepare = @nowhere} {
  return
}
func.func @no_places(%w: tensor<f32> {norm.prepared}) attributes {norm.prepare = @same_place} {
  return
}
func.func @same_place(%w: tensor<f32> {norm.argument = 0 : i64}) -> (tensor<f32> {norm.argument = 0 : i64}, tensor<f32> {norm.argument = 0 : i64}) {
  return %w, %w : tensor<f32>, tensor<f32>
}
func.func @other_type(%w: tensor<f64> {norm.prepared}) attributes {norm.prepare = @good} {
  return
}
func.func @not_computed(%w: tensor<f32> {norm.prepared}, %p: tensor<f32> {norm.prepared}) attributes {norm.prepare = @good} {
  return
}
func.func @good(%w: tensor<f32> {norm.argument = 0 : i64}) -> (tensor<f32> {norm.argument = 0 : i64}) {
  return %w : tensor<f32>
}
