// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-expand-extrema > %t.after
// RUN: diff %t.before %t.after

// Signs: of an operand, of the number that a loop starts from, of what it goes on
// with, and of a number that one turn hands to another.
func.func @signed(%x: vector<4xf32>, %y: f32, %n: index) -> (vector<4xf32>, f32, f32, f32, f32) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %nothing = arith.constant 0.0 : f32
  %below = arith.constant -1.0 : f32
  %a = math.absf %x : vector<4xf32>
  %0 = arith.maximumf %a, %x : vector<4xf32>
  %1 = vector.reduction <maximumf>, %x : vector<4xf32> into f32
  %m = math.absf %y : f32
  %2 = scf.for %i = %zero to %n step %one iter_args(%k = %below) -> (f32) {
    %next = arith.maximumf %k, %m : f32
    scf.yield %next : f32
  }
  %3 = scf.for %i = %zero to %n step %one iter_args(%k = %nothing) -> (f32) {
    %larger = arith.maximumf %k, %m : f32
    %next = arith.subf %larger, %m : f32
    scf.yield %next : f32
  }
  %4:2 = scf.for %i = %zero to %n step %one iter_args(%k = %nothing, %l = %nothing) -> (f32, f32) {
    %larger = arith.maximumf %k, %m : f32
    %next = arith.maximumf %l, %m : f32
    scf.yield %next, %y : f32, f32
  }
  return %0, %1, %2, %3, %4#0 : vector<4xf32>, f32, f32, f32, f32
}

// Other extrema; a limit that isn't known, or is a NaN, which takes no place.
func.func @others(%x: f32, %y: f32) -> (f32, f32, f32, f32) {
  %nan = arith.constant 0x7FC00000 : f32
  %most = arith.constant 1.0 : f32
  %0 = arith.minimumf %x, %most : f32
  %1 = arith.minnumf %x, %y : f32
  %2 = arith.maxnumf %x, %nan : f32
  %3 = arith.maximumf %x, %most : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}
