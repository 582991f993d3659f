// RUN: norm-opt %s --canonicalize | FileCheck %s
// RUN: norm-opt %s --canonicalize -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir

// What must stay is in canonicalize-noop.mlir, a twin for each guard.

// CHECK-LABEL: func @default_axes(
// CHECK: norm.center ins(%{{.*}} : tensor<4x16xf32>) outs(%{{.*}} : tensor<4x16xf32>){{$}}
func.func @default_axes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [1]
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @default_axes_memref(
// CHECK: norm.rms_norm {{.*}} epsilon = 1.000000e+00 : f32{{$}}
func.func @default_axes_memref(%x: memref<4x16xf32>) {
  norm.rms_norm ins(%x : memref<4x16xf32>) outs(%x : memref<4x16xf32>) epsilon = 1.0 : f32 axes = [1]
  return
}

// CHECK-LABEL: func @center_of_center(
// CHECK: %[[C:.*]] = norm.center
// CHECK-NEXT: return %[[C]]
func.func @center_of_center(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) axes = [0]
  %y = norm.center ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) axes = [0]
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @center_of_expand(
// CHECK: %[[C:.*]] = norm.expand
// CHECK-NEXT: return %[[C]]
func.func @center_of_expand(%x: tensor<4x15xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.expand drop_last ins(%x : tensor<4x15xf32>) outs(%init : tensor<4x16xf32>)
  %y = norm.center ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @center_of_splat(
// CHECK: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : tensor<4x16xbf16>
// CHECK-NEXT: return %[[ZERO]]
func.func @center_of_splat(%init: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %x = arith.constant dense<3.0> : tensor<4x16xbf16>
  %y = norm.center ins(%x : tensor<4x16xbf16>) outs(%init : tensor<4x16xbf16>)
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @layer_norm_of_center(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<4x16xf32>) scale
// CHECK-NEXT: return %[[Y]]
func.func @layer_norm_of_center(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %y = norm.layer_norm ins(%c : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// The exact epsilon, the parameters, the axes and the attributes go along.

// CHECK-LABEL: func @rms_norm_of_center(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>, %[[G:[a-z0-9]+]]: tensor<4xf32>, %[[B:[a-z0-9]+]]: tensor<4xf32>, %[[INIT:[a-z0-9]+]]:
// CHECK-NEXT: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[G]] : tensor<4xf32>) bias(%[[B]] : tensor<4xf32>) outs(%[[INIT]] : tensor<4x16xf32>) epsilon = 1.000000e-05 : f64 axes = [0] {tag}
// CHECK-NEXT: return %[[Y]]
func.func @rms_norm_of_center(%x: tensor<4x16xf32>, %g: tensor<4xf32>, %b: tensor<4xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) axes = [0]
  %y = norm.rms_norm ins(%c : tensor<4x16xf32>) scale(%g : tensor<4xf32>) bias(%b : tensor<4xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f64 axes = [0] {tag}
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_by_splat(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>)
func.func @shift_by_splat(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.addf %k, %x : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// A number a row, subtracted, before a centre.

// CHECK-LABEL: func @shift_by_row_scalar(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.center ins(%[[X]] : tensor<4x16xf32>)
func.func @shift_by_row_scalar(%x: tensor<4x16xf32>, %k: tensor<4xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %k : tensor<4x16xf32>, tensor<4xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.subf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %y = norm.center ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_by_captured_scalar(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>)
func.func @shift_by_captured_scalar(%x: tensor<4x16xf32>, %k: f32, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %s = linalg.map ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
    (%a: f32, %out: f32) {
      %0 = arith.addf %a, %k : f32
      linalg.yield %0 : f32
    }
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_by_broadcast(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>)
func.func @shift_by_broadcast(%x: tensor<4x16xf32>, %k: tensor<4xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %b = linalg.broadcast ins(%k : tensor<4xf32>) outs(%init : tensor<4x16xf32>) dimensions = [1]
  %s = linalg.add ins(%x, %b : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_by_fill(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>)
func.func @shift_by_fill(%x: tensor<4x16xf32>, %k: f32, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %b = linalg.fill ins(%k : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = arith.addf %x, %b : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// 2⁻⁷ / 4² is exact, whatever its type.

// CHECK-LABEL: func @scale_by_power_of_two(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>) {{.*}} epsilon = 4.8828125E-4 : f32
func.func @scale_by_power_of_two(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<4.0> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 0.0078125 : f32
  return %y : tensor<4x16xf32>
}

// 18 / 3² is exact, too.

// CHECK-LABEL: func @scale_by_three(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x15xf32>
// CHECK-NEXT: norm.crms_norm householder ins(%[[X]] : tensor<4x15xf32>) {{.*}} epsilon = 2.000000e+00 : bf16
func.func @scale_by_three(%x: tensor<4x15xf32>, %init: tensor<4x15xf32>) -> tensor<4x15xf32> {
  %a = arith.constant 3.0 : f32
  %s = linalg.map ins(%x : tensor<4x15xf32>) outs(%init : tensor<4x15xf32>)
    (%e: f32, %out: f32) {
      %0 = arith.mulf %a, %e : f32
      linalg.yield %0 : f32
    }
  %y = norm.crms_norm householder ins(%s : tensor<4x15xf32>) outs(%init : tensor<4x15xf32>) epsilon = 18.0 : bf16
  return %y : tensor<4x15xf32>
}

// CHECK-LABEL: func @scale_by_fill(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>) {{.*}} epsilon = 2.500000e-01 : f64
func.func @scale_by_fill(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %two = arith.constant 2.0 : f32
  %a = linalg.fill ins(%two : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.mul ins(%a, %x : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0 : f64
  return %y : tensor<4x16xf32>
}

// RMS(x / a, ε) = RMS(x, ε · a²).

// CHECK-LABEL: func @divide(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>
// CHECK-NEXT: norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) {{.*}} epsilon = 1.250000e-01 : f32
func.func @divide(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<4.0> : tensor<4x16xf32>
  %s = arith.divf %x, %a : tensor<4x16xf32>
  %y = norm.rms_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 0.0078125 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @compress_of_expand(
// CHECK-SAME: %[[Y:[a-z0-9]+]]: tensor<4x15xf32>
// CHECK-NEXT: return %[[Y]]
func.func @compress_of_expand(%y: tensor<4x15xf32>, %init: tensor<4x16xf32>) -> tensor<4x15xf32> {
  %x = norm.expand householder ins(%y : tensor<4x15xf32>) outs(%init : tensor<4x16xf32>)
  %z = norm.compress householder ins(%x : tensor<4x16xf32>) outs(%y : tensor<4x15xf32>)
  return %z : tensor<4x15xf32>
}

// CHECK-LABEL: func @expand_of_compress(
// CHECK: %[[C:.*]] = norm.center
// CHECK-NEXT: return %[[C]]
func.func @expand_of_compress(%x: tensor<4x16xf32>, %init: tensor<4x15xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  %y = norm.compress drop_last ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>)
  %z = norm.expand drop_last ins(%y : tensor<4x15xf32>) outs(%x : tensor<4x16xf32>)
  return %z : tensor<4x16xf32>
}

// Parameters vanish beside a residual and on buffers, too.

// CHECK-LABEL: func @unit_scale(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>, %[[B:[a-z0-9]+]]: tensor<16xf32>
// CHECK-NEXT: norm.layer_norm ins(%[[X]] : tensor<4x16xf32>) bias(%[[B]] : tensor<16xf32>) residual(%[[X]]
func.func @unit_scale(%x: tensor<4x16xf32>, %b: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %g = arith.constant dense<1.0> : tensor<16xf32>
  %y:2 = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) residual(%x : tensor<4x16xf32>)
      outs(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @zero_bias(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x16xf32>, %[[G:[a-z0-9]+]]: tensor<16xf32>
// CHECK-NEXT: norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[G]] : tensor<16xf32>) outs(
func.func @zero_bias(%x: tensor<4x16xf32>, %g: tensor<16xf32>) -> tensor<4x16xf32> {
  %b = arith.constant dense<0.0> : tensor<16xf32>
  %y = norm.rms_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}
