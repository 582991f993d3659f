// Experts that γ can't go into: one function a guard, and nothing changed.
// RUN: norm-opt %s -o %t.before.mlir
// RUN: norm-opt %s --norm-fold-affine -o %t.after.mlir 2>%t.verdicts
// RUN: diff %t.before.mlir %t.after.mlir
// RUN: FileCheck %s < %t.verdicts

#token = affine_map<(t, o, i) -> (t)>
#all = affine_map<(t, o, i) -> (t, o, i)>
#row = affine_map<(t, o, i) -> (t, i)>
#result = affine_map<(t, o, i) -> (t, o)>
#summed = affine_map<(t, o, i) -> (o)>

// What is read depends on the channel as well.
// CHECK: norm-affine-kept-reader | Category:norm | Function=mixed_position
func.func @mixed_position(%x: tensor<5x8xf32>, %ids: tensor<5x8xi64>, %w: tensor<3x6x8xf32>, %b: tensor<8xf32>) -> tensor<5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<5x8xf32>
  %n = norm.layer_norm ins(%x : tensor<5x8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %read_init = tensor.empty() : tensor<5x6x8xf32>
  %read = linalg.generic {indexing_maps = [#row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5x8xi64>) outs(%read_init : tensor<5x6x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %no = arith.constant 0 : i64
    %three = arith.constant 3 : i64
    %isNegative = arith.cmpi slt, %id, %no : i64
    %wrapped = arith.addi %id, %three : i64
    %position = arith.select %isNegative, %wrapped, %id : i64
    %e = arith.index_cast %position : i64 to index
    %o = linalg.index 1 : index
    %i = linalg.index 2 : index
    %element = tensor.extract %w[%e, %o, %i] : tensor<3x6x8xf32>
    linalg.yield %element : f32
  } -> tensor<5x6x8xf32>
  %hinit = tensor.empty() : tensor<5x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<5x6xf32>) -> tensor<5x6xf32>
  %h = linalg.generic {indexing_maps = [#all, #row, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%read, %n : tensor<5x6x8xf32>, tensor<5x8xf32>) outs(%fill : tensor<5x6xf32>) {
  ^bb0(%weight: f32, %value: f32, %out: f32):
    %product = arith.mulf %weight, %value : f32
    %sum = arith.addf %out, %product : f32
    linalg.yield %sum : f32
  } -> tensor<5x6xf32>
  return %h : tensor<5x6xf32>
}

// Tokens are summed up, each with its expert.
// CHECK: norm-affine-kept-reader | Category:norm | Function=summed_tokens
func.func @summed_tokens(%x: tensor<5x8xf32>, %ids: tensor<5xi64>, %w: tensor<3x6x8xf32>, %b: tensor<8xf32>) -> tensor<6xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<5x8xf32>
  %n = norm.layer_norm ins(%x : tensor<5x8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %read_init = tensor.empty() : tensor<5x6x8xf32>
  %read = linalg.generic {indexing_maps = [#token, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%read_init : tensor<5x6x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %no = arith.constant 0 : i64
    %three = arith.constant 3 : i64
    %isNegative = arith.cmpi slt, %id, %no : i64
    %wrapped = arith.addi %id, %three : i64
    %position = arith.select %isNegative, %wrapped, %id : i64
    %e = arith.index_cast %position : i64 to index
    %o = linalg.index 1 : index
    %i = linalg.index 2 : index
    %element = tensor.extract %w[%e, %o, %i] : tensor<3x6x8xf32>
    linalg.yield %element : f32
  } -> tensor<5x6x8xf32>
  %hinit = tensor.empty() : tensor<6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<6xf32>) -> tensor<6xf32>
  %h = linalg.generic {indexing_maps = [#all, #row, #summed], iterator_types = ["reduction", "parallel", "reduction"]}
      ins(%read, %n : tensor<5x6x8xf32>, tensor<5x8xf32>) outs(%fill : tensor<6xf32>) {
  ^bb0(%weight: f32, %value: f32, %out: f32):
    %product = arith.mulf %weight, %value : f32
    %sum = arith.addf %out, %product : f32
    linalg.yield %sum : f32
  } -> tensor<6xf32>
  return %h : tensor<6xf32>
}

// The experts are made of tokens.
// CHECK: norm-affine-kept-reader | Category:norm | Function=dynamic_experts
func.func @dynamic_experts(%x: tensor<5x8xf32>, %ids: tensor<5xi64>, %b: tensor<8xf32>) -> tensor<5x6xf32> {
  %winit = tensor.empty() : tensor<3x6x8xf32>
  %some = tensor.extract_slice %x[0, 0] [3, 8] [1, 1] : tensor<5x8xf32> to tensor<3x8xf32>
  %w = linalg.broadcast ins(%some : tensor<3x8xf32>) outs(%winit : tensor<3x6x8xf32>) dimensions = [1]
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<5x8xf32>
  %n = norm.layer_norm ins(%x : tensor<5x8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %read_init = tensor.empty() : tensor<5x6x8xf32>
  %read = linalg.generic {indexing_maps = [#token, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%read_init : tensor<5x6x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %no = arith.constant 0 : i64
    %three = arith.constant 3 : i64
    %isNegative = arith.cmpi slt, %id, %no : i64
    %wrapped = arith.addi %id, %three : i64
    %position = arith.select %isNegative, %wrapped, %id : i64
    %e = arith.index_cast %position : i64 to index
    %o = linalg.index 1 : index
    %i = linalg.index 2 : index
    %element = tensor.extract %w[%e, %o, %i] : tensor<3x6x8xf32>
    linalg.yield %element : f32
  } -> tensor<5x6x8xf32>
  %hinit = tensor.empty() : tensor<5x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<5x6xf32>) -> tensor<5x6xf32>
  %h = linalg.generic {indexing_maps = [#all, #row, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%read, %n : tensor<5x6x8xf32>, tensor<5x8xf32>) outs(%fill : tensor<5x6xf32>) {
  ^bb0(%weight: f32, %value: f32, %out: f32):
    %product = arith.mulf %weight, %value : f32
    %sum = arith.addf %out, %product : f32
    linalg.yield %sum : f32
  } -> tensor<5x6xf32>
  return %h : tensor<5x6xf32>
}
