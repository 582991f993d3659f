// RUN: norm-opt %s --convert-norm-to-linalg --canonicalize --cse -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %s --convert-norm-to-linalg | FileCheck %s --check-prefix=ALL

// Nothing of the dialect is left.
// ALL-NOT: {{ norm\.}}

// Two passes over the row before the result: the mean first, then the squares of
// the deviations from it. The mean and the root are divided once a row.

// CHECK-LABEL: func @layer_norm(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x?x16xf32>, %[[G:[a-z0-9]+]]: tensor<16xf32>, %[[B:[a-z0-9]+]]: tensor<16xf32>, %[[INIT:[a-z0-9]+]]: tensor<2x?x16xf32>
// CHECK-DAG: %[[EPS:.*]] = arith.constant 9.99999974E-6 : f32
// CHECK-DAG: %[[D:.*]] = arith.constant 1.600000e+01 : f32
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[X]] :
// CHECK: arith.addf
// CHECK: %[[MEAN:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[SUM]] :
// CHECK: arith.divf %{{.*}}, %[[D]]
// CHECK: %[[SQUARES:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[X]], %[[MEAN]] :
// CHECK: %[[DEV:.*]] = arith.subf
// CHECK: %[[SQ:.*]] = arith.mulf %[[DEV]], %[[DEV]]
// CHECK: arith.addf %{{.*}}, %[[SQ]]
// CHECK: %[[ROOT:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%[[SQUARES]] :
// CHECK: %[[VAR:.*]] = arith.divf %{{.*}}, %[[D]]
// CHECK: %[[SHIFTED:.*]] = arith.addf %[[VAR]], %[[EPS]]
// CHECK: math.rsqrt %[[SHIFTED]]
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel"]} ins(%[[X]], %[[MEAN]], %[[ROOT]], %[[G]], %[[B]] : {{.*}}) outs(%[[INIT]] :
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @layer_norm(%x: tensor<2x?x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %init: tensor<2x?x16xf32>) -> tensor<2x?x16xf32> {
  %y = norm.layer_norm ins(%x : tensor<2x?x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x?x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<2x?x16xf32>
}

// The sum is stored as bf16 and read as such from then on; all else is f32 until
// the one rounding of the result. Statistics go where they are wanted.

// CHECK-LABEL: func @residual_and_statistics(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<8x16xbf16>, %[[R:[a-z0-9]+]]: tensor<8x16xbf16>, %[[M:[a-z0-9]+]]: tensor<8xf32>, %[[S:[a-z0-9]+]]: tensor<8xf32>
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}"parallel", "parallel"]} ins(%[[X]], %[[R]] : {{.*}}) outs(%{{.*}} : tensor<8x16xbf16>)
// CHECK: %[[H:.*]] = arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: %[[STORED:.*]] = arith.truncf %[[H]] : f32 to bf16
// CHECK: linalg.yield %[[STORED]] : bf16
// CHECK: %[[TOTAL:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[SUM]] :
// CHECK: %[[MEAN:.*]] = linalg.generic {{.*}} ins(%[[TOTAL]] : {{.*}}) outs(%[[M]] : tensor<8xf32>)
// CHECK: linalg.generic {{.*}}"reduction"]} ins(%[[SUM]], %[[MEAN]] :
// CHECK: %[[ROOT:.*]] = linalg.generic {{.*}} outs(%[[S]] : tensor<8xf32>)
// CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[SUM]], %[[MEAN]], %[[ROOT]] :
// CHECK: arith.mulf {{.*}} : f32
// CHECK-NEXT: %[[ROUNDED:.*]] = arith.truncf %{{.*}} : f32 to bf16
// CHECK-NEXT: linalg.yield %[[ROUNDED]]
// CHECK: return %[[Y]], %[[SUM]], %[[MEAN]], %[[ROOT]]
func.func @residual_and_statistics(%x: tensor<8x16xbf16>, %r: tensor<8x16xbf16>, %m: tensor<8xf32>, %s: tensor<8xf32>)
    -> (tensor<8x16xbf16>, tensor<8x16xbf16>, tensor<8xf32>, tensor<8xf32>) {
  %y:4 = norm.layer_norm ins(%x : tensor<8x16xbf16>) residual(%r : tensor<8x16xbf16>) outs(%x, %r, %m, %s : tensor<8x16xbf16>, tensor<8x16xbf16>, tensor<8xf32>, tensor<8xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1, %y#2, %y#3 : tensor<8x16xbf16>, tensor<8x16xbf16>, tensor<8xf32>, tensor<8xf32>
}

// Two axes, one of dynamic extent: d is their product. f64 all the way.

// CHECK-LABEL: func @two_axes(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x8x16xf64>
// CHECK-DAG: %[[C16:.*]] = arith.constant 16 : index
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "reduction"]} ins(%[[X]] : {{.*}}) outs(%{{.*}} : tensor<8xf64>)
// CHECK: arith.mulf
// CHECK: %[[DIM:.*]] = tensor.dim %[[X]]
// CHECK: %[[D:.*]] = arith.muli %[[DIM]], %[[C16]]
// CHECK: %[[INT:.*]] = arith.index_cast %[[D]] : index to i64
// CHECK: %[[FLOAT:.*]] = arith.sitofp %[[INT]] : i64 to f64
// CHECK: arith.divf %{{.*}}, %[[FLOAT]] : f64
func.func @two_axes(%x: tensor<?x8x16xf64>) -> tensor<?x8x16xf64> {
  %y = norm.rms_norm ins(%x : tensor<?x8x16xf64>) outs(%x : tensor<?x8x16xf64>) epsilon = 1.0e-05 : f64 axes = [0, 2]
  return %y : tensor<?x8x16xf64>
}

// On buffers temporaries are freed, and the mark says so.

// CHECK-LABEL: func @memref(
// CHECK-SAME: %[[X:[a-z0-9]+]]: memref<?x16xf16>
// CHECK: %[[DIM:.*]] = memref.dim %[[X]]
// CHECK: %[[T:.*]] = memref.alloc(%[[DIM]]) {bufferization.manual_deallocation} : memref<?xf32>
// CHECK: linalg.fill {{.*}} outs(%[[T]] :
// CHECK: linalg.generic {{.*}} ins(%[[X]] : {{.*}}) outs(%[[T]] : memref<?xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[T]] : {{.*}}) outs(%[[T]] : memref<?xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[X]], %[[T]] : {{.*}}) outs(%[[X]] : memref<?x16xf16>)
// CHECK: memref.dealloc %[[T]] {bufferization.manual_deallocation}
// CHECK-NEXT: return
func.func @memref(%x: memref<?x16xf16>) {
  norm.rms_norm ins(%x : memref<?x16xf16>) outs(%x : memref<?x16xf16>) epsilon = 1.0e-05 : f32
  return
}

// ‖y‖² and Σy in one pass, divided by the extent of the whole vector.

// CHECK-LABEL: func @crms_norm_drop_last(
// CHECK-DAG: %[[D:.*]] = arith.constant 1.600000e+01 : f32
// CHECK: %[[SUMS:.*]]:2 = linalg.generic {{.*}}"reduction"]}
// CHECK: linalg.generic {{.*}} ins(%[[SUMS]]#0, %[[SUMS]]#1 :
// CHECK: ^bb0(%[[SQUARES:[a-z0-9_]+]]: f32, %[[SUM:[a-z0-9_]+]]: f32,
// CHECK: %[[SQ:.*]] = arith.mulf %[[SUM]], %[[SUM]]
// CHECK: %[[TOTAL:.*]] = arith.addf %[[SQUARES]], %[[SQ]]
// CHECK: arith.divf %[[TOTAL]], %[[D]]
func.func @crms_norm_drop_last(%y: tensor<4x15xf32>) -> tensor<4x15xf32> {
  %z = norm.crms_norm drop_last ins(%y : tensor<4x15xf32>) outs(%y : tensor<4x15xf32>) epsilon = 1.0e-05 : f32
  return %z : tensor<4x15xf32>
}

// CHECK-LABEL: func @crms_norm_householder(
// CHECK-DAG: %[[D:.*]] = arith.constant 1.600000e+01 : f32
// CHECK: %[[SQUARES:.*]] = linalg.generic {{.*}}"reduction"]}
// CHECK: linalg.generic {{.*}} ins(%[[SQUARES]] :
// CHECK: arith.divf %{{.*}}, %[[D]]
func.func @crms_norm_householder(%y: tensor<4x15xf32>) -> tensor<4x15xf32> {
  %z = norm.crms_norm householder ins(%y : tensor<4x15xf32>) outs(%y : tensor<4x15xf32>) epsilon = 1.0e-05 : f32
  return %z : tensor<4x15xf32>
}

// The scalars of the basis are constants: √16, √16 − 1.

// CHECK-LABEL: func @compress(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-DAG: %[[FOUR:.*]] = arith.constant 4.000000e+00 : f32
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3.000000e+00 : f32
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[X]] :
// CHECK: %[[LAST:.*]] = tensor.extract_slice %[[X]][0, 15] [4, 1] [1, 1] : tensor<4x16xf32> to tensor<4xf32>
// CHECK: linalg.generic {{.*}} ins(%[[SUM]], %[[LAST]] :
// CHECK: arith.divf %{{.*}}, %[[FOUR]]
// CHECK: arith.divf %{{.*}}, %[[THREE]]
// CHECK: %[[HEAD:.*]] = tensor.extract_slice %[[X]][0, 0] [4, 15] [1, 1]
// CHECK: linalg.generic {{.*}} ins(%[[HEAD]], %{{.*}} :
func.func @compress(%x: tensor<4x16xf32>, %init: tensor<4x15xf32>) -> tensor<4x15xf32> {
  %y = norm.compress householder ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>)
  return %y : tensor<4x15xf32>
}

// On buffers the parts of the destination are written where they are.

// CHECK-LABEL: func @expand(
// CHECK-SAME: %[[Y:[a-z0-9]+]]: memref<?x4xf32>, %[[X:[a-z0-9]+]]: memref<5x4xf32>
// CHECK: %[[D:.*]] = memref.dim %[[Y]]
// CHECK: %[[LAST:.*]] = memref.subview %[[X]][%[[D]], 0] [1, 4] [1, 1]
// CHECK: linalg.generic {{.*}} outs(%[[LAST]] :
// CHECK: arith.negf
// CHECK: %[[HEAD:.*]] = memref.subview %[[X]][0, 0] [%[[D]], 4] [1, 1]
// CHECK: linalg.generic {{.*}} ins(%[[Y]] : {{.*}}) outs(%[[HEAD]] :
func.func @expand(%y: memref<?x4xf32>, %x: memref<5x4xf32>) {
  norm.expand drop_last ins(%y : memref<?x4xf32>) outs(%x : memref<5x4xf32>) axes = [0]
  return
}

// CHECK-LABEL: func @center(
// CHECK: linalg.generic {{.*}}"reduction"]}
// CHECK: arith.divf
// CHECK: linalg.generic {{.*}}"parallel"]}
// CHECK: arith.subf
// CHECK: return
func.func @center(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = norm.center ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>)
  return %y : tensor<?xf32>
}

// What is converted to an integer is one that fits, and no NaN.

// CHECK-LABEL: func @quantize(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf16>, %[[Q:[a-z0-9]+]]: tensor<4x16xi8>, %[[S:[a-z0-9]+]]: tensor<4xf32>
// CHECK: %[[MAX:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[X]] :
// CHECK: arith.maximumf
// CHECK: %[[SCALES:.*]] = linalg.generic {{.*}} ins(%[[MAX]] : {{.*}}) outs(%[[S]] :
// CHECK: %[[RESULT:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[SCALES]] : {{.*}}) outs(%[[Q]] :
// CHECK: %[[ROUNDED:.*]] = math.roundeven
// CHECK: %[[NAN:.*]] = arith.cmpf uno, %[[ROUNDED]], %[[ROUNDED]]
// CHECK: %[[BELOW:.*]] = arith.minnumf %[[ROUNDED]]
// CHECK: %[[WITHIN:.*]] = arith.maxnumf %[[BELOW]]
// CHECK: %[[NUMBER:.*]] = arith.select %[[NAN]], %{{.*}}, %[[WITHIN]]
// CHECK: arith.fptosi %[[NUMBER]] : f32 to i8
// CHECK: return %[[RESULT]], %[[SCALES]]
func.func @quantize(%x: tensor<4x16xf16>, %q: tensor<4x16xi8>, %s: tensor<4xf32>) -> (tensor<4x16xi8>, tensor<4xf32>) {
  %y:2 = norm.quantize ins(%x : tensor<4x16xf16>) outs(%q, %s : tensor<4x16xi8>, tensor<4xf32>)
  return %y#0, %y#1 : tensor<4x16xi8>, tensor<4xf32>
}

// What is rounded to f8 is below its largest number, and 0·x in place of NaN.

// CHECK-LABEL: func @quantize_to_f8(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf64>
// CHECK: linalg.generic
// CHECK: ^bb0(%[[IN:.*]]: f64, %[[SCALE:.*]]: f64
// CHECK: %[[QUOTIENT:.*]] = arith.divf %[[IN]], %[[SCALE]]
// CHECK-NOT: math.roundeven
// CHECK: %[[NAN:.*]] = arith.cmpf uno, %[[QUOTIENT]], %[[QUOTIENT]]
// CHECK: %[[BELOW:.*]] = arith.minnumf %[[QUOTIENT]]
// CHECK: %[[WITHIN:.*]] = arith.maxnumf %[[BELOW]]
// CHECK: %[[NONE:.*]] = arith.mulf %[[IN]], %{{.*}}
// CHECK: %[[NUMBER:.*]] = arith.select %[[NAN]], %[[NONE]], %[[WITHIN]]
// CHECK: arith.truncf %[[NUMBER]] : f64 to f8E5M2
func.func @quantize_to_f8(%x: tensor<4x16xf64>, %s: tensor<f64>, %q: tensor<4x16xf8E5M2>) -> tensor<4x16xf8E5M2> {
  %y = norm.quantize ins(%x : tensor<4x16xf64>) scale(%s : tensor<f64>) outs(%q : tensor<4x16xf8E5M2>)
  return %y : tensor<4x16xf8E5M2>
}
