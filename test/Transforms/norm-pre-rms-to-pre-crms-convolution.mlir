// A stream that convolutions read, with zeros around it.
// RUN: norm-opt %s --norm-pre-rms-to-pre-crms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s --implicit-check-not='norm.{{compress.*\)$|expand}}' < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %t.mlir --norm-pre-rms-to-pre-crms 2>/dev/null | diff %t.mlir -
// RUN: norm-opt %s --norm-pre-rms-to-pre-crms=basis=householder -o %t.householder.mlir 2>/dev/null
// RUN: FileCheck %s --implicit-check-not=norm.expand < %t.householder.mlir
// RUN: norm-verify %s %t.householder.mlir

// Zeros are what they were when they are compressed: a convolution over windows of
// 3 x 3 and one of every second position.
// VERDICT: norm-converted-to-crms | Category:norm | Function=images
// CHECK-LABEL: func @images
// CHECK: norm.crms_norm
// CHECK: tensor.pad %{{.*}} low[0, 1, 1, 0] high[0, 1, 1, 0]
// CHECK: : tensor<1x4x4x15xf32> to tensor<1x6x6x15xf32>
// CHECK: linalg.conv_2d_nhwc_hwcf {{.*}} ins(%{{.*}}, %{{.*}} : tensor<1x6x6x15xf32>, tensor<3x3x15x8xf32>)
// CHECK: linalg.conv_2d_nhwc_hwcf {{.*}} ins(%{{.*}}, %{{.*}} : tensor<1x4x4x15xf32>, tensor<1x1x15x8xf32>)
func.func @images(%x: tensor<1x4x4x3xf32>, %filter: tensor<1x1x3x16xf32>, %w: tensor<3x3x16x8xf32>, %v: tensor<1x1x16x8xf32>) -> (tensor<1x4x4x8xf32>, tensor<1x2x2x8xf32>) {
  %z = arith.constant 0.0 : f32
  %fe = tensor.empty() : tensor<1x1x3x16xf32>
  %f = norm.center ins(%filter : tensor<1x1x3x16xf32>) outs(%fe : tensor<1x1x3x16xf32>) {norm.weight_prep}
  %he = tensor.empty() : tensor<1x4x4x16xf32>
  %h0 = linalg.fill ins(%z : f32) outs(%he : tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32>
  %h = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%x, %f : tensor<1x4x4x3xf32>, tensor<1x1x3x16xf32>) outs(%h0 : tensor<1x4x4x16xf32>) -> tensor<1x4x4x16xf32>
  %n = norm.rms_norm ins(%h : tensor<1x4x4x16xf32>) outs(%he : tensor<1x4x4x16xf32>) epsilon = 1.0e-05 : f32
  %p = tensor.pad %n low[0, 1, 1, 0] high[0, 1, 1, 0] {
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %z : f32
  } : tensor<1x4x4x16xf32> to tensor<1x6x6x16xf32>
  %ye = tensor.empty() : tensor<1x4x4x8xf32>
  %y0 = linalg.fill ins(%z : f32) outs(%ye : tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  %y = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%p, %w : tensor<1x6x6x16xf32>, tensor<3x3x16x8xf32>) outs(%y0 : tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
  %ue = tensor.empty() : tensor<1x2x2x8xf32>
  %u0 = linalg.fill ins(%z : f32) outs(%ue : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
  %u = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%n, %v : tensor<1x4x4x16xf32>, tensor<1x1x16x8xf32>) outs(%u0 : tensor<1x2x2x8xf32>) -> tensor<1x2x2x8xf32>
  return %y, %u : tensor<1x4x4x8xf32>, tensor<1x2x2x8xf32>
}
