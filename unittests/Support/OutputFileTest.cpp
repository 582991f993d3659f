//===- OutputFileTest.cpp - Files that appear whole or not at all ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Support/OutputFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include "gtest/gtest.h"

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mlir;
using norm::writeOutputFile;
namespace fs = llvm::sys::fs;

namespace {
/// A folder of its own for each test, with an earlier file in it.
class OutputFile : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(fs::createUniqueDirectory("norm-output-file", folder));
    ASSERT_FALSE(fs::real_path(folder, folder));
    file = at("file");
    ASSERT_EQ(write(file, "earlier"), "");
  }
  void TearDown() override { fs::remove_directories(folder); }

  std::string at(StringRef name) {
    SmallString<128> path(folder);
    llvm::sys::path::append(path, name);
    return path.str().str();
  }

  /// The message of the error, or "".
  std::string write(StringRef path, StringRef text) {
    return llvm::toString(writeOutputFile(path, [&](raw_ostream &os) {
      os << text;
      return llvm::Error::success();
    }));
  }

  std::string read(StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    return buffer ? (*buffer)->getBuffer().str() : "<none>";
  }

  /// The number of entries of the folder: no temporary file may be left.
  unsigned countFiles() {
    unsigned count = 0;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; it != end && !code;
         it.increment(code))
      ++count;
    return count;
  }

  SmallString<128> folder;
  std::string file;
};
} // namespace

TEST_F(OutputFile, ReplacesAnEarlierFile) {
  EXPECT_EQ(write(file, "later"), "");
  EXPECT_EQ(read(file), "later");
  EXPECT_EQ(countFiles(), 1u);
}

TEST_F(OutputFile, KeepsTheEarlierFileWhenTheWriterFails) {
  std::string message =
      llvm::toString(writeOutputFile(file, [](raw_ostream &os) {
        os << "half";
        return llvm::createStringError("the writer's own words");
      }));
  EXPECT_EQ(message, "the writer's own words");
  EXPECT_EQ(read(file), "earlier");
  EXPECT_EQ(countFiles(), 1u);
}

TEST_F(OutputFile, KeepsTheEarlierFileWhenThereIsNoSpace) {
  // The limit stands for a full disk: writes fail with an error code.
  struct rlimit before;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  std::string message =
      llvm::toString(writeOutputFile(file, [&](raw_ostream &os) {
        // LLVM's own handler was installed with the temporary file.
        signal(SIGXFSZ, SIG_IGN);
        struct rlimit limit = before;
        limit.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &limit);
        os << std::string(1 << 20, 'x');
        return llvm::Error::success();
      }));
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  EXPECT_EQ(message, "cannot write '" + file + "': File too large");
  EXPECT_EQ(read(file), "earlier");
  EXPECT_EQ(countFiles(), 1u);
}

TEST_F(OutputFile, KeepsPermissions) {
  ASSERT_EQ(chmod(file.c_str(), 0640), 0);
  EXPECT_EQ(write(file, "later"), "");
  EXPECT_EQ(*fs::getPermissions(file), static_cast<fs::perms>(0640));
}

TEST_F(OutputFile, WritesThroughALink) {
  std::string link = at("link");
  ASSERT_EQ(symlink("file", link.c_str()), 0);
  EXPECT_EQ(write(link, "later"), "");
  EXPECT_TRUE(fs::is_symlink_file(link));
  EXPECT_EQ(read(file), "later");
}

// A pipe stands for all that isn't a regular file: were a device replaced by
// mistake, the machine would lack it.

TEST_F(OutputFile, WritesIntoAPipe) {
  std::string pipe = at("pipe");
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(reader, 0);
  EXPECT_EQ(write(pipe, "text"), "");
  char text[16];
  EXPECT_EQ(::read(reader, text, sizeof(text)), 4);
  close(reader);
  fs::file_status status;
  ASSERT_FALSE(fs::status(pipe, status));
  EXPECT_EQ(status.type(), fs::file_type::fifo_file);
}

TEST_F(OutputFile, ReportsAnErrorOfAPipe) {
  std::string pipe = at("pipe");
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(reader, 0);
  auto before = signal(SIGPIPE, SIG_IGN);
  std::string message =
      llvm::toString(writeOutputFile(pipe, [&](raw_ostream &os) {
        close(reader);
        os << "text";
        return llvm::Error::success();
      }));
  signal(SIGPIPE, before);
  EXPECT_EQ(message, "cannot write '" + pipe + "': Broken pipe");
}

TEST_F(OutputFile, ReportsAFolder) {
  EXPECT_EQ(write(folder, "text"),
            ("cannot write '" + folder + "': Is a directory").str());
}

TEST_F(OutputFile, ReportsAMissingFolder) {
  std::string path = at("none/file");
  EXPECT_EQ(write(path, "text"),
            "cannot write '" + path + "': No such file or directory");
}
