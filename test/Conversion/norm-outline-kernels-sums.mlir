// RUN: norm-opt %s --norm-outline-kernels | FileCheck %s
// RUN: norm-opt %s --norm-outline-kernels -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir --dynamic-extent=4

// The buffer of a sum that nothing reads goes along, and is freed there. One that
// is read stays an argument.
// CHECK-LABEL: func.func @unread(
// CHECK-SAME:    %[[X:[^:]+]]: memref<?x8xf32>, %[[R:[^:]+]]: memref<?x8xf32>, %[[Y:[^:]+]]: memref<?x8xf32>, %[[Z:[^:]+]]: memref<?x8xf32>)
// CHECK:       %[[ROWS:.+]] = memref.dim %[[X]]
// CHECK:       call @[[KERNEL:.*]](%[[ROWS]], %[[X]], %[[R]], %[[Y]]) : (index, memref<?x8xf32>, memref<?x8xf32>, memref<?x8xf32>) -> ()
// CHECK-NEXT:  call @[[KERNEL]](%[[ROWS]], %[[Y]], %[[R]], %[[Z]])
func.func @unread(%x: memref<?x8xf32>, %r: memref<?x8xf32>, %y: memref<?x8xf32>, %z: memref<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %m = memref.dim %x, %c0 : memref<?x8xf32>
  %s = memref.alloc(%m) : memref<?x8xf32>
  norm.rms_norm ins(%x : memref<?x8xf32>) residual(%r : memref<?x8xf32>)
    outs(%y, %s : memref<?x8xf32>, memref<?x8xf32>) epsilon = 1.0e-05 : f32
  norm.rms_norm ins(%y : memref<?x8xf32>) residual(%r : memref<?x8xf32>)
    outs(%z, %s : memref<?x8xf32>, memref<?x8xf32>) epsilon = 1.0e-05 : f32
  memref.dealloc %s : memref<?x8xf32>
  return
}

// CHECK-LABEL: func.func @read(
// CHECK:       %[[SUM:.+]] = memref.alloc
// CHECK:       call @{{.+}}(%{{.+}}, %{{.+}}, %{{.+}}, %[[SUM]])
func.func @read(%x: memref<?x8xf32>, %r: memref<?x8xf32>, %y: memref<?x8xf32>, %z: memref<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %m = memref.dim %x, %c0 : memref<?x8xf32>
  %s = memref.alloc(%m) : memref<?x8xf32>
  norm.rms_norm ins(%x : memref<?x8xf32>) residual(%r : memref<?x8xf32>)
    outs(%y, %s : memref<?x8xf32>, memref<?x8xf32>) epsilon = 1.0e-05 : f32
  memref.copy %s, %z : memref<?x8xf32> to memref<?x8xf32>
  memref.dealloc %s : memref<?x8xf32>
  return
}

// CHECK:       func.func private @[[KERNEL]](
// CHECK-SAME:    %[[M:.+]]: index, %[[X:.+]]: memref<?x8xf32>, %[[R:.+]]: memref<?x8xf32>, %[[Y:.+]]: memref<?x8xf32>)
// CHECK:         %[[S:.+]] = memref.alloc(%[[M]])
// CHECK:         norm.rms_norm {{.*}} outs(%[[Y]], %[[S]] :
// CHECK-NEXT:    memref.dealloc %[[S]]
