// A channel scale whose writer's weight is read by something else as well.
// RUN: norm-opt %s --norm-fold-layer-scale -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE < %t.untie.mlir
// RUN: FileCheck %s --check-prefix=UNTIE-VERDICT < %t.verdicts
// RUN: norm-verify %s %t.untie.mlir
// RUN: norm-opt %s --norm-fold-layer-scale=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=KEEP-VERDICT --implicit-check-not=Passed < %t.verdicts
// RUN: norm-opt %s 2>/dev/null | diff %t.keep.mlir -
// RUN: norm-opt %s --norm-optimize=tied=keep 2>/dev/null | FileCheck %s --check-prefix=OPTIMIZED

// UNTIE-VERDICT: norm-layer-scale-folded | Category:norm | Function=shared
// UNTIE-LABEL: func @shared
// UNTIE-SAME: %{{[^:]*}}: tensor<4x8xf32>, %[[W:[^:]*]]: tensor<8x16xf32>
// UNTIE: %[[LW:.*]] = linalg.generic {{.*}} ins(%[[W]], %{{.*}} {norm.weight_prep}
// UNTIE: linalg.matmul ins(%{{.*}}, %[[LW]]
// UNTIE: linalg.matmul ins(%{{.*}}, %[[W]]
// KEEP-VERDICT: norm-layer-scale-kept | Category:norm | Function=shared {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
// OPTIMIZED-LABEL: func.func @shared
// OPTIMIZED-NOT: norm.weight_prep
// OPTIMIZED: arith.mulf
#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
func.func @shared(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>, %z: tensor<4x8xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %lambda : tensor<4x16xf32>, tensor<16xf32>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%v: f32, %l: f32, %o: f32):
    %p = arith.mulf %v, %l : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%scaled : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %k = linalg.matmul ins(%z, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %n, %k : tensor<4x16xf32>, tensor<4x16xf32>
}
