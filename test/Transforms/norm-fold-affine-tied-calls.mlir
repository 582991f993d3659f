// With tied=keep a scale is folded where calls and globals give its readers'
// weights to nothing else.
// RUN: norm-opt %s --norm-fold-affine=tied=keep -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Missed < %t.verdicts
// RUN: norm-verify %s %t.mlir

// One function with one set of weights serves all layers.
// VERDICT: norm-affine-folded | Category:norm | Function=one_layer
// CHECK-LABEL: func private @one_layer
// CHECK-SAME: %[[W:[^:]*]]: tensor<4x4xf32>, %{{[^:]*}}: tensor<4xf32>)
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} {norm.weight_prep}
// CHECK: linalg.matmul ins(%{{[^,]*}}, %[[S]]
func.func private @one_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @all_layers(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @one_layer(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %b = call @one_layer(%a, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// Each layer has a matrix of its own, and a scale.
// VERDICT: norm-affine-folded | Category:norm | Function=own_layer
// CHECK-LABEL: func private @own_layer
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
func.func private @own_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @own_layers(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>, %v: tensor<4x4xf32>, %h: tensor<4xf32>) -> tensor<2x4xf32> {
  %a = call @own_layer(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  %b = call @own_layer(%a, %v, %h) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// The scale comes through two calls, and is the same in another shape.
// VERDICT: norm-affine-folded | Category:norm | Function=inner_layer
// CHECK-LABEL: func private @inner_layer
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
func.func private @inner_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func private @outer_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<2x2xf32>) -> tensor<2x4xf32> {
  %v = tensor.collapse_shape %g [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  %a = call @inner_layer(%x, %w, %v) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %a : tensor<2x4xf32>
}
func.func @outer_layers(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<2x2xf32>) -> tensor<2x4xf32> {
  %a = call @outer_layer(%x, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  %b = call @outer_layer(%a, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// A private global with one reader. What has no use doesn't read.
// VERDICT: norm-affine-folded | Category:norm | Function=only_reader
// CHECK-LABEL: func @only_reader
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
ml_program.global private @one_reader(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @only_reader(%x: tensor<2x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @one_reader : tensor<4x4xf32>
  %unused = ml_program.global_load_const @one_reader : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Another function is given the weight and doesn't read it.
// VERDICT: norm-affine-folded | Category:norm | Function=reads
// CHECK-LABEL: func private @reads
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
func.func private @reads(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%x : tensor<2x4xf32>) scale(%g : tensor<4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
ml_program.global private @ignored_once(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func private @ignores(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  return %x : tensor<2x4xf32>
}
func.func @ignored(%x: tensor<2x4xf32>, %g: tensor<4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @ignored_once : tensor<4x4xf32>
  %a = call @ignores(%x, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %b = call @reads(%a, %w, %g) : (tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}
