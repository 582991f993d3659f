// A type that C's header doesn't name.
func.func @f(%x: complex<f32>) {
  return
}
