// RUN: norm-opt %s --norm-call-blas --canonicalize | FileCheck %s
// UNVERIFIED: norm-verify knows no library. test/Integration/norm-run-blas.test compares what calls compute.

// CHECK-DAG: func.func private @cblas_sgemm(i32, i32, i32, i32, i32, i32, f32, !llvm.ptr, i32, !llvm.ptr, i32, f32, !llvm.ptr, i32)
// CHECK-DAG: func.func private @cblas_dgemm(i32, i32, i32, i32, i32, i32, f64, !llvm.ptr, i32, !llvm.ptr, i32, f64, !llvm.ptr, i32)

// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: %[[A:.*]]: memref<4x6xf32>, %[[B:.*]]: memref<6x8xf32>, %[[C:.*]]: memref<4x8xf32>)
// CHECK-DAG: %[[ROW_MAJOR:.*]] = arith.constant 101 : i32
// CHECK-DAG: %[[AS_IT_IS:.*]] = arith.constant 111 : i32
// CHECK-DAG: %[[M:.*]] = arith.constant 4 : i32
// CHECK-DAG: %[[N:.*]] = arith.constant 8 : i32
// CHECK-DAG: %[[K:.*]] = arith.constant 6 : i32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1.0{{.*}} : f32
// CHECK: memref.extract_aligned_pointer_as_index %[[A]]
// CHECK: %[[PA:.*]] = llvm.inttoptr
// CHECK: memref.extract_aligned_pointer_as_index %[[B]]
// CHECK: %[[PB:.*]] = llvm.inttoptr
// CHECK: memref.extract_aligned_pointer_as_index %[[C]]
// CHECK: %[[PC:.*]] = llvm.inttoptr
// CHECK: call @cblas_sgemm(%[[ROW_MAJOR]], %[[AS_IT_IS]], %[[AS_IT_IS]], %[[M]], %[[N]], %[[K]], %[[ONE]], %[[PA]], %[[K]], %[[PB]], %[[N]], %[[ONE]], %[[PC]], %[[N]])
func.func @matmul(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// CHECK-LABEL: func.func @batch(
// CHECK: scf.for
// CHECK: call @cblas_dgemm(
func.func @batch(%a: memref<3x4x6xf64>, %b: memref<3x6x8xf64>, %c: memref<3x4x8xf64>) {
  linalg.batch_matmul ins(%a, %b : memref<3x4x6xf64>, memref<3x6x8xf64>) outs(%c : memref<3x4x8xf64>)
  return
}

// What may be too large for the library's integers is checked.
// CHECK-LABEL: func.func @dynamic(
// CHECK: %[[FITS:.*]] = arith.cmpi ule, %{{.*}}, %{{.*}} : index
// CHECK: cf.assert %[[FITS]], "a matrix is too large for the BLAS library"
// CHECK: call @cblas_sgemm(
func.func @dynamic(%a: memref<?x6xf32>, %b: memref<6x8xf32>, %c: memref<?x8xf32>) {
  linalg.matmul ins(%a, %b : memref<?x6xf32>, memref<6x8xf32>) outs(%c : memref<?x8xf32>)
  return
}
