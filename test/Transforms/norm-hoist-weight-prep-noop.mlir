// Work on weights that stays where it is: a function for each guard.
// RUN: norm-opt %s --norm-hoist-weight-prep -o %t.mlir 2>%t.remarks
// RUN: norm-opt %s | diff %t.mlir -
// RUN: not grep norm-weight-prep-hoisted %t.remarks

// Others may call it.
func.func @public(%w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  return %c : tensor<4xf32>
}
func.func @calls_public(%w: tensor<4xf32>) -> tensor<4xf32> {
  %c = call @public(%w) : (tensor<4xf32>) -> tensor<4xf32>
  return %c : tensor<4xf32>
}

// So may what it is handed to.
func.func private @named(%w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  return %c : tensor<4xf32>
}
func.func @names(%w: tensor<4xf32>) -> (tensor<4xf32>, (tensor<4xf32>) -> tensor<4xf32>) {
  %f = constant @named : (tensor<4xf32>) -> tensor<4xf32>
  %c = call @named(%w) : (tensor<4xf32>) -> tensor<4xf32>
  return %c, %f : tensor<4xf32>, (tensor<4xf32>) -> tensor<4xf32>
}

// It calls itself, and another time by way of another.
func.func private @recursive(%p: i1, %w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  %r = scf.if %p -> tensor<4xf32> {
    %false = arith.constant false
    %n = func.call @recursive(%false, %w) : (i1, tensor<4xf32>) -> tensor<4xf32>
    scf.yield %n : tensor<4xf32>
  } else {
    scf.yield %c : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
func.func private @even(%p: i1, %w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  %r = scf.if %p -> tensor<4xf32> {
    %n = func.call @odd(%w) : (tensor<4xf32>) -> tensor<4xf32>
    scf.yield %n : tensor<4xf32>
  } else {
    scf.yield %c : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
func.func private @odd(%w: tensor<4xf32>) -> tensor<4xf32> {
  %false = arith.constant false
  %n = func.call @even(%false, %w) : (i1, tensor<4xf32>) -> tensor<4xf32>
  return %n : tensor<4xf32>
}
func.func @calls_recursive(%p: i1, %w: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %a = call @recursive(%p, %w) : (i1, tensor<4xf32>) -> tensor<4xf32>
  %b = call @even(%p, %w) : (i1, tensor<4xf32>) -> tensor<4xf32>
  return %a, %b : tensor<4xf32>, tensor<4xf32>
}

// Constants alone are for folding.
func.func private @constant() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 3.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %c = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) {norm.weight_prep}
  return %c : tensor<2xf32>
}
func.func @calls_constant() -> tensor<2xf32> {
  %c = call @constant() : () -> tensor<2xf32>
  return %c : tensor<2xf32>
}

// Nobody calls it.
func.func private @unused(%w: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  return %c : tensor<4xf32>
}

// The work depends on more than arguments, and another isn't marked.
func.func private @dependent(%w: tensor<4xf32>, %m: memref<f32>) -> tensor<4xf32> {
  %v = memref.load %m[] : memref<f32>
  %s = tensor.splat %v : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%s : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  %d = norm.center ins(%w : tensor<4xf32>) outs(%c : tensor<4xf32>)
  return %d : tensor<4xf32>
}
func.func @calls_dependent(%w: tensor<4xf32>, %m: memref<f32>) -> tensor<4xf32> {
  %c = call @dependent(%w, %m) : (tensor<4xf32>, memref<f32>) -> tensor<4xf32>
  return %c : tensor<4xf32>
}
