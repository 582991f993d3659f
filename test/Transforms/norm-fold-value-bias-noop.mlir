// Biases of values that have to stay: one function a guard, each with its
// reason, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-value-bias -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts

// A dropout mask behind the softmax.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=dropout
func.func @dropout(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %drop: tensor<4x5xf32>) -> tensor<4x7xf32> {
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
  %d = linalg.mul ins(%a, %drop : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
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
  %y = linalg.matmul ins(%d, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// A softmax that is zero where everything is masked.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=safe_softmax
func.func @safe_softmax(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %masked: tensor<4x5xi1>) -> tensor<4x7xf32> {
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
  %zeros = linalg.fill ins(%z : f32) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %d = linalg.select ins(%masked, %zeros, %a : tensor<4x5xi1>, tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
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
  %y = linalg.matmul ins(%d, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// The weights sum to one over the queries, not over the values.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=other_axis
func.func @other_axis(%s: tensor<5x4xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<4x7xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<5x4xf32>
  %re = tensor.empty() : tensor<5xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<5xf32>) -> tensor<5xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<5xf32>) -> tensor<5xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<5x4xf32>) outs(%lowest : tensor<5xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<5xf32>) outs(%e : tensor<5x4xf32>) dimensions = [1]
  %dif = linalg.sub ins(%s, %maxb : tensor<5x4xf32>, tensor<5x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  %exp = linalg.exp ins(%dif : tensor<5x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<5x4xf32>) outs(%rz : tensor<5xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<5xf32>) outs(%e : tensor<5x4xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<5x4xf32>, tensor<5x4xf32>) outs(%e : tensor<5x4xf32>) -> tensor<5x4xf32>
  %at = tensor.empty() : tensor<4x5xf32>
  %t = linalg.transpose ins(%a : tensor<5x4xf32>) outs(%at : tensor<4x5xf32>) permutation = [1, 0]
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
  %y = linalg.matmul ins(%t, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// Scores without a softmax: a linear attention.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=linear
func.func @linear(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<4x7xf32> {
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<5x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<5x3xf32>) -> tensor<5x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<5x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<5x3xf32>) -> tensor<5x3xf32>
  %ve = tensor.empty() : tensor<5x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<5x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ve : tensor<5x3xf32>) -> tensor<5x3xf32>
  %se = tensor.empty() : tensor<4x5xf32>
  %sq = linalg.square ins(%s : tensor<4x5xf32>) outs(%se : tensor<4x5xf32>) -> tensor<4x5xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%sq, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// The sum is that of other exponentials.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=other_sum
func.func @other_sum(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %s2: tensor<4x5xf32>) -> tensor<4x7xf32> {
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
  %nninf = arith.constant 0xFF800000 : f32
  %nz = arith.constant 0.0 : f32
  %ne = tensor.empty() : tensor<4x5xf32>
  %nre = tensor.empty() : tensor<4xf32>
  %nlowest = linalg.fill ins(%nninf : f32) outs(%nre : tensor<4xf32>) -> tensor<4xf32>
  %nrz = linalg.fill ins(%nz : f32) outs(%nre : tensor<4xf32>) -> tensor<4xf32>
  %nmax = linalg.reduce { arith.maximumf } ins(%s2 : tensor<4x5xf32>) outs(%nlowest : tensor<4xf32>) dimensions = [1]
  %nmaxb = linalg.broadcast ins(%nmax : tensor<4xf32>) outs(%ne : tensor<4x5xf32>) dimensions = [1]
  %ndif = linalg.sub ins(%s2, %nmaxb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%ne : tensor<4x5xf32>) -> tensor<4x5xf32>
  %nexp = linalg.exp ins(%ndif : tensor<4x5xf32>) outs(%ne : tensor<4x5xf32>) -> tensor<4x5xf32>
  %nsum = linalg.reduce { arith.addf } ins(%nexp : tensor<4x5xf32>) outs(%nrz : tensor<4xf32>) dimensions = [1]
  %nsumb = linalg.broadcast ins(%nsum : tensor<4xf32>) outs(%ne : tensor<4x5xf32>) dimensions = [1]
  %na = linalg.div ins(%nexp, %nsumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%ne : tensor<4x5xf32>) -> tensor<4x5xf32>
  %d = linalg.div ins(%exp, %nsumb : tensor<4x5xf32>, tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
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
  %y = linalg.matmul ins(%d, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// The number of tokens isn't known. If there are none, the result is zero.
// VERDICT: norm-value-bias-kept-empty | Category:norm | Function=dynamic_tokens {{.*}}linalg.matmul at
func.func @dynamic_tokens(%s: tensor<4x?xf32>, %x: tensor<?x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<4x7xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %s, %c1 : tensor<4x?xf32>
  %ninf = arith.constant 0xFF800000 : f32
  %z = arith.constant 0.0 : f32
  %e = tensor.empty(%n) : tensor<4x?xf32>
  %re = tensor.empty() : tensor<4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x?xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  %maxb = linalg.broadcast ins(%max : tensor<4xf32>) outs(%e : tensor<4x?xf32>) dimensions = [1]
  %dif = linalg.sub ins(%s, %maxb : tensor<4x?xf32>, tensor<4x?xf32>) outs(%e : tensor<4x?xf32>) -> tensor<4x?xf32>
  %exp = linalg.exp ins(%dif : tensor<4x?xf32>) outs(%e : tensor<4x?xf32>) -> tensor<4x?xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x?xf32>) outs(%rz : tensor<4xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%e : tensor<4x?xf32>) dimensions = [1]
  %a = linalg.div ins(%exp, %sumb : tensor<4x?xf32>, tensor<4x?xf32>) outs(%e : tensor<4x?xf32>) -> tensor<4x?xf32>
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty(%n) : tensor<?x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<?x3xf32>) -> tensor<?x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<?x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %ve = tensor.empty(%n) : tensor<?x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<?x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x?xf32>, tensor<?x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// The result is returned.
// VERDICT: norm-value-bias-kept-reader | Category:norm | Function=returned {{.*}}func.return
func.func @returned(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> (tensor<4x7xf32>, tensor<4x3xf32>) {
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
  return %o, %y : tensor<4x7xf32>, tensor<4x3xf32>
}

// A gate reads the result.
// VERDICT: norm-value-bias-kept-reader | Category:norm | Function=gated {{.*}}linalg.mul
func.func @gated(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %g: tensor<4x3xf32>) -> tensor<4x7xf32> {
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
  %ge = tensor.empty() : tensor<4x3xf32>
  %gy = linalg.mul ins(%y, %g : tensor<4x3xf32>, tensor<4x3xf32>) outs(%ge : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%gy, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// What reads the result sums over the queries, along which the bias is the same.
// VERDICT: norm-value-bias-kept-reader | Category:norm | Function=other_contraction
func.func @other_contraction(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<4x7xf32>) -> tensor<3x7xf32> {
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
  %yte = tensor.empty() : tensor<3x4xf32>
  %yt = linalg.transpose ins(%y : tensor<4x3xf32>) outs(%yte : tensor<3x4xf32>) permutation = [1, 0]
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<3x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<3x7xf32>) -> tensor<3x7xf32>
  %o = linalg.matmul ins(%yt, %wo : tensor<3x4xf32>, tensor<4x7xf32>) outs(%o0 : tensor<3x7xf32>) -> tensor<3x7xf32>
  return %o : tensor<3x7xf32>
}

// A cache of values is returned.
// VERDICT: norm-value-bias-kept-shared | Category:norm | Function=cached
func.func @cached(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> (tensor<4x7xf32>, tensor<5x3xf32>) {
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
  return %o, %v : tensor<4x7xf32>, tensor<5x3xf32>
}

// The bias isn't the same for all values: no bias in this sense, and no verdict.
// VERDICT-NOT: Function=positions
func.func @positions(%s: tensor<4x5xf32>, %x: tensor<5x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<4x7xf32> {
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
  %table = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [1.5, 2.5, 3.5], [4.5, 5.5, 6.5]]> : tensor<5x3xf32>
  %ve = tensor.empty() : tensor<5x3xf32>
  %v = linalg.add ins(%xw, %table : tensor<5x3xf32>, tensor<5x3xf32>) outs(%ve : tensor<5x3xf32>) -> tensor<5x3xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x5xf32>, tensor<5x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// The op sums to one over the queries.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=softmax_of_queries
func.func @softmax_of_queries(%s: tensor<4x4xf32>, %x: tensor<4x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>, %bo: tensor<7xf32>) -> tensor<4x7xf32> {
  %e = tensor.empty() : tensor<4x4xf32>
  %a = linalg.softmax dimension(0) ins(%s : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %xwz = arith.constant 0.0 : f32
  %xwe = tensor.empty() : tensor<4x3xf32>
  %xw0 = linalg.fill ins(%xwz : f32) outs(%xwe : tensor<4x3xf32>) -> tensor<4x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<4x6xf32>, tensor<6x3xf32>) outs(%xw0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %ve = tensor.empty() : tensor<4x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<4x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<4x3xf32>, tensor<4x3xf32>) outs(%ve : tensor<4x3xf32>) -> tensor<4x3xf32>
  %yz = arith.constant 0.0 : f32
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%yz : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<4x4xf32>, tensor<4x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oz = arith.constant 0.0 : f32
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%oz : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  %oute = tensor.empty() : tensor<4x7xf32>
  %outb = linalg.broadcast ins(%bo : tensor<7xf32>) outs(%oute : tensor<4x7xf32>) dimensions = [0]
  %out = linalg.add ins(%o, %outb : tensor<4x7xf32>, tensor<4x7xf32>) outs(%oute : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %out : tensor<4x7xf32>
}

// Weights that are repeated sum to two.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=repeated
func.func @repeated(%s: tensor<4x5xf32>, %x: tensor<10x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<4x7xf32> {
  %e = tensor.empty() : tensor<4x5xf32>
  %a = linalg.softmax dimension(1) ins(%s : tensor<4x5xf32>) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %a2e = tensor.empty() : tensor<4x2x5xf32>
  %a2 = linalg.broadcast ins(%a : tensor<4x5xf32>) outs(%a2e : tensor<4x2x5xf32>) dimensions = [1]
  %ar = tensor.collapse_shape %a2 [[0], [1, 2]] : tensor<4x2x5xf32> into tensor<4x10xf32>
  %z = arith.constant 0.0 : f32
  %ve = tensor.empty() : tensor<10x3xf32>
  %v0 = linalg.fill ins(%z : f32) outs(%ve : tensor<10x3xf32>) -> tensor<10x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<10x6xf32>, tensor<6x3xf32>) outs(%v0 : tensor<10x3xf32>) -> tensor<10x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<10x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<10x3xf32>, tensor<10x3xf32>) outs(%ve : tensor<10x3xf32>) -> tensor<10x3xf32>
  %ye = tensor.empty() : tensor<4x3xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%ar, %v : tensor<4x10xf32>, tensor<10x3xf32>) outs(%y0 : tensor<4x3xf32>) -> tensor<4x3xf32>
  %oe = tensor.empty() : tensor<4x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<4x7xf32>) -> tensor<4x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<4x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %o : tensor<4x7xf32>
}

// There may be queries without a value.
// VERDICT: norm-value-bias-kept-empty | Category:norm | Function=dynamic_cross
func.func @dynamic_cross(%s: tensor<?x?xf32>, %x: tensor<?x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<?x7xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %s, %c0 : tensor<?x?xf32>
  %n = tensor.dim %s, %c1 : tensor<?x?xf32>
  %z = arith.constant 0.0 : f32
  %e = tensor.empty(%m, %n) : tensor<?x?xf32>
  %a = linalg.softmax dimension(1) ins(%s : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %ve = tensor.empty(%n) : tensor<?x3xf32>
  %v0 = linalg.fill ins(%z : f32) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<?x6xf32>, tensor<6x3xf32>) outs(%v0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<?x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %ye = tensor.empty(%m) : tensor<?x3xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<?x?xf32>, tensor<?x3xf32>) outs(%y0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %oe = tensor.empty(%m) : tensor<?x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<?x7xf32>) -> tensor<?x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<?x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<?x7xf32>) -> tensor<?x7xf32>
  return %o : tensor<?x7xf32>
}

// Some of a softmax' numbers, maybe not all.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=dynamic_part
func.func @dynamic_part(%l: index, %s: tensor<?x?xf32>, %x: tensor<?x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<?x7xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %s, %c1 : tensor<?x?xf32>
  %z = arith.constant 0.0 : f32
  %e = tensor.empty(%l, %l) : tensor<?x?xf32>
  %whole = linalg.softmax dimension(1) ins(%s : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %a = tensor.extract_slice %whole[0, 0] [%n, %n] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  %ve = tensor.empty(%n) : tensor<?x3xf32>
  %v0 = linalg.fill ins(%z : f32) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<?x6xf32>, tensor<6x3xf32>) outs(%v0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<?x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %ye = tensor.empty(%n) : tensor<?x3xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<?x?xf32>, tensor<?x3xf32>) outs(%y0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %oe = tensor.empty(%n) : tensor<?x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<?x7xf32>) -> tensor<?x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<?x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<?x7xf32>) -> tensor<?x7xf32>
  return %o : tensor<?x7xf32>
}

// Numbers that don't sum to one, however many.
// VERDICT: norm-value-bias-kept-weights | Category:norm | Function=dynamic_mean
func.func @dynamic_mean(%s: tensor<?x?xf32>, %x: tensor<?x6xf32>, %wv: tensor<6x3xf32>, %bv: tensor<3xf32>, %wo: tensor<3x7xf32>) -> tensor<?x7xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %s, %c1 : tensor<?x?xf32>
  %z = arith.constant 0.0 : f32
  %e = tensor.empty(%n, %n) : tensor<?x?xf32>
  %re = tensor.empty(%n) : tensor<?xf32>
  %rz = linalg.fill ins(%z : f32) outs(%re : tensor<?xf32>) -> tensor<?xf32>
  %one = arith.constant 1.0 : f32
  %ones = linalg.fill ins(%one : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %exp = linalg.exp ins(%s : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %more = linalg.add ins(%exp, %ones : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<?x?xf32>) outs(%rz : tensor<?xf32>) dimensions = [1]
  %sumb = linalg.broadcast ins(%sum : tensor<?xf32>) outs(%e : tensor<?x?xf32>) dimensions = [1]
  %a = linalg.div ins(%more, %sumb : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %ve = tensor.empty(%n) : tensor<?x3xf32>
  %v0 = linalg.fill ins(%z : f32) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %xw = linalg.matmul ins(%x, %wv : tensor<?x6xf32>, tensor<6x3xf32>) outs(%v0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %vb = linalg.broadcast ins(%bv : tensor<3xf32>) outs(%ve : tensor<?x3xf32>) dimensions = [0]
  %v = linalg.add ins(%xw, %vb : tensor<?x3xf32>, tensor<?x3xf32>) outs(%ve : tensor<?x3xf32>) -> tensor<?x3xf32>
  %ye = tensor.empty(%n) : tensor<?x3xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = linalg.matmul ins(%a, %v : tensor<?x?xf32>, tensor<?x3xf32>) outs(%y0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %oe = tensor.empty(%n) : tensor<?x7xf32>
  %o0 = linalg.fill ins(%z : f32) outs(%oe : tensor<?x7xf32>) -> tensor<?x7xf32>
  %o = linalg.matmul ins(%y, %wo : tensor<?x3xf32>, tensor<3x7xf32>) outs(%o0 : tensor<?x7xf32>) -> tensor<?x7xf32>
  return %o : tensor<?x7xf32>
}
