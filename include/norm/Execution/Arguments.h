//===- Arguments.h - What a program is run on -------------------*- C++ -*-===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef NORM_EXECUTION_ARGUMENTS_H
#define NORM_EXECUTION_ARGUMENTS_H

#include "norm/Execution/Program.h"

namespace mlir::norm {

/// Where the arguments of a program come from.
struct ArgumentSources {
  /// The files of the first arguments; of those after them: 0.npy, 1.npy, … in
  /// a folder, if one is named.
  ArrayRef<std::string> paths = {};
  StringRef folder = {};
  /// Of random values, for arguments without a file.
  std::optional<uint64_t> seed = std::nullopt;
  int64_t intRange = 2;
};

/// The file of an argument or a result; nothing if there is none.
std::optional<std::string> findFile(ArrayRef<std::string> paths,
                                    StringRef folder, size_t number);

/// The arguments that a program takes. It is an error if there are more files.
llvm::Expected<std::vector<Array>>
makeArguments(const Program &program, const ArgumentSources &sources);

/// Writes the results to 0.npy, 1.npy, … in a folder, which is made if need be.
llvm::Error writeResults(ArrayRef<Array> results, StringRef folder);

} // namespace mlir::norm

#endif // NORM_EXECUTION_ARGUMENTS_H
