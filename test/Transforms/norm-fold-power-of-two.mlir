// Constant factors that weights take in.
// RUN: norm-opt %s --norm-fold-power-of-two -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// EQUAL-COUNT-8: equal
// Nothing is left to do.
// RUN: norm-opt %t.mlir --norm-fold-power-of-two -o %t.again.mlir
// RUN: diff %t.mlir %t.again.mlir

#id = affine_map<(t, c) -> (t, c)>
#row = affine_map<(t, c) -> (c)>

// Back through a product with keys and a sum, to matrix and bias.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=scores | Remark="the factor 2^-3 is now in 2 weights"
// CHECK-LABEL: @scores
// CHECK-SAME: %{{[^:]*}}: tensor<4x6xf32>, %[[W:[^:]*]]: tensor<6x8xf32>, %[[B:[^:]*]]: tensor<8xf32>, %[[K:[^:]*]]: tensor<6x8xf32>
// CHECK: %[[EIGHTH:.*]] = linalg.generic {{.*}} ins(%[[W]] : {{.*}} {norm.weight_prep}
// CHECK: arith.constant 1.250000e-01
// CHECK: linalg.matmul ins(%{{.*}}, %[[EIGHTH]] :
// CHECK: linalg.generic {{.*}} ins(%[[B]] : {{.*}} {norm.weight_prep}
// CHECK: linalg.matmul ins(%{{.*}}, %[[K]] :
// CHECK: %[[SCORES:.*]] = linalg.matmul ins(%{{.*}} : tensor<4x8xf32>, tensor<8x4xf32>)
// CHECK: return %[[SCORES]]
func.func @scores(%x: tensor<4x6xf32>, %w: tensor<6x8xf32>, %b: tensor<8xf32>, %wk: tensor<6x8xf32>) -> tensor<4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %qinit = tensor.empty() : tensor<4x8xf32>
  %qfill = linalg.fill ins(%zero : f32) outs(%qinit : tensor<4x8xf32>) -> tensor<4x8xf32>
  %xw = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%qfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xw, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%qinit : tensor<4x8xf32>) {
  ^bb0(%value: f32, %bias: f32, %out: f32):
    %s = arith.addf %value, %bias : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %k = linalg.matmul ins(%x, %wk : tensor<4x6xf32>, tensor<6x8xf32>) outs(%qfill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %kinit = tensor.empty() : tensor<8x4xf32>
  %keys = linalg.transpose ins(%k : tensor<4x8xf32>) outs(%kinit : tensor<8x4xf32>) permutation = [1, 0]
  %sinit = tensor.empty() : tensor<4x4xf32>
  %sfill = linalg.fill ins(%zero : f32) outs(%sinit : tensor<4x4xf32>) -> tensor<4x4xf32>
  %scores = linalg.matmul ins(%q, %keys : tensor<4x8xf32>, tensor<8x4xf32>) outs(%sfill : tensor<4x4xf32>) -> tensor<4x4xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%scores : tensor<4x4xf32>) outs(%sinit : tensor<4x4xf32>) {
  ^bb0(%value: f32, %out: f32):
    %s = arith.divf %value, %eight : f32
    linalg.yield %s : f32
  } -> tensor<4x4xf32>
  return %scaled : tensor<4x4xf32>
}

// Queries are a part of what one matrix writes.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=part |
// CHECK-LABEL: @part
// CHECK: arith.constant dense<[1.000000e+00, 1.000000e+00, 2.500000e-01, 2.500000e-01, 1.000000e+00, 1.000000e+00]>
// CHECK: linalg.generic {{.*}} {norm.weight_prep}
func.func @part(%x: tensor<4x3xf32>, %w: tensor<3x6xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
  %zero = arith.constant 0.0 : f32
  %quarter = arith.constant 0.25 : f32
  %init = tensor.empty() : tensor<4x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x6xf32>) -> tensor<4x6xf32>
  %all = linalg.matmul ins(%x, %w : tensor<4x3xf32>, tensor<3x6xf32>) outs(%fill : tensor<4x6xf32>) -> tensor<4x6xf32>
  %k = tensor.extract_slice %all[0, 0] [4, 2] [1, 1] : tensor<4x6xf32> to tensor<4x2xf32>
  %q = tensor.extract_slice %all[0, 2] [4, 2] [1, 1] : tensor<4x6xf32> to tensor<4x2xf32>
  %v = tensor.extract_slice %all[0, 4] [4, 2] [1, 1] : tensor<4x6xf32> to tensor<4x2xf32>
  %qinit = tensor.empty() : tensor<4x2xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<4x2xf32>) outs(%qinit : tensor<4x2xf32>) {
  ^bb0(%value: f32, %out: f32):
    %s = arith.mulf %quarter, %value : f32
    linalg.yield %s : f32
  } -> tensor<4x2xf32>
  return %k, %scaled, %v : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
}

// What is halved isn't linear, but all that becomes of it is.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=reader |
// CHECK-LABEL: @reader
// CHECK-SAME: %{{[^:]*}}: tensor<4x6xf32>, %[[W:[^:]*]]: tensor<6x3xf32>
// CHECK: %[[HALF:.*]] = linalg.generic {{.*}} ins(%[[W]] : {{.*}} {norm.weight_prep}
// CHECK: linalg.matmul ins(%{{.*}}, %[[HALF]] :
func.func @reader(%x: tensor<4x6xf32>, %w: tensor<6x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %hinit = tensor.empty() : tensor<4x6xf32>
  %h = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x6xf32>) outs(%hinit : tensor<4x6xf32>) {
  ^bb0(%value: f32, %out: f32):
    %s = arith.mulf %value, %half : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  %gelu = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %x : tensor<4x6xf32>, tensor<4x6xf32>) outs(%hinit : tensor<4x6xf32>) {
  ^bb0(%left: f32, %value: f32, %out: f32):
    %t = math.erf %value : f32
    %u = arith.addf %t, %one : f32
    %s = arith.mulf %left, %u : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%gelu, %w : tensor<4x6xf32>, tensor<6x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}

// A norm's scale and bias.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=scale_of_norm | Remark="the factor 2^2 is now in 2 weights"
// CHECK-LABEL: @scale_of_norm
// CHECK: %[[N:.*]] = norm.layer_norm
// CHECK: return %[[N]]
func.func @scale_of_norm(%x: tensor<4x6xf32>, %g: tensor<6xf32>, %b: tensor<6xf32>) -> tensor<4x6xf32> {
  %four = arith.constant dense<4.0> : tensor<4x6xf32>
  %init = tensor.empty() : tensor<4x6xf32>
  %n = norm.layer_norm ins(%x : tensor<4x6xf32>) scale(%g : tensor<6xf32>) bias(%b : tensor<6xf32>) outs(%init : tensor<4x6xf32>) epsilon = 1.0e-05 : f32
  %y = arith.mulf %n, %four : tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// All readers of what is rotated are parts of the same sum.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=rotated | Remark="the factor 2^-1 is now in 1 weight"
// CHECK-LABEL: @rotated
// CHECK: linalg.generic {{.*}} {norm.weight_prep}
func.func @rotated(%x: tensor<4x6xf32>, %w: tensor<6x8xf32>, %cos: tensor<4x8xf32>, %sin: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %q = linalg.matmul ins(%x, %w : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %left = tensor.extract_slice %q[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %right = tensor.extract_slice %q[0, 4] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %turned = tensor.concat dim(1) %right, %left : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x8xf32>
  %a = arith.mulf %q, %cos : tensor<4x8xf32>
  %b = arith.mulf %turned, %sin : tensor<4x8xf32>
  %r = arith.addf %a, %b : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%value: f32, %out: f32):
    %s = arith.mulf %value, %half : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// A table of rows.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=table |
// CHECK-LABEL: @table
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<9x6xf32>) {{.*}} {norm.weight_prep}
func.func @table(%ids: tensor<4xi64>, %rows: tensor<9x6xf32>) -> tensor<4x6xf32> {
  %eight = arith.constant 8.0 : f32
  %init = tensor.empty() : tensor<4x6xf32>
  %read = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<4xi64>) outs(%init : tensor<4x6xf32>) {
  ^bb0(%id: i64, %out: f32):
    %t = arith.index_cast %id : i64 to index
    %c = linalg.index 1 : index
    %e = tensor.extract %rows[%t, %c] : tensor<9x6xf32>
    linalg.yield %e : f32
  } -> tensor<4x6xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%read : tensor<4x6xf32>) outs(%init : tensor<4x6xf32>) {
  ^bb0(%value: f32, %out: f32):
    %s = arith.mulf %value, %eight : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  return %y : tensor<4x6xf32>
}

// VERDICT: norm-power-of-two-folded | Category:norm | Function=tosa_product |
// CHECK-LABEL: @tosa_product
// CHECK: linalg.generic {{.*}} {norm.weight_prep}
// CHECK: %[[Y:.*]] = tosa.matmul
// CHECK: return %[[Y]]
func.func @tosa_product(%x: tensor<1x4x6xf32>, %w: tensor<1x6x3xf32>) -> tensor<1x4x3xf32> {
  %two = "tosa.const"() <{values = dense<2.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %h = tosa.matmul %x, %w, %zp, %zp : (tensor<1x4x6xf32>, tensor<1x6x3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x3xf32>
  %y = tosa.mul %h, %two, %shift : (tensor<1x4x3xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// One half of a GELU by the error function: within a body, behind what isn't
// linear.
// VERDICT: norm-power-of-two-folded | Category:norm | Function=inside | Remark="the factor 2^-1 is now in 1 weight"
// CHECK-LABEL: @inside
// CHECK: math.erf
// CHECK-NOT: arith.constant 5.0
// CHECK: linalg.generic {{.*}} {norm.weight_prep}
func.func @inside(%x: tensor<4x6xf32>, %w: tensor<6x3xf32>) -> tensor<4x3xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %hinit = tensor.empty() : tensor<4x6xf32>
  %gelu = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x6xf32>) outs(%hinit : tensor<4x6xf32>) {
  ^bb0(%value: f32, %out: f32):
    %t = math.erf %value : f32
    %u = arith.addf %t, %one : f32
    %v = arith.mulf %u, %half : f32
    %s = arith.mulf %value, %v : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  %init = tensor.empty() : tensor<4x3xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = linalg.matmul ins(%gelu, %w : tensor<4x6xf32>, tensor<6x3xf32>) outs(%fill : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}
