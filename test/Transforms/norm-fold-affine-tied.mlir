// Scales before a head that is the token table as well: folded into a copy, or
// left where they are.
// RUN: norm-opt %s --norm-fold-affine -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE < %t.untie.mlir
// RUN: FileCheck %s --check-prefix=UNTIE-VERDICT --implicit-check-not=Missed < %t.verdicts
// RUN: norm-verify %s %t.untie.mlir
// RUN: norm-opt %s --norm-fold-affine=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=KEEP < %t.keep.mlir
// RUN: FileCheck %s --check-prefix=KEEP-VERDICT < %t.verdicts
// RUN: norm-verify %s %t.keep.mlir
// RUN: norm-opt %s --norm-optimize='tied=keep fold-affine' -o %t.optimized.mlir 2>/dev/null
// RUN: FileCheck %s --check-prefix=OPTIMIZED < %t.optimized.mlir
// RUN: norm-verify %s %t.optimized.mlir

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#token = affine_map<(d0, d1) -> (d0)>

// UNTIE-VERDICT: norm-affine-folded | Category:norm | Function=head
// UNTIE-LABEL: func @head
// UNTIE: norm.layer_norm ins(%{{[^)]*}}) outs(
// KEEP-VERDICT: norm-affine-kept-tied | Category:norm | Function=head {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which tensor.extract at {{.*}} reads as it is
// KEEP-LABEL: func @head
// KEEP-SAME: %[[TABLE:[^:]*]]: tensor<32x16xf32>
// KEEP-NOT: norm.weight_prep
// KEEP: norm.layer_norm ins(%{{[^)]*}}) scale(
// KEEP: %[[HEAD:.*]] = linalg.transpose ins(%[[TABLE]]
// KEEP: linalg.matmul ins(%{{[^,]*}}, %[[HEAD]]
// OPTIMIZED-LABEL: func.func @head
// OPTIMIZED-NOT: norm.weight_prep
// OPTIMIZED: norm.layer_norm ins(%{{[^)]*}}) scale(
func.func @head(%ids: tensor<4xi64>, %table: tensor<32x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x32xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %tok = linalg.generic {indexing_maps = [#token, #id2], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%i: i64, %o: f32):
    %r = arith.index_cast %i : i64 to index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%r, %c] : tensor<32x16xf32>
    linalg.yield %v : f32
  } -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%tok : tensor<4x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %t = tensor.empty() : tensor<16x32xf32>
  %head = linalg.transpose ins(%table : tensor<32x16xf32>) outs(%t : tensor<16x32xf32>) permutation = [1, 0]
  %oinit = tensor.empty() : tensor<4x32xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x32xf32>) -> tensor<4x32xf32>
  %out = linalg.matmul ins(%n, %head : tensor<4x16xf32>, tensor<16x32xf32>) outs(%ofill : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %out : tensor<4x32xf32>
}

// Two linears share a weight. What is done ahead with one doesn't count.
// UNTIE-VERDICT-COUNT-2: norm-affine-folded | Category:norm | Function=shared
// KEEP-VERDICT: norm-affine-kept-tied | Category:norm | Function=shared {{.*}}which linalg.matmul at
// KEEP-VERDICT: norm-affine-folded | Category:norm | Function=shared
// KEEP-LABEL: func @shared
// KEEP: norm.layer_norm ins(%{{[^)]*}}) scale(
// KEEP: norm.layer_norm ins(%{{[^)]*}}) outs(
func.func @shared(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %w: tensor<16x16xf32>, %v: tensor<16x16xf32>) -> (tensor<4x16xf32>, tensor<16x1xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = linalg.tanh ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %k = linalg.matmul ins(%a, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = norm.layer_norm ins(%k : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%m, %v : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %sinit = tensor.empty() : tensor<16x1xf32>
  %ones = arith.constant dense<1.0> : tensor<16x1xf32>
  %sfill = linalg.fill ins(%zero : f32) outs(%sinit : tensor<16x1xf32>) -> tensor<16x1xf32>
  %sums = linalg.matmul {norm.weight_prep} ins(%v, %ones : tensor<16x16xf32>, tensor<16x1xf32>) outs(%sfill : tensor<16x1xf32>) -> tensor<16x1xf32>
  return %y, %sums : tensor<4x16xf32>, tensor<16x1xf32>
}

// A bias alone makes no copy.
// UNTIE-VERDICT: norm-affine-folded | Category:norm | Function=bias
// KEEP-VERDICT: norm-affine-folded | Category:norm | Function=bias
// KEEP-LABEL: func @bias
// KEEP-SAME: %[[TABLE:[^:]*]]: tensor<16x16xf32>
// KEEP: norm.layer_norm ins(%{{[^)]*}}) outs(
// KEEP: linalg.matmul ins(%{{[^,]*}}, %[[TABLE]]
func.func @bias(%x: tensor<4x16xf32>, %w: tensor<16x16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%h : tensor<4x16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The table of a tosa program, behind a transpose.
// UNTIE-VERDICT: norm-affine-folded | Category:norm | Function=tosa
// KEEP-VERDICT: norm-affine-kept-tied | Category:norm | Function=tosa {{.*}}which tosa.gather at
// KEEP-LABEL: func @tosa
// KEEP: norm.layer_norm ins(%{{[^)]*}}) scale(
func.func @tosa(%ids: tensor<1x3xi32>, %table: tensor<1x10x8xf32>, %g: tensor<8xf32>) -> tensor<1x3x10xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %e = tosa.gather %table, %ids : (tensor<1x10x8xf32>, tensor<1x3xi32>) -> tensor<1x3x8xf32>
  %init = tensor.empty() : tensor<1x3x8xf32>
  %n = norm.layer_norm ins(%e : tensor<1x3x8xf32>) scale(%g : tensor<8xf32>) outs(%init : tensor<1x3x8xf32>) epsilon = 1.0e-05 : f32
  %head = tosa.transpose %table {perms = array<i32: 0, 2, 1>} : (tensor<1x10x8xf32>) -> tensor<1x8x10xf32>
  %out = tosa.matmul %n, %head, %zp, %zp : (tensor<1x3x8xf32>, tensor<1x8x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x10xf32>
  return %out : tensor<1x3x10xf32>
}
