// A softmax along the axis in the middle: rows of it sum to 1, and large numbers
// don't overflow.
// RUN: norm-run %s --print | FileCheck %s
// CHECK: result 0: 1x2x3xf32 {{.*}}[0.5, 0.7310{{[0-9]+}}, 0{{.*}}], [0.5, 0.2689{{[0-9]+}}, 1]

func.func @main() -> tensor<1x2x3xf32> {
  %x = arith.constant dense<[[[5.0, 1.0, -1000.0], [5.0, 0.0, 1000.0]]]> : tensor<1x2x3xf32>
  %e = tensor.empty() : tensor<1x2x3xf32>
  %y = linalg.softmax dimension(1) ins(%x : tensor<1x2x3xf32>) outs(%e : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
  return %y : tensor<1x2x3xf32>
}
