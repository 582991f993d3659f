// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-outline-kernels > %t.after
// RUN: diff %t.before %t.after

func.func @tensors(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.exp ins(%0 : tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}

func.func @alone(%x: memref<8xf32>, %s: f32) {
  %c = arith.constant 2.0 : f32
  linalg.fill ins(%c : f32) outs(%x : memref<8xf32>)
  return
}

// Kernels already, with buffers of their own.
func.func @quantized(%x: memref<4x8xf32>, %q: memref<4x8xi8>, %s: memref<4xf32>) {
  %t = memref.alloc() : memref<4x8xf32>
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%t : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<4x8xf32>) outs(%q, %s : memref<4x8xi8>, memref<4xf32>)
  memref.dealloc %t : memref<4x8xf32>
  return
}

func.func @unread_sum(%x: memref<4x8xf32>, %r: memref<4x8xf32>, %y: memref<4x8xf32>) {
  %s = memref.alloc() : memref<4x8xf32>
  norm.rms_norm ins(%x : memref<4x8xf32>) residual(%r : memref<4x8xf32>)
    outs(%y, %s : memref<4x8xf32>, memref<4x8xf32>) epsilon = 1.0e-05 : f32
  memref.dealloc %s : memref<4x8xf32>
  return
}

func.func @not_structured(%x: memref<8xf32>, %y: memref<8xf32>) {
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  memref.copy %y, %x : memref<8xf32> to memref<8xf32>
  return
}
