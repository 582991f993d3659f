// Rows of any length, the last vector of which needs a mask.
func.func @rows(%x: memref<?x?xbf16>, %out: memref<?x?xbf16>) {
  norm.rms_norm ins(%x : memref<?x?xbf16>) outs(%out : memref<?x?xbf16>) epsilon = 1.0e-05 : f32
  return
}
