// RUN: norm-opt %s --norm-outline-kernels | FileCheck %s
// RUN: norm-opt %s --norm-outline-kernels -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir

// A norm and what quantizes its result at once are one, with a buffer of their
// own.
// CHECK-LABEL: func.func @quantized(
// CHECK-NOT: memref.alloc
// CHECK: call @[[KERNEL:.*]](%{{.*}}, %{{.*}}, %{{.*}}) : (memref<4x8xf32>, memref<4x8xi8>, memref<4xf32>) -> ()
// CHECK-NEXT: memref.copy
// CHECK-NEXT: return
// CHECK: func.func private @[[KERNEL]](
// CHECK: %[[T:.*]] = memref.alloc() : memref<4x8xf32>
// CHECK-NEXT: norm.rms_norm {{.*}} outs(%[[T]] :
// CHECK-NEXT: norm.quantize ins(%[[T]] :
// CHECK-NEXT: memref.dealloc %[[T]]
func.func @quantized(%x: memref<4x8xf32>, %q: memref<4x8xi8>, %s: memref<4xf32>, %copy: memref<4xf32>) {
  %t = memref.alloc() : memref<4x8xf32>
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%t : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<4x8xf32>) outs(%q, %s : memref<4x8xi8>, memref<4xf32>)
  memref.dealloc %t : memref<4x8xf32>
  memref.copy %s, %copy : memref<4xf32> to memref<4xf32>
  return
}
