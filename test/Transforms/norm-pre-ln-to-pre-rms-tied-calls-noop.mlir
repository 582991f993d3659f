// With tied=keep a weight isn't centred that calls, globals or constants give to
// something else as well; with tied=untie it is, in a copy, whose size is told
// once.
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms=tied=keep -o %t.keep.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=Passed < %t.verdicts
// RUN: norm-opt %s 2>/dev/null | diff %t.keep.mlir -
// RUN: norm-opt %s --norm-pre-ln-to-pre-rms -o %t.untie.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=UNTIE --implicit-check-not=Missed --implicit-check-not=norm-untied-weight < %t.verdicts
// RUN: norm-verify %s %t.untie.mlir

// Two functions load a global and write streams from it, a third reads it.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=streams {{.*}}is written from the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
// VERDICT: norm-kept-tied-weight | Category:norm | Function=streams_too {{.*}}is written from the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
ml_program.global private @read(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @streams(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @read : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @streams_too(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @read : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @reads(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @read : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Others may read a public one.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=streams_public {{.*}}is written from the weight at {{.*}}, which ml_program.global at {{.*}} lets others read as it is
ml_program.global public @visible(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @streams_public(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @visible : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}

// Something that isn't a load names the global.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=streams_named {{.*}}is written from the weight at {{.*}}, which func.func at {{.*}} lets others read as it is
ml_program.global private @named(dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>) : tensor<4x4xf32>
func.func @streams_named(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @named : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func private @names() attributes {weight = @named}

// Two functions have the same constant, and one reads it.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=streams_constant {{.*}}is written from the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
func.func @streams_constant(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @reads_constant(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %w = arith.constant dense<[[1., 2., 3., 4.], [4., 1., 0., 1.], [1., 0., 5., 1.], [0., 0., 1., 2.]]> : tensor<4x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Others may call the function, and the program gives its weight to another one.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=public_layer {{.*}}is written from the weight at {{.*}}, which func.call at {{.*}} reads as it is
func.func @public_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func private @plain(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
func.func @calls_both(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %a = call @public_layer(%x, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %b = call @plain(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// The same of a function that others can't call.
// VERDICT: norm-kept-tied-weight | Category:norm | Function=private_layer {{.*}}is written from the weight at {{.*}}, which linalg.matmul at {{.*}} reads as it is
func.func private @private_layer(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%fill : tensor<2x4xf32>) -> tensor<2x4xf32>
  %n = norm.layer_norm ins(%y : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) epsilon = 1.0e-05 : f32
  return %n : tensor<2x4xf32>
}
func.func @calls_both_private(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %a = call @private_layer(%x, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  %b = call @plain(%a, %w) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// One remark for each copy. Those of one global are one.
// UNTIE: norm-untied-weight | Category:norm | Function=streams {{.*}}takes 64 bytes more: linalg.matmul at {{.*}} reads it as it is
// UNTIE: norm-untied-weight | Category:norm | Function=streams_public {{.*}}takes 64 bytes more: ml_program.global at {{.*}} lets others read it as it is
// UNTIE: norm-untied-weight | Category:norm | Function=streams_named {{.*}}takes 64 bytes more: func.func at {{.*}} lets others read it as it is
// UNTIE: norm-untied-weight | Category:norm | Function=streams_constant {{.*}}takes 64 bytes more: linalg.matmul at {{.*}} reads it as it is
// UNTIE: norm-untied-weight | Category:norm | Function=public_layer {{.*}}takes 64 bytes more: linalg.matmul at {{.*}} reads it as it is
// UNTIE: norm-untied-weight | Category:norm | Function=calls_both_private {{.*}}takes 64 bytes more: linalg.matmul at {{.*}} reads it as it is
