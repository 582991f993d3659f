// Weights that are stored in integers are left alone. Where two norms read the
// stream, one explicit centre behind the linear pays for both.
// RUN: norm-opt %s --norm-optimize -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: FileCheck %s --check-prefix=CENTRE < %t.verdicts
// RUN: norm-verify %s %t.mlir

#id = affine_map<(d0, d1) -> (d0, d1)>
#out = affine_map<(d0, d1) -> (d1)>
// VERDICT: [Missed] norm-kept-packed-weight | Category:norm | Function=constant_once {{.*}}linalg.matmul{{.*}} is stored in integers
// CHECK-LABEL: func @constant_once
// CHECK: norm.layer_norm
func.func @constant_once(%x: tensor<3x4xf32>, %scale: tensor<8xf32>) -> tensor<3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q = arith.constant dense<[[1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 2], [0, 1, 0, 1, 0, 1, 0, 1], [9, 9, 9, 9, 9, 9, 9, 9]]> : tensor<4x8xi8>
  %e = tensor.empty() : tensor<4x8xf32>
  %w = linalg.generic {indexing_maps = [#id, #out, #id], iterator_types = ["parallel", "parallel"]} ins(%q, %scale : tensor<4x8xi8>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: i8, %c: f32, %o: f32):
    %f = arith.sitofp %a : i8 to f32
    %p = arith.mulf %f, %c : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %s = linalg.matmul ins(%x, %w : tensor<3x4xf32>, tensor<4x8xf32>) outs(%fill : tensor<3x8xf32>) -> tensor<3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x8xf32>
}

// VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=constant_twice
// CENTRE: [Missed] norm-explicit-centre | Category:norm | Function=constant_twice
// CHECK-LABEL: func @constant_twice
// CHECK: %[[S:.*]] = linalg.matmul
// CHECK: norm.center ins(%[[S]] : tensor<3x8xf32>)
// CHECK-COUNT-2: norm.rms_norm
func.func @constant_twice(%x: tensor<3x4xf32>, %scale: tensor<8xf32>) -> (tensor<3x8xf32>, tensor<3x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q = arith.constant dense<[[1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 2], [0, 1, 0, 1, 0, 1, 0, 1], [9, 9, 9, 9, 9, 9, 9, 9]]> : tensor<4x8xi8>
  %e = tensor.empty() : tensor<4x8xf32>
  %w = linalg.generic {indexing_maps = [#id, #out, #id], iterator_types = ["parallel", "parallel"]} ins(%q, %scale : tensor<4x8xi8>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: i8, %c: f32, %o: f32):
    %f = arith.sitofp %a : i8 to f32
    %p = arith.mulf %f, %c : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %s = linalg.matmul ins(%x, %w : tensor<3x4xf32>, tensor<4x8xf32>) outs(%fill : tensor<3x8xf32>) -> tensor<3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%s : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) epsilon = 1.0e-03 : f32
  return %n, %m : tensor<3x8xf32>, tensor<3x8xf32>
}

// VERDICT: [Missed] norm-kept-packed-weight | Category:norm | Function=argument_once {{.*}}linalg.matmul{{.*}} is stored in integers
// CHECK-LABEL: func @argument_once
// CHECK: norm.layer_norm
func.func @argument_once(%x: tensor<3x4xf32>, %q: tensor<4x8xi8>, %scale: tensor<8xf32>) -> tensor<3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x8xf32>) -> tensor<3x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %w = linalg.generic {indexing_maps = [#id, #out, #id], iterator_types = ["parallel", "parallel"]} ins(%q, %scale : tensor<4x8xi8>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: i8, %c: f32, %o: f32):
    %f = arith.sitofp %a : i8 to f32
    %p = arith.mulf %f, %c : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %s = linalg.matmul ins(%x, %w : tensor<3x4xf32>, tensor<4x8xf32>) outs(%fill : tensor<3x8xf32>) -> tensor<3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x8xf32>
}

// VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=argument_twice
// CENTRE: [Missed] norm-explicit-centre | Category:norm | Function=argument_twice
// CHECK-LABEL: func @argument_twice
// CHECK: %[[S:.*]] = linalg.matmul
// CHECK: norm.center ins(%[[S]] : tensor<3x8xf32>)
// CHECK-COUNT-2: norm.rms_norm
func.func @argument_twice(%x: tensor<3x4xf32>, %q: tensor<4x8xi8>, %scale: tensor<8xf32>) -> (tensor<3x8xf32>, tensor<3x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x8xf32>) -> tensor<3x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %w = linalg.generic {indexing_maps = [#id, #out, #id], iterator_types = ["parallel", "parallel"]} ins(%q, %scale : tensor<4x8xi8>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: i8, %c: f32, %o: f32):
    %f = arith.sitofp %a : i8 to f32
    %p = arith.mulf %f, %c : f32
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  %s = linalg.matmul ins(%x, %w : tensor<3x4xf32>, tensor<4x8xf32>) outs(%fill : tensor<3x8xf32>) -> tensor<3x8xf32>
  %n = norm.layer_norm ins(%s : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%s : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) epsilon = 1.0e-03 : f32
  return %n, %m : tensor<3x8xf32>, tensor<3x8xf32>
}
