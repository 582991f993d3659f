// RUN: norm-opt %s --convert-norm-to-vector="cpu=x86-64-v4" --canonicalize --cse -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir
// What gradients are is checked in convert-norm-to-vector-grads.test and
// test/Integration; here, that they are computed as the schedules say.

// Two walks along a row: the sums, with the statistics among them, and the
// results. Sums over rows in memory of their own, from zero to the destination.
// CHECK-LABEL: func.func @recomputed(
// CHECK-SAME:    %[[G:[^:]+]]: memref<8x128xf32>, %[[X:[^:]+]]: memref<8x128xf32>, %[[W:[^:]+]]: memref<128xf32>, %[[DX:[^:]+]]: memref<8x128xf32>, %[[DW:[^:]+]]: memref<128xf32>)
// CHECK:       %[[SUMS:.+]] = memref.alloc() {alignment = 64 : i64} : memref<1x128xf32>
// CHECK:       scf.for
// CHECK:         vector.store %{{.+}}, %[[SUMS]]
// CHECK:       scf.for
// CHECK:         scf.for
// CHECK:           vector.load %[[X]]
// CHECK:           vector.load %[[G]]
// CHECK:           vector.load %[[W]]
// CHECK:         math.rsqrt
// CHECK:         scf.for
// CHECK:           vector.load %[[X]]
// CHECK:           vector.load %[[G]]
// CHECK:           vector.load %[[W]]
// CHECK:           vector.load %[[SUMS]]
// CHECK:           vector.store %{{.+}}, %[[DX]]
// CHECK:           vector.store %{{.+}}, %[[SUMS]]
// CHECK:       scf.for
// CHECK:         vector.load %[[SUMS]]
// CHECK:         vector.store %{{.+}}, %[[DW]]
// CHECK:       memref.dealloc %[[SUMS]]
func.func @recomputed(%g: memref<8x128xf32>, %x: memref<8x128xf32>, %w: memref<128xf32>, %dx: memref<8x128xf32>, %dw: memref<128xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<8x128xf32>, memref<8x128xf32>) scale(%w : memref<128xf32>)
    input_grad(%dx : memref<8x128xf32>) scale_grad(%dw : memref<128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,unroll=1"}
  return
}

// Saved statistics are read, not computed; no sums over rows where none are
// wanted; the gradient that reaches the sum is added.
// CHECK-LABEL: func.func @saved(
// CHECK-SAME:    %[[MEAN:[^:]+]]: memref<8xf32>, %[[ROOT:[^:]+]]: memref<8xf32>, %[[S:[^:]+]]: memref<8x128xf32>
// CHECK-NOT:   memref.alloc
// CHECK:       memref.load %[[MEAN]]
// CHECK:       memref.load %[[ROOT]]
// CHECK-NOT:   math.rsqrt
// CHECK:       vector.load %[[S]]
// CHECK-NOT:   math.rsqrt
// CHECK:       return
func.func @saved(%mean: memref<8xf32>, %root: memref<8xf32>, %s: memref<8x128xf32>, %g: memref<8x128xf32>, %x: memref<8x128xf32>, %dx: memref<8x128xf32>) {
  norm.layer_norm_grad ins(%g, %x : memref<8x128xf32>, memref<8x128xf32>) statistics(%mean, %root : memref<8xf32>, memref<8xf32>)
    sum_grad(%s : memref<8x128xf32>) input_grad(%dx : memref<8x128xf32>) {norm.schedule = "traversal=plain,rows=1,centre=mean"}
  return
}

// Each thread adds up in a row of its own; the rows are added up in their order.
// CHECK-LABEL: func.func @threads(
// CHECK-DAG:   %[[ONE:.+]] = arith.constant 1 : index
// CHECK-DAG:   %[[THREE:.+]] = arith.constant 3 : index
// CHECK:       %[[SUMS:.+]] = memref.alloc() {alignment = 64 : i64} : memref<3x128xf32>
// CHECK:       scf.parallel (%[[THREAD:.+]]) =
// CHECK:         vector.store %{{.+}}, %[[SUMS]][%[[THREAD]], %{{.+}}]
// CHECK:       scf.for
// CHECK:         %[[FIRST:.+]] = vector.load %[[SUMS]]
// CHECK:         scf.for %[[NEXT:.+]] = %[[ONE]] to %[[THREE]] step %[[ONE]] iter_args(%{{.+}} = %[[FIRST]])
// CHECK:           vector.load %[[SUMS]][%[[NEXT]], %{{.+}}]
// CHECK:       memref.dealloc %[[SUMS]]
func.func @threads(%g: memref<64x128xf32>, %x: memref<64x128xf32>, %db: memref<128xf32>) {
  norm.layer_norm_grad ins(%g, %x : memref<64x128xf32>, memref<64x128xf32>) bias_grad(%db : memref<128xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,threads=3,parallel-above=0"}
  return
}

// Leading dimensions that are looped over share the sums.
// CHECK-LABEL: func.func @leading(
// CHECK:       memref.alloc()
// CHECK:       scf.for %[[I:.+]] =
// CHECK:         memref.subview %{{.+}}[%[[I]], 0, 0]
// CHECK-NOT:     memref.alloc()
// CHECK:       memref.dealloc
func.func @leading(%g: memref<2x3x64xf32>, %x: memref<2x3x64xf32, strided<[512, 128, 1]>>, %dx: memref<2x3x64xf32>, %dw: memref<64xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<2x3x64xf32>, memref<2x3x64xf32, strided<[512, 128, 1]>>) input_grad(%dx : memref<2x3x64xf32>)
    scale_grad(%dw : memref<64xf32>) epsilon = 1.0e-05 : f32
  return
}

// Rows that lie side by side: a vector of sums for each element, whose lanes are
// added up behind all rows.
// CHECK-LABEL: func.func @side_by_side(
// CHECK-SAME:    %[[G:[^:]+]]: memref<2x5x32xf32>, %[[X:[^:]+]]: memref<2x5x32xf32>, %[[DX:[^:]+]]: memref<2x5x32xf32>, %[[DW:[^:]+]]: memref<5xf32>)
// CHECK:       %[[SUMS:.+]] = memref.alloc() {alignment = 64 : i64} : memref<1x80xf32>
// CHECK-NOT:   vector.shuffle
// CHECK:       vector.store %{{.+}}, %[[SUMS]]
// CHECK-NOT:   vector.shuffle
// CHECK:       math.rsqrt %{{.+}} : vector<16xf32>
// CHECK-NOT:   vector.shuffle
// CHECK:       %[[OLD:.+]] = vector.load %[[SUMS]]
// CHECK-NOT:   vector.shuffle
// CHECK:       vector.store %{{.+}}, %[[SUMS]]
// CHECK:       vector.store %{{.+}}, %{{.+}} : memref<5x32xf32
// CHECK:       %[[TOTAL:.+]] = vector.load %[[SUMS]]
// CHECK:       vector.shuffle %[[TOTAL]], %[[TOTAL]]
// CHECK:       %[[NUMBER:.+]] = vector.extract %{{.+}}[0]
// CHECK:       memref.store %[[NUMBER]], %[[DW]]
func.func @side_by_side(%g: memref<2x5x32xf32>, %x: memref<2x5x32xf32>, %dx: memref<2x5x32xf32>, %dw: memref<5xf32>) {
  norm.rms_norm_grad ins(%g, %x : memref<2x5x32xf32>, memref<2x5x32xf32>) input_grad(%dx : memref<2x5x32xf32>)
    scale_grad(%dw : memref<5xf32>) epsilon = 1.0e-05 : f32 axes = [1]
  return
}
