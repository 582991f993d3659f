// RUN: norm-opt %s --convert-norm-to-vector -split-input-file -verify-diagnostics
// RUN: norm-opt %s --norm-print-schedule -split-input-file -verify-diagnostics
// RUN: not norm-opt %s --convert-norm-to-vector="cpu=nothing" 2>&1 | FileCheck %s --check-prefix=CPU
// RUN: not norm-opt %s --convert-norm-to-vector="model=l1=0" 2>&1 | FileCheck %s --check-prefix=MODEL
// RUN: not norm-opt %s --norm-print-schedule="schedule=rows=100" 2>&1 | FileCheck %s --check-prefix=OPTION
// CPU: error: option cpu: unknown processor 'nothing'
// RUN: not norm-opt %s --convert-norm-to-vector="model=scalable-bits=200" 2>&1 | FileCheck %s --check-prefix=LENGTH
// LENGTH: error: option model: scalable-bits must be a multiple of 128, at most 2048
// MODEL: error: option model: l1 is '0', but should be a number from 1 to 2^40
// OPTION: error: option schedule: unroll can be at most 16, and rows 16, or 64 if blocked

func.func @not_text(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.schedule should be a string}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = 1 : i64}
  return
}

// -----

func.func @unknown_key(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.schedule: there is no 'row' to set, only lanes, unroll, rows, traversal, prefetch, columns, centre, deviations, weights, stream-above, stream-rows, stream-traversal, stream-prefetch, threads, parallel-above}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "row=1"}
  return
}

// -----

func.func @unknown_name(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.schedule: traversal is 'sideways', but should be one of plain, skewed, delayed, blocked}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=sideways"}
  return
}

// -----

func.func @no_number(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.schedule: stream-above is '-1', but should be a number from 0 to 2^40, or never}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "stream-above=-1"}
  return
}

// -----

func.func @lanes(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.schedule: lanes must be a power of two, at most 64}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "lanes=12"}
  return
}

// -----

// Even where the op would stay as it is.
func.func @on_tensors(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  // expected-error @below {{attribute norm.schedule should be a string}}
  %0 = norm.rms_norm ins(%x : tensor<4x8xf32>) outs(%y : tensor<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = 1 : i64}
  return %0 : tensor<4x8xf32>
}

// -----

func.func @gradient(%g: memref<4x8xf32>, %x: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.schedule: lanes must be a power of two, at most 64}}
  norm.rms_norm_grad ins(%g, %x : memref<4x8xf32>, memref<4x8xf32>) input_grad(%x : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "lanes=3"}
  return
}
