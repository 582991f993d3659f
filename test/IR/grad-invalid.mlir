// RUN: norm-opt %s -split-input-file -verify-diagnostics

func.func @layer_norm_grad_c10_neither(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C10) expected an epsilon or 2 statistics, and not both}}
  %d = norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>)
  return
}

// -----

func.func @rms_norm_grad_c10_both(%x: tensor<4x16xf32>, %r: tensor<4xf32>) {
  // expected-error@+1 {{(C10) expected an epsilon or 1 statistics, and not both}}
  %d = norm.rms_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) statistics(%r : tensor<4xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_grad_c10_half(%x: tensor<4x16xf32>, %r: tensor<4xf32>) {
  // expected-error@+1 {{(C10) expected an epsilon or 2 statistics, and not both}}
  %d = norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) statistics(%r : tensor<4xf32>) input_grad(%x : tensor<4x16xf32>)
  return
}

// -----

func.func @crms_norm_grad_c11(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C11) at least one gradient must be asked for}}
  norm.crms_norm_grad drop_last ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_grad_c12_result(%x: tensor<4x16xf32>, %g: tensor<16x4xf32>) {
  // expected-error@+1 {{(C12) the gradients of the result and of the input must have the input's shape, 'tensor<4x16xf32>', but one is 'tensor<16x4xf32>'}}
  %d = norm.layer_norm_grad ins(%g, %x : tensor<16x4xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_grad_c12_input(%x: tensor<4x16xf32>, %i: tensor<4x15xf32>) {
  // expected-error@+1 {{(C12) the gradients of the result}}
  %d = norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%i : tensor<4x15xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_grad_c13_scale(%x: tensor<4x16xf32>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C13) the scale and the gradients of scale and bias must have the shape of the feature axis, but one is 'tensor<4xf32>'}}
  %d = norm.rms_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale(%s : tensor<4xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_grad_c13_scale_grad(%x: tensor<4x16xf32>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C13) the scale}}
  %d = norm.rms_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) scale_grad(%s : tensor<4xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_grad_c13_bias_grad(%x: tensor<4x16xf32>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C13) the scale}}
  %d = norm.rms_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) bias_grad(%s : tensor<4xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @layer_norm_grad_c14_alone(%x: tensor<4x16xf32>, %s: tensor<16xf32>) {
  // expected-error@+1 {{(C14) the gradient of the sum is part of the input's, which isn't asked for}}
  %d = norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) sum_grad(%x : tensor<4x16xf32>) scale_grad(%s : tensor<16xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @crms_norm_grad_c14_type(%x: tensor<4x15xf32>, %s: tensor<4x15xf16>) {
  // expected-error@+1 {{(C14) the gradient of the sum must have the input's type, 'tensor<4x15xf32>', but is 'tensor<4x15xf16>'}}
  %d = norm.crms_norm_grad drop_last ins(%x, %x : tensor<4x15xf32>, tensor<4x15xf32>) sum_grad(%s : tensor<4x15xf16>) input_grad(%x : tensor<4x15xf32>) epsilon = 1.0 : f32
  return
}

// -----

func.func @rms_norm_grad_c15_shape(%x: tensor<4x16xf32>, %r: tensor<16xf32>) {
  // expected-error@+1 {{(C15) a statistic must have the input's shape without the feature axis and element type 'f32', but is 'tensor<16xf32>'}}
  %d = norm.rms_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) statistics(%r : tensor<16xf32>) input_grad(%x : tensor<4x16xf32>)
  return
}

// -----

func.func @rms_norm_grad_c15_type(%x: tensor<4x16xbf16>, %r: tensor<4xbf16>) {
  // expected-error@+1 {{(C15) a statistic}}
  %d = norm.rms_norm_grad ins(%x, %x : tensor<4x16xbf16>, tensor<4x16xbf16>) statistics(%r : tensor<4xbf16>) input_grad(%x : tensor<4x16xbf16>)
  return
}

// -----

// What all ops have to meet.

func.func @axes(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{axes must be one or more increasing dimensions of the input, whose rank is 2}}
  %d = norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32 axes = [2]
  return
}

// -----

func.func @two_axes(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{axes must have one element}}
  %d = norm.crms_norm_grad drop_last ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 1.0 : f32 axes = [0, 1]
  return
}

// -----

func.func @epsilon(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{epsilon must be finite and greater than zero}}
  %d = norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%x : tensor<4x16xf32>) epsilon = 0.0 : f32
  return
}

// -----

func.func @mixed(%x: tensor<4x16xf32>, %m: memref<4x16xf32>) {
  // expected-error@+1 {{operands must be all tensors or all memrefs}}
  norm.layer_norm_grad ins(%x, %x : tensor<4x16xf32>, tensor<4x16xf32>) input_grad(%m : memref<4x16xf32>) epsilon = 1.0 : f32
  return
}
