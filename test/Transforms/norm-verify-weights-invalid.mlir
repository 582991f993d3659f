// RUN: norm-opt %s --norm-verify-weights --split-input-file --verify-diagnostics --allow-unregistered-dialect

func.func @elided() -> tensor<4xf32> {
  // expected-error @below {{weight '__elided__' of type 'tensor<4xf32>' has no data: it was elided when the module was printed}}
  // expected-note @below {{export the model with its weights}}
  %0 = arith.constant dense_resource<__elided__> : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Each weight is named once, however often it is used, at any kind of op.

func.func @in_an_unknown_op() -> tensor<2xf16> {
  // expected-error @below {{weight 'lost' of type 'tensor<2xf16>' has no data}}
  // expected-note @below {{export the model with its weights}}
  %0 = "unknown.weight"() {value = dense_resource<lost> : tensor<2xf16>} : () -> tensor<2xf16>
  %1 = "unknown.weight"() {value = dense_resource<lost> : tensor<2xf16>} : () -> tensor<2xf16>
  %2 = arith.addf %0, %1 : tensor<2xf16>
  return %2 : tensor<2xf16>
}

// -----

func.func @short() -> tensor<4xf32> {
  // expected-error @below {{weight 'w' of type 'tensor<4xf32>' has 8 bytes of data, but its type needs 4 elements of 4 bytes}}
  %0 = arith.constant dense_resource<w> : tensor<4xf32>
  return %0 : tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F00000040" } } #-}

// -----

func.func @long() -> tensor<1xf32> {
  // expected-error @below {{has 8 bytes of data, but its type needs 1 elements of 4 bytes}}
  %0 = arith.constant dense_resource<w> : tensor<1xf32>
  return %0 : tensor<1xf32>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F00000040" } } #-}

// -----

// A type of another width than the data.

func.func @width() -> tensor<2xbf16> {
  // expected-error @below {{has 8 bytes of data, but its type needs 2 elements of 2 bytes}}
  %0 = arith.constant dense_resource<w> : tensor<2xbf16>
  return %0 : tensor<2xbf16>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F00000040" } } #-}

// -----

func.func @dynamic() -> tensor<?xf32> {
  // expected-error @below {{needs a static shape of less than 2^63 elements}}
  %0 = arith.constant dense_resource<w> : tensor<?xf32>
  return %0 : tensor<?xf32>
}
{-# dialect_resources: { builtin: { w: "0x040000000000803F00000040" } } #-}

// -----

// 2^62 · 4 elements: the count wraps to zero, the size of the blob.

func.func @overflow() -> tensor<4611686018427387904x4xf32> {
  // expected-error @below {{needs a static shape of less than 2^63 elements}}
  %0 = arith.constant dense_resource<w> : tensor<4611686018427387904x4xf32>
  return %0 : tensor<4611686018427387904x4xf32>
}
{-# dialect_resources: { builtin: { w: "0x04000000" } } #-}

// -----

// 2^62 elements of 4 bytes: the size in bytes wraps to zero.

func.func @overflow_bytes() -> tensor<4611686018427387904xf32> {
  // expected-error @below {{has 0 bytes of data, but its type needs 4611686018427387904 elements of 4 bytes}}
  %0 = arith.constant dense_resource<w> : tensor<4611686018427387904xf32>
  return %0 : tensor<4611686018427387904xf32>
}
{-# dialect_resources: { builtin: { w: "0x04000000" } } #-}

// -----

// After five, a count.

// expected-error @below {{the data of 1 more weights are missing or wrong}}
module {
  func.func @many() {
    // expected-error @below {{weight 'a' of type 'tensor<1xf32>' has no data}}
    // expected-error @below {{weight 'b' of type 'tensor<1xf32>' has no data}}
    // expected-error @below {{weight 'c' of type 'tensor<1xf32>' has no data}}
    // expected-error @below {{weight 'd' of type 'tensor<1xf32>' has no data}}
    // expected-error @below {{weight 'e' of type 'tensor<1xf32>' has no data}}
    // expected-note @below {{export the model with its weights}}
    "unknown.weights"() {a = dense_resource<a> : tensor<1xf32>, b = dense_resource<b> : tensor<1xf32>, c = dense_resource<c> : tensor<1xf32>, d = dense_resource<d> : tensor<1xf32>, e = dense_resource<e> : tensor<1xf32>, f = dense_resource<f> : tensor<1xf32>} : () -> ()
    return
  }
}
