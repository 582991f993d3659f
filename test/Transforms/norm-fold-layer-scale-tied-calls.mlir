// Channel scales with tied=keep, where calls give the weight of a writer to more
// than one place.
// RUN: norm-opt %s --norm-fold-layer-scale=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=KEEP < %t.keep.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.keep.mlir
// RUN: norm-opt %s --norm-fold-layer-scale -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE --implicit-check-not=Missed < %t.verdicts
// RUN: norm-verify %s %t.untie.mlir

// UNTIE-COUNT-3: norm-layer-scale-folded

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>

// One function with one weight and one scale serves all layers.
// VERDICT: norm-layer-scale-folded | Category:norm | Function=layer
// KEEP-LABEL: func private @layer
// KEEP: norm.weight_prep
func.func private @layer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> tensor<4x16xf32> {
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
  return %n : tensor<4x16xf32>
}
func.func @layers(%x: tensor<4x8xf32>, %z: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %a = call @layer(%x, %w, %lambda) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %b = call @layer(%z, %w, %lambda) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return %a, %b : tensor<4x16xf32>, tensor<4x16xf32>
}

// The scales differ.
// VERDICT: norm-layer-scale-kept | Category:norm | Function=scaled_layer {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which calls give it with different scales
// KEEP-LABEL: func private @scaled_layer
// KEEP-NOT: norm.weight_prep
func.func private @scaled_layer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> tensor<4x16xf32> {
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
  return %n : tensor<4x16xf32>
}
func.func @scaled_layers(%x: tensor<4x8xf32>, %z: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>, %mu: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %a = call @scaled_layer(%x, %w, %lambda) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %b = call @scaled_layer(%z, %w, %mu) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  return %a, %b : tensor<4x16xf32>, tensor<4x16xf32>
}

// The caller reads the weight, too.
// VERDICT: norm-layer-scale-kept | Category:norm | Function=tied_layer {{.*}}linalg.matmul at {{.*}} reads the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
// KEEP-LABEL: func private @tied_layer
// KEEP-NOT: norm.weight_prep
func.func private @tied_layer(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> tensor<4x16xf32> {
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
  return %n : tensor<4x16xf32>
}
func.func @reads(%x: tensor<4x8xf32>, %z: tensor<4x8xf32>, %w: tensor<8x16xf32>, %lambda: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = call @tied_layer(%x, %w, %lambda) : (tensor<4x8xf32>, tensor<8x16xf32>, tensor<16xf32>) -> tensor<4x16xf32>
  %b = linalg.matmul ins(%z, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %a, %b : tensor<4x16xf32>, tensor<4x16xf32>
}
