// RUN: norm-opt %s --transform-interpreter -verify-diagnostics

// A tile of the rows holds a part of the sums alone.

func.func @parameter_grad(%g: tensor<8x16xf32>, %x: tensor<8x16xf32>, %s: tensor<16xf32>) -> (tensor<8x16xf32>, tensor<16xf32>) {
  // expected-error@+3 {{can't be tiled: it sums over all rows}}
  // expected-error@+2 {{to tile operation}}
  // expected-error@+1 {{failed to generate tiling loops}}
  %d:2 = norm.layer_norm_grad ins(%g, %x : tensor<8x16xf32>, tensor<8x16xf32>) input_grad(%x : tensor<8x16xf32>) scale_grad(%s : tensor<16xf32>) epsilon = 1.0 : f32
  return %d#0, %d#1 : tensor<8x16xf32>, tensor<16xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %norm = transform.structured.match interface{TilingInterface} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %norm tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
