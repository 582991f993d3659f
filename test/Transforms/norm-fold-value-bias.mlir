// Biases of values that move into what reads the attention.
// RUN: norm-opt %s --norm-fold-value-bias 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, the same results on the same data, and a
// second run changes nothing.
// RUN: norm-opt %s --norm-fold-value-bias -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir
// RUN: norm-opt %t.mlir --norm-fold-value-bias | diff %t.mlir -

// The reader has a bias of its own, which takes that of the values.
// VERDICT: norm-value-bias-folded | Category:norm | Function=plain {{.*}}folded into 1 reader
// CHECK-LABEL: func @plain
// CHECK-SAME: %[[BV:[^:]*]]: tensor<3xf32>, %[[WO:[^:]*]]: tensor<3x7xf32>, %[[BO:[^:]*]]: tensor<7xf32>
// CHECK: %[[V:.*]] = linalg.matmul ins(%{{.*}} : tensor<5x6xf32>, tensor<6x3xf32>)
// CHECK: linalg.matmul ins(%{{.*}}, %[[V]] : tensor<4x5xf32>, tensor<5x3xf32>)
// CHECK: %[[WB:.*]] = linalg.generic {{.*}} ["reduction", "parallel"]} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
// CHECK: linalg.matmul ins(%{{.*}}, %[[WO]]
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[BO]], %[[WB]] {{.*}} {norm.weight_prep}
// CHECK: linalg.broadcast ins(%[[SUM]]
func.func @plain(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %bo: tensor<7xf32>) -> tensor<4x7xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%s, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %exp = linalg.exp ins(%dif : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x5xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %ve = tensor.empty() : tensor<5x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<5x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ve : tensor<5x3xf32>) -> tensor<5x3xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  %oute = tensor.empty() : tensor<4x7xf32>
  %outb = linalg.broadcast ins(%bo : tensor<7xf32>) outs(%oute : tensor<4x7xf32>) dimensions = [0]
  %out = linalg.add ins(%o, %outb : tensor<4x7xf32>, tensor<4x7xf32>) outs(%oute : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %out : tensor<4x7xf32>
}

// Queries, keys and values of one projection with one bias, two heads, a mask
// that is added to the scores. The bias is added to what still needs it.
// VERDICT: norm-value-bias-folded | Category:norm | Function=fused
// CHECK-LABEL: func @fused
// CHECK-SAME: %[[B:[^:]*]]: tensor<12xf32>, %[[WO:[^:]*]]: tensor<4x6xf32>
// CHECK-NOT: tensor<5x12xf32>, tensor<12xf32>
// CHECK: %[[BQ:.*]] = tensor.extract_slice %[[B]][0] [4] [1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[BQ]] : tensor<5x4xf32>, tensor<4xf32>)
// CHECK: %[[BK:.*]] = tensor.extract_slice %[[B]][4] [4] [1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[BK]] : tensor<5x4xf32>, tensor<4xf32>)
// CHECK: %[[BV:.*]] = tensor.extract_slice %[[B]][8] [4] [1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ["reduction", "parallel"]} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
func.func @fused(%x: tensor<5x6xf32>, %w: tensor<6x12xf32>, %b: tensor<12xf32>, %wo: tensor<4x6xf32>, %mask: tensor<5x5xf32>) -> tensor<5x6xf32> {
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x12xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x12xf32>) -> tensor<5x12xf32>
  %xw = linalg.matmul ins(%x, %w : tensor<5x6xf32>, tensor<6x12xf32>) outs(%xw0 : tensor<5x12xf32>) -> tensor<5x12xf32>
  %qkve = tensor.empty() : tensor<5x12xf32>
  %qkvb = linalg.broadcast ins(%b : tensor<12xf32>) outs(%qkve : tensor<5x12xf32>) dimensions = [0]
  %qkv = linalg.add ins(%xw, %qkvb : tensor<5x12xf32>, tensor<5x12xf32>) outs(%qkve : tensor<5x12xf32>) -> tensor<5x12xf32>
  %qs = tensor.extract_slice %qkv[0, 0] [5, 4] [1, 1] : tensor<5x12xf32> to tensor<5x4xf32>
  %ks = tensor.extract_slice %qkv[0, 4] [5, 4] [1, 1] : tensor<5x12xf32> to tensor<5x4xf32>
  %vs = tensor.extract_slice %qkv[0, 8] [5, 4] [1, 1] : tensor<5x12xf32> to tensor<5x4xf32>
  %qh = tensor.expand_shape %qs [[0], [1, 2]] output_shape [5, 2, 2] : tensor<5x4xf32> into tensor<5x2x2xf32>
  %qe = tensor.empty() : tensor<2x5x2xf32>
  %q = linalg.transpose ins(%qh : tensor<5x2x2xf32>) outs(%qe : tensor<2x5x2xf32>) permutation = [1, 0, 2]
  %kh = tensor.expand_shape %ks [[0], [1, 2]] output_shape [5, 2, 2] : tensor<5x4xf32> into tensor<5x2x2xf32>
  %ke = tensor.empty() : tensor<2x5x2xf32>
  %k = linalg.transpose ins(%kh : tensor<5x2x2xf32>) outs(%ke : tensor<2x5x2xf32>) permutation = [1, 0, 2]
  %vh = tensor.expand_shape %vs [[0], [1, 2]] output_shape [5, 2, 2] : tensor<5x4xf32> into tensor<5x2x2xf32>
  %ve = tensor.empty() : tensor<2x5x2xf32>
  %v = linalg.transpose ins(%vh : tensor<5x2x2xf32>) outs(%ve : tensor<2x5x2xf32>) permutation = [1, 0, 2]
  %kte = tensor.empty() : tensor<2x2x5xf32>
  %kt = linalg.transpose ins(%k : tensor<2x5x2xf32>) outs(%kte : tensor<2x2x5xf32>) permutation = [0, 2, 1]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<2x5x5xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %qk = linalg.batch_matmul ins(%q, %kt : tensor<2x5x2xf32>, tensor<2x2x5xf32>) outs(%qk0 : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %me = tensor.empty() : tensor<2x5x5xf32>
  %maskb = linalg.broadcast ins(%mask : tensor<5x5xf32>) outs(%me : tensor<2x5x5xf32>) dimensions = [0]
  %m = linalg.add ins(%qk, %maskb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%me : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x5xf32>
  %re = tensor.empty() : tensor<2x5xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<2x5xf32>) -> tensor<2x5xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<2x5xf32>) -> tensor<2x5xf32>
  %max = linalg.reduce { arith.maximumf } ins(%m : tensor<2x5x5xf32>) outs(%lowest : tensor<2x5xf32>) dimensions = [2]
  %maxb = linalg.broadcast ins(%max : tensor<2x5xf32>) outs(%e : tensor<2x5x5xf32>) dimensions = [2]
  %dif = linalg.sub ins(%m, %maxb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %exp = linalg.exp ins(%dif : tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x5xf32>) outs(%rz : tensor<2x5xf32>) dimensions = [2]
  %sumb = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%e : tensor<2x5x5xf32>) dimensions = [2]
  %a = linalg.div ins(%exp, %sumb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<2x5x2xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  %y = linalg.batch_matmul ins(%a, %v : tensor<2x5x5xf32>, tensor<2x5x2xf32>) outs(%y0 : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  %yte = tensor.empty() : tensor<5x2x2xf32>
  %yt = linalg.transpose ins(%y : tensor<2x5x2xf32>) outs(%yte : tensor<5x2x2xf32>) permutation = [1, 0, 2]
  %yc = tensor.collapse_shape %yt [[0], [1, 2]] : tensor<5x2x2xf32> into tensor<5x4xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<5x6xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<5x6xf32>) -> tensor<5x6xf32>
  %o = linalg.matmul ins(%yc, %wo : tensor<5x4xf32>, tensor<4x6xf32>) outs(%o0 : tensor<5x6xf32>) -> tensor<5x6xf32>
  return %o : tensor<5x6xf32>
}

// Each head has its queries, keys and values side by side: the bias of the
// values is every third pair of numbers. The reader contracts head and channel
// as two dimensions.
// VERDICT: norm-value-bias-folded | Category:norm | Function=interleaved
// CHECK-LABEL: func @interleaved
// CHECK-SAME: %[[B:[^:]*]]: tensor<12xf32>, %[[WO:[^:]*]]: tensor<2x2x6xf32>
// CHECK: %[[BV:.*]] = tensor.extract_slice %{{.*}}[0, 4] [2, 2] [1, 1] {norm.weight_prep}
// CHECK: linalg.generic {{.*}} ["reduction", "reduction", "parallel"]} ins(%[[WO]], %[[BV]] {{.*}} {norm.weight_prep}
func.func @interleaved(%x: tensor<5x6xf32>, %w: tensor<6x12xf32>, %b: tensor<12xf32>, %wo: tensor<2x2x6xf32>, %mask: tensor<5x5xf32>) -> tensor<5x6xf32> {
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x12xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x12xf32>) -> tensor<5x12xf32>
  %xw = linalg.matmul ins(%x, %w : tensor<5x6xf32>, tensor<6x12xf32>) outs(%xw0 : tensor<5x12xf32>) -> tensor<5x12xf32>
  %qkve = tensor.empty() : tensor<5x12xf32>
  %qkvb = linalg.broadcast ins(%b : tensor<12xf32>) outs(%qkve : tensor<5x12xf32>) dimensions = [0]
  %qkv = linalg.add ins(%xw, %qkvb : tensor<5x12xf32>, tensor<5x12xf32>) outs(%qkve : tensor<5x12xf32>) -> tensor<5x12xf32>
  %h = tensor.expand_shape %qkv [[0], [1, 2]] output_shape [5, 2, 6] : tensor<5x12xf32> into tensor<5x2x6xf32>
  %hte = tensor.empty() : tensor<2x5x6xf32>
  %ht = linalg.transpose ins(%h : tensor<5x2x6xf32>) outs(%hte : tensor<2x5x6xf32>) permutation = [1, 0, 2]
  %q = tensor.extract_slice %ht[0, 0, 0] [2, 5, 2] [1, 1, 1] : tensor<2x5x6xf32> to tensor<2x5x2xf32>
  %k = tensor.extract_slice %ht[0, 0, 2] [2, 5, 2] [1, 1, 1] : tensor<2x5x6xf32> to tensor<2x5x2xf32>
  %v = tensor.extract_slice %ht[0, 0, 4] [2, 5, 2] [1, 1, 1] : tensor<2x5x6xf32> to tensor<2x5x2xf32>
  %kte = tensor.empty() : tensor<2x2x5xf32>
  %kt = linalg.transpose ins(%k : tensor<2x5x2xf32>) outs(%kte : tensor<2x2x5xf32>) permutation = [0, 2, 1]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<2x5x5xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %qk = linalg.batch_matmul ins(%q, %kt : tensor<2x5x2xf32>, tensor<2x2x5xf32>) outs(%qk0 : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %me = tensor.empty() : tensor<2x5x5xf32>
  %maskb = linalg.broadcast ins(%mask : tensor<5x5xf32>) outs(%me : tensor<2x5x5xf32>) dimensions = [0]
  %m = linalg.add ins(%qk, %maskb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%me : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x5xf32>
  %re = tensor.empty() : tensor<2x5xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<2x5xf32>) -> tensor<2x5xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<2x5xf32>) -> tensor<2x5xf32>
  %max = linalg.reduce { arith.maximumf } ins(%m : tensor<2x5x5xf32>) outs(%lowest : tensor<2x5xf32>) dimensions = [2]
  %maxb = linalg.broadcast ins(%max : tensor<2x5xf32>) outs(%e : tensor<2x5x5xf32>) dimensions = [2]
  %dif = linalg.sub ins(%m, %maxb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %exp = linalg.exp ins(%dif : tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x5xf32>) outs(%rz : tensor<2x5xf32>) dimensions = [2]
  %sumb = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%e : tensor<2x5x5xf32>) dimensions = [2]
  %a = linalg.div ins(%exp, %sumb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<2x5x2xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  %y = linalg.batch_matmul ins(%a, %v : tensor<2x5x5xf32>, tensor<2x5x2xf32>) outs(%y0 : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<5x6xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<5x6xf32>) -> tensor<5x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(t, n, h, c) -> (h, t, c)>, affine_map<(t, n, h, c) -> (h, c, n)>, affine_map<(t, n, h, c) -> (t, n)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%y, %wo : tensor<2x5x2xf32>, tensor<2x2x6xf32>) outs(%o0 : tensor<5x6xf32>) {
  ^bb0(%p: f32, %r: f32, %acc: f32):
    %pr = arith.mulf %p, %r : f32
    %ac = arith.addf %acc, %pr : f32
    linalg.yield %ac : f32
  } -> tensor<5x6xf32>
  return %o : tensor<5x6xf32>
}
