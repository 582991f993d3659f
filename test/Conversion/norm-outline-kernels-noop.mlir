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

func.func @not_structured(%x: memref<8xf32>, %y: memref<8xf32>) {
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  memref.copy %y, %x : memref<8xf32> to memref<8xf32>
  return
}
