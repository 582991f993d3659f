// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-mask-as-integers > %t.after
// RUN: diff %t.before %t.after

// Other types, and accesses without a mask.
llvm.func @others(%p: !llvm.ptr, %m: vector<8xi1>, %v: vector<8xbf16>) {
  %0 = llvm.intr.masked.load %p, %m {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>) -> vector<8xf32>
  llvm.intr.masked.store %0, %p, %m {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
  %1 = llvm.intr.masked.load %p, %m {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>) -> vector<8xi16>
  llvm.intr.masked.store %1, %p, %m {alignment = 2 : i32} : vector<8xi16>, vector<8xi1> into !llvm.ptr
  %2 = llvm.load %p : !llvm.ptr -> vector<8xbf16>
  llvm.store %v, %p : vector<8xbf16>, !llvm.ptr
  llvm.return
}
