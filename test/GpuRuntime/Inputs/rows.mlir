func.func @rms_norm(%x: memref<?x768xf32>, %scale: memref<768xf32>, %y: memref<?x768xf32>) {
  norm.rms_norm ins(%x : memref<?x768xf32>) scale(%scale : memref<768xf32>) outs(%y : memref<?x768xf32>) epsilon = 1.0e-05 : f32
  return
}
