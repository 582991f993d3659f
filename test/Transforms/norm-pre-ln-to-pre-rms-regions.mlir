// Streams that pass through branches, while loops and blocks.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s --implicit-check-not=norm.layer_norm < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Missed < %t.verdicts
// RUN: norm-verify %s %t.mlir --int-range=4
// RUN: norm-opt %t.mlir --norm-pre-ln-to-pre-rms 2>/dev/null | diff %t.mlir -

// A layer that may be dropped: in one branch the stream passes as it is.
// CHECK-LABEL: func @dropped(
// CHECK: %[[S:.*]] = linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<4x8xf32>
// CHECK: scf.if {{.*}} -> (tensor<4x16xf32>)
// CHECK: norm.rms_norm ins(%[[S]]
// CHECK: } else {
// CHECK-NEXT: scf.yield %[[S]] : tensor<4x16xf32>
// CHECK: norm.rms_norm
func.func @dropped(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>, %p: i1) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = scf.if %p -> tensor<4x16xf32> {
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  } else {
    scf.yield %s : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%s1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// Both branches write the stream, each with its own weights; one begins it anew.
// CHECK-LABEL: func @written(
// CHECK-COUNT-3: norm.center {{.*}}norm.weight_prep
// CHECK: norm.rms_norm
// CHECK: norm.rms_norm
func.func @written(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>, %v: tensor<8x16xf32>, %p: i1) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = scf.if %p -> tensor<4x16xf32> {
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  } else {
    %other = linalg.matmul ins(%x, %v : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %other : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%s1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// CHECK-LABEL: func @switched(
// CHECK: scf.index_switch {{.*}} -> tensor<4x16xf32>
// CHECK: norm.rms_norm
// CHECK: norm.rms_norm
func.func @switched(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>, %k: index) -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s1 = scf.index_switch %k -> tensor<4x16xf32>
  case 0 {
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %next : tensor<4x16xf32>
  }
  case 1 {
    scf.yield %s : tensor<4x16xf32>
  }
  default {
    %twice = arith.addf %s, %s : tensor<4x16xf32>
    scf.yield %twice : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%s1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// A decoding loop: the stream goes round in another place than it comes out.
// CHECK-LABEL: func @while(
// CHECK: scf.while {{.*}} : (index, tensor<4x16xf32>) -> (tensor<4x16xf32>, index)
// CHECK: norm.rms_norm
// CHECK: scf.condition({{.*}}) {{.*}} : tensor<4x16xf32>, index
// CHECK: norm.rms_norm
// CHECK: scf.yield {{.*}} : index, tensor<4x16xf32>
// CHECK: norm.rms_norm
func.func @while(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>, %v: tensor<16x16xf32>, %k: index) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %r:2 = scf.while (%i = %c0, %s = %s0) : (index, tensor<4x16xf32>) -> (tensor<4x16xf32>, index) {
    %more = arith.cmpi ult, %i, %k : index
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.condition(%more) %next, %i : tensor<4x16xf32>, index
  } do {
  ^bb0(%s: tensor<4x16xf32>, %i: index):
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %v : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    %j = arith.addi %i, %c1 : index
    scf.yield %j, %next : index, tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%r#0 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// The same as blocks.
// CHECK-LABEL: func @blocks(
// CHECK: cf.br ^{{.*}}({{.*}} : tensor<4x16xf32>, index)
// CHECK: cf.cond_br {{.*}}(%{{[^,]*}} : tensor<4x16xf32>)
// CHECK: norm.rms_norm
// CHECK: cf.br ^{{.*}}({{.*}} : tensor<4x16xf32>, index)
// CHECK: norm.rms_norm
func.func @blocks(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>, %k: index) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  cf.br ^head(%s0, %c0 : tensor<4x16xf32>, index)
^head(%s: tensor<4x16xf32>, %i: index):
  %more = arith.cmpi ult, %i, %k : index
  cf.cond_br %more, ^body, ^exit(%s : tensor<4x16xf32>)
^body:
  %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %j = arith.addi %i, %c1 : index
  cf.br ^head(%next, %j : tensor<4x16xf32>, index)
^exit(%e: tensor<4x16xf32>):
  %f = norm.layer_norm ins(%e : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// A branch in a loop in a region: the writer is outside and the norm inside, and
// the other way round.
// CHECK-LABEL: func @nested(
// CHECK: scf.execute_region -> tensor<4x16xf32>
// CHECK: scf.for {{.*}} -> (tensor<4x16xf32>)
// CHECK: scf.if {{.*}} -> (tensor<4x16xf32>)
// CHECK: norm.rms_norm
// CHECK: norm.rms_norm
func.func @nested(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>, %p: i1) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %last = scf.execute_region -> tensor<4x16xf32> {
    %l = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %s0) -> tensor<4x16xf32> {
      %t = scf.if %p -> tensor<4x16xf32> {
        %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
        %y = linalg.matmul ins(%n, %u : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
        %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
        scf.yield %next : tensor<4x16xf32>
      } else {
        scf.yield %s : tensor<4x16xf32>
      }
      scf.yield %t : tensor<4x16xf32>
    }
    scf.yield %l : tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%last : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// Stacked weights that a loop hands on, as JAX writes it, are centred before it.
// CHECK-LABEL: func @weights_handed_on(
// CHECK-SAME: %[[U:[^:]*]]: tensor<3x16x16xf32>
// CHECK: %[[CU:.*]] = norm.center ins(%[[U]] {{.*}}norm.weight_prep
// CHECK: scf.for {{.*}}%[[CU]]{{.*}} -> (tensor<3x16x16xf32>, tensor<4x16xf32>)
// CHECK-NOT: norm.center
// CHECK: norm.rms_norm
// CHECK: norm.rms_norm
func.func @weights_handed_on(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %u: tensor<3x16x16xf32>) -> tensor<4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
  %last:2 = scf.for %i = %c0 to %c3 step %c1 iter_args(%all = %u, %s = %s0) -> (tensor<3x16x16xf32>, tensor<4x16xf32>) {
    %ui = tensor.extract_slice %all[%i, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<3x16x16xf32> to tensor<16x16xf32>
    %n = norm.layer_norm ins(%s : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %ui : tensor<4x16xf32>, tensor<16x16xf32>) outs(%fill : tensor<4x16xf32>) -> tensor<4x16xf32>
    %next = linalg.add ins(%s, %y : tensor<4x16xf32>, tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
    scf.yield %all, %next : tensor<3x16x16xf32>, tensor<4x16xf32>
  }
  %f = norm.layer_norm ins(%last#1 : tensor<4x16xf32>) outs(%init : tensor<4x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<4x16xf32>
}

// The number of tokens is read off the stream, inside of a loop that doesn't
// carry it uncentred for that.
// CHECK-LABEL: func @dynamic_tokens(
// CHECK: scf.for {{.*}} -> (tensor<?x16xf32>)
// CHECK: norm.rms_norm
// CHECK: norm.rms_norm
func.func @dynamic_tokens(%x: tensor<?x8xf32>, %w: tensor<8x16xf32>, %u: tensor<16x16xf32>) -> tensor<?x16xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = tensor.dim %x, %c0 : tensor<?x8xf32>
  %init = tensor.empty(%k) : tensor<?x16xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<?x16xf32>) -> tensor<?x16xf32>
  %s0 = linalg.matmul ins(%x, %w : tensor<?x8xf32>, tensor<8x16xf32>) outs(%fill : tensor<?x16xf32>) -> tensor<?x16xf32>
  %last = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %s0) -> tensor<?x16xf32> {
    %m = tensor.dim %s, %c0 : tensor<?x16xf32>
    %own = tensor.empty(%m) : tensor<?x16xf32>
    %zeros = linalg.fill ins(%zero : f32) outs(%own : tensor<?x16xf32>) -> tensor<?x16xf32>
    %n = norm.layer_norm ins(%s : tensor<?x16xf32>) outs(%own : tensor<?x16xf32>) epsilon = 1.0e-05 : f32
    %y = linalg.matmul ins(%n, %u : tensor<?x16xf32>, tensor<16x16xf32>) outs(%zeros : tensor<?x16xf32>) -> tensor<?x16xf32>
    %next = linalg.add ins(%s, %y : tensor<?x16xf32>, tensor<?x16xf32>) outs(%own : tensor<?x16xf32>) -> tensor<?x16xf32>
    scf.yield %next : tensor<?x16xf32>
  }
  %f = norm.layer_norm ins(%last : tensor<?x16xf32>) outs(%init : tensor<?x16xf32>) epsilon = 1.0e-05 : f32
  return %f : tensor<?x16xf32>
}
// VERDICT-COUNT-17: norm-converted-to-rms
