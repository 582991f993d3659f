// Streams that control flow hands on and that stay as they are: a function for
// each guard, each with its reason.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Passed < %t.verdicts
// RUN: norm-opt %s 2>/dev/null | diff %t.mlir -

// Others may call the function with a stream that isn't centred.
// VERDICT: norm-kept-crosses-region | Category:norm | Function=public {{.*}}passes through calls of @public, which isn't private
// VERDICT: norm-kept-crosses-region | Category:norm | Function=calls_public {{.*}}passes through calls of @public, which isn't private
func.func @public(%s: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
func.func @calls_public(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = call @public(%s, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%y : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// So may what the function is handed to.
// VERDICT: norm-kept-crosses-region | Category:norm | Function=named {{.*}}passes through calls of @named, which something other than a call may name
// VERDICT: norm-kept-crosses-region | Category:norm | Function=calls_named
func.func private @named(%s: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
func.func @calls_named(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %y = call @named(%s, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%y : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}
func.func @names() -> ((tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>) {
  %f = constant @named : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  return %f : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
}

// A function from elsewhere might do anything.
// VERDICT: norm-kept-unknown-op | Category:norm | Function=calls_external {{.*}}read by an op that isn't understood, func.call
// VERDICT: norm-kept-unknown-op | Category:norm | Function=calls_external {{.*}}written by an op that isn't understood, func.call
func.func private @external(%s: tensor<4x16xf32>) -> tensor<4x16xf32>
func.func @calls_external(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = call @external(%s) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = norm.layer_norm ins(%y : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %m : tensor<4x16xf32>, tensor<4x16xf32>
}

// One of two callers returns what the function does to the stream.
// VERDICT: norm-kept-observed-by-result | Category:norm | Function=shared
// VERDICT: norm-kept-observed-by-result | Category:norm | Function=first_caller
func.func private @shared(%s: tensor<4x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %next : tensor<4x16xf32>
}
func.func @first_caller(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = call @shared(%s, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  %f = norm.layer_norm ins(%s1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}
func.func @second_caller(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = call @shared(%s, %u) : (tensor<4x16xf32>, tensor<16x16xf32>) -> tensor<4x16xf32>
  return %s1 : tensor<4x16xf32>
}

// Both callers pass an activation: centres there cost what the norm saves.
// VERDICT: norm-kept-writer-not-linear | Category:norm | Function=costly
func.func private @costly(%s: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}
func.func @costly_callers(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = linalg.tanh ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %b = linalg.exp ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = call @costly(%a) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %m = call @costly(%b) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  return %n, %m : tensor<4x16xf32>, tensor<4x16xf32>
}

// A centre in the function would run for each of its two calls, as often as the
// norms.
// VERDICT-COUNT-2: norm-kept-writer-not-linear | Category:norm | Function=calls_activation
func.func private @activation(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %a = linalg.tanh ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %a : tensor<4x16xf32>
}
func.func @calls_activation(%x: tensor<4x16xf32>, %y: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %init = tensor.empty() : tensor<4x16xf32>
  %a = call @activation(%x) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %b = call @activation(%y) : (tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%a : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %m = norm.layer_norm ins(%b : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %m : tensor<4x16xf32>, tensor<4x16xf32>
}

// A branch sees the mean, taken or not.
// VERDICT: norm-kept-observed-by-reader | Category:norm | Function=branch_observes {{.*}}observed by linalg.tanh
func.func @branch_observes(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %p: i1) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = scf.if %p -> tensor<4x16xf32> {
    %t = linalg.tanh ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %t : tensor<4x16xf32>
  } else {
    scf.yield %fill : tensor<4x16xf32>
  }
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %a : tensor<4x16xf32>, tensor<4x16xf32>
}

// Whether the loop goes on depends on the stream itself.
// VERDICT-COUNT-2: norm-kept-unknown-op | Category:norm | Function=condition_observes {{.*}}read by an op that isn't understood, tensor.extract
func.func @condition_observes(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r = scf.while (%s = %s0) : (tensor<4x16xf32>) -> tensor<4x16xf32> {
    %e = tensor.extract %s[%c0, %c0] : tensor<4x16xf32>
    %more = arith.cmpf olt, %e, %zero : f32
    scf.condition(%more) %s : tensor<4x16xf32>
  } do {
  ^bb0(%s: tensor<4x16xf32>):
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%r : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// A loop of another kind, whose results don't come from its terminator.
// VERDICT: norm-kept-crosses-region | Category:norm | Function=forall {{.*}}passes through scf.forall
func.func @forall(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r = scf.forall (%i) in (4) shared_outs(%s = %s0) -> tensor<4x16xf32> {
    %row = tensor.extract_slice %s[%i, 0] [1, 16] [1, 1] : tensor<4x16xf32> to tensor<1x16xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %row into %s[%i, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<4x16xf32>
    }
  }
  %f = norm.layer_norm ins(%r : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// Such a loop may give back what it took.
// VERDICT: norm-kept-unknown-op | Category:norm | Function=forall_gives_back {{.*}}read by an op that isn't understood, scf.forall
func.func @forall_gives_back(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r = scf.forall (%i) in (4) shared_outs(%s = %s0) -> tensor<4x16xf32> {
  }
  %f = norm.layer_norm ins(%s0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f, %r : tensor<4x16xf32>, tensor<4x16xf32>
}
