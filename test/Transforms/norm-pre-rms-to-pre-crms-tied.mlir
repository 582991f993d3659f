// Compressed streams whose token table is the head as well: the table gets
// compressed copies, or stays one weight that is used in full.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms --norm-pre-rms-to-pre-crms -o %t.untie.mlir 2>/dev/null
// RUN: FileCheck %s --check-prefix=UNTIE < %t.untie.mlir
// RUN: norm-verify %s %t.untie.mlir
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms=tied=keep --norm-pre-rms-to-pre-crms=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefixes=KEEP,DROP < %t.keep.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.keep.mlir
// RUN: norm-opt %t.keep.mlir --norm-pre-rms-to-pre-crms=tied=keep 2>/dev/null | diff %t.keep.mlir -
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms=tied=keep --norm-pre-rms-to-pre-crms='tied=keep basis=householder' -o %t.householder.mlir 2>/dev/null
// RUN: FileCheck %s --check-prefixes=KEEP,HOUSE < %t.householder.mlir
// RUN: norm-verify %s %t.householder.mlir
// RUN: norm-opt %s --norm-optimize='tied=keep target=crms' -o %t.optimized.mlir 2>/dev/null
// RUN: FileCheck %s --check-prefix=OPTIMIZED < %t.optimized.mlir
// RUN: norm-verify %s %t.optimized.mlir

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#token = affine_map<(d0, d1) -> (d0)>

// Three norms pay for a change of basis at either end of the stream.
// UNTIE-LABEL: func @tied
// UNTIE: norm.compress {{.*}} outs(%{{.*}} : tensor<32x15xf32>) {norm.weight_prep}
// UNTIE-NOT: norm.expand
// UNTIE: return
// VERDICT-COUNT-3: norm-converted-to-crms | Category:norm | Function=tied
// KEEP-LABEL: func @tied
// KEEP-SAME: %[[TABLE:[^:]*]]: tensor<32x16xf32>
// KEEP: tensor.extract %[[TABLE]]
// DROP: norm.center ins(%{{.*}} : tensor<4x16xf32>)
// HOUSE-NOT: norm.center ins(%{{.*}} : tensor<4x16xf32>)
// KEEP: norm.compress {{.*}} ins(%{{.*}} : tensor<4x16xf32>)
// KEEP-COUNT-3: norm.crms_norm
// KEEP: %[[F:.*]] = norm.expand
// KEEP: %[[HEAD:.*]] = linalg.transpose ins(%[[TABLE]]
// KEEP: linalg.matmul ins(%[[F]], %[[HEAD]]
// OPTIMIZED-LABEL: func.func @tied
// OPTIMIZED-SAME: %[[TABLE:[^:]*]]: tensor<32x16xf32>
// OPTIMIZED: %[[HEAD:.*]] = linalg.transpose ins(%[[TABLE]]
// OPTIMIZED: linalg.matmul ins(%{{[^,]*}}, %[[HEAD]]
func.func @tied(%ids: tensor<4xi64>, %table: tensor<32x16xf32>, %w0: tensor<16x16xf32>, %w1: tensor<16x16xf32>) -> tensor<4x32xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.generic {indexing_maps = [#token, #id2], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%i: i64, %o: f32):
    %r = arith.index_cast %i : i64 to index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%r, %c] : tensor<32x16xf32>
    linalg.yield %v : f32
  } -> tensor<4x16xf32>
  %n0 = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y0 = linalg.matmul ins(%n0, %w0 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h0 = linalg.add ins(%h, %y0 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n1 = norm.layer_norm ins(%h0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y1 = linalg.matmul ins(%n1, %w1 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h1 = linalg.add ins(%h0, %y1 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %f = norm.layer_norm ins(%h1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %t = tensor.empty() : tensor<16x32xf32>
  %head = linalg.transpose ins(%table : tensor<32x16xf32>) outs(%t : tensor<16x32xf32>) permutation = [1, 0]
  %oinit = tensor.empty() : tensor<4x32xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x32xf32>) -> tensor<4x32xf32>
  %out = linalg.matmul ins(%f, %head : tensor<4x16xf32>, tensor<16x32xf32>) outs(%ofill : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %out : tensor<4x32xf32>
}

// One doesn't, and a scale can't move into a tied head.
// UNTIE-LABEL: func @tied_scale
// UNTIE: norm.crms_norm
// VERDICT: norm-kept-affine | Category:norm | Function=tied_scale {{.*}}reads the weight at
// KEEP-LABEL: func @tied_scale
// KEEP: norm.rms_norm {{.*}} scale(
func.func @tied_scale(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>, %g: tensor<16xf32>, %z: tensor<4x16xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%h : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  %k = linalg.matmul ins(%z, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %k : tensor<4x3xf32>, tensor<4x3xf32>
}

// A reader shares its weight with something else: the norm doesn't pay for the
// expand.
// UNTIE-LABEL: func @shared_reader
// UNTIE: norm.crms_norm
// VERDICT: norm-kept-tied-weight | Category:norm | Function=shared_reader {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
// KEEP-LABEL: func @shared_reader
// KEEP: norm.rms_norm
func.func @shared_reader(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %v: tensor<16x3xf32>, %z: tensor<4x16xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  %k = linalg.matmul ins(%z, %v : tensor<4x16xf32>, tensor<16x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %k : tensor<4x3xf32>, tensor<4x3xf32>
}

// A writer's weight sums to zero as it is, and is also read by something else.
// UNTIE-LABEL: func @shared_writer
// UNTIE: norm.crms_norm
// VERDICT: norm-kept-tied-weight | Category:norm | Function=shared_writer {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
// KEEP-LABEL: func @shared_writer
// KEEP: norm.rms_norm
func.func @shared_writer(%x: tensor<4x2xf32>, %v: tensor<4x3xf32>, %z: tensor<4x2xf32>) -> (tensor<4x3xf32>, tensor<4x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[1.0, -1.0, 0.5, -0.5], [2.0, 3.0, -1.0, -4.0]]> : tensor<2x4xf32>
  %init = tensor.empty() : tensor<4x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  %yinit = tensor.empty() : tensor<4x3xf32>
  %yfill = linalg.fill ins(%zero : f32) outs(%yinit : tensor<4x3xf32>) -> tensor<4x3xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x4xf32>) outs(%fill : tensor<4x4xf32>) -> tensor<4x4xf32>
  %n = norm.rms_norm ins(%h : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %v : tensor<4x4xf32>, tensor<4x3xf32>) outs(%yfill : tensor<4x3xf32>) -> tensor<4x3xf32>
  %k = linalg.matmul ins(%z, %w : tensor<4x2xf32>, tensor<2x4xf32>) outs(%fill : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y, %k : tensor<4x3xf32>, tensor<4x4xf32>
}
