// RUN: norm-opt %s --pass-pipeline='builtin.module(gpu.module(norm-convert-kernel-f8))' -o %t.mlir
// RUN: norm-opt %s | diff %t.mlir -

// Chips that lack the instructions; one of two targets; no target.
gpu.module @ampere [#nvvm.target<chip = "sm_80">] {
  func.func @f(%x: f32) -> f8E5M2 {
    %most = arith.constant 57344.0 : f32
    %least = arith.constant -57344.0 : f32
    %0 = arith.maxnumf %x, %least : f32
    %1 = arith.minnumf %0, %most : f32
    %2 = arith.truncf %1 : f32 to f8E5M2
    return %2 : f8E5M2
  }
}
gpu.module @both [#nvvm.target<chip = "sm_90">, #nvvm.target<chip = "sm_80">] {
  func.func @f(%x: f32) -> f8E5M2 {
    %most = arith.constant 57344.0 : f32
    %least = arith.constant -57344.0 : f32
    %0 = arith.maxnumf %x, %least : f32
    %1 = arith.minnumf %0, %most : f32
    %2 = arith.truncf %1 : f32 to f8E5M2
    return %2 : f8E5M2
  }
}
gpu.module @unknown {
  func.func @f(%x: f32) -> f8E5M2 {
    %most = arith.constant 57344.0 : f32
    %least = arith.constant -57344.0 : f32
    %0 = arith.maxnumf %x, %least : f32
    %1 = arith.minnumf %0, %most : f32
    %2 = arith.truncf %1 : f32 to f8E5M2
    return %2 : f8E5M2
  }
}

gpu.module @hopper [#nvvm.target<chip = "sm_90">] {
  // Numbers that may be too large: nothing is known, one side, beyond what the
  // type has, a product with one.
  func.func @any(%x: f32) -> f8E5M2 {
    %0 = arith.truncf %x : f32 to f8E5M2
    return %0 : f8E5M2
  }
  func.func @one_side(%x: f32) -> f8E5M2 {
    %most = arith.constant 57344.0 : f32
    %0 = arith.minnumf %x, %most : f32
    %1 = arith.truncf %0 : f32 to f8E5M2
    return %1 : f8E5M2
  }
  func.func @beyond(%x: f32) -> f8E4M3FN {
    %most = arith.constant 448.0 : f32
    %least = arith.constant -449.0 : f32
    %0 = arith.maxnumf %x, %least : f32
    %1 = arith.minnumf %0, %most : f32
    %2 = arith.truncf %1 : f32 to f8E4M3FN
    return %2 : f8E4M3FN
  }
  func.func @beyond_other(%x: f32) -> f8E4M3FN {
    %most = arith.constant 449.0 : f32
    %least = arith.constant -448.0 : f32
    %0 = arith.maxnumf %x, %least : f32
    %1 = arith.minnumf %0, %most : f32
    %2 = arith.truncf %1 : f32 to f8E4M3FN
    return %2 : f8E4M3FN
  }
  func.func @selected(%x: f32, %c: i1) -> f8E5M2 {
    %zero = arith.constant 0.0 : f32
    %0 = arith.select %c, %x, %zero : f32
    %1 = arith.truncf %0 : f32 to f8E5M2
    return %1 : f8E5M2
  }
  func.func @selected_other(%x: f32, %c: i1) -> f8E5M2 {
    %zero = arith.constant 0.0 : f32
    %0 = arith.select %c, %zero, %x : f32
    %1 = arith.truncf %0 : f32 to f8E5M2
    return %1 : f8E5M2
  }
  func.func @product(%x: f32) -> f8E5M2 {
    %one = arith.constant 1.0 : f32
    %0 = arith.mulf %x, %one : f32
    %1 = arith.truncf %0 : f32 to f8E5M2
    return %1 : f8E5M2
  }
  // Other types, and vectors without pairs.
  func.func @half(%x: f32) -> f16 {
    %zero = arith.constant 0.0 : f32
    %0 = arith.mulf %x, %zero : f32
    %1 = arith.truncf %0 : f32 to f16
    return %1 : f16
  }
  func.func @from_double(%x: f64) -> f8E5M2 {
    %zero = arith.constant 0.0 : f64
    %0 = arith.mulf %x, %zero : f64
    %1 = arith.truncf %0 : f64 to f8E5M2
    return %1 : f8E5M2
  }
  func.func @odd(%x: vector<3xf32>) -> vector<3xf8E5M2> {
    %zero = arith.constant dense<0.0> : vector<3xf32>
    %0 = arith.mulf %x, %zero : vector<3xf32>
    %1 = arith.truncf %0 : vector<3xf32> to vector<3xf8E5M2>
    return %1 : vector<3xf8E5M2>
  }
}
