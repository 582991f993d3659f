// RUN: norm-opt %s --norm-fold-weights --split-input-file --verify-diagnostics

// Two weights that were elided look the same, and aren't.

func.func @elided() -> tensor<4xf32> {
  // expected-error @below {{weight '__elided__' of type 'tensor<4xf32>' has no data: it was elided when the module was printed}}
  // expected-note @below {{export the model with its weights}}
  %w = arith.constant dense_resource<__elided__> : tensor<4xf32>
  %v = arith.constant dense_resource<__elided__> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %0 = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>)
  %1 = arith.subf %0, %v : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// Inside a longer expression, and only once.

func.func @short() -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-error @below {{weight 'w' of type 'tensor<4xf32>' has 8 bytes of data, but its type needs 4 elements of 4 bytes}}
  %w = arith.constant dense_resource<w> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %s = arith.addf %w, %w {norm.weight_prep} : tensor<4xf32>
  %0 = norm.center ins(%s : tensor<4xf32>) outs(%e : tensor<4xf32>)
  return %0, %s : tensor<4xf32>, tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F00000040" } } #-}

// -----

func.func @long() -> tensor<1xf32> {
  // expected-error @below {{has 8 bytes of data, but its type needs 1 elements of 4 bytes}}
  %w = arith.constant dense_resource<w> : tensor<1xf32>
  %e = tensor.empty() : tensor<1xf32>
  %0 = norm.center ins(%w : tensor<1xf32>) outs(%e : tensor<1xf32>)
  return %0 : tensor<1xf32>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F00000040" } } #-}

// -----

func.func @wrong_type() -> tensor<4xbf16> {
  // expected-error @below {{has 16 bytes of data, but its type needs 4 elements of 2 bytes}}
  %w = arith.constant dense_resource<w> : tensor<4xbf16>
  %e = tensor.empty() : tensor<4xbf16>
  %0 = norm.center ins(%w : tensor<4xbf16>) outs(%e : tensor<4xbf16>)
  return %0 : tensor<4xbf16>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F000000400000404000008040" } } #-}
