// A LayerNorm and an RMSNorm of rows of 768 numbers, to be called from C:
//
//   norm-compile norms.mlir -o norms.o --header=norms.h

func.func @layer_norm(%x: memref<?x768xf32>, %scale: memref<768xf32>, %bias: memref<768xf32>, %y: memref<?x768xf32>) {
  norm.layer_norm ins(%x : memref<?x768xf32>) scale(%scale : memref<768xf32>) bias(%bias : memref<768xf32>)
    outs(%y : memref<?x768xf32>) epsilon = 1.0e-05 : f32
  return
}

// On tensors, the result is the caller's to free.
func.func @rms_norm(%x: tensor<?x768xbf16>, %scale: tensor<768xf32>) -> tensor<?x768xbf16> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x768xbf16>
  %init = tensor.empty(%rows) : tensor<?x768xbf16>
  %y = norm.rms_norm ins(%x : tensor<?x768xbf16>) scale(%scale : tensor<768xf32>)
    outs(%init : tensor<?x768xbf16>) epsilon = 1.0e-05 : f32
  return %y : tensor<?x768xbf16>
}

// Numbers come and go by value; several results in a struct.
func.func @scaled(%x: f32, %y: tensor<2xf64>) -> (f32, tensor<2xf64>) {
  %z = arith.addf %x, %x : f32
  return %z, %y : f32, tensor<2xf64>
}
