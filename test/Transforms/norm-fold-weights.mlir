// RUN: norm-opt %s --norm-fold-weights --split-input-file | FileCheck %s
// RUN: norm-opt %s --norm-fold-weights=keep-recipes -o %t.mlir
// RUN: norm-verify %s %t.mlir

// In f32 the sum of these is 16777216, the mean 4194304, and the result
// [12582912, -4194303, …]. The exact mean is 4194304.75.

// CHECK-LABEL: func.func @center_f32
// CHECK-NEXT: %[[C:.*]] = arith.constant dense<[0x4B3FFFFF, -4194303.75, -4194303.75, -4194303.75]> : tensor<4xf32>
// CHECK-NEXT: return %[[C]]
func.func @center_f32() -> tensor<4xf32> {
  %w = arith.constant dense<[16777216.0, 1.0, 1.0, 1.0]> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>)
  return %c : tensor<4xf32>
}

// -----

// The mean of these is 1 + 2^-7/3, which bf16 hasn't: through a rounded mean
// the result would be [0, 0.0078125, 0]. It is [-2^-7/3, 2^-6/3, -2^-7/3].

// CHECK-LABEL: func.func @center_bf16
// CHECK-NEXT: arith.constant dense<[-2.609250e-03, 5.218510e-03, -2.609250e-03]> : tensor<3xbf16>
func.func @center_bf16() -> tensor<3xbf16> {
  %w = arith.constant dense<[1.0, 1.0078125, 1.0]> : tensor<3xbf16>
  %e = tensor.empty() : tensor<3xbf16>
  %c = norm.center ins(%w : tensor<3xbf16>) outs(%e : tensor<3xbf16>)
  return %c : tensor<3xbf16>
}

// -----

// 60000 + 60000 overflows f16.

// CHECK-LABEL: func.func @center_f16
// CHECK-NEXT: arith.constant dense<[1.600000e+01, -1.600000e+01]> : tensor<2xf16>
func.func @center_f16() -> tensor<2xf16> {
  %w = arith.constant dense<[60000.0, 59968.0]> : tensor<2xf16>
  %e = tensor.empty() : tensor<2xf16>
  %c = norm.center ins(%w : tensor<2xf16>) outs(%e : tensor<2xf16>)
  return %c : tensor<2xf16>
}

// -----

// The mean is 1 + 2^-52·2/3: rounded to f64, it would leave [-2^-52, 0, 0].

// CHECK-LABEL: func.func @center_f64
// CHECK-NEXT: arith.constant dense<[-1.4802973661668753E-16, 7.4014868308343765E-17, 7.4014868308343765E-17]> : tensor<3xf64>
func.func @center_f64() -> tensor<3xf64> {
  %w = arith.constant dense<[1.0, 0x3FF0000000000001, 0x3FF0000000000001]> : tensor<3xf64>
  %e = tensor.empty() : tensor<3xf64>
  %c = norm.center ins(%w : tensor<3xf64>) outs(%e : tensor<3xf64>)
  return %c : tensor<3xf64>
}

// -----

// Any axes.

// CHECK-LABEL: func.func @axes
// CHECK-DAG: arith.constant dense<{{\[\[\[}}-3.000000e+00, -2.500000e+00], [-1.000000e+00, -1.500000e+00]], {{\[\[}}1.000000e+00, 1.500000e+00], [3.000000e+00, 2.500000e+00]]]> : tensor<2x2x2xf32>
// CHECK-DAG: arith.constant dense<{{\[\[\[}}-1.000000e+00, -5.000000e-01], [1.000000e+00, 5.000000e-01]], {{\[\[}}-1.000000e+00, -5.000000e-01], [1.000000e+00, 5.000000e-01]]]> : tensor<2x2x2xf32>
// CHECK-DAG: arith.constant dense<{{\[\[\[}}-2.000000e+00, -2.000000e+00], [-2.000000e+00, -2.000000e+00]], {{\[\[}}2.000000e+00, 2.000000e+00], [2.000000e+00, 2.000000e+00]]]> : tensor<2x2x2xf32>
func.func @axes() -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>) {
  %w = arith.constant dense<[[[1.0, 2.0], [3.0, 3.0]], [[5.0, 6.0], [7.0, 7.0]]]> : tensor<2x2x2xf32>
  %e = tensor.empty() : tensor<2x2x2xf32>
  %0 = norm.center ins(%w : tensor<2x2x2xf32>) outs(%e : tensor<2x2x2xf32>) axes = [0]
  %1 = norm.center ins(%w : tensor<2x2x2xf32>) outs(%e : tensor<2x2x2xf32>) axes = [1]
  %2 = norm.center ins(%w : tensor<2x2x2xf32>) outs(%e : tensor<2x2x2xf32>) axes = [0, 1]
  return %0, %1, %2 : tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>
}

// -----

// Values between two f32, f16 or bf16, off the middle by less than f64 can
// tell: 1 + 2^-24 + 2^-60 and so on. Then the middles themselves, to even.

// CHECK-LABEL: func.func @rounding
// CHECK-DAG: arith.constant dense<1.00000012> : tensor<2xf32>
// CHECK-DAG: arith.constant dense<1.000980e+00> : tensor<2xf16>
// CHECK-DAG: arith.constant dense<1.007810e+00> : tensor<2xbf16>
// CHECK-DAG: arith.constant dense<[1.000000e+00, 1.001950e+00]> : tensor<2xf16>
// CHECK-DAG: arith.constant dense<[1.000000e+00, 1.015630e+00]> : tensor<2xbf16>
func.func @rounding() -> (tensor<2xf32>, tensor<2xf16>, tensor<2xbf16>, tensor<2xf16>, tensor<2xbf16>) {
  %tiny = arith.constant dense<[0x21800000, 0xA1800000]> : tensor<2xf32>
  %half32 = arith.constant dense<[0x33800000, 0xB3800000]> : tensor<2xf32>
  %half16 = arith.constant dense<[0x3A000000, 0xBA000000]> : tensor<2xf32>
  %halfb = arith.constant dense<[0x3B800000, 0xBB800000]> : tensor<2xf32>
  %one32 = arith.constant dense<[1.0, 0x3F800002]> : tensor<2xf32>
  %one16 = arith.constant dense<[1.0, 0x3F804000]> : tensor<2xf32>
  %oneb = arith.constant dense<[1.0, 0x3F820000]> : tensor<2xf32>
  %a = arith.addf %one32, %half32 {norm.weight_prep} : tensor<2xf32>
  %0 = arith.addf %a, %tiny {norm.weight_prep} : tensor<2xf32>
  %b = arith.addf %one16, %half16 {norm.weight_prep} : tensor<2xf32>
  %b1 = arith.addf %b, %tiny {norm.weight_prep} : tensor<2xf32>
  %1 = arith.truncf %b1 {norm.weight_prep} : tensor<2xf32> to tensor<2xf16>
  %c = arith.addf %oneb, %halfb {norm.weight_prep} : tensor<2xf32>
  %c1 = arith.addf %c, %tiny {norm.weight_prep} : tensor<2xf32>
  %2 = arith.truncf %c1 {norm.weight_prep} : tensor<2xf32> to tensor<2xbf16>
  %mid16 = arith.constant dense<[0x3F801000, 0x3F803000]> : tensor<2xf32>
  %3 = arith.truncf %mid16 {norm.weight_prep} : tensor<2xf32> to tensor<2xf16>
  %midb = arith.constant dense<[0x3F808000, 0x3F818000]> : tensor<2xf32>
  %4 = arith.truncf %midb {norm.weight_prep} : tensor<2xf32> to tensor<2xbf16>
  return %0, %1, %2, %3, %4 : tensor<2xf32>, tensor<2xf16>, tensor<2xbf16>, tensor<2xf16>, tensor<2xbf16>
}

// -----

// An unmarked op that other code needs as well stays, and reads a folded weight.

// CHECK-LABEL: func.func @shared_view
// CHECK-NEXT: %[[C:.*]] = arith.constant dense<[{{\[}}-1.000000e+00, 1.000000e+00]]> : tensor<1x2xf32>
// CHECK-NEXT: %[[V:.*]] = tensor.collapse_shape %[[C]]
// CHECK-NEXT: %[[D:.*]] = arith.constant dense<[-2.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK-NEXT: return %[[V]], %[[D]]
func.func @shared_view() -> (tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense<[[1.0, 3.0]]> : tensor<1x2xf32>
  %e = tensor.empty() : tensor<1x2xf32>
  %c = norm.center ins(%w : tensor<1x2xf32>) outs(%e : tensor<1x2xf32>)
  %v = tensor.collapse_shape %c [[0, 1]] : tensor<1x2xf32> into tensor<2xf32>
  %d = arith.addf %v, %v {norm.weight_prep} : tensor<2xf32>
  return %v, %d : tensor<2xf32>, tensor<2xf32>
}

// -----

// Both bases, both ways.

// CHECK-LABEL: func.func @bases
// CHECK-NEXT: arith.constant dense<[1.000000e+00, 2.000000e+00, 4.000000e+00]> : tensor<3xf32>
// CHECK-NEXT: arith.constant dense<[-5.000000e+00, -4.000000e+00, -2.000000e+00]> : tensor<3xf32>
// CHECK-NEXT: arith.constant dense<[1.000000e+00, 2.000000e+00, 4.000000e+00, -7.000000e+00]> : tensor<4xf32>
// CHECK-NEXT: arith.constant dense<[-2.500000e+00, -1.500000e+00, 5.000000e-01, 3.500000e+00]> : tensor<4xf32>
func.func @bases() -> (tensor<3xf32>, tensor<3xf32>, tensor<4xf32>, tensor<4xf32>) {
  %x = arith.constant dense<[1.0, 2.0, 4.0, -5.0]> : tensor<4xf32>
  %y = arith.constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %e3 = tensor.empty() : tensor<3xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %0 = norm.compress drop_last ins(%x : tensor<4xf32>) outs(%e3 : tensor<3xf32>)
  %1 = norm.compress householder ins(%x : tensor<4xf32>) outs(%e3 : tensor<3xf32>)
  %2 = norm.expand drop_last ins(%y : tensor<3xf32>) outs(%e4 : tensor<4xf32>)
  %3 = norm.expand householder ins(%y : tensor<3xf32>) outs(%e4 : tensor<4xf32>)
  return %0, %1, %2, %3 : tensor<3xf32>, tensor<3xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// A scaled weight is rounded once, after it is centred. The products are
// 16785409, which has a bit more than f32, and 16785408: rounded first, they
// would leave zero.

#id = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// CHECK-LABEL: func.func @scaled_then_centred
// CHECK-NEXT: arith.constant dense<{{\[\[}}5.000000e-01, -5.000000e-01]]>
func.func @scaled_then_centred() -> tensor<1x2xf32> {
  %w = arith.constant dense<[[4097.0, 4096.0]]> : tensor<1x2xf32>
  %g = arith.constant dense<[4097.0, 4098.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<1x2xf32>
  %s = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%w, %g : tensor<1x2xf32>, tensor<2xf32>) outs(%e : tensor<1x2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<1x2xf32>
  %c = norm.center ins(%s : tensor<1x2xf32>) outs(%e : tensor<1x2xf32>) {norm.weight_prep}
  return %c : tensor<1x2xf32>
}

// -----

// An inner result that is used by itself is a weight too; the outer one is
// made of its exact value, not of the rounded one: 1/3 · 3 - 1 is zero.

// CHECK-LABEL: func.func @inner_result
// CHECK-NEXT: %[[S:.*]] = arith.constant dense<[0.333333343, 0.666666686]> : tensor<2xf32>
// CHECK-NEXT: %[[D:.*]] = arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK-NEXT: return %[[S]], %[[D]]
func.func @inner_result() -> (tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %three = arith.constant dense<3.0> : tensor<2xf32>
  %s = arith.divf %w, %three {norm.weight_prep} : tensor<2xf32>
  %d = arith.mulf %s, %three {norm.weight_prep} : tensor<2xf32>
  return %s, %d : tensor<2xf32>, tensor<2xf32>
}

// -----

// b + Wᵀv over a filled and over a given start; a transposed weight; f32 sums
// of bf16 products. In f32 the last sum would lose the 1: 2^24 + 1 - 2^24.

#w = affine_map<(d0, d1) -> (d1, d0)>
#v = affine_map<(d0, d1) -> (d1)>
#o = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func.func @contractions
// CHECK-DAG: arith.constant dense<[9.000000e+00, 1.200000e+01]> : tensor<2xf32>
// CHECK-DAG: arith.constant dense<[1.100000e+01, 2.200000e+01]> : tensor<2xf32>
// CHECK-DAG: arith.constant dense<[1.000000e+00, 0.000000e+00]> : tensor<2xf32>
func.func @contractions() -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %m = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %ones = arith.constant dense<1.0> : tensor<3xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2xf32>) -> tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [#w, #v, #o], iterator_types = ["parallel", "reduction"]} ins(%m, %ones : tensor<3x2xf32>, tensor<3xf32>) outs(%f : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  %b = arith.constant dense<[2.0, 10.0]> : tensor<2xf32>
  %1 = linalg.vecmat {norm.weight_prep} ins(%ones, %m : tensor<3xf32>, tensor<3x2xf32>) outs(%b : tensor<2xf32>) -> tensor<2xf32>
  %h = arith.constant dense<[[4096.0, 1.0, -4096.0], [1.0, -1.0, 0.0]]> : tensor<2x3xbf16>
  %k = arith.constant dense<[[4096.0, 1.0, 4096.0], [1.0, 1.0, 1.0]]> : tensor<2x3xbf16>
  %2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, #o], iterator_types = ["parallel", "reduction"]} ins(%h, %k : tensor<2x3xbf16>, tensor<2x3xbf16>) outs(%f : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%x: bf16, %y: bf16, %c: f32):
    %x1 = arith.extf %x : bf16 to f32
    %y1 = arith.extf %y : bf16 to f32
    %p = arith.mulf %x1, %y1 : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  return %0, %1, %2 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// -----

// Unmarked ops between are gone through: a transposed, sliced, reshaped weight.

// CHECK-LABEL: func.func @through_views
// CHECK-NEXT: %[[C:.*]] = arith.constant dense<[-1.500000e+00, -5.000000e-01, 5.000000e-01, 1.500000e+00]> : tensor<4xf32>
// CHECK-NEXT: return %[[C]]
func.func @through_views() -> tensor<4xf32> {
  %w = arith.constant dense<[[0.0, 1.0, 2.0], [9.0, 3.0, 4.0]]> : tensor<2x3xf32>
  %t0 = tensor.empty() : tensor<3x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x3xf32>) outs(%t0 : tensor<3x2xf32>) permutation = [1, 0]
  %u = linalg.transpose ins(%t : tensor<3x2xf32>) outs(%w : tensor<2x3xf32>) permutation = [1, 0]
  %s = tensor.extract_slice %u[0, 1] [2, 2] [1, 1] : tensor<2x3xf32> to tensor<2x2xf32>
  %v = tensor.collapse_shape %s [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%v : tensor<4xf32>) outs(%e : tensor<4xf32>)
  return %c : tensor<4xf32>
}

// -----

// A weight in a resource gives one, with a name of its own; one that is still
// used stays, and one that isn't goes with its data. Scalars have rank 0.

// CHECK-LABEL: func.func @resources
// CHECK-DAG: arith.constant dense_resource<tied> : tensor<2xf32>
// CHECK-DAG: arith.constant dense_resource<tied.centred> : tensor<2xf32>
// CHECK-DAG: arith.constant dense_resource<plain.centred_1> : tensor<2xf32>
// CHECK-DAG: arith.constant dense_resource<plain.centred> : tensor<2xf32>
// CHECK-DAG: arith.constant dense_resource<scalar.folded> : tensor<f32>
// CHECK-DAG: arith.constant dense_resource<chain.centred> : tensor<2xf32>
// CHECK: dialect_resources
// CHECK-NOT: plain: "
// CHECK-DAG: plain.centred: "0x{{4*0+}}000000BF0000003F"
// CHECK-DAG: plain.centred_1: "0x{{4*0+}}000080BF0000803F"
// CHECK-DAG: tied: "0x040000000000803F00004040"
// CHECK-DAG: tied.centred: "0x{{4*0+}}000080BF0000803F"
// CHECK-DAG: scalar.folded: "0x{{4*0+}}00004040"
// CHECK-NOT: plain: "
func.func @resources() -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<2xf32>) {
  %w = arith.constant dense_resource<plain> : tensor<2xf32>
  %t = arith.constant dense_resource<tied> : tensor<2xf32>
  %two = arith.constant dense<2.0> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>)
  %s = arith.mulf %w, %two {norm.weight_prep} : tensor<2xf32>
  %1 = norm.center ins(%s : tensor<2xf32>) outs(%e : tensor<2xf32>)
  %2 = norm.center ins(%t : tensor<2xf32>) outs(%e : tensor<2xf32>)
  %r = arith.constant dense_resource<scalar> : tensor<f32>
  %3 = arith.addf %r, %r {norm.weight_prep} : tensor<f32>
  %h = arith.constant dense_resource<chain> : tensor<2xf32>
  %h1 = norm.center ins(%h : tensor<2xf32>) outs(%e : tensor<2xf32>)
  %4 = norm.center ins(%h1 : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return %0, %1, %2, %t, %3, %4 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<2xf32>
}
{-# dialect_resources: { builtin: {
  plain: "0x040000000000803F00000040",
  tied: "0x040000000000803F00004040",
  scalar: "0x040000000000C03F",
  chain: "0x040000000000803F00000040"
} } #-}
