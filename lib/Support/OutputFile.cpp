//===- OutputFile.cpp - Files that appear whole or not at all -------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Support/OutputFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
namespace fs = llvm::sys::fs;

static llvm::Error makeError(StringRef path, std::error_code code) {
  return llvm::createStringError(code,
                                 (path == "-" ? "cannot write standard output"
                                              : "cannot write '" + path + "'") +
                                     ": " + code.message());
}

/// Calls `write`, flushes, and turns an error of the stream into one of ours:
/// the stream's destructor would end the process for it.
static llvm::Error
writeTo(llvm::raw_fd_ostream &os, StringRef path,
        llvm::function_ref<llvm::Error(raw_ostream &)> write) {
  llvm::Error error = write(os);
  os.flush();
  std::error_code code = os.error();
  os.clear_error();
  if (error)
    return error;
  return code ? makeError(path, code) : llvm::Error::success();
}

llvm::Error mlir::norm::writeOutputFile(
    StringRef path, llvm::function_ref<llvm::Error(raw_ostream &)> write) {
  if (path == "-")
    return writeTo(llvm::outs(), path, write);

  fs::file_status status;
  std::error_code code = fs::status(path, status);
  bool exists = !code;
  if (code && code != std::errc::no_such_file_or_directory)
    return makeError(path, code);
  if (exists && !fs::is_regular_file(status)) {
    llvm::raw_fd_ostream os(path, code, fs::CD_OpenExisting);
    return code ? makeError(path, code) : writeTo(os, path, write);
  }

  SmallString<128> target(path);
  if (exists && (code = fs::real_path(path, target)))
    return makeError(path, code);
  llvm::Expected<fs::TempFile> temporary =
      fs::TempFile::create(target + ".%%%%%%.tmp");
  if (!temporary)
    return makeError(path, llvm::errorToErrorCode(temporary.takeError()));

  llvm::Error error = llvm::Error::success();
  {
    llvm::raw_fd_ostream os(temporary->FD, /*shouldClose=*/false);
    if (exists &&
        (code = fs::setPermissions(temporary->FD, status.permissions())))
      error = llvm::joinErrors(std::move(error), makeError(path, code));
    else
      error = llvm::joinErrors(std::move(error), writeTo(os, path, write));
  }
  if (error)
    return llvm::joinErrors(std::move(error), temporary->discard());
  if (llvm::Error renamed = temporary->keep(target))
    return makeError(path, llvm::errorToErrorCode(std::move(renamed)));
  return llvm::Error::success();
}
