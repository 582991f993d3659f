// Rows that the blocks of a cluster share. They tell at their begin that they have
// begun; before the first of them writes to another's memory it has waited for
// that; all wait again before they read what has been written to their own.

// RUN: norm-opt %s --convert-norm-to-gpu | FileCheck %s
// RUN: norm-opt %s --norm-lower-to-nvvm | %python %S/Inputs/print-ptx.py | FileCheck %s --check-prefix=PTX
// UNVERIFIED: norm-verify evaluates no kernels; norm-gpu-*.test in Integration runs them.

// CHECK-LABEL: func @long(
// CHECK:         %[[BLOCKS:.*]] = arith.constant 20 : index
// CHECK:         gpu.launch_func @norm_kernels::@crms_norm clusters in (%c4{{.*}}, %c1{{.*}}, %c1{{.*}}) blocks in (%[[BLOCKS]],
// CHECK:       gpu.func @crms_norm(
// CHECK-SAME:    known_cluster_size = array<i32: 4, 1, 1>
// CHECK:         nvvm.cluster.arrive.relaxed
// CHECK:         gpu.cluster_block_id x
// CHECK:         gpu.barrier
// CHECK:         nvvm.cluster.wait
// CHECK:         nvvm.mapa
// CHECK:         nvvm.cluster.arrive
// CHECK:         nvvm.cluster.wait

// PTX-LABEL: .entry crms_norm(
// PTX:       .maxntid 512, 1, 1
// PTX:       .reqnctapercluster 4, 1, 1
// PTX:       barrier.cluster.arrive.relaxed.aligned;
// PTX:       %cluster_ctaid.x
// PTX-COUNT-8: ld.global.v4.b32
// PTX:       bar.sync 0;
// PTX:       barrier.cluster.wait.aligned;
// PTX:       mapa.shared::cluster.u64
// PTX:       st.shared::cluster.b32
// PTX:       st.shared::cluster.b32
// PTX:       barrier.cluster.arrive.aligned;
// PTX:       barrier.cluster.wait.aligned;
// PTX-NOT:   barrier
// PTX-NOT:   ld.global.v4
// PTX-COUNT-8: st.global.v4.b32
func.func @long(%x: memref<5x65536xf32>) {
  norm.crms_norm drop_last ins(%x : memref<5x65536xf32>) outs(%x : memref<5x65536xf32>) epsilon = 1.0e-05 : f32
  return
}
