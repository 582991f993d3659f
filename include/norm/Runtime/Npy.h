//===- Npy.h - NumPy's .npy files ---------------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_NPY_H
#define NORM_RUNTIME_NPY_H

#include "norm/Runtime/Array.h"

namespace mlir::norm {

/// The array in the contents of an .npy file: versions 1 to 3, little endian,
/// C order. Signed, unsigned and signless integers are one. A 2-byte void type,
/// which is how NumPy saves bfloat16, gives bf16; a 1-byte one, which is how it
/// saves all floats of 8 bits, gives i8. Anything else is an error
/// that says what was found: other types, Fortran order, a header that isn't
/// well formed, fewer or more bytes than the shape needs. Nothing is allocated
/// before the contents are known to be there.
llvm::Expected<Array> parseNpy(llvm::StringRef contents);

/// Reads a file; errors begin with its path.
llvm::Expected<Array> readNpy(llvm::StringRef path);

/// Writes a version 1 file through a temporary one: an earlier file stays
/// whole until the new one is.
llvm::Error writeNpy(const Array &array, llvm::StringRef path);

/// Where a folder has the array of that number: 0.npy, 1.npy, …
std::string getNumberedPath(llvm::StringRef folder, size_t number);

} // namespace mlir::norm

#endif // NORM_RUNTIME_NPY_H
