// Norms that stay LayerNorms: one function a guard, each with its reason.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms 2>%t.verdicts | FileCheck %s
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms --allow-unregistered-dialect -o %t.mlir
// RUN: norm-opt %t.mlir --norm-pre-ln-to-pre-rms --allow-unregistered-dialect 2>/dev/null | diff %t.mlir -

// CHECK-NOT: norm.rms_norm ins
// CHECK-NOT: norm.center

// VERDICT: [Missed] norm-kept-observed-by-result | Category:norm | Function=returned {{.*}}observed by a result, func.return
func.func @returned(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %s, %n : tensor<4x16xf32>, tensor<4x16xf32>
}

// The last state is returned in another shape.
// VERDICT: [Missed] norm-kept-observed-by-result | Category:norm | Function=last_state
func.func @last_state(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %w1: tensor<16x16xf32>) -> tensor<1x4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n0 = norm.layer_norm ins(%s0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %h = linalg.matmul ins(%n0, %w1 : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = linalg.add ins(%s0, %h : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %last = tensor.expand_shape %s1 [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
  return %last : tensor<1x4x16xf32>
}

// Post-LN: the sum's other term is a norm's output with a scale, which a linear
// reads too.
// VERDICT: [Missed] norm-kept-observed-by-reader | Category:norm | Function=post_ln {{.*}}observed by linalg.matmul
func.func @post_ln(%n0: tensor<4x16xf32>, %g: tensor<16xf32>, %w: tensor<16x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%n0, %w : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.add ins(%n0, %h : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n1 = norm.layer_norm ins(%s : tensor<4x16xf32>) scale(%g : tensor<16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n1 : tensor<4x16xf32>
}

// An RMSNorm of the stream sees its mean.
// VERDICT: [Missed] norm-kept-observed-by-reader | Category:norm | Function=rms_reader {{.*}}observed by norm.rms_norm
// VERDICT: [Missed] norm-kept-already-rms | Category:norm | Function=rms_reader
// CHECK-LABEL: func @rms_reader
// CHECK: norm.rms_norm
func.func @rms_reader(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %r = norm.rms_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n, %r : tensor<4x16xf32>, tensor<4x16xf32>
}

// CHECK-NOT: norm.rms_norm
// CHECK-NOT: norm.center

// An activation writes the stream: no weight to centre.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=activation
func.func @activation(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %a = linalg.tanh ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%a : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// A gate that differs between channels (adaLN): a dynamic diagonal.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=gate
func.func @gate(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %gate: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %gated = linalg.mul ins(%h, %gate : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n = norm.layer_norm ins(%gated : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// The axis is sliced: the parts have means of their own.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=sliced_axis {{.*}}tensor.extract_slice
func.func @sliced_axis(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x12xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %part = tensor.extract_slice %h[0, 0] [4, 12] [1, 1] : tensor<4x16xf32> to tensor<4x12xf32>
  %ninit = tensor.empty() : tensor<4x12xf32>
  %n = norm.layer_norm ins(%part : tensor<4x12xf32>) outs(%ninit : tensor<4x12xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x12xf32>
}

// A body that asserts something about the stream must not see it change.
// VERDICT: [Missed] norm-kept-writer-not-linear | Category:norm | Function=asserted
func.func @asserted(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.map ins(%h : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>)
    (%v: f32, %o: f32) {
      %positive = arith.cmpf ogt, %v, %zero : f32
      cf.assert %positive, "positive"
      linalg.yield %v : f32
    }
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// VERDICT: [Missed] norm-kept-argument | Category:norm | Function=argument
func.func @argument(%x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %init = tensor.empty() : tensor<4x16xf32>
  %n = norm.layer_norm ins(%x : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x16xf32>
}

// VERDICT: [Missed] norm-kept-dynamic-extent | Category:norm | Function=dynamic_extent
func.func @dynamic_extent(%x: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %n = norm.layer_norm ins(%x : tensor<4x?xf32>) outs(%x : tensor<4x?xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x?xf32>
}

// VERDICT: [Missed] norm-kept-extent | Category:norm | Function=extent_one {{.*}}has 1 position"
func.func @extent_one(%x: tensor<4x1xf32>) -> tensor<4x1xf32> {
  %n = norm.layer_norm ins(%x : tensor<4x1xf32>) outs(%x : tensor<4x1xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x1xf32>
}

// VERDICT: [Missed] norm-kept-extent | Category:norm | Function=empty {{.*}}has 0 positions
func.func @empty(%x: tensor<4x0xf32>) -> tensor<4x0xf32> {
  %n = norm.layer_norm ins(%x : tensor<4x0xf32>) outs(%x : tensor<4x0xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<4x0xf32>
}

// VERDICT: [Missed] norm-kept-on-buffers | Category:norm | Function=buffers
func.func @buffers(%x: memref<4x16xf32>) {
  norm.layer_norm ins(%x : memref<4x16xf32>) outs(%x : memref<4x16xf32>) epsilon = 1.0e-05 : f32
  return
}

// VERDICT: [Missed] norm-kept-statistics | Category:norm | Function=statistics
func.func @statistics(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> (tensor<4x16xf32>, tensor<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %stat = tensor.empty() : tensor<4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n:3 = norm.layer_norm ins(%h : tensor<4x16xf32>) outs(%init, %stat, %stat : tensor<4x16xf32>, tensor<4xf32>, tensor<4xf32>) epsilon = 1.0e-05 : f32
  return %n#0, %n#1 : tensor<4x16xf32>, tensor<4xf32>
}

// VERDICT: [Missed] norm-kept-residual | Category:norm | Function=residual
func.func @residual(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %h = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %n:2 = norm.layer_norm ins(%h : tensor<4x16xf32>) residual(%h : tensor<4x16xf32>) outs(%init, %init : tensor<4x16xf32>, tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %n#0 : tensor<4x16xf32>
}
