// RUN: norm-opt %s --norm-raise --remarks-filter=norm.* 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: norm-opt %s --norm-raise -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %s --convert-elementwise-to-linalg -o %t.before.mlir
// RUN: norm-opt %s --norm-raise --convert-elementwise-to-linalg -o %t.after.mlir
// RUN: %python %utils/check-equal.py %t.before.mlir %t.after.mlir

// What stands around a norm: axes, reshapes, several norms of one row, other
// readers, scales that aren't there as vectors. The norms are spelled in the
// shortest way.

// The feature axis isn't the last; the scale is a column.

// CHECK-LABEL: func @channels_first
// CHECK-SAME: %[[X:.*]]: tensor<2x16x8xf32>, %[[G:.*]]: tensor<16x1xf32>
// CHECK-DAG: %[[SCALE:.*]] = tensor.collapse_shape %[[G]] {{\[\[}}0, 1]] : tensor<16x1xf32> into tensor<16xf32>
// CHECK: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<2x16x8xf32>) scale(%[[SCALE]] : tensor<16xf32>) outs(%{{.*}} : tensor<2x16x8xf32>) epsilon = 1.000000e-03 : f32 axes = [1]{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @channels_first(%x: tensor<2x16x8xf32>, %g: tensor<16x1xf32>) -> tensor<2x16x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x8xf32>
  %n = arith.constant dense<16.0> : tensor<2x8xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<2x8xf32>
  %e = tensor.empty() : tensor<2x16x8xf32>
  %sq = arith.mulf %x, %x : tensor<2x16x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<2x16x8xf32>) outs(%zero : tensor<2x8xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<2x8xf32>
  %meaneps = arith.addf %mean, %eps : tensor<2x8xf32>
  %r = math.rsqrt %meaneps : tensor<2x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, 0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %r, %g : tensor<2x16x8xf32>, tensor<2x8xf32>, tensor<16x1xf32>) outs(%e : tensor<2x16x8xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    %1 = arith.mulf %0, %k : f32
    linalg.yield %1 : f32
  } -> tensor<2x16x8xf32>
  return %y : tensor<2x16x8xf32>
}

// Two feature axes. The bias exists in their shape; the scale varies along one
// of them, so that it has to be made.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-LABEL: func @two_axes
// CHECK-SAME: %[[X:.*]]: tensor<4x8x2xf32>, %[[G:.*]]: tensor<2xf32>, %[[B:.*]]: tensor<8x2xf32>
// CHECK: %[[SCALE:.*]] = linalg.generic {{.*}} ins(%[[G]] : tensor<2xf32>) outs(%{{.*}} : tensor<8x2xf32>) attrs = {norm.weight_prep}
// CHECK: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<4x8x2xf32>) scale(%[[SCALE]] : tensor<8x2xf32>) bias(%[[B]] : tensor<8x2xf32>) outs(%{{.*}} : tensor<4x8x2xf32>) epsilon = 1.000000e-03 : f32 axes = [1, 2]{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @two_axes(%x: tensor<4x8x2xf32>, %g: tensor<2xf32>, %b: tensor<8x2xf32>) -> tensor<4x8x2xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x8x2xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8x2xf32>) outs(%zero : tensor<4xf32>) dimensions = [1, 2]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meanb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e : tensor<4x8x2xf32>) dimensions = [1, 2]
  %d = arith.subf %x, %meanb : tensor<4x8x2xf32>
  %sq = arith.mulf %d, %d : tensor<4x8x2xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x8x2xf32>) outs(%zero : tensor<4xf32>) dimensions = [1, 2]
  %var = arith.divf %sumsq, %n : tensor<4xf32>
  %vareps = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %vareps : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%d, %r, %g, %b : tensor<4x8x2xf32>, tensor<4xf32>, tensor<2xf32>, tensor<8x2xf32>) outs(%e : tensor<4x8x2xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %l: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    %1 = arith.mulf %0, %k : f32
    %2 = arith.addf %1, %l : f32
    linalg.yield %2 : f32
  } -> tensor<4x8x2xf32>
  return %y : tensor<4x8x2xf32>
}

// ONNX's own expansion: the statistics of a flattened row matrix, the affine
// part after the reshape back. The norm takes the tensor before the reshape.

// CHECK-LABEL: func @flattened
// CHECK-SAME: %[[X:.*]]: tensor<2x8x16xf32>, %[[G:.*]]: tensor<16xf32>
// CHECK-NOT: _shape
// CHECK: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<2x8x16xf32>) scale(%[[G]] : tensor<16xf32>) outs(%{{.*}} : tensor<2x8x16xf32>) epsilon = 1.000000e-03 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @flattened(%x3: tensor<2x8x16xf32>, %g: tensor<16xf32>) -> tensor<2x8x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<16xf32>
  %n = arith.constant dense<16.0> : tensor<16xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<16xf32>
  %e = tensor.empty() : tensor<16x16xf32>
  %e3 = tensor.empty() : tensor<2x8x16xf32>
  %x = tensor.collapse_shape %x3 [[0, 1], [2]] : tensor<2x8x16xf32> into tensor<16x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<16xf32>
  %sq = arith.mulf %x, %x : tensor<16x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [1]
  %meansq = arith.divf %sumsq, %n : tensor<16xf32>
  %squared = arith.mulf %mean, %mean : tensor<16xf32>
  %var = arith.subf %meansq, %squared : tensor<16xf32>
  %vareps = arith.addf %var, %eps : tensor<16xf32>
  %std = math.sqrt %vareps : tensor<16xf32>
  %stdb = linalg.broadcast ins(%std : tensor<16xf32>) outs(%e : tensor<16x16xf32>) dimensions = [1]
  %meanb = linalg.broadcast ins(%mean : tensor<16xf32>) outs(%e : tensor<16x16xf32>) dimensions = [1]
  %d = arith.subf %x, %meanb : tensor<16x16xf32>
  %norm = arith.divf %d, %stdb : tensor<16x16xf32>
  %norm3 = tensor.expand_shape %norm [[0, 1], [2]] output_shape [2, 8, 16] : tensor<16x16xf32> into tensor<2x8x16xf32>
  %gb = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e3 : tensor<2x8x16xf32>) dimensions = [0, 1]
  %y = arith.mulf %gb, %norm3 : tensor<2x8x16xf32>
  return %y : tensor<2x8x16xf32>
}

// Two norms of one row share their statistics.

// CHECK-LABEL: func @parallel_blocks
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>, %[[G1:.*]]: tensor<16xf32>, %[[G2:.*]]: tensor<16xf32>
// CHECK: %[[Y1:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[G1]]
// CHECK: %[[Y2:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[G2]]
// CHECK-NEXT: return %[[Y1]], %[[Y2]]
func.func @parallel_blocks(%x: tensor<4x16xf32>, %g1: tensor<16xf32>, %g2: tensor<16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %norm = arith.mulf %x, %rb : tensor<4x16xf32>
  %g1b = linalg.broadcast ins(%g1 : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %g2b = linalg.broadcast ins(%g2 : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %y1 = arith.mulf %norm, %g1b : tensor<4x16xf32>
  %y2 = arith.mulf %norm, %g2b : tensor<4x16xf32>
  return %y1, %y2 : tensor<4x16xf32>, tensor<4x16xf32>
}

// Something else reads the norm before its scale: one op, and the scaling
// stays. So does a scale that varies along the rows.

// CHECK-LABEL: func @read_before_scale
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>, %[[G:.*]]: tensor<16xf32>, %[[H:.*]]: tensor<4x16xf32>
// CHECK: %[[GB:.*]] = linalg.broadcast
// CHECK: %[[NORM:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) outs(
// CHECK-NOT: norm.rms_norm
// CHECK-DAG: %[[Y1:.*]] = arith.mulf %[[NORM]], %[[GB]]
// CHECK-DAG: %[[Y2:.*]] = arith.mulf %[[NORM]], %[[H]]
// CHECK: return %[[Y1]], %[[Y2]]
func.func @read_before_scale(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %h: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %gb = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %norm = arith.mulf %x, %rb : tensor<4x16xf32>
  %y1 = arith.mulf %norm, %gb : tensor<4x16xf32>
  %y2 = arith.mulf %norm, %h : tensor<4x16xf32>
  return %y1, %y2 : tensor<4x16xf32>, tensor<4x16xf32>
}

// A norm that is copied and extended for its readers is still one op, and its
// rounding to bf16 stays.

// CHECK-LABEL: func @copied
// CHECK-SAME: %[[X:.*]]: tensor<4x16xbf16>
// CHECK: %[[NORM:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xbf16>) outs(%{{.*}} : tensor<4x16xbf16>)
// CHECK-NOT: norm.rms_norm
// CHECK: arith.extf %[[NORM]]
// CHECK: arith.extf %[[NORM]]
// CHECK: linalg.copy ins(%[[NORM]]
// CHECK: return
func.func @copied(%x: tensor<4x16xbf16>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xbf16>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %eh = tensor.empty() : tensor<4x16xbf16>
  %x32 = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %x32, %x32 : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %norm32 = arith.mulf %x32, %rb : tensor<4x16xf32>
  %norm = arith.truncf %norm32 : tensor<4x16xf32> to tensor<4x16xbf16>
  %q = arith.extf %norm : tensor<4x16xbf16> to tensor<4x16xf32>
  %k = arith.extf %norm : tensor<4x16xbf16> to tensor<4x16xf32>
  %v = linalg.copy ins(%norm : tensor<4x16xbf16>) outs(%eh : tensor<4x16xbf16>) -> tensor<4x16xbf16>
  return %q, %k, %v : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xbf16>
}

// A scale of two vectors and a number, and a bias that is a number. What the
// scale is made from isn't all known beforehand, so it isn't marked.

// CHECK-LABEL: func @computed_scale
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>, %[[G:.*]]: tensor<16xf32>, %[[H:.*]]: tensor<16xf32>
// CHECK: %[[T:.*]] = math.tanh %[[H]]
// CHECK: %[[SCALE:.*]] = linalg.generic {{.*}} ins(%[[G]], %[[T]] : tensor<16xf32>, tensor<16xf32>) outs(%{{.*}} : tensor<16xf32>) {
// CHECK: arith.constant -3.000000e+00 : f32
// CHECK: %[[BIAS:.*]] = arith.constant dense<5.000000e-01> : tensor<16xf32>
// CHECK: norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[SCALE]] : tensor<16xf32>) bias(%[[BIAS]] : tensor<16xf32>) outs(
func.func @computed_scale(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %h: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %three = arith.constant dense<-3.0> : tensor<4x16xf32>
  %half = arith.constant dense<0.5> : tensor<4x16xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %norm = arith.mulf %x, %rb : tensor<4x16xf32>
  %gb = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %t = math.tanh %h : tensor<16xf32>
  %tb = linalg.broadcast ins(%t : tensor<16xf32>) outs(%e : tensor<4x16xf32>) dimensions = [0]
  %y1 = arith.mulf %norm, %gb : tensor<4x16xf32>
  %y2 = arith.mulf %y1, %tb : tensor<4x16xf32>
  %y3 = arith.mulf %y2, %three : tensor<4x16xf32>
  %y4 = arith.addf %y3, %half : tensor<4x16xf32>
  return %y4 : tensor<4x16xf32>
}

// √16·x/√(Σx² + 16ε) is x/√(Σx²/16 + ε). Beside it a GELU takes a root that
// has nothing to do with norms.

// CHECK-LABEL: func @sum_under_the_root
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>
// CHECK: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) outs(%{{.*}} : tensor<4x16xf32>) epsilon = 1.562500e-02 : f32{{$}}
// CHECK: math.sqrt
// REMARK: Function=sum_under_the_root
// REMARK-NOT: remark:
func.func @sum_under_the_root(%x: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %eps = arith.constant dense<0.25> : tensor<4xf32>
  %four = arith.constant dense<4.0> : tensor<4x16xf32>
  %two = arith.constant 2.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %sumeps = arith.addf %sum, %eps : tensor<4xf32>
  %r = math.rsqrt %sumeps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %x4 = arith.mulf %x, %four : tensor<4x16xf32>
  %y = arith.mulf %x4, %rb : tensor<4x16xf32>
  %gelu = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%y : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = math.sqrt %two : f32
    %1 = arith.divf %i, %0 : f32
    %2 = math.erf %1 : f32
    %3 = arith.mulf %2, %i : f32
    linalg.yield %3 : f32
  } -> tensor<4x16xf32>
  return %y, %gelu : tensor<4x16xf32>, tensor<4x16xf32>
}

// A single row: the statistics are scalars on the way. Both sums come from one
// op.

// REMARK: remark: [Passed] norm-raised-layer-norm | Category:norm | Function=single_row
// CHECK-LABEL: func @single_row
// CHECK-SAME: %[[X:.*]]: tensor<16xf32>, %[[G:.*]]: tensor<16xf32>
// CHECK: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<16xf32>) scale(%[[G]] : tensor<16xf32>) outs(%{{.*}} : tensor<16xf32>) epsilon = 1.000000e-03 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @single_row(%x: tensor<16xf32>, %g: tensor<16xf32>) -> tensor<16xf32> {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-03 : f32
  %e = tensor.empty() : tensor<16xf32>
  %sums:2 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%x : tensor<16xf32>) outs(%zero, %zero : tensor<f32>, tensor<f32>) {
  ^bb0(%i: f32, %a: f32, %b: f32):
    %0 = arith.addf %a, %i : f32
    %1 = math.fma %i, %i, %b : f32
    linalg.yield %0, %1 : f32, f32
  } -> (tensor<f32>, tensor<f32>)
  %sum = tensor.extract %sums#0[] : tensor<f32>
  %sumsq = tensor.extract %sums#1[] : tensor<f32>
  %mean = arith.divf %sum, %n : f32
  %meansq = arith.divf %sumsq, %n : f32
  %squared = arith.mulf %mean, %mean : f32
  %var = arith.subf %meansq, %squared : f32
  %vareps = arith.addf %var, %eps : f32
  %r = math.rsqrt %vareps : f32
  %rb = tensor.splat %r : tensor<16xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x, %rb, %g : tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<16xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %0 = arith.subf %i, %mean : f32
    %1 = arith.mulf %0, %j : f32
    %2 = arith.mulf %1, %k : f32
    linalg.yield %2 : f32
  } -> tensor<16xf32>
  return %y : tensor<16xf32>
}

// The reshape back may split the rows otherwise than they were joined, since
// its extents are dynamic: the norm is that of the joined rows, and the scaling
// stays behind the reshape.

// REMARK: Function=split_otherwise
// CHECK-LABEL: func private @split_otherwise
// CHECK-SAME: %[[X3:.*]]: tensor<?x8x16xf32>, %[[G:.*]]: tensor<?x?x16xf32>
// CHECK: %[[X:.*]] = tensor.collapse_shape %[[X3]]
// CHECK: %[[NORM:.*]] = norm.rms_norm ins(%[[X]] : tensor<?x16xf32>) outs(
// CHECK: %[[NORM3:.*]] = tensor.expand_shape %[[NORM]]
// CHECK: %[[Y:.*]] = arith.addf %[[NORM3]], %
// CHECK: return %[[Y]]
func.func private @split_otherwise(%x3: tensor<?x8x16xf32>, %like: tensor<?x?x16xf32>, %a: index, %b: index, %m: index) -> tensor<?x?x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant dense<1.0> : tensor<16xf32>
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-03 : f32
  %e = tensor.empty(%m) : tensor<?x16xf32>
  %e0 = tensor.empty(%m) : tensor<?xf32>
  %x = tensor.collapse_shape %x3 [[0, 1], [2]] : tensor<?x8x16xf32> into tensor<?x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %sq = arith.mulf %x, %x : tensor<?x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<?x16xf32>) outs(%f : tensor<?xf32>) dimensions = [1]
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%sum : tensor<?xf32>) outs(%e0 : tensor<?xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.divf %i, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?xf32>
  %rb = linalg.broadcast ins(%r : tensor<?xf32>) outs(%e : tensor<?x16xf32>) dimensions = [1]
  %norm = arith.mulf %x, %rb : tensor<?x16xf32>
  %norm3 = tensor.expand_shape %norm [[0, 1], [2]] output_shape [%a, %b, 16] : tensor<?x16xf32> into tensor<?x?x16xf32>
  %ones = linalg.broadcast ins(%one : tensor<16xf32>) outs(%like : tensor<?x?x16xf32>) dimensions = [0, 1]
  %y = arith.addf %norm3, %ones : tensor<?x?x16xf32>
  return %y : tensor<?x?x16xf32>
}

// The sum starts from 16ε instead of having ε added to the mean.

// REMARK: Function=epsilon_as_start
// CHECK-LABEL: func @epsilon_as_start
// CHECK: norm.rms_norm ins(%{{.*}} : tensor<4x16xf32>) outs(%{{.*}} : tensor<4x16xf32>) epsilon = 1.562500e-02 : f32{{$}}
func.func @epsilon_as_start(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %start = arith.constant dense<0.25> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%start : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %r = math.rsqrt %mean : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// The divisor is a sum of ones.

// REMARK: Function=counts_to_16
// CHECK-LABEL: func @counts_to_16
// CHECK: norm.rms_norm ins(%{{.*}} : tensor<4x16xf32>) outs(%{{.*}} : tensor<4x16xf32>) epsilon = 1.000000e-03 : f32{{$}}
func.func @counts_to_16(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %zero0 = arith.constant dense<0.0> : tensor<f32>
  %ones = arith.constant dense<1.0> : tensor<16xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %count = linalg.reduce { arith.addf } ins(%ones : tensor<16xf32>) outs(%zero0 : tensor<f32>) dimensions = [0]
  %n = linalg.broadcast ins(%count : tensor<f32>) outs(%e0 : tensor<4xf32>) dimensions = [0]
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
