// RUN: norm-opt %s --norm-raise --remarks-filter=norm.* 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
//
// The same functions before and after, but for the one in which 1/48 is a float:
// it stands for 1/48, and isn't.
// RUN: norm-opt %s --norm-raise -o %t.mlir
// RUN: not norm-verify %s %t.mlir 2>&1 | FileCheck %s --check-prefix=EXACT --implicit-check-not='{{error|different}}'
// EXACT: @tosa_batch_norm_grouping: different
//
// RUN: norm-opt %s --convert-elementwise-to-linalg -o %t.before.mlir
// RUN: norm-opt %s --norm-raise --convert-elementwise-to-linalg -o %t.after.mlir
// RUN: %python %utils/check-equal.py %t.before.mlir %t.after.mlir

// What exporters emit for LayerNorm and RMSNorm, in its smallest form. Each
// function ends as one norm op and nothing else. The private ones aren't run
// before and after: random arguments have static shapes.

// The decomposition of torch's native_layer_norm: statistics with a kept
// dimension, explicit broadcasts after a collapse, ε as an f64 that is
// truncated where it is used.

#id = affine_map<(d0, d1) -> (d0, d1)>
#keep = affine_map<(d0, d1) -> (d0, 0)>
#row = affine_map<(d0, d1) -> (d0)>
#channel = affine_map<(d0, d1) -> (d1)>
// REMARK: remark: [Passed] norm-raised-layer-norm | Category:norm | Function=native_layer_norm | Remark="LayerNorm of a row of 16 elements, epsilon 9.99999974E-6 : f32"
// CHECK-LABEL: func @native_layer_norm
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>, %[[G:.*]]: tensor<16xf32>, %[[B:.*]]: tensor<16xf32>
// CHECK-NEXT: %[[INIT:.*]] = tensor.empty() : tensor<4x16xf32>
// CHECK-NEXT: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<4x16xf32>) scale(%[[G]] : tensor<16xf32>) bias(%[[B]] : tensor<16xf32>) outs(%[[INIT]] : tensor<4x16xf32>) epsilon = 9.99999974E-6 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @native_layer_norm(%x: tensor<4x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f64
  %e = tensor.empty() : tensor<4x16xf32>
  %e1 = tensor.empty() : tensor<4x1xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x1xf32>) -> tensor<4x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x16xf32>) outs(%f : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.addf %i, %o : f32
    linalg.yield %0 : f32
  } -> tensor<4x1xf32>
  %mean = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.divf %i, %n : f32
    linalg.yield %0 : f32
  } -> tensor<4x1xf32>
  %mean1 = tensor.collapse_shape %mean [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
  %meanb = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%mean1 : tensor<4xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<4x16xf32>
  %d = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %meanb : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.subf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %sq = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%d, %d : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %sumsq = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "reduction"]} ins(%sq : tensor<4x16xf32>) outs(%f : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.addf %i, %o : f32
    linalg.yield %0 : f32
  } -> tensor<4x1xf32>
  %var = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sumsq : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.divf %i, %n : f32
    linalg.yield %0 : f32
  } -> tensor<4x1xf32>
  %vareps = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%var : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.truncf %eps : f64 to f32
    %1 = arith.addf %i, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x1xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%vareps : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = math.rsqrt %i : f32
    linalg.yield %0 : f32
  } -> tensor<4x1xf32>
  %r1 = tensor.collapse_shape %r [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
  %rb = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%r1 : tensor<4xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %o: f32):
    linalg.yield %i : f32
  } -> tensor<4x16xf32>
  %norm = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%d, %rb : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #channel, #id], iterator_types = ["parallel", "parallel"]} ins(%norm, %g : tensor<4x16xf32>, tensor<16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #channel, #id], iterator_types = ["parallel", "parallel"]} ins(%scaled, %b : tensor<4x16xf32>, tensor<16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.addf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// torch's var_mean, with one batch: the variance in f64 around a mean of its
// own, a second mean in f32, dimensions of extent 1 as constants in the maps,
// √ and a division.

#id3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#out3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#keep3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#stat3 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#channel3 = affine_map<(d0, d1, d2) -> (d2)>
// CHECK-LABEL: func private @var_mean
// CHECK-SAME: %[[X:.*]]: tensor<1x?x16xf32>, %[[G:.*]]: tensor<16xf32>, %[[B:.*]]: tensor<16xf32>
// CHECK: %[[C1:.*]] = arith.constant 1 : index
// CHECK: %[[D:.*]] = tensor.dim %[[X]], %[[C1]]
// CHECK: %[[INIT:.*]] = tensor.empty(%[[D]]) : tensor<1x?x16xf32>
// CHECK-NEXT: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<1x?x16xf32>) scale(%[[G]] : tensor<16xf32>) bias(%[[B]] : tensor<16xf32>) outs(%[[INIT]] : tensor<1x?x16xf32>) epsilon = 9.99999974E-6 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func private @var_mean(%x: tensor<1x?x16xf32>, %g: tensor<16xf32>, %b: tensor<16xf32>) -> tensor<1x?x16xf32> {
  %c1 = arith.constant 1 : index
  %zero64 = arith.constant 0.0 : f64
  %n64 = arith.constant 16.0 : f64
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f64
  %s = tensor.dim %x, %c1 : tensor<1x?x16xf32>
  %e64 = tensor.empty(%s) : tensor<1x?x16xf64>
  %k64 = tensor.empty(%s) : tensor<1x?x1xf64>
  %e = tensor.empty(%s) : tensor<1x?x16xf32>
  %k = tensor.empty(%s) : tensor<1x?x1xf32>
  %x64 = linalg.generic {indexing_maps = [#id3, #out3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<1x?x16xf32>) outs(%e64 : tensor<1x?x16xf64>) {
  ^bb0(%i: f32, %o: f64):
    %0 = arith.extf %i : f32 to f64
    linalg.yield %0 : f64
  } -> tensor<1x?x16xf64>
  %f64 = linalg.fill ins(%zero64 : f64) outs(%k64 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
  %sum64 = linalg.generic {indexing_maps = [#out3, #keep3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x64 : tensor<1x?x16xf64>) outs(%f64 : tensor<1x?x1xf64>) {
  ^bb0(%i: f64, %o: f64):
    %0 = arith.addf %i, %o : f64
    linalg.yield %0 : f64
  } -> tensor<1x?x1xf64>
  %d64 = linalg.generic {indexing_maps = [#id3, #stat3, #out3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x64, %sum64 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%e64 : tensor<1x?x16xf64>) {
  ^bb0(%i: f64, %j: f64, %o: f64):
    %0 = arith.divf %j, %n64 : f64
    %1 = arith.subf %i, %0 : f64
    %2 = arith.mulf %1, %1 : f64
    linalg.yield %2 : f64
  } -> tensor<1x?x16xf64>
  %sumsq = linalg.generic {indexing_maps = [#out3, #keep3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%d64 : tensor<1x?x16xf64>) outs(%f64 : tensor<1x?x1xf64>) {
  ^bb0(%i: f64, %o: f64):
    %0 = arith.addf %i, %o : f64
    linalg.yield %0 : f64
  } -> tensor<1x?x1xf64>
  %std = linalg.generic {indexing_maps = [#stat3, #out3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%sumsq : tensor<1x?x1xf64>) outs(%k : tensor<1x?x1xf32>) {
  ^bb0(%i: f64, %o: f32):
    %0 = arith.divf %i, %n64 : f64
    %1 = arith.truncf %0 : f64 to f32
    %2 = arith.truncf %eps : f64 to f32
    %3 = arith.addf %1, %2 : f32
    %4 = math.sqrt %3 : f32
    linalg.yield %4 : f32
  } -> tensor<1x?x1xf32>
  %f = linalg.fill ins(%zero : f32) outs(%k : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
  %sum = linalg.generic {indexing_maps = [#out3, #keep3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%x : tensor<1x?x16xf32>) outs(%f : tensor<1x?x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.addf %i, %o : f32
    linalg.yield %0 : f32
  } -> tensor<1x?x1xf32>
  %y = linalg.generic {indexing_maps = [#id3, #stat3, #stat3, #channel3, #channel3, #out3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %sum, %std, %g, %b : tensor<1x?x16xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<16xf32>, tensor<16xf32>) outs(%e : tensor<1x?x16xf32>) {
  ^bb0(%i: f32, %m: f32, %q: f32, %j: f32, %l: f32, %o: f32):
    %0 = arith.divf %m, %n : f32
    %1 = arith.subf %i, %0 : f32
    %2 = arith.divf %1, %q : f32
    %3 = arith.mulf %2, %j : f32
    %4 = arith.addf %3, %l : f32
    linalg.yield %4 : f32
  } -> tensor<1x?x16xf32>
  return %y : tensor<1x?x16xf32>
}

// Gemma: the weight is extended and incremented where it is used, so the scale
// has to be computed.

// CHECK-LABEL: func @gemma
// CHECK-SAME: %[[X:.*]]: tensor<4x16xbf16>, %[[W:.*]]: tensor<16xbf16>
// CHECK: %[[SCALE:.*]] = linalg.generic {{.*}} ins(%[[W]] : tensor<16xbf16>) outs(%{{.*}} : tensor<16xf32>) attrs = {norm.weight_prep} {
// CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16, %{{.*}}: f32):
// CHECK: %[[EXT:.*]] = arith.extf %[[IN]] : bf16 to f32
// CHECK: arith.addf {{.*}} : f32
// CHECK-NOT: linalg.generic
// CHECK: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xbf16>) scale(%[[SCALE]] : tensor<16xf32>) outs(%{{.*}} : tensor<4x16xbf16>) epsilon = 9.99999997E-7 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @gemma(%x: tensor<4x16xbf16>, %w: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-06 : f32
  %e1 = tensor.empty() : tensor<4xf32>
  %eh = tensor.empty() : tensor<4x16xbf16>
  %f = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x16xbf16>) outs(%f : tensor<4xf32>) {
  ^bb0(%i: bf16, %o: f32):
    %0 = arith.extf %i : bf16 to f32
    %1 = arith.mulf %0, %0 : f32
    %2 = arith.addf %o, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #channel, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum, %w : tensor<4x16xbf16>, tensor<4xf32>, tensor<16xbf16>) outs(%eh : tensor<4x16xbf16>) {
  ^bb0(%i: bf16, %s: f32, %j: bf16, %o: bf16):
    %0 = arith.extf %i : bf16 to f32
    %1 = arith.divf %s, %n : f32
    %2 = arith.addf %1, %eps : f32
    %3 = math.rsqrt %2 : f32
    %4 = arith.mulf %0, %3 : f32
    %5 = arith.extf %j : bf16 to f32
    %6 = arith.addf %5, %one : f32
    %7 = arith.mulf %4, %6 : f32
    %8 = arith.truncf %7 : f32 to bf16
    linalg.yield %8 : bf16
  } -> tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// TOSA after its lowering to linalg: named reductions, reshapes, constants and
// weights as tensors of rank 3, 1/N rounded to f32, and TF's grouping
// x·(r·g) + (b − m·(r·g)).

#idt = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#keept = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#channelt = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#scalart = affine_map<(d0, d1, d2) -> (0, 0, 0)>
// CHECK-LABEL: func @tosa_batch_norm_grouping
// CHECK-SAME: %[[X:.*]]: tensor<2x8x48xf32>, %[[G:.*]]: tensor<48xf32>, %[[B:.*]]: tensor<1x1x48xf32>
// CHECK-DAG: %[[BIAS:.*]] = tensor.collapse_shape %[[B]] {{\[\[}}0, 1, 2]] : tensor<1x1x48xf32> into tensor<48xf32>
// CHECK-DAG: %[[INIT:.*]] = tensor.empty() : tensor<2x8x48xf32>
// CHECK: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<2x8x48xf32>) scale(%[[G]] : tensor<48xf32>) bias(%[[BIAS]] : tensor<48xf32>) outs(%[[INIT]] : tensor<2x8x48xf32>) epsilon = 1.000000e-03 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @tosa_batch_norm_grouping(%x: tensor<2x8x48xf32>, %g: tensor<48xf32>, %b: tensor<1x1x48xf32>) -> tensor<2x8x48xf32> {
  %zero = arith.constant 0.0 : f32
  %rn = arith.constant dense<0.020833334> : tensor<1x1x1xf32>
  %eps = arith.constant dense<0.001> : tensor<1x1x1xf32>
  %e0 = tensor.empty() : tensor<2x8xf32>
  %e1 = tensor.empty() : tensor<2x8x1xf32>
  %e = tensor.empty() : tensor<2x8x48xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<2x8xf32>) -> tensor<2x8xf32>
  %sum0 = linalg.reduce ins(%x : tensor<2x8x48xf32>) outs(%f : tensor<2x8xf32>) dimensions = [2] (%i: f32, %o: f32) {
    %0 = arith.addf %i, %o : f32
    linalg.yield %0 : f32
  }
  %sum = tensor.expand_shape %sum0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
  %mean = linalg.generic {indexing_maps = [#idt, #scalart, #idt], iterator_types = ["parallel", "parallel", "parallel"]} ins(%sum, %rn : tensor<2x8x1xf32>, tensor<1x1x1xf32>) outs(%e1 : tensor<2x8x1xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<2x8x1xf32>
  %sq = linalg.generic {indexing_maps = [#idt, #keept, #idt], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %mean : tensor<2x8x48xf32>, tensor<2x8x1xf32>) outs(%e : tensor<2x8x48xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.subf %i, %j : f32
    %1 = arith.mulf %0, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x8x48xf32>
  %sumsq0 = linalg.reduce ins(%sq : tensor<2x8x48xf32>) outs(%f : tensor<2x8xf32>) dimensions = [2] (%i: f32, %o: f32) {
    %0 = arith.addf %i, %o : f32
    linalg.yield %0 : f32
  }
  %sumsq = tensor.expand_shape %sumsq0 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
  %r = linalg.generic {indexing_maps = [#idt, #scalart, #scalart, #idt], iterator_types = ["parallel", "parallel", "parallel"]} ins(%sumsq, %rn, %eps : tensor<2x8x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>) outs(%e1 : tensor<2x8x1xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    %1 = arith.addf %0, %k : f32
    %2 = math.rsqrt %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x8x1xf32>
  %g3 = tensor.expand_shape %g [[0, 1, 2]] output_shape [1, 1, 48] : tensor<48xf32> into tensor<1x1x48xf32>
  %rg = linalg.generic {indexing_maps = [#keept, #channelt, #idt], iterator_types = ["parallel", "parallel", "parallel"]} ins(%r, %g3 : tensor<2x8x1xf32>, tensor<1x1x48xf32>) outs(%e : tensor<2x8x48xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<2x8x48xf32>
  %shift = linalg.generic {indexing_maps = [#channelt, #keept, #idt, #idt], iterator_types = ["parallel", "parallel", "parallel"]} ins(%b, %mean, %rg : tensor<1x1x48xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>) outs(%e : tensor<2x8x48xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %0 = arith.mulf %j, %k : f32
    %1 = arith.subf %i, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x8x48xf32>
  %y = linalg.generic {indexing_maps = [#idt, #idt, #idt, #idt], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %rg, %shift : tensor<2x8x48xf32>, tensor<2x8x48xf32>, tensor<2x8x48xf32>) outs(%e : tensor<2x8x48xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    %1 = arith.addf %0, %k : f32
    linalg.yield %1 : f32
  } -> tensor<2x8x48xf32>
  return %y : tensor<2x8x48xf32>
}

// Flax: the mean of squares less the squared mean, clamped at zero, statistics
// without the reduced dimension, constants as tensors of rank 0, all in named
// and primitive ops.

// CHECK-LABEL: func private @flax_fast_variance
// CHECK-SAME: %[[X:.*]]: tensor<?x16xf32>, %[[G:.*]]: tensor<16xf32>
// CHECK: %[[Y:.*]] = norm.layer_norm ins(%[[X]] : tensor<?x16xf32>) scale(%[[G]] : tensor<16xf32>) outs(%{{.*}} : tensor<?x16xf32>) epsilon = 9.99999997E-7 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func private @flax_fast_variance(%x: tensor<?x16xf32>, %g: tensor<16xf32>) -> tensor<?x16xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %zero0 = arith.constant dense<0.0> : tensor<f32>
  %n0 = arith.constant dense<16.0> : tensor<f32>
  %eps0 = arith.constant dense<1.0e-06> : tensor<f32>
  %s = tensor.dim %x, %c0 : tensor<?x16xf32>
  %e = tensor.empty(%s) : tensor<?x16xf32>
  %e0 = tensor.empty(%s) : tensor<?xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %sq = linalg.square ins(%x : tensor<?x16xf32>) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<?x16xf32>) outs(%f : tensor<?xf32>) dimensions = [1]
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<?x16xf32>) outs(%f : tensor<?xf32>) dimensions = [1]
  %n = linalg.broadcast ins(%n0 : tensor<f32>) outs(%e0 : tensor<?xf32>) dimensions = [0]
  %eps = linalg.broadcast ins(%eps0 : tensor<f32>) outs(%e0 : tensor<?xf32>) dimensions = [0]
  %z = linalg.broadcast ins(%zero0 : tensor<f32>) outs(%e0 : tensor<?xf32>) dimensions = [0]
  %msq = linalg.div ins(%sumsq, %n : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.div ins(%sum, %n : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %mm = linalg.mul ins(%m, %m : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %var = linalg.sub ins(%msq, %mm : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %clamped = linalg.max ins(%z, %var : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %vareps = linalg.add ins(%clamped, %eps : tensor<?xf32>, tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %r = linalg.rsqrt ins(%vareps : tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %mb = linalg.broadcast ins(%m : tensor<?xf32>) outs(%e : tensor<?x16xf32>) dimensions = [1]
  %rb = linalg.broadcast ins(%r : tensor<?xf32>) outs(%e : tensor<?x16xf32>) dimensions = [1]
  %gb = linalg.broadcast ins(%g : tensor<16xf32>) outs(%e : tensor<?x16xf32>) dimensions = [0]
  %d = linalg.sub ins(%x, %mb : tensor<?x16xf32>, tensor<?x16xf32>) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  %rg = linalg.mul ins(%rb, %gb : tensor<?x16xf32>, tensor<?x16xf32>) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  %y = linalg.mul ins(%d, %rg : tensor<?x16xf32>, tensor<?x16xf32>) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// flax.nn.RMSNorm subtracts a mean of zeros; (Σx²/d + ε)^(−1/2) as a power;
// arith and math on tensors.

// CHECK-LABEL: func @flax_rms
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>
// CHECK-NEXT: %[[INIT:.*]] = tensor.empty() : tensor<4x16xf32>
// CHECK-NEXT: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xf32>) outs(%[[INIT]] : tensor<4x16xf32>) epsilon = 9.99999997E-7 : f32{{$}}
// CHECK-NEXT: return %[[Y]]
func.func @flax_rms(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %two = arith.constant dense<2.0> : tensor<4x16xf32>
  %rn = arith.constant dense<0.0625> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-06> : tensor<4xf32>
  %half = arith.constant dense<-0.5> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %d = arith.subf %x, %zeros : tensor<4x16xf32>
  %sq = math.powf %x, %two : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.mulf %sum, %rn : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.powf %meaneps, %half : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %d, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
