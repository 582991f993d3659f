// Streams that loops carry.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir --int-range=5
// RUN: norm-opt %t.mlir --norm-pre-ln-to-pre-rms 2>/dev/null | diff %t.mlir -

// A loop over layers whose weights are slices of stacked ones. The stacked
// weights are centred, once; the stream goes round centred, and only so.
// VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=layers
// CHECK-LABEL: func @layers
// CHECK-SAME: %[[X:[^:]*]]: tensor<4x8xf32>, %[[W0:[^:]*]]: tensor<8x16xf32>, %[[W:[^:]*]]: tensor<3x16x16xf32>
// CHECK-DAG: %[[CW0:.*]] = norm.center ins(%[[W0]] {{.*}} {norm.weight_prep}
// CHECK-DAG: %[[CW:.*]] = norm.center ins(%[[W]] : tensor<3x16x16xf32>) {{.*}} {norm.weight_prep}
// CHECK: %[[H:.*]] = linalg.matmul ins(%[[X]], %[[CW0]]
// CHECK: %[[LAST:.*]] = scf.for {{.*}} iter_args(%[[STREAM:.*]] = %[[H]]) -> (tensor<4x16xf32>)
// CHECK: tensor.extract_slice %[[CW]]
// CHECK: %[[N:.*]] = norm.rms_norm ins(%[[STREAM]]
// CHECK: linalg.matmul ins(%[[N]]
// CHECK-NOT: linalg.matmul
// CHECK: scf.yield %{{[^,]*}} : tensor<4x16xf32>
// CHECK: norm.rms_norm ins(%[[LAST]]
func.func @layers(%x: tensor<4x8xf32>, %w0: tensor<8x16xf32>, %w: tensor<3x16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w0 : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %last = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %h) -> tensor<4x16xf32> {
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<3x16x16xf32> to tensor<16x16xf32>
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %wi : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%last : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// Two streams go round one loop and change places.
// VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=swapped
// CHECK-LABEL: func @swapped
// CHECK: scf.for {{.*}} -> (tensor<4x16xf32>, tensor<4x16xf32>)
// CHECK-NOT: norm.center
// CHECK: norm.rms_norm
// CHECK: norm.rms_norm
func.func @swapped(%x: tensor<4x8xf32>, %u: tensor<8x16xf32>, %v: tensor<8x16xf32>, %k: i64) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.index_cast %k : i64 to index
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a0 = linalg.matmul ins(%x, %u : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %b0 = linalg.matmul ins(%x, %v : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %a0, %b = %b0) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
    %next = linalg.add ins(%a, %b : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %b, %next : tensor<4x16xf32>, tensor<4x16xf32>
  }
  %n0 = norm.layer_norm ins(%r#0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %n1 = norm.layer_norm ins(%r#1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n0, %n1 : tensor<4x16xf32>, tensor<4x16xf32>
}

// What the loop carries is returned as well: observed, in the loop and before.
// VERDICT-COUNT-2: norm-kept-observed-by-result | Category:norm | Function=returned
// CHECK-LABEL: func @returned
// CHECK-NOT: norm.rms_norm
// CHECK: norm.layer_norm
// CHECK: norm.layer_norm
func.func @returned(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %k: i64) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.index_cast %k : i64 to index
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %last = scf.for %i = %c0 to %n step %c1 iter_args(%s = %h) -> tensor<4x16xf32> {
    %y = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%last : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f, %last : tensor<4x16xf32>, tensor<4x16xf32>
}
