// RUN: norm-opt %s --norm-outline-weight-prep --remarks-filter=norm.* 2>&1 | FileCheck %s

// New work in a function that has a preparation stays.

// CHECK: remark: {{.*}}norm-kept-weight-prep-exists
// CHECK: func.func @prepared(%{{.*}}: tensor<4xf32> {norm.prepared})
// CHECK: norm.center
func.func @prepared(%w: tensor<4xf32> {norm.prepared}) -> tensor<4xf32> attributes {norm.prepare = @before} {
  %e = tensor.empty() : tensor<4xf32>
  %c = norm.center ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) {norm.weight_prep}
  return %c : tensor<4xf32>
}
