// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-map-to-gpu --remarks-filter=".*" > %t.after 2> %t.remarks
// RUN: diff %t.before %t.after
// RUN: FileCheck %s < %t.remarks

// CHECK: norm-kept-on-host{{.*}}none of its loops is parallel
func.func @sum(%x: memref<9xf32>, %y: memref<f32>) {
  linalg.generic {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> ()>], iterator_types = ["reduction"]}
      ins(%x : memref<9xf32>) outs(%y : memref<f32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %out, %in : f32
    linalg.yield %0 : f32
  }
  return
}

// CHECK: norm-kept-on-host{{.*}}kernels can't do 'math.sin'
func.func @library(%x: memref<9xf32>, %y: memref<9xf32>) {
  linalg.generic {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>], iterator_types = ["parallel"]}
      ins(%x : memref<9xf32>) outs(%y : memref<9xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.sin %in : f32
    linalg.yield %0 : f32
  }
  return
}

// CHECK: norm-kept-on-host{{.*}}kernels can't do 'math.exp'
func.func @double(%x: memref<9xf64>, %y: memref<9xf64>) {
  linalg.exp ins(%x : memref<9xf64>) outs(%y : memref<9xf64>)
  return
}

// An approximation of a power would be none of a negative number.
// CHECK: norm-kept-on-host{{.*}}kernels can't do 'math.powf'
func.func @power(%x: memref<9xf32>, %y: memref<9xf32>) {
  %four = arith.constant 4.0 : f32
  linalg.generic {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>], iterator_types = ["parallel"]}
      ins(%x : memref<9xf32>) outs(%y : memref<9xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.powf %in, %four : f32
    linalg.yield %0 : f32
  }
  return
}

// CHECK: norm-kept-on-host{{.*}}kernels can't do 'math.fpowi'
func.func @power_unknown(%x: memref<9xf32>, %n: memref<9xi32>, %y: memref<9xf32>) {
  linalg.generic {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> (k)>], iterator_types = ["parallel"]}
      ins(%x, %n : memref<9xf32>, memref<9xi32>) outs(%y : memref<9xf32>) {
  ^bb0(%in: f32, %exponent: i32, %out: f32):
    %0 = math.fpowi %in, %exponent : f32, i32
    linalg.yield %0 : f32
  }
  return
}

// CHECK: norm-kept-on-host{{.*}}kernels have no f80
func.func @wide(%x: memref<9xf32>, %y: memref<9xf32>) {
  linalg.generic {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>], iterator_types = ["parallel"]}
      ins(%x : memref<9xf32>) outs(%y : memref<9xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.extf %in : f32 to f80
    %1 = arith.truncf %0 : f80 to f32
    linalg.yield %1 : f32
  }
  return
}

// CHECK: norm-kept-on-host{{.*}}a buffer is in memory of the host alone
func.func @stack(%y: memref<4xf32>) {
  %x = memref.alloca() : memref<2x4xf32>
  %row = memref.subview %x[1, 0] [1, 4] [1, 1] : memref<2x4xf32> to memref<4xf32, strided<[1], offset: 4>>
  linalg.exp ins(%row : memref<4xf32, strided<[1], offset: 4>>) outs(%y : memref<4xf32>)
  return
}

memref.global "private" @state : memref<4xf32> = dense<0.0>
// CHECK: norm-kept-on-host{{.*}}a buffer is in memory of the host alone
func.func @mutable(%y: memref<4xf32>) {
  %x = memref.get_global @state : memref<4xf32>
  linalg.exp ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
  return
}

// The body reads a buffer that is no operand.
// CHECK: norm-kept-on-host{{.*}}a buffer is in memory of the host alone
func.func @gather(%y: memref<4xf32>) {
  %x = memref.get_global @state : memref<4xf32>
  linalg.generic {indexing_maps = [affine_map<(k) -> (k)>], iterator_types = ["parallel"]} outs(%y : memref<4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %0 = memref.load %x[%i] : memref<4xf32>
    linalg.yield %0 : f32
  }
  return
}

// Tensors, and what is in a kernel already, aren't looked at.
// CHECK-NOT: norm-kept-on-host
func.func @tensors(%x: tensor<9xf32>, %y: tensor<9xf32>) -> tensor<9xf32> {
  %0 = linalg.exp ins(%x : tensor<9xf32>) outs(%y : tensor<9xf32>) -> tensor<9xf32>
  return %0 : tensor<9xf32>
}

gpu.module @kernels {
  gpu.func @exp(%x: memref<9xf32>, %y: memref<9xf32>) kernel {
    linalg.exp ins(%x : memref<9xf32>) outs(%y : memref<9xf32>)
    gpu.return
  }
}
