// A name that C doesn't have.
func.func @a.b(%x: f32) {
  return
}
