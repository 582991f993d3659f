// Norms that are quantized as they are computed give the bits that they give if
// the normalized rows are kept and quantized afterwards, in several schedules, on
// awkward rows. That those are right is what norm-kernels and norm-quantize check.
// What adds up a row is forced to be the same, and the deviations to be computed
// again: beside other work, the compiler may choose other products to round with
// their sums, and other operands to take a NaN's sign from, which f8 keeps.
//
// RUN: rm -rf %t && mkdir %t
// RUN: norm-opt %s --norm-lower-to-cpu 2>&1 >/dev/null | grep -c norm-quantized-at-once | FileCheck %s --check-prefix=COUNT
// COUNT: 6
// RUN: %python %S/Inputs/write-awkward-rows.py 70 %t/in70
// RUN: sed 's/70/70/g; s/schedule = ""/schedule = "traversal=plain,lanes=8,unroll=4,centre=mean,deviations=again"/' %s > %t/usual.mlir
// RUN: norm-run %t/usual.mlir --entry=apart_f32 --inputs=%t/in70 --outputs=%t/usual_apart_f32
// RUN: norm-run %t/usual.mlir --entry=at_once_f32 --inputs=%t/in70 --outputs=%t/usual_f32
// RUN: %python %S/Inputs/same-files.py %t/usual_f32 %t/usual_apart_f32
// RUN: norm-run %t/usual.mlir --entry=apart_bf16 --inputs=%t/in70 --outputs=%t/usual_apart_bf16
// RUN: norm-run %t/usual.mlir --entry=at_once_bf16 --inputs=%t/in70 --outputs=%t/usual_bf16
// RUN: %python %S/Inputs/same-files.py %t/usual_bf16 %t/usual_apart_bf16
// RUN: %python %S/Inputs/write-awkward-rows.py 1 %t/in1
// RUN: sed 's/70/1/g; s/schedule = ""/schedule = "traversal=plain,lanes=8,unroll=4,centre=mean,deviations=again"/' %s > %t/one.mlir
// RUN: norm-run %t/one.mlir --entry=apart_f32 --inputs=%t/in1 --outputs=%t/one_apart_f32
// RUN: norm-run %t/one.mlir --entry=at_once_f32 --inputs=%t/in1 --outputs=%t/one_f32
// RUN: %python %S/Inputs/same-files.py %t/one_f32 %t/one_apart_f32
// RUN: norm-run %t/one.mlir --entry=apart_bf16 --inputs=%t/in1 --outputs=%t/one_apart_bf16
// RUN: norm-run %t/one.mlir --entry=at_once_bf16 --inputs=%t/in1 --outputs=%t/one_bf16
// RUN: %python %S/Inputs/same-files.py %t/one_bf16 %t/one_apart_bf16
// RUN: %python %S/Inputs/write-awkward-rows.py 7 %t/in7
// RUN: sed 's/70/7/g; s/schedule = ""/schedule = "traversal=plain,lanes=8,unroll=4,centre=mean,deviations=again"/' %s > %t/short.mlir
// RUN: norm-run %t/short.mlir --entry=apart_f32 --inputs=%t/in7 --outputs=%t/short_apart_f32
// RUN: norm-run %t/short.mlir --entry=at_once_f32 --inputs=%t/in7 --outputs=%t/short_f32
// RUN: %python %S/Inputs/same-files.py %t/short_f32 %t/short_apart_f32
// RUN: norm-run %t/short.mlir --entry=apart_bf16 --inputs=%t/in7 --outputs=%t/short_apart_bf16
// RUN: norm-run %t/short.mlir --entry=at_once_bf16 --inputs=%t/in7 --outputs=%t/short_bf16
// RUN: %python %S/Inputs/same-files.py %t/short_bf16 %t/short_apart_bf16
// RUN: %python %S/Inputs/write-awkward-rows.py 1000 %t/in1000
// RUN: sed 's/70/1000/g; s/schedule = ""/schedule = "traversal=plain,lanes=8,unroll=4,centre=mean,deviations=again"/' %s > %t/long.mlir
// RUN: norm-run %t/long.mlir --entry=apart_f32 --inputs=%t/in1000 --outputs=%t/long_apart_f32
// RUN: norm-run %t/long.mlir --entry=at_once_f32 --inputs=%t/in1000 --outputs=%t/long_f32
// RUN: %python %S/Inputs/same-files.py %t/long_f32 %t/long_apart_f32
// RUN: norm-run %t/long.mlir --entry=apart_bf16 --inputs=%t/in1000 --outputs=%t/long_apart_bf16
// RUN: norm-run %t/long.mlir --entry=at_once_bf16 --inputs=%t/in1000 --outputs=%t/long_bf16
// RUN: %python %S/Inputs/same-files.py %t/long_bf16 %t/long_apart_bf16
// RUN: sed 's/schedule = ""/schedule = "traversal=plain,rows=3,unroll=3,lanes=4,centre=mean,deviations=again"/' %s > %t/plain.mlir
// RUN: norm-run %t/plain.mlir --entry=apart_f32 --inputs=%t/in70 --outputs=%t/plain_apart_f32
// RUN: norm-run %t/plain.mlir --entry=at_once_f32 --inputs=%t/in70 --outputs=%t/plain_f32
// RUN: %python %S/Inputs/same-files.py %t/plain_f32 %t/plain_apart_f32
// RUN: norm-run %t/plain.mlir --entry=apart_bf16 --inputs=%t/in70 --outputs=%t/plain_apart_bf16
// RUN: norm-run %t/plain.mlir --entry=at_once_bf16 --inputs=%t/in70 --outputs=%t/plain_bf16
// RUN: %python %S/Inputs/same-files.py %t/plain_bf16 %t/plain_apart_bf16
// RUN: sed 's/schedule = ""/schedule = "traversal=skewed,rows=2,lanes=16,unroll=2,stream-above=0,deviations=again"/' %s > %t/skewed.mlir
// RUN: norm-run %t/skewed.mlir --entry=apart_f32 --inputs=%t/in70 --outputs=%t/skewed_apart_f32
// RUN: norm-run %t/skewed.mlir --entry=at_once_f32 --inputs=%t/in70 --outputs=%t/skewed_f32
// RUN: %python %S/Inputs/same-files.py %t/skewed_f32 %t/skewed_apart_f32
// RUN: norm-run %t/skewed.mlir --entry=apart_bf16 --inputs=%t/in70 --outputs=%t/skewed_apart_bf16
// RUN: norm-run %t/skewed.mlir --entry=at_once_bf16 --inputs=%t/in70 --outputs=%t/skewed_bf16
// RUN: %python %S/Inputs/same-files.py %t/skewed_bf16 %t/skewed_apart_bf16
// RUN: sed 's/schedule = ""/schedule = "traversal=blocked,rows=4,columns=16,lanes=8,unroll=2,prefetch=1,deviations=again"/' %s > %t/blocked.mlir
// RUN: norm-run %t/blocked.mlir --entry=apart_f32 --inputs=%t/in70 --outputs=%t/blocked_apart_f32
// RUN: norm-run %t/blocked.mlir --entry=at_once_f32 --inputs=%t/in70 --outputs=%t/blocked_f32
// RUN: %python %S/Inputs/same-files.py %t/blocked_f32 %t/blocked_apart_f32
// RUN: norm-run %t/blocked.mlir --entry=apart_bf16 --inputs=%t/in70 --outputs=%t/blocked_apart_bf16
// RUN: norm-run %t/blocked.mlir --entry=at_once_bf16 --inputs=%t/in70 --outputs=%t/blocked_bf16
// RUN: %python %S/Inputs/same-files.py %t/blocked_bf16 %t/blocked_apart_bf16
//
// The same in f8.
// RUN: sed 's/xi8>/xf8E4M3FN>/g' %t/usual.mlir > %t/f8.mlir
// RUN: norm-run %t/f8.mlir --entry=apart_f32 --inputs=%t/in70 --outputs=%t/f8_apart_f32
// RUN: norm-run %t/f8.mlir --entry=at_once_f32 --inputs=%t/in70 --outputs=%t/f8_f32
// RUN: %python %S/Inputs/same-files.py %t/f8_f32 %t/f8_apart_f32
// RUN: norm-run %t/f8.mlir --entry=apart_bf16 --inputs=%t/in70 --outputs=%t/f8_apart_bf16
// RUN: norm-run %t/f8.mlir --entry=at_once_bf16 --inputs=%t/in70 --outputs=%t/f8_bf16
// RUN: %python %S/Inputs/same-files.py %t/f8_bf16 %t/f8_apart_bf16

func.func @at_once_f32(%x: tensor<9x70xf32>, %r: tensor<9x70xf32>, %g: tensor<70xf32>, %b: tensor<70xf32>) -> (tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xf32>, tensor<9xf32>, tensor<9xf32>) {
  %e = tensor.empty() : tensor<9x70xf32>
  %i = tensor.empty() : tensor<9x70xi8>
  %s = tensor.empty() : tensor<9xf32>
  %one = arith.constant dense<0.015> : tensor<f32>
  // A scale for each row.
  %n0 = norm.layer_norm ins(%x : tensor<9x70xf32>) scale(%g : tensor<70xf32>) bias(%b : tensor<70xf32>) outs(%e : tensor<9x70xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q0:2 = norm.quantize ins(%n0 : tensor<9x70xf32>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  // One for all.
  %n1 = norm.rms_norm ins(%x : tensor<9x70xf32>) scale(%g : tensor<70xf32>) outs(%e : tensor<9x70xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q1 = norm.quantize ins(%n1 : tensor<9x70xf32>) scale(%one : tensor<f32>) outs(%i : tensor<9x70xi8>)
  // With a residual, and statistics that are saved.
  %n2:4 = norm.layer_norm ins(%x : tensor<9x70xf32>) residual(%r : tensor<9x70xf32>) outs(%e, %e, %s, %s : tensor<9x70xf32>, tensor<9x70xf32>, tensor<9xf32>, tensor<9xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q2:2 = norm.quantize ins(%n2#0 : tensor<9x70xf32>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  return %q0#0, %q0#1, %q1, %q2#0, %q2#1, %n2#1, %n2#2, %n2#3 : tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xf32>, tensor<9xf32>, tensor<9xf32>
}

func.func @apart_f32(%x: tensor<9x70xf32>, %r: tensor<9x70xf32>, %g: tensor<70xf32>, %b: tensor<70xf32>) -> (tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9x70xf32>, tensor<9x70xf32>, tensor<9x70xf32>) {
  %e = tensor.empty() : tensor<9x70xf32>
  %i = tensor.empty() : tensor<9x70xi8>
  %s = tensor.empty() : tensor<9xf32>
  %one = arith.constant dense<0.015> : tensor<f32>
  // A scale for each row.
  %n0 = norm.layer_norm ins(%x : tensor<9x70xf32>) scale(%g : tensor<70xf32>) bias(%b : tensor<70xf32>) outs(%e : tensor<9x70xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q0:2 = norm.quantize ins(%n0 : tensor<9x70xf32>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  // One for all.
  %n1 = norm.rms_norm ins(%x : tensor<9x70xf32>) scale(%g : tensor<70xf32>) outs(%e : tensor<9x70xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q1 = norm.quantize ins(%n1 : tensor<9x70xf32>) scale(%one : tensor<f32>) outs(%i : tensor<9x70xi8>)
  // With a residual, and statistics that are saved.
  %n2:4 = norm.layer_norm ins(%x : tensor<9x70xf32>) residual(%r : tensor<9x70xf32>) outs(%e, %e, %s, %s : tensor<9x70xf32>, tensor<9x70xf32>, tensor<9xf32>, tensor<9xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q2:2 = norm.quantize ins(%n2#0 : tensor<9x70xf32>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  return %q0#0, %q0#1, %q1, %q2#0, %q2#1, %n2#1, %n2#2, %n2#3, %n0, %n1, %n2#0 : tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9x70xf32>, tensor<9x70xf32>, tensor<9x70xf32>
}

func.func @at_once_bf16(%x: tensor<9x70xf32>, %r: tensor<9x70xf32>, %g: tensor<70xf32>, %b: tensor<70xf32>) -> (tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xbf16>, tensor<9xf32>, tensor<9xf32>) {
  %xn = arith.truncf %x : tensor<9x70xf32> to tensor<9x70xbf16>
  %rn = arith.truncf %r : tensor<9x70xf32> to tensor<9x70xbf16>
  %gn = arith.truncf %g : tensor<70xf32> to tensor<70xbf16>
  %bn = arith.truncf %b : tensor<70xf32> to tensor<70xbf16>
  %e = tensor.empty() : tensor<9x70xbf16>
  %i = tensor.empty() : tensor<9x70xi8>
  %s = tensor.empty() : tensor<9xf32>
  %one = arith.constant dense<0.015> : tensor<f32>
  // A scale for each row.
  %n0 = norm.layer_norm ins(%xn : tensor<9x70xbf16>) scale(%gn : tensor<70xbf16>) bias(%bn : tensor<70xbf16>) outs(%e : tensor<9x70xbf16>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q0:2 = norm.quantize ins(%n0 : tensor<9x70xbf16>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  // One for all.
  %n1 = norm.rms_norm ins(%xn : tensor<9x70xbf16>) scale(%gn : tensor<70xbf16>) outs(%e : tensor<9x70xbf16>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q1 = norm.quantize ins(%n1 : tensor<9x70xbf16>) scale(%one : tensor<f32>) outs(%i : tensor<9x70xi8>)
  // With a residual, and statistics that are saved.
  %n2:4 = norm.layer_norm ins(%xn : tensor<9x70xbf16>) residual(%rn : tensor<9x70xbf16>) outs(%e, %e, %s, %s : tensor<9x70xbf16>, tensor<9x70xbf16>, tensor<9xf32>, tensor<9xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q2:2 = norm.quantize ins(%n2#0 : tensor<9x70xbf16>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  return %q0#0, %q0#1, %q1, %q2#0, %q2#1, %n2#1, %n2#2, %n2#3 : tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xbf16>, tensor<9xf32>, tensor<9xf32>
}

func.func @apart_bf16(%x: tensor<9x70xf32>, %r: tensor<9x70xf32>, %g: tensor<70xf32>, %b: tensor<70xf32>) -> (tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xbf16>, tensor<9xf32>, tensor<9xf32>, tensor<9x70xbf16>, tensor<9x70xbf16>, tensor<9x70xbf16>) {
  %xn = arith.truncf %x : tensor<9x70xf32> to tensor<9x70xbf16>
  %rn = arith.truncf %r : tensor<9x70xf32> to tensor<9x70xbf16>
  %gn = arith.truncf %g : tensor<70xf32> to tensor<70xbf16>
  %bn = arith.truncf %b : tensor<70xf32> to tensor<70xbf16>
  %e = tensor.empty() : tensor<9x70xbf16>
  %i = tensor.empty() : tensor<9x70xi8>
  %s = tensor.empty() : tensor<9xf32>
  %one = arith.constant dense<0.015> : tensor<f32>
  // A scale for each row.
  %n0 = norm.layer_norm ins(%xn : tensor<9x70xbf16>) scale(%gn : tensor<70xbf16>) bias(%bn : tensor<70xbf16>) outs(%e : tensor<9x70xbf16>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q0:2 = norm.quantize ins(%n0 : tensor<9x70xbf16>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  // One for all.
  %n1 = norm.rms_norm ins(%xn : tensor<9x70xbf16>) scale(%gn : tensor<70xbf16>) outs(%e : tensor<9x70xbf16>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q1 = norm.quantize ins(%n1 : tensor<9x70xbf16>) scale(%one : tensor<f32>) outs(%i : tensor<9x70xi8>)
  // With a residual, and statistics that are saved.
  %n2:4 = norm.layer_norm ins(%xn : tensor<9x70xbf16>) residual(%rn : tensor<9x70xbf16>) outs(%e, %e, %s, %s : tensor<9x70xbf16>, tensor<9x70xbf16>, tensor<9xf32>, tensor<9xf32>) epsilon = 1.0e-05 : f32 {norm.schedule = ""}
  %q2:2 = norm.quantize ins(%n2#0 : tensor<9x70xbf16>) outs(%i, %s : tensor<9x70xi8>, tensor<9xf32>)
  return %q0#0, %q0#1, %q1, %q2#0, %q2#1, %n2#1, %n2#2, %n2#3, %n0, %n1, %n2#0 : tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xi8>, tensor<9x70xi8>, tensor<9xf32>, tensor<9x70xbf16>, tensor<9xf32>, tensor<9xf32>, tensor<9x70xbf16>, tensor<9x70xbf16>, tensor<9x70xbf16>
}
