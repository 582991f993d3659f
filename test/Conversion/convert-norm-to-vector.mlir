// RUN: norm-opt %s --convert-norm-to-vector="cpu=x86-64-v4" --canonicalize --cse -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: norm-verify %s %t.mlir
// The numbers are checked in test/Integration/norm-kernels-*.test; here, that the
// schedules are what they are said to be.

// One walk after another: the centre, the deviations, the result.
// CHECK-LABEL: func.func @plain(
// CHECK-SAME:    %[[X:.+]]: memref<8x128xf32>, %[[G:.+]]: memref<128xf32>, %[[B:.+]]: memref<128xf32>, %[[Y:.+]]: memref<8x128xf32>)
// CHECK-DAG:   %[[STEP:.+]] = arith.constant 64 : index
// CHECK:       scf.for %[[ROW:.+]] =
// CHECK:         memref.load %[[X]][%[[ROW]], %{{.+}}]
// CHECK:         scf.for {{.*}} step %[[STEP]]
// CHECK-COUNT-4: vector.load %[[X]]{{.*}} vector<16xf32>
// CHECK-NOT:     fastmath
// CHECK:         vector.shuffle %[[SUM:.+]], %[[SUM]] [0, 1, 2, 3, 4, 5, 6, 7]
// CHECK:         vector.shuffle %[[SUM]], %[[SUM]] [8, 9, 10, 11, 12, 13, 14, 15]
// CHECK:         scf.for {{.*}} step %[[STEP]]
// CHECK:           %[[D:.+]] = arith.subf
// CHECK:           arith.mulf %[[D]], %[[D]] fastmath<contract>
// CHECK:         math.rsqrt
// CHECK:         scf.for {{.*}} step %[[STEP]]
// CHECK:           vector.load %[[G]]
// CHECK:           vector.load %[[B]]
// CHECK-COUNT-4:   vector.store %{{.+}}, %[[Y]]
// CHECK-NOT:   norm.
// CHECK:       return
func.func @plain(%x: memref<8x128xf32>, %g: memref<128xf32>, %b: memref<128xf32>, %y: memref<8x128xf32>) {
  norm.layer_norm ins(%x : memref<8x128xf32>) scale(%g : memref<128xf32>) bias(%b : memref<128xf32>)
    outs(%y : memref<8x128xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,unroll=4,centre=mean"}
  return
}

// One walk for two blocks of rows: the statistics of the next, the result of this.
// CHECK-LABEL: func.func @skewed(
// CHECK:       scf.for %{{.+}} = %{{.+}} to %{{.+}} step %{{.+}} iter_args(%[[ROOT:.+]] = %{{.+}}) -> (f32)
// CHECK:         scf.if
// CHECK:           vector.broadcast %[[ROOT]]
// CHECK:           scf.for
// CHECK:             vector.load
// CHECK:             vector.load
// CHECK:             arith.addf
// CHECK:             vector.store
// CHECK:         else
// CHECK:           scf.if
func.func @skewed(%x: memref<8x128xf32>, %y: memref<8x128xf32>) {
  norm.rms_norm ins(%x : memref<8x128xf32>) outs(%y : memref<8x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=skewed,rows=1,unroll=1"}
  return
}

// Three blocks: the sums of one, the root of the next from sums that were taken
// a turn before, the result of the one after.
// CHECK-LABEL: func.func @delayed(
// CHECK:       scf.for %{{.+}} = %{{.+}} to %{{.+}} step %{{.+}} iter_args(%[[SUM:.+]] = %{{.+}}, %[[ROOT:.+]] = %{{.+}}) -> (vector<2xf32>, vector<2xf32>)
// CHECK:         scf.if
// CHECK:           arith.divf %[[SUM]]
// CHECK:           %[[NEXT:.+]] = math.rsqrt
// CHECK:           vector.extract %[[ROOT]][0]
// CHECK:           vector.extract %[[ROOT]][1]
// CHECK:           scf.for
// CHECK-COUNT-4:     vector.load
// CHECK-COUNT-2:     vector.store
// CHECK:           %[[PACKED:.+]] = vector.shuffle %{{.+}} [0, 8]
// CHECK:           scf.yield %[[PACKED]], %[[NEXT]]
// CHECK:         else
func.func @delayed(%x: memref<8x128xf32>, %y: memref<8x128xf32>) {
  norm.rms_norm ins(%x : memref<8x128xf32>) outs(%y : memref<8x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=delayed,rows=2,unroll=1"}
  return
}

// The centres are found a block before that, and deviations kept for two blocks.
// CHECK-LABEL: func.func @delayed_centre(
// CHECK:       memref.alloca() {{.*}} : memref<2x128xf32>
// CHECK:       scf.for %{{.+}} = %c-3
// CHECK-SAME:    -> (f32, f32, f32, f32, f32, f32, f32)
// CHECK:         %[[PARITY:.+]] = arith.andi %{{.+}}, %c1
// CHECK:         vector.load %{{.+}}[%[[PARITY]], %{{.+}}] : memref<2x128xf32>
// CHECK:         vector.store %{{.+}}[%[[PARITY]], %{{.+}}] : memref<2x128xf32>
func.func @delayed_centre(%x: memref<8x128xf32>, %y: memref<8x128xf32>) {
  norm.layer_norm ins(%x : memref<8x128xf32>) outs(%y : memref<8x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=delayed,rows=1,unroll=1,deviations=kept"}
  return
}

// Statistics in memory, then column blocks. A stack that no loop lets grow.
// CHECK-LABEL: func.func @blocked(
// CHECK:       memref.alloca() : memref<4x1xf32>
// CHECK:       scf.for
// CHECK-NOT:     memref.alloca
// CHECK:         scf.for
// CHECK:           math.rsqrt
// CHECK:           memref.store %{{.+}} : memref<4x1xf32>
// CHECK:         scf.for %[[COLUMN:.+]] = {{.*}} step %c96
// CHECK:           scf.for
// CHECK:             memref.load %{{.+}} : memref<4x1xf32>
// CHECK:             scf.for {{.*}} = %[[COLUMN]] to
func.func @blocked(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  norm.rms_norm ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=blocked,rows=4,columns=96,unroll=2,stream-above=never"}
  return
}

// A pilot: no walk for the centre, 64 elements instead of 1024.
// CHECK-LABEL: func.func @pilot(
// CHECK:       %[[N:.+]] = arith.constant 6.400000e+01 : f32
// CHECK:       arith.divf %{{.+}}, %[[N]]
func.func @pilot(%x: memref<8x1024xf32>, %y: memref<8x1024xf32>) {
  norm.layer_norm ins(%x : memref<8x1024xf32>) outs(%y : memref<8x1024xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,centre=pilot"}
  return
}

// Stores past the caches where addresses turn out to be aligned, and a fence.
// CHECK-LABEL: func.func @stream(
// CHECK:       memref.extract_aligned_pointer_as_index
// CHECK:       scf.if
// CHECK:         vector.store {{.*}} {alignment = 64 : i64, nontemporal = true}
// CHECK:         llvm.fence seq_cst
// CHECK:       else
// CHECK-NOT:     nontemporal
// CHECK:       return
func.func @stream(%x: memref<8x128xf32>, %y: memref<8x128xf32>) {
  norm.rms_norm ins(%x : memref<8x128xf32>) outs(%y : memref<8x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,stream-above=0"}
  return
}

// In parts, where only these can be aligned; the last vector has one of them.
// CHECK-LABEL: func.func @stream_parts(
// CHECK-COUNT-3: vector.store {{.*}} {alignment = 16 : i64, nontemporal = true} : memref<8x12xf32>, vector<4xf32>
// CHECK-NOT:     vector.maskedstore
// CHECK:         llvm.fence seq_cst
// CHECK:       else
// CHECK-NOT:     nontemporal
// CHECK:         vector.maskedstore
// CHECK:       return
func.func @stream_parts(%x: memref<8x12xf32>, %y: memref<8x12xf32>) {
  norm.rms_norm ins(%x : memref<8x12xf32>) outs(%y : memref<8x12xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,unroll=1,lanes=8,stream-above=0"}
  return
}

// What isn't whole parts is stored as usual.
// CHECK-LABEL: func.func @stream_rest(
// CHECK:         vector.store {{.*}} {alignment = 32 : i64, nontemporal = true}
// CHECK-NOT:     nontemporal
// CHECK:         vector.maskedstore
// CHECK:         llvm.fence seq_cst
// CHECK:       return
func.func @stream_rest(%x: memref<8x11xf32>, %y: memref<8x11xf32, strided<[16, 1]>>) {
  norm.rms_norm ins(%x : memref<8x11xf32>) outs(%y : memref<8x11xf32, strided<[16, 1]>>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,unroll=1,lanes=8,stream-above=0"}
  return
}

// Columns side by side aren't taken apart.
// CHECK-LABEL: func.func @no_parts(
// CHECK-NOT:   nontemporal
// CHECK:       return
func.func @no_parts(%x: memref<8x65x12xf32>, %y: memref<8x65x12xf32>) {
  norm.rms_norm ins(%x : memref<8x65x12xf32>) outs(%y : memref<8x65x12xf32>) epsilon = 1.0e-05 : f32 axes = [1]
    {norm.schedule = "lanes=8,unroll=1,stream-above=0"}
  return
}

// Rows that can't be aligned, not even in parts, need no such version.
// CHECK-LABEL: func.func @no_stream(
// CHECK-NOT:   nontemporal
// CHECK:       return
func.func @no_stream(%x: memref<8x129xf32>, %y: memref<8x129xf32>) {
  norm.rms_norm ins(%x : memref<8x129xf32>) outs(%y : memref<8x129xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,stream-above=0"}
  return
}

// The row some way ahead, as far as there is one.
// CHECK-LABEL: func.func @prefetch(
// CHECK:       arith.minsi
// CHECK:       memref.prefetch %{{.+}}, read, locality<2>, data
func.func @prefetch(%x: memref<8x128xf32>, %y: memref<8x128xf32>) {
  norm.rms_norm ins(%x : memref<8x128xf32>) outs(%y : memref<8x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,prefetch=2"}
  return
}

// Rows that are stored past the caches pass otherwise: one by one and ahead.
// CHECK-LABEL: func.func @stream_otherwise(
// CHECK:       scf.if
// CHECK:         memref.prefetch
// CHECK:         nontemporal
// CHECK:       } else {
// CHECK-NOT:     memref.prefetch
// CHECK:         scf.for %{{.+}} = %{{.+}} to %{{.+}} step %c4
// CHECK-NOT:     memref.prefetch
// CHECK:       return
func.func @stream_otherwise(%x: memref<?x128xf32>, %y: memref<?x128xf32>) {
  norm.rms_norm ins(%x : memref<?x128xf32>) outs(%y : memref<?x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=4,stream-above=1000000,stream-rows=1,stream-prefetch=2"}
  return
}

// So do large ones that can't be stored past them.
// CHECK-LABEL: func.func @large(
// CHECK:       scf.if
// CHECK:         memref.prefetch
// CHECK:       } else {
// CHECK-NOT:     memref.prefetch
// CHECK:       return
// CHECK-LABEL: func.func @large_alike(
// CHECK-NOT:   scf.if
// CHECK:       return
func.func @large(%x: memref<?x130xf32>, %y: memref<?x130xf32>) {
  norm.rms_norm ins(%x : memref<?x130xf32>) outs(%y : memref<?x130xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "lanes=8,traversal=plain,rows=1,stream-above=1000000,stream-prefetch=2"}
  return
}
func.func @large_alike(%x: memref<?x130xf32>, %y: memref<?x130xf32>) {
  norm.rms_norm ins(%x : memref<?x130xf32>) outs(%y : memref<?x130xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "lanes=8,traversal=plain,rows=1,stream-above=1000000,stream-prefetch=0"}
  return
}

// Threads, if there is enough to do: known for the first, not for the second.
// CHECK-LABEL: func.func @parallel(
// CHECK-NOT:   scf.if
// CHECK:       scf.parallel (%[[THREAD:.+]]) = (%{{.+}}) to (%{{.+}}) step
// CHECK:         arith.muli %[[THREAD]]
// CHECK:       return
func.func @parallel(%x: memref<64x128xf32>, %y: memref<64x128xf32>) {
  norm.rms_norm ins(%x : memref<64x128xf32>) outs(%y : memref<64x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,threads=4,parallel-above=32767"}
  return
}
// CHECK-LABEL: func.func @perhaps_parallel(
// CHECK:       scf.if
// CHECK:         scf.parallel
// CHECK:       else
// CHECK-NOT:     scf.parallel
// CHECK:       return
func.func @perhaps_parallel(%x: memref<?x128xf32>, %y: memref<?x128xf32>) {
  norm.rms_norm ins(%x : memref<?x128xf32>) outs(%y : memref<?x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,threads=4,parallel-above=32768"}
  return
}
// CHECK-LABEL: func.func @not_parallel(
// CHECK-NOT:   scf.parallel
// CHECK:       return
func.func @not_parallel(%x: memref<64x128xf32>, %y: memref<64x128xf32>) {
  norm.rms_norm ins(%x : memref<64x128xf32>) outs(%y : memref<64x128xf32>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,threads=4,parallel-above=32768"}
  return
}

// bf16: the even elements of a vector and the odd ones become two vectors; so
// do those of what is f32. A tail under a mask.
// CHECK-LABEL: func.func @bf16(
// CHECK-SAME:    %[[X:[^:]+]]: memref<8x65xbf16>, %[[G:[^:]+]]: memref<65xf32>, %[[Y:[^:]+]]: memref<8x65xbf16>)
// CHECK:       %[[V:.+]] = vector.load %[[X]]{{.*}} vector<32xbf16>
// CHECK:       %[[EVEN:.+]], %[[ODD:.+]] = vector.deinterleave %[[V]]
// CHECK:       arith.extf %[[EVEN]] : vector<16xbf16> to vector<16xf32>
// CHECK:       arith.extf %[[ODD]] : vector<16xbf16> to vector<16xf32>
// CHECK:       %[[W:.+]] = vector.load %[[G]]{{.*}} vector<32xf32>
// CHECK:       vector.deinterleave %[[W]]
// CHECK:       arith.truncf {{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK:       arith.truncf {{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK:       vector.interleave
// CHECK:       vector.store %{{.+}}, %[[Y]]
// CHECK:       vector.maskedstore %[[Y]]{{.*}} : memref<8x65xbf16>, vector<32xi1>, vector<32xbf16>
func.func @bf16(%x: memref<8x65xbf16>, %g: memref<65xf32>, %y: memref<8x65xbf16>) {
  norm.rms_norm ins(%x : memref<8x65xbf16>) scale(%g : memref<65xf32>) outs(%y : memref<8x65xbf16>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=1,weights=again"}
  return
}

// Scale and bias once, for whole blocks of rows, if there are some: four rows that
// come by twos, or eight that come one by one.
// CHECK-LABEL: func.func @kept_weights(
// CHECK-SAME:    %[[X:[^:]+]]: memref<?x64xbf16>, %[[G:[^:]+]]: memref<64xf32>, %[[B:[^:]+]]: memref<64xbf16>
// CHECK:       %[[KEPT:.+]] = memref.alloca() {alignment = 64 : i64} : memref<2x64xf32>
// CHECK:       %[[ENOUGH:.+]] = arith.cmpi sge, %[[ROWS:.+]], %c4
// CHECK:       %[[BLOCKS:.+]] = arith.select %[[ENOUGH]], %{{.+}}, %c0
// CHECK:       %[[SOME:.+]] = arith.cmpi ne, %[[BLOCKS]], %c0
// CHECK:       scf.if %[[SOME]] {
// CHECK:         scf.for
// CHECK:           vector.load %[[G]]
// CHECK:           vector.load %[[B]]
// CHECK:           arith.cmpf uno
// CHECK:           %[[SCALE:.+]] = arith.select
// CHECK:           %[[BIAS:.+]] = arith.select
// CHECK:           vector.store %[[SCALE]], %[[KEPT]][%c0, %{{.+}}]
// CHECK:           vector.store %[[BIAS]], %[[KEPT]][%c1, %{{.+}}]
// CHECK:       }
// CHECK-NOT:   vector.load %[[G]]
// CHECK:       scf.for {{.*}} step %c2
// CHECK-NOT:     vector.load %[[G]]
// CHECK:         vector.load %[[KEPT]][%c0, %{{.+}}]
// CHECK-NEXT:    vector.load %[[KEPT]][%c1, %{{.+}}]
// CHECK-NOT:   vector.load %[[KEPT]]
// CHECK:       vector.load %[[G]]
func.func @kept_weights(%x: memref<?x64xbf16>, %g: memref<64xf32>, %b: memref<64xbf16>, %y: memref<?x64xbf16>) {
  norm.layer_norm ins(%x : memref<?x64xbf16>) scale(%g : memref<64xf32>) bias(%b : memref<64xbf16>)
    outs(%y : memref<?x64xbf16>) epsilon = 1.0e-05 : f32
    {norm.schedule = "traversal=plain,rows=2,lanes=32,unroll=1,weights=kept,deviations=again,stream-above=never"}
  return
}

// One after another they share what they keep, if it is of one size.
// CHECK-LABEL: func.func @shared_stack(
// CHECK-COUNT-2: memref.alloca() {{.*}} : memref<1x96xf32>
// CHECK-COUNT-2: memref.alloca() {{.*}} : memref<1x64xf32>
// CHECK-NOT:   memref.alloca
// CHECK:       return
func.func @shared_stack(%x: memref<8x64xbf16>, %g: memref<64xf32>, %y: memref<8x96xbf16>, %h: memref<96xf32>) {
  norm.rms_norm ins(%x : memref<8x64xbf16>) scale(%g : memref<64xf32>) outs(%x : memref<8x64xbf16>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,weights=kept,deviations=kept"}
  norm.rms_norm ins(%y : memref<8x96xbf16>) scale(%h : memref<96xf32>) outs(%y : memref<8x96xbf16>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,weights=kept,deviations=kept"}
  norm.rms_norm ins(%x : memref<8x64xbf16>) scale(%g : memref<64xf32>) outs(%x : memref<8x64xbf16>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,weights=kept,deviations=kept"}
  return
}

// Not more than the stack should hold, nor what one element of all rows needs.
// CHECK-LABEL: func.func @long_weights(
// CHECK-NOT:   memref.alloca
// CHECK:       return
func.func @long_weights(%x: memref<?x16385xf32>, %g: memref<16385xf32>, %y: memref<?x16385xf32>,
                        %z: memref<64x?xf32>, %h: memref<64xf32>, %u: memref<64x?xf32>) {
  norm.rms_norm ins(%x : memref<?x16385xf32>) scale(%g : memref<16385xf32>) outs(%y : memref<?x16385xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "weights=kept"}
  norm.rms_norm ins(%z : memref<64x?xf32>) scale(%h : memref<64xf32>) outs(%u : memref<64x?xf32>)
    epsilon = 1.0e-05 : f32 axes = [0] {norm.schedule = "weights=kept"}
  return
}

// The sum is stored by the first walk and read by the later ones; statistics.
// CHECK-LABEL: func.func @residual(
// CHECK-SAME:    %[[X:[^:]+]]: memref<8x64xf32>, %[[R:[^:]+]]: memref<8x64xf32>, %[[Y:[^:]+]]: memref<8x64xf32>, %[[S:[^:]+]]: memref<8x64xf32>, %[[MEAN:[^:]+]]: memref<8xf32>, %[[ROOT:[^:]+]]: memref<8xf32>
// CHECK:         vector.load %[[X]]
// CHECK:         vector.load %[[R]]
// CHECK:         vector.store %{{.+}}, %[[S]]
// CHECK-NOT:     vector.load %[[X]]
// CHECK-NOT:     vector.store %{{.+}}, %[[S]]
// CHECK:         vector.load %[[S]]
// CHECK-NOT:     vector.store %{{.+}}, %[[S]]
// CHECK:         memref.store %{{.+}}, %[[MEAN]]
// CHECK:         memref.store %{{.+}}, %[[ROOT]]
// CHECK:         vector.load %[[S]]
// CHECK:         vector.store %{{.+}}, %[[Y]]
func.func @residual(%x: memref<8x64xf32>, %r: memref<8x64xf32>, %y: memref<8x64xf32>, %s: memref<8x64xf32>,
                    %mean: memref<8xf32>, %root: memref<8xf32>) {
  norm.layer_norm ins(%x : memref<8x64xf32>) residual(%r : memref<8x64xf32>)
    outs(%y, %s, %mean, %root : memref<8x64xf32>, memref<8x64xf32>, memref<8xf32>, memref<8xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,unroll=1,centre=mean"}
  return
}

// A sum that nobody reads isn't stored: it is added up again.
// CHECK-LABEL: func.func @unread_sum(
// CHECK-SAME:    %[[X:[^:]+]]: memref<8x64xf32>, %[[R:[^:]+]]: memref<8x64xf32>, %[[Y:[^:]+]]: memref<8x64xf32>
// CHECK-NOT:     memref.alloc
// CHECK:         vector.load %[[X]]
// CHECK:         vector.load %[[R]]
// CHECK:         scf.for
// CHECK:           %[[V:.+]] = vector.load %[[X]]
// CHECK:           %[[W:.+]] = vector.load %[[R]]
// CHECK:           arith.addf %[[V]], %[[W]]
// CHECK:           vector.store %{{.+}}, %[[Y]]
func.func @unread_sum(%x: memref<8x64xf32>, %r: memref<8x64xf32>, %y: memref<8x64xf32>) {
  %s = memref.alloc() : memref<8x64xf32>
  norm.rms_norm ins(%x : memref<8x64xf32>) residual(%r : memref<8x64xf32>)
    outs(%y, %s : memref<8x64xf32>, memref<8x64xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,unroll=1"}
  memref.dealloc %s : memref<8x64xf32>
  return
}

// One that is read, by whatever op or by a norm that leaves its own sum there, is
// stored.
// CHECK-LABEL: func.func @read_sums(
// CHECK:         %[[S:.+]] = memref.alloc() : memref<8x64xf32>
// CHECK:         vector.store %{{.+}}, %[[S]]
// CHECK:         %[[T:.+]] = memref.alloca() : memref<8x64xf32>
// CHECK:         vector.store %{{.+}}, %[[T]]
// CHECK:         vector.load %[[T]]
// CHECK:         vector.store %{{.+}}, %[[T]]
func.func @read_sums(%x: memref<8x64xf32>, %r: memref<8x64xf32>, %y: memref<8x64xf32>, %z: memref<8x64xf32>) {
  %s = memref.alloc() : memref<8x64xf32>
  norm.rms_norm ins(%x : memref<8x64xf32>) residual(%r : memref<8x64xf32>)
    outs(%y, %s : memref<8x64xf32>, memref<8x64xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,unroll=1"}
  memref.copy %s, %z : memref<8x64xf32> to memref<8x64xf32>
  memref.dealloc %s : memref<8x64xf32>
  %t = memref.alloca() : memref<8x64xf32>
  norm.rms_norm ins(%x : memref<8x64xf32>) residual(%r : memref<8x64xf32>)
    outs(%y, %t : memref<8x64xf32>, memref<8x64xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,unroll=1"}
  norm.rms_norm ins(%t : memref<8x64xf32>) residual(%r : memref<8x64xf32>)
    outs(%y, %t : memref<8x64xf32>, memref<8x64xf32>)
    epsilon = 1.0e-05 : f32 {norm.schedule = "traversal=plain,rows=1,unroll=1"}
  return
}

// Leading dimensions: taken together where the layout lets them, looped over
// where not; a vector alone is one row; several dimensions are one axis.
// CHECK-LABEL: func.func @leading(
// CHECK:       memref.collapse_shape %{{.+}} {{\[\[}}0, 1], [2]]
// CHECK-LABEL: func.func @leading_strided(
// CHECK:       scf.for %[[I:.+]] =
// CHECK:         memref.subview %{{.+}}[%[[I]], 0, 0]
// CHECK-LABEL: func.func @one_row(
// CHECK:       memref.expand_shape
// CHECK-LABEL: func.func @two_dimensions(
// CHECK:       memref.collapse_shape %{{.+}} {{\[\[}}0], [1, 2]]
func.func @leading(%x: memref<2x3x64xf32>, %y: memref<2x3x64xf32>) {
  norm.rms_norm ins(%x : memref<2x3x64xf32>) outs(%y : memref<2x3x64xf32>) epsilon = 1.0e-05 : f32
  return
}
func.func @leading_strided(%x: memref<2x3x64xf32, strided<[512, 128, 1]>>, %y: memref<2x3x64xf32>) {
  norm.rms_norm ins(%x : memref<2x3x64xf32, strided<[512, 128, 1]>>) outs(%y : memref<2x3x64xf32>) epsilon = 1.0e-05 : f32
  return
}
func.func @one_row(%x: memref<64xf32>, %y: memref<64xf32>) {
  norm.rms_norm ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) epsilon = 1.0e-05 : f32
  return
}
func.func @two_dimensions(%x: memref<2x3x64xf32>, %y: memref<2x3x64xf32>) {
  norm.rms_norm ins(%x : memref<2x3x64xf32>) outs(%y : memref<2x3x64xf32>) epsilon = 1.0e-05 : f32 axes = [1, 2]
  return
}
