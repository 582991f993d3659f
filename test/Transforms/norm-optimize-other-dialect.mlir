// The ops of a dialect that brings its own models: a centre passes through its
// linear layer to its parameters, as docs/other-dialects.md shows.
// RUN: norm-opt --load-dialect-plugin=%other_dialect %s --norm-optimize -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// REQUIRES: plugin
// UNVERIFIED: what other.linear computes only its dialect knows.
//
// Without the models the same ops stop the rewrite.
// RUN: norm-opt --allow-unregistered-dialect %s --norm-optimize 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: norm-kept-unknown-op {{.*}}Function=values {{.*}}other.linear
// UNKNOWN-NOT: norm-converted

// The parameters' values are here: new ones are made of them.
// VERDICT: norm-converted-to-rms | Category:norm | Function=values
// CHECK-LABEL: func @values
// CHECK-DAG: %[[W:.*]] = "other.parameter"() {key = "w.centred", value = dense<{{\[}}[-1.000000e+00, 0.000000e+00], [1.000000e+00, 0.000000e+00]]> : tensor<2x2xf32>}
// CHECK-DAG: %[[B:.*]] = "other.parameter"() {key = "b.centred", value = dense<[-2.000000e+00, 2.000000e+00]> : tensor<2xf32>}
// CHECK: %[[S:.*]] = "other.linear"(%{{.*}}, %[[W]], %[[B]])
// CHECK: norm.rms_norm ins(%[[S]]
func.func @values(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = "other.parameter"() {key = "w", value = dense<[[1., 5.], [3., 5.]]> : tensor<2x2xf32>} : () -> tensor<2x2xf32>
  %b = "other.parameter"() {key = "b", value = dense<[0., 4.]> : tensor<2xf32>} : () -> tensor<2xf32>
  %s = "other.linear"(%x, %w, %b) : (tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %init = tensor.empty() : tensor<3x2xf32>
  %n = norm.layer_norm ins(%s : tensor<3x2xf32>) outs(%init : tensor<3x2xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x2xf32>
}

// They come when the program runs: they are prepared then.
// VERDICT: norm-converted-to-rms | Category:norm | Function=keys
// CHECK-LABEL: func @keys
// CHECK-SAME: %[[W:[a-z0-9]*]]: tensor<2x2xf32> {norm.prepared}, %[[B:[a-z0-9]*]]: tensor<2xf32> {norm.prepared}
// CHECK: "other.linear"(%{{.*}}, %[[W]], %[[B]])
// CHECK: norm.rms_norm
// CHECK-LABEL: func @keys_prepare_weights
// CHECK: %[[W:.*]] = "other.parameter"() {key = "w"}
// CHECK: norm.center ins(%[[W]] {{.*}} axes = [0]
// CHECK: %[[B:.*]] = "other.parameter"() {key = "b"}
// CHECK: norm.center ins(%[[B]]
func.func @keys(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = "other.parameter"() {key = "w"} : () -> tensor<2x2xf32>
  %b = "other.parameter"() {key = "b"} : () -> tensor<2xf32>
  %s = "other.linear"(%x, %w, %b) : (tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %init = tensor.empty() : tensor<3x2xf32>
  %n = norm.layer_norm ins(%s : tensor<3x2xf32>) outs(%init : tensor<3x2xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x2xf32>
}

// One changes, says its model.
// VERDICT: [Missed] norm-kept-mutable-weight | Category:norm | Function=trained {{.*}}it is trained
// CHECK-LABEL: func @trained
// CHECK: norm.layer_norm
func.func @trained(%x: tensor<3x2xf32>, %b: tensor<2xf32>) -> tensor<3x2xf32> {
  %w = "other.parameter"() {key = "w", trained} : () -> tensor<2x2xf32>
  %s = "other.linear"(%x, %w, %b) : (tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
  %init = tensor.empty() : tensor<3x2xf32>
  %n = norm.layer_norm ins(%s : tensor<3x2xf32>) outs(%init : tensor<3x2xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<3x2xf32>
}
