// Inputs that the whole rewrite can't handle, or that are no programs, get a reason or a located error; in every build, so that an assertion
// would show.
// RUN: norm-opt %s --split-input-file --verify-diagnostics --norm-optimize --convert-norm-to-linalg --remarks-filter='norm.*' -o /dev/null

func.func @dynamic_extent(%a: tensor<4x8xf32>, %w: tensor<8x?xf32>, %init: tensor<4x?xf32>, %o: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %s = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x?xf32>) outs(%init : tensor<4x?xf32>) -> tensor<4x?xf32>
  // expected-remark@+1 {{norm-kept-dynamic-extent}}
  %0 = norm.layer_norm ins(%s : tensor<4x?xf32>) outs(%o : tensor<4x?xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x?xf32>
}

// -----

func.func @one_position(%a: tensor<4x8xf32>, %w: tensor<8x1xf32>, %init: tensor<4x1xf32>, %o: tensor<4x1xf32>) -> tensor<4x1xf32> {
  %s = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x1xf32>) outs(%init : tensor<4x1xf32>) -> tensor<4x1xf32>
  // expected-remark@+1 {{norm-kept-extent}}
  %0 = norm.layer_norm ins(%s : tensor<4x1xf32>) outs(%o : tensor<4x1xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x1xf32>
}

// -----

func.func @no_position(%a: tensor<4x8xf32>, %w: tensor<8x0xf32>, %init: tensor<4x0xf32>, %o: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %s = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x0xf32>) outs(%init : tensor<4x0xf32>) -> tensor<4x0xf32>
  // expected-remark@+1 {{norm-kept-extent}}
  %0 = norm.layer_norm ins(%s : tensor<4x0xf32>) outs(%o : tensor<4x0xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x0xf32>
}

// -----

// No rows are nothing special: the weight is centred all the same.
// expected-remark@+1 {{norm-weight-prep-outlined}}
func.func @no_rows(%a: tensor<0x8xf32>, %w: tensor<8x16xf32>, %o: tensor<0x16xf32>) -> tensor<0x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<0x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<0x16xf32>) -> tensor<0x16xf32>
  %s = linalg.matmul ins(%a, %w : tensor<0x8xf32>, tensor<8x16xf32>) outs(%init : tensor<0x16xf32>) -> tensor<0x16xf32>
  // expected-remark@+1 {{norm-converted-to-rms}}
  %0 = norm.layer_norm ins(%s : tensor<0x16xf32>) outs(%o : tensor<0x16xf32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<0x16xf32>
}

// -----

// Integers spelled like a norm are none, and nothing is said of them.
func.func @integers(%x: tensor<4x16xi32>, %rows: tensor<4xi32>, %o: tensor<4x16xi32>) -> tensor<4x16xi32> {
  %d = arith.constant 16 : i32
  %sum = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x16xi32>) outs(%rows : tensor<4xi32>) {
  ^bb0(%v: i32, %acc: i32):
    %0 = arith.addi %v, %acc : i32
    linalg.yield %0 : i32
  } -> tensor<4xi32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x16xi32>, tensor<4xi32>) outs(%o : tensor<4x16xi32>) {
  ^bb0(%v: i32, %s: i32, %out: i32):
    %mean = arith.divsi %s, %d : i32
    %0 = arith.subi %v, %mean : i32
    linalg.yield %0 : i32
  } -> tensor<4x16xi32>
  return %y : tensor<4x16xi32>
}

// -----

func.func @integer_norm(%x: tensor<4x8xi32>) -> tensor<4x8xi32> {
  // expected-error@+1 {{must be ranked tensor or memref of f64, f32, f16 or bf16 values}}
  %0 = norm.layer_norm ins(%x : tensor<4x8xi32>) outs(%x : tensor<4x8xi32>) epsilon = 1.0e-05 : f32
  return %0 : tensor<4x8xi32>
}

// -----

func.func @mixed_residual(%x: tensor<4x8xf32>, %r: tensor<4x8xf16>) -> tensor<4x8xf32> {
  // expected-error@+1 {{(C5) residual and sum must have the input's type}}
  %0:2 = norm.layer_norm ins(%x : tensor<4x8xf32>) residual(%r : tensor<4x8xf16>) outs(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %0#0 : tensor<4x8xf32>
}

// -----

func.func @negative_epsilon(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{(C2) epsilon must be finite and greater than zero}}
  %0 = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) epsilon = -1.0e-05 : f32
  return %0 : tensor<4x8xf32>
}

// -----

func.func @nan_epsilon(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{(C2) epsilon must be finite and greater than zero}}
  %0 = norm.layer_norm ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) epsilon = 0x7FC00000 : f32
  return %0 : tensor<4x8xf32>
}
