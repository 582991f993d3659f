// Norms of rows that are looked up in a table.
// RUN: norm-opt %s --norm-fold-table-norm 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, and a second run changes nothing.
// RUN: norm-opt %s --norm-fold-table-norm -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-table-norm | diff %t.mlir -
//
// Where the table is a constant, so is that of the norms; the results are the
// same but for rounding.
// RUN: norm-opt %t.mlir --norm-fold-weights -o %t.folded.mlir
// RUN: FileCheck %s --check-prefix=FOLDED < %t.folded.mlir
// RUN: norm-verify %s %t.folded.mlir --numeric
//
// A table that is an argument is prepared once.
// RUN: norm-opt %t.mlir --norm-outline-weight-prep | FileCheck %s --check-prefix=OUTLINED

#ids = affine_map<(b, t, c) -> (b, t)>
#id3 = affine_map<(b, t, c) -> (b, t, c)>

// Batches of tokens, whose rows a reshape hands on.
// VERDICT: [Passed] norm-table-folded | Category:norm | Function=argument
// CHECK-LABEL: func @argument
// CHECK-SAME: %[[TABLE:[^:]*]]: tensor<5x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: %[[N:.*]] = norm.layer_norm ins(%[[TABLE]] : tensor<5x8xf32>) scale(%[[G]] : tensor<8xf32>) bias(%[[B]] : tensor<8xf32>) {{.*}} {norm.weight_prep}
// CHECK: tensor.extract %[[N]]
// CHECK-NOT: norm.
// CHECK: return
// OUTLINED: func.func @argument({{.*}}norm.prepare
// OUTLINED-NOT: norm.layer_norm
// OUTLINED: func.func @argument_prepare_weights
// OUTLINED: norm.layer_norm
func.func @argument(%ids: tensor<2x3xindex>, %table: tensor<5x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<6x8xf32> {
  %c5 = arith.constant 5 : index
  %e = tensor.empty() : tensor<2x3x8xf32>
  %x = linalg.generic {indexing_maps = [#ids, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<2x3xindex>) outs(%e : tensor<2x3x8xf32>) {
  ^bb0(%id: index, %o: f32):
    %row = arith.remui %id, %c5 : index
    %in = arith.cmpi ult, %row, %c5 : index
    cf.assert %in, "out of bounds"
    %c = linalg.index 2 : index
    %v = tensor.extract %table[%row, %c] : tensor<5x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x3x8xf32>
  %flat = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
  %ne = tensor.empty() : tensor<6x8xf32>
  %n = norm.layer_norm ins(%flat : tensor<6x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%ne : tensor<6x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<6x8xf32>
}

// Rows are columns, and the scale is defined behind the lookup.
// VERDICT: [Passed] norm-table-folded | Category:norm | Function=constant
// CHECK-LABEL: func @constant
// CHECK: %[[G:.*]] = arith.constant dense<[1.0{{.*}}, 2.0{{.*}}, -1.0
// CHECK: norm.rms_norm ins(%{{.*}} : tensor<3x2xf32>) scale(%[[G]] : tensor<3xf32>) {{.*}} axes = [0] {norm.weight_prep}
// CHECK: linalg.generic
// CHECK-NOT: norm.
// CHECK: return
// FOLDED-LABEL: func @constant
// FOLDED-NOT: norm.
// FOLDED: return
func.func @constant(%ids: tensor<4xindex>) -> tensor<4x3xf32> {
  %c2 = arith.constant 2 : index
  %table = arith.constant dense<[[1.0, -3.0], [2.0, 0.5], [4.0, 1.25]]> : tensor<3x2xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t)>, affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xindex>) outs(%e : tensor<4x3xf32>) {
  ^bb0(%id: index, %o: f32):
    %row = arith.remui %id, %c2 : index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%c, %row] : tensor<3x2xf32>
    linalg.yield %v : f32
  } -> tensor<4x3xf32>
  %g = arith.constant dense<[1.0, 2.0, -1.0]> : tensor<3xf32>
  %n = norm.rms_norm ins(%x : tensor<4x3xf32>) scale(%g : tensor<3xf32>) outs(%e : tensor<4x3xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x3xf32>
}

// FOLDED-LABEL: func @layer_norm
// FOLDED-NOT: norm.
// FOLDED: return
func.func @layer_norm(%ids: tensor<4xindex>) -> tensor<4x3xf32> {
  %c2 = arith.constant 2 : index
  %table = arith.constant dense<[[1.0, -3.0, 2.0], [0.5, 4.0, 1.25]]> : tensor<2x3xf32>
  %g = arith.constant dense<[1.0, 2.0, -1.0]> : tensor<3xf32>
  %b = arith.constant dense<[0.5, -0.25, 3.0]> : tensor<3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t)>, affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xindex>) outs(%e : tensor<4x3xf32>) {
  ^bb0(%id: index, %o: f32):
    %row = arith.remui %id, %c2 : index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%row, %c] : tensor<2x3xf32>
    linalg.yield %v : f32
  } -> tensor<4x3xf32>
  %n = norm.layer_norm ins(%x : tensor<4x3xf32>) scale(%g : tensor<3xf32>) bias(%b : tensor<3xf32>) outs(%e : tensor<4x3xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x3xf32>
}
