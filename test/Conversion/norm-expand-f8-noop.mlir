// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-expand-f8 > %t.after
// RUN: diff %t.before %t.after

// Wider types, and others of eight bits.
func.func @others(%x: f16, %y: f64, %z: f8E4M3FNUZ, %w: f8E3M4) -> (f32, f32, f32, f32) {
  %0 = arith.extf %x : f16 to f32
  %1 = arith.truncf %y : f64 to f32
  %2 = arith.extf %z : f8E4M3FNUZ to f32
  %3 = arith.extf %w : f8E3M4 to f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// More digits than integers are made for.
func.func @quadruple(%x: f128) -> f8E5M2 {
  %0 = arith.truncf %x : f128 to f8E5M2
  return %0 : f8E5M2
}

// Tensors, whose shape may not be known.
func.func @tensors(%x: tensor<?xf8E5M2>, %y: tensor<4xf32>) -> (tensor<?xf32>, tensor<4xf8E5M2>) {
  %0 = arith.extf %x : tensor<?xf8E5M2> to tensor<?xf32>
  %1 = arith.truncf %y : tensor<4xf32> to tensor<4xf8E5M2>
  return %0, %1 : tensor<?xf32>, tensor<4xf8E5M2>
}
