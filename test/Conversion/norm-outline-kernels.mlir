// RUN: norm-opt %s --norm-outline-kernels | FileCheck %s
// RUN: norm-opt %s --norm-outline-kernels -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir

// Equal ops share a kernel, wherever they come from; constants move along,
// other values from outside become arguments.
// CHECK-LABEL: func.func @share(
// CHECK-SAME:    %[[A:.+]]: memref<8xf32>, %[[B:.+]]: memref<8xf32>, %[[S:.+]]: f32)
// CHECK:       call @[[EXP:norm_kernel.*]](%[[A]], %[[B]]) : (memref<8xf32>, memref<8xf32>) -> ()
// CHECK:       call @[[EXP]](%[[B]], %[[A]])
// CHECK:       call @[[ADD:norm_kernel.*]](%[[A]], %[[B]], %[[S]])
// CHECK-NOT:   linalg
// CHECK:       return
func.func @share(%a: memref<8xf32>, %b: memref<8xf32>, %s: f32) {
  %two = arith.constant 2.0 : f32
  linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
  linalg.exp ins(%b : memref<8xf32>) outs(%a : memref<8xf32>)
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%a : memref<8xf32>) outs(%b : memref<8xf32>) {
  ^bb0(%x: f32, %out: f32):
    %0 = arith.mulf %x, %two : f32
    %1 = arith.addf %0, %s : f32
    linalg.yield %1 : f32
  }
  return
}

// Another constant, another type and another layout are other kernels.
// CHECK-LABEL: func.func @differ(
// CHECK-NOT:   call @[[ADD]](
// CHECK-NOT:   call @[[EXP]](
// CHECK:       return
func.func @differ(%a: memref<8xf32>, %b: memref<8xf32>, %s: f32, %c: memref<8xf64>, %d: memref<8xf32, strided<[?]>>) {
  %three = arith.constant 3.0 : f32
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%a : memref<8xf32>) outs(%b : memref<8xf32>) {
  ^bb0(%x: f32, %out: f32):
    %0 = arith.mulf %x, %three : f32
    %1 = arith.addf %0, %s : f32
    linalg.yield %1 : f32
  }
  linalg.exp ins(%c : memref<8xf64>) outs(%c : memref<8xf64>)
  linalg.exp ins(%d : memref<8xf32, strided<[?]>>) outs(%b : memref<8xf32>)
  return
}

// CHECK:       func.func private @[[EXP]](%[[X:.+]]: memref<8xf32>, %[[Y:.+]]: memref<8xf32>) attributes {passthrough = ["noinline"]}
// CHECK-NEXT:    linalg.exp ins(%[[X]] : memref<8xf32>) outs(%[[Y]] : memref<8xf32>)
// CHECK-NEXT:    return
// CHECK:       func.func private @[[ADD]](%{{.+}}: memref<8xf32>, %{{.+}}: memref<8xf32>, %{{.+}}: f32)
// CHECK:         arith.constant 2.0{{.*}} : f32
// CHECK:         linalg.generic
