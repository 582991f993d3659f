// Gradients of norms: what exporters' automatic differentiation makes of them,
// fused into few ops here.
// RUN: norm-opt %s --norm-raise --remarks-filter=norm.* -o %t.mlir 2>%t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: norm-verify %s %t.mlir
// RUN: %python %utils/check-equal.py %s %t.mlir

#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#channel = affine_map<(d0, d1, d2) -> (d2)>
#last = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#split = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#outer = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>

// PyTorch's own formula, which takes mean and root from the norm: ρ/d·(d·h − Σh − x̂·Σ(x̂·h)).
// The gradients of scale and bias are sums over rows of other values: they stay
// sums, of the norm that is left.

// REMARK: norm-raised-layer-norm | {{.*}}Function=torch | {{.*}}"LayerNorm of a row of 16 elements
// REMARK: norm-raised-layer-norm-grad | {{.*}}Function=torch | {{.*}}"gradient of a LayerNorm of a row of 16 elements, epsilon 9.99999974E-6 : f32"
// CHECK-LABEL: func @torch(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x3x16xf32>, %[[S:[a-z0-9]+]]: tensor<16xf32>, %[[B:[a-z0-9]+]]: tensor<16xf32>, %[[G:[a-z0-9]+]]: tensor<2x3x16xf32>
// CHECK: %[[N:.*]] = norm.layer_norm ins(%[[X]] : {{[^)]*}}) outs(
// CHECK: norm.layer_norm_grad ins(%[[G]], %[[X]] : {{.*}}) scale(%[[S]] : tensor<16xf32>) input_grad({{[^)]*}}) epsilon = 9.99999974E-6 : f32
// CHECK-NOT: rsqrt
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "reduction", "parallel"]} ins(%[[G]], %[[N]] :
func.func @torch(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %cst = arith.constant 0.000000e+00 : f64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 1.000000e-05 : f64
  %cst_2 = arith.constant 1.600000e+01 : f64
  %cst_3 = arith.constant 1.600000e+01 : f32
  %0 = tensor.empty() : tensor<2x3x16xf64>
  %1 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%0 : tensor<2x3x16xf64>) {
  ^bb0(%in: f32, %out: f64):
    %21 = arith.extf %in : f32 to f64
    linalg.yield %21 : f64
  } -> tensor<2x3x16xf64>
  %2 = tensor.empty() : tensor<2x3x1xf64>
  %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
  %4 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x3x16xf64>) outs(%3 : tensor<2x3x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %21 = arith.addf %in, %out : f64
    linalg.yield %21 : f64
  } -> tensor<2x3x1xf64>
  %5 = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1, %4 : tensor<2x3x16xf64>, tensor<2x3x1xf64>) outs(%3 : tensor<2x3x1xf64>) {
  ^bb0(%in: f64, %in_4: f64, %out: f64):
    %21 = arith.divf %in_4, %cst_2 : f64
    %22 = arith.subf %in, %21 : f64
    %23 = arith.mulf %22, %22 : f64
    %24 = arith.addf %23, %out : f64
    linalg.yield %24 : f64
  } -> tensor<2x3x1xf64>
  %6 = tensor.empty() : tensor<2x3x1xf32>
  %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %8 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %9 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x3x1xf64>) outs(%6 : tensor<2x3x1xf32>) {
  ^bb0(%in: f64, %out: f32):
    %21 = arith.divf %in, %cst_2 : f64
    %22 = arith.truncf %21 : f64 to f32
    %23 = arith.truncf %cst_1 : f64 to f32
    %24 = arith.addf %22, %23 : f32
    %25 = math.rsqrt %24 : f32
    linalg.yield %25 : f32
  } -> tensor<2x3x1xf32>
  %10 = tensor.empty() : tensor<2x3x16xf32>
  %11 = linalg.generic {indexing_maps = [#all, #row, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8, %9 : tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %out: f32):
    %21 = arith.divf %in_4, %cst_3 : f32
    %22 = arith.subf %in, %21 : f32
    %23 = arith.mulf %22, %in_5 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x16xf32>
  %12 = linalg.generic {indexing_maps = [#all, #channel, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg1, %arg2 : tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %in_5 : f32
    linalg.yield %22 : f32
  } -> tensor<2x3x16xf32>
  %13 = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg1 : tensor<2x3x16xf32>, tensor<16xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x16xf32>
  %14 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %15 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %out : f32
    linalg.yield %22 : f32
  } -> tensor<2x3x1xf32>
  %16 = linalg.generic {indexing_maps = [#row, #all, #row, #all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13, %14, %11, %15 : tensor<2x3x1xf32>, tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %in_6: f32, %in_7: f32, %out: f32):
    %21 = arith.mulf %in_6, %in_7 : f32
    %22 = arith.mulf %in_4, %cst_3 : f32
    %23 = arith.subf %22, %in_5 : f32
    %24 = arith.subf %23, %21 : f32
    %25 = arith.divf %in, %cst_3 : f32
    %26 = arith.mulf %25, %24 : f32
    linalg.yield %26 : f32
  } -> tensor<2x3x16xf32>
  %17 = tensor.empty() : tensor<16xf32>
  %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<16xf32>) -> tensor<16xf32>
  %19 = linalg.generic {indexing_maps = [#all, #all, #channel], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%18 : tensor<16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %out : f32
    linalg.yield %22 : f32
  } -> tensor<16xf32>
  %20 = linalg.generic {indexing_maps = [#all, #channel], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3 : tensor<2x3x16xf32>) outs(%18 : tensor<16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<16xf32>
  return %12, %16, %19, %20 : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>
}
// The derivative of each step of x̂ = (x − Σx/d)·(Σx²/d − (Σx/d)² + ε)^(−1/2),
// added up.

// REMARK: norm-raised-layer-norm-grad | {{.*}}Function=composed
// CHECK-LABEL: func @composed(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x3x16xf32>, %[[S:[a-z0-9]+]]: tensor<16xf32>, %[[B:[a-z0-9]+]]: tensor<16xf32>, %[[G:[a-z0-9]+]]: tensor<2x3x16xf32>
// CHECK: norm.layer_norm_grad ins(%[[G]], %[[X]] : {{.*}}) scale(%[[S]] : tensor<16xf32>) input_grad({{[^)]*}}) epsilon = 9.99999974E-6 : f32
func.func @composed(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %c3_i64 = arith.constant 3 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e-05 : f64
  %cst_1 = arith.constant 1.600000e+01 : f32
  %cst_2 = arith.constant -5.000000e-01 : f32
  %0 = tensor.empty() : tensor<2x3x1xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %2 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%1 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.addf %in, %out : f32
    linalg.yield %20 : f32
  } -> tensor<2x3x1xf32>
  %3 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x3x1xf32>) outs(%0 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.divf %in, %cst_1 : f32
    linalg.yield %20 : f32
  } -> tensor<2x3x1xf32>
  %4 = tensor.empty() : tensor<2x3x16xf32>
  %5 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%1 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.mulf %in, %in : f32
    %21 = arith.addf %20, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %6 = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%4 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.subf %in, %in_6 : f32
    linalg.yield %20 : f32
  } -> tensor<2x3x16xf32>
  %7 = linalg.generic {indexing_maps = [#all, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %3 : tensor<2x3x1xf32>, tensor<2x3x1xf32>) outs(%0 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.mulf %in_6, %in_6 : f32
    %21 = arith.divf %in, %cst_1 : f32
    %22 = arith.subf %21, %20 : f32
    %23 = arith.truncf %cst_0 : f64 to f32
    %24 = arith.addf %22, %23 : f32
    %25 = math.rsqrt %24 : f32
    linalg.yield %25 : f32
  } -> tensor<2x3x1xf32>
  %8 = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%4 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.mulf %in, %in_6 : f32
    linalg.yield %20 : f32
  } -> tensor<2x3x16xf32>
  %9 = linalg.generic {indexing_maps = [#all, #channel, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg1, %arg2 : tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) outs(%4 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %in_7: f32, %out: f32):
    %20 = arith.mulf %in, %in_6 : f32
    %21 = arith.addf %20, %in_7 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x16xf32>
  %10 = tensor.empty() : tensor<1x1x16xf32>
  %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
  %12 = linalg.generic {indexing_maps = [#all, #last], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3 : tensor<2x3x16xf32>) outs(%11 : tensor<1x1x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.addf %in, %out : f32
    linalg.yield %20 : f32
  } -> tensor<1x1x16xf32>
  %collapsed = tensor.collapse_shape %12 [[0, 1, 2]] : tensor<1x1x16xf32> into tensor<16xf32>
  %13 = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg1 : tensor<2x3x16xf32>, tensor<16xf32>) outs(%4 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.mulf %in, %in_6 : f32
    linalg.yield %20 : f32
  } -> tensor<2x3x16xf32>
  %14 = linalg.generic {indexing_maps = [#all, #all, #last], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3, %8 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%11 : tensor<1x1x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.mulf %in, %in_6 : f32
    %21 = arith.addf %20, %out : f32
    linalg.yield %21 : f32
  } -> tensor<1x1x16xf32>
  %collapsed_3 = tensor.collapse_shape %14 [[0, 1, 2]] : tensor<1x1x16xf32> into tensor<16xf32>
  %15 = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %7 : tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%4 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.mulf %in, %in_6 : f32
    linalg.yield %20 : f32
  } -> tensor<2x3x16xf32>
  %16 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13, %6 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%1 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %20 = arith.mulf %in, %in_6 : f32
    %21 = arith.addf %20, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %17 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x3x16xf32>) outs(%1 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.negf %in : f32
    %21 = arith.addf %20, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 3, 1, 16] : tensor<2x3x16xf32> into tensor<2x3x1x16xf32>
  %expanded_4 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [2, 3, 1, 16] : tensor<2x3x16xf32> into tensor<2x3x1x16xf32>
  %18 = tensor.empty() : tensor<2x3x1x16xf32>
  %19 = linalg.generic {indexing_maps = [#split, #outer, #outer, #split, #outer, #outer, #split], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %16, %7, %expanded, %17, %3 : tensor<2x3x1x16xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x1x16xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>) outs(%18 : tensor<2x3x1x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %in_7: f32, %in_8: f32, %in_9: f32, %in_10: f32, %out: f32):
    %20 = math.fpowi %in_7, %c3_i64 : f32, i64
    %21 = arith.mulf %in_6, %cst_2 : f32
    %22 = arith.mulf %21, %20 : f32
    %23 = arith.negf %22 : f32
    %24 = arith.mulf %23, %in_10 : f32
    %25 = arith.addf %in_9, %24 : f32
    %26 = arith.addf %25, %24 : f32
    %27 = arith.divf %26, %cst_1 : f32
    %28 = arith.divf %22, %cst_1 : f32
    %29 = arith.mulf %28, %in_8 : f32
    %30 = arith.addf %in, %29 : f32
    %31 = arith.addf %30, %29 : f32
    %32 = arith.addf %31, %27 : f32
    linalg.yield %32 : f32
  } -> tensor<2x3x1x16xf32>
  %collapsed_5 = tensor.collapse_shape %19 [[0], [1, 2], [3]] : tensor<2x3x1x16xf32> into tensor<2x3x16xf32>
  return %9, %collapsed_5, %collapsed_3, %collapsed : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>
}
// REMARK: norm-raised-rms-norm-grad | {{.*}}Function=rms | {{.*}}"gradient of an RMSNorm of a row of 16 elements
// CHECK-LABEL: func @rms(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x3x16xf32>, %[[S:[a-z0-9]+]]: tensor<16xf32>, %[[B:[a-z0-9]+]]: tensor<16xf32>, %[[G:[a-z0-9]+]]: tensor<2x3x16xf32>
// CHECK: norm.rms_norm_grad ins(%[[G]], %[[X]] : {{.*}}) scale(%[[S]] : tensor<16xf32>) input_grad({{[^)]*}}) epsilon = 9.99999997E-7 : f32
func.func @rms(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %cst = arith.constant dense<0.000000e+00> : tensor<16xf32>
  %c3_i64 = arith.constant 3 : i64
  %c1_i64 = arith.constant 1 : i64
  %c2_i64 = arith.constant 2 : i64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 9.9999999999999995E-7 : f64
  %cst_2 = arith.constant 1.600000e+01 : f32
  %cst_3 = arith.constant -5.000000e-01 : f32
  %cst_4 = arith.constant 2.000000e+00 : f32
  %0 = tensor.empty() : tensor<2x3x16xf32>
  %1 = tensor.empty() : tensor<2x3x1xf32>
  %2 = linalg.fill ins(%cst_0 : f32) outs(%1 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %3 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%2 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.fpowi %in, %c2_i64 : f32, i64
    %16 = arith.addf %15, %out : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x1xf32>
  %4 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x3x1xf32>) outs(%1 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = arith.divf %in, %cst_2 : f32
    %16 = arith.truncf %cst_1 : f64 to f32
    %17 = arith.addf %15, %16 : f32
    %18 = math.rsqrt %17 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x1xf32>
  %5 = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%0 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x16xf32>
  %6 = linalg.generic {indexing_maps = [#channel, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<16xf32>, tensor<2x3x16xf32>) outs(%0 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x16xf32>
  %7 = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg1 : tensor<2x3x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x16xf32>
  %8 = tensor.empty() : tensor<1x1x16xf32>
  %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
  %10 = linalg.generic {indexing_maps = [#all, #all, #last], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3, %5 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%9 : tensor<1x1x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    %16 = arith.addf %15, %out : f32
    linalg.yield %16 : f32
  } -> tensor<1x1x16xf32>
  %collapsed = tensor.collapse_shape %10 [[0, 1, 2]] : tensor<1x1x16xf32> into tensor<16xf32>
  %11 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7, %arg0 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%2 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    %16 = arith.addf %15, %out : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x1xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 3, 1, 16] : tensor<2x3x16xf32> into tensor<2x3x1x16xf32>
  %12 = tensor.empty() : tensor<2x3x1x16xf32>
  %13 = linalg.generic {indexing_maps = [#outer, #outer, #split, #split], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %4, %expanded : tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x1x16xf32>) outs(%12 : tensor<2x3x1x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %in_7: f32, %out: f32):
    %15 = math.fpowi %in_6, %c3_i64 : f32, i64
    %16 = arith.mulf %in, %cst_3 : f32
    %17 = arith.mulf %16, %15 : f32
    %18 = arith.divf %17, %cst_2 : f32
    %19 = math.fpowi %in_7, %c1_i64 : f32, i64
    %20 = arith.mulf %19, %cst_4 : f32
    %21 = arith.mulf %18, %20 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1x16xf32>
  %collapsed_5 = tensor.collapse_shape %13 [[0], [1, 2], [3]] : tensor<2x3x1x16xf32> into tensor<2x3x16xf32>
  %14 = linalg.generic {indexing_maps = [#all, #row, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %4, %collapsed_5 : tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x16xf32>) outs(%0 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_6: f32, %in_7: f32, %out: f32):
    %15 = arith.mulf %in, %in_6 : f32
    %16 = arith.addf %15, %in_7 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x16xf32>
  return %6, %14, %collapsed, %cst : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>
}
// Two readers of the norm: the sum of their gradients is what reaches it.

// CHECK-LABEL: func @two_readers(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x3x16xf32>, %[[S:[a-z0-9]+]]: tensor<16xf32>
// CHECK: %[[G:.*]] = arith.addf
// CHECK: norm.layer_norm_grad ins(%[[G]], %[[X]] : {{.*}}) scale(%[[S]] : tensor<16xf32>)
func.func @two_readers(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %g1: tensor<2x3x16xf32>, %g2: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %arg3 = arith.addf %g1, %g2 : tensor<2x3x16xf32>
  %cst = arith.constant 0.000000e+00 : f64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 1.000000e-05 : f64
  %cst_2 = arith.constant 1.600000e+01 : f64
  %cst_3 = arith.constant 1.600000e+01 : f32
  %0 = tensor.empty() : tensor<2x3x16xf64>
  %1 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%0 : tensor<2x3x16xf64>) {
  ^bb0(%in: f32, %out: f64):
    %21 = arith.extf %in : f32 to f64
    linalg.yield %21 : f64
  } -> tensor<2x3x16xf64>
  %2 = tensor.empty() : tensor<2x3x1xf64>
  %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
  %4 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x3x16xf64>) outs(%3 : tensor<2x3x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %21 = arith.addf %in, %out : f64
    linalg.yield %21 : f64
  } -> tensor<2x3x1xf64>
  %5 = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1, %4 : tensor<2x3x16xf64>, tensor<2x3x1xf64>) outs(%3 : tensor<2x3x1xf64>) {
  ^bb0(%in: f64, %in_4: f64, %out: f64):
    %21 = arith.divf %in_4, %cst_2 : f64
    %22 = arith.subf %in, %21 : f64
    %23 = arith.mulf %22, %22 : f64
    %24 = arith.addf %23, %out : f64
    linalg.yield %24 : f64
  } -> tensor<2x3x1xf64>
  %6 = tensor.empty() : tensor<2x3x1xf32>
  %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %8 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %9 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x3x1xf64>) outs(%6 : tensor<2x3x1xf32>) {
  ^bb0(%in: f64, %out: f32):
    %21 = arith.divf %in, %cst_2 : f64
    %22 = arith.truncf %21 : f64 to f32
    %23 = arith.truncf %cst_1 : f64 to f32
    %24 = arith.addf %22, %23 : f32
    %25 = math.rsqrt %24 : f32
    linalg.yield %25 : f32
  } -> tensor<2x3x1xf32>
  %10 = tensor.empty() : tensor<2x3x16xf32>
  %11 = linalg.generic {indexing_maps = [#all, #row, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8, %9 : tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %out: f32):
    %21 = arith.divf %in_4, %cst_3 : f32
    %22 = arith.subf %in, %21 : f32
    %23 = arith.mulf %22, %in_5 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x16xf32>
  %12 = linalg.generic {indexing_maps = [#all, #channel, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg1, %arg2 : tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %in_5 : f32
    linalg.yield %22 : f32
  } -> tensor<2x3x16xf32>
  %13 = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %arg1 : tensor<2x3x16xf32>, tensor<16xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x16xf32>
  %14 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %15 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %out : f32
    linalg.yield %22 : f32
  } -> tensor<2x3x1xf32>
  %16 = linalg.generic {indexing_maps = [#row, #all, #row, #all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13, %14, %11, %15 : tensor<2x3x1xf32>, tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %in_6: f32, %in_7: f32, %out: f32):
    %21 = arith.mulf %in_6, %in_7 : f32
    %22 = arith.mulf %in_4, %cst_3 : f32
    %23 = arith.subf %22, %in_5 : f32
    %24 = arith.subf %23, %21 : f32
    %25 = arith.divf %in, %cst_3 : f32
    %26 = arith.mulf %25, %24 : f32
    linalg.yield %26 : f32
  } -> tensor<2x3x16xf32>
  %17 = tensor.empty() : tensor<16xf32>
  %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<16xf32>) -> tensor<16xf32>
  %19 = linalg.generic {indexing_maps = [#all, #all, #channel], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%18 : tensor<16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %out : f32
    linalg.yield %22 : f32
  } -> tensor<16xf32>
  %20 = linalg.generic {indexing_maps = [#all, #channel], iterator_types = ["reduction", "reduction", "parallel"]} ins(%arg3 : tensor<2x3x16xf32>) outs(%18 : tensor<16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<16xf32>
  return %12, %16, %19, %20 : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>
}
// The same, but the sum is nowhere by itself: its product with the scale is.

// CHECK-LABEL: func @no_sum(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x3x16xf32>
// CHECK: %[[H:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>)
// CHECK: norm.layer_norm_grad ins(%[[H]], %[[X]] : {{[^)]*}}) input_grad(
func.func @no_sum(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %g1: tensor<2x3x16xf32>, %g2: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %cst = arith.constant 0.000000e+00 : f64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 1.000000e-05 : f64
  %cst_2 = arith.constant 1.600000e+01 : f64
  %cst_3 = arith.constant 1.600000e+01 : f32
  %0 = tensor.empty() : tensor<2x3x16xf64>
  %1 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%0 : tensor<2x3x16xf64>) {
  ^bb0(%in: f32, %out: f64):
    %21 = arith.extf %in : f32 to f64
    linalg.yield %21 : f64
  } -> tensor<2x3x16xf64>
  %2 = tensor.empty() : tensor<2x3x1xf64>
  %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
  %4 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x3x16xf64>) outs(%3 : tensor<2x3x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %21 = arith.addf %in, %out : f64
    linalg.yield %21 : f64
  } -> tensor<2x3x1xf64>
  %5 = linalg.generic {indexing_maps = [#all, #row, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1, %4 : tensor<2x3x16xf64>, tensor<2x3x1xf64>) outs(%3 : tensor<2x3x1xf64>) {
  ^bb0(%in: f64, %in_4: f64, %out: f64):
    %21 = arith.divf %in_4, %cst_2 : f64
    %22 = arith.subf %in, %21 : f64
    %23 = arith.mulf %22, %22 : f64
    %24 = arith.addf %23, %out : f64
    linalg.yield %24 : f64
  } -> tensor<2x3x1xf64>
  %6 = tensor.empty() : tensor<2x3x1xf32>
  %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %8 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %9 = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x3x1xf64>) outs(%6 : tensor<2x3x1xf32>) {
  ^bb0(%in: f64, %out: f32):
    %21 = arith.divf %in, %cst_2 : f64
    %22 = arith.truncf %21 : f64 to f32
    %23 = arith.truncf %cst_1 : f64 to f32
    %24 = arith.addf %22, %23 : f32
    %25 = math.rsqrt %24 : f32
    linalg.yield %25 : f32
  } -> tensor<2x3x1xf32>
  %10 = tensor.empty() : tensor<2x3x16xf32>
  %11 = linalg.generic {indexing_maps = [#all, #row, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %8, %9 : tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %out: f32):
    %21 = arith.divf %in_4, %cst_3 : f32
    %22 = arith.subf %in, %21 : f32
    %23 = arith.mulf %22, %in_5 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x16xf32>
  %12 = linalg.generic {indexing_maps = [#all, #channel, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg1, %arg2 : tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %in_5 : f32
    linalg.yield %22 : f32
  } -> tensor<2x3x16xf32>
  %13 = linalg.generic {indexing_maps = [#all, #all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%g1, %g2, %arg1 : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %more: f32, %in_4: f32, %out: f32):
    %20 = arith.addf %in, %more : f32
    %21 = arith.mulf %20, %in_4 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x16xf32>
  %14 = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x1xf32>
  %15 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %out : f32
    linalg.yield %22 : f32
  } -> tensor<2x3x1xf32>
  %16 = linalg.generic {indexing_maps = [#row, #all, #row, #all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %13, %14, %11, %15 : tensor<2x3x1xf32>, tensor<2x3x16xf32>, tensor<2x3x1xf32>, tensor<2x3x16xf32>, tensor<2x3x1xf32>) outs(%10 : tensor<2x3x16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %in_5: f32, %in_6: f32, %in_7: f32, %out: f32):
    %21 = arith.mulf %in_6, %in_7 : f32
    %22 = arith.mulf %in_4, %cst_3 : f32
    %23 = arith.subf %22, %in_5 : f32
    %24 = arith.subf %23, %21 : f32
    %25 = arith.divf %in, %cst_3 : f32
    %26 = arith.mulf %25, %24 : f32
    linalg.yield %26 : f32
  } -> tensor<2x3x16xf32>
  %17 = tensor.empty() : tensor<16xf32>
  %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<16xf32>) -> tensor<16xf32>
  %19 = linalg.generic {indexing_maps = [#all, #all, #channel], iterator_types = ["reduction", "reduction", "parallel"]} ins(%g1, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%18 : tensor<16xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %21 = arith.mulf %in, %in_4 : f32
    %22 = arith.addf %21, %out : f32
    linalg.yield %22 : f32
  } -> tensor<16xf32>
  %20 = linalg.generic {indexing_maps = [#all, #channel], iterator_types = ["reduction", "reduction", "parallel"]} ins(%g1 : tensor<2x3x16xf32>) outs(%18 : tensor<16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.addf %in, %out : f32
    linalg.yield %21 : f32
  } -> tensor<16xf32>
  return %12, %16, %19, %20 : tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>
}
