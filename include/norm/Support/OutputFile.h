//===- OutputFile.h - Files that appear whole or not at all -----*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_SUPPORT_OUTPUTFILE_H
#define NORM_SUPPORT_OUTPUTFILE_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"

namespace mlir {
namespace norm {

/// Gives `write` a stream and makes what it wrote the content of `path`.
///
/// The stream goes to a temporary file in the same folder, which takes the
/// place of `path` in one step after everything was written; its permissions
/// are those of the earlier file. When `write` returns an error, or the file
/// can't be written (no space, no permission), an earlier file stays as it was.
/// A symbolic link stays a link: the file that it points to is replaced.
///
/// "-" is standard output. A device or a pipe is written directly.
///
/// Errors name the path and the system's reason; an error of `write` is passed
/// on as it is. Unlike llvm::writeToOutput, this notices a full disk before the
/// earlier file is gone, and never renames over a device or a link.
llvm::Error
writeOutputFile(StringRef path,
                llvm::function_ref<llvm::Error(raw_ostream &)> write);

} // namespace norm
} // namespace mlir

#endif // NORM_SUPPORT_OUTPUTFILE_H
