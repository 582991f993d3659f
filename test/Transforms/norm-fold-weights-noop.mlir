// RUN: norm-opt %s --norm-fold-weights --split-input-file --remarks-filter=norm.* 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: <%t.remarks

// Run-time data: not a word.

// CHECK-LABEL: func.func @argument
// CHECK: norm.center
// CHECK: linalg.generic
func.func @argument(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%x : tensor<2xf32>) outs(%e : tensor<2xf32>)
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w, %x : tensor<2xf32>, tensor<2xf32>) outs(%e : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

// -----

// Other work on constants is the program's own.

// CHECK-LABEL: func.func @unmarked
// CHECK: arith.addf
func.func @unmarked() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = arith.addf %w, %w : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Nothing uses it.

// CHECK-LABEL: func.func @unused
// CHECK: norm.center
func.func @unused() {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return
}

// -----

// Nothing to compute.

// CHECK-LABEL: func.func @empty
// CHECK: norm.center
func.func @empty() -> tensor<0x2xf32> {
  %w = arith.constant dense<> : tensor<0x2xf32>
  %e = tensor.empty() : tensor<0x2xf32>
  %0 = norm.center ins(%w : tensor<0x2xf32>) outs(%e : tensor<0x2xf32>)
  return %0 : tensor<0x2xf32>
}

// -----

// Memory isn't a constant.

// CHECK-LABEL: func.func @memref
// CHECK: norm.center
func.func @memref(%m: memref<2xf32>) {
  norm.center ins(%m : memref<2xf32>) outs(%m : memref<2xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @unknown_op
// CHECK: math.exp
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'math.exp' can't be evaluated, the op isn't one that weights are evaluated through
func.func @unknown_op() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %x = math.exp %w : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = norm.center ins(%x : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return %0 : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @integers
// CHECK: arith.sitofp
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'arith.sitofp'
func.func @integers() -> tensor<2xf32> {
  %w = arith.constant dense<[1, 2]> : tensor<2xi32>
  %x = arith.sitofp %w {norm.weight_prep} : tensor<2xi32> to tensor<2xf32>
  return %x : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @other_floats
// CHECK: arith.extf
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'arith.extf'
func.func @other_floats() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf8E5M2>
  %x = arith.extf %w {norm.weight_prep} : tensor<2xf8E5M2> to tensor<2xf32>
  return %x : tensor<2xf32>
}

// -----

// CHECK-LABEL: func.func @dynamic
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'norm.center' can't be evaluated, its result isn't a tensor of a static shape
func.func @dynamic() -> tensor<?xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %x = tensor.cast %w : tensor<2xf32> to tensor<?xf32>
  %0 = norm.center ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) {norm.weight_prep}
  return %0 : tensor<?xf32>
}

// -----

// An uninitialised tensor that is read.

// CHECK-LABEL: func.func @uninitialised
// CHECK: arith.addf
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'tensor.empty'
func.func @uninitialised() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = arith.addf %w, %e {norm.weight_prep} : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A reduction with something else than a sum.

// CHECK-LABEL: func.func @maximum
// CHECK: linalg.reduce
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'linalg.reduce' can't be evaluated, its body is neither elementwise nor a sum
func.func @maximum() -> tensor<f32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<f32>
  %0 = linalg.reduce {arith.maximumf} ins(%w : tensor<2xf32>) outs(%z : tensor<f32>) dimensions = [0] {norm.weight_prep}
  return %0 : tensor<f32>
}

// -----

// A body with something else than sums and products.

// CHECK-LABEL: func.func @body
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}its body contains 'math.sqrt'
func.func @body() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w : tensor<2xf32>) outs(%e : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %c: f32):
    %p = math.sqrt %a : f32
    linalg.yield %p : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A window, whose index is a sum of loops.

// CHECK-LABEL: func.func @window
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}an operand isn't indexed by loops and constants alone
func.func @window() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %k = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 + d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%w, %k : tensor<3xf32>, tensor<2xf32>) outs(%k : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A diagonal.

// CHECK-LABEL: func.func @diagonal
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}an operand isn't indexed by loops and constants alone
func.func @diagonal() -> tensor<2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0, d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w : tensor<2x2xf32>) outs(%e : tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %c: f32):
    linalg.yield %a : f32
  } -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Two results.

// CHECK-LABEL: func.func @two_results
// CHECK: linalg.generic
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}'linalg.generic' can't be evaluated, it has several results
func.func @two_results() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %0:2 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w : tensor<2xf32>) outs(%e, %e : tensor<2xf32>, tensor<2xf32>) attrs = {norm.weight_prep} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    linalg.yield %a, %a : f32, f32
  } -> (tensor<2xf32>, tensor<2xf32>)
  %c = norm.center ins(%0#1 : tensor<2xf32>) outs(%e : tensor<2xf32>) {norm.weight_prep}
  return %c : tensor<2xf32>
}

// -----

// A file must not grow without bound.

// CHECK-LABEL: func.func @growth
// CHECK: linalg.broadcast
// REMARK: remark: {{.*}}norm-kept-weight-too-large{{.*}}more than 4 times the constants
func.func @growth() -> tensor<2x4096xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x4096xf32>
  %0 = linalg.broadcast ins(%w : tensor<2xf32>) outs(%e : tensor<2x4096xf32>) dimensions = [1] {norm.weight_prep}
  return %0 : tensor<2x4096xf32>
}

// -----

// Nor may the work: 2 · 10^12 terms.

// CHECK-LABEL: func.func @work
// CHECK: linalg.reduce
// REMARK: remark: {{.*}}norm-kept-weight-too-large{{.*}}would take too long
func.func @work() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %e = tensor.empty() : tensor<2x1000000x1000000xf32>
  %b = linalg.broadcast ins(%w : tensor<2xf32>) outs(%e : tensor<2x1000000x1000000xf32>) dimensions = [1, 2]
  %0 = linalg.reduce {arith.addf} ins(%b : tensor<2x1000000x1000000xf32>) outs(%w : tensor<2xf32>) dimensions = [1, 2] {norm.weight_prep}
  return %0 : tensor<2xf32>
}

// -----

// Nor its repetition: 2^63 paths lead from the last sum to the constant.

// CHECK-LABEL: func.func @doubling
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-too-large{{.*}}would take too long
func.func @doubling() -> tensor<2xf32> {
  %0 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = arith.addf %0, %0 : tensor<2xf32>
  %2 = arith.addf %1, %1 : tensor<2xf32>
  %3 = arith.addf %2, %2 : tensor<2xf32>
  %4 = arith.addf %3, %3 : tensor<2xf32>
  %5 = arith.addf %4, %4 : tensor<2xf32>
  %6 = arith.addf %5, %5 : tensor<2xf32>
  %7 = arith.addf %6, %6 : tensor<2xf32>
  %8 = arith.addf %7, %7 : tensor<2xf32>
  %9 = arith.addf %8, %8 : tensor<2xf32>
  %10 = arith.addf %9, %9 : tensor<2xf32>
  %11 = arith.addf %10, %10 : tensor<2xf32>
  %12 = arith.addf %11, %11 : tensor<2xf32>
  %13 = arith.addf %12, %12 : tensor<2xf32>
  %14 = arith.addf %13, %13 : tensor<2xf32>
  %15 = arith.addf %14, %14 : tensor<2xf32>
  %16 = arith.addf %15, %15 : tensor<2xf32>
  %17 = arith.addf %16, %16 : tensor<2xf32>
  %18 = arith.addf %17, %17 : tensor<2xf32>
  %19 = arith.addf %18, %18 : tensor<2xf32>
  %20 = arith.addf %19, %19 : tensor<2xf32>
  %21 = arith.addf %20, %20 : tensor<2xf32>
  %22 = arith.addf %21, %21 : tensor<2xf32>
  %23 = arith.addf %22, %22 : tensor<2xf32>
  %24 = arith.addf %23, %23 : tensor<2xf32>
  %25 = arith.addf %24, %24 : tensor<2xf32>
  %26 = arith.addf %25, %25 : tensor<2xf32>
  %27 = arith.addf %26, %26 : tensor<2xf32>
  %28 = arith.addf %27, %27 : tensor<2xf32>
  %29 = arith.addf %28, %28 : tensor<2xf32>
  %30 = arith.addf %29, %29 : tensor<2xf32>
  %31 = arith.addf %30, %30 : tensor<2xf32>
  %32 = arith.addf %31, %31 : tensor<2xf32>
  %33 = arith.addf %32, %32 : tensor<2xf32>
  %34 = arith.addf %33, %33 : tensor<2xf32>
  %35 = arith.addf %34, %34 : tensor<2xf32>
  %36 = arith.addf %35, %35 : tensor<2xf32>
  %37 = arith.addf %36, %36 : tensor<2xf32>
  %38 = arith.addf %37, %37 : tensor<2xf32>
  %39 = arith.addf %38, %38 : tensor<2xf32>
  %40 = arith.addf %39, %39 : tensor<2xf32>
  %41 = arith.addf %40, %40 : tensor<2xf32>
  %42 = arith.addf %41, %41 : tensor<2xf32>
  %43 = arith.addf %42, %42 : tensor<2xf32>
  %44 = arith.addf %43, %43 : tensor<2xf32>
  %45 = arith.addf %44, %44 : tensor<2xf32>
  %46 = arith.addf %45, %45 : tensor<2xf32>
  %47 = arith.addf %46, %46 : tensor<2xf32>
  %48 = arith.addf %47, %47 : tensor<2xf32>
  %49 = arith.addf %48, %48 : tensor<2xf32>
  %50 = arith.addf %49, %49 : tensor<2xf32>
  %51 = arith.addf %50, %50 : tensor<2xf32>
  %52 = arith.addf %51, %51 : tensor<2xf32>
  %53 = arith.addf %52, %52 : tensor<2xf32>
  %54 = arith.addf %53, %53 : tensor<2xf32>
  %55 = arith.addf %54, %54 : tensor<2xf32>
  %56 = arith.addf %55, %55 : tensor<2xf32>
  %57 = arith.addf %56, %56 : tensor<2xf32>
  %58 = arith.addf %57, %57 : tensor<2xf32>
  %59 = arith.addf %58, %58 : tensor<2xf32>
  %60 = arith.addf %59, %59 : tensor<2xf32>
  %61 = arith.addf %60, %60 : tensor<2xf32>
  %62 = arith.addf %61, %61 : tensor<2xf32>
  %63 = arith.addf %62, %62 : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %c = norm.center ins(%63 : tensor<2xf32>) outs(%e : tensor<2xf32>)
  return %c : tensor<2xf32>
}

// -----

// Nor its depth.

// CHECK-LABEL: func.func @deep
// CHECK: norm.center
// REMARK: remark: {{.*}}norm-kept-weight-not-evaluated{{.*}}the expression is nested too deeply
func.func @deep() -> tensor<2xf32> {
  %0 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = arith.negf %0 : tensor<2xf32>
  %2 = arith.negf %1 : tensor<2xf32>
  %3 = arith.negf %2 : tensor<2xf32>
  %4 = arith.negf %3 : tensor<2xf32>
  %5 = arith.negf %4 : tensor<2xf32>
  %6 = arith.negf %5 : tensor<2xf32>
  %7 = arith.negf %6 : tensor<2xf32>
  %8 = arith.negf %7 : tensor<2xf32>
  %9 = arith.negf %8 : tensor<2xf32>
  %10 = arith.negf %9 : tensor<2xf32>
  %11 = arith.negf %10 : tensor<2xf32>
  %12 = arith.negf %11 : tensor<2xf32>
  %13 = arith.negf %12 : tensor<2xf32>
  %14 = arith.negf %13 : tensor<2xf32>
  %15 = arith.negf %14 : tensor<2xf32>
  %16 = arith.negf %15 : tensor<2xf32>
  %17 = arith.negf %16 : tensor<2xf32>
  %18 = arith.negf %17 : tensor<2xf32>
  %19 = arith.negf %18 : tensor<2xf32>
  %20 = arith.negf %19 : tensor<2xf32>
  %21 = arith.negf %20 : tensor<2xf32>
  %22 = arith.negf %21 : tensor<2xf32>
  %23 = arith.negf %22 : tensor<2xf32>
  %24 = arith.negf %23 : tensor<2xf32>
  %25 = arith.negf %24 : tensor<2xf32>
  %26 = arith.negf %25 : tensor<2xf32>
  %27 = arith.negf %26 : tensor<2xf32>
  %28 = arith.negf %27 : tensor<2xf32>
  %29 = arith.negf %28 : tensor<2xf32>
  %30 = arith.negf %29 : tensor<2xf32>
  %31 = arith.negf %30 : tensor<2xf32>
  %32 = arith.negf %31 : tensor<2xf32>
  %33 = arith.negf %32 : tensor<2xf32>
  %34 = arith.negf %33 : tensor<2xf32>
  %35 = arith.negf %34 : tensor<2xf32>
  %36 = arith.negf %35 : tensor<2xf32>
  %37 = arith.negf %36 : tensor<2xf32>
  %38 = arith.negf %37 : tensor<2xf32>
  %39 = arith.negf %38 : tensor<2xf32>
  %40 = arith.negf %39 : tensor<2xf32>
  %41 = arith.negf %40 : tensor<2xf32>
  %42 = arith.negf %41 : tensor<2xf32>
  %43 = arith.negf %42 : tensor<2xf32>
  %44 = arith.negf %43 : tensor<2xf32>
  %45 = arith.negf %44 : tensor<2xf32>
  %46 = arith.negf %45 : tensor<2xf32>
  %47 = arith.negf %46 : tensor<2xf32>
  %48 = arith.negf %47 : tensor<2xf32>
  %49 = arith.negf %48 : tensor<2xf32>
  %50 = arith.negf %49 : tensor<2xf32>
  %51 = arith.negf %50 : tensor<2xf32>
  %52 = arith.negf %51 : tensor<2xf32>
  %53 = arith.negf %52 : tensor<2xf32>
  %54 = arith.negf %53 : tensor<2xf32>
  %55 = arith.negf %54 : tensor<2xf32>
  %56 = arith.negf %55 : tensor<2xf32>
  %57 = arith.negf %56 : tensor<2xf32>
  %58 = arith.negf %57 : tensor<2xf32>
  %59 = arith.negf %58 : tensor<2xf32>
  %60 = arith.negf %59 : tensor<2xf32>
  %61 = arith.negf %60 : tensor<2xf32>
  %62 = arith.negf %61 : tensor<2xf32>
  %63 = arith.negf %62 : tensor<2xf32>
  %64 = arith.negf %63 : tensor<2xf32>
  %65 = arith.negf %64 : tensor<2xf32>
  %66 = arith.negf %65 : tensor<2xf32>
  %67 = arith.negf %66 : tensor<2xf32>
  %68 = arith.negf %67 : tensor<2xf32>
  %69 = arith.negf %68 : tensor<2xf32>
  %70 = arith.negf %69 : tensor<2xf32>
  %71 = arith.negf %70 : tensor<2xf32>
  %72 = arith.negf %71 : tensor<2xf32>
  %73 = arith.negf %72 : tensor<2xf32>
  %74 = arith.negf %73 : tensor<2xf32>
  %75 = arith.negf %74 : tensor<2xf32>
  %76 = arith.negf %75 : tensor<2xf32>
  %77 = arith.negf %76 : tensor<2xf32>
  %78 = arith.negf %77 : tensor<2xf32>
  %79 = arith.negf %78 : tensor<2xf32>
  %80 = arith.negf %79 : tensor<2xf32>
  %81 = arith.negf %80 : tensor<2xf32>
  %82 = arith.negf %81 : tensor<2xf32>
  %83 = arith.negf %82 : tensor<2xf32>
  %84 = arith.negf %83 : tensor<2xf32>
  %85 = arith.negf %84 : tensor<2xf32>
  %86 = arith.negf %85 : tensor<2xf32>
  %87 = arith.negf %86 : tensor<2xf32>
  %88 = arith.negf %87 : tensor<2xf32>
  %89 = arith.negf %88 : tensor<2xf32>
  %90 = arith.negf %89 : tensor<2xf32>
  %91 = arith.negf %90 : tensor<2xf32>
  %92 = arith.negf %91 : tensor<2xf32>
  %93 = arith.negf %92 : tensor<2xf32>
  %94 = arith.negf %93 : tensor<2xf32>
  %95 = arith.negf %94 : tensor<2xf32>
  %96 = arith.negf %95 : tensor<2xf32>
  %97 = arith.negf %96 : tensor<2xf32>
  %98 = arith.negf %97 : tensor<2xf32>
  %99 = arith.negf %98 : tensor<2xf32>
  %100 = arith.negf %99 : tensor<2xf32>
  %101 = arith.negf %100 : tensor<2xf32>
  %102 = arith.negf %101 : tensor<2xf32>
  %103 = arith.negf %102 : tensor<2xf32>
  %104 = arith.negf %103 : tensor<2xf32>
  %105 = arith.negf %104 : tensor<2xf32>
  %106 = arith.negf %105 : tensor<2xf32>
  %107 = arith.negf %106 : tensor<2xf32>
  %108 = arith.negf %107 : tensor<2xf32>
  %109 = arith.negf %108 : tensor<2xf32>
  %110 = arith.negf %109 : tensor<2xf32>
  %111 = arith.negf %110 : tensor<2xf32>
  %112 = arith.negf %111 : tensor<2xf32>
  %113 = arith.negf %112 : tensor<2xf32>
  %114 = arith.negf %113 : tensor<2xf32>
  %115 = arith.negf %114 : tensor<2xf32>
  %116 = arith.negf %115 : tensor<2xf32>
  %117 = arith.negf %116 : tensor<2xf32>
  %118 = arith.negf %117 : tensor<2xf32>
  %119 = arith.negf %118 : tensor<2xf32>
  %120 = arith.negf %119 : tensor<2xf32>
  %121 = arith.negf %120 : tensor<2xf32>
  %122 = arith.negf %121 : tensor<2xf32>
  %123 = arith.negf %122 : tensor<2xf32>
  %124 = arith.negf %123 : tensor<2xf32>
  %125 = arith.negf %124 : tensor<2xf32>
  %126 = arith.negf %125 : tensor<2xf32>
  %127 = arith.negf %126 : tensor<2xf32>
  %128 = arith.negf %127 : tensor<2xf32>
  %129 = arith.negf %128 : tensor<2xf32>
  %130 = arith.negf %129 : tensor<2xf32>
  %131 = arith.negf %130 : tensor<2xf32>
  %132 = arith.negf %131 : tensor<2xf32>
  %133 = arith.negf %132 : tensor<2xf32>
  %134 = arith.negf %133 : tensor<2xf32>
  %135 = arith.negf %134 : tensor<2xf32>
  %136 = arith.negf %135 : tensor<2xf32>
  %137 = arith.negf %136 : tensor<2xf32>
  %138 = arith.negf %137 : tensor<2xf32>
  %139 = arith.negf %138 : tensor<2xf32>
  %140 = arith.negf %139 : tensor<2xf32>
  %141 = arith.negf %140 : tensor<2xf32>
  %142 = arith.negf %141 : tensor<2xf32>
  %143 = arith.negf %142 : tensor<2xf32>
  %144 = arith.negf %143 : tensor<2xf32>
  %145 = arith.negf %144 : tensor<2xf32>
  %146 = arith.negf %145 : tensor<2xf32>
  %147 = arith.negf %146 : tensor<2xf32>
  %148 = arith.negf %147 : tensor<2xf32>
  %149 = arith.negf %148 : tensor<2xf32>
  %150 = arith.negf %149 : tensor<2xf32>
  %151 = arith.negf %150 : tensor<2xf32>
  %152 = arith.negf %151 : tensor<2xf32>
  %153 = arith.negf %152 : tensor<2xf32>
  %154 = arith.negf %153 : tensor<2xf32>
  %155 = arith.negf %154 : tensor<2xf32>
  %156 = arith.negf %155 : tensor<2xf32>
  %157 = arith.negf %156 : tensor<2xf32>
  %158 = arith.negf %157 : tensor<2xf32>
  %159 = arith.negf %158 : tensor<2xf32>
  %160 = arith.negf %159 : tensor<2xf32>
  %161 = arith.negf %160 : tensor<2xf32>
  %162 = arith.negf %161 : tensor<2xf32>
  %163 = arith.negf %162 : tensor<2xf32>
  %164 = arith.negf %163 : tensor<2xf32>
  %165 = arith.negf %164 : tensor<2xf32>
  %166 = arith.negf %165 : tensor<2xf32>
  %167 = arith.negf %166 : tensor<2xf32>
  %168 = arith.negf %167 : tensor<2xf32>
  %169 = arith.negf %168 : tensor<2xf32>
  %170 = arith.negf %169 : tensor<2xf32>
  %171 = arith.negf %170 : tensor<2xf32>
  %172 = arith.negf %171 : tensor<2xf32>
  %173 = arith.negf %172 : tensor<2xf32>
  %174 = arith.negf %173 : tensor<2xf32>
  %175 = arith.negf %174 : tensor<2xf32>
  %176 = arith.negf %175 : tensor<2xf32>
  %177 = arith.negf %176 : tensor<2xf32>
  %178 = arith.negf %177 : tensor<2xf32>
  %179 = arith.negf %178 : tensor<2xf32>
  %180 = arith.negf %179 : tensor<2xf32>
  %181 = arith.negf %180 : tensor<2xf32>
  %182 = arith.negf %181 : tensor<2xf32>
  %183 = arith.negf %182 : tensor<2xf32>
  %184 = arith.negf %183 : tensor<2xf32>
  %185 = arith.negf %184 : tensor<2xf32>
  %186 = arith.negf %185 : tensor<2xf32>
  %187 = arith.negf %186 : tensor<2xf32>
  %188 = arith.negf %187 : tensor<2xf32>
  %189 = arith.negf %188 : tensor<2xf32>
  %190 = arith.negf %189 : tensor<2xf32>
  %191 = arith.negf %190 : tensor<2xf32>
  %192 = arith.negf %191 : tensor<2xf32>
  %193 = arith.negf %192 : tensor<2xf32>
  %194 = arith.negf %193 : tensor<2xf32>
  %195 = arith.negf %194 : tensor<2xf32>
  %196 = arith.negf %195 : tensor<2xf32>
  %197 = arith.negf %196 : tensor<2xf32>
  %198 = arith.negf %197 : tensor<2xf32>
  %199 = arith.negf %198 : tensor<2xf32>
  %200 = arith.negf %199 : tensor<2xf32>
  %201 = arith.negf %200 : tensor<2xf32>
  %202 = arith.negf %201 : tensor<2xf32>
  %203 = arith.negf %202 : tensor<2xf32>
  %204 = arith.negf %203 : tensor<2xf32>
  %205 = arith.negf %204 : tensor<2xf32>
  %206 = arith.negf %205 : tensor<2xf32>
  %207 = arith.negf %206 : tensor<2xf32>
  %208 = arith.negf %207 : tensor<2xf32>
  %209 = arith.negf %208 : tensor<2xf32>
  %210 = arith.negf %209 : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %c = norm.center ins(%210 : tensor<2xf32>) outs(%e : tensor<2xf32>) {norm.weight_prep}
  return %c : tensor<2xf32>
}
