// Scales and biases that stay, since tosa ops read the norm that can't take
// them: one function a guard, each with its reason.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-affine -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Passed < %t.verdicts

// A zero point that isn't known to be zero.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=zero_point {{.*}}tosa.matmul reads the result
func.func @zero_point(%x: tensor<1x3x16xf32>, %g: tensor<16xf32>, %w: tensor<1x16x8xf32>, %zp: tensor<1xf32>) -> tensor<1x3x8xf32> {
  %init = tensor.empty() : tensor<1x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x3x16xf32>) epsilon = 1.0e-05 : f32
  %h = tosa.matmul %n, %w, %zp, %zp : (tensor<1x3x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x8xf32>
  return %h : tensor<1x3x8xf32>
}

// A product with what is computed at run time.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=two_activations {{.*}}tosa.matmul reads the result
func.func @two_activations(%x: tensor<2x3x16xf32>, %y: tensor<2x16x8xf32>, %g: tensor<16xf32>) -> tensor<2x3x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<2x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<2x3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<2x3x16xf32>) epsilon = 1.0e-05 : f32
  %t = tosa.tanh %y : (tensor<2x16x8xf32>) -> tensor<2x16x8xf32>
  %h = tosa.matmul %n, %t, %zp, %zp : (tensor<2x3x16xf32>, tensor<2x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x8xf32>
  return %h : tensor<2x3x8xf32>
}

// The product sums over the tokens.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=other_axis {{.*}}tosa.matmul reads the result
func.func @other_axis(%x: tensor<1x16x3xf32>, %g: tensor<16xf32>, %w: tensor<1x3x8xf32>) -> tensor<1x16x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x16x3xf32>
  %n = norm.layer_norm ins(%x : tensor<1x16x3xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x16x3xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  %h = tosa.matmul %n, %w, %zp, %zp : (tensor<1x16x3xf32>, tensor<1x3x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x16x8xf32>
  return %h : tensor<1x16x8xf32>
}

// The channels are cut up on the way.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=heads {{.*}}tosa.reshape reads the result
func.func @heads(%x: tensor<1x3x16xf32>, %g: tensor<16xf32>, %w: tensor<1x8x5xf32>) -> tensor<1x6x5xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %split = tosa.const_shape {values = dense<[1, 6, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %init = tensor.empty() : tensor<1x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x3x16xf32>) epsilon = 1.0e-05 : f32
  %r = tosa.reshape %n, %split : (tensor<1x3x16xf32>, !tosa.shape<3>) -> tensor<1x6x8xf32>
  %h = tosa.matmul %r, %w, %zp, %zp : (tensor<1x6x8xf32>, tensor<1x8x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x6x5xf32>
  return %h : tensor<1x6x5xf32>
}

// Joining with something else isn't a view: what is joined would have to lose the
// scale.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=joined {{.*}}tosa.concat reads the result
func.func @joined(%x: tensor<1x3x16xf32>, %y: tensor<1x2x16xf32>, %g: tensor<16xf32>, %w: tensor<1x16x8xf32>) -> tensor<1x5x8xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %init = tensor.empty() : tensor<1x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x3x16xf32>) epsilon = 1.0e-05 : f32
  %j = tosa.concat %n, %y {axis = 1 : i32} : (tensor<1x3x16xf32>, tensor<1x2x16xf32>) -> tensor<1x5x16xf32>
  %h = tosa.matmul %j, %w, %zp, %zp : (tensor<1x5x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x5x8xf32>
  return %h : tensor<1x5x8xf32>
}

// A tensor of no known rank.
// VERDICT: norm-affine-kept-reader | Category:norm | Function=unranked {{.*}}tensor.cast reads the result
func.func @unranked(%x: tensor<1x3x16xf32>, %g: tensor<16xf32>) -> tensor<*xf32> {
  %init = tensor.empty() : tensor<1x3x16xf32>
  %n = norm.layer_norm ins(%x : tensor<1x3x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<1x3x16xf32>) epsilon = 1.0e-05 : f32
  %u = tensor.cast %n : tensor<1x3x16xf32> to tensor<*xf32>
  return %u : tensor<*xf32>
}
