// Constant factors that stay: one function a guard, each with its reason, and
// nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-power-of-two -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s --implicit-check-not=norm-power-of-two-folded < %t.verdicts

#id = affine_map<(t, c) -> (t, c)>

// Weights would be rounded. Nothing is said of such products.
// CHECK-NOT: Function=thirds
func.func @thirds(%x: tensor<4x6xf32>, %w: tensor<6x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %three = arith.constant dense<3.0> : tensor<4x8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = arith.mulf %h, %three : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK: norm-power-of-two-kept | Category:norm | Function=other_reader | Remark="the factor 2^1 stays: func.return {{.*}} reads what it multiplies"
func.func @other_reader(%x: tensor<4x6xf32>, %w: tensor<6x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : tensor<4x8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = arith.mulf %h, %two : tensor<4x8xf32>
  return %y, %h : tensor<4x8xf32>, tensor<4x8xf32>
}

// CHECK: norm-power-of-two-kept | Category:norm | Function=tied | Remark="the factor 2^1 stays: linalg.matmul {{.*}} reads the weight at {{.*}}, too"
func.func @tied(%x: tensor<4x6xf32>, %z: tensor<4x6xf32>, %w: tensor<6x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : tensor<4x8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = arith.mulf %h, %two : tensor<4x8xf32>
  %other = linalg.matmul ins(%z, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y, %other : tensor<4x8xf32>, tensor<4x8xf32>
}

// The matrix could take the factor, but not what is added.
// CHECK: norm-power-of-two-kept | Category:norm | Function=shifted | Remark="the factor 2^1 stays: {{.*}}
func.func @shifted(%x: tensor<4x6xf32>, %shift: f32, %w: tensor<6x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : tensor<4x8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%value: f32, %out: f32):
    %sum = arith.addf %value, %shift : f32
    linalg.yield %sum : f32
  } -> tensor<4x8xf32>
  %y = arith.mulf %s, %two : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// A product of two that both come from what would be multiplied is of degree 2.
// CHECK: norm-power-of-two-kept | Category:norm | Function=squared |
func.func @squared(%x: tensor<4x6xf32>, %w: tensor<6x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : tensor<4x8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = arith.mulf %h, %h : tensor<4x8xf32>
  %y = arith.mulf %s, %two : tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// 2^-126 is the smallest normal number.
// CHECK: norm-power-of-two-kept | Category:norm | Function=range | Remark="the factor 2^-1 stays: numbers of the weight {{.*}} would leave the range of their type"
func.func @range(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<4x2xf32>
  %w = arith.constant dense<[[1.0, 0x00800000], [3.0, 0.0]]> : tensor<2x2xf32>
  %init = tensor.empty() : tensor<4x2xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x2xf32>) outs(%fill : tensor<4x2xf32>) -> tensor<4x2xf32>
  %y = arith.mulf %h, %half : tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}

// A part of the matrix' columns that another slice reads as well.
// CHECK: norm-power-of-two-kept | Category:norm | Function=overlapping |
func.func @overlapping(%x: tensor<4x3xf32>, %w: tensor<3x6xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<4x4xf32>
  %init = tensor.empty() : tensor<4x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x6xf32>) -> tensor<4x6xf32>
  %all = linalg.matmul ins(%x, %w : tensor<4x3xf32>, tensor<3x6xf32>) outs(%fill : tensor<4x6xf32>) -> tensor<4x6xf32>
  %k = tensor.extract_slice %all[0, 0] [4, 4] [1, 1] : tensor<4x6xf32> to tensor<4x4xf32>
  %q = tensor.extract_slice %all[0, 2] [4, 4] [1, 1] : tensor<4x6xf32> to tensor<4x4xf32>
  %y = arith.mulf %q, %half : tensor<4x4xf32>
  return %k, %y : tensor<4x4xf32>, tensor<4x4xf32>
}

// What becomes of one half isn't linear in it.
// CHECK: norm-power-of-two-kept | Category:norm | Function=activated |
func.func @activated(%x: tensor<4x6xf32>, %w: tensor<6x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<4x6xf32>
  %h = arith.mulf %x, %half : tensor<4x6xf32>
  %e = math.exp %h : tensor<4x6xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%e, %w : tensor<4x6xf32>, tensor<6x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// The weight would take the factor twice.
// CHECK: norm-power-of-two-kept | Category:norm | Function=twice |
func.func @twice(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = arith.constant dense<[[1.0e38, 1.0], [2.0, 3.0]]> : tensor<2x2xf32>
  %zero = arith.constant 0.0 : f32
  %two = arith.constant dense<2.0> : tensor<3x2xf32>
  %t = math.tanh %x : tensor<3x2xf32>
  %h = arith.mulf %t, %two : tensor<3x2xf32>
  %s = arith.mulf %h, %h : tensor<3x2xf32>
  %init = tensor.empty() : tensor<3x2xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  %y = linalg.matmul ins(%s, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%fill : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %y : tensor<3x2xf32>
}

// CHECK: norm-power-of-two-kept | Category:norm | Function=small_range | Remark="the factor 2^1 stays: f16 has so small a range
func.func @small_range(%x: tensor<4x6xf16>, %w: tensor<6x8xf16>) -> tensor<4x8xf16> {
  %zero = arith.constant 0.0 : f16
  %two = arith.constant dense<2.0> : tensor<4x8xf16>
  %init = tensor.empty() : tensor<4x8xf16>
  %fill = linalg.fill ins(%zero : f16) outs(%init : tensor<4x8xf16>) -> tensor<4x8xf16>
  %h = linalg.matmul ins(%x, %w : tensor<4x6xf16>, tensor<6x8xf16>) outs(%fill : tensor<4x8xf16>) -> tensor<4x8xf16>
  %y = arith.mulf %h, %two : tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// Within a body, and another term isn't multiplied.
// CHECK: norm-power-of-two-kept | Category:norm | Function=inner_sum |
func.func @inner_sum(%x: tensor<4x6xf32>, %w: tensor<6x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %hinit = tensor.empty() : tensor<4x6xf32>
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x6xf32>) outs(%hinit : tensor<4x6xf32>) {
  ^bb0(%value: f32, %out: f32):
    %t = math.erf %value : f32
    %v = arith.mulf %t, %half : f32
    %s = arith.addf %value, %v : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%a, %w : tensor<4x6xf32>, tensor<6x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// Keys of earlier tokens, to which a step appends its own, aren't a weight.
// CHECK: norm-power-of-two-kept | Category:norm | Function=cache |
func.func @cache(%x: tensor<1x6xf32>, %keys: tensor<3x6xf32>, %w: tensor<6x6xf32>) -> tensor<1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<1x4xf32>
  %q = math.tanh %x : tensor<1x6xf32>
  %init = tensor.empty() : tensor<1x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<1x6xf32>) -> tensor<1x6xf32>
  %k = linalg.matmul ins(%x, %w : tensor<1x6xf32>, tensor<6x6xf32>) outs(%fill : tensor<1x6xf32>) -> tensor<1x6xf32>
  %all = tensor.concat dim(0) %keys, %k : (tensor<3x6xf32>, tensor<1x6xf32>) -> tensor<4x6xf32>
  %tinit = tensor.empty() : tensor<6x4xf32>
  %t = linalg.transpose ins(%all : tensor<4x6xf32>) outs(%tinit : tensor<6x4xf32>) permutation = [1, 0]
  %sinit = tensor.empty() : tensor<1x4xf32>
  %sfill = linalg.fill ins(%zero : f32) outs(%sinit : tensor<1x4xf32>) -> tensor<1x4xf32>
  %scores = linalg.matmul ins(%q, %t : tensor<1x6xf32>, tensor<6x4xf32>) outs(%sfill : tensor<1x4xf32>) -> tensor<1x4xf32>
  %y = arith.mulf %scores, %half : tensor<1x4xf32>
  return %y : tensor<1x4xf32>
}
