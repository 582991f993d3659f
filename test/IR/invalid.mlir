// RUN: norm-opt %s -split-input-file -verify-diagnostics

func.func @layer_norm_c1_empty(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C1) axes must be one or more increasing dimensions of the input, whose rank is 2}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0 : f32 axes = []
  return
}

// -----

func.func @center_c1_order(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C1) axes must be}}
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [1, 0]
  return
}

// -----

func.func @center_c1_repeated(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C1) axes must be}}
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [1, 1]
  return
}

// -----

func.func @center_c1_beyond_rank(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C1) axes must be}}
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [2]
  return
}

// -----

func.func @center_c1_negative(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C1) axes must be}}
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) axes = [-1]
  return
}

// -----

func.func @rms_norm_c1_scalar(%x: tensor<f32>) {
  // expected-error@+1 {{(C1) axes must be one or more increasing dimensions of the input, whose rank is 0}}
  %y = norm.rms_norm ins(%x : tensor<f32>) outs(%x : tensor<f32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @crms_norm_c1_two_axes(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C1) axes must have one element}}
  %y = norm.crms_norm drop_last ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0 : f32 axes = [0, 1]
  return
}

// -----

func.func @compress_c1_two_axes(%x: tensor<4x16xf32>, %init: tensor<3x15xf32>) {
  // expected-error@+1 {{(C1) axes must have one element}}
  %y = norm.compress drop_last ins(%x : tensor<4x16xf32>) outs(%init : tensor<3x15xf32>) axes = [0, 1]
  return
}

// -----

func.func @layer_norm_c2_zero(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C2) epsilon must be finite and greater than zero, also when rounded to 'f32', but is 0.000000e+00 : f32}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 0.0 : f32
  return
}

// -----

func.func @rms_norm_c2_negative(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C2) epsilon must be}}
  %y = norm.rms_norm ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = -1.0e-05 : f32
  return
}

// -----

func.func @crms_norm_c2_nan(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C2) epsilon must be}}
  %y = norm.crms_norm householder ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 0x7FC00000 : f32
  return
}

// -----

func.func @layer_norm_c2_infinite(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C2) epsilon must be}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 0x7F800000 : f32
  return
}

// -----

// 10⁻⁶⁰ is an f64 number but zero in f32.
func.func @layer_norm_c2_underflow(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C2) epsilon must be}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0e-60 : f64
  return
}

// -----

func.func @layer_norm_c2_overflow(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C2) epsilon must be}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0e+60 : f64
  return
}

// -----

func.func @layer_norm_c3(%x: tensor<4x16xf32>, %init: tensor<4x15xf32>) {
  // expected-error@+1 {{(C3) the destination must have the input's shape}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @center_c3_rank(%x: tensor<4x16xf32>, %init: tensor<16xf32>) {
  // expected-error@+1 {{(C3) the destination must have the input's shape}}
  %y = norm.center ins(%x : tensor<4x16xf32>) outs(%init : tensor<16xf32>)
  return
}

// -----

func.func @layer_norm_c4_scale(%x: tensor<4x16xf32>, %g: tensor<4xf32>) {
  // expected-error@+1 {{(C4) the scale must have the shape of the feature axis}}
  %y = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<4xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_c4_bias(%x: tensor<4x16xf32>, %b: tensor<1x16xf32>) {
  // expected-error@+1 {{(C4) the bias must have the shape of the feature axis}}
  %y = norm.rms_norm ins(%x : tensor<4x16xf32>) bias(%b : tensor<1x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_c5_residual_type(%x: tensor<4x16xf32>, %r: tensor<4x16xf16>) {
  // expected-error@+1 {{(C5) residual and sum must have the input's type}}
  %y:2 = norm.layer_norm ins(%x : tensor<4x16xf32>) residual(%r : tensor<4x16xf16>) outs(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @crms_norm_c5_sum_shape(%x: tensor<4x16xf32>, %s: tensor<4x15xf32>) {
  // expected-error@+1 {{(C5) residual and sum must have the input's type}}
  %y:2 = norm.crms_norm drop_last ins(%x : tensor<4x16xf32>) residual(%x : tensor<4x16xf32>) outs(%x, %s : tensor<4x16xf32>, tensor<4x15xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_c6_shape(%x: tensor<4x16xf32>, %m: tensor<16xf32>) {
  // expected-error@+1 {{(C6) a statistic must have the input's shape without the feature axis and element type 'f32'}}
  %y:3 = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x, %m, %m : tensor<4x16xf32>, tensor<16xf32>, tensor<16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_c6_type(%x: tensor<4x16xf64>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C6) a statistic must have the input's shape without the feature axis and element type 'f64'}}
  %y:2 = norm.rms_norm ins(%x : tensor<4x16xf64>) outs(%x, %s : tensor<4x16xf64>, tensor<4xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @center_c7(%x: tensor<4x16xf32>, %init: memref<4x16xf32>) {
  // expected-error@+1 {{(C7) operands must be all tensors or all memrefs}}
  norm.center ins(%x : tensor<4x16xf32>) outs(%init : memref<4x16xf32>)
  return
}

// -----

func.func @layer_norm_c7_scale(%x: memref<4x16xf32>, %g: tensor<16xf32>) {
  // expected-error@+1 {{(C7) operands must be all tensors or all memrefs}}
  norm.layer_norm ins(%x : memref<4x16xf32>) scale(%g : tensor<16xf32>) outs(%x : memref<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_c8_one_statistic(%x: tensor<4x16xf32>, %m: tensor<4xf32>) {
  // expected-error@+1 {{(C8) expected 3 destinations but got 2}}
  %y:2 = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%x, %m : tensor<4x16xf32>, tensor<4xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_c8_no_sum(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C8) expected 2 destinations but got 1}}
  %y = norm.rms_norm ins(%x : tensor<4x16xf32>) residual(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @expand_c8(%x: tensor<4x15xf32>, %init: tensor<4x16xf32>) {
  // expected-error@+1 {{(C8) expected 1 destinations but got 2}}
  %y:2 = norm.expand drop_last ins(%x : tensor<4x15xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>)
  return
}

// -----

func.func @center_c8_none(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C8) expected 1 destinations but got 0}}
  "norm.center"(%x) : (tensor<4x16xf32>) -> ()
  return
}

// -----

func.func @compress_c9(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C9) the destination's feature axis must be one shorter than the input's}}
  %y = norm.compress drop_last ins(%x : tensor<4x16xf32>) outs(%x : tensor<4x16xf32>)
  return
}

// -----

func.func @compress_c9_extent_one(%x: tensor<4x1xf32>, %init: tensor<4x0xf32>) {
  // expected-error@+1 {{(C9) the destination's feature axis must be one shorter than the input's}}
  %y = norm.compress householder ins(%x : tensor<4x1xf32>) outs(%init : tensor<4x0xf32>)
  return
}

// -----

func.func @expand_c9(%x: tensor<4x16xf32>, %init: tensor<5x17xf32>) {
  // expected-error@+1 {{(C9) the destination's feature axis must be one longer than the input's}}
  %y = norm.expand drop_last ins(%x : tensor<4x16xf32>) outs(%init : tensor<5x17xf32>)
  return
}

// -----

func.func @expand_c9_empty(%x: tensor<4x0xf32>, %init: tensor<4x1xf32>) {
  // expected-error@+1 {{(C9) the destination's feature axis must be one longer than the input's}}
  %y = norm.expand drop_last ins(%x : tensor<4x0xf32>) outs(%init : tensor<4x1xf32>)
  return
}

// -----

func.func @integers(%x: tensor<4x16xi32>) {
  // expected-error@+1 {{must be ranked tensor or memref of f64, f32, f16 or bf16 values}}
  %y = norm.center ins(%x : tensor<4x16xi32>) outs(%x : tensor<4x16xi32>)
  return
}

// -----

func.func @unknown_basis(%x: tensor<4x16xf32>, %init: tensor<4x15xf32>) {
  // expected-error@+2 {{expected ::mlir::norm::Basis to be one of: drop_last, householder}}
  // expected-error@+1 {{failed to parse}}
  %y = norm.compress fourier ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x15xf32>)
  return
}
