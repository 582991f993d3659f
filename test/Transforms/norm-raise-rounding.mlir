// RUN: norm-opt %s --split-input-file --remarks-filter=norm.* \
// RUN:   --pass-pipeline='builtin.module(norm-raise{preserve-rounding=true})' 2>%t.remarks | FileCheck %s --check-prefixes=CHECK,KEEP
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: norm-opt %s --split-input-file --norm-raise | FileCheck %s --check-prefixes=CHECK,FUSE

// What is rounded on the way, and in which type a norm is computed.

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

// -----

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

// -----

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

// -----

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
