//===- NpyTest.cpp - Tests of reading and writing .npy files -----------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Npy.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"

using namespace mlir::norm;

/// A version 1 file with the header as it stands.
static std::string makeFile(llvm::StringRef header, llvm::StringRef data) {
  std::string file("\x93NUMPY\1\0", 8);
  file += static_cast<char>(header.size() % 256);
  file += static_cast<char>(header.size() / 256);
  return file + header.str() + data.str();
}

static std::string parseError(llvm::StringRef contents) {
  llvm::Expected<Array> array = parseNpy(contents);
  return array ? "no error" : llvm::toString(array.takeError());
}

static std::string makeFileOfType(llvm::StringRef type, llvm::StringRef data) {
  return makeFile(
      ("{'descr': '" + type + "', 'fortran_order': False, 'shape': (2,), }")
          .str(),
      data);
}

TEST(NpyTest, readsEveryType) {
  struct {
    llvm::StringRef type;
    ElementKind kind;
  } types[] = {
      {"<f8", ElementKind::F64},  {"<f4", ElementKind::F32},
      {"<f2", ElementKind::F16},  {"<V2", ElementKind::BF16},
      {"|V2", ElementKind::BF16}, {"<i8", ElementKind::I64},
      {"<u8", ElementKind::I64},  {"<i4", ElementKind::I32},
      {"<u4", ElementKind::I32},  {"<i2", ElementKind::I16},
      {"<u2", ElementKind::I16},  {"|i1", ElementKind::I8},
      {"|u1", ElementKind::I8},   {"|b1", ElementKind::I1},
      {"|V1", ElementKind::I8},
  };
  for (auto [type, kind] : types) {
    std::string data(2 * getElementSize(kind), '\0');
    llvm::Expected<Array> array = parseNpy(makeFileOfType(type, data));
    ASSERT_TRUE(bool(array)) << type.str();
    EXPECT_EQ(array->getKind(), kind) << type.str();
    EXPECT_EQ(array->size(), 2) << type.str();
  }
  for (llvm::StringRef type : {"<c8", "|O", "<U2", "<M8[ns]", ">f4", "", "f4"})
    EXPECT_NE(parseError(makeFileOfType(type, "12345678")), "no error")
        << type.str();
}

TEST(NpyTest, makesBooleansZeroOrOne) {
  llvm::Expected<Array> array =
      parseNpy(makeFileOfType("|b1", llvm::StringRef("\0\2", 2)));
  ASSERT_TRUE(bool(array));
  EXPECT_EQ(array->getInt(0), 0);
  EXPECT_EQ(array->getInt(1), 1);
}

// Every file cut anywhere is an error, and reads nothing beyond its end.
TEST(NpyTest, refusesEveryPrefix) {
  std::string file = makeFileOfType("<f4", "12345678");
  ASSERT_EQ(parseError(file), "no error");
  for (size_t size = 0; size < file.size(); ++size) {
    // A copy of its own, so that a sanitizer sees a read past the end.
    std::vector<char> prefix(file.begin(), file.begin() + size);
    EXPECT_NE(parseError(llvm::StringRef(prefix.data(), prefix.size())),
              "no error")
        << size;
  }
}

// A byte of the header replaced by any other is an error or another array,
// never a crash.
TEST(NpyTest, survivesEveryByte) {
  std::string file = makeFileOfType("<f4", "12345678");
  for (size_t i = 0; i + 8 < file.size(); ++i)
    for (int byte = 0; byte < 256; ++byte) {
      std::string mutant = file;
      mutant[i] = static_cast<char>(byte);
      llvm::Expected<Array> array = parseNpy(mutant);
      if (array)
        EXPECT_EQ(array->getNumBytes(), 8u);
      else
        llvm::consumeError(array.takeError());
    }
}

TEST(NpyTest, writesWhatItReads) {
  llvm::SmallString<128> path;
  ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("norm", "npy", path));
  llvm::SmallVector<llvm::SmallVector<int64_t>> shapes = {
      {}, {3}, {2, 3}, {0, 5}, llvm::SmallVector<int64_t>(100, 1)};
  for (ElementKind kind :
       {ElementKind::F64, ElementKind::F32, ElementKind::F16, ElementKind::BF16,
        ElementKind::I64, ElementKind::I32, ElementKind::I16, ElementKind::I8,
        ElementKind::I1})
    for (llvm::ArrayRef<int64_t> shape : shapes) {
      Array array = llvm::cantFail(Array::create(kind, shape));
      fillRandom(array, /*seed=*/1, /*place=*/0, /*intRange=*/100);
      ASSERT_FALSE(bool(writeNpy(array, path)));
      llvm::Expected<Array> read = readNpy(path);
      ASSERT_TRUE(bool(read));
      EXPECT_EQ(read->getKind(), kind);
      ASSERT_EQ(read->getShape(), shape);
      EXPECT_EQ(compare(*read, array).absolute, 0);
      // NumPy maps files whose data are aligned.
      auto buffer = llvm::MemoryBuffer::getFile(path);
      ASSERT_TRUE(bool(buffer));
      EXPECT_EQ(((*buffer)->getBufferSize() - array.getNumBytes()) % 64, 0u);
    }
  llvm::sys::fs::remove(path);
}

TEST(NpyTest, errorsNameTheFile) {
  llvm::Expected<Array> array = readNpy("no-such-file.npy");
  ASSERT_FALSE(bool(array));
  EXPECT_TRUE(llvm::StringRef(llvm::toString(array.takeError()))
                  .starts_with("no-such-file.npy: "));
  llvm::Error error =
      writeNpy(llvm::cantFail(Array::create(ElementKind::F32, {})),
               "no-such-folder/file.npy");
  ASSERT_TRUE(bool(error));
  EXPECT_NE(llvm::toString(std::move(error)).find("no-such-folder/file.npy"),
            std::string::npos);
}
