// Readers that are chosen for each token: γ and β go into all experts, once, and
// tokens read what comes of it.
// RUN: norm-opt %s --norm-fold-affine -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=VERDICT < %t.verdicts
// RUN: norm-verify %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// EQUAL: @experts: equal
// EQUAL: @own_bias: equal
// EQUAL: @other_bias: equal
// EQUAL: @layers_of_experts: equal
// EQUAL: @counted_channels: equal
// RUN: norm-opt %s --norm-fold-affine --norm-pre-ln-to-pre-rms --norm-pre-rms-to-pre-crms -o %t.crms.mlir
// RUN: norm-verify %s %t.crms.mlir | FileCheck %s --check-prefix=EQUAL

#token = affine_map<(t, o, i) -> (t)>
#all = affine_map<(t, o, i) -> (t, o, i)>
#row = affine_map<(t, o, i) -> (t, i)>
#result = affine_map<(t, o, i) -> (t, o)>
#row_token = affine_map<(t, o) -> (t)>
#rows = affine_map<(t, o) -> (t, o)>

// VERDICT: norm-affine-folded | Category:norm | Function=experts |
// CHECK-LABEL: @experts
// CHECK-SAME: %[[X:[^:]*]]: tensor<5x8xf32>, %[[IDS:[^:]*]]: tensor<5xi64>, %[[W:[^:]*]]: tensor<3x6x8xf32>, %[[G:[^:]*]]: tensor<8xf32>, %[[B:[^:]*]]: tensor<8xf32>
// CHECK: norm.layer_norm ins(%[[X]] : tensor<5x8xf32>) outs(
// CHECK: %[[WBETA:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[B]] {{.*}} outs(%{{.*}} : tensor<3x6xf32>) attrs = {norm.weight_prep}
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%[[IDS]] : tensor<5xi64>) outs(%{{.*}} : tensor<5x6xf32>)
// CHECK: tensor.extract %[[WBETA]][
// CHECK: %[[WGAMMA:.*]] = linalg.generic {{.*}} ins(%[[W]], %[[G]] {{.*}} outs(%{{.*}} : tensor<3x6x8xf32>) attrs = {norm.weight_prep}
// CHECK: %[[READ:.*]] = linalg.generic {{.*}} ins(%[[IDS]] : tensor<5xi64>) outs(%{{.*}} : tensor<5x6x8xf32>)
// CHECK: tensor.extract %[[WGAMMA]][
// CHECK: linalg.batch_matmul ins(%[[READ]],
func.func @experts(%x: tensor<5x8xf32>, %ids: tensor<5xi64>, %w: tensor<3x6x8xf32>, %g: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<5x6x1xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<5x8xf32>
  %n = norm.layer_norm ins(%x : tensor<5x8xf32>) scale(%g : tensor<8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %winit = tensor.empty() : tensor<5x6x8xf32>
  %read = linalg.generic {indexing_maps = [#token, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%winit : tensor<5x6x8xf32>) {
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
  %column = tensor.expand_shape %n [[0], [1, 2]] output_shape [5, 8, 1] : tensor<5x8xf32> into tensor<5x8x1xf32>
  %hinit = tensor.empty() : tensor<5x6x1xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<5x6x1xf32>) -> tensor<5x6x1xf32>
  %h = linalg.batch_matmul ins(%read, %column : tensor<5x6x8xf32>, tensor<5x8x1xf32>) outs(%fill : tensor<5x6x1xf32>) -> tensor<5x6x1xf32>
  return %h : tensor<5x6x1xf32>
}

// An expert's bias is read at the same position: it takes W·β in.
// VERDICT: norm-affine-folded | Category:norm | Function=own_bias |
// CHECK-LABEL: @own_bias
// CHECK-SAME: %[[BIASES:[^:]*]]: tensor<3x6xf32>
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[BIASES]], %{{.*}} outs(%{{.*}} : tensor<3x6xf32>) attrs = {norm.weight_prep}
// CHECK: tensor.extract %[[SUM]][
func.func @own_bias(%biases: tensor<3x6xf32>, %x: tensor<5x8xf32>, %ids: tensor<5xi64>, %w: tensor<3x6x8xf32>, %b: tensor<8xf32>) -> tensor<5x6xf32> {
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
  %bias_init = tensor.empty() : tensor<5x6xf32>
  %bias = linalg.generic {indexing_maps = [#row_token, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%bias_init : tensor<5x6xf32>) {
  ^bb0(%id: i64, %out: f32):
    %no = arith.constant 0 : i64
    %three = arith.constant 3 : i64
    %isNegative = arith.cmpi slt, %id, %no : i64
    %wrapped = arith.addi %id, %three : i64
    %position = arith.select %isNegative, %wrapped, %id : i64
    %e = arith.index_cast %position : i64 to index
    %o = linalg.index 1 : index
    %element = tensor.extract %biases[%e, %o] : tensor<3x6xf32>
    linalg.yield %element : f32
  } -> tensor<5x6xf32>
  %hinit = tensor.empty() : tensor<5x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<5x6xf32>) -> tensor<5x6xf32>
  %h = linalg.generic {indexing_maps = [#all, #row, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%read, %n : tensor<5x6x8xf32>, tensor<5x8xf32>) outs(%fill : tensor<5x6xf32>) {
  ^bb0(%weight: f32, %value: f32, %out: f32):
    %product = arith.mulf %weight, %value : f32
    %sum = arith.addf %out, %product : f32
    linalg.yield %sum : f32
  } -> tensor<5x6xf32>
  %s = linalg.add ins(%h, %bias : tensor<5x6xf32>, tensor<5x6xf32>) outs(%hinit : tensor<5x6xf32>) -> tensor<5x6xf32>
  return %s : tensor<5x6xf32>
}

// A bias that is read at another position stays as it is.
// VERDICT: norm-affine-folded | Category:norm | Function=other_bias |
// CHECK-LABEL: @other_bias
// CHECK-SAME: %[[BIASES:[^:]*]]: tensor<3x6xf32>
// CHECK: tensor.extract %[[BIASES]][
func.func @other_bias(%biases: tensor<3x6xf32>, %x: tensor<5x8xf32>, %ids: tensor<5xi64>, %others: tensor<5xi64>, %w: tensor<3x6x8xf32>, %b: tensor<8xf32>) -> tensor<5x6xf32> {
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
  %bias_init = tensor.empty() : tensor<5x6xf32>
  %bias = linalg.generic {indexing_maps = [#row_token, #rows], iterator_types = ["parallel", "parallel"]}
      ins(%others : tensor<5xi64>) outs(%bias_init : tensor<5x6xf32>) {
  ^bb0(%id: i64, %out: f32):
    %no = arith.constant 0 : i64
    %three = arith.constant 3 : i64
    %isNegative = arith.cmpi slt, %id, %no : i64
    %wrapped = arith.addi %id, %three : i64
    %position = arith.select %isNegative, %wrapped, %id : i64
    %e = arith.index_cast %position : i64 to index
    %o = linalg.index 1 : index
    %element = tensor.extract %biases[%e, %o] : tensor<3x6xf32>
    linalg.yield %element : f32
  } -> tensor<5x6xf32>
  %hinit = tensor.empty() : tensor<5x6xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%hinit : tensor<5x6xf32>) -> tensor<5x6xf32>
  %h = linalg.generic {indexing_maps = [#all, #row, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%read, %n : tensor<5x6x8xf32>, tensor<5x8xf32>) outs(%fill : tensor<5x6xf32>) {
  ^bb0(%weight: f32, %value: f32, %out: f32):
    %product = arith.mulf %weight, %value : f32
    %sum = arith.addf %out, %product : f32
    linalg.yield %sum : f32
  } -> tensor<5x6xf32>
  %s = linalg.add ins(%h, %bias : tensor<5x6xf32>, tensor<5x6xf32>) outs(%hinit : tensor<5x6xf32>) -> tensor<5x6xf32>
  return %s : tensor<5x6xf32>
}

// Experts of one layer of many: two choices, one in the other.
// VERDICT: norm-affine-folded | Category:norm | Function=layers_of_experts |
// CHECK-LABEL: @layers_of_experts
// CHECK-SAME: %[[STACK:[^:]*]]: tensor<2x3x8x8xf32>, %[[SCALES:[^:]*]]: tensor<2x8xf32>
// CHECK: %[[SCALED:.*]] = linalg.generic {{.*}} ins(%[[STACK]], %[[SCALES]] {{.*}} outs(%{{.*}} : tensor<2x3x8x8xf32>) attrs = {norm.weight_prep}
// CHECK: scf.for
// CHECK: %[[LAYER:.*]] = tensor.extract_slice %[[SCALED]]
// CHECK: tensor.extract %[[LAYER]][
func.func @layers_of_experts(%stack: tensor<2x3x8x8xf32>, %scales: tensor<2x8xf32>, %x: tensor<5x8xf32>, %ids: tensor<5xi64>) -> tensor<5x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<5x8xf32>
  %end = scf.for %layer = %c0 to %c2 step %c1 iter_args(%stream = %x) -> tensor<5x8xf32> {
    %w = tensor.extract_slice %stack[%layer, 0, 0, 0] [1, 3, 8, 8] [1, 1, 1, 1] : tensor<2x3x8x8xf32> to tensor<3x8x8xf32>
    %g = tensor.extract_slice %scales[%layer, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<8xf32>
    %n = norm.rms_norm ins(%stream : tensor<5x8xf32>) scale(%g : tensor<8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
    %read_init = tensor.empty() : tensor<5x8x8xf32>
    %read = linalg.generic {indexing_maps = [#token, #all], iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%ids : tensor<5xi64>) outs(%read_init : tensor<5x8x8xf32>) {
    ^bb0(%id: i64, %out: f32):
      %no = arith.constant 0 : i64
      %three = arith.constant 3 : i64
      %isNegative = arith.cmpi slt, %id, %no : i64
      %wrapped = arith.addi %id, %three : i64
      %position = arith.select %isNegative, %wrapped, %id : i64
      %e = arith.index_cast %position : i64 to index
      %o = linalg.index 1 : index
      %i = linalg.index 2 : index
      %element = tensor.extract %w[%e, %o, %i] : tensor<3x8x8xf32>
      linalg.yield %element : f32
    } -> tensor<5x8x8xf32>
    %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<5x8xf32>) -> tensor<5x8xf32>
    %h = linalg.generic {indexing_maps = [#all, #row, #result], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%read, %n : tensor<5x8x8xf32>, tensor<5x8xf32>) outs(%fill : tensor<5x8xf32>) {
    ^bb0(%weight: f32, %value: f32, %out: f32):
      %product = arith.mulf %weight, %value : f32
      %sum = arith.addf %out, %product : f32
      linalg.yield %sum : f32
    } -> tensor<5x8xf32>
    %next = linalg.add ins(%stream, %h : tensor<5x8xf32>, tensor<5x8xf32>) outs(%init : tensor<5x8xf32>) -> tensor<5x8xf32>
    scf.yield %next : tensor<5x8xf32>
  }
  return %end : tensor<5x8xf32>
}

// PyTorch numbers the rows and channels of what it indexes, too.
// VERDICT: norm-affine-folded | Category:norm | Function=counted_channels |
// CHECK-LABEL: @counted_channels
// CHECK-SAME: %[[IDS:[^:]*]]: tensor<5xi64>
// CHECK: linalg.generic {{.*}} ins(%[[IDS]] : tensor<5xi64>) outs(%{{.*}} : tensor<5x6xf32>)
func.func @counted_channels(%ids: tensor<5xi64>, %x: tensor<5x8xf32>, %w: tensor<3x6x8xf32>, %b: tensor<8xf32>) -> tensor<5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<5x8xf32>
  %n = norm.layer_norm ins(%x : tensor<5x8xf32>) bias(%b : tensor<8xf32>) outs(%init : tensor<5x8xf32>) epsilon = 1.0e-05 : f32
  %cinit = tensor.empty() : tensor<8xi64>
  %channels = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%cinit : tensor<8xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    linalg.yield %c : i64
  } -> tensor<8xi64>
  %winit = tensor.empty() : tensor<5x6x8xf32>
  %read = linalg.generic {indexing_maps = [#token, affine_map<(t, o, i) -> (i)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids, %channels : tensor<5xi64>, tensor<8xi64>) outs(%winit : tensor<5x6x8xf32>) {
  ^bb0(%id: i64, %channel: i64, %out: f32):
    %e = arith.index_cast %id : i64 to index
    %o = linalg.index 1 : index
    %i = arith.index_cast %channel : i64 to index
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
