// Every normalization on buffers; extents that leave a tail for any vector, and
// rows that leave one for any block.

func.func @layer_norm(%x: memref<5x70xf32>, %r: memref<5x70xf32>, %g: memref<70xf32>, %b: memref<70xf32>,
                      %y: memref<5x70xf32>, %s: memref<5x70xf32>, %mean: memref<5xf32>, %root: memref<5xf32>) {
  norm.layer_norm ins(%x : memref<5x70xf32>) scale(%g : memref<70xf32>) bias(%b : memref<70xf32>) residual(%r : memref<5x70xf32>)
    outs(%y, %s, %mean, %root : memref<5x70xf32>, memref<5x70xf32>, memref<5xf32>, memref<5xf32>) epsilon = 1.0e-05 : f32
  return
}

func.func @in_place(%x: memref<5x70xf32>) {
  norm.layer_norm ins(%x : memref<5x70xf32>) outs(%x : memref<5x70xf32>) epsilon = 1.0e-05 : f32
  return
}

func.func @rms_norm(%x: memref<2x3x70xf32>, %g: memref<70xf32>, %y: memref<2x3x70xf32>) {
  norm.rms_norm ins(%x : memref<2x3x70xf32>) scale(%g : memref<70xf32>) outs(%y : memref<2x3x70xf32>) epsilon = 1.0e-05 : f32
  return
}

func.func @crms_norm(%x: memref<5x69xf32>, %y: memref<5x69xf32>, %z: memref<5x69xf32>) {
  norm.crms_norm drop_last ins(%x : memref<5x69xf32>) outs(%y : memref<5x69xf32>) epsilon = 1.0e-05 : f32
  norm.crms_norm householder ins(%x : memref<5x69xf32>) outs(%z : memref<5x69xf32>) epsilon = 1.0e-05 : f32
  return
}

func.func @short(%x: memref<5x3xf32>, %y: memref<5x3xf32>) {
  norm.layer_norm ins(%x : memref<5x3xf32>) outs(%y : memref<5x3xf32>) epsilon = 1.0e-05 : f32
  return
}
