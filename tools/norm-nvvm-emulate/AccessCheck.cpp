//===- AccessCheck.cpp - Whether accesses are allowed and ordered ---------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AccessCheck.h"

using namespace mlir;
using namespace mlir::norm;

void AccessCheck::addBuffer(const void *data, size_t bytes) {
  buffers[reinterpret_cast<uintptr_t>(data)] = {bytes, {}};
}

void AccessCheck::removeBuffer(const void *data) {
  buffers.erase(reinterpret_cast<uintptr_t>(data));
}

void AccessCheck::beginLaunch() {
  for (auto &[begin, buffer] : buffers)
    buffer.cells.clear();
}

void AccessCheck::beginCluster() { shared.clear(); }

void AccessCheck::addShared(const void *data, size_t bytes) {
  shared[reinterpret_cast<uintptr_t>(data)] = {bytes, {}};
}

AccessCheck::Buffer *AccessCheck::findIn(std::map<uintptr_t, Buffer> &buffers,
                                         uintptr_t address, size_t bytes,
                                         uintptr_t &begin) {
  auto after = buffers.upper_bound(address);
  if (after == buffers.begin())
    return nullptr;
  auto &[start, buffer] = *std::prev(after);
  begin = start;
  return address - start + bytes <= buffer.bytes ? &buffer : nullptr;
}

bool AccessCheck::areOrderedByCluster(const Moment &earlier,
                                      const Moment &later) {
  return earlier.cluster == later.cluster && earlier.released < later.acquired;
}

bool AccessCheck::areOrdered(const Moment &earlier, const Moment &later) {
  if (areOrderedByCluster(earlier, later))
    return true;
  return earlier.cluster == later.cluster && earlier.block == later.block &&
         (earlier.thread == later.thread || earlier.barriers < later.barriers);
}

/// What is wrong with an access to a byte, or null. Reads may be in any order.
const char *AccessCheck::access(Cell &cell, bool writes, const Moment &at,
                                bool isShared) {
  if (isShared && !writes && !cell.isWritten)
    return "reads memory of the block that nothing has written";
  if (cell.isWritten && !areOrdered(cell.writer, at))
    return writes ? "writes what another thread writes, with no barrier between"
                  : "reads what another thread writes, with no barrier between";
  bool isSameCluster = cell.isRead && cell.reader.cluster == at.cluster &&
                       !areOrderedByCluster(cell.reader, at);
  bool isSameBlock = isSameCluster && cell.reader.block == at.block &&
                     cell.reader.barriers == at.barriers;
  if (writes) {
    if (cell.isRead && (cell.hasOtherClusters || !areOrdered(cell.reader, at) ||
                        (isSameCluster && cell.hasOtherBlocks) ||
                        (isSameBlock && cell.hasOtherReaders)))
      return "writes what another thread reads, with no barrier between";
    cell.isWritten = true;
    cell.writer = at;
    return nullptr;
  }
  if (cell.isRead && cell.reader.cluster != at.cluster)
    cell.hasOtherClusters = true;
  cell.hasOtherBlocks =
      isSameCluster && (cell.hasOtherBlocks || cell.reader.block != at.block);
  cell.hasOtherReaders =
      isSameBlock && (cell.hasOtherReaders || cell.reader.thread != at.thread);
  cell.isRead = true;
  cell.reader = at;
  return nullptr;
}

std::optional<std::string> AccessCheck::access(const void *data, size_t bytes,
                                               size_t alignment, bool writes,
                                               Moment at) {
  auto address = reinterpret_cast<uintptr_t>(data);
  uintptr_t begin;
  Buffer *buffer = findIn(shared, address, bytes, begin);
  bool isShared = buffer != nullptr;
  if (!isShared)
    buffer = findIn(buffers, address, bytes, begin);
  if (!buffer)
    return (writes ? "writes " : "reads ") + std::to_string(bytes) +
           " bytes outside of all buffers";
  if (address % alignment != 0)
    return (writes ? "writes " : "reads ") + std::to_string(bytes) +
           " bytes at an address that isn't a multiple of " +
           std::to_string(alignment);
  if (buffer->cells.empty())
    buffer->cells.resize(buffer->bytes);
  size_t offset = address - begin;
  for (size_t place = offset; place < offset + bytes; ++place)
    if (const char *wrong = access(buffer->cells[place], writes, at, isShared))
      return wrong;
  return std::nullopt;
}
