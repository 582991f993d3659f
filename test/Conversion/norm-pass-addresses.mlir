// RUN: norm-opt %s --norm-pass-addresses | FileCheck %s
// UNVERIFIED: norm-verify evaluates no kernels; Integration/norm-gpu-rest.test runs them.

module attributes {gpu.container_module} {
gpu.module @kernels {
  // CHECK-LABEL: gpu.func @rows(
  // CHECK-SAME:    %[[N:.+]]: index, %[[X:.+]]: memref<f32>, %[[OFFSET:.+]]: index, %[[ROWS:.+]]: index, %[[PITCH:.+]]: index, %[[Z:.+]]: memref<8xf32>) kernel
  // CHECK:         %[[WHOLE:.+]] = memref.reinterpret_cast %[[X]] to offset: [%[[OFFSET]]], sizes: [%[[ROWS]], 4], strides: [%[[PITCH]], 1] :
  // CHECK:         memref.load %[[WHOLE]][%[[N]], %[[N]]] : memref<?x4xf32, strided<[?, 1], offset: ?>>
  gpu.func @rows(%n: index, %x: memref<?x4xf32, strided<[?, 1], offset: ?>>, %z: memref<8xf32>) kernel {
    %0 = memref.load %x[%n, %n] : memref<?x4xf32, strided<[?, 1], offset: ?>>
    memref.store %0, %z[%n] : memref<8xf32>
    gpu.return
  }

  // What kernels call keeps its arguments.
  // CHECK-LABEL: gpu.func @called(
  // CHECK-SAME:    memref<?xf32>
  gpu.func @called(%x: memref<?xf32>) {
    gpu.return
  }
}

// CHECK-LABEL: func.func @launch(
// CHECK-SAME:    %[[N:.+]]: index, %[[X:.+]]: memref<?x4xf32, strided<[?, 1], offset: ?>>, %[[Z:.+]]: memref<8xf32>)
// CHECK:         %[[BASE:.+]], %[[OFFSET:.+]], %[[SIZES:.+]]:2, %[[STRIDES:.+]]:2 = memref.extract_strided_metadata %[[X]]
// CHECK:         gpu.launch_func @kernels::@rows
// CHECK-SAME:      args(%[[N]] : index, %[[BASE]] : memref<f32>, %[[OFFSET]] : index, %[[SIZES]]#0 : index, %[[STRIDES]]#0 : index, %[[Z]] : memref<8xf32>)
func.func @launch(%n: index, %x: memref<?x4xf32, strided<[?, 1], offset: ?>>, %z: memref<8xf32>) {
  gpu.launch_func @kernels::@rows blocks in (%n, %n, %n) threads in (%n, %n, %n)
      args(%n : index, %x : memref<?x4xf32, strided<[?, 1], offset: ?>>, %z : memref<8xf32>)
  return
}
}
