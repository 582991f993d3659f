// RUN: norm-opt %s --norm-lower-to-cpu --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Unknown ops: one error for each kind.
func.func @unknown(%x: f32, %t: tensor<4xf32>) -> (f32, tensor<4xf32>) {
  // expected-error @+1 {{'other.op' op can't be lowered to LLVM}}
  %y = "other.op"(%x) : (f32) -> f32
  %z = "other.op"(%y) : (f32) -> f32
  // expected-error @+1 {{'other.second' op can't be lowered to LLVM}}
  %u = "other.second"(%t) : (tensor<4xf32>) -> tensor<4xf32>
  return %z, %u : f32, tensor<4xf32>
}

// -----

// Known ones that nothing lowers.
func.func @on_tensors() -> tensor<1xindex> {
  // expected-error @+1 {{op was not bufferized}}
  %y = shape.const_shape [1] : tensor<1xindex>
  return %y : tensor<1xindex>
}

// -----

func.func @tosa(%x: tensor<1xf32>) -> tensor<1xf32> {
  // expected-error @+1 {{failed to legalize operation 'tosa.custom'}}
  %y = tosa.custom %x {operator_name = "op", domain_name = "of_another", implementation_attrs = ""} : (tensor<1xf32>) -> tensor<1xf32>
  return %y : tensor<1xf32>
}

// -----

// expected-error @+1 {{'func.func' op can't be lowered to LLVM}}
func.func @on_scalars() -> !shape.size {
  // expected-error @+1 {{'shape.const_size' op can't be lowered to LLVM}}
  %y = shape.const_size 1
  // expected-error @+1 {{'func.return' op can't be lowered to LLVM}}
  return %y : !shape.size
}

// -----

// A type that LLVM doesn't have.
// expected-error @+1 {{'func.func' op can't be lowered to LLVM}}
func.func @type(%x: !other.type) -> !other.type {
  // expected-error @+1 {{'func.return' op can't be lowered to LLVM}}
  return %x : !other.type
}

// -----

// A cast that LLVM has no code for.
func.func @cast(%x: f64) -> bf16 {
  // expected-error @+1 {{a cast from f64 to bf16 can't be lowered}}
  %0 = arith.truncf %x : f64 to bf16
  return %0 : bf16
}

// -----

func.func @cast_in_named_op(%x: tensor<4xf64>, %y: tensor<4xbf16>) -> tensor<4xbf16> {
  // expected-error @+1 {{a cast from f64 to bf16 can't be lowered}}
  %0 = linalg.copy ins(%x : tensor<4xf64>) outs(%y : tensor<4xbf16>) -> tensor<4xbf16>
  return %0 : tensor<4xbf16>
}

// -----

// Inside of a module inside.
module @inner {
  func.func @function() {
    // expected-error @+1 {{'other.op' op can't be lowered to LLVM}}
    "other.op"() : () -> ()
    return
  }
}
