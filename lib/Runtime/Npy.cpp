//===- Npy.cpp - NumPy's .npy files ------------------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Npy.h"

#include "norm/Support/OutputFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <cstring>

using namespace mlir::norm;

static constexpr llvm::StringLiteral kMagic("\x93NUMPY");
/// Longer than any header of a dense array needs to be; the format would allow
/// 4 GB.
static constexpr size_t kMaxHeaderSize = 64 * 1024;

static llvm::Error makeError(const llvm::Twine &message) {
  return llvm::createStringError(message);
}

namespace {
/// What the header says: a Python dictionary with three known keys.
struct Header {
  std::string type;
  bool isFortranOrder = false;
  llvm::SmallVector<int64_t> shape;
};

/// Reads the literal of the dictionary, in any order and spacing.
class HeaderParser {
public:
  explicit HeaderParser(llvm::StringRef text) : rest(text) {}

  llvm::Expected<Header> parse() {
    bool hasType = false, hasOrder = false, hasShape = false;
    if (!consume("{"))
      return fail("a dictionary");
    while (!consume("}")) {
      std::optional<llvm::StringRef> key = parseString();
      if (!key || !consume(":"))
        return fail("a key and a colon");
      bool *seen = llvm::StringSwitch<bool *>(*key)
                       .Case("descr", &hasType)
                       .Case("fortran_order", &hasOrder)
                       .Case("shape", &hasShape)
                       .Default(nullptr);
      if (!seen || *seen)
        return makeError("the header has an unknown or repeated key '" + *key +
                         "'");
      *seen = true;
      if (llvm::Error error = parseValue(*key))
        return std::move(error);
      if (!consume(",") && !rest.starts_with("}"))
        return fail("a comma or a closing brace");
    }
    if (!rest.empty())
      return fail("nothing after the closing brace");
    if (!hasType || !hasOrder || !hasShape)
      return makeError(
          "the header lacks one of 'descr', 'fortran_order' and 'shape'");
    return std::move(header);
  }

private:
  llvm::Error fail(llvm::StringRef expected) {
    return makeError("the header isn't well formed: expected " + expected +
                     (rest.empty() ? " before its end"
                                   : " before '" + rest.take_front(16) + "'"));
  }

  bool consume(llvm::StringRef token) {
    rest = rest.ltrim();
    if (!rest.consume_front(token))
      return false;
    rest = rest.ltrim();
    return true;
  }

  std::optional<llvm::StringRef> parseString() {
    for (llvm::StringRef quote : {"'", "\""}) {
      if (!rest.starts_with(quote))
        continue;
      auto [text, after] = rest.drop_front().split(quote);
      if (text.size() + 1 == rest.size())
        return std::nullopt;
      rest = after.ltrim();
      return text;
    }
    return std::nullopt;
  }

  llvm::Error parseValue(llvm::StringRef key) {
    if (key == "shape")
      return parseShape();
    if (key == "fortran_order") {
      header.isFortranOrder = consume("True");
      if (!header.isFortranOrder && !consume("False"))
        return fail("True or False");
      return llvm::Error::success();
    }
    std::optional<llvm::StringRef> type = parseString();
    if (!type)
      return makeError("arrays of records aren't supported");
    header.type = type->str();
    return llvm::Error::success();
  }

  llvm::Error parseShape() {
    if (!consume("("))
      return fail("a tuple");
    while (!consume(")")) {
      uint64_t extent;
      if (rest.consumeInteger(10, extent) ||
          extent > uint64_t(std::numeric_limits<int64_t>::max()))
        return fail("an extent");
      header.shape.push_back(static_cast<int64_t>(extent));
      if (!consume(",") && !rest.starts_with(")"))
        return fail("a comma or a closing parenthesis");
    }
    return llvm::Error::success();
  }

  llvm::StringRef rest;
  Header header;
};
} // namespace

/// NumPy's name of a type: byte order, kind, size.
static std::optional<ElementKind> getKind(llvm::StringRef type) {
  return llvm::StringSwitch<std::optional<ElementKind>>(type)
      .Case("<f8", ElementKind::F64)
      .Case("<f4", ElementKind::F32)
      .Case("<f2", ElementKind::F16)
      .Cases({"<V2", "|V2"}, ElementKind::BF16)
      .Cases({"<i8", "<u8"}, ElementKind::I64)
      .Cases({"<i4", "<u4"}, ElementKind::I32)
      .Cases({"<i2", "<u2"}, ElementKind::I16)
      .Cases({"|i1", "|u1", "<i1", "<u1", "<V1", "|V1"}, ElementKind::I8)
      .Cases({"|b1", "<b1"}, ElementKind::I1)
      .Default(std::nullopt);
}

static llvm::StringRef getTypeName(ElementKind kind) {
  switch (kind) {
  case ElementKind::F64:
    return "<f8";
  case ElementKind::F32:
    return "<f4";
  case ElementKind::F16:
    return "<f2";
  case ElementKind::BF16:
    return "<V2";
  case ElementKind::F8E4M3FN:
  case ElementKind::F8E5M2:
    return "|V1";
  case ElementKind::I64:
    return "<i8";
  case ElementKind::I32:
    return "<i4";
  case ElementKind::I16:
    return "<i2";
  case ElementKind::I8:
    return "|i1";
  case ElementKind::I1:
    return "|b1";
  }
  llvm_unreachable("unknown element kind");
}

/// Splits the contents at the end of the header.
static llvm::Expected<std::pair<llvm::StringRef, llvm::StringRef>>
splitHeader(llvm::StringRef contents) {
  if (!contents.consume_front(kMagic))
    return makeError("not an .npy file");
  if (contents.size() < 4)
    return makeError("the file ends within the header");
  unsigned version = static_cast<unsigned char>(contents[0]);
  if (version < 1 || version > 3)
    return makeError("version " + llvm::Twine(version) +
                     " of the format isn't supported");
  contents = contents.drop_front(2);
  size_t widthOfSize = version == 1 ? 2 : 4;
  if (contents.size() < widthOfSize)
    return makeError("the file ends within the header");
  size_t size = version == 1 ? llvm::support::endian::read16le(contents.data())
                             : llvm::support::endian::read32le(contents.data());
  contents = contents.drop_front(widthOfSize);
  if (size > kMaxHeaderSize)
    return makeError("a header of " + llvm::Twine(size) +
                     " bytes is longer than the limit of " +
                     llvm::Twine(kMaxHeaderSize));
  if (contents.size() < size)
    return makeError("the file ends within the header");
  return std::make_pair(contents.take_front(size), contents.drop_front(size));
}

llvm::Expected<Array> mlir::norm::parseNpy(llvm::StringRef contents) {
  auto parts = splitHeader(contents);
  if (!parts)
    return parts.takeError();
  auto [text, data] = *parts;
  llvm::Expected<Header> header = HeaderParser(text.trim()).parse();
  if (!header)
    return header.takeError();

  std::optional<ElementKind> kind = getKind(header->type);
  if (!kind)
    return makeError(llvm::StringRef(header->type).starts_with(">")
                         ? "big-endian data ('" + header->type +
                               "') isn't supported; save it as little endian"
                         : "arrays of type '" + header->type +
                               "' aren't supported");
  if (header->isFortranOrder && header->shape.size() > 1)
    return makeError("the array is in Fortran order; save "
                     "numpy.ascontiguousarray of it");
  std::optional<int64_t> numElements = getNumElements(header->shape);
  if (!numElements ||
      uint64_t(*numElements) > data.size() / getElementSize(*kind))
    return makeError(
        "the file ends within the array: " + describe(*kind, header->shape) +
        " doesn't fit in " + llvm::Twine(data.size()) + " bytes");
  if (size_t(*numElements) * getElementSize(*kind) != data.size())
    return makeError("the file holds more than an array of " +
                     describe(*kind, header->shape));

  llvm::Expected<Array> array = Array::create(*kind, header->shape);
  if (!array)
    return array.takeError();
  if (*kind == ElementKind::I1) {
    // Compiled code relies on booleans being 0 or 1.
    for (auto [i, byte] : llvm::enumerate(data))
      array->data()[i] = byte != 0;
  } else {
    std::memcpy(array->data(), data.data(), data.size());
  }
  return array;
}

llvm::Expected<Array> mlir::norm::readNpy(llvm::StringRef path) {
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer =
      llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                  /*RequiresNullTerminator=*/false);
  if (!buffer)
    return makeError(path + ": " + buffer.getError().message());
  llvm::Expected<Array> array = parseNpy((*buffer)->getBuffer());
  if (!array)
    return makeError(path + ": " + llvm::toString(array.takeError()));
  return array;
}

llvm::Error mlir::norm::writeNpy(const Array &array, llvm::StringRef path) {
  std::string header;
  llvm::raw_string_ostream text(header);
  text << "{'descr': '" << getTypeName(array.getKind())
       << "', 'fortran_order': False, 'shape': (";
  for (int64_t extent : array.getShape())
    text << extent << ", ";
  text << "), }";
  // The data begins at a multiple of 64; the header ends with a newline.
  size_t prefix = kMagic.size() + 4;
  header.resize(llvm::alignTo(prefix + header.size() + 1, 64) - prefix, ' ');
  header.back() = '\n';
  if (header.size() > std::numeric_limits<uint16_t>::max())
    return makeError(path + ": too many dimensions");

  return norm::writeOutputFile(path, [&](llvm::raw_ostream &os) -> llvm::Error {
    char size[2];
    llvm::support::endian::write16le(size, header.size());
    os << kMagic << '\1' << '\0';
    os.write(size, sizeof(size));
    os << header;
    os.write(array.data(), array.getNumBytes());
    return llvm::Error::success();
  });
}

std::string mlir::norm::getNumberedPath(llvm::StringRef folder, size_t number) {
  llvm::SmallString<128> path(folder);
  llvm::sys::path::append(path, llvm::Twine(number) + ".npy");
  return path.str().str();
}
