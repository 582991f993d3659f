//===- Arguments.cpp - What a program is run on ---------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Execution/Arguments.h"

#include "norm/Runtime/Npy.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::norm;

std::optional<std::string> mlir::norm::findFile(ArrayRef<std::string> paths,
                                                StringRef folder,
                                                size_t number) {
  if (number < paths.size())
    return paths[number];
  if (folder.empty())
    return std::nullopt;
  std::string path = getNumberedPath(folder, number);
  if (!llvm::sys::fs::exists(path))
    return std::nullopt;
  return path;
}

static llvm::Expected<Array> makeArgument(const Port &port, size_t number,
                                          const ArgumentSources &sources) {
  auto fail = [&](const llvm::Twine &message) {
    std::string type;
    llvm::raw_string_ostream(type) << port.type;
    return llvm::createStringError("argument " + llvm::Twine(number) +
                                   " of type " + type + ": " + message);
  };
  if (std::optional<std::string> path =
          findFile(sources.paths, sources.folder, number)) {
    llvm::Expected<Array> array = readNpy(*path);
    if (!array)
      return fail(llvm::toString(array.takeError()));
    std::string found = describe(array->getKind(), array->getShape());
    if (!fits(*array, port))
      return fail(*path + " holds " + found);
    return array;
  }
  if (!sources.folder.empty() && !sources.seed)
    return fail("there is no " + getNumberedPath(sources.folder, number));
  if (!sources.seed)
    return fail("there is no --input for it, and no --seed");
  if (ShapedType::isDynamicShape(port.shape))
    return fail("a dynamic shape needs a file, --seed doesn't choose one");
  llvm::Expected<Array> array = Array::create(port.kind, port.shape);
  if (!array)
    return fail(llvm::toString(array.takeError()));
  fillRandom(*array, *sources.seed, number, sources.intRange);
  return array;
}

llvm::Expected<std::vector<Array>>
mlir::norm::makeArguments(const Program &program,
                          const ArgumentSources &sources) {
  size_t numArguments = program.arguments.size();
  if (sources.paths.size() > numArguments ||
      findFile({}, sources.folder, numArguments))
    return llvm::createStringError("the function has " +
                                   llvm::Twine(numArguments) +
                                   " arguments, but there are more inputs");
  std::vector<Array> arguments;
  for (auto [number, port] : llvm::enumerate(program.arguments)) {
    llvm::Expected<Array> array = makeArgument(port, number, sources);
    if (!array)
      return array.takeError();
    arguments.push_back(std::move(*array));
  }
  return std::move(arguments);
}

llvm::Error mlir::norm::writeResults(ArrayRef<Array> results,
                                     StringRef folder) {
  if (std::error_code code = llvm::sys::fs::create_directories(folder))
    return llvm::createStringError(folder + ": " + code.message());
  llvm::Error failed = llvm::Error::success();
  for (auto [number, result] : llvm::enumerate(results))
    failed = llvm::joinErrors(
        std::move(failed), writeNpy(result, getNumberedPath(folder, number)));
  return failed;
}
