// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-keep-deallocations > %t.after
// RUN: diff %t.before %t.after

// Not freed here, and not allocated here.
func.func @not_freed() -> memref<8xf32> {
  %a = memref.alloc() : memref<8xf32>
  return %a : memref<8xf32>
}
func.func @not_allocated(%a: memref<8xf32>) {
  memref.dealloc %a : memref<8xf32>
  return
}
