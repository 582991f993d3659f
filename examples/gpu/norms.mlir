// A LayerNorm of rows of 768 numbers in the memory of a GPU, to be called from C:
//
//   norm-compile norms.mlir --gpu=sm_90 -o norms.o --header=norms.h

func.func @layer_norm(%x: memref<?x768xbf16>, %scale: memref<768xf32>, %bias: memref<768xf32>, %y: memref<?x768xbf16>) {
  norm.layer_norm ins(%x : memref<?x768xbf16>) scale(%scale : memref<768xf32>) bias(%bias : memref<768xf32>)
    outs(%y : memref<?x768xbf16>) epsilon = 1.0e-05 : f32
  return
}
