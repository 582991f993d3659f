// RUN: norm-opt %s --norm-map-to-gpu --split-input-file | FileCheck %s
// RUN: norm-opt %s --norm-map-to-gpu -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir --dynamic-extent=5

// One loop over all elements, in blocks of 256 threads; one block at least, for
// launches have one.
// CHECK-LABEL: func.func @elementwise(
// CHECK-NOT:     linalg.
// CHECK:         %[[BLOCKS:.+]] = arith.maxsi
// CHECK:         scf.parallel (%[[BLOCK:.+]]) = (%{{.+}}) to (%[[BLOCKS]])
// CHECK-NEXT:      scf.parallel (%[[THREAD:.+]]) = (%{{.+}}) to (%[[SIZE:.+]]) step
// CHECK:             %[[I:.+]] = arith.addi %[[THREAD]], %[[BLOCK]]
// CHECK:             scf.if
// CHECK-DAG:           arith.remsi %[[I]],
// CHECK-DAG:           arith.divsi %[[I]],
// CHECK:               arith.addf
// CHECK:             mapping = [#gpu.loop_dim_map<processor = thread_x
// CHECK:           mapping = [#gpu.loop_dim_map<processor = block_x
func.func @elementwise(%x: memref<?x16xf32, strided<[?, 1], offset: ?>>, %b: memref<16xf32>, %y: memref<?x16xf32>) {
  linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]
  } ins(%x, %b : memref<?x16xf32, strided<[?, 1], offset: ?>>, memref<16xf32>) outs(%y : memref<?x16xf32>) {
  ^bb0(%in: f32, %bias: f32, %out: f32):
    %0 = arith.addf %in, %bias : f32
    linalg.yield %0 : f32
  }
  return
}

// A thread has a column, whose elements it adds up in their order.
// CHECK-LABEL: func.func @columns(
// CHECK:         scf.parallel
// CHECK:           scf.parallel
// CHECK-NOT:         arith.remsi
// CHECK:             scf.for %[[K:.+]] =
// CHECK:               %[[ROW:.+]] = affine.apply #{{.+}}(%[[K]])
// CHECK:               memref.load %{{.+}}[%[[ROW]], %{{.+}}]
func.func @columns(%x: memref<9x300xf32>, %y: memref<300xf32>) {
  linalg.generic {
    indexing_maps = [affine_map<(k, j) -> (k, j)>, affine_map<(k, j) -> (j)>], iterator_types = ["reduction", "parallel"]
  } ins(%x : memref<9x300xf32>) outs(%y : memref<300xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %out, %in : f32
    linalg.yield %0 : f32
  }
  return
}

// Named ops as well.
// CHECK-LABEL: func.func @matmul(
// CHECK-NOT:     linalg.
// CHECK:         scf.parallel
// CHECK:             scf.for
func.func @matmul(%a: memref<4x8xf32>, %b: memref<8x16xf32>, %c: memref<4x16xf32>) {
  linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x16xf32>) outs(%c : memref<4x16xf32>)
  return
}

// CHECK-LABEL: func.func @pooling(
// CHECK:         scf.parallel
// CHECK:             scf.for
// CHECK:               affine.apply #{{.+}}(%{{.+}}, %{{.+}})
func.func @pooling(%x: memref<1x6x6x2xf32>, %w: memref<3x3xf32>, %y: memref<1x4x4x2xf32>) {
  linalg.pooling_nhwc_sum ins(%x, %w : memref<1x6x6x2xf32>, memref<3x3xf32>) outs(%y : memref<1x4x4x2xf32>)
  return
}

// CHECK-LABEL: func.func @copy(
// CHECK-NOT:     memref.copy
// CHECK:         scf.parallel
func.func @copy(%x: memref<8x4xf32, strided<[1, 8]>>, %y: memref<8x4xf32>) {
  memref.copy %x, %y : memref<8x4xf32, strided<[1, 8]>> to memref<8x4xf32>
  return
}

// A constant can be copied.
memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>
// CHECK-LABEL: func.func @constant(
// CHECK:         scf.parallel
func.func @constant(%y: memref<4xf32>) {
  %x = memref.get_global @table : memref<4xf32>
  memref.copy %x, %y : memref<4xf32> to memref<4xf32>
  return
}
