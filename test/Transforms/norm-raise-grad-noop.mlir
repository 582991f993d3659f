// What resembles a gradient of a norm and isn't one stays as it is; the norm
// that it would be of is raised.
// RUN: norm-opt %s --norm-raise --remarks-filter=norm.* -o %t.mlir 2>%t.remarks
// RUN: FileCheck %s --implicit-check-not=_grad < %t.mlir
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=norm-grad --input-file=%t.remarks
// RUN: norm-verify %s %t.mlir

#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#channel = affine_map<(d0, d1, d2) -> (d2)>

// The sums are weighed by 1/15 instead of 1/16.

// REMARK: norm-raised-layer-norm | {{.*}}Function=divisor |
// CHECK-LABEL: func @divisor(
// CHECK: norm.layer_norm
// CHECK: return
func.func @divisor(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %cst = arith.constant 0.000000e+00 : f64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 1.000000e-05 : f64
  %cst_2 = arith.constant 1.600000e+01 : f64
  %other = arith.constant 1.500000e+01 : f32
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
    %22 = arith.mulf %in_4, %other : f32
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
// The projection is added.

// REMARK: norm-raised-layer-norm | {{.*}}Function=sign |
// CHECK-LABEL: func @sign(
// CHECK: norm.layer_norm
// CHECK: return
func.func @sign(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
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
    %24 = arith.addf %23, %21 : f32
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
// The statistics are taken for constants.

// REMARK: norm-raised-layer-norm | {{.*}}Function=no_projection |
// CHECK-LABEL: func @no_projection(
// CHECK: norm.layer_norm
// CHECK: return
func.func @no_projection(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
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
    %24 = arith.subf %23, %cst_0 : f32
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
// The gradient isn't centred, but the row is.

// REMARK: norm-raised-layer-norm | {{.*}}Function=uncentred |
// CHECK-LABEL: func @uncentred(
// CHECK: norm.layer_norm
// CHECK: return
func.func @uncentred(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
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
    %23 = arith.subf %22, %cst_0 : f32
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
// The projection is that of another gradient.

// REMARK: norm-raised-layer-norm | {{.*}}Function=other_gradient |
// CHECK-LABEL: func @other_gradient(
// CHECK: norm.layer_norm
// CHECK: return
func.func @other_gradient(%arg0: tensor<2x3x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<2x3x16xf32>, %other: tensor<2x3x16xf32>) -> (tensor<2x3x16xf32>, tensor<2x3x16xf32>, tensor<16xf32>, tensor<16xf32>) {
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
  %15 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%other, %11 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%7 : tensor<2x3x1xf32>) {
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
