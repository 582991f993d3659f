// Compiled in several schedules, rows are quantized to the same integers as by
// the decomposition, bit for bit, and have the same scales.

// RUN: norm-opt %s --convert-norm-to-linalg -o %t.linalg.mlir
// RUN: norm-run %t.linalg.mlir --seed=1 --print > %t.txt
// RUN: FileCheck %s < %t.txt
// RUN: norm-run %s --seed=1 --print | diff %t.txt -
// RUN: sed 's/schedule = ""/schedule = "traversal=plain,rows=3,unroll=3,lanes=4"/' %s > %t.plain.mlir
// RUN: norm-run %t.plain.mlir --seed=1 --print | diff %t.txt -
// RUN: sed 's/schedule = ""/schedule = "traversal=skewed,rows=2,lanes=16,stream-above=0"/' %s > %t.skewed.mlir
// RUN: norm-run %t.skewed.mlir --seed=1 --print | diff %t.txt -
// RUN: sed 's/schedule = ""/schedule = "traversal=blocked,rows=4,columns=16,lanes=8"/' %s > %t.blocked.mlir
// RUN: norm-run %t.blocked.mlir --seed=1 --print | diff %t.txt -

// CHECK: result 0: 7x131xi8
// CHECK: result 1: 7xf32
// CHECK: result 2: 7x131xi8
// CHECK: result 3: 7x128xi8
// CHECK: result 4: 7xf32
// CHECK: result 5: 5x67xi8
// CHECK: result 6: 5xf64
// CHECK: result 7: 7x131xf8E4M3FN
// CHECK: result 8: 7xf32
// CHECK: result 9: 7x128xf8E5M2
// CHECK: result 10: 5x67xf8E4M3FN

func.func @main(%x: tensor<7x131xf32>, %y: tensor<7x128xbf16>, %z: tensor<5x67xf64>) -> (tensor<7x131xi8>, tensor<7xf32>, tensor<7x131xi8>, tensor<7x128xi8>, tensor<7xf32>, tensor<5x67xi8>, tensor<5xf64>, tensor<7x131xf8E4M3FN>, tensor<7xf32>, tensor<7x128xf8E5M2>, tensor<5x67xf8E4M3FN>) {
  %l = tensor.empty() : tensor<7x131xf8E4M3FN>
  %m = tensor.empty() : tensor<7x128xf8E5M2>
  %n = tensor.empty() : tensor<5x67xf8E4M3FN>
  %i = tensor.empty() : tensor<7x131xi8>
  %j = tensor.empty() : tensor<7x128xi8>
  %k = tensor.empty() : tensor<5x67xi8>
  %s = tensor.empty() : tensor<7xf32>
  %t = tensor.empty() : tensor<5xf64>
  %one = arith.constant dense<0.00625> : tensor<f32>
  %a:2 = norm.quantize ins(%x : tensor<7x131xf32>) outs(%i, %s : tensor<7x131xi8>, tensor<7xf32>) {norm.schedule = ""}
  %b = norm.quantize ins(%x : tensor<7x131xf32>) scale(%one : tensor<f32>) outs(%i : tensor<7x131xi8>) {norm.schedule = ""}
  %c:2 = norm.quantize ins(%y : tensor<7x128xbf16>) outs(%j, %s : tensor<7x128xi8>, tensor<7xf32>) {norm.schedule = ""}
  %d:2 = norm.quantize ins(%z : tensor<5x67xf64>) outs(%k, %t : tensor<5x67xi8>, tensor<5xf64>) {norm.schedule = ""}
  %e:2 = norm.quantize ins(%x : tensor<7x131xf32>) outs(%l, %s : tensor<7x131xf8E4M3FN>, tensor<7xf32>) {norm.schedule = ""}
  %f = norm.quantize ins(%y : tensor<7x128xbf16>) scale(%one : tensor<f32>) outs(%m : tensor<7x128xf8E5M2>) {norm.schedule = ""}
  %g:2 = norm.quantize ins(%z : tensor<5x67xf64>) outs(%n, %t : tensor<5x67xf8E4M3FN>, tensor<5xf64>) {norm.schedule = ""}
  return %a#0, %a#1, %b, %c#0, %c#1, %d#0, %d#1, %e#0, %e#1, %f, %g#0 : tensor<7x131xi8>, tensor<7xf32>, tensor<7x131xi8>, tensor<7x128xi8>, tensor<7xf32>, tensor<5x67xi8>, tensor<5xf64>, tensor<7x131xf8E4M3FN>, tensor<7xf32>, tensor<7x128xf8E5M2>, tensor<5x67xf8E4M3FN>
}
