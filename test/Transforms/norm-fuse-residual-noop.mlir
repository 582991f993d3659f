// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-fuse-residual --remarks-filter=".*" > %t.after 2> %t.remarks
// RUN: diff %t.before %t.after
// RUN: FileCheck %s < %t.remarks

#rows = affine_map<(i, j) -> (i, j)>
#features = affine_map<(i, j) -> (j)>

// Something reads the sum before the norm's scale is there.
// CHECK: norm-residual-kept-order
// CHECK-NOT: norm-residual
func.func @order(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>, %s: tensor<8xf32>) -> tensor<4x8xf32> {
  %h = linalg.add ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %g = linalg.reduce { arith.addf } ins(%h : tensor<4x8xf32>) outs(%s : tensor<8xf32>) dimensions = [0]
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) scale(%g : tensor<8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// A bias is no residual.
func.func @broadcast(%x: tensor<4x8xf32>, %b: tensor<8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %h = linalg.generic {indexing_maps = [#rows, #features, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// An addend in another order.
func.func @transposed(%x: tensor<8x8xf32>, %r: tensor<8x8xf32>, %e: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %h = linalg.generic {indexing_maps = [#rows, affine_map<(i, j) -> (j, i)>, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  } -> tensor<8x8xf32>
  %y = norm.rms_norm ins(%h : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<8x8xf32>
}

// Rounded to bf16 on the way.
func.func @narrow(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %h = linalg.generic {indexing_maps = [#rows, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %0 = arith.truncf %a : f32 to bf16
    %1 = arith.truncf %c : f32 to bf16
    %2 = arith.addf %0, %1 : bf16
    %3 = arith.extf %2 : bf16 to f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// An addend of another type.
func.func @wide(%x: tensor<4x8xf32>, %r: tensor<4x8xbf16>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %h = linalg.generic {indexing_maps = [#rows, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<4x8xf32>, tensor<4x8xbf16>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %c: bf16, %o: f32):
    %0 = arith.extf %c : bf16 to f32
    %1 = arith.addf %a, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// Another sum is in the way: there is one residual.
func.func @taken(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %h = linalg.add ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y:2 = norm.rms_norm ins(%h : tensor<4x8xf32>) residual(%r : tensor<4x8xf32>) outs(%e, %e : tensor<4x8xf32>, tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y#0, %y#1 : tensor<4x8xf32>, tensor<4x8xf32>
}

// The norm may not be computed, or often.
func.func @branch(%c: i1, %x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %h = linalg.add ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = scf.if %c -> tensor<4x8xf32> {
    %0 = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
    scf.yield %0 : tensor<4x8xf32>
  } else {
    scf.yield %x : tensor<4x8xf32>
  }
  return %y : tensor<4x8xf32>
}

// On buffers, order is more than what dominates what.
func.func @buffers(%x: memref<4x8xf32>, %r: memref<4x8xf32>, %h: memref<4x8xf32>) {
  linalg.add ins(%x, %r : memref<4x8xf32>, memref<4x8xf32>) outs(%h : memref<4x8xf32>)
  norm.rms_norm ins(%h : memref<4x8xf32>) outs(%h : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// The sum is the norm's destination, too: the norm would be its own operand.
func.func @destination(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %h = linalg.add ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%h : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}

// What makes the input has a result that is no float.
func.func @counted(%c: i1, %i: index, %x: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> (index, tensor<4x8xf32>) {
  %h:2 = scf.if %c -> (index, tensor<4x8xf32>) {
    scf.yield %i, %x : index, tensor<4x8xf32>
  } else {
    scf.yield %i, %e : index, tensor<4x8xf32>
  }
  %y = norm.rms_norm ins(%h#1 : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %h#0, %y : index, tensor<4x8xf32>
}

// One row for all of them, or the first of them for all: not what the norm's rows
// are made of.
func.func @first(%x: tensor<4x8xf32>, %r: tensor<4x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %h = linalg.generic {indexing_maps = [affine_map<(i, j) -> (0, j)>, #rows, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %y = norm.rms_norm ins(%h : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) epsilon = 1.0e-05 : f32
  return %y : tensor<4x8xf32>
}
