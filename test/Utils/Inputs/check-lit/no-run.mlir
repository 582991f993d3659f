// This file says what it tests, but nothing runs it.
func.func private @f()
