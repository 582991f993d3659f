// RUN: norm-opt %s --norm-keep-deallocations | FileCheck %s
// RUN: norm-opt %s --norm-keep-deallocations -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir
// RUN: norm-opt %s --norm-lower-to-cpu | FileCheck %s --check-prefix=LOWERED

// A buffer that the program frees is freed once, one that it doesn't free, too.
// CHECK-LABEL: func.func @freed(
// CHECK:         memref.alloc() {bufferization.manual_deallocation} : memref<8xf32>
// CHECK:         memref.alloc() : memref<8xf32>
// CHECK:         memref.dealloc {{.*}} {bufferization.manual_deallocation}
// LOWERED-LABEL: llvm.func @freed(
// LOWERED-COUNT-2: llvm.call @free(
// LOWERED-NOT:   llvm.call @free(
// LOWERED:       llvm.return
func.func @freed(%x: memref<8xf32>) {
  %a = memref.alloc() : memref<8xf32>
  %b = memref.alloc() : memref<8xf32>
  linalg.exp ins(%x : memref<8xf32>) outs(%a : memref<8xf32>)
  linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
  linalg.exp ins(%b : memref<8xf32>) outs(%x : memref<8xf32>)
  memref.dealloc %a : memref<8xf32>
  return
}
