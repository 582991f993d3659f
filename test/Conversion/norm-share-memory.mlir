// RUN: norm-opt %s --norm-share-memory | FileCheck %s
// UNVERIFIED: norm-verify has no memory of GPUs; Integration/norm-gpu-rest.test runs the result.

memref.global "private" constant @table : memref<2xf32> = dense<[1.0, 2.0]>
memref.global "private" constant @external : memref<2xf32>
memref.global "private" @state : memref<2xf32> = dense<0.0>
func.func private @use(memref<2xf32>)

// CHECK-LABEL: func.func @constant(
// CHECK:         %[[TABLE:.+]] = memref.get_global @table
// CHECK:         %[[COPY:.+]] = gpu.alloc host_shared () : memref<2xf32>
// CHECK:         memref.copy %[[TABLE]], %[[COPY]]
// CHECK:         call @use(%[[COPY]])
// CHECK:         %[[BEGIN:.+]] = gpu.wait async
// CHECK:         %[[END:.+]] = gpu.dealloc async [%[[BEGIN]]] %[[COPY]]
// CHECK:         gpu.wait [%[[END]]]
// CHECK:         return
func.func @constant() {
  %0 = memref.get_global @table : memref<2xf32>
  call @use(%0) : (memref<2xf32>) -> ()
  return
}

// The host reads the constant itself; a weight from elsewhere is where it should
// be; what is written to a copy would be lost.
// CHECK-LABEL: func.func @not_copied(
// CHECK-NOT:     gpu.
// CHECK:         return
func.func @not_copied(%i: index) -> f32 {
  %0 = memref.get_global @table : memref<2xf32>
  %1 = memref.load %0[%i] : memref<2xf32>
  %2 = memref.get_global @external : memref<2xf32>
  call @use(%2) : (memref<2xf32>) -> ()
  %3 = memref.get_global @state : memref<2xf32>
  call @use(%3) : (memref<2xf32>) -> ()
  return %1 : f32
}

// CHECK-LABEL: func.func @buffer(
// CHECK-SAME:    %[[N:.+]]: index)
// CHECK:         %[[BUFFER:.+]] = gpu.alloc host_shared (%[[N]]) : memref<?xf32>
// CHECK-NOT:     memref.dealloc
// CHECK:         gpu.dealloc async [%{{.+}}] %[[BUFFER]]
func.func @buffer(%n: index) {
  %0 = memref.alloc(%n) : memref<?xf32>
  memref.dealloc %0 : memref<?xf32>
  return
}

// The caller frees a result, and who frees this one isn't certain.
// CHECK-LABEL: func.func @not_freed_here(
// CHECK-NOT:     gpu.
// CHECK:         return
func.func @not_freed_here(%c: i1) -> memref<2xf32> {
  %0 = memref.alloc() : memref<2xf32>
  %1 = memref.alloc() : memref<2xf32>
  scf.if %c {
    memref.dealloc %1 : memref<2xf32>
  }
  return %0 : memref<2xf32>
}
