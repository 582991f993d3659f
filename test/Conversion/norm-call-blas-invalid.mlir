// RUN: norm-opt %s --norm-call-blas --verify-diagnostics

// expected-error @+1 {{the name 'cblas_sgemm' is the BLAS library's}}
func.func private @cblas_sgemm(memref<4x6xf32>)
func.func @matmul(%a: memref<4x6xf32>, %b: memref<6x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x6xf32>, memref<6x8xf32>) outs(%c : memref<4x8xf32>)
  return
}
