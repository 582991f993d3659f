// RUN: norm-opt %s --convert-norm-to-gpu -split-input-file -verify-diagnostics
// RUN: norm-opt %s --norm-print-gpu-schedule -split-input-file -verify-diagnostics
// RUN: not norm-opt %s --convert-norm-to-gpu="chip=sm_42" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not norm-opt %s --norm-print-gpu-schedule="chip=sm_42" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not norm-opt %s --convert-norm-to-gpu="schedule=lanes=5" 2>&1 | FileCheck %s --check-prefix=OPTION
// CHIP: [[#]]:3: error: option chip: unknown chip 'sm_42', only sm_80, sm_90, sm_100
// OPTION: [[#]]:3: error: option schedule: lanes must be a power of two up to 32, or equal to threads

func.func @not_text(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.gpu_schedule should be a string}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = 1 : i64}
  return
}

// -----

func.func @unknown_key(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.gpu_schedule: there is no 'rows' to set, only vector, lanes, threads, cluster, row, unroll, blocks}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "rows=1"}
  return
}

// -----

func.func @threads(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.gpu_schedule: threads must be a multiple of 32, at most 1024}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "threads=40"}
  return
}

// -----

func.func @cluster(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{attribute norm.gpu_schedule: cluster must be a power of two, on sm_90 at most 16}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "lanes=64,threads=64,cluster=32"}
  return
}

// -----

func.func @cluster_of_warps(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{only rows that all of a block shares can be shared by a cluster}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "lanes=32,threads=64,cluster=2"}
  return
}

// -----

func.func @lanes(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{lanes must be a power of two up to 32, or equal to threads}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "lanes=64,threads=128"}
  return
}

// -----

func.func @vector(%x: memref<4x10xf32>, %y: memref<4x10xf32>) {
  // expected-error @below {{vector must be a power of two, here at most 2}}
  norm.rms_norm ins(%x : memref<4x10xf32>) outs(%y : memref<4x10xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "vector=4"}
  return
}

// -----

func.func @unroll(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-error @below {{unroll can be at most 16}}
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "unroll=17"}
  return
}

// -----

func.func @unknown_extent(%x: memref<4x?xf32>, %y: memref<4x?xf32>) {
  // expected-error @below {{a row of unknown extent can't be kept in registers}}
  norm.rms_norm ins(%x : memref<4x?xf32>) outs(%y : memref<4x?xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "row=registers"}
  return
}

// -----

func.func @too_much(%x: memref<4x4096xf32>, %y: memref<4x4096xf32>) {
  // expected-error @below {{a row can be kept in registers with at most 64 elements a thread, not 128}}
  norm.rms_norm ins(%x : memref<4x4096xf32>) outs(%y : memref<4x4096xf32>) epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "lanes=32,threads=32"}
  return
}

// -----

func.func @gradients(%g: memref<4x2048xf32>, %x: memref<4x2048xf32>, %d: memref<4x2048xf32>) {
  // expected-error @below {{a row can be kept in registers with at most 16 elements a thread, not 64}}
  norm.rms_norm_grad ins(%g, %x : memref<4x2048xf32>, memref<4x2048xf32>) input_grad(%d : memref<4x2048xf32>)
      epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "lanes=32,threads=32"}
  return
}

// -----

func.func @blocks(%g: memref<4x8xf32>, %x: memref<4x8xf32>, %d: memref<4x8xf32>) {
  // expected-error @below {{blocks can be at most 67108863}}
  norm.rms_norm_grad ins(%g, %x : memref<4x8xf32>, memref<4x8xf32>) input_grad(%d : memref<4x8xf32>)
      epsilon = 1.0e-05 : f32 {norm.gpu_schedule = "blocks=67108864"}
  return
}
