// RUN: norm-opt %s > %t.before
// RUN: norm-opt %s --norm-expand-quotients > %t.after
// RUN: diff %t.before %t.after

// Any scale: a quotient may be large.
func.func @any_scale(%x: vector<4xf32>, %s: f32) -> vector<4xi8> {
  %most = arith.constant dense<127.0> : vector<4xf32>
  %least = arith.constant dense<-128.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf uno, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %g = arith.fptosi %f : vector<4xf32> to vector<4xi8>
  return %g : vector<4xi8>
}

// In f64, for which nothing was tried.
func.func @wide(%x: vector<4xf64>, %s: f64) -> vector<4xi8> {
  %most = arith.constant dense<127.0> : vector<4xf64>
  %least = arith.constant dense<-128.0> : vector<4xf64>
  %zero = arith.constant dense<0.0> : vector<4xf64>
  %scales = vector.broadcast %s {norm.own_scale} : f64 to vector<4xf64>
  %a = arith.divf %x, %scales : vector<4xf64>
  %b = math.roundeven %a : vector<4xf64>
  %c = arith.cmpf uno, %b, %b : vector<4xf64>
  %d = arith.minnumf %b, %most : vector<4xf64>
  %e = arith.maxnumf %d, %least : vector<4xf64>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf64>
  %g = arith.fptosi %f : vector<4xf64> to vector<4xi8>
  return %g : vector<4xi8>
}

// Integers of more bits.
func.func @more_bits(%x: vector<4xf32>, %s: f32) -> vector<4xi16> {
  %most = arith.constant dense<127.0> : vector<4xf32>
  %least = arith.constant dense<-128.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf uno, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %g = arith.fptosi %f : vector<4xf32> to vector<4xi16>
  return %g : vector<4xi16>
}

// Limits that change numbers, above and below.
func.func @upper(%x: vector<4xf32>, %s: f32) -> vector<4xi8> {
  %most = arith.constant dense<100.0> : vector<4xf32>
  %least = arith.constant dense<-128.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf uno, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %g = arith.fptosi %f : vector<4xf32> to vector<4xi8>
  return %g : vector<4xi8>
}

func.func @lower(%x: vector<4xf32>, %s: f32) -> vector<4xi8> {
  %most = arith.constant dense<127.0> : vector<4xf32>
  %least = arith.constant dense<-100.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf uno, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %g = arith.fptosi %f : vector<4xf32> to vector<4xi8>
  return %g : vector<4xi8>
}

// Zero for something else than NaN.
func.func @other_test(%x: vector<4xf32>, %s: f32) -> vector<4xi8> {
  %most = arith.constant dense<127.0> : vector<4xf32>
  %least = arith.constant dense<-128.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf ueq, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %g = arith.fptosi %f : vector<4xf32> to vector<4xi8>
  return %g : vector<4xi8>
}

// A scale for each number.
func.func @many_scales(%x: vector<4xf32>, %s: vector<1xf32>) -> vector<4xi8> {
  %most = arith.constant dense<127.0> : vector<4xf32>
  %least = arith.constant dense<-128.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : vector<1xf32> to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf uno, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %g = arith.fptosi %f : vector<4xf32> to vector<4xi8>
  return %g : vector<4xi8>
}

// Halves of two vectors, and the halves of one the other way round.
func.func @halves(%x: vector<4xf32>, %s: f32, %other: vector<4xf32>) -> (vector<4xi8>, vector<4xi8>) {
  %most = arith.constant dense<127.0> : vector<4xf32>
  %least = arith.constant dense<-128.0> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %scales = vector.broadcast %s {norm.own_scale} : f32 to vector<4xf32>
  %a = arith.divf %x, %scales : vector<4xf32>
  %b = math.roundeven %a : vector<4xf32>
  %c = arith.cmpf uno, %b, %b : vector<4xf32>
  %d = arith.minnumf %b, %most : vector<4xf32>
  %e = arith.maxnumf %d, %least : vector<4xf32>
  %f = arith.select %c, %zero, %e : vector<4xi1>, vector<4xf32>
  %first = vector.extract_strided_slice %f {offsets = [0], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  %second = vector.extract_strided_slice %f {offsets = [2], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  %third = vector.extract_strided_slice %other {offsets = [2], sizes = [2], strides = [1]} : vector<4xf32> to vector<2xf32>
  %g = arith.fptosi %first : vector<2xf32> to vector<2xi8>
  %h = arith.fptosi %second : vector<2xf32> to vector<2xi8>
  %i = arith.fptosi %third : vector<2xf32> to vector<2xi8>
  %j = vector.interleave %g, %i : vector<2xi8> -> vector<4xi8>
  %k = vector.interleave %h, %g : vector<2xi8> -> vector<4xi8>
  return %j, %k : vector<4xi8>, vector<4xi8>
}
