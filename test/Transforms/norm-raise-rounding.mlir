// RUN: norm-opt %s --remarks-filter=norm.* --pass-pipeline='builtin.module(norm-raise{preserve-rounding=true})' 2>%t.remarks | FileCheck %s --check-prefixes=CHECK,KEEP
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: norm-opt %s --norm-raise | FileCheck %s --check-prefixes=CHECK,FUSE
// RUN: norm-opt %s --norm-raise -o %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %s --convert-elementwise-to-linalg -o %t.before.mlir
// RUN: norm-opt %s --norm-raise --convert-elementwise-to-linalg -o %t.after.mlir
// RUN: %python %utils/check-equal.py %t.before.mlir %t.after.mlir --tolerance=8e-3

// What is rounded on the way, and in which type a norm is computed. Rounding
// once instead of twice changes a result by up to an ulp of bf16, 2⁻⁷ of it.

// Llama of Hugging Face in bf16: fpowi, statistics in f32, rounding to bf16
// before the weight, which comes first.

#id = affine_map<(d0, d1) -> (d0, d1)>
#keep = affine_map<(d0, d1) -> (d0, 0)>
#channel = affine_map<(d0, d1) -> (d1)>
// REMARK: remark: [Passed] norm-raised-rms-norm | Category:norm | Function=llama | Remark="RMSNorm of a row of 16 elements, epsilon 9.99999974E-6 : f32"
// CHECK-LABEL: func @llama
// CHECK-SAME: %[[X:.*]]: tensor<4x16xbf16>, %[[G:.*]]: tensor<16xbf16>
// FUSE: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xbf16>) scale(%[[G]] : tensor<16xbf16>) outs(%{{.*}} : tensor<4x16xbf16>) epsilon = 9.99999974E-6 : f32{{$}}
// FUSE-NEXT: return %[[Y]]
// KEEP: norm.rms_norm ins(%[[X]] : tensor<4x16xbf16>) outs(%{{.*}} : tensor<4x16xbf16>) epsilon = 9.99999974E-6 : f32{{$}}
func.func @llama(%x: tensor<4x16xbf16>, %g: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %two = arith.constant 2 : i64
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f64
  %e = tensor.empty() : tensor<4x16xf32>
  %e1 = tensor.empty() : tensor<4x1xf32>
  %eh = tensor.empty() : tensor<4x16xbf16>
  %x32 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x16xbf16>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: bf16, %o: f32):
    %0 = arith.extf %i : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %sq = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x32 : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = math.fpowi %i, %two : f32, i64
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x1xf32>) -> tensor<4x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #keep], iterator_types = ["parallel", "reduction"]} ins(%sq : tensor<4x16xf32>) outs(%f : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.addf %i, %o : f32
    linalg.yield %0 : f32
  } -> tensor<4x1xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<4x1xf32>) outs(%e1 : tensor<4x1xf32>) {
  ^bb0(%i: f32, %o: f32):
    %0 = arith.divf %i, %n : f32
    %1 = arith.truncf %eps : f64 to f32
    %2 = arith.addf %0, %1 : f32
    %3 = math.rsqrt %2 : f32
    linalg.yield %3 : f32
  } -> tensor<4x1xf32>
  %norm = linalg.generic {indexing_maps = [#id, #keep, #id], iterator_types = ["parallel", "parallel"]} ins(%x32, %r : tensor<4x16xf32>, tensor<4x1xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  %h = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%norm : tensor<4x16xf32>) outs(%eh : tensor<4x16xbf16>) {
  ^bb0(%i: f32, %o: bf16):
    %0 = arith.truncf %i : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<4x16xbf16>
  %y = linalg.generic {indexing_maps = [#channel, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%g, %h : tensor<16xbf16>, tensor<4x16xbf16>) outs(%eh : tensor<4x16xbf16>) {
  ^bb0(%j: bf16, %i: bf16, %o: bf16):
    %0 = arith.mulf %j, %i : bf16
    linalg.yield %0 : bf16
  } -> tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// The normalized row is rounded to bf16 before it is scaled.

// CHECK-LABEL: func @rounded_before_scale
// CHECK-SAME: %[[X:.*]]: tensor<4x16xbf16>, %[[G:.*]]: tensor<16xbf16>
// FUSE: %[[Y:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xbf16>) scale(%[[G]] : tensor<16xbf16>) outs(%{{.*}} : tensor<4x16xbf16>)
// FUSE-NEXT: return %[[Y]]
// KEEP: %[[GB:.*]] = linalg.broadcast ins(%[[G]]
// KEEP: %[[NORM:.*]] = norm.rms_norm ins(%[[X]] : tensor<4x16xbf16>) outs(%{{.*}} : tensor<4x16xbf16>)
// KEEP: %[[Y:.*]] = arith.mulf %[[NORM]], %[[GB]] : tensor<4x16xbf16>
// KEEP-NEXT: return %[[Y]]
func.func @rounded_before_scale(%x: tensor<4x16xbf16>, %g: tensor<16xbf16>) -> tensor<4x16xbf16> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %eh = tensor.empty() : tensor<4x16xbf16>
  %gb = linalg.broadcast ins(%g : tensor<16xbf16>) outs(%eh : tensor<4x16xbf16>) dimensions = [0]
  %x32 = arith.extf %x : tensor<4x16xbf16> to tensor<4x16xf32>
  %sq = arith.mulf %x32, %x32 : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %norm = arith.mulf %x32, %rb : tensor<4x16xf32>
  %h = arith.truncf %norm : tensor<4x16xf32> to tensor<4x16xbf16>
  %y = arith.mulf %h, %gb : tensor<4x16xbf16>
  return %y : tensor<4x16xbf16>
}

// Everything is computed in f16, the squares as well.

// CHECK-LABEL: func @all_in_f16
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf16>
// FUSE: norm.rms_norm ins(%[[X]] : tensor<4x16xf16>) outs(%{{.*}} : tensor<4x16xf16>) epsilon = 1.000400e-03 : f16
// KEEP-NOT: norm.
// REMARK: remark: [Missed] norm-not-raised-rounding | Category:norm | Function=all_in_f16 | Remark="a value is rounded to a narrow type before the norm ends"
func.func @all_in_f16(%x: tensor<4x16xf16>) -> tensor<4x16xf16> {
  %zero = arith.constant dense<0.0> : tensor<4xf16>
  %n = arith.constant dense<16.0> : tensor<4xf16>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf16>
  %e = tensor.empty() : tensor<4x16xf16>
  %sq = arith.mulf %x, %x : tensor<4x16xf16>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf16>) outs(%zero : tensor<4xf16>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf16>
  %meaneps = arith.addf %mean, %eps : tensor<4xf16>
  %r = math.rsqrt %meaneps : tensor<4xf16>
  %rb = linalg.broadcast ins(%r : tensor<4xf16>) outs(%e : tensor<4x16xf16>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf16>
  return %y : tensor<4x16xf16>
}

// A row of f32 that is normalized in f64: the op takes the row in f64, or it
// would compute in f32.

// CHECK-LABEL: func @computed_in_f64
// CHECK-SAME: %[[X:.*]]: tensor<4x16xf32>
// CHECK: %[[X64:.*]] = arith.extf %[[X]]
// CHECK: %[[Y:.*]] = norm.rms_norm ins(%[[X64]] : tensor<4x16xf64>) outs(%{{.*}} : tensor<4x16xf64>) epsilon = 1.000000e-03 : f64
// CHECK-NEXT: return %[[Y]]
func.func @computed_in_f64(%x: tensor<4x16xf32>) -> tensor<4x16xf64> {
  %zero = arith.constant dense<0.0> : tensor<4xf64>
  %n = arith.constant dense<16.0> : tensor<4xf64>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf64>
  %e = tensor.empty() : tensor<4x16xf64>
  %x64 = arith.extf %x : tensor<4x16xf32> to tensor<4x16xf64>
  %sq = arith.mulf %x64, %x64 : tensor<4x16xf64>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf64>) outs(%zero : tensor<4xf64>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf64>
  %meaneps = arith.addf %mean, %eps : tensor<4xf64>
  %r = math.rsqrt %meaneps : tensor<4xf64>
  %rb = linalg.broadcast ins(%r : tensor<4xf64>) outs(%e : tensor<4x16xf64>) dimensions = [1]
  %y = arith.mulf %x64, %rb : tensor<4x16xf64>
  return %y : tensor<4x16xf64>
}

// An ε that the op, computing in f32, would round to zero.

// CHECK-LABEL: func @epsilon_vanishes
// CHECK-NOT: norm.
// REMARK: remark: [Missed] norm-not-raised-epsilon | Category:norm | Function=epsilon_vanishes | Remark="epsilon is no number of type f32 or f64, or vanishes or overflows in the type that the op would compute in"
func.func @epsilon_vanishes(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf64>
  %n = arith.constant dense<16.0> : tensor<4xf64>
  %eps = arith.constant dense<1.0e-100> : tensor<4xf64>
  %e = tensor.empty() : tensor<4x16xf64>
  %x64 = arith.extf %x : tensor<4x16xf32> to tensor<4x16xf64>
  %sq = arith.mulf %x64, %x64 : tensor<4x16xf64>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf64>) outs(%zero : tensor<4xf64>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf64>
  %meaneps = arith.addf %mean, %eps : tensor<4xf64>
  %r64 = math.rsqrt %meaneps : tensor<4xf64>
  %r = arith.truncf %r64 : tensor<4xf64> to tensor<4xf32>
  %e32 = tensor.empty() : tensor<4x16xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e32 : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
