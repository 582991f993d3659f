// RUN: norm-opt %s --split-input-file --verify-diagnostics

func.func @unit(%x: tensor<4xf32>, %init: tensor<4xf32>) {
  // expected-error @below {{"norm.weight_prep" must be a unit attribute}}
  %0 = norm.center ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) {norm.weight_prep = 1 : i64}
  return
}

// -----

// expected-error @below {{"norm.prepare" must name a function, and stand on a function}}
func.func private @no_symbol() attributes {norm.prepare = "prepare"}

// -----

func.func @no_function(%x: tensor<4xf32>, %init: tensor<4xf32>) {
  // expected-error @below {{"norm.prepare" must name a function, and stand on a function}}
  %0 = norm.center ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) {norm.prepare = @no_function}
  return
}

// -----

// expected-error @below {{"norm.argument" must stand on an argument or a result of a function}}
func.func private @misplaced() attributes {norm.argument = 1 : i64}

// -----

// expected-error @below {{"norm.argument" must be the position of an argument, an i64}}
func.func private @negative(tensor<4xf32> {norm.argument = -1 : i64})

// -----

// expected-error @below {{"norm.argument" must be the position of an argument, an i64}}
func.func private @narrow() -> (tensor<4xf32> {norm.argument = 1 : i32})

// -----

// expected-error @below {{"norm.prepared" must be a unit attribute}}
func.func private @prepared(tensor<4xf32> {norm.prepared = true})

// -----

// expected-error @below {{"norm.prepared" must stand on an argument}}
func.func private @prepared_result() -> (tensor<4xf32> {norm.prepared})
