// With tied=keep no scale is folded into a weight that calls, globals or
// constants give to something else as well; with tied=untie into a copy.
// RUN: norm-opt %s --norm-fold-affine=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Passed < %t.verdicts
// RUN: norm-opt %s 2>/dev/null | diff %t.keep.mlir -
// RUN: norm-opt %s --norm-fold-affine -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE --implicit-check-not=Missed < %t.verdicts
// RUN: norm-verify %s %t.untie.mlir

// UNTIE-COUNT-9: norm-affine-folded

// Two functions are given the weight, and one reads it as it is.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=scaled {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
func.func private @scaled(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func private @plain(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @two_functions(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @scaled(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %b = call @plain(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// The caller reads it, behind a transpose.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=called {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.transpose at {{.*}} reads as it is
func.func private @called(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @caller(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4x4xf32>) {
  %a = call @called(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %init = tensor.empty() : tensor<4x4xf32>
  %t = linalg.transpose ins(%w : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) permutation = [1, 0]
  return %a, %t : tensor<2x4xf32>, tensor<4x4xf32>
}

// One function is given it twice.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=given_twice {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
func.func private @given_twice(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %v: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%h, %v : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @gives_twice(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @given_twice(%x, %w, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %a : tensor<2x4xf32>
}

// Layers share the matrix, but each has a scale of its own.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=own_scale {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which calls give it with different scales
func.func private @own_scale(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @own_scales(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>, %h: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @own_scale(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %b = call @own_scale(%a, %w, %h) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// The scales are told apart two calls away.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=inner {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which calls give it with different scales
func.func private @inner(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func private @outer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @inner(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %a : tensor<2x4xf32>
}
func.func @outers(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>, %h: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @outer(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %b = call @outer(%a, %w, %h) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// A function that others may call, too.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=public {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
func.func @public(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func private @public_other(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @calls_public(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @public(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %b = call @public_other(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// Two functions load a global.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=loads {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
ml_program.global private @two_readers(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @loads(%x: tensor<2x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @two_readers : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @loads_too(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @two_readers : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Others may read a public one.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=loads_public {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which ml_program.global at {{.*}} lets others read as it is
ml_program.global public @visible(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @loads_public(%x: tensor<2x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @visible : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Two functions have the same constant.
// VERDICT: norm-affine-kept-tied | Category:norm | Function=has_constant {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
func.func @has_constant(%x: tensor<2x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 3.]]> : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @has_it_too(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 3.]]> : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
