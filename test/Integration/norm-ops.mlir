// What the documentation of the ops says of ordinary numbers, NaN, infinities,
// overflow, extent one and empty axes is what the compiled code computes.

// RUN: norm-run %s --entry=layer_norm --print | FileCheck %s --check-prefix=LAYER
// RUN: norm-run %s --entry=rms_norm --print | FileCheck %s --check-prefix=RMS
// RUN: norm-run %s --entry=crms_norm --print | FileCheck %s --check-prefix=CRMS
// RUN: norm-run %s --entry=center --print | FileCheck %s --check-prefix=CENTER
// RUN: norm-run %s --entry=basis --print | FileCheck %s --check-prefix=BASIS
// RUN: norm-run %s --entry=extent_one --print | FileCheck %s --check-prefix=ONE
// RUN: norm-run %s --entry=empty_axis --print | FileCheck %s --check-prefix=EMPTY
// RUN: norm-run %s --entry=grads --print | FileCheck %s --check-prefix=GRADS
// RUN: norm-run %s --entry=grads_of_short_rows --print | FileCheck %s --check-prefix=GRADS-ONE
// RUN: norm-run %s --entry=quantize --print | FileCheck %s --check-prefix=QUANTIZE
// RUN: norm-run %s --entry=quantize_with_scale --print | FileCheck %s --check-prefix=QUANTIZE-ONE
// RUN: norm-run %s --entry=quantize_to_f8 --print | FileCheck %s --check-prefix=QUANTIZE-F8

// Rows: an ordinary one (ε = 1 adds to a variance of 3), one far from zero, an
// infinity, a NaN, a sum that would overflow, squares that overflow.

// LAYER: result 0: 6x2xf32 {{\[}}[4.5, 6.5], [4.5, 6.5],
// LAYER-SAME: [{{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [5, 6], [5, 6]]
// LAYER: result 1: 6xf32 [0, 1048576, {{-?}}nan, {{-?}}nan, 3{{.*}}e+38, 0]
// LAYER: result 2: 6xf32 [0.5, 0.5, {{-?}}nan, {{-?}}nan, 0.57735{{[0-9]*}}, 0]
func.func @layer_norm() -> (tensor<6x2xf32>, tensor<6xf32>, tensor<6xf32>) {
  %x = arith.constant dense<[[-1.0, 1.0], [1048575.0, 1048577.0], [1.0, 0x7F800000], [0x7FC00000, 1.0], [3.0e38, 3.0e38], [1.0e30, -1.0e30]]> : tensor<6x2xf32>
  %b = arith.constant dense<[5.0, 6.0]> : tensor<2xf32>
  %init = tensor.empty() : tensor<6x2xf32>
  %stat = tensor.empty() : tensor<6xf32>
  %y:3 = norm.layer_norm ins(%x : tensor<6x2xf32>) bias(%b : tensor<2xf32>) outs(%init, %stat, %stat : tensor<6x2xf32>, tensor<6xf32>, tensor<6xf32>) epsilon = 3.0 : f32
  return %y#0, %y#1, %y#2 : tensor<6x2xf32>, tensor<6xf32>, tensor<6xf32>
}

// RMS: result 0: 4x2xf32 {{\[}}[5.5, 6.5], [5, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [5, 6]]
// RMS: result 1: 4xf32 [0.5, 0, {{-?}}nan, 0]
func.func @rms_norm() -> (tensor<4x2xf32>, tensor<4xf32>) {
  %x = arith.constant dense<[[1.0, 1.0], [1.0, 0x7F800000], [0x7FC00000, 1.0], [1.0e30, 1.0]]> : tensor<4x2xf32>
  %b = arith.constant dense<[5.0, 6.0]> : tensor<2xf32>
  %init = tensor.empty() : tensor<4x2xf32>
  %stat = tensor.empty() : tensor<4xf32>
  %y:2 = norm.rms_norm ins(%x : tensor<4x2xf32>) bias(%b : tensor<2xf32>) outs(%init, %stat : tensor<4x2xf32>, tensor<4xf32>) epsilon = 3.0 : f32
  return %y#0, %y#1 : tensor<4x2xf32>, tensor<4xf32>
}

// (1 + 1 + 4 + (1 + 1 − 2)²) / 4 + 2.5 = 4, and without the third term the same.

// CRMS: result 0: 4x3xf32 {{\[}}[0.5, 0.5, -1],
// CRMS-SAME: [0, {{-?}}nan, 0], [{{-?}}nan, {{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan, {{-?}}nan]]
// CRMS: result 1: 4xf32 [0.5, 0, {{-?}}nan, {{-?}}nan]
// CRMS: result 2: 4x3xf32 {{\[}}[0.5, 0.5, -1],
// CRMS-SAME: [0, {{-?}}nan, 0], [{{-?}}nan, {{-?}}nan, 0], [{{-?}}nan, {{-?}}nan, {{-?}}nan]]
func.func @crms_norm() -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4x3xf32>) {
  %y = arith.constant dense<[[1.0, 1.0, -2.0], [1.0, 0x7F800000, 1.0], [0x7F800000, 0xFF800000, 1.0], [0x7FC00000, 1.0, 1.0]]> : tensor<4x3xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %stat = tensor.empty() : tensor<4xf32>
  %a:2 = norm.crms_norm drop_last ins(%y : tensor<4x3xf32>) outs(%init, %stat : tensor<4x3xf32>, tensor<4xf32>) epsilon = 2.5 : f32
  %b = norm.crms_norm householder ins(%y : tensor<4x3xf32>) outs(%init : tensor<4x3xf32>) epsilon = 2.5 : f32
  return %a#0, %a#1, %b : tensor<4x3xf32>, tensor<4xf32>, tensor<4x3xf32>
}

// CENTER: result 0: 4x2xf32 {{\[}}[-1, 1], [-inf, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan]]
func.func @center() -> tensor<4x2xf32> {
  %x = arith.constant dense<[[1.0, 3.0], [1.0, 0x7F800000], [0x7F800000, 0xFF800000], [0x7FC00000, 1.0]]> : tensor<4x2xf32>
  %init = tensor.empty() : tensor<4x2xf32>
  %y = norm.center ins(%x : tensor<4x2xf32>) outs(%init : tensor<4x2xf32>)
  return %y : tensor<4x2xf32>
}

// To each basis of 1^⊥ in ℝ⁴ and back. In the Householder basis, y = x + x₄ here,
// and the lengths agree: 1 + 4 + 9 + 36 = 25 + 16 + 9.

// BASIS: result 0: 2x3xf32 {{\[}}[1, 2, 3], [1, inf, 1]]
// BASIS: result 1: 2x4xf32 {{\[}}[1, 2, 3, -6], [1, inf, 1, -inf]]
// BASIS: result 2: 2x3xf32 {{\[}}[-5, -4, -3], [-inf, {{-?}}nan, -inf]]
// BASIS: result 3: 2x4xf32 {{\[}}[1, 2, 3, -6], [{{-?}}nan, {{-?}}nan, {{-?}}nan, {{-?}}nan]]
func.func @basis() -> (tensor<2x3xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x4xf32>) {
  %x = arith.constant dense<[[1.0, 2.0, 3.0, -6.0], [1.0, 0x7F800000, 1.0, 1.0]]> : tensor<2x4xf32>
  %short = tensor.empty() : tensor<2x3xf32>
  %long = tensor.empty() : tensor<2x4xf32>
  %a = norm.compress drop_last ins(%x : tensor<2x4xf32>) outs(%short : tensor<2x3xf32>)
  %b = norm.expand drop_last ins(%a : tensor<2x3xf32>) outs(%long : tensor<2x4xf32>)
  %c = norm.compress householder ins(%x : tensor<2x4xf32>) outs(%short : tensor<2x3xf32>)
  %d = norm.expand householder ins(%c : tensor<2x3xf32>) outs(%long : tensor<2x4xf32>)
  return %a, %b, %c, %d : tensor<2x3xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x4xf32>
}

// ONE: result 0: 2x1xf32 {{\[}}[5], [5]]
// ONE: result 1: 2x1xf32 {{\[}}[0], [0]]
func.func @extent_one() -> (tensor<2x1xf32>, tensor<2x1xf32>) {
  %x = arith.constant dense<[[0.1], [1.0e30]]> : tensor<2x1xf32>
  %b = arith.constant dense<[5.0]> : tensor<1xf32>
  %init = tensor.empty() : tensor<2x1xf32>
  %y = norm.layer_norm ins(%x : tensor<2x1xf32>) bias(%b : tensor<1xf32>) outs(%init : tensor<2x1xf32>) epsilon = 1.0e-05 : f32
  %c = norm.center ins(%x : tensor<2x1xf32>) outs(%init : tensor<2x1xf32>)
  return %y, %c : tensor<2x1xf32>, tensor<2x1xf32>
}

// EMPTY: result 0: 2xf32 [{{-?}}nan, {{-?}}nan]
// EMPTY: result 1: 2xf32 [{{-?}}nan, {{-?}}nan]
// EMPTY: result 2: 2xf32 [{{-?}}nan, {{-?}}nan]
// EMPTY: result 3: 2xf32 [0.5, 0.5]
func.func @empty_axis() -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %x = tensor.empty() : tensor<2x0xf32>
  %stat = tensor.empty() : tensor<2xf32>
  %a:3 = norm.layer_norm ins(%x : tensor<2x0xf32>) outs(%x, %stat, %stat : tensor<2x0xf32>, tensor<2xf32>, tensor<2xf32>) epsilon = 4.0 : f32
  %b:2 = norm.rms_norm ins(%x : tensor<2x0xf32>) outs(%x, %stat : tensor<2x0xf32>, tensor<2xf32>) epsilon = 4.0 : f32
  %c:2 = norm.crms_norm drop_last ins(%x : tensor<2x0xf32>) outs(%x, %stat : tensor<2x0xf32>, tensor<2xf32>) epsilon = 4.0 : f32
  return %a#1, %a#2, %b#1, %c#1 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// Rows of gradients: a NaN in the gradient, a NaN and an infinity in the row; an
// ordinary one. What one row adds to a sum over rows, the sum has.

// GRADS: result 0: 4x2xf32 {{\[}}[{{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [0.1875, -0.1875]]
// GRADS: result 1: 2xf32 [{{-?}}nan, {{-?}}nan]
// GRADS: result 2: 2xf32 [{{-?}}nan, 0]
// GRADS: result 3: 4x2xf32 {{\[}}[{{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [{{-?}}nan, {{-?}}nan], [0.4375, 0.0625]]
func.func @grads() -> (tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>) {
  %g = arith.constant dense<[[0x7FC00000, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0]]> : tensor<4x2xf32>
  %x = arith.constant dense<[[-1.0, 1.0], [0x7FC00000, 1.0], [1.0, 0x7F800000], [-1.0, 1.0]]> : tensor<4x2xf32>
  %init = tensor.empty() : tensor<4x2xf32>
  %param = tensor.empty() : tensor<2xf32>
  %0:3 = norm.layer_norm_grad ins(%g, %x : tensor<4x2xf32>, tensor<4x2xf32>) input_grad(%init : tensor<4x2xf32>)
    scale_grad(%param : tensor<2xf32>) bias_grad(%param : tensor<2xf32>) epsilon = 3.0 : f32
  %1 = norm.rms_norm_grad ins(%g, %x : tensor<4x2xf32>, tensor<4x2xf32>) input_grad(%init : tensor<4x2xf32>) epsilon = 3.0 : f32
  return %0#0, %0#1, %0#2, %1 : tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>
}

// The gradient of a row of one number is zero, and there is none of none.

// GRADS-ONE: result 0: 3x1xf32 {{\[}}[0], [0], [0]]
// GRADS-ONE: result 1: 3x0xf32
func.func @grads_of_short_rows() -> (tensor<3x1xf32>, tensor<3x0xf32>) {
  %g = arith.constant dense<[[3.0], [0.1], [1000.7]]> : tensor<3x1xf32>
  %x = arith.constant dense<[[5.1], [0.3], [-7.0e8]]> : tensor<3x1xf32>
  %init = tensor.empty() : tensor<3x1xf32>
  %none = tensor.empty() : tensor<3x0xf32>
  %0 = norm.layer_norm_grad ins(%g, %x : tensor<3x1xf32>, tensor<3x1xf32>) input_grad(%init : tensor<3x1xf32>) epsilon = 1.0e-05 : f32
  %1 = norm.layer_norm_grad ins(%none, %none : tensor<3x0xf32>, tensor<3x0xf32>) input_grad(%none : tensor<3x0xf32>) epsilon = 1.0e-05 : f32
  return %0, %1 : tensor<3x1xf32>, tensor<3x0xf32>
}

// Halves go to the even integer; zeros, a NaN, an infinity, a scale that
// underflows to zero; both ends; and an empty axis.

// QUANTIZE: result 0: 6x4xi8 {{\[}}[127, 0, 2, -2], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [127, 0, 0, -128], [-127, 0, 2, 127]]
// QUANTIZE: result 1: 6xf32 [1, 0, {{-?}}nan, inf, 0, 2]
// QUANTIZE: result 2: 2xf32 [0, 0]
func.func @quantize() -> (tensor<6x4xi8>, tensor<6xf32>, tensor<2xf32>) {
  %x = arith.constant dense<[[127.0, 0.5, 1.5, -2.5], [0.0, 0.0, -0.0, 0.0], [1.0, 0x7FC00000, 2.0, 3.0], [1.0, 0xFF800000, 2.0, 3.0], [1.0e-45, 0.0, 0.0, -1.0e-45], [-254.0, 1.0, 3.0, 254.0]]> : tensor<6x4xf32>
  %init = tensor.empty() : tensor<6x4xi8>
  %scales = tensor.empty() : tensor<6xf32>
  %a:2 = norm.quantize ins(%x : tensor<6x4xf32>) outs(%init, %scales : tensor<6x4xi8>, tensor<6xf32>)
  %empty = tensor.empty() : tensor<2x0xf32>
  %none = tensor.empty() : tensor<2x0xi8>
  %two = tensor.empty() : tensor<2xf32>
  %b:2 = norm.quantize ins(%empty : tensor<2x0xf32>) outs(%none, %two : tensor<2x0xi8>, tensor<2xf32>)
  return %a#0, %a#1, %b#1 : tensor<6x4xi8>, tensor<6xf32>, tensor<2xf32>
}

// QUANTIZE-ONE: result 0: 2x4xi8 {{\[}}[2, 127, -128, 0], [-128, 127, 126, -128]]
func.func @quantize_with_scale() -> tensor<2x4xi8> {
  %x = arith.constant dense<[[1.0, 0x7F800000, 0xFF800000, 0x7FC00000], [-64.0, 63.75, 63.0, -1000.0]]> : tensor<2x4xf32>
  %init = tensor.empty() : tensor<2x4xi8>
  %s = arith.constant dense<0.5> : tensor<f32>
  %q = norm.quantize ins(%x : tensor<2x4xf32>) scale(%s : tensor<f32>) outs(%init : tensor<2x4xi8>)
  return %q : tensor<2x4xi8>
}

// The same rows in f8, where NaN stands for what isn't a number; with a scale, NaN
// and infinities, and both ends.

// QUANTIZE-F8: result 0: 6x4xf8E4M3FN {{\[}}[448, 1.75, 5.5, -9], [0, 0, -0, 0], [0, {{-?}}nan, 0, 0], [0, {{-?}}nan, 0, 0], [448, 0, 0, -448], [-448, 1.75, 5.5, 448]]
// QUANTIZE-F8: result 1: 6xf32 [0.283482134, 0, {{-?}}nan, inf, 0, 0.566964269]
// QUANTIZE-F8: result 2: 2x4xf8E5M2 {{\[}}[2, 5.73e+04, -5.73e+04, {{-?}}nan], [-128, 128, 128, -2.05e+03]]
func.func @quantize_to_f8() -> (tensor<6x4xf8E4M3FN>, tensor<6xf32>, tensor<2x4xf8E5M2>) {
  %x = arith.constant dense<[[127.0, 0.5, 1.5, -2.5], [0.0, 0.0, -0.0, 0.0], [1.0, 0x7FC00000, 2.0, 3.0], [1.0, 0xFF800000, 2.0, 3.0], [1.0e-45, 0.0, 0.0, -1.0e-45], [-254.0, 1.0, 3.0, 254.0]]> : tensor<6x4xf32>
  %init = tensor.empty() : tensor<6x4xf8E4M3FN>
  %scales = tensor.empty() : tensor<6xf32>
  %a:2 = norm.quantize ins(%x : tensor<6x4xf32>) outs(%init, %scales : tensor<6x4xf8E4M3FN>, tensor<6xf32>)
  %y = arith.constant dense<[[1.0, 0x7F800000, 0xFF800000, 0x7FC00000], [-64.0, 63.75, 63.0, -1000.0]]> : tensor<2x4xf32>
  %other = tensor.empty() : tensor<2x4xf8E5M2>
  %s = arith.constant dense<0.5> : tensor<f32>
  %b = norm.quantize ins(%y : tensor<2x4xf32>) scale(%s : tensor<f32>) outs(%other : tensor<2x4xf8E5M2>)
  return %a#0, %a#1, %b : tensor<6x4xf8E4M3FN>, tensor<6xf32>, tensor<2x4xf8E5M2>
}
