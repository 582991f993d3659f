// Biases of the values and keys of any number of tokens.
// RUN: norm-opt %s --norm-fold-value-bias --norm-drop-key-bias -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, for one token and for several, and a second
// run changes nothing.
// RUN: norm-verify %s %t.mlir --dynamic-extent=1
// RUN: norm-verify %s %t.mlir --dynamic-extent=5
// RUN: norm-opt %t.mlir --norm-fold-value-bias --norm-drop-key-bias 2>/dev/null | diff %t.mlir -

// Each token looks at all of them: where there is no value, there is no result.
// VERDICT: norm-value-bias-folded | Category:norm | Function=tokens
// CHECK-LABEL: func @tokens
// CHECK-SAME: %[[X:[^:]*]]: tensor<?x6xf32>, %[[WK:[^:]*]]: tensor<6x3xf32>, %[[BK:[^:]*]]: tensor<3xf32>, %[[WV:[^:]*]]: tensor<6x3xf32>, %[[BV:[^:]*]]: tensor<3xf32>, %[[WO:[^:]*]]: tensor<3x7xf32>
// CHECK-NOT: %[[BK]]
// CHECK: %[[K:.*]] = linalg.matmul ins(%[[X]], %[[WK]] :
// CHECK-NOT: %[[BK]]
// CHECK: %[[V:.*]] = linalg.matmul ins(%[[X]], %[[WV]] :
// CHECK: linalg.matmul ins(%{{.*}}, %[[V]] :
// CHECK: linalg.generic {{.*}} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
func.func @tokens(%x: tensor<?x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %mask: tensor<?x?xf32>) -> tensor<?x7xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x6xf32>
  %z = arith.constant 0.0 : f32
  %pe = tensor.empty(%n) : tensor<?x3xf32>
  %p0 = linalg.fill ins(%z : f32) outs(%pe : tensor<?x3xf32>) -> tensor<?x3xf32>
  %q = linalg.matmul ins(%x, %wv : tensor<?x6xf32>, tensor<6x3xf32>) outs(%p0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %xk = linalg.matmul ins(%x, %wk : tensor<?x6xf32>, tensor<6x3xf32>) outs(%p0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %kb = linalg.broadcast ins(%bk : tensor<3xf32>) outs(%pe : tensor<?x3xf32>) dimensions = [0]
  %k = linalg.add ins(%xk, %kb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%pe : tensor<?x3xf32>) -> tensor<?x3xf32>
  %kte = tensor.empty(%n) : tensor<3x?xf32>
  %kt = linalg.transpose ins(%k : tensor<?x3xf32>) outs(%kte : tensor<3x?xf32>) permutation = [1, 0]
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %s0 = linalg.fill ins(%z : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<?x3xf32>, tensor<3x?xf32>) outs(%s0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  %s = linalg.add ins(%qk, %mask : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %re = tensor.empty(%n) : tensor<?xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<?x?xf32>) outs(%lowest : tensor<?xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<?xf32>) outs(%e : tensor<?x?xf32>) dimensions = [1]
  %dif = linalg.sub ins(%s, %maxb : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %exp = linalg.exp ins(%dif : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<?x?xf32>) outs(%rz : tensor<?xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<?xf32>) outs(%e : tensor<?x?xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %xv = linalg.matmul ins(%x, %wv : tensor<?x6xf32>, tensor<6x3xf32>) outs(%p0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%pe : tensor<?x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xv, %vb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%pe : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<?x?xf32>, tensor<?x3xf32>) outs(%p0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %oe = tensor.empty(%n) : tensor<?x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<?x7xf32>) -> tensor<?x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<?x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<?x7xf32>) -> tensor<?x7xf32>
  return %o : tensor<?x7xf32>
}

// Two heads of queries, keys and values of one projection, a batch of any size. The
// softmax is an op.
// VERDICT: norm-value-bias-folded | Category:norm | Function=heads
// VERDICT: norm-value-bias-folded | Category:norm | Function=reshaped
// VERDICT: norm-key-bias-dropped | Category:norm | Function=tokens
// VERDICT: norm-key-bias-dropped | Category:norm | Function=heads
// VERDICT: norm-key-bias-dropped | Category:norm | Function=reshaped
// CHECK-LABEL: func @heads
// CHECK-SAME: %[[B:[^:]*]]: tensor<12xf32>, %[[WO:[^:]*]]: tensor<2x2x7xf32>
// CHECK: tensor.extract_slice %[[B]][0] [4] [1] {norm.weight_prep}
// CHECK-NOT: tensor.extract_slice %[[B]][4]
// CHECK: %[[BH:.*]] = tensor.expand_shape %[[B]] {{.*}} {norm.weight_prep}
// CHECK: %[[BV:.*]] = tensor.extract_slice %[[BH]][4, 0] [2, 2] [1, 1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
func.func @heads(%x: tensor<?x?x6xf32>, %w: tensor<6x12xf32>, %b: tensor<12xf32>, %wo: tensor<2x2x7xf32>) -> tensor<?x?x7xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?x6xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x6xf32>
  %z = arith.constant 0.0 : f32
  %pe = tensor.empty(%m, %n) : tensor<?x?x12xf32>
  %p0 = linalg.fill ins(%z : f32) outs(%pe : tensor<?x?x12xf32>) -> tensor<?x?x12xf32>
  %xw = linalg.contract indexing_maps = [affine_map<(b, t, o, i) -> (b, t, i)>, affine_map<(b, t, o, i) -> (i, o)>, affine_map<(b, t, o, i) -> (b, t, o)>] ins(%x, %w : tensor<?x?x6xf32>, tensor<6x12xf32>) outs(%p0 : tensor<?x?x12xf32>) -> tensor<?x?x12xf32>
  %bb = linalg.broadcast ins(%b : tensor<12xf32>) outs(%pe : tensor<?x?x12xf32>) dimensions = [0, 1]
  %qkv = linalg.add ins(%xw, %bb : tensor<?x?x12xf32>, tensor<?x?x12xf32>) outs(%pe : tensor<?x?x12xf32>) -> tensor<?x?x12xf32>
  %qs = tensor.extract_slice %qkv[0, 0, 0] [%m, %n, 4] [1, 1, 1] : tensor<?x?x12xf32> to tensor<?x?x4xf32>
  %ks = tensor.extract_slice %qkv[0, 0, 4] [%m, %n, 4] [1, 1, 1] : tensor<?x?x12xf32> to tensor<?x?x4xf32>
  %vs = tensor.extract_slice %qkv[0, 0, 8] [%m, %n, 4] [1, 1, 1] : tensor<?x?x12xf32> to tensor<?x?x4xf32>
  %q = tensor.expand_shape %qs [[0], [1], [2, 3]] output_shape [%m, %n, 2, 2] : tensor<?x?x4xf32> into tensor<?x?x2x2xf32>
  %k = tensor.expand_shape %ks [[0], [1], [2, 3]] output_shape [%m, %n, 2, 2] : tensor<?x?x4xf32> into tensor<?x?x2x2xf32>
  %v = tensor.expand_shape %vs [[0], [1], [2, 3]] output_shape [%m, %n, 2, 2] : tensor<?x?x4xf32> into tensor<?x?x2x2xf32>
  %e = tensor.empty(%m, %n, %n) : tensor<?x2x?x?xf32>
  %s0 = linalg.fill ins(%z : f32) outs(%e : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %s = linalg.contract indexing_maps = [affine_map<(b, h, i, j, c) -> (b, i, h, c)>, affine_map<(b, h, i, j, c) -> (b, j, h, c)>, affine_map<(b, h, i, j, c) -> (b, h, i, j)>] ins(%q, %k : tensor<?x?x2x2xf32>, tensor<?x?x2x2xf32>) outs(%s0 : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %a = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%e : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %ye = tensor.empty(%m, %n) : tensor<?x?x2x2xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<?x?x2x2xf32>) -> tensor<?x?x2x2xf32>
  %y = linalg.contract indexing_maps = [affine_map<(b, h, i, j, c) -> (b, h, i, j)>, affine_map<(b, h, i, j, c) -> (b, j, h, c)>, affine_map<(b, h, i, j, c) -> (b, i, h, c)>] ins(%a, %v : tensor<?x2x?x?xf32>, tensor<?x?x2x2xf32>) outs(%y0 : tensor<?x?x2x2xf32>) -> tensor<?x?x2x2xf32>
  %oe = tensor.empty(%m, %n) : tensor<?x?x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<?x?x7xf32>) -> tensor<?x?x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, t, o, h, c) -> (b, t, h, c)>, affine_map<(b, t, o, h, c) -> (h, c, o)>, affine_map<(b, t, o, h, c) -> (b, t, o)>] ins(%y, %wo : tensor<?x?x2x2xf32>, tensor<2x2x7xf32>) outs(%o0 : tensor<?x?x7xf32>) -> tensor<?x?x7xf32>
  return %o : tensor<?x?x7xf32>
}

// Heads by reshapes to shapes that are computed, two rows of tokens.
// CHECK-LABEL: func @reshaped
// CHECK-SAME: %[[BK:[^:]*]]: tensor<4xf32>, %[[BV:[^:]*]]: tensor<4xf32>, %[[WO:[^:]*]]: tensor<4x7xf32>
// CHECK-NOT: %[[BK]]
// CHECK: linalg.generic {{.*}} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
// CHECK-NOT: %[[BK]]
// CHECK: return
func.func @reshaped(%q: tensor<2x?x2x2xf32>, %xk: tensor<2x?x4xf32>, %xv: tensor<2x?x4xf32>, %bk: tensor<4xf32>, %bv: tensor<4xf32>, %wo: tensor<4x7xf32>) -> tensor<2x?x7xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %n = tensor.dim %xv, %c1 : tensor<2x?x4xf32>
  %z = arith.constant 0.0 : f32
  %pe = tensor.empty(%n) : tensor<2x?x4xf32>
  %kb = linalg.broadcast ins(%bk : tensor<4xf32>) outs(%pe : tensor<2x?x4xf32>) dimensions = [0, 1]
  %kr = linalg.add ins(%xk, %kb : tensor<2x?x4xf32>, tensor<2x?x4xf32>) outs(%pe : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %vb = linalg.broadcast ins(%bv : tensor<4xf32>) outs(%pe : tensor<2x?x4xf32>) dimensions = [0, 1]
  %vr = linalg.add ins(%xv, %vb : tensor<2x?x4xf32>, tensor<2x?x4xf32>) outs(%pe : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %heads = tensor.from_elements %c2, %n, %c2, %c2 : tensor<4xindex>
  %k = tensor.reshape %kr(%heads) : (tensor<2x?x4xf32>, tensor<4xindex>) -> tensor<2x?x2x2xf32>
  %v = tensor.reshape %vr(%heads) : (tensor<2x?x4xf32>, tensor<4xindex>) -> tensor<2x?x2x2xf32>
  %e = tensor.empty(%n, %n) : tensor<2x2x?x?xf32>
  %s0 = linalg.fill ins(%z : f32) outs(%e : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %s = linalg.contract indexing_maps = [affine_map<(b, h, i, j, c) -> (b, i, h, c)>, affine_map<(b, h, i, j, c) -> (b, j, h, c)>, affine_map<(b, h, i, j, c) -> (b, h, i, j)>] ins(%q, %k : tensor<2x?x2x2xf32>, tensor<2x?x2x2xf32>) outs(%s0 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %a = linalg.softmax dimension(3) ins(%s : tensor<2x2x?x?xf32>) outs(%e : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %ye = tensor.empty(%n) : tensor<2x?x2x2xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<2x?x2x2xf32>) -> tensor<2x?x2x2xf32>
  %y = linalg.contract indexing_maps = [affine_map<(b, h, i, j, c) -> (b, h, i, j)>, affine_map<(b, h, i, j, c) -> (b, j, h, c)>, affine_map<(b, h, i, j, c) -> (b, i, h, c)>] ins(%a, %v : tensor<2x2x?x?xf32>, tensor<2x?x2x2xf32>) outs(%y0 : tensor<2x?x2x2xf32>) -> tensor<2x?x2x2xf32>
  %channels = tensor.from_elements %c2, %n, %c4 : tensor<3xindex>
  %yc = tensor.reshape %y(%channels) : (tensor<2x?x2x2xf32>, tensor<3xindex>) -> tensor<2x?x4xf32>
  %oe = tensor.empty(%n) : tensor<2x?x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<2x?x7xf32>) -> tensor<2x?x7xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, t, o, i) -> (b, t, i)>, affine_map<(b, t, o, i) -> (i, o)>, affine_map<(b, t, o, i) -> (b, t, o)>] ins(%yc, %wo : tensor<2x?x4xf32>, tensor<4x7xf32>) outs(%o0 : tensor<2x?x7xf32>) -> tensor<2x?x7xf32>
  return %o : tensor<2x?x7xf32>
}
