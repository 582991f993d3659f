// RUN: norm-opt %s -split-input-file -verify-diagnostics

func.func @axes(%x: tensor<4x16xf32>, %q: tensor<4x16xi8>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C1) axes must be one or more increasing dimensions of the input, whose rank is 2}}
  %y:2 = norm.quantize ins(%x : tensor<4x16xf32>) outs(%q, %s : tensor<4x16xi8>, tensor<4xf32>) axes = [2]
  return
}

// -----

func.func @kinds(%x: memref<4x16xf32>, %q: memref<4x16xi8>, %s: tensor<f32>) {
  // expected-error@+1 {{(C7) operands must be all tensors or all memrefs}}
  norm.quantize ins(%x : memref<4x16xf32>) scale(%s : tensor<f32>) outs(%q : memref<4x16xi8>)
  return
}

// -----

func.func @quantize_c16_shape(%x: tensor<4x16xf32>, %q: tensor<4x15xi8>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C16) the destination must have the input's shape and element type i8, f8E4M3FN or f8E5M2, but the types are 'tensor<4x16xf32>' and 'tensor<4x15xi8>'}}
  %y:2 = norm.quantize ins(%x : tensor<4x16xf32>) outs(%q, %s : tensor<4x15xi8>, tensor<4xf32>)
  return
}

// -----

func.func @quantize_c16_type(%x: tensor<4x16xf32>, %s: tensor<f32>) {
  // expected-error@+1 {{(C16) the destination must have the input's shape and element type i8, f8E4M3FN or f8E5M2, but the types are}}
  %y = norm.quantize ins(%x : tensor<4x16xf32>) scale(%s : tensor<f32>) outs(%x : tensor<4x16xf32>)
  return
}

// -----

func.func @quantize_c17_shape(%x: tensor<4x16xf32>, %q: tensor<4x16xi8>, %s: tensor<4xf32>) {
  // expected-error@+1 {{(C17) the scale must have no dimensions and element type 'f32', but is 'tensor<4xf32>'}}
  %y = norm.quantize ins(%x : tensor<4x16xf32>) scale(%s : tensor<4xf32>) outs(%q : tensor<4x16xi8>)
  return
}

// -----

func.func @quantize_c17_type(%x: tensor<4x16xf64>, %q: tensor<4x16xi8>, %s: tensor<f32>) {
  // expected-error@+1 {{(C17) the scale must have no dimensions and element type 'f64', but is 'tensor<f32>'}}
  %y = norm.quantize ins(%x : tensor<4x16xf64>) scale(%s : tensor<f32>) outs(%q : tensor<4x16xi8>)
  return
}

// -----

func.func @quantize_c18_missing(%x: tensor<4x16xf32>, %q: tensor<4x16xi8>) {
  // expected-error@+1 {{(C18) expected 2 destinations but got 1}}
  %y = norm.quantize ins(%x : tensor<4x16xf32>) outs(%q : tensor<4x16xi8>)
  return
}

// -----

func.func @quantize_c18_none(%x: tensor<4x16xf32>) {
  // expected-error@+1 {{(C18) expected 2 destinations but got 0}}
  "norm.quantize"(%x) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<4x16xf32>) -> ()
  return
}

// -----

func.func @quantize_c18_both(%x: tensor<4x16xf32>, %q: tensor<4x16xi8>, %s: tensor<f32>, %rows: tensor<4xf32>) {
  // expected-error@+1 {{(C18) expected 1 destinations but got 2}}
  %y:2 = norm.quantize ins(%x : tensor<4x16xf32>) scale(%s : tensor<f32>) outs(%q, %rows : tensor<4x16xi8>, tensor<4xf32>)
  return
}

// -----

func.func @quantize_c18_shape(%x: tensor<4x16xf32>, %q: tensor<4x16xi8>, %s: tensor<16xf32>) {
  // expected-error@+1 {{(C18) the scales must have the input's shape without the feature axis and element type 'f32', but are 'tensor<16xf32>'}}
  %y:2 = norm.quantize ins(%x : tensor<4x16xf32>) outs(%q, %s : tensor<4x16xi8>, tensor<16xf32>)
  return
}

// -----

func.func @quantize_c18_type(%x: tensor<4x16xf32>, %q: tensor<4x16xi8>, %s: tensor<4xf64>) {
  // expected-error@+1 {{(C18) the scales must have}}
  %y:2 = norm.quantize ins(%x : tensor<4x16xf32>) outs(%q, %s : tensor<4x16xi8>, tensor<4xf64>)
  return
}

// -----

func.func @integers(%x: tensor<4x16xi8>, %s: tensor<f32>) {
  // expected-error@+1 {{must be ranked tensor or memref of f64, f32, f16 or bf16 values}}
  %y = norm.quantize ins(%x : tensor<4x16xi8>) scale(%s : tensor<f32>) outs(%x : tensor<4x16xi8>)
  return
}

// -----

func.func @half_precision(%x: tensor<4x16xf16>, %s: tensor<f32>) {
  // expected-error@+1 {{must be variadic of ranked tensor or memref of i8, f8E4M3FN, f8E5M2, f32 or f64 values}}
  %y = norm.quantize ins(%x : tensor<4x16xf16>) scale(%s : tensor<f32>) outs(%x : tensor<4x16xf16>)
  return
}

// -----

func.func @other_f8(%x: tensor<4x16xf32>, %s: tensor<f32>, %q: tensor<4x16xf8E4M3FNUZ>) {
  // expected-error@+1 {{must be variadic of ranked tensor or memref of i8, f8E4M3FN, f8E5M2, f32 or f64 values}}
  %y = norm.quantize ins(%x : tensor<4x16xf32>) scale(%s : tensor<f32>) outs(%q : tensor<4x16xf8E4M3FNUZ>)
  return
}
