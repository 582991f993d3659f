// RUN: norm-opt %s --canonicalize | FileCheck %s

// One case per guard of canonicalize.mlir: nothing may change.

// CHECK-LABEL: func @other_axes(
// CHECK: axes = [0]
func.func @other_axes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [0]
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @all_axes(
// CHECK: axes = [0, 1]
func.func @all_axes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [0, 1]
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @center_other_axis(
// CHECK: norm.center
// CHECK: norm.center
func.func @center_other_axis(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) axes = [0]
  %y = norm.center ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @center_other_type(
// CHECK: norm.center
// CHECK: norm.center
func.func @center_other_type(%x: tensor<4x16xf32>, %a: tensor<4x16xbf16>, %b: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%a : tensor<4x16xbf16>)
  %y = norm.center ins(%c : tensor<4x16xbf16>) outs(%b : tensor<4x16xf32>)
  return %y : tensor<4x16xf32>
}

// On buffers the first centre's destination must be written.

// CHECK-LABEL: func @center_memref(
// CHECK: norm.center
// CHECK: norm.center
func.func @center_memref(%x: memref<4x16xf32>, %y: memref<4x16xf32>) {
  norm.center ins(%x : memref<4x16xf32>) outs(%y : memref<4x16xf32>)
  norm.center ins(%y : memref<4x16xf32>) outs(%x : memref<4x16xf32>)
  return
}

// C(∞·1) is NaN.

// CHECK-LABEL: func @center_infinite_splat(
// CHECK: norm.center
func.func @center_infinite_splat(%init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %x = arith.constant dense<0x7F800000> : tensor<4x16xf32>
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @center_no_splat(
// CHECK: norm.center
func.func @center_no_splat(%init: tensor<2xf32>) -> tensor<2xf32> {
  %x = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %y = norm.center ins(%x : tensor<2xf32>) outs(%init : tensor<2xf32>)
  return %y : tensor<2xf32>
}

// CHECK-LABEL: func @center_dynamic_splat(
// CHECK: norm.center
func.func @center_dynamic_splat(%init: tensor<?xf32>) -> tensor<?xf32> {
  %x = arith.constant dense<1.0> : tensor<2xf32>
  %y = norm.center ins(%x : tensor<2xf32>) outs(%init : tensor<?xf32>)
  return %y : tensor<?xf32>
}

// CHECK-LABEL: func @layer_norm_center_other_axis(
// CHECK: %[[C:.*]] = norm.center
// CHECK: norm.layer_norm ins(%[[C]]
func.func @layer_norm_center_other_axis(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) axes = [0]
  %y = norm.layer_norm ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// The sum is that of the centre.

// CHECK-LABEL: func @layer_norm_center_residual(
// CHECK: %[[C:.*]] = norm.center
// CHECK: norm.layer_norm ins(%[[C]]
func.func @layer_norm_center_residual(%x: tensor<4x16xf32>, %r: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %y:2 = norm.layer_norm ins(%c : tensor<4x16xf32>) residual(%r : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// The mean of a centre is zero, that of x is not.

// CHECK-LABEL: func @layer_norm_center_statistics(
// CHECK: %[[C:.*]] = norm.center
// CHECK: norm.layer_norm ins(%[[C]]
func.func @layer_norm_center_statistics(%x: tensor<4x16xf32>, %s: tensor<4xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>) {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %y:3 = norm.layer_norm ins(%c : tensor<4x16xf32>) outs(%init, %s, %s : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1, %y#2 : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>
}

// The centre rounds to bf16; x is f32.

// CHECK-LABEL: func @layer_norm_center_other_type(
// CHECK: %[[C:.*]] = norm.center
// CHECK: norm.layer_norm ins(%[[C]]
func.func @layer_norm_center_other_type(%x: tensor<4x16xf32>, %init: tensor<4x16xbf16>) -> tensor<4x16xbf16> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xbf16>)
  %y = norm.layer_norm ins(%c : tensor<4x16xbf16>) outs(%init : tensor<4x16xbf16>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xbf16>
}

// CHECK-LABEL: func @rms_norm_center_other_use(
// CHECK: %[[C:.*]] = norm.center
// CHECK: norm.rms_norm ins(%[[C]]
func.func @rms_norm_center_other_use(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %y = norm.rms_norm ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y, %c : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @rms_norm_center_other_axis(
// CHECK: norm.rms_norm
func.func @rms_norm_center_other_axis(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) axes = [0]
  %y = norm.rms_norm ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @rms_norm_center_other_type(
// CHECK: norm.rms_norm
func.func @rms_norm_center_other_type(%x: tensor<4x16xf32>, %init: tensor<4x16xf16>) -> tensor<4x16xf16> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf16>)
  %y = norm.rms_norm ins(%c : tensor<4x16xf16>) outs(%init : tensor<4x16xf16>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf16>
}

// CHECK-LABEL: func @rms_norm_center_residual(
// CHECK: norm.rms_norm
func.func @rms_norm_center_residual(%x: tensor<4x16xf32>, %r: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %y:2 = norm.rms_norm ins(%c : tensor<4x16xf32>) residual(%r : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @rms_norm_center_statistics(
// CHECK: norm.rms_norm
func.func @rms_norm_center_statistics(%x: tensor<4x16xf32>, %s: tensor<4xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
  %y:2 = norm.rms_norm ins(%c : tensor<4x16xf32>) outs(%init, %s : tensor<4x16xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4xf32>
}

// RMSNorm sees the mean.

// CHECK-LABEL: func @rms_norm_shift(
// CHECK: arith.addf
func.func @rms_norm_shift(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.addf %x, %k : tensor<4x16xf32>
  %y = norm.rms_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_residual(
// CHECK: arith.addf
func.func @shift_residual(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %k = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.addf %x, %k : tensor<4x16xf32>
  %y:2 = norm.layer_norm ins(%s : tensor<4x16xf32>) residual(%x : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_statistics(
// CHECK: arith.addf
func.func @shift_statistics(%x: tensor<4x16xf32>, %st: tensor<4xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>) {
  %k = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.addf %x, %k : tensor<4x16xf32>
  %y:3 = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init, %st, %st : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1, %y#2 : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>
}

// k − x is no shift of x.

// CHECK-LABEL: func @negated(
// CHECK: arith.subf
func.func @negated(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.subf %k, %x : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @shift_by_infinity(
// CHECK: arith.addf
func.func @shift_by_infinity(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %k = arith.constant dense<0x7F800000> : tensor<4x16xf32>
  %s = arith.addf %x, %k : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// A channel bias is no shift: it varies along the feature axis.

// CHECK-LABEL: func @shift_along_feature_axis(
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: norm.layer_norm ins(%[[S]]
func.func @shift_along_feature_axis(%x: tensor<4x16xf32>, %k: tensor<16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %k : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @broadcast_along_other_axis(
// CHECK: %[[S:.*]] = linalg.add
// CHECK: norm.layer_norm ins(%[[S]]
func.func @broadcast_along_other_axis(%x: tensor<4x16xf32>, %k: tensor<16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %b = linalg.broadcast ins(%k : tensor<16xf32>) outs(%init : tensor<4x16xf32>) dimensions = [0]
  %s = linalg.add ins(%x, %b : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// The input of the sum is transposed on the way.

// CHECK-LABEL: func @shift_of_transpose(
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: norm.layer_norm ins(%[[S]]
func.func @shift_of_transpose(%x: tensor<4x4xf32>, %k: f32, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.addf %a, %k : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %y = norm.layer_norm ins(%s : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x4xf32>
}

// The sum is widened on the way.

// CHECK-LABEL: func @shift_of_cast(
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: norm.layer_norm ins(%[[S]]
func.func @shift_of_cast(%x: tensor<4x4xbf16>, %k: f32, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x4xbf16>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: bf16, %out: f32):
    %w = arith.extf %a : bf16 to f32
    %0 = arith.addf %w, %k : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %y = norm.layer_norm ins(%s : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x4xf32>
}

// What is added is read from the destination.

// CHECK-LABEL: func @shift_of_destination(
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: norm.layer_norm ins(%[[S]]
func.func @shift_of_destination(%x: tensor<4x4xf32>, %k: f32) -> tensor<4x4xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      outs(%x : tensor<4x4xf32>) {
  ^bb0(%out: f32):
    %0 = arith.addf %out, %k : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %y = norm.layer_norm ins(%s : tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x4xf32>
}

// What is added is computed in the body, from x itself.

// CHECK-LABEL: func @shift_by_own_square(
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: norm.layer_norm ins(%[[S]]
func.func @shift_by_own_square(%x: tensor<4x4xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %k = arith.mulf %a, %a : f32
    %0 = arith.addf %a, %k : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  %y = norm.layer_norm ins(%s : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x4xf32>
}

// A reduction is not elementwise.

// CHECK-LABEL: func @shift_of_sum(
// CHECK: %[[S:.*]] = linalg.generic
// CHECK: norm.layer_norm ins(%[[S]]
func.func @shift_of_sum(%x: tensor<4x4xf32>, %k: f32, %init: tensor<4xf32>) -> tensor<4xf32> {
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x4xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.addf %a, %out : f32
    linalg.yield %0 : f32
  } -> tensor<4xf32>
  %y = norm.layer_norm ins(%s : tensor<4xf32>) outs(%init : tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4xf32>
}

// 10⁻⁵ / 3² is no f32 number.

// CHECK-LABEL: func @inexact_epsilon(
// CHECK: arith.mulf
func.func @inexact_epsilon(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<3.0> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x16xf32>
}

// (1 + 2⁻²⁰)² has more digits than an f32 number.

// CHECK-LABEL: func @epsilon_too_long(
// CHECK: arith.divf
func.func @epsilon_too_long(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<0x3F800008> : tensor<4x16xf32>
  %s = arith.divf %x, %a : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0 : f32
  return %y : tensor<4x16xf32>
}

// The new ε would be exact as an f64 but zero in f32, in which it is used.

// CHECK-LABEL: func @epsilon_underflow(
// CHECK: arith.mulf
func.func @epsilon_underflow(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<0x7E800000> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0 : f64
  return %y : tensor<4x16xf32>
}

// A negative factor would need a negation.

// CHECK-LABEL: func @negative_factor(
// CHECK: arith.mulf
func.func @negative_factor(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<-2.0> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @zero_factor(
// CHECK: arith.mulf
func.func @zero_factor(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<0.0> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @varying_factor(
// CHECK: arith.mulf
func.func @varying_factor(%x: tensor<2x2xf32>, %init: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %a = arith.constant dense<[[2.0, 4.0], [2.0, 4.0]]> : tensor<2x2xf32>
  %s = arith.mulf %x, %a : tensor<2x2xf32>
  %y = norm.layer_norm ins(%s : tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) epsilon = 1.0 : f32
  return %y : tensor<2x2xf32>
}

// a / x is no multiple of x.

// CHECK-LABEL: func @reciprocal(
// CHECK: arith.divf
func.func @reciprocal(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %a = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.divf %a, %x : tensor<4x16xf32>
  %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0 : f32
  return %y : tensor<4x16xf32>
}

// CHECK-LABEL: func @scaled_residual(
// CHECK: arith.mulf
func.func @scaled_residual(%x: tensor<4x16xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %a = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y:2 = norm.rms_norm ins(%s : tensor<4x16xf32>) residual(%x : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-LABEL: func @scaled_statistics(
// CHECK: arith.mulf
func.func @scaled_statistics(%x: tensor<4x16xf32>, %st: tensor<4xf32>, %init: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %a = arith.constant dense<2.0> : tensor<4x16xf32>
  %s = arith.mulf %x, %a : tensor<4x16xf32>
  %y:2 = norm.rms_norm ins(%s : tensor<4x16xf32>) outs(%init, %st : tensor<4x16xf32>, tensor<4xf32>) epsilon = 1.0 : f32
  return %y#0, %y#1 : tensor<4x16xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @compress_other_basis(
// CHECK: norm.expand
// CHECK: norm.compress
func.func @compress_other_basis(%y: tensor<4x15xf32>, %init: tensor<4x16xf32>) -> tensor<4x15xf32> {
  %x = norm.expand householder ins(%y : tensor<4x15xf32>) outs(%init : tensor<4x16xf32>)
  %z = norm.compress drop_last ins(%x : tensor<4x16xf32>) outs(%y : tensor<4x15xf32>)
  return %z : tensor<4x15xf32>
}

// CHECK-LABEL: func @compress_other_axis(
// CHECK: norm.expand
// CHECK: norm.compress
func.func @compress_other_axis(%y: tensor<4x15xf32>, %init: tensor<4x16xf32>, %out: tensor<3x16xf32>) -> tensor<3x16xf32> {
  %x = norm.expand drop_last ins(%y : tensor<4x15xf32>) outs(%init : tensor<4x16xf32>)
  %z = norm.compress drop_last ins(%x : tensor<4x16xf32>) outs(%out : tensor<3x16xf32>) axes = [0]
  return %z : tensor<3x16xf32>
}

// CHECK-LABEL: func @compress_other_type(
// CHECK: norm.expand
// CHECK: norm.compress
func.func @compress_other_type(%y: tensor<4x15xf32>, %init: tensor<4x16xf32>, %out: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %x = norm.expand drop_last ins(%y : tensor<4x15xf32>) outs(%init : tensor<4x16xf32>)
  %z = norm.compress drop_last ins(%x : tensor<4x16xf32>) outs(%out : tensor<4x?xf32>)
  return %z : tensor<4x?xf32>
}

// Nothing shows that x is zero-mean.

// CHECK-LABEL: func @expand_not_zero_mean(
// CHECK: norm.compress
// CHECK: norm.expand
func.func @expand_not_zero_mean(%x: tensor<4x16xf32>, %init: tensor<4x15xf32>) -> tensor<4x16xf32> {
  %y = norm.compress drop_last ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>)
  %z = norm.expand drop_last ins(%y : tensor<4x15xf32>) outs(%x : tensor<4x16xf32>)
  return %z : tensor<4x16xf32>
}

// CHECK-LABEL: func @expand_zero_mean_along_other_axis(
// CHECK: norm.center
// CHECK: norm.compress
// CHECK: norm.expand
func.func @expand_zero_mean_along_other_axis(%x: tensor<4x16xf32>, %init: tensor<4x15xf32>) -> tensor<4x16xf32> {
  %c = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [0]
  %y = norm.compress drop_last ins(%c : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>)
  %z = norm.expand drop_last ins(%y : tensor<4x15xf32>) outs(%x : tensor<4x16xf32>)
  return %z : tensor<4x16xf32>
}

// CHECK-LABEL: func @no_neutral_parameters(
// CHECK: norm.layer_norm {{.*}} scale({{.*}}) bias(
func.func @no_neutral_parameters(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %g = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = arith.constant dense<1.0> : tensor<2xf32>
  %y = norm.layer_norm ins(%x : tensor<4x2xf32>) scale(%g : tensor<2xf32>) bias(%b : tensor<2xf32>) outs(%x : tensor<4x2xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x2xf32>
}
