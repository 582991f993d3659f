// With tied=keep a weight is centred if every place that it comes to takes the
// centred one. There is nothing to untie, either.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms=tied=keep -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: FileCheck %s --check-prefix=TIED --implicit-check-not=norm-untied-weight --implicit-check-not=norm-kept-tied < %t.verdicts

// TIED-COUNT-8: norm-converted-to-rms

// Two functions load a global and write streams from it.
// VERDICT: norm-converted-to-rms | Category:norm | Function=first
// VERDICT: norm-converted-to-rms | Category:norm | Function=second
// CHECK-LABEL: func @first
// CHECK: norm.center {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
// CHECK-LABEL: func @second
// CHECK: norm.center {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
ml_program.global private @streams(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @first(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @streams : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @second(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @streams : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}

// Two functions have the same constant.
// VERDICT: norm-converted-to-rms | Category:norm | Function=one_constant
// VERDICT: norm-converted-to-rms | Category:norm | Function=same_constant
// CHECK-LABEL: func @one_constant
// CHECK: norm.rms_norm
// CHECK-LABEL: func @same_constant
// CHECK: norm.rms_norm
func.func @one_constant(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @same_constant(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}

// One function with one weight serves all layers.
// VERDICT: norm-converted-to-rms | Category:norm | Function=layer
// CHECK-LABEL: func private @layer
// CHECK-NOT: norm.center
// CHECK: norm.rms_norm
// CHECK-LABEL: func @layers
// CHECK-SAME: %[[W:[^:]*]]: tensor<4x4xf32>)
// CHECK: norm.center ins(%[[W]] {{.*}} {norm.weight_prep}
// CHECK-NOT: norm.center
// CHECK: return
func.func private @layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @layers(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %a = call @layer(%x, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %b = call @layer(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// Others may call the function, but the program gives the weight to it alone.
// VERDICT: norm-converted-to-rms | Category:norm | Function=public_layer
// CHECK-LABEL: func @public_layer
// CHECK: norm.center {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
func.func @public_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @calls_public(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %a = call @public_layer(%x, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %b = call @public_layer(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// A norm that isn't converted ignores the mean as well: what is read there is
// the centred weight, too, so that there is one.
// VERDICT: norm-converted-to-rms | Category:norm | Function=converted
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=kept
// CHECK-LABEL: func @converted
// CHECK: norm.rms_norm
// CHECK-LABEL: func @kept
// CHECK: %[[C:.*]] = norm.center {{.*}} {norm.weight_prep}
// CHECK: linalg.matmul ins(%{{[^,]*}}, %[[C]]
// CHECK: norm.layer_norm
ml_program.global private @kept_norm(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @converted(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @kept_norm : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @kept(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @kept_norm : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %t = linalg.tanh ins(%x : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %s = linalg.add ins(%y, %t : tensor<2x4xf32>, tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%s : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}

// The same of functions that one is given to.
// VERDICT: norm-converted-to-rms | Category:norm | Function=converted_inner
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=kept_inner
// CHECK-LABEL: func @gives
// CHECK-SAME: %[[W:[^:]*]]: tensor<4x4xf32>)
// CHECK: %[[C:.*]] = norm.center ins(%[[W]] {{.*}} {norm.weight_prep}
// CHECK: call @converted_inner(%{{[^,]*}}, %[[C]])
// CHECK: call @kept_inner(%{{[^,]*}}, %[[C]])
func.func private @converted_inner(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func private @kept_inner(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %t = linalg.tanh ins(%x : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %s = linalg.add ins(%y, %t : tensor<2x4xf32>, tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%s : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @gives(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %a = call @converted_inner(%x, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %b = call @kept_inner(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}
