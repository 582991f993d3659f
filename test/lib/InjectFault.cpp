//===- InjectFault.cpp - A pass that makes one mistake --------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A plugin with the pass `test-norm-inject-fault`, which changes a program in
// one place so that it becomes another function, as an error in a rewrite
// might. It knows the ops of norm by their names: the host brought the dialect.
//
//===----------------------------------------------------------------------===//

#include "Faults.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

#include <map>

using namespace mlir;
using namespace mlir::norm::test;

namespace {
struct InjectFault : public PassWrapper<InjectFault, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(InjectFault)
  InjectFault() = default;
  InjectFault(const InjectFault &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "test-norm-inject-fault"; }
  StringRef getDescription() const override {
    return "make one mistake, or count the places for each";
  }

  void runOnOperation() override {
    llvm::StringMap<Fault> faults;
    addNormFaults(faults);
    addScalarFaults(faults);
    if (kind.empty())
      return printCounts(faults);
    auto it = faults.find(kind);
    if (it == faults.end()) {
      getOperation().emitError() << "there is no fault '" << kind << "'";
      return signalPassFailure();
    }
    SmallVector<Operation *> places = getPlaces(it->second);
    if (index < 0 || static_cast<size_t>(index) >= places.size()) {
      getOperation().emitError() << "there are " << places.size() << " places";
      return signalPassFailure();
    }
    if (mark)
      places[index]->setAttr("test.place", UnitAttr::get(&getContext()));
    else
      it->second(places[index], /*apply=*/true);
  }

  SmallVector<Operation *> getPlaces(Fault fault) {
    SmallVector<Operation *> places;
    getOperation()->walk([&](Operation *op) {
      if (fault(op, /*apply=*/false))
        places.push_back(op);
    });
    return places;
  }

  void printCounts(const llvm::StringMap<Fault> &faults) {
    std::map<StringRef, Fault> sorted;
    for (const auto &entry : faults)
      sorted[entry.getKey()] = entry.getValue();
    for (auto [name, fault] : sorted)
      llvm::outs() << name << "=" << getPlaces(fault).size() << "\n";
  }

  Option<std::string> kind{*this, "kind",
                           llvm::cl::desc("Which mistake; none prints how many "
                                          "places there are for each")};
  Option<int64_t> index{*this, "index", llvm::cl::desc("At which place")};
  Option<bool> mark{*this, "mark",
                    llvm::cl::desc("Make no mistake, but mark the place with "
                                   "the attribute test.place")};
};
} // namespace

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "norm-test", "0",
          [] { PassRegistration<InjectFault>(); }};
}
