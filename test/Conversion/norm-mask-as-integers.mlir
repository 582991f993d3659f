// RUN: norm-opt %s --norm-mask-as-integers | FileCheck %s
// UNVERIFIED: norm-verify knows no pointers. test/Integration/norm-kernels-bf16.test runs what is made.
//
// The floats of a row's tail would go through f32, one by one:
// RUN: norm-compile %S/Inputs/bf16-rows.mlir --mtriple=x86_64-linux-gnu --mcpu=x86-64-v3 -S -o - | FileCheck %s --check-prefix=ASM --implicit-check-not=__truncsfbf2

// ASM-LABEL: rows:
// ASM: ret

// CHECK-LABEL: func @load
// CHECK-SAME: %[[P:[^:]*]]: !llvm.ptr, %[[M:[^:]*]]: vector<8xi1>, %[[REST:[^:]*]]: vector<8xbf16>
// CHECK: %[[INTEGERS:.*]] = llvm.bitcast %[[REST]] : vector<8xbf16> to vector<8xi16>
// CHECK: %[[LOADED:.*]] = llvm.intr.masked.load %[[P]], %[[M]], %[[INTEGERS]] {alignment = 2 : i32} {{.*}} -> vector<8xi16>
// CHECK: %[[FLOATS:.*]] = llvm.bitcast %[[LOADED]] : vector<8xi16> to vector<8xbf16>
// CHECK: llvm.return %[[FLOATS]]
llvm.func @load(%p: !llvm.ptr, %m: vector<8xi1>, %rest: vector<8xbf16>) -> vector<8xbf16> {
  %0 = llvm.intr.masked.load %p, %m, %rest {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xbf16>) -> vector<8xbf16>
  llvm.return %0 : vector<8xbf16>
}

// Nothing where the mask is off.
// CHECK-LABEL: func @load_part
// CHECK: %[[LOADED:.*]] = llvm.intr.masked.load %{{.*}}, %{{.*}} {alignment = 2 : i32, nontemporal} : (!llvm.ptr, vector<8xi1>) -> vector<8xi16>
// CHECK: llvm.bitcast %[[LOADED]] : vector<8xi16> to vector<8xf16>
llvm.func @load_part(%p: !llvm.ptr, %m: vector<8xi1>) -> vector<8xf16> {
  %0 = llvm.intr.masked.load %p, %m {alignment = 2 : i32, nontemporal} : (!llvm.ptr, vector<8xi1>) -> vector<8xf16>
  llvm.return %0 : vector<8xf16>
}

// CHECK-LABEL: func @store
// CHECK: %[[INTEGERS:.*]] = llvm.bitcast %{{.*}} : vector<8xbf16> to vector<8xi16>
// CHECK: llvm.intr.masked.store %[[INTEGERS]], %{{.*}}, %{{.*}} {alignment = 2 : i32} : vector<8xi16>
llvm.func @store(%v: vector<8xbf16>, %p: !llvm.ptr, %m: vector<8xi1>) {
  llvm.intr.masked.store %v, %p, %m {alignment = 2 : i32} : vector<8xbf16>, vector<8xi1> into !llvm.ptr
  llvm.return
}
