// A weight that nobody knows before the program runs is centred in a function to
// call once, which reads the global.
// RUN: norm-opt %s --norm-optimize -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir

// CHECK: ml_program.global public @parameter(#extern)
ml_program.global public @parameter(#ml_program.extern) : tensor<2x4xf32>

// VERDICT: norm-converted-to-rms | Category:norm | Function=external
// CHECK-LABEL: func @external
// CHECK-SAME: %[[X:.*]]: tensor<3x2xf32>, %[[W:.*]]: tensor<2x4xf32> {norm.prepared}) {{.*}}norm.prepare = @external_prepare_weights
// CHECK-NOT: ml_program.global_load
// CHECK: linalg.matmul ins(%[[X]], %[[W]] :
// CHECK-LABEL: func @external_prepare_weights() -> (tensor<2x4xf32> {norm.argument = 1 : i64})
// CHECK: %[[W:.*]] = ml_program.global_load @parameter
// CHECK: %[[C:.*]] = norm.center ins(%[[W]]
// CHECK: return %[[C]]
func.func @external(%x: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  %w = ml_program.global_load @parameter : tensor<2x4xf32>
  %s = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%fill : tensor<3x4xf32>) -> tensor<3x4xf32>
  %n = norm.layer_norm ins(%s : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x4xf32>
}

// One that may change is centred where it is read, if that pays.
// VERDICT: norm-converted-to-rms | Category:norm | Function=changing
// VERDICT: [Missed] norm-explicit-centre | Category:norm | Function=changing
// CHECK-LABEL: func @changing(
// CHECK: %[[W:.*]] = ml_program.global_load @variable
// CHECK: norm.center ins(%[[W]]
// CHECK-COUNT-2: norm.rms_norm
ml_program.global private mutable @variable(dense<1.0> : tensor<2x4xf32>) : tensor<2x4xf32>
func.func @changing(%x: tensor<3x2xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  %w = ml_program.global_load @variable : tensor<2x4xf32>
  %s = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%fill : tensor<3x4xf32>) -> tensor<3x4xf32>
  %n = norm.layer_norm ins(%s : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%s : tensor<3x4xf32>) outs(%init : tensor<3x4xf32>) epsilon = 1.0e-03 : f32
  return %n, %m : tensor<3x4xf32>, tensor<3x4xf32>
}
