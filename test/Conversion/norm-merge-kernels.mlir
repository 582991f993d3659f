// RUN: norm-opt %s --norm-merge-kernels | FileCheck %s
// UNVERIFIED: norm-verify evaluates no kernels; Integration/norm-gpu-rest.test runs them.

module attributes {gpu.container_module} {
  // CHECK-LABEL: func.func @launch(
  // CHECK:         gpu.launch_func @norm_kernels::@add
  // CHECK:         gpu.launch_func @norm_kernels::@add
  // CHECK:         gpu.launch_func @norm_kernels::@add_0
  // CHECK:         gpu.launch_func @norm_kernels::@rows
  // CHECK:         gpu.launch_func @norm_kernels::@rows blocks
  // CHECK:         gpu.launch_func @has_more::@add
  // CHECK:         gpu.launch_func @has_target::@add
  func.func @launch(%n: index, %x: memref<8xf32>) {
    gpu.launch_func @first::@add blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    gpu.launch_func @second::@also_add blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    gpu.launch_func @third::@add blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    gpu.launch_func @norm_kernels::@rows blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    gpu.launch_func @norm_kernels::@rows_twice blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    gpu.launch_func @has_more::@add blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    gpu.launch_func @has_target::@add blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : memref<8xf32>)
    return
  }

  // CHECK-NOT: gpu.module @first
  // CHECK-NOT: gpu.module @second
  // CHECK-NOT: gpu.module @third
  gpu.module @first {
    gpu.func @add(%x: memref<8xf32>) kernel {
      %i = gpu.thread_id x
      %0 = memref.load %x[%i] : memref<8xf32>
      %1 = arith.addf %0, %0 : f32
      memref.store %1, %x[%i] : memref<8xf32>
      gpu.return
    }
  }
  gpu.module @second {
    gpu.func @also_add(%x: memref<8xf32>) kernel {
      %i = gpu.thread_id x
      %0 = memref.load %x[%i] : memref<8xf32>
      %1 = arith.addf %0, %0 : f32
      memref.store %1, %x[%i] : memref<8xf32>
      gpu.return
    }
  }
  // For another number of threads.
  gpu.module @third {
    gpu.func @add(%x: memref<8xf32>) kernel attributes {known_block_size = array<i32: 8, 1, 1>} {
      %i = gpu.thread_id x
      %0 = memref.load %x[%i] : memref<8xf32>
      %1 = arith.addf %0, %0 : f32
      memref.store %1, %x[%i] : memref<8xf32>
      gpu.return
    }
  }

  // CHECK:     gpu.module @norm_kernels {
  // CHECK:       gpu.func @rows(
  // CHECK-NOT:   gpu.func @rows_twice(
  // CHECK:       gpu.func @add(
  // CHECK-NOT:   known_block_size
  // CHECK:       gpu.func @add_0(
  // CHECK-SAME:    known_block_size
  // CHECK-NOT:   gpu.func
  // CHECK:     gpu.module @has_more {
  gpu.module @norm_kernels {
    gpu.func @rows(%x: memref<8xf32>) kernel {
      gpu.return
    }
    gpu.func @rows_twice(%x: memref<8xf32>) kernel {
      gpu.return
    }
  }

  gpu.module @has_more {
    memref.global "private" constant @c : memref<f32> = dense<1.0>
    gpu.func @add(%x: memref<8xf32>) kernel {
      gpu.return
    }
  }
  // CHECK: gpu.module @has_target
  gpu.module @has_target [#nvvm.target] {
    gpu.func @add(%x: memref<8xf32>) kernel {
      gpu.return
    }
  }
}
