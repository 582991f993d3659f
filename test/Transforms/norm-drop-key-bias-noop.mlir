// Biases of keys that have to stay: one function a guard, each with its reason,
// and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-drop-key-bias -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts

// A rotation that depends on the token stands between bias and scores.
// VERDICT: norm-key-bias-kept-position | Category:norm | Function=rotated {{.*}}linalg.mul at
func.func @rotated(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>, %cos: tensor<5x3xf32>) -> tensor<4x3xf32> {
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wk : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %ke = tensor.empty() : tensor<5x3xf32>
  %kb = linalg.broadcast ins(%bk : tensor<3xf32>) outs(%ke : tensor<5x3xf32>) dimensions = [0]
  %k = linalg.add ins(%xw, %kb : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ke : tensor<5x3xf32>) -> tensor<5x3xf32>
  %rote = tensor.empty() : tensor<5x3xf32>
  %rot = linalg.mul ins(%k, %cos : tensor<5x3xf32>, tensor<5x3xf32>) outs(%rote : tensor<5x3xf32>) -> tensor<5x3xf32>
  %kte = tensor.empty() : tensor<3x5xf32>
  %kt = linalg.transpose ins(%rot : tensor<5x3xf32>) outs(%kte : tensor<3x5xf32>) permutation = [1, 0]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<4x5xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<4x5xf32>) -> tensor<4x5xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x3xf32>, tensor<3x5xf32>) outs(%qk0 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qk : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qk, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
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

// The bias isn't the same for all keys.
// VERDICT: norm-key-bias-kept-position | Category:norm | Function=positions {{.*}}isn't the same for all keys
func.func @positions(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> tensor<4x3xf32> {
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wk : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %table = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [4.5, 5.5, 6.5]]> : tensor<5x3xf32>
  %ke = tensor.empty() : tensor<5x3xf32>
  %k = linalg.add ins(%xw, %table : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ke : tensor<5x3xf32>) -> tensor<5x3xf32>
  %kte = tensor.empty() : tensor<3x5xf32>
  %kt = linalg.transpose ins(%k : tensor<5x3xf32>) outs(%kte : tensor<3x5xf32>) permutation = [1, 0]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<4x5xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<4x5xf32>) -> tensor<4x5xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x3xf32>, tensor<3x5xf32>) outs(%qk0 : tensor<4x5xf32>) -> tensor<4x5xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qk : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qk, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
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

// A mask replaces scores by a number, which the bias doesn't shift.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=replaced {{.*}}linalg.select at
func.func @replaced(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>, %mask: tensor<4x5xi1>) -> tensor<4x3xf32> {
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
  %me = tensor.empty() : tensor<4x5xf32>
  %low = arith.constant -1.0e+04 : f32
  %lows = linalg.fill ins(%low : f32) outs(%me : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.select ins(%mask, %qk, %lows : tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>) outs(%me : tensor<4x5xf32>) -> tensor<4x5xf32>
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

// The scores are returned.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=returned
func.func @returned(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> (tensor<4x3xf32>, tensor<4x5xf32>) {
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
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qk : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qk, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %exp = linalg.exp ins(%dif : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x5xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %qk : tensor<4x3xf32>, tensor<4x5xf32>
}

// The maximum is returned, which is the scores' as well.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=maximum
func.func @maximum(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> (tensor<4x3xf32>, tensor<4xf32>) {
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
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qk : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qk, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %exp = linalg.exp ins(%dif : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x5xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %max : tensor<4x3xf32>, tensor<4xf32>
}

// Each score is scaled by another number.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=scaled
func.func @scaled(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>, %c: tensor<4x5xf32>) -> tensor<4x3xf32> {
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
  %sce = tensor.empty() : tensor<4x5xf32>
  %sc = linalg.mul ins(%qk, %c : tensor<4x5xf32>, tensor<4x5xf32>) outs(%sce : tensor<4x5xf32>) -> tensor<4x5xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%sc : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%sc, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
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

// A mask that depends on the scores.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=own_mask
func.func @own_mask(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> tensor<4x3xf32> {
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
  %the = tensor.empty() : tensor<4x5xf32>
  %th = linalg.tanh ins(%qk : tensor<4x5xf32>) outs(%the : tensor<4x5xf32>) -> tensor<4x5xf32>
  %me = tensor.empty() : tensor<4x5xf32>
  %m = linalg.add ins(%qk, %th : tensor<4x5xf32>, tensor<4x5xf32>) outs(%me : tensor<4x5xf32>) -> tensor<4x5xf32>
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

// No softmax but the exponentials themselves.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=exponentials
func.func @exponentials(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> tensor<4x3xf32> {
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
  %exe = tensor.empty() : tensor<4x5xf32>
  %ex = linalg.exp ins(%qk : tensor<4x5xf32>) outs(%exe : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%ex, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// The softmax is over the queries, so what has the bias isn't its keys.
// VERDICT-NOT: Function=other_axis
func.func @other_axis(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> tensor<4x3xf32> {
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
  %qkte = tensor.empty() : tensor<5x4xf32>
  %qkt = linalg.transpose ins(%qk : tensor<4x5xf32>) outs(%qkte : tensor<5x4xf32>) permutation = [1, 0]
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x4xf32>
  %re = tensor.empty() : tensor<5xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<5xf32>) -> tensor<5xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<5xf32>) -> tensor<5xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qkt : tensor<5x4xf32>) outs(%lowest : tensor<5xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<5xf32>) outs(%e : tensor<5x4xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qkt, %maxb : tensor<5x4xf32>, tensor<5x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  %exp = linalg.exp ins(%dif : tensor<5x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<5x4xf32>) outs(%rz : tensor<5xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<5xf32>) outs(%e : tensor<5x4xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<5x4xf32>, tensor<5x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  %ate = tensor.empty() : tensor<4x5xf32>
  %at = linalg.transpose ins(%a : tensor<5x4xf32>) outs(%ate : tensor<4x5xf32>) permutation = [1, 0]
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%at, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// A cache of keys is returned.
// VERDICT: norm-key-bias-kept-shared | Category:norm | Function=cached
func.func @cached(%q: tensor<4x3xf32>, %x: tensor<5x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<5x3xf32>) -> (tensor<4x3xf32>, tensor<5x3xf32>) {
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
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%qk : tensor<4x5xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qk, %maxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %exp = linalg.exp ins(%dif : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x5xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x5xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y, %k : tensor<4x3xf32>, tensor<5x3xf32>
}

// A softmax over the queries: another number is added to each key's scores.
// VERDICT-NOT: Function=softmax_of_queries
func.func @softmax_of_queries(%q: tensor<4x3xf32>, %mask: tensor<4x4xf32>, %bk: tensor<3xf32>, %x: tensor<4x6xf32>, %wk: tensor<6x3xf32>, %v: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<4x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<4x3xf32>) -> tensor<4x3xf32>
  %xw = linalg.matmul ins(%x, %wk : tensor<4x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %ke = tensor.empty() : tensor<4x3xf32>
  %kb = linalg.broadcast ins(%bk : tensor<3xf32>) outs(%ke : tensor<4x3xf32>) dimensions = [0]
  %k = linalg.add ins(%xw, %kb : tensor<4x3xf32>, tensor<4x3xf32>) outs(%ke : tensor<4x3xf32>) -> tensor<4x3xf32>
  %kte = tensor.empty() : tensor<3x4xf32>
  %kt = linalg.transpose ins(%k : tensor<4x3xf32>) outs(%kte : tensor<3x4xf32>) permutation = [1, 0]
  %qkz = arith.constant 0.0 : f32
  %qke = tensor.empty() : tensor<4x4xf32>
  %qk0 = linalg.fill ins(%qkz : f32) outs(%qke : tensor<4x4xf32>) -> tensor<4x4xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x3xf32>, tensor<3x4xf32>) outs(%qk0 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %c = arith.constant dense<0.577350259> : tensor<4x4xf32>
  %sce = tensor.empty() : tensor<4x4xf32>
  %sc = linalg.mul ins(%qk, %c : tensor<4x4xf32>, tensor<4x4xf32>) outs(%sce : tensor<4x4xf32>) -> tensor<4x4xf32>
  %me = tensor.empty() : tensor<4x4xf32>
  %m = linalg.add ins(%sc, %mask : tensor<4x4xf32>, tensor<4x4xf32>) outs(%me : tensor<4x4xf32>) -> tensor<4x4xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  %a = linalg.softmax dimension(0) ins(%m : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x4xf32>, tensor<4x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// What is taken off the scores depends on how many keys there are.
// VERDICT: norm-key-bias-kept-scores | Category:norm | Function=dynamic_sum
func.func @dynamic_sum(%q: tensor<4x3xf32>, %x: tensor<?x6xf32>, %wk: tensor<6x3xf32>, %bk: tensor<3xf32>, %v: tensor<?x3xf32>) -> tensor<4x3xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x6xf32>
  %z = arith.constant 0.0 : f32
  %ke = tensor.empty(%n) : tensor<?x3xf32>
  %k0 = linalg.fill ins(%z : f32) outs(%ke : tensor<?x3xf32>) -> tensor<?x3xf32>
  %xw = linalg.matmul ins(%x, %wk : tensor<?x6xf32>, tensor<6x3xf32>) outs(%k0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %kb = linalg.broadcast ins(%bk : tensor<3xf32>) outs(%ke : tensor<?x3xf32>) dimensions = [0]
  %k = linalg.add ins(%xw, %kb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%ke : tensor<?x3xf32>) -> tensor<?x3xf32>
  %kte = tensor.empty(%n) : tensor<3x?xf32>
  %kt = linalg.transpose ins(%k : tensor<?x3xf32>) outs(%kte : tensor<3x?xf32>) permutation = [1, 0]
  %e = tensor.empty(%n) : tensor<4x?xf32>
  %s0 = linalg.fill ins(%z : f32) outs(%e : tensor<4x?xf32>) -> tensor<4x?xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x3xf32>, tensor<3x?xf32>) outs(%s0 : tensor<4x?xf32>) -> tensor<4x?xf32>
  %re = tensor.empty() : tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%qk : tensor<4x?xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x?xf32>) dimensions = [1]
  %dif = linalg.sub ins(%qk, %sumb : tensor<4x?xf32>, tensor<4x?xf32>) outs(%e : tensor<4x?xf32>) -> tensor<4x?xf32>
  %y0 = tensor.empty() : tensor<4x3xf32>
  %yz = linalg.fill ins(%z : f32) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%dif, %v : tensor<4x?xf32>, tensor<?x3xf32>) outs(%yz : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}
