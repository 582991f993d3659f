// Products of matrices in all the layouts that a library can have.
func.func @plain(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @double(%a: memref<4x6xf64>, %b: memref<6x8xf64>, %c: memref<4x8xf64>) {
  linalg.matmul ins(%a, %b : memref<4x6xf64>, memref<6x8xf64>) outs(%c : memref<4x8xf64>)
  return
}
func.func @transposed_a(%a: memref<6x4xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%a, %b : memref<6x4xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @transposed_b(%a: memref<4x6xf32>, %b: memref<8x6xf32>, %c: memref<4x8xf32>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%a, %b : memref<4x6xf32>, memref<8x6xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @transposed_both(%a: memref<6x4xf32>, %b: memref<8x6xf32>, %c: memref<4x8xf32>) {
  linalg.contract indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%a, %b : memref<6x4xf32>, memref<8x6xf32>) outs(%c : memref<4x8xf32>)
  return
}
func.func @transposed_c(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<8x4xf32>) {
  linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (n, m)>]
      ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<8x4xf32>)
  return
}
func.func @all_transposed(%a: memref<6x4xf32>, %b: memref<8x6xf32>, %c: memref<8x4xf32>) {
  linalg.contract indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n, m)>]
      ins(%a, %b : memref<6x4xf32>, memref<8x6xf32>) outs(%c : memref<8x4xf32>)
  return
}
// Heads in the middle of what holds them, and a matrix for each.
func.func @heads(%q: memref<2x5x3x4xf32>, %k: memref<2x7x3x4xf32>, %c: memref<2x3x5x7xf32>) {
  linalg.contract indexing_maps = [affine_map<(b, h, i, j, k) -> (b, i, h, k)>, affine_map<(b, h, i, j, k) -> (b, j, h, k)>, affine_map<(b, h, i, j, k) -> (b, h, i, j)>]
      ins(%q, %k : memref<2x5x3x4xf32>, memref<2x7x3x4xf32>) outs(%c : memref<2x3x5x7xf32>)
  return
}
// One matrix for all of a batch.
func.func @shared(%a: memref<3x4x6xf32>, %b: memref<6x8xf32>, %c: memref<3x4x8xf32>) {
  linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%a, %b : memref<3x4x6xf32>, memref<6x8xf32>) outs(%c : memref<3x4x8xf32>)
  return
}
func.func @matvec(%a: memref<4x6xf32>, %b: memref<6xf32>, %c: memref<4xf32>) {
  linalg.matvec ins(%a, %b : memref<4x6xf32>, memref<6xf32>) outs(%c : memref<4xf32>)
  return
}
func.func @vecmat(%a: memref<6xf32>, %b: memref<6x8xf32>, %c: memref<8xf32>) {
  linalg.vecmat ins(%a, %b : memref<6xf32>, memref<6x8xf32>) outs(%c : memref<8xf32>)
  return
}
func.func @transposed_vecmat(%a: memref<6xf32>, %b: memref<8x6xf32>, %c: memref<8xf32>) {
  linalg.contract indexing_maps = [affine_map<(n, k) -> (k)>, affine_map<(n, k) -> (n, k)>, affine_map<(n, k) -> (n)>]
      ins(%a, %b : memref<6xf32>, memref<8x6xf32>) outs(%c : memref<8xf32>)
  return
}
func.func @spelled(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %y, %x : f32
    %s = arith.addf %p, %z : f32
    linalg.yield %s : f32
  }
  return
}
// Parts of larger buffers.
func.func @parts(%a: memref<9x16xf32>, %b: memref<9x16xf32>, %c: memref<9x16xf32>) {
  %as = memref.subview %a[1, 2] [4, 6] [1, 1] : memref<9x16xf32> to memref<4x6xf32, strided<[16, 1], offset: 18>>
  %bs = memref.subview %b[3, 5] [6, 8] [1, 1] : memref<9x16xf32> to memref<6x8xf32, strided<[16, 1], offset: 53>>
  %cs = memref.subview %c[2, 7] [4, 8] [1, 1] : memref<9x16xf32> to memref<4x8xf32, strided<[16, 1], offset: 39>>
  linalg.matmul ins(%as, %bs : memref<4x6xf32, strided<[16, 1], offset: 18>>, memref<6x8xf32, strided<[16, 1], offset: 53>>) outs(%cs : memref<4x8xf32, strided<[16, 1], offset: 39>>)
  return
}
// Every second row.
func.func @steps(%a: memref<8x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  %as = memref.subview %a[0, 0] [4, 6] [2, 1] : memref<8x6xf32> to memref<4x6xf32, strided<[12, 1]>>
  linalg.matmul ins(%as, %b : memref<4x6xf32, strided<[12, 1]>>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
// Extents that aren't known.
func.func @dynamic(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  %ad = memref.cast %a : memref<4x6xf32> to memref<?x?xf32>
  %bd = memref.cast %b : memref<6x8xf32> to memref<?x?xf32>
  %cd = memref.cast %c : memref<4x8xf32> to memref<?x?xf32>
  linalg.matmul ins(%ad, %bd : memref<?x?xf32>, memref<?x?xf32>) outs(%cd : memref<?x?xf32>)
  return
}
