//===- ControlFlow.cpp - Calls, branches and loops ------------------------===//
//
// Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::norm::verify;

FailureOr<SmallVector<Tensor>> Interpreter::run(Region &region,
                                                ArrayRef<Tensor> args,
                                                Operation *&terminator) {
  Block *block = &region.front();
  SmallVector<Tensor> blockArgs(args);
  while (true) {
    for (auto [arg, tensor] : llvm::zip(block->getArguments(), blockArgs))
      environment[arg] = tensor;
    const BlockPlan &plan = getPlan(block);
    for (Operation &op : *block) {
      if (auto it = plan.before.find(&op); it != plan.before.end())
        for (arith::ConstantOp constant : it->second) {
          FailureOr<Tensor> value = evaluateRecipe(constant);
          if (failed(value))
            return failure();
          set(constant, *value);
        }
      if (&op == block->getTerminator())
        break;
      if (hasRecipe(&op))
        continue;
      if (failed(visit(&op)))
        return failure();
      if (auto it = plan.after.find(&op); it != plan.after.end())
        for (Value value : it->second)
          environment.erase(value);
    }
    terminator = block->getTerminator();
    SuccessorRange successors = terminator->getSuccessors();
    if (successors.empty()) {
      SmallVector<Tensor> results;
      // What an in-parallel terminator yields is written by its body.
      if (auto parallel = dyn_cast<scf::InParallelOp>(terminator)) {
        for (Operation &op : parallel.getYieldingOps())
          if (failed(visit(&op)))
            return failure();
        return results;
      }
      for (Value operand : terminator->getOperands())
        results.push_back(get(operand));
      return results;
    }
    if (++numSteps > 100'000'000)
      return fail(terminator, "the program takes too many steps");
    OperandRange forwarded = terminator->getOperands();
    if (auto branch = dyn_cast<cf::BranchOp>(terminator)) {
      block = branch.getDest();
    } else if (auto branch = dyn_cast<cf::CondBranchOp>(terminator)) {
      FailureOr<int64_t> condition = getInt(branch, branch.getCondition());
      if (failed(condition))
        return failure();
      block = *condition ? branch.getTrueDest() : branch.getFalseDest();
      forwarded = *condition ? branch.getTrueDestOperands()
                             : branch.getFalseDestOperands();
    } else {
      return fail(terminator, "this branch isn't supported");
    }
    blockArgs.clear();
    for (Value operand : forwarded)
      blockArgs.push_back(get(operand));
  }
}

/// The values of the induction variable; nothing if the step isn't positive.
static std::optional<int64_t> getTripCount(int64_t lower, int64_t upper,
                                           int64_t step) {
  if (step <= 0)
    return std::nullopt;
  return upper <= lower ? 0 : (upper - lower - 1) / step + 1;
}

std::optional<LogicalResult> Interpreter::joinBranches(Operation *ifOp,
                                                       Value conditionValue,
                                                       ArrayRef<Tensor> args) {
  Tensor condition = get(conditionValue);
  if (!condition.isReal() || ifOp->getNumResults() == 0 ||
      !isMemoryEffectFree(ifOp))
    return std::nullopt;
  Cell cell = condition.readScalar(domain);
  if (std::optional<Domain::KnownInteger> known = domain.getInteger(cell);
      known && !known->isDrawn)
    return std::nullopt;
  SmallVector<Tensor> branches[2];
  std::optional<Stop> before = stop;
  for (auto [branch, region] : llvm::zip(branches, ifOp->getRegions())) {
    Operation *terminator = nullptr;
    FailureOr<SmallVector<Tensor>> yielded = run(region, args, terminator);
    if (failed(yielded)) {
      // A branch may be defined only where it is taken.
      stop = before;
      return std::nullopt;
    }
    branch = std::move(*yielded);
  }
  for (auto [a, b, result] :
       llvm::zip(branches[0], branches[1], ifOp->getResults()))
    if (a.shape != b.shape || isa<BaseMemRefType>(result.getType()))
      return std::nullopt;
  for (auto [a, b, result] :
       llvm::zip(branches[0], branches[1], ifOp->getResults())) {
    size_t n = a.getNumElements();
    Lanes conditions{condition.kind, std::vector<Cell>(n, cell),
                     condition.bound};
    Lanes x{a.kind, a.readAll(domain), a.bound};
    Lanes y{b.kind, b.readAll(domain), b.bound};
    Lanes selected;
    if (failed(visitSelect(ifOp, {&conditions, &x, &y}, n, selected)))
      return failure();
    set(result, Tensor::fromCells(selected.kind, a.shape,
                                  std::move(selected.cells), selected.bound));
  }
  return success();
}

/// The memories that ops in a loop can know of, beside their own.
static llvm::SetVector<Storage *>
collectMemories(const llvm::DenseMap<Value, Tensor> &environment,
                const llvm::DenseMap<Operation *, Tensor> &globals) {
  llvm::SetVector<Storage *> memories;
  for (const auto &[value, tensor] : environment)
    if (isa<BaseMemRefType>(value.getType()) && tensor.storage->getCells())
      memories.insert(tensor.storage.get());
  for (const auto &[op, tensor] : globals)
    if (tensor.storage->getCells())
      memories.insert(tensor.storage.get());
  return memories;
}

std::optional<LogicalResult> Interpreter::visitParallel(scf::ParallelOp loop) {
  if (loop.getNumReductions() != 0)
    return std::nullopt;
  SmallVector<int64_t> lower, steps, counts;
  for (auto [l, u, s] :
       llvm::zip(loop.getLowerBound(), loop.getUpperBound(), loop.getStep())) {
    FailureOr<int64_t> low = getInt(loop, l), up = getInt(loop, u),
                       step = getInt(loop, s);
    if (failed(low) || failed(up) || failed(step))
      return failure();
    std::optional<int64_t> count = getTripCount(*low, *up, *step);
    if (!count)
      return failRange(loop, "a step isn't positive");
    lower.push_back(*low);
    steps.push_back(*step);
    counts.push_back(*count);
  }

  // In a loop within another one's turn the memories are that one's to watch.
  std::vector<std::unique_ptr<AccessLog>> logs;
  llvm::SetVector<Storage *> memories = collectMemories(environment, globals);
  memories.remove_if([](Storage *memory) { return memory->log; });
  for (Storage *memory : memories) {
    logs.push_back(std::make_unique<AccessLog>(memory->getCells()->size()));
    memory->log = logs.back().get();
  }
  llvm::scope_exit detach([&] {
    for (Storage *memory : memories)
      memory->log = nullptr;
  });
  for (int64_t point = 0; point < getNumElements(counts); ++point) {
    for (auto &log : logs)
      log->beginTurn();
    SmallVector<Tensor> args(counts.size());
    int64_t rest = point;
    for (size_t dim = counts.size(); dim-- > 0;) {
      args[dim] = Tensor::integer(lower[dim] + rest % counts[dim] * steps[dim]);
      rest /= counts[dim];
    }
    Operation *terminator = nullptr;
    if (failed(run(loop.getRegion(), args, terminator)))
      return failure();
    if (llvm::any_of(logs, [](auto &log) { return log->hasRace(); }))
      return fail(loop, "turns race: one writes what another reads or writes");
  }
  return success();
}

std::optional<LogicalResult> Interpreter::visitControlFlow(Operation *op) {
  using Result = std::optional<LogicalResult>;
  Operation *terminator = nullptr;
  auto getAll = [&](ValueRange values) {
    SmallVector<Tensor> tensors;
    for (Value value : values)
      tensors.push_back(get(value));
    return tensors;
  };
  auto setAll = [&](ArrayRef<Tensor> tensors) -> Result {
    for (auto [result, tensor] : llvm::zip(op->getResults(), tensors))
      set(result, tensor);
    return success();
  };
  auto runRegion = [&](Region &region, ArrayRef<Tensor> args) -> Result {
    FailureOr<SmallVector<Tensor>> results = run(region, args, terminator);
    if (failed(results))
      return failure();
    return setAll(*results);
  };

  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](func::CallOp callOp) -> Result {
        auto callee = symbols.lookup<func::FuncOp>(callOp.getCallee());
        if (!callee)
          return fail(op, "the function called isn't in the module");
        FailureOr<SmallVector<Tensor>> results =
            call(callee, getAll(callOp.getOperands()));
        if (failed(results))
          return failure();
        return setAll(*results);
      })
      .Case([&](cf::AssertOp assertion) -> Result {
        const Tensor &condition = get(assertion.getArg());
        return assertHolds(op,
                           {condition.kind, {condition.readScalar(domain)}, {}},
                           assertion.getMsg());
      })
      .Case([&](scf::IfOp ifOp) -> Result {
        if (Result joined = joinBranches(op, ifOp.getCondition(), {}))
          return joined;
        FailureOr<int64_t> condition = getInt(op, ifOp.getCondition());
        if (failed(condition))
          return failure();
        Region &region =
            *condition ? ifOp.getThenRegion() : ifOp.getElseRegion();
        if (region.empty())
          return success();
        return runRegion(region, {});
      })
      .Case([&](tosa::IfOp ifOp) -> Result {
        SmallVector<Tensor> args = getAll(ifOp.getInputList());
        if (Result joined = joinBranches(op, ifOp.getCondition(), args))
          return joined;
        FailureOr<int64_t> condition = getInt(op, ifOp.getCondition());
        if (failed(condition))
          return failure();
        return runRegion(*condition ? ifOp.getThenGraph() : ifOp.getElseGraph(),
                         args);
      })
      .Case([&](scf::IndexSwitchOp switchOp) -> Result {
        FailureOr<int64_t> arg = getInt(op, switchOp.getArg());
        if (failed(arg))
          return failure();
        for (auto [value, region] :
             llvm::zip(switchOp.getCases(), switchOp.getCaseRegions()))
          if (value == *arg)
            return runRegion(region, {});
        return runRegion(switchOp.getDefaultRegion(), {});
      })
      .Case<affine::AffineApplyOp, affine::AffineMinOp, affine::AffineMaxOp>(
          [&](auto apply) -> Result {
            SmallVector<int64_t> operands;
            for (Value operand : op->getOperands()) {
              FailureOr<int64_t> integer = getInt(op, operand);
              if (failed(integer))
                return failure();
              operands.push_back(*integer);
            }
            auto results = computeAffine(apply.getAffineMap(), operands);
            if (!results)
              return fail(op, "isn't defined for these integers");
            set(op->getResult(0),
                Tensor::integer(isa<affine::AffineMaxOp>(op)
                                    ? *llvm::max_element(*results)
                                    : *llvm::min_element(*results)));
            return success();
          })
      .Case([&](scf::ExecuteRegionOp execute) {
        return runRegion(execute.getRegion(), {});
      })
      .Case([&](scf::ForOp loop) -> Result {
        FailureOr<int64_t> lower = getInt(op, loop.getLowerBound());
        FailureOr<int64_t> upper = getInt(op, loop.getUpperBound());
        FailureOr<int64_t> step = getInt(op, loop.getStep());
        if (failed(lower) || failed(upper) || failed(step))
          return failure();
        std::optional<int64_t> count = getTripCount(*lower, *upper, *step);
        if (!count)
          return failRange(op, "the step isn't positive");
        SmallVector<Tensor> carried = getAll(loop.getInitArgs());
        for (int64_t i = 0; i < *count; ++i) {
          SmallVector<Tensor> args = {Tensor::integer(*lower + i * *step)};
          args.append(carried);
          FailureOr<SmallVector<Tensor>> results =
              run(loop.getRegion(), args, terminator);
          if (failed(results))
            return failure();
          carried = std::move(*results);
        }
        return setAll(carried);
      })
      .Case([&](scf::WhileOp loop) -> Result {
        SmallVector<Tensor> carried = getAll(loop.getInits());
        while (true) {
          FailureOr<SmallVector<Tensor>> results =
              run(loop.getBefore(), carried, terminator);
          if (failed(results))
            return failure();
          FailureOr<int64_t> condition =
              getInt(terminator, terminator->getOperand(0));
          if (failed(condition))
            return failure();
          SmallVector<Tensor> forwarded(llvm::drop_begin(*results));
          if (!*condition)
            return setAll(forwarded);
          results = run(loop.getAfter(), forwarded, terminator);
          if (failed(results))
            return failure();
          carried = std::move(*results);
        }
      })
      .Case([&](tosa::WhileOp loop) -> Result {
        SmallVector<Tensor> carried = getAll(loop.getInputList());
        while (true) {
          if (failed(run(loop.getCondGraph(), carried, terminator)))
            return failure();
          FailureOr<int64_t> condition =
              getInt(terminator, terminator->getOperand(0));
          if (failed(condition))
            return failure();
          if (!*condition)
            return setAll(carried);
          FailureOr<SmallVector<Tensor>> results =
              run(loop.getBodyGraph(), carried, terminator);
          if (failed(results))
            return failure();
          carried = std::move(*results);
        }
      })
      .Case([&](scf::ForallOp loop) -> Result {
        FailureOr<SmallVector<int64_t>> lower =
            getInts(op, loop.getMixedLowerBound());
        FailureOr<SmallVector<int64_t>> upper =
            getInts(op, loop.getMixedUpperBound());
        FailureOr<SmallVector<int64_t>> steps =
            getInts(op, loop.getMixedStep());
        if (failed(lower) || failed(upper) || failed(steps))
          return failure();
        SmallVector<int64_t> counts;
        for (auto [l, u, s] : llvm::zip(*lower, *upper, *steps)) {
          std::optional<int64_t> count = getTripCount(l, u, s);
          if (!count)
            return failRange(op, "a step isn't positive");
          counts.push_back(*count);
        }
        // The shared outputs collect what the points insert.
        SmallVector<Tensor> carried = getAll(loop.getOutputs());
        for (int64_t point = 0; point < getNumElements(counts); ++point) {
          SmallVector<Tensor> args(counts.size());
          int64_t rest = point;
          for (size_t dim = counts.size(); dim-- > 0;) {
            args[dim] = Tensor::integer((*lower)[dim] +
                                        rest % counts[dim] * (*steps)[dim]);
            rest /= counts[dim];
          }
          args.append(carried);
          if (failed(run(loop.getRegion(), args, terminator)))
            return failure();
          for (auto [tensor, arg] :
               llvm::zip(carried, loop.getRegionIterArgs()))
            tensor = get(arg);
        }
        return setAll(carried);
      })
      .Case([&](scf::ParallelOp loop) { return visitParallel(loop); })
      .Default([](Operation *) { return std::nullopt; });
}
