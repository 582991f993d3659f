// Weights that a program computes from others and from counters: a scale mixed
// as RWKV does, positions that are stretched to the size of an image, and ones
// that aren't linear in what is stored. All are work to be done ahead.
// RUN: norm-opt %s --norm-fold-affine --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// EQUAL: @mixed_scale: equal
// EQUAL: @stretched_positions: equal
// EQUAL: @activated_positions: equal

#scalar = affine_map<(c) -> ()>
#vector = affine_map<(c) -> (c)>

// VERDICT: norm-affine-folded | Category:norm | Function=mixed_scale
// CHECK-LABEL: @mixed_scale
// CHECK: norm.layer_norm ins(%{{[^)]*}}) outs(
// CHECK: linalg.generic {{.*}} ins(%{{.*}} attrs = {norm.weight_prep}
func.func @mixed_scale(%x: tensor<4x8xf32>, %g: tensor<8xf32>, %mix: tensor<8xf32>, %w: tensor<8x6xf32>) -> tensor<4x6xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant dense<1> : tensor<i64>
  %ginit = tensor.empty() : tensor<8xf32>
  %scale = linalg.generic {indexing_maps = [#scalar, #vector, #vector, #vector], iterator_types = ["parallel"]}
      ins(%one, %g, %mix : tensor<i64>, tensor<8xf32>, tensor<8xf32>) outs(%ginit : tensor<8xf32>) {
  ^bb0(%i: i64, %gamma: f32, %m: f32, %out: f32):
    %f = arith.sitofp %i : i64 to f32
    %rest = arith.subf %f, %m : f32
    %mixed = arith.mulf %gamma, %rest : f32
    linalg.yield %mixed : f32
  } -> tensor<8xf32>
  %init = tensor.empty() : tensor<4x8xf32>
  %n = norm.layer_norm ins(%x : tensor<4x8xf32>) scale(%scale : tensor<8xf32>) outs(%init : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  %hinit = tensor.empty() : tensor<4x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<4x6xf32>) -> tensor<4x6xf32>
  %h = linalg.matmul ins(%n, %w : tensor<4x8xf32>, tensor<8x6xf32>) outs(%fill : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %h : tensor<4x6xf32>
}

// VERDICT: norm-converted-to-rms | Category:norm | Function=stretched_positions
// VERDICT-NOT: norm-explicit-centre
// CHECK-LABEL: @stretched_positions
// CHECK: norm.center ins(%[[POS:.*]] : tensor<3x8xf32>) {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
func.func @stretched_positions(%x: tensor<2x5x6xf32>, %w: tensor<6x8xf32>, %pos: tensor<3x8xf32>) -> tensor<2x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %first = tensor.extract_slice %pos[0, 0] [1, 8] [1, 1] : tensor<3x8xf32> to tensor<1x8xf32>
  %rest = tensor.extract_slice %pos[1, 0] [2, 8] [1, 1] : tensor<3x8xf32> to tensor<2x8xf32>
  // Half of a pixel a step.
  %cinit = tensor.empty() : tensor<4xf32>
  %steps = linalg.generic {indexing_maps = [#vector], iterator_types = ["parallel"]} outs(%cinit : tensor<4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i64
    %f = arith.sitofp %n : i64 to f32
    %s = arith.mulf %f, %half : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  // PyTorch numbers the channels, too.
  %ninit = tensor.empty() : tensor<8xi64>
  %channels = linalg.generic {indexing_maps = [#vector], iterator_types = ["parallel"]} outs(%ninit : tensor<8xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i64
    linalg.yield %n : i64
  } -> tensor<8xi64>
  %pinit = tensor.empty() : tensor<4x8xf32>
  %stretched = linalg.generic {indexing_maps = [affine_map<(t, c) -> (t)>, affine_map<(t, c) -> (c)>, affine_map<(t, c) -> (t, c)>], iterator_types = ["parallel", "parallel"]}
      ins(%steps, %channels : tensor<4xf32>, tensor<8xi64>) outs(%pinit : tensor<4x8xf32>) {
  ^bb0(%s: f32, %channel: i64, %out: f32):
    %t = linalg.index 0 : index
    %c = arith.index_cast %channel : i64 to index
    %two = arith.constant 2 : index
    %from = arith.divui %t, %two : index
    %p = tensor.extract %rest[%from, %c] : tensor<2x8xf32>
    %weighted = arith.mulf %p, %s : f32
    linalg.yield %weighted : f32
  } -> tensor<4x8xf32>
  %positions = tensor.concat dim(0) %first, %stretched : (tensor<1x8xf32>, tensor<4x8xf32>) -> tensor<5x8xf32>
  %init = tensor.empty() : tensor<2x5x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(b, t, c, k) -> (b, t, k)>, affine_map<(b, t, c, k) -> (k, c)>, affine_map<(b, t, c, k) -> (b, t, c)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x5x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  } -> tensor<2x5x8xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, t, c) -> (b, t, c)>, affine_map<(b, t, c) -> (t, c)>, affine_map<(b, t, c) -> (b, t, c)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h, %positions : tensor<2x5x8xf32>, tensor<5x8xf32>) outs(%init : tensor<2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<2x5x8xf32>
  %n = norm.layer_norm ins(%sum : tensor<2x5x8xf32>) outs(%init : tensor<2x5x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x5x8xf32>
}

// VERDICT: norm-converted-to-rms | Category:norm | Function=activated_positions
// VERDICT-NOT: norm-explicit-centre
// CHECK-LABEL: @activated_positions
// CHECK: %[[TANH:.*]] = linalg.tanh
// CHECK: norm.center ins(%[[TANH]] {{.*}} {norm.weight_prep}
// CHECK: norm.rms_norm
func.func @activated_positions(%x: tensor<2x5x6xf32>, %w: tensor<6x8xf32>, %pos: tensor<5x8xf32>) -> tensor<2x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %pinit = tensor.empty() : tensor<5x8xf32>
  %positions = linalg.tanh ins(%pos : tensor<5x8xf32>) outs(%pinit : tensor<5x8xf32>) -> tensor<5x8xf32>
  %init = tensor.empty() : tensor<2x5x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x5x8xf32>) -> tensor<2x5x8xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(b, t, c, k) -> (b, t, k)>, affine_map<(b, t, c, k) -> (k, c)>, affine_map<(b, t, c, k) -> (b, t, c)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x5x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %out, %p : f32
    linalg.yield %s : f32
  } -> tensor<2x5x8xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(b, t, c) -> (b, t, c)>, affine_map<(b, t, c) -> (t, c)>, affine_map<(b, t, c) -> (b, t, c)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h, %positions : tensor<2x5x8xf32>, tensor<5x8xf32>) outs(%init : tensor<2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<2x5x8xf32>
  %n = norm.layer_norm ins(%sum : tensor<2x5x8xf32>) outs(%init : tensor<2x5x8xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x5x8xf32>
}
