// What stays for loops: the program as it is.
// RUN: norm-opt %s --norm-call-blas -o %t.mlir
// RUN: norm-opt %s | diff %t.mlir -

// Element types that the library hasn't, or that differ.
func.func @half(%a: memref<4x6xf16>, %b: memref<6x8xf16>, %c: memref<4x8xf16>) {
  linalg.matmul ins(%a, %b : memref<4x6xf16>, memref<6x8xf16>) outs(%c : memref<4x8xf16>)
  return
}
func.func @mixed(%a: memref<4x6xbf16>, %b: memref<6x8xbf16>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xbf16>, memref<6x8xbf16>) outs(%c : memref<4x8xf32>)
  return
}
func.func @integers(%a: memref<4x6xi32>, %b: memref<6x8xi32>, %c: memref<4x8xi32>) {
  linalg.matmul ins(%a, %b : memref<4x6xi32>, memref<6x8xi32>) outs(%c : memref<4x8xi32>)
  return
}

// Tensors.
func.func @tensors(%a: tensor<4x6xf32>, %b: tensor<6x8xf32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x6xf32>, tensor<6x8xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// Other bodies.
func.func @difference(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.subf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}
func.func @square(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %x : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}
func.func @rectified(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %q = math.absf %x : f32
    %p = arith.mulf %q, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}

// No matrix: a number, and two sums in one.
func.func @dot(%a: memref<6xf32>, %b: memref<6xf32>, %c: memref<f32>) {
  linalg.dot ins(%a, %b : memref<6xf32>, memref<6xf32>) outs(%c : memref<f32>)
  return
}
func.func @two_sums(%a: memref<4x6x5xf32>, %b: memref<6x5x8xf32>, %c: memref<4x8xf32>) {
  linalg.contract indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (k, l, n)>, affine_map<(m, n, k, l) -> (m, n)>]
      ins(%a, %b : memref<4x6x5xf32>, memref<6x5x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// Neither rows nor columns lie together: those of a batch do, or none.
func.func @batch_last(%a: memref<4x6x3xf32>, %b: memref<3x6x8xf32>, %c: memref<3x4x8xf32>) {
  linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (m, k, b)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%a, %b : memref<4x6x3xf32>, memref<3x6x8xf32>) outs(%c : memref<3x4x8xf32>)
  return
}
func.func @steps_of_two(%a: memref<4x6xf32, strided<[12, 2]>>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32, strided<[12, 2]>>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// Rows that overlap, or may do so.
func.func @overlapping(%a: memref<4x6xf32, strided<[1, 1]>>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32, strided<[1, 1]>>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @repeated(%a: memref<4x6xf32, strided<[0, 1]>>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32, strided<[0, 1]>>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @unknown_step(%a: memref<4x6xf32, strided<[?, 1]>>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32, strided<[?, 1]>>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @unknown_extent(%a: memref<4x?xf32, strided<[16, 1]>>, %b: memref<?x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x?xf32, strided<[16, 1]>>, memref<?x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// More rows than 32 bits count.
func.func @huge(%a: memref<3000000000x6xf32>, %b: memref<6x8xf32>, %c: memref<3000000000x8xf32>) {
  linalg.matmul ins(%a, %b : memref<3000000000x6xf32>, memref<6x8xf32>) outs(%c : memref<3000000000x8xf32>)
  return
}
