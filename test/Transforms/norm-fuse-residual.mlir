// RUN: norm-opt %s --norm-fuse-residual | FileCheck %s
// RUN: norm-opt %s --norm-fuse-residual -o %t.verified.mlir
// RUN: norm-verify %s %t.verified.mlir --dynamic-extent=5
// RUN: norm-opt %t.verified.mlir --norm-fuse-residual | diff %t.verified.mlir -
// RUN: norm-opt %s --norm-fuse-residual --remarks-filter=".*" 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

#rows = affine_map<(i, j) -> (i, j)>

// The sum is read later on, from the norm.
// REMARK: norm-residual-fused
// CHECK-LABEL: func.func @pre_norm(
// CHECK-SAME:    %[[X:[^:]+]]: tensor<?x8xf32>, %[[R:[^:]+]]: tensor<?x8xf32>, %[[G:[^:]+]]: tensor<8xf32>
// CHECK-NOT:     linalg.generic
// CHECK:         %[[Y:.+]]:2 = norm.layer_norm ins(%[[X]] : tensor<?x8xf32>) scale(%[[G]] : tensor<8xf32>) residual(%[[R]] : tensor<?x8xf32>)
// CHECK-SAME:      epsilon = {{.*}} {norm.schedule = "rows=2"}
// CHECK:         return %[[Y]]#0, %[[Y]]#1
func.func @pre_norm(%x: tensor<?x8xf32>, %r: tensor<?x8xf32>, %g: tensor<8xf32>, %e: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %h = linalg.generic {indexing_maps = [#rows, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<?x8xf32>, tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<?x8xf32>
  %y = norm.layer_norm ins(%h : tensor<?x8xf32>) scale(%g : tensor<8xf32>) outs(%e : tensor<?x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "rows=2"}
  return %y, %h : tensor<?x8xf32>, tensor<?x8xf32>
}

// Something reads the sum before the norm, which can come earlier.
// CHECK-LABEL: func.func @earlier(
// CHECK:         norm.rms_norm {{.*}} residual(
// CHECK:         linalg.exp
func.func @earlier(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %h = linalg.add ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %p = linalg.exp ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y, %p : tensor<4x8xf32>, tensor<4x8xf32>
}

// Two norms of one sum; saved statistics stay where they are.
// CHECK-LABEL: func.func @two(
// CHECK:         %[[A:.+]]:3 = norm.rms_norm ins(%{{.+}}) residual(
// CHECK:         norm.crms_norm drop_last ins(%[[A]]#1 :
// CHECK:         return %[[A]]#0, %[[A]]#2,
func.func @two(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>, %s: tensor<4xf32>, %c: tensor<4x8xf32>)
    -> (tensor<4x8xf32>, tensor<4xf32>, tensor<4x8xf32>) {
  %h = tosa.add %x, %r : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  %y:2 = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e, %s : tensor<4x8xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  %z = norm.crms_norm drop_last ins(%h : tensor<4x8xf32>) outs(%c : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1, %z : tensor<4x8xf32>, tensor<4xf32>, tensor<4x8xf32>
}

// A sum of bf16 in f32 is rounded once, as the norm rounds it.
// CHECK-LABEL: func.func @half(
// CHECK:         norm.rms_norm {{.*}} residual(
func.func @half(%x: tensor<4x8xbf16>, %r: tensor<4x8xbf16>, %e: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %h = linalg.generic {indexing_maps = [#rows, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<4x8xbf16>, tensor<4x8xbf16>) outs(%e : tensor<4x8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %o: bf16):
    %0 = arith.extf %a : bf16 to f32
    %1 = arith.extf %b : bf16 to f32
    %2 = arith.addf %0, %1 : f32
    %3 = arith.truncf %2 : f32 to bf16
    linalg.yield %3 : bf16
  } -> tensor<4x8xbf16>
  %y = norm.rms_norm ins(%h : tensor<4x8xbf16>) outs(%e : tensor<4x8xbf16>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xbf16>
}

// As exporters write what has one batch: index 0 instead of the loop over it.
// CHECK-LABEL: func.func @one_batch(
// CHECK-SAME:    %[[X:[^:]+]]: tensor<1x4x8xf32>, %[[R:[^:]+]]: tensor<1x4x8xf32>
// CHECK-NOT:     linalg.generic
// CHECK:         norm.rms_norm ins(%[[X]] : {{.*}}) residual(%[[R]] :
func.func @one_batch(%x: tensor<1x4x8xf32>, %r: tensor<1x4x8xf32>, %e: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  %h = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (0, i, j)>, affine_map<(b, i, j) -> (0, i, j)>,
                                        affine_map<(b, i, j) -> (b, i, j)>],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %r : tensor<1x4x8xf32>, tensor<1x4x8xf32>) outs(%e : tensor<1x4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<1x4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<1x4x8xf32>) outs(%e : tensor<1x4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<1x4x8xf32>
}
