// RUN: norm-opt %s --norm-lower-to-nvvm -verify-diagnostics
// RUN: not norm-opt %s --norm-lower-to-nvvm="chip=sm_42" 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not norm-opt %s --norm-lower-to-nvvm="chip=gfx90a" 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not norm-opt %s --norm-lower-to-nvvm="chip=sm_90 ptx=70" 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not norm-opt %s --norm-lower-to-nvvm="chip=sm_80 ptx=99" 2>&1 | FileCheck %s --check-prefix=NEW
// RUN: not norm-opt %s --norm-lower-to-nvvm="format=elf" 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not norm-opt %s --norm-lower-to-nvvm="schedule=lanes=3" 2>&1 | FileCheck %s --check-prefix=SCHEDULE
// CHIP: [[#]]:3: error: option chip: unknown chip 'sm_42', only sm_80, sm_90, sm_100
// OTHER: [[#]]:3: error: option chip: unknown chip 'gfx90a'
// OLD: [[#]]:3: error: option ptx: for sm_90 the version should be from 86 to 90, not 70
// NEW: [[#]]:3: error: option ptx: for sm_80 the version should be from 80 to 90, not 99
// FORMAT: error: option format: is 'elf', but should be one of nvvm, bitcode, ptx, cubin
// SCHEDULE: error: option schedule: lanes must be a power of two

func.func @norm(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  norm.rms_norm ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>) epsilon = 1.0e-05 : f32
  return
}

// expected-error @below {{'func.func' op can't be lowered to LLVM}}
func.func @on_scalars() -> !shape.size {
  // expected-error @below {{'shape.const_size' op can't be lowered to LLVM}}
  %y = shape.const_size 1
  // expected-error @below {{'func.return' op can't be lowered to LLVM}}
  return %y : !shape.size
}
