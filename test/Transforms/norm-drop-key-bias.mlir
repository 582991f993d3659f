// Biases of keys that no softmax sees.
// RUN: norm-opt %s --norm-drop-key-bias 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
//
// The same function before and after, the same results on the same data, and a
// second run changes nothing.
// RUN: norm-opt %s --norm-drop-key-bias -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir
// RUN: norm-opt %t.mlir --norm-drop-key-bias | diff %t.mlir -

// Scores that are scaled and masked by a sum. The bias of the queries stays.
// VERDICT: [Passed] norm-key-bias-dropped | Category:norm | Function=plain
// CHECK-LABEL: func @plain
// CHECK-SAME: %[[BQ:[^:]*]]: tensor<3xf32>, %[[BK:[^:]*]]: tensor<3xf32>
// CHECK: linalg.broadcast ins(%[[BQ]]
// CHECK-NOT: %[[BK]]
// CHECK: return
func.func @plain(%xq: tensor<4x3xf32>, %mask: tensor<4x5xf32>, %bq: tensor<3xf32>, %bk: tensor<3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %v: tensor<5x3xf32>) -> tensor<4x3xf32> {
  %qe = tensor.empty() : tensor<4x3xf32>
  %qb = linalg.broadcast ins(%bq : tensor<3xf32>) outs(%qe : tensor<4x3xf32>) dimensions = [0]
  %q = linalg.add ins(%xq, %qb : tensor<4x3xf32>, tensor<4x3xf32>) outs(%qe : tensor<4x3xf32>) -> tensor<4x3xf32>
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wk : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %ke = tensor.empty() : tensor<5x3xf32>
  %kb = linalg.broadcast ins(%bk : tensor<3xf32>) outs(%ke : tensor<5x3xf32>) dimensions = [0]
  %k = linalg.add ins(%xw, %kb : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ke : tensor<5x3xf32>) -> tensor<5x3xf32>
  %kte = tensor.empty() : tensor<3x5xf32>
  %kt = linalg.transpose ins(%k : tensor<5x3xf32>) outs(%kte : tensor<3x5xf32>) permutation = [1, 0]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<4x5xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<4x5xf32>) -> tensor<4x5xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x3xf32>, tensor<3x5xf32>) outs(%qk0 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %c = arith.constant dense<0.577350259> : tensor<4x5xf32>
  %sce = tensor.empty() : tensor<4x5xf32>
  %sc = linalg.mul ins(%qk, %c : tensor<4x5xf32>, tensor<4x5xf32>) outs(%sce : tensor<4x5xf32>) -> tensor<4x5xf32>
  %me = tensor.empty() : tensor<4x5xf32>
  %m = linalg.add ins(%sc, %mask : tensor<4x5xf32>, tensor<4x5xf32>) outs(%me : tensor<4x5xf32>) -> tensor<4x5xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%m : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%m, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %exp = linalg.exp ins(%dif : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x5xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// Queries, keys and values of one projection, two heads. The bias is added to
// queries and values alone.
// VERDICT: [Passed] norm-key-bias-dropped | Category:norm | Function=fused
// CHECK-LABEL: func @fused
// CHECK-SAME: %[[B:[^:]*]]: tensor<12xf32>
// CHECK: tensor.extract_slice %[[B]][0] [4] [1] {norm.weight_prep}
// CHECK-NOT: tensor.extract_slice %[[B]][4]
// CHECK: tensor.extract_slice %[[B]][8] [4] [1] {norm.weight_prep}
// CHECK-NOT: tensor.extract_slice %[[B]][4]
// CHECK: return
func.func @fused(%x: tensor<5x6xf32>, %w: tensor<6x12xf32>, %b: tensor<12xf32>) -> tensor<2x5x2xf32> {
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
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x5x5xf32>
  %re = tensor.empty() : tensor<2x5xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<2x5xf32>) -> tensor<2x5xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<2x5xf32>) -> tensor<2x5xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qk : tensor<2x5x5xf32>) outs(%lowest : tensor<2x5xf32>) dimensions = [2]
  %maxb = linalg.broadcast ins(%max : tensor<2x5xf32>) outs(%e : tensor<2x5x5xf32>) dimensions = [2]
  %dif = linalg.sub ins(%qk, %maxb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %exp = linalg.exp ins(%dif : tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x5x5xf32>) outs(%rz : tensor<2x5xf32>) dimensions = [2]
  %sumb = linalg.broadcast ins(%sum : tensor<2x5xf32>) outs(%e : tensor<2x5x5xf32>) dimensions = [2]
  %a = linalg.div ins(%exp, %sumb : tensor<2x5x5xf32>, tensor<2x5x5xf32>) outs(%e : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<2x5x2xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  %y = linalg.batch_matmul ins(%a, %v : tensor<2x5x5xf32>, tensor<2x5x2xf32>) outs(%y0 : tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
  return %y : tensor<2x5x2xf32>
}
