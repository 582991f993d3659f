// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-expand-bf16 > %t.after
// RUN: diff %t.before %t.after

// Other types.
func.func @others(%x: f16, %y: f64, %z: f32) -> (f32, f32, f16) {
  %0 = arith.extf %x : f16 to f32
  %1 = arith.truncf %y : f64 to f32
  %2 = arith.truncf %z : f32 to f16
  return %0, %1, %2 : f32, f32, f16
}

// Rounded twice if by way of f32; and what widens to f64 isn't the upper half.
func.func @double(%x: bf16, %y: f64) -> (f64, bf16) {
  %0 = arith.extf %x : bf16 to f64
  %1 = arith.truncf %y : f64 to bf16
  return %0, %1 : f64, bf16
}

// Tensors, whose shape may not be known.
func.func @tensors(%x: tensor<?xbf16>, %y: tensor<4xf32>) -> (tensor<?xf32>, tensor<4xbf16>) {
  %0 = arith.extf %x : tensor<?xbf16> to tensor<?xf32>
  %1 = arith.truncf %y : tensor<4xf32> to tensor<4xbf16>
  return %0, %1 : tensor<?xf32>, tensor<4xbf16>
}

// Pairs of other types.
func.func @pairs(%x: vector<8xf16>, %y: vector<4xi16>) -> (vector<4xf32>, vector<8xi16>) {
  %even, %odd = vector.deinterleave %x : vector<8xf16> -> vector<4xf16>
  %0 = arith.extf %even : vector<4xf16> to vector<4xf32>
  %1 = vector.interleave %y, %y : vector<4xi16> -> vector<8xi16>
  return %0, %1 : vector<4xf32>, vector<8xi16>
}
