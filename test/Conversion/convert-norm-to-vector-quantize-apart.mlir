// Norms whose result has to be written before it is quantized, with the reason.
// The two become kernels of their own, which compute the same.
// RUN: norm-opt %s --convert-norm-to-vector -o %t.mlir 2>%t.verdicts
// RUN: FileCheck %s --check-prefix=VERDICT --implicit-check-not=at-once < %t.verdicts
// RUN: norm-verify %s %t.mlir

// The caller sees the rows.
// VERDICT: norm-quantized-apart | Category:norm | Function=argument {{.*}}a buffer from elsewhere
func.func @argument(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>, %t: memref<6x6xf32>) {
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  return
}

// They are copied as well.
// VERDICT: norm-quantized-apart | Category:norm | Function=read_later {{.*}}also used otherwise
func.func @read_later(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>, %y: memref<6x6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  memref.copy %t, %y : memref<6x6xf32> to memref<6x6xf32>
  memref.dealloc %t : memref<6x6xf32>
  return
}

// They are copied first.
// VERDICT: norm-quantized-apart | Category:norm | Function=read_before {{.*}}memref.copy at {{.*}} stands between
func.func @read_before(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>, %y: memref<6x6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  memref.copy %t, %y : memref<6x6xf32> to memref<6x6xf32>
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  memref.dealloc %t : memref<6x6xf32>
  return
}

// The input is another by the time that they are quantized.
// VERDICT: norm-quantized-apart | Category:norm | Function=input_changes {{.*}}memref.store at {{.*}} stands between
func.func @input_changes(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  memref.store %zero, %x[%c0, %c0] : memref<6x6xf32>
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  memref.dealloc %t : memref<6x6xf32>
  return
}

// A scale for each column.
// VERDICT: norm-quantized-apart | Category:norm | Function=other_axis {{.*}}along another axis
func.func @other_axis(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>) axes = [0]
  memref.dealloc %t : memref<6x6xf32>
  return
}

// A loop reads the rows.
// VERDICT: norm-quantized-apart | Category:norm | Function=in_a_loop {{.*}}used in a region
func.func @in_a_loop(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>, %y: memref<6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  scf.for %i = %c0 to %c6 step %c1 {
    %v = memref.load %t[%i, %c0] : memref<6x6xf32>
    memref.store %v, %y[%i] : memref<6xf32>
  }
  memref.dealloc %t : memref<6x6xf32>
  return
}

// The next norm reads the rows as it writes them.
// VERDICT: norm-quantized-apart | Category:norm | Function=normalized_again {{.*}}also used otherwise
func.func @normalized_again(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>, %y: memref<6x6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  norm.rms_norm ins(%t : memref<6x6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  memref.copy %t, %y : memref<6x6xf32> to memref<6x6xf32>
  memref.dealloc %t : memref<6x6xf32>
  return
}

// The scales take the place of what scales the rows.
// VERDICT: norm-quantized-apart | Category:norm | Function=in_place {{.*}}writes what the normalization reads
func.func @in_place(%x: memref<6x6xf32>, %q: memref<6x6xi8>, %s: memref<6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf32>) scale(%s : memref<6xf32>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  memref.dealloc %t : memref<6x6xf32>
  return
}

// The norm computes in f64, the quantization of its rounded result in f32.
// VERDICT: norm-quantized-apart | Category:norm | Function=wide {{.*}}in another type
func.func @wide(%x: memref<6x6xf64>, %q: memref<6x6xi8>, %s: memref<6xf32>) {
  %t = memref.alloc() : memref<6x6xf32>
  norm.rms_norm ins(%x : memref<6x6xf64>) outs(%t : memref<6x6xf32>) epsilon = 1.0e-05 : f32
  norm.quantize ins(%t : memref<6x6xf32>) outs(%q, %s : memref<6x6xi8>, memref<6xf32>)
  memref.dealloc %t : memref<6x6xf32>
  return
}
