// Means of biases that have to stay: one function a guard, each with its
// reason, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-bias-mean -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=norm-bias-mean < %t.verdicts

// The scale may differ between channels: so does what it makes of zero-mean values.
func.func @scale_varies(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>, %g: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.layer_norm ins(%s : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// The scale of the last channel differs.
func.func @scale_of_one_varies(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %g = arith.constant dense_resource<almost_ones> : tensor<8xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.layer_norm ins(%s : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// The sum is returned: no reader ignores the mean.
func.func @nobody_ignores_it(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %s : tensor<4x8xf32>
}

// The next norm is the only reader: it ignores the mean.
func.func @nobody_needs_it(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %y = norm.layer_norm ins(%n : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// The bias has no mean any more.
func.func @zero_mean(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %binit = tensor.empty() : tensor<8xf32>
  %c = norm.center ins(%b : tensor<8xf32>) outs(%binit : tensor<8xf32>)
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%c : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.layer_norm ins(%s : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// An exp reads it besides.
// VERDICT: norm-bias-mean-kept-reader | Category:norm | Function=nonlinear {{.*}}linalg.exp at {{.*}} reads the result
func.func @nonlinear(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.layer_norm ins(%s : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %e = linalg.exp ins(%n : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y, %e : tensor<4x8xf32>, tensor<4x8xf32>
}

// The bias depends on the tokens.
// VERDICT: norm-bias-mean-kept-dynamic | Category:norm | Function=computed_bias
func.func @computed_bias(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %binit = tensor.empty() : tensor<8xf32>
  %bfill = linalg.fill ins(%zero : f32) outs(%binit : tensor<8xf32>) -> tensor<8xf32>
  %t = linalg.reduce ins(%x : tensor<4x8xf32>) outs(%bfill : tensor<8xf32>) dimensions = [0]
    (%v: f32, %acc: f32) {
      %sum = arith.addf %v, %acc : f32
      linalg.yield %sum : f32
    }
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%t : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.add ins(%n, %h : tensor<4x8xf32>, tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.layer_norm ins(%s : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// The linear reads rows of zeros besides, which have no bias.
// VERDICT: norm-bias-mean-kept-padding | Category:norm | Function=padding {{.*}}tensor.pad at {{.*}} puts zeros around
func.func @padding(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>) -> (tensor<4x8xf32>, tensor<6x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %g = arith.constant dense<1.5> : tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %p = tensor.pad %n low[1, 0] high[1, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<4x8xf32> to tensor<6x8xf32>
  %pinit = tensor.empty() : tensor<6x8xf32>
  %pfill = linalg.fill ins(%zero : f32) outs(%pinit : tensor<6x8xf32>) -> tensor<6x8xf32>
  %z = linalg.matmul ins(%p, %w : tensor<6x8xf32>, tensor<8x8xf32>) outs(%pfill : tensor<6x8xf32>) -> tensor<6x8xf32>
  %y = norm.layer_norm ins(%n : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y, %z : tensor<4x8xf32>, tensor<6x8xf32>
}

{-#
  dialect_resources: {
    builtin: {
      almost_ones: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0100803F"
    }
  }
#-}
