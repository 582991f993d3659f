// RUN: norm-opt %s --verify-roundtrip

func.func @layer_norm(%x: tensor<2x?x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>, %init: tensor<2x?x16xf32>) -> tensor<2x?x16xf32> {
  %y = norm.layer_norm ins(%x : tensor<2x?x16xf32>) scale(%g : tensor<16xf32>) bias(%b : tensor<16xf32>) outs(%init : tensor<2x?x16xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<2x?x16xf32>
}
func.func @everything(%x: tensor<2x8x16xbf16>, %g: tensor<2x16xbf16>, %b: tensor<2x16xf32>, %stat: tensor<8xf32>) {
  %y:4 = norm.layer_norm ins(%x : tensor<2x8x16xbf16>) scale(%g : tensor<2x16xbf16>) bias(%b : tensor<2x16xf32>) residual(%x : tensor<2x8x16xbf16>) outs(%x, %x, %stat, %stat : tensor<2x8x16xbf16>, tensor<2x8x16xbf16>, tensor<8xf32>, tensor<8xf32>) epsilon = 1.0e-05 : f64 axes = [0, 2] {foo}
  return
}
func.func @memref(%x: memref<2x8x15xf32>) {
  norm.crms_norm drop_last ins(%x : memref<2x8x15xf32>) outs(%x : memref<2x8x15xf32>) epsilon = 1.0e-05 : f32
  return
}
func.func @compress(%x: tensor<2x8x16xf32>, %init: tensor<2x8x15xf32>) -> tensor<2x8x15xf32> {
  %y = norm.compress householder ins(%x : tensor<2x8x16xf32>) outs(%init : tensor<2x8x15xf32>)
  return %y : tensor<2x8x15xf32>
}
