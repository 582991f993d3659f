// RUN: norm-opt %s --norm-raise --split-input-file --remarks-filter=norm.* 2>%t.remarks | FileCheck %s --implicit-check-not=norm.
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks --implicit-check-not=remark:

// What comes close to a norm and isn't one, or can't be one op. Each case
// differs from a norm in one thing.

// CHECK-LABEL: func @unbiased_variance
// REMARK: [[@LINE+15]]:8: remark: [Missed] norm-not-raised-divisor | Category:norm | Function=unbiased_variance | Remark="the sum of squares is divided by 15, not by the extent 16"
func.func @unbiased_variance(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %n1 = arith.constant dense<15.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meanb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %x, %meanb : tensor<4x16xf32>
  %sq = arith.mulf %d, %d : tensor<4x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sumsq, %n1 : tensor<4xf32>
  %vareps = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %vareps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %d, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func @mean_divided_by_15
// REMARK: remark: [Missed] norm-not-raised-divisor | Category:norm | Function=mean_divided_by_15 | Remark="what is subtracted is the sum of the row divided by 15, not by 16"
func.func @mean_divided_by_15(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %n1 = arith.constant dense<15.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %mean1 = arith.divf %sum, %n1 : tensor<4xf32>
  %meanb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %mean1b = linalg.broadcast ins(%mean1 : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %x, %meanb : tensor<4x16xf32>
  %sq = arith.mulf %d, %d : tensor<4x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sumsq, %n : tensor<4xf32>
  %vareps = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %vareps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %d1 = arith.subf %x, %mean1b : tensor<4x16xf32>
  %y = arith.mulf %d1, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The row is scaled by one root, its mean by another.

// CHECK-LABEL: func @two_epsilons
// REMARK: remark: [Missed] norm-not-raised-two-roots | Category:norm | Function=two_epsilons | Remark="two different roots are applied to the row, so the epsilons or the statistics differ"
// REMARK: remark: [Missed] norm-not-raised-two-roots | Category:norm | Function=two_epsilons
func.func @two_epsilons(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps1 = arith.constant dense<1.0e-03> : tensor<4xf32>
  %eps2 = arith.constant dense<1.0e-05> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meanb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %x, %meanb : tensor<4x16xf32>
  %sq = arith.mulf %d, %d : tensor<4x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sumsq, %n : tensor<4xf32>
  %vareps1 = arith.addf %var, %eps1 : tensor<4xf32>
  %vareps2 = arith.addf %var, %eps2 : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %mean, %vareps1, %vareps2 : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %m: f32, %v1: f32, %v2: f32, %o: f32):
    %r1 = math.rsqrt %v1 : f32
    %r2 = math.rsqrt %v2 : f32
    %0 = arith.mulf %i, %r1 : f32
    %1 = arith.mulf %m, %r2 : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func @statistics_of_another_tensor
// REMARK: remark: [Missed] norm-not-raised-statistics | Category:norm | Function=statistics_of_another_tensor | Remark="nothing that is divided by this root of a row's statistics is the row itself"
func.func @statistics_of_another_tensor(%x: tensor<4x16xf32>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%z, %r : tensor<4x16xf32>, tensor<4xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    linalg.yield %0 : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// In a square matrix nothing but the maps tells rows from columns: the root of
// a row's statistics is applied to columns.

// CHECK-LABEL: func @other_axis
// REMARK: remark: [Missed] norm-not-raised-statistics | Category:norm | Function=other_axis
func.func @other_axis(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<16xf32>
  %n = arith.constant dense<16.0> : tensor<16xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<16xf32>
  %e = tensor.empty() : tensor<16x16xf32>
  %sq = arith.mulf %x, %x : tensor<16x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<16xf32>
  %meaneps = arith.addf %mean, %eps : tensor<16xf32>
  %r = math.rsqrt %meaneps : tensor<16xf32>
  %rb = linalg.broadcast ins(%r : tensor<16xf32>) outs(%e : tensor<16x16xf32>) dimensions = [0]
  %y = arith.mulf %x, %rb : tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// -----

// Rows of the transpose are divided by the roots of the rows.

// CHECK-LABEL: func @transposed
// REMARK: remark: [Missed] norm-not-raised-statistics | Category:norm | Function=transposed
func.func @transposed(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<16xf32>
  %n = arith.constant dense<16.0> : tensor<16xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<16xf32>
  %e = tensor.empty() : tensor<16x16xf32>
  %sq = arith.mulf %x, %x : tensor<16x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<16xf32>
  %meaneps = arith.addf %mean, %eps : tensor<16xf32>
  %r = math.rsqrt %meaneps : tensor<16xf32>
  %rb = linalg.broadcast ins(%r : tensor<16xf32>) outs(%e : tensor<16x16xf32>) dimensions = [1]
  %xt = linalg.transpose ins(%x : tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) permutation = [1, 0]
  %y = arith.mulf %xt, %rb : tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// -----

// The variance is that of the row, the mean that of a column.

// CHECK-LABEL: func @mean_of_other_axis
// REMARK: remark: [Missed] norm-not-raised-mean | Category:norm | Function=mean_of_other_axis | Remark="something other than the mean is subtracted from the row before the root divides it"
func.func @mean_of_other_axis(%x: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<16xf32>
  %n = arith.constant dense<16.0> : tensor<16xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<16xf32>
  %e = tensor.empty() : tensor<16x16xf32>
  %sq = arith.mulf %x, %x : tensor<16x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [1]
  %meansq = arith.divf %sumsq, %n : tensor<16xf32>
  %rowsum = linalg.reduce { arith.addf } ins(%x : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [1]
  %rowmean = arith.divf %rowsum, %n : tensor<16xf32>
  %squared = arith.mulf %rowmean, %rowmean : tensor<16xf32>
  %var = arith.subf %meansq, %squared : tensor<16xf32>
  %vareps = arith.addf %var, %eps : tensor<16xf32>
  %r = math.rsqrt %vareps : tensor<16xf32>
  %rb = linalg.broadcast ins(%r : tensor<16xf32>) outs(%e : tensor<16x16xf32>) dimensions = [1]
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<16x16xf32>) outs(%zero : tensor<16xf32>) dimensions = [0]
  %mean = arith.divf %sum, %n : tensor<16xf32>
  %meanb = linalg.broadcast ins(%mean : tensor<16xf32>) outs(%e : tensor<16x16xf32>) dimensions = [0]
  %d = arith.subf %x, %meanb : tensor<16x16xf32>
  %y = arith.mulf %d, %rb : tensor<16x16xf32>
  return %y : tensor<16x16xf32>
}

// -----

// CHECK-LABEL: func @mean_not_subtracted
// REMARK: remark: [Missed] norm-not-raised-mean | Category:norm | Function=mean_not_subtracted | Remark="the root is that of a variance, but the mean isn't subtracted from the row"
func.func @mean_not_subtracted(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meanb = linalg.broadcast ins(%mean : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %d = arith.subf %x, %meanb : tensor<4x16xf32>
  %sq = arith.mulf %d, %d : tensor<4x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %var = arith.divf %sumsq, %n : tensor<4xf32>
  %vareps = arith.addf %var, %eps : tensor<4xf32>
  %r = math.rsqrt %vareps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func @no_epsilon
// REMARK: remark: [Missed] norm-not-raised-epsilon | Category:norm | Function=no_epsilon | Remark="there is no epsilon under the root"
func.func @no_epsilon(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %r = math.rsqrt %mean : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func @negative_epsilon
// REMARK: remark: [Missed] norm-not-raised-epsilon | Category:norm | Function=negative_epsilon | Remark="epsilon is negative"
func.func @negative_epsilon(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<-1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func @nan_epsilon
// REMARK: remark: [Missed] norm-not-raised-epsilon | Category:norm | Function=nan_epsilon | Remark="what is added to the row's statistics under the root isn't a finite constant"
func.func @nan_epsilon(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<0x7FC00000> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// An ε that is known only at run time, and differs from row to row.

// CHECK-LABEL: func @runtime_epsilon
// REMARK: remark: [Missed] norm-not-raised-epsilon | Category:norm | Function=runtime_epsilon
func.func @runtime_epsilon(%x: tensor<4x16xf32>, %eps: tensor<4xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// Clamped at ε instead of added to it.

// CHECK-LABEL: func @clamped_at_epsilon
// CHECK: arith.maximumf
func.func @clamped_at_epsilon(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.maximumf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The largest of the squares, not their sum.

// CHECK-LABEL: func @maximum_instead_of_sum
func.func @maximum_instead_of_sum(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.maximumf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// CHECK-LABEL: func @dynamic_extent
// REMARK: remark: [Missed] norm-not-raised-dynamic-extent | Category:norm | Function=dynamic_extent | Remark="the extent of the feature axis is dynamic, so the divisor can't be compared with it"
func.func @dynamic_extent(%x: tensor<4x?xf32>, %e: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %sq = arith.mulf %x, %x : tensor<4x?xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x?xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x?xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x?xf32>
  return %y : tensor<4x?xf32>
}

// -----

// CHECK-LABEL: func @one_element
// REMARK: remark: [Missed] norm-not-raised-extent | Category:norm | Function=one_element | Remark="the row has one element, whose mean and variance say nothing"
func.func @one_element(%x: tensor<4x1xf32>) -> tensor<4x1xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x1xf32>
  %sq = arith.mulf %x, %x : tensor<4x1xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x1xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %meaneps = arith.addf %sum, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x1xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x1xf32>
  return %y : tensor<4x1xf32>
}

// -----

// CHECK-LABEL: func @no_elements
// REMARK: remark: [Missed] norm-not-raised-extent | Category:norm | Function=no_elements | Remark="the row has no elements"
func.func @no_elements(%x: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x0xf32>
  %sq = arith.mulf %x, %x : tensor<4x0xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x0xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %meaneps = arith.addf %sum, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x0xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x0xf32>
  return %y : tensor<4x0xf32>
}

// -----

// 1/768 in bf16 is 1/767 in bf16.

// CHECK-LABEL: func @ambiguous_reciprocal
// REMARK: remark: [Missed] norm-not-raised-divisor | Category:norm | Function=ambiguous_reciprocal | Remark="the reciprocal of the extent is written in a type too narrow to tell it from its neighbours"
func.func @ambiguous_reciprocal(%x: tensor<4x768xbf16>) -> tensor<4x768xbf16> {
  %zero = arith.constant dense<0.0> : tensor<4xbf16>
  %rn = arith.constant dense<0.0013020833> : tensor<4xbf16>
  %eps = arith.constant dense<1.0e-03> : tensor<4xbf16>
  %e = tensor.empty() : tensor<4x768xbf16>
  %sq = arith.mulf %x, %x : tensor<4x768xbf16>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x768xbf16>) outs(%zero : tensor<4xbf16>) dimensions = [1]
  %mean = arith.mulf %sum, %rn : tensor<4xbf16>
  %meaneps = arith.addf %mean, %eps : tensor<4xbf16>
  %r = math.rsqrt %meaneps : tensor<4xbf16>
  %rb = linalg.broadcast ins(%r : tensor<4xbf16>) outs(%e : tensor<4x768xbf16>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x768xbf16>
  return %y : tensor<4x768xbf16>
}

// -----

// A reciprocal one unit in the last place off 1/48.

// CHECK-LABEL: func @reciprocal_off_by_one_ulp
// REMARK: remark: [Missed] norm-not-raised-divisor | Category:norm | Function=reciprocal_off_by_one_ulp
func.func @reciprocal_off_by_one_ulp(%x: tensor<4x48xf32>) -> tensor<4x48xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %rn = arith.constant dense<0x3CAAAAAC> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x48xf32>
  %sq = arith.mulf %x, %x : tensor<4x48xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x48xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.mulf %sum, %rn : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x48xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x48xf32>
  return %y : tensor<4x48xf32>
}

// -----

// Half of the row is summed.

// CHECK-LABEL: func @sum_of_a_slice
// REMARK: remark: [Missed] norm-not-raised-statistics | Category:norm | Function=sum_of_a_slice
func.func @sum_of_a_slice(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %half = tensor.extract_slice %x[0, 0] [4, 8] [1, 1] : tensor<4x16xf32> to tensor<4x8xf32>
  %sq = arith.mulf %half, %half : tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x8xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The element's own square stands under the root, not the row's.

// CHECK-LABEL: func @no_sum
func.func @no_sum(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %eps = arith.constant dense<1.0e-03> : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sqeps = arith.addf %sq, %eps : tensor<4x16xf32>
  %r = math.rsqrt %sqeps : tensor<4x16xf32>
  %y = arith.mulf %x, %r : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The sum of squares adds up the partial sums of x as well, which the other
// result of the op holds on the way.

// CHECK-LABEL: func @crossed_accumulators
func.func @crossed_accumulators(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sums:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x16xf32>) outs(%zero, %zero : tensor<4xf32>, tensor<4xf32>) {
  ^bb0(%i: f32, %a: f32, %b: f32):
    %0 = arith.addf %a, %i : f32
    %1 = arith.mulf %i, %i : f32
    %2 = arith.addf %b, %1 : f32
    %3 = arith.addf %2, %a : f32
    linalg.yield %0, %3 : f32, f32
  } -> (tensor<4xf32>, tensor<4xf32>)
  %mean = arith.divf %sums#1, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The sum of squares adds onto what an empty tensor holds.

// CHECK-LABEL: func @uninitialized_sum
func.func @uninitialized_sum(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %e0 = tensor.empty() : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%e0 : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// It adds onto a value of the program.

// CHECK-LABEL: func @sum_onto_a_value
// REMARK: remark: [Missed] norm-not-raised-epsilon | Category:norm | Function=sum_onto_a_value
func.func @sum_onto_a_value(%x: tensor<4x16xf32>, %init: tensor<4xf32>) -> tensor<4x16xf32> {
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%init : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The bias is the first row of a matrix.

// CHECK-LABEL: func @bias_from_a_row
// REMARK: remark: [Missed] norm-not-raised-scale | Category:norm | Function=bias_from_a_row | Remark="the scale or the bias isn't a vector of static shape"
func.func @bias_from_a_row(%x: tensor<4x16xf32>, %m: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %r = math.rsqrt %meaneps : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %r, %m : tensor<4x16xf32>, tensor<4xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%i: f32, %j: f32, %k: f32, %o: f32):
    %0 = arith.mulf %i, %j : f32
    %1 = arith.addf %0, %k : f32
    linalg.yield %1 : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// E[x²] − 2·E[x]² may be negative: to clamp it is to change it.

// CHECK-LABEL: func @clamps_what_may_be_negative
func.func @clamps_what_may_be_negative(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sumsq = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %meansq = arith.divf %sumsq, %n : tensor<4xf32>
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %squared = arith.mulf %mean, %mean : tensor<4xf32>
  %twice = arith.addf %squared, %squared : tensor<4xf32>
  %difference = arith.subf %meansq, %twice : tensor<4xf32>
  %clamped = arith.maximumf %difference, %zero : tensor<4xf32>
  %vareps = arith.addf %clamped, %eps : tensor<4xf32>
  %r = math.rsqrt %vareps : tensor<4xf32>
  %rb = linalg.broadcast ins(%r : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// The divisor is a sum of ones, but over 8 of them.

// CHECK-LABEL: func @counts_to_8
func.func @counts_to_8(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %zero0 = arith.constant dense<0.0> : tensor<f32>
  %ones = arith.constant dense<1.0> : tensor<8xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e0 = tensor.empty() : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %count = linalg.reduce { arith.addf } ins(%ones : tensor<8xf32>) outs(%zero0 : tensor<f32>) dimensions = [0]
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

// -----

// A row of f32 is normalized in f64 and stays in f64: the op would compute in
// f32, and there is no row in f64 to give it.

// CHECK-LABEL: func @wider_than_the_row
// REMARK: remark: [Missed] norm-not-raised-type | Category:norm | Function=wider_than_the_row | Remark="the norm is computed in a wider type than a norm op would"
func.func @wider_than_the_row(%x: tensor<4x16xf32>) -> tensor<4x16xf64> {
  %zero = arith.constant dense<0.0> : tensor<4xf64>
  %n = arith.constant 16.0 : f64
  %eps = arith.constant 1.0e-03 : f64
  %e = tensor.empty() : tensor<4x16xf64>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x16xf32>) outs(%zero : tensor<4xf64>) {
  ^bb0(%i: f32, %o: f64):
    %0 = arith.extf %i : f32 to f64
    %1 = math.fma %0, %0, %o : f64
    linalg.yield %1 : f64
  } -> tensor<4xf64>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %sum : tensor<4x16xf32>, tensor<4xf64>) outs(%e : tensor<4x16xf64>) {
  ^bb0(%i: f32, %s: f64, %o: f64):
    %0 = arith.extf %i : f32 to f64
    %1 = arith.divf %s, %n : f64
    %2 = arith.addf %1, %eps : f64
    %3 = math.rsqrt %2 : f64
    %4 = arith.mulf %0, %3 : f64
    linalg.yield %4 : f64
  } -> tensor<4x16xf64>
  return %y : tensor<4x16xf64>
}

// -----

// A deviation that nothing is divided by.

// CHECK-LABEL: func @deviation_alone
// REMARK: remark: [Missed] norm-not-raised-form | Category:norm | Function=deviation_alone
func.func @deviation_alone(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %n = arith.constant dense<16.0> : tensor<4xf32>
  %eps = arith.constant dense<1.0e-03> : tensor<4xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %sq = arith.mulf %x, %x : tensor<4x16xf32>
  %sum = linalg.reduce { arith.addf } ins(%sq : tensor<4x16xf32>) outs(%zero : tensor<4xf32>) dimensions = [1]
  %mean = arith.divf %sum, %n : tensor<4xf32>
  %meaneps = arith.addf %mean, %eps : tensor<4xf32>
  %root = math.sqrt %meaneps : tensor<4xf32>
  %rootb = linalg.broadcast ins(%root : tensor<4xf32>) outs(%e : tensor<4x16xf32>) dimensions = [1]
  %y = arith.mulf %x, %rootb : tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// Roots that have nothing to do with a row: of a constant, of a product of
// matrices, on buffers, and none at all.

// CHECK-LABEL: func @unrelated
func.func @unrelated(%x: tensor<4x16xf32>, %w: tensor<16x16xf32>, %m: memref<4x16xf32>, %i: tensor<4x16xi32>) -> (tensor<4x16xf32>, tensor<4xi32>) {
  %two = arith.constant 2.0 : f32
  %zero = arith.constant dense<0.0> : tensor<4x16xf32>
  %izero = arith.constant dense<0> : tensor<4xi32>
  %root2 = math.sqrt %two : f32
  %r = tensor.splat %root2 : tensor<4x16xf32>
  %halved = arith.divf %x, %r : tensor<4x16xf32>
  %p = linalg.matmul ins(%halved, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%zero : tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = math.rsqrt %p : tensor<4x16xf32>
  %y = arith.mulf %q, %r : tensor<4x16xf32>
  linalg.rsqrt ins(%m : memref<4x16xf32>) outs(%m : memref<4x16xf32>)
  %sum = linalg.reduce { arith.addi } ins(%i : tensor<4x16xi32>) outs(%izero : tensor<4xi32>) dimensions = [1]
  return %y, %sum : tensor<4x16xf32>, tensor<4xi32>
}
