// Tables that are read at indices which aren't the channels: the centre can't
// move into the table, and stays beside the lookup.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// EQUAL: @every_second: equal
// EQUAL: @wrapped_otherwise: equal

// Each channel twice.
// CHECK-LABEL: @every_second
// CHECK: %[[READ:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<5x8xf32>)
// CHECK: norm.center ins(%[[READ]]
func.func @every_second(%ids: tensor<5xi64>, %table: tensor<3x8xf32>) -> tensor<5x8xf32> {
  %ninit = tensor.empty() : tensor<8xi64>
  %channels = linalg.generic {indexing_maps = [affine_map<(c) -> (c)>], iterator_types = ["parallel"]} outs(%ninit : tensor<8xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %two = arith.constant 2 : index
    %half = arith.divui %i, %two : index
    %n = arith.index_cast %half : index to i64
    linalg.yield %n : i64
  } -> tensor<8xi64>
  %init = tensor.empty() : tensor<5x8xf32>
  %read = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t)>, affine_map<(t, c) -> (c)>, affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids, %channels : tensor<5xi64>, tensor<8xi64>) outs(%init : tensor<5x8xf32>) {
  ^bb0(%id: i64, %channel: i64, %out: f32):
    %t = arith.index_cast %id : i64 to index
    %c = arith.index_cast %channel : i64 to index
    %p = tensor.extract %table[%t, %c] : tensor<3x8xf32>
    linalg.yield %p : f32
  } -> tensor<5x8xf32>
  %n = norm.layer_norm ins(%read : tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%read : tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-03 : f32
  %sum = linalg.add ins(%n, %m : tensor<5x8xf32>, tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) -> tensor<5x8xf32>
  return %sum : tensor<5x8xf32>
}

// Channels below 4 are replaced by others.
// CHECK-LABEL: @wrapped_otherwise
// CHECK: %[[READ:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<5x8xf32>)
// CHECK: norm.center ins(%[[READ]]
func.func @wrapped_otherwise(%ids: tensor<5xi64>, %table: tensor<3x8xf32>) -> tensor<5x8xf32> {
  %init = tensor.empty() : tensor<5x8xf32>
  %read = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t)>, affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%init : tensor<5x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %t = arith.index_cast %id : i64 to index
    %i = linalg.index 1 : index
    %four = arith.constant 4 : index
    %other = arith.addi %i, %four : index
    %isLow = arith.cmpi slt, %i, %four : index
    %c = arith.select %isLow, %other, %i : index
    %p = tensor.extract %table[%t, %c] : tensor<3x8xf32>
    linalg.yield %p : f32
  } -> tensor<5x8xf32>
  %n = norm.layer_norm ins(%read : tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%read : tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-03 : f32
  %sum = linalg.add ins(%n, %m : tensor<5x8xf32>, tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) -> tensor<5x8xf32>
  return %sum : tensor<5x8xf32>
}
