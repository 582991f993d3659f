// RUN: norm-opt %s --norm-fold-weights | FileCheck %s
// UNVERIFIED: infinities are no real numbers, and norm-verify evaluates each element.

// A vector with an infinity has no centre; the others have theirs.

// CHECK-LABEL: func.func @infinity
// CHECK-NEXT: arith.constant dense<{{\[\[}}0x7FC00000, 0x7FC00000], [-5.000000e-01, 5.000000e-01]]> : tensor<2x2xf32>
func.func @infinity() -> tensor<2x2xf32> {
  %w = arith.constant dense<[[0x7F800000, 1.0], [1.0, 2.0]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %c = norm.center ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>)
  return %c : tensor<2x2xf32>
}

// Elsewhere an infinity is what it is in f64.

// CHECK-LABEL: func.func @infinities
// CHECK-DAG: arith.constant dense<[0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<3xf32>
// CHECK-DAG: arith.constant dense<[0x7F800000, 0x7F800000, 0xFF800000]> : tensor<3xf32>
// CHECK-DAG: arith.constant dense<[0x7F800000, 0xFF800000, 0.000000e+00]> : tensor<3xf32>
func.func @infinities() -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %inf = arith.constant dense<[0x7F800000, 0x7F800000, 0x7F800000]> : tensor<3xf32>
  %a = arith.constant dense<[2.0, -3.0, 0.0]> : tensor<3xf32>
  %0 = arith.mulf %inf, %a {norm.weight_prep} : tensor<3xf32>
  %b = arith.constant dense<[0x7F800000, 0x7F800000, 0xFF800000]> : tensor<3xf32>
  %c = arith.constant dense<[2.0, 1.0, 1.0]> : tensor<3xf32>
  %1 = arith.addf %b, %c {norm.weight_prep} : tensor<3xf32>
  %d = arith.constant dense<[0x7F800000, -1.0, 1.0]> : tensor<3xf32>
  %e = arith.constant dense<[2.0, 0.0, 0xFF800000]> : tensor<3xf32>
  %2 = arith.divf %d, %e {norm.weight_prep} : tensor<3xf32>
  return %0, %1, %2 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
}

// A splat stays one value, of any size.

// CHECK-LABEL: func.func @splat
// CHECK-NEXT: arith.constant dense<0.000000e+00> : tensor<1000000x1000000xf32>
// CHECK-NEXT: arith.constant dense<6.000000e+00> : tensor<1000000x1000000xf32>
func.func @splat() -> (tensor<1000000x1000000xf32>, tensor<1000000x1000000xf32>) {
  %w = arith.constant dense<2.0> : tensor<1000000x1000000xf32>
  %k = arith.constant dense<3.0> : tensor<1000000x1000000xf32>
  %e = tensor.empty() : tensor<1000000x1000000xf32>
  %0 = norm.center ins(%w : tensor<1000000x1000000xf32>) outs(%e : tensor<1000000x1000000xf32>)
  %1 = arith.mulf %w, %k {norm.weight_prep} : tensor<1000000x1000000xf32>
  return %0, %1 : tensor<1000000x1000000xf32>, tensor<1000000x1000000xf32>
}
