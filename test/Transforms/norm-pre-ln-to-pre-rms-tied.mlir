// A token table that is the head's matrix as well: untied, or kept as one.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE < %t.untie.mlir
// RUN: FileCheck %s --check-prefix=UNTIE-VERDICT --implicit-check-not=norm-explicit-centre --implicit-check-not=norm-tied-weight < %t.verdicts
// RUN: norm-verify %s %t.untie.mlir
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=KEEP < %t.keep.mlir
// RUN: FileCheck %s --check-prefix=KEEP-VERDICT < %t.verdicts
// RUN: norm-verify %s %t.keep.mlir
// RUN: norm-opt %t.keep.mlir --norm-pre-ln-to-pre-rms=tied=keep 2>/dev/null | diff %t.keep.mlir -
// RUN: norm-opt %s --norm-optimize=tied=keep 2>/dev/null | FileCheck %s --check-prefix=OPTIMIZE

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#token = affine_map<(d0, d1) -> (d0)>

// The table is centred in a copy, or else what is looked up is at run time.
// UNTIE-VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=tied
// UNTIE-LABEL: func @tied
// UNTIE-SAME: %[[TABLE:[^:]*]]: tensor<32x16xf32>
// UNTIE: %[[C:.*]] = norm.center ins(%[[TABLE]] : tensor<32x16xf32>) {{.*}} {norm.weight_prep}
// UNTIE: tensor.extract %[[C]]
// UNTIE: linalg.transpose ins(%[[TABLE]]
// KEEP-VERDICT-COUNT-2: norm-converted-to-rms | Category:norm | Function=tied
// KEEP-LABEL: func @tied
// KEEP-SAME: %[[TABLE:[^:]*]]: tensor<32x16xf32>
// KEEP-NOT: norm.center ins(%[[TABLE]]
// KEEP: tensor.extract %[[TABLE]]
// KEEP: norm.center ins(%{{.*}} : tensor<4x16xf32>)
// KEEP-NOT: weight_prep
// KEEP: norm.rms_norm
// KEEP: norm.rms_norm
// OPTIMIZE-LABEL: func.func @tied
// OPTIMIZE: norm.center
// OPTIMIZE: norm.rms_norm
// OPTIMIZE: norm.rms_norm
func.func @tied(%ids: tensor<4xi64>, %table: tensor<32x16xf32>, %pos: tensor<16xf32>, %w: tensor<16x16xf32>) -> tensor<4x32xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %tok = linalg.generic {indexing_maps = [#token, #id2], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%i: i64, %o: f32):
    %r = arith.index_cast %i : i64 to index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%r, %c] : tensor<32x16xf32>
    linalg.yield %v : f32
  } -> tensor<4x16xf32>
  %h = linalg.generic {indexing_maps = [#id2, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%tok, %pos : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x16xf32>
  %n0 = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y0 = linalg.matmul ins(%n0, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h0 = linalg.add ins(%h, %y0 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %f = norm.layer_norm ins(%h0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %t = tensor.empty() : tensor<16x32xf32>
  %head = linalg.transpose ins(%table : tensor<32x16xf32>) outs(%t : tensor<16x32xf32>) permutation = [1, 0]
  %oinit = tensor.empty() : tensor<4x32xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x32xf32>) -> tensor<4x32xf32>
  %out = linalg.matmul ins(%f, %head : tensor<4x16xf32>, tensor<16x32xf32>) outs(%ofill : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %out : tensor<4x32xf32>
}

// One norm doesn't pay for a centre.
// UNTIE-VERDICT: norm-converted-to-rms | Category:norm | Function=tied_once
// KEEP-VERDICT: norm-kept-tied-weight | Category:norm | Function=tied_once {{.*}}which linalg.transpose at {{.*}} reads as it is
// KEEP-LABEL: func @tied_once
// KEEP-NOT: norm.center
// KEEP: norm.layer_norm
func.func @tied_once(%ids: tensor<4xi64>, %table: tensor<32x16xf32>, %pos: tensor<16xf32>, %w: tensor<16x16xf32>) -> tensor<4x32xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %tok = linalg.generic {indexing_maps = [#token, #id2], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%i: i64, %o: f32):
    %r = arith.index_cast %i : i64 to index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%r, %c] : tensor<32x16xf32>
    linalg.yield %v : f32
  } -> tensor<4x16xf32>
  %h = linalg.generic {indexing_maps = [#id2, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%tok, %pos : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x16xf32>
  %f = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %t = tensor.empty() : tensor<16x32xf32>
  %head = linalg.transpose ins(%table : tensor<32x16xf32>) outs(%t : tensor<16x32xf32>) permutation = [1, 0]
  %oinit = tensor.empty() : tensor<4x32xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x32xf32>) -> tensor<4x32xf32>
  %out = linalg.matmul ins(%f, %head : tensor<4x16xf32>, tensor<16x32xf32>) outs(%ofill : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %out : tensor<4x32xf32>
}

// The head has a matrix of its own: there is nothing to untie.
// UNTIE-VERDICT: norm-converted-to-rms | Category:norm | Function=untied
// KEEP-VERDICT: norm-converted-to-rms | Category:norm | Function=untied
// KEEP-LABEL: func @untied
// KEEP-SAME: %[[TABLE:[^:]*]]: tensor<32x16xf32>
// KEEP: norm.center ins(%[[TABLE]] : tensor<32x16xf32>) {{.*}} {norm.weight_prep}
// KEEP: norm.rms_norm
func.func @untied(%ids: tensor<4xi64>, %table: tensor<32x16xf32>, %pos: tensor<16xf32>, %w: tensor<16x16xf32>, %other: tensor<32x16xf32>) -> tensor<4x32xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %tok = linalg.generic {indexing_maps = [#token, #id2], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%i: i64, %o: f32):
    %r = arith.index_cast %i : i64 to index
    %c = linalg.index 1 : index
    %v = tensor.extract %table[%r, %c] : tensor<32x16xf32>
    linalg.yield %v : f32
  } -> tensor<4x16xf32>
  %h = linalg.generic {indexing_maps = [#id2, #row, #id2], iterator_types = ["parallel", "parallel"]} ins(%tok, %pos : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<4x16xf32>
  %f = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %t = tensor.empty() : tensor<16x32xf32>
  %head = linalg.transpose ins(%other : tensor<32x16xf32>) outs(%t : tensor<16x32xf32>) permutation = [1, 0]
  %oinit = tensor.empty() : tensor<4x32xf32>
  %ofill = linalg.fill ins(%zero : f32) outs(%oinit : tensor<4x32xf32>) -> tensor<4x32xf32>
  %out = linalg.matmul ins(%f, %head : tensor<4x16xf32>, tensor<16x32xf32>) outs(%ofill : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %out : tensor<4x32xf32>
}

// The costs, of the copy or of doing without.
// UNTIE-VERDICT: norm-untied-weight | Category:norm | Function=tied {{.*}}takes 2048 bytes more: linalg.transpose
// UNTIE-VERDICT: norm-untied-weight | Category:norm | Function=tied_once
// KEEP-VERDICT-NOT: norm-untied-weight
// KEEP-VERDICT: norm-tied-weight | Category:norm | Function=tied {{.*}}would take 2048 bytes more
// KEEP-VERDICT: norm-tied-weight | Category:norm | Function=tied_once
// KEEP-VERDICT-NOT: norm-tied-weight
// KEEP-VERDICT: norm-explicit-centre | Category:norm | Function=tied |
// KEEP-VERDICT-NOT: norm-{{explicit-centre|untied-weight}}
