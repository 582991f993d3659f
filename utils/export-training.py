#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports a training step of a small transformer to MLIR, with inputs and
PyTorch's outputs.

The step is one function: forward, loss, backward and the update of the weights
by gradient descent, traced by `torch.func` and translated by torch-mlir to
linalg on tensors. Written to the output folder:

  model.mlir                        @main(ids, targets[, masks], weights...)
                                    -> (loss, weights...)
  inputs/0.npy, inputs/1.npy, ...   its arguments, in order
  outputs/0.npy, ...                what PyTorch computes from them

The model is a decoder in the manner of GPT-2: tables of tokens and positions,
Pre-LN blocks of attention and MLP, a last LayerNorm and a head. Weights are
random but reproducible (--seed), and each token's mean is as large as its
deviation, so that a lost mean shows.
"""

import argparse
import math
import pathlib
import shutil
import tempfile

import numpy as np
import torch
from torch import nn
from torch._decomp import core_aten_decompositions
from torch.fx.experimental.proxy_tensor import make_fx
from torch_mlir import fx, ir


class Block(nn.Module):
    def __init__(self, args):
        super().__init__()
        self.args = args
        width = args.hidden
        self.ln_1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.projection = nn.Linear(width, width)
        self.ln_2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)

    def attend(self, x):
        batch, tokens, width = x.shape
        heads = self.args.heads

        def split(part):
            return part.view(batch, tokens, heads, width // heads).transpose(1, 2)

        query, key, value = (split(part) for part in self.qkv(x).split(width, -1))
        scores = query @ key.transpose(-1, -2) / math.sqrt(width // heads)
        scores = scores + torch.full((tokens, tokens), -1e9, dtype=x.dtype).triu(1)
        mixed = scores.softmax(-1) @ value
        return self.projection(mixed.transpose(1, 2).reshape(batch, tokens, width))

    def forward(self, x, masks):
        x = x + drop(self.attend(self.ln_1(x)), masks, 0)
        return x + drop(self.down(nn.functional.gelu(self.up(self.ln_2(x)))), masks, 1)


def drop(x, masks, number):
    """Dropout: the mask holds 0 where a number is dropped, 1/(1 - p) elsewhere."""
    return x if masks is None else x * masks[number]


class Decoder(nn.Module):
    def __init__(self, args):
        super().__init__()
        self.tokens = nn.Embedding(args.vocab, args.hidden)
        self.positions = nn.Embedding(args.sequence, args.hidden)
        self.blocks = nn.ModuleList(Block(args) for _ in range(args.layers))
        self.ln_f = nn.LayerNorm(args.hidden)
        self.head = nn.Linear(args.hidden, args.vocab, bias=False)

    def forward(self, ids, masks=None):
        x = self.tokens(ids) + self.positions(torch.arange(ids.shape[1]))
        for i, block in enumerate(self.blocks):
            x = block(x, None if masks is None else masks[2 * i : 2 * i + 2])
        return self.head(self.ln_f(x))


def randomize(model, seed):
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator, dtype=parameter.dtype)
            is_scale = ".ln_" in f".{name}" and name.endswith("weight")
            deviation = 1 / math.sqrt(parameter.shape[-1]) if parameter.ndim > 1 else 0.3
            mean = 1.0 if is_scale else deviation / 2
            parameter.copy_(mean + deviation * noise)


# ---------------------------------------------------------------------------
# Ops that torch-mlir has no upstream form for, in terms of ops that it has one
# for: sums over one-hot rows in place of scattered additions.
# ---------------------------------------------------------------------------


def one_hot(indices, count, dtype):
    return (indices.reshape(-1, 1) == torch.arange(count)).to(dtype)


def embedding_backward(grad, indices, count, padding, by_frequency):
    rows = grad.reshape(-1, grad.shape[-1])
    return one_hot(indices, count, grad.dtype).t() @ rows


def nll_forward(x, target, weight, reduction, ignored):
    picked = x * one_hot(target, x.shape[-1], x.dtype)
    return -picked.sum() / target.numel(), torch.full((), float(target.numel()), dtype=x.dtype)


def nll_backward(grad, x, target, weight, reduction, ignored, total):
    return -grad * one_hot(target, x.shape[-1], x.dtype) / target.numel()


def decompositions():
    table = dict(core_aten_decompositions())
    aten = torch.ops.aten
    table[aten.embedding_dense_backward.default] = embedding_backward
    table[aten.nll_loss_forward.default] = nll_forward
    table[aten.nll_loss_backward.default] = nll_backward
    return table


# ---------------------------------------------------------------------------
# The step
# ---------------------------------------------------------------------------


def make_step(model, names, args):
    def step(ids, targets, *rest):
        masks = rest[0] if args.dropout else None
        weights = dict(zip(names, rest[1 if args.dropout else 0 :]))

        def loss_of(weights):
            logits = torch.func.functional_call(model, weights, (ids, masks))
            return nn.functional.cross_entropy(logits.view(-1, args.vocab), targets.view(-1))

        grads, loss = torch.func.grad_and_value(loss_of)(weights)
        return (loss, *[weights[name] - args.rate * grads[name] for name in names])

    return step


def make_inputs(args, dtype):
    generator = torch.Generator().manual_seed(args.seed + 1)
    shape = (args.batch, args.sequence)
    inputs = {
        name: torch.randint(args.vocab, shape, generator=generator) for name in ("ids", "targets")
    }
    if args.dropout:
        kept = torch.rand((2 * args.layers, *shape, args.hidden), generator=generator)
        inputs["masks"] = (kept >= args.dropout).to(dtype) / (1 - args.dropout)
    return inputs


def translate(graph, arguments, names):
    program = torch.export.export(graph, arguments)
    module = fx.export_and_import(program, output_type="linalg-on-tensors", func_name="main")
    block = module.body.operations[0].regions[0].blocks[0]
    for argument, name in zip(block.arguments, names, strict=True):
        argument.set_location(ir.Location.name(name, context=module.context))
    return module


def write_tensors(tensors, folder):
    folder.mkdir()
    for index, tensor in enumerate(tensors):
        np.save(folder / f"{index}.npy", np.array(tensor.detach().numpy(), order="C"))


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=pathlib.Path, help="where the export goes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--hidden", type=int, default=16, help="channels of the residual stream")
    parser.add_argument("--heads", type=int, default=2)
    parser.add_argument("--vocab", type=int, default=29)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--sequence", type=int, default=7, help="tokens a row")
    parser.add_argument("--rate", type=float, default=0.05, help="learning rate")
    parser.add_argument("--dropout", type=float, default=0.0, help="probability; the masks are an argument")
    parser.add_argument("--type", choices=("f32", "f64"), default="f32")
    args = parser.parse_args()
    if args.hidden % args.heads:
        parser.error("--hidden must be a multiple of --heads")
    if not 0 <= args.dropout < 1:
        parser.error("--dropout must be at least 0 and less than 1")
    return args


def main():
    args = parse_arguments()
    dtype = {"f32": torch.float32, "f64": torch.float64}[args.type]
    model = Decoder(args).to(dtype)
    randomize(model, args.seed)
    inputs = make_inputs(args, dtype)
    weights = {name: weight.detach() for name, weight in model.named_parameters()}
    arguments = (*inputs.values(), *weights.values())
    step = make_step(model, tuple(weights), args)
    outputs = step(*arguments)
    graph = make_fx(step, decomposition_table=decompositions())(*arguments)
    module = translate(graph, arguments, (*inputs, *weights))

    args.folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.folder.parent) as scratch:
        written = pathlib.Path(scratch) / "export"
        written.mkdir()
        with open(written / "model.mlir", "wb") as file:
            module.operation.print(file=file, binary=True, enable_debug_info=True)
        write_tensors(arguments, written / "inputs")
        write_tensors(outputs, written / "outputs")
        if args.folder.exists():
            shutil.rmtree(args.folder)
        written.rename(args.folder)


if __name__ == "__main__":
    main()
