// RUN: norm-opt %s --transform-interpreter --canonicalize --cse -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir
// RUN: norm-opt %s --transform-interpreter | FileCheck %s --check-prefix=RAW

// Rows are tiled, the feature axis never: it is no loop of the op. Scale and
// bias are handed on as they are; statistics are tiled like the rows.

// CHECK-LABEL: func @layer_norm(
// CHECK-SAME: %[[X:[a-z0-9_]+]]: tensor<8x?x16xbf16>, %[[R:[a-z0-9_]+]]: tensor<8x?x16xbf16>, %[[G:[a-z0-9_]+]]: tensor<16xf32>, %[[STAT:[a-z0-9_]+]]: tensor<8x?xf32>)
// CHECK: scf.for %[[I:[a-z0-9_]+]] = %{{.*}} iter_args(%[[Y:[a-z0-9_]+]] = %[[X]], %[[S:[a-z0-9_]+]] = %[[R]], %[[M:[a-z0-9_]+]] = %[[STAT]], %[[Q:[a-z0-9_]+]] = %[[STAT]])
// CHECK: scf.for %[[J:[a-z0-9_]+]] =
// CHECK: %[[SIZE:[a-z0-9_]+]] = affine.min
// CHECK: tensor.extract_slice %[[X]][%[[I]], %[[J]], 0] [2, %[[SIZE]], 16]
// CHECK: tensor.extract_slice %[[R]][%[[I]], %[[J]], 0] [2, %[[SIZE]], 16]
// CHECK: tensor.extract_slice %{{.*}}[%[[I]], %[[J]]] [2, %[[SIZE]]]
// CHECK: norm.layer_norm ins(%{{.*}} : tensor<2x?x16xbf16>) scale(%[[G]] : tensor<16xf32>) residual(%{{.*}} : tensor<2x?x16xbf16>)
// CHECK-SAME: outs({{.*}} : tensor<2x?x16xbf16>, tensor<2x?x16xbf16>, tensor<2x?xf32>, tensor<2x?xf32>) epsilon = {{.*}} : f32
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%[[I]], %[[J]], 0] [2, %[[SIZE]], 16]
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%[[I]], %[[J]]] [2, %[[SIZE]]]
// RAW-LABEL: func @layer_norm(
// RAW-NOT: tensor.extract_slice {{.*}} : tensor<16xf32>
// RAW: return
func.func @layer_norm(%x: tensor<8x?x16xbf16>, %r: tensor<8x?x16xbf16>, %g: tensor<16xf32>, %stat: tensor<8x?xf32>)
    -> (tensor<8x?x16xbf16>, tensor<8x?x16xbf16>, tensor<8x?xf32>, tensor<8x?xf32>) {
  %y:4 = norm.layer_norm ins(%x : tensor<8x?x16xbf16>) scale(%g : tensor<16xf32>) residual(%r : tensor<8x?x16xbf16>)
      outs(%x, %r, %stat, %stat : tensor<8x?x16xbf16>, tensor<8x?x16xbf16>, tensor<8x?xf32>, tensor<8x?xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1, %y#2, %y#3 : tensor<8x?x16xbf16>, tensor<8x?x16xbf16>, tensor<8x?xf32>, tensor<8x?xf32>
}

// The axis in the middle: both of its sides are loops, in their order.

// CHECK-LABEL: func @compress_middle_axis(
// CHECK-SAME: %[[X:[a-z0-9_]+]]: tensor<8x16x6xf32>, %[[INIT:[a-z0-9_]+]]: tensor<8x15x6xf32>
// CHECK: scf.forall {{.*}} in (2, 3) shared_outs(%[[OUT:[a-z0-9_]+]] = %[[INIT]])
// CHECK: %[[I:[a-z0-9_]+]] = affine.apply
// CHECK: %[[J:[a-z0-9_]+]] = affine.apply
// CHECK-DAG: %[[IN:[a-z0-9_]+]] = tensor.extract_slice %[[X]][%[[I]], 0, %[[J]]] [4, 16, 2]
// CHECK-DAG: %[[DEST:[a-z0-9_]+]] = tensor.extract_slice %[[OUT]][%[[I]], 0, %[[J]]] [4, 15, 2]
// CHECK: %[[Y:[a-z0-9_]+]] = norm.compress householder ins(%[[IN]] : tensor<4x16x2xf32>) outs(%[[DEST]] : tensor<4x15x2xf32>) axes = [1]
// CHECK: tensor.parallel_insert_slice %[[Y]] into %[[OUT]][%[[I]], 0, %[[J]]] [4, 15, 2]
func.func @compress_middle_axis(%x: tensor<8x16x6xf32>, %init: tensor<8x15x6xf32>) -> tensor<8x15x6xf32> {
  %y = norm.compress householder ins(%x : tensor<8x16x6xf32>) outs(%init : tensor<8x15x6xf32>) axes = [1]
  return %y : tensor<8x15x6xf32>
}

// CHECK-LABEL: func @rms_norm_memref(
// CHECK-SAME: %[[X:[a-z0-9_]+]]: memref<8x16xf16>, %[[Y:[a-z0-9_]+]]: memref<8x16xf16>
// CHECK: scf.for %[[I:[a-z0-9_]+]] =
// CHECK-DAG: %[[IN:[a-z0-9_]+]] = memref.subview %[[X]][%[[I]], 0] [4, 16] [1, 1]
// CHECK-DAG: %[[OUT:[a-z0-9_]+]] = memref.subview %[[Y]][%[[I]], 0] [4, 16] [1, 1]
// CHECK: norm.rms_norm ins(%[[IN]] : memref<4x16xf16, strided<[16, 1], offset: ?>>) outs(%[[OUT]] : memref<4x16xf16, strided<[16, 1], offset: ?>>)
func.func @rms_norm_memref(%x: memref<8x16xf16>, %y: memref<8x16xf16>) {
  norm.rms_norm ins(%x : memref<8x16xf16>) outs(%y : memref<8x16xf16>) epsilon = 1.0e-05 : f32
  return
}

// Whole rows of a producer are fused into a consumer's loop ...

// CHECK-LABEL: func @fuse_rows(
// CHECK: scf.for
// CHECK: norm.center ins(%{{.*}} : tensor<4x16xf32>)
// CHECK: linalg.exp ins(%{{.*}} : tensor<4x16xf32>)
func.func @fuse_rows(%x: tensor<8x16xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %c = norm.center ins(%x : tensor<8x16xf32>) outs(%init : tensor<8x16xf32>)
  %y = linalg.exp ins(%c : tensor<8x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// ... and parts of rows are not.

// CHECK-LABEL: func @no_fusion_of_partial_rows(
// CHECK: norm.center ins(%{{.*}} : tensor<8x16xf32>)
// CHECK: scf.for
// CHECK-NOT: norm.center
// CHECK: linalg.exp ins(%{{.*}} : tensor<4x8xf32>)
func.func @no_fusion_of_partial_rows(%x: tensor<8x16xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %c = norm.center ins(%x : tensor<8x16xf32>) outs(%init : tensor<8x16xf32>)
  %y = linalg.exp ins(%c : tensor<8x16xf32>) outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// The gradients of the input, tile by tile; statistics are tiled like the rows.

// CHECK-LABEL: func @input_grad(
// CHECK: scf.for %[[I:[a-z0-9_]+]] =
// CHECK-DAG: tensor.extract_slice %{{.*}}[%[[I]], 0] [2, 16]
// CHECK-DAG: tensor.extract_slice %{{.*}}[%[[I]]] [2]
// CHECK: norm.layer_norm_grad ins({{.*}} : tensor<2x16xf32>, tensor<2x16xf32>) scale({{.*}} : tensor<16xf32>) statistics({{.*}} : tensor<2xf32>, tensor<2xf32>)
// CHECK-SAME: sum_grad({{.*}} : tensor<2x16xf32>) input_grad({{.*}} : tensor<2x16xf32>){{$}}
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[%[[I]], 0] [2, 16]
func.func @input_grad(%g: tensor<8x16xf32>, %x: tensor<8x16xf32>, %s: tensor<16xf32>, %stat: tensor<8xf32>) -> tensor<8x16xf32> {
  %d = norm.layer_norm_grad ins(%g, %x : tensor<8x16xf32>, tensor<8x16xf32>) scale(%s : tensor<16xf32>) statistics(%stat, %stat : tensor<8xf32>, tensor<8xf32>)
      sum_grad(%g : tensor<8x16xf32>) input_grad(%x : tensor<8x16xf32>)
  return %d : tensor<8x16xf32>
}

// A normalization is fused into the loop over the rows that are quantized; their
// scales are tiled like the rows.

// CHECK-LABEL: func @quantize(
// CHECK: scf.for %[[I:[a-z0-9_]+]] =
// CHECK: %[[Y:.*]] = norm.rms_norm ins(%{{.*}} : tensor<2x16xf32>)
// CHECK: %[[Q:.*]]:2 = norm.quantize ins(%[[Y]] : tensor<2x16xf32>) outs(%{{.*}}, %{{.*}} : tensor<2x16xi8>, tensor<2xf32>)
// CHECK-DAG: tensor.insert_slice %[[Q]]#0 into %{{.*}}[%[[I]], 0] [2, 16]
// CHECK-DAG: tensor.insert_slice %[[Q]]#1 into %{{.*}}[%[[I]]] [2]
func.func @quantize(%x: tensor<8x16xf32>, %init: tensor<8x16xi8>, %scales: tensor<8xf32>) -> (tensor<8x16xi8>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8x16xf32>
  %y = norm.rms_norm ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) epsilon = 1.0e-05 : f32
  %q:2 = norm.quantize ins(%y : tensor<8x16xf32>) outs(%init, %scales : tensor<8x16xi8>, tensor<8xf32>)
  return %q#0, %q#1 : tensor<8x16xi8>, tensor<8xf32>
}

// One scale is handed on as it is.

// CHECK-LABEL: func @quantize_one_scale(
// CHECK-SAME: %[[S:[a-z0-9_]+]]: tensor<f32>
// CHECK: scf.for
// CHECK: norm.quantize ins(%{{.*}} : tensor<4x16xf32>) scale(%[[S]] : tensor<f32>) outs(%{{.*}} : tensor<4x16xi8>)
// RAW-LABEL: func @quantize_one_scale(
// RAW-NOT: tensor.extract_slice {{.*}} : tensor<f32>
// RAW: return
func.func @quantize_one_scale(%x: tensor<8x16xf32>, %s: tensor<f32>, %init: tensor<8x16xi8>) -> tensor<8x16xi8> {
  %q = norm.quantize ins(%x : tensor<8x16xf32>) scale(%s : tensor<f32>) outs(%init : tensor<8x16xi8>)
  return %q : tensor<8x16xi8>
}

// How each function is tiled.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %layer_norm = transform.structured.match ops{["func.func"]} attributes {sym_name = "layer_norm"} in %root : (!transform.any_op) -> !transform.any_op
    %layer_norm_op = transform.structured.match interface{TilingInterface} in %layer_norm : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %layer_norm_op tile_sizes [2, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %compress_middle_axis = transform.structured.match ops{["func.func"]} attributes {sym_name = "compress_middle_axis"} in %root : (!transform.any_op) -> !transform.any_op
    %compress_middle_axis_op = transform.structured.match interface{TilingInterface} in %compress_middle_axis : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %compress_middle_axis_op tile_sizes [4, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %rms_norm_memref = transform.structured.match ops{["func.func"]} attributes {sym_name = "rms_norm_memref"} in %root : (!transform.any_op) -> !transform.any_op
    %rms_norm_memref_op = transform.structured.match interface{TilingInterface} in %rms_norm_memref : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %rms_norm_memref_op tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %fuse_rows = transform.structured.match ops{["func.func"]} attributes {sym_name = "fuse_rows"} in %root : (!transform.any_op) -> !transform.any_op
    %fuse_rows_op = transform.structured.match ops{["linalg.exp"]} in %fuse_rows : (!transform.any_op) -> !transform.any_op
    transform.structured.fuse %fuse_rows_op tile_sizes [4, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %no_fusion_of_partial_rows = transform.structured.match ops{["func.func"]} attributes {sym_name = "no_fusion_of_partial_rows"} in %root : (!transform.any_op) -> !transform.any_op
    %no_fusion_of_partial_rows_op = transform.structured.match ops{["linalg.exp"]} in %no_fusion_of_partial_rows : (!transform.any_op) -> !transform.any_op
    transform.structured.fuse %no_fusion_of_partial_rows_op tile_sizes [4, 8] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %input_grad = transform.structured.match ops{["func.func"]} attributes {sym_name = "input_grad"} in %root : (!transform.any_op) -> !transform.any_op
    %input_grad_op = transform.structured.match interface{TilingInterface} in %input_grad : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %input_grad_op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %quantize = transform.structured.match ops{["func.func"]} attributes {sym_name = "quantize"} in %root : (!transform.any_op) -> !transform.any_op
    %quantize_op = transform.structured.match ops{["norm.quantize"]} in %quantize : (!transform.any_op) -> !transform.any_op
    transform.structured.fuse %quantize_op tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %quantize_one_scale = transform.structured.match ops{["func.func"]} attributes {sym_name = "quantize_one_scale"} in %root : (!transform.any_op) -> !transform.any_op
    %quantize_one_scale_op = transform.structured.match interface{TilingInterface} in %quantize_one_scale : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %quantize_one_scale_op tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
