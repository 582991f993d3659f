// RUN: norm-opt %s --convert-norm-to-vector="cpu=x86-64-v4" --canonicalize --cse | FileCheck %s
// UNVERIFIED: norm-verify refuses to divide by the extent of an empty axis.

// Rows without elements are not read, not even their first.
// CHECK-LABEL: func.func @empty(
// CHECK-NOT:   memref.load
// CHECK-NOT:   vector.load
// CHECK:       return
func.func @empty(%x: memref<?x0xf32>, %y: memref<?x0xf32>, %mean: memref<?xf32>, %root: memref<?xf32>) {
  norm.layer_norm ins(%x : memref<?x0xf32>) outs(%y, %mean, %root : memref<?x0xf32>, memref<?xf32>, memref<?xf32>) epsilon = 1.0e-05 : f32
  return
}

// So it is with rows that lie side by side, if they have none.
// CHECK-LABEL: func.func @any_number(
// CHECK:       %[[EXISTS:.*]] = arith.cmpi ne, %{{.*}}, %c0 : index
// CHECK:       %[[MASK:.*]] = vector.broadcast %[[EXISTS]] : i1 to vector<16xi1>
// CHECK:       vector.maskedload %{{.*}}, %[[MASK]]
func.func @any_number(%x: memref<?x32xf32>, %y: memref<?x32xf32>) {
  norm.layer_norm ins(%x : memref<?x32xf32>) outs(%y : memref<?x32xf32>) epsilon = 1.0e-05 : f32 axes = [0]
  return
}
