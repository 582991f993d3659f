#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports a Hugging Face transformer to MLIR, with inputs and PyTorch's outputs.

The model class comes from `transformers`, the translation from
`torch_mlir.fx.export_and_import` (linalg on tensors, or tosa). Written to the
output folder:

  model.mlir, or model.mlirbc with --format=bytecode
  inputs/0.npy, inputs/1.npy, ...   the arguments of @main, in order
  outputs/0.npy                     what PyTorch computes from them

Weights are random but reproducible (--seed), or those of --pretrained. With
--weights=arguments they follow the run-time inputs as arguments of @main, each
tensor once, so that a tied table is one argument.

Each op's location is the line of the model's source, named after the module
that executes it, e.g. "transformer.h.0.ln_1"; weights keep their names as
resource keys (constants) or as names of the arguments' locations.
"""

import argparse
import importlib
import inspect
import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import numpy as np
import torch
import transformers
from torch import nn
from torch_mlir import fx, ir, passmanager
from torch_mlir.dialects import torch as torch_d
from torch_mlir.extras import fx_decomp_util, fx_importer
from transformers.pytorch_utils import Conv1D

from architectures import ARCHITECTURES

# ---------------------------------------------------------------------------
# Models
# ---------------------------------------------------------------------------


def find_class(name):
    if not name.startswith("handwritten."):
        name = "transformers." + name
    module, _, name = name.rpartition(".")
    return getattr(importlib.import_module(module), name)


def make_config(config_class, args, more):
    """The sizes of the command line, for a config class that has a name of its
    own for each (its attribute_map) and doesn't need them all."""
    sizes = {
        "num_hidden_layers": args.layers,
        "hidden_size": args.hidden,
        "num_attention_heads": args.heads,
        "num_key_value_heads": args.kv_heads,
        "intermediate_size": args.intermediate,
        "vocab_size": args.vocab,
        "max_position_embeddings": args.positions,
        "image_size": args.image,
        "patch_size": args.patch,
        # The defaults may lie beyond the vocabulary.
        "bos_token_id": None,
        "eos_token_id": None,
    }
    known = inspect.signature(config_class).parameters
    names = {name: config_class.attribute_map.get(name, name) for name in sizes}
    options = {names[name]: size for name, size in sizes.items() if names[name] in known}
    return config_class(**(options | more))


def build_model(arch, args):
    model_class = find_class(arch.model_class)
    if args.pretrained:
        model = model_class.from_pretrained(
            args.pretrained,
            dtype=torch.float32,
            attn_implementation="eager",
            **arch.class_options,
        )
    else:
        config = make_config(model_class.config_class, args, arch.config(args))
        config._attn_implementation = "eager"
        # Routed experts as products of weights that are looked up, not as a loop
        # over what is routed to each, which isn't a program of static shape.
        config._experts_implementation = "batched_mm"
        model = model_class(config, **arch.class_options)
        randomize(model, torch.Generator().manual_seed(args.seed))
    model.eval().requires_grad_(False)
    # The importer looks for buffers in the state dict alone.
    for module in model.modules():
        for name, buffer in list(module.named_buffers(recurse=False)):
            module.register_buffer(name, buffer, persistent=True)
    return model


def fan_in_of(module, shape):
    """How many products the weight's module sums for one number."""
    if isinstance(module, Conv1D):
        return shape[0]
    if isinstance(module, nn.modules.conv._ConvNd):
        return math.prod(shape[1:])
    return shape[-1]


@torch.no_grad()
def randomize(model, generator):
    """Overwrites every parameter with values that can't hide a mistake.

    The usual initialization (scale 1, bias 0, mean 0) makes a lost scale, a
    lost bias or a lost mean invisible. Here scales and biases vary from channel
    to channel, and the residual stream gets a mean that differs from token to
    token and isn't small beside its deviation.
    """

    def normal(shape, mean, deviation):
        return mean + deviation * torch.randn(shape, generator=generator)

    seen = set()
    for module in model.modules():
        for name, parameter in module.named_parameters(recurse=False):
            if id(parameter) in seen:
                continue
            seen.add(id(parameter))
            shape = parameter.shape
            if name.endswith("bias") and len(shape) == 1:
                value = normal(shape, 0.25, 0.5)
            elif len(shape) < 2:
                value = normal(shape, 1.0, 0.25)
            elif isinstance(module, nn.Embedding) or shape[0] == 1 < len(shape) - 1:
                # Tables, and tokens and positions that are parameters. The norm
                # of a row doesn't grow with its length, so that the results of
                # a head tied to the table stay in range.
                scale = 2.0 / math.sqrt(shape[-1])
                value = normal((*shape[:-1], 1), scale, scale) + normal(shape, 0.0, scale)
            else:
                fan_in = fan_in_of(module, shape)
                value = normal(shape, 1.0 / fan_in, 1.0 / math.sqrt(fan_in))
            parameter.copy_(value)


def make_inputs(arch, config, args):
    """Random tokens, images and sounds; a mask that pads the end of the last row."""
    generator = torch.Generator().manual_seed(args.seed + 1)
    shape = (args.batch, args.sequence)

    def integers(limit):
        return torch.randint(limit, shape, generator=generator)

    def numbers(*extents):
        return torch.randn((args.batch, *extents), generator=generator)

    def padding():
        mask = torch.ones(shape, dtype=torch.int64)
        mask[-1, args.sequence - args.sequence // 4 :] = 0
        return mask

    makers = {
        "input_ids": lambda: integers(config.vocab_size),
        "attention_mask": padding,
        "token_type_ids": lambda: integers(config.type_vocab_size),
        "decoder_input_ids": lambda: integers(config.vocab_size),
        "pixel_values": lambda: numbers(config.num_channels, args.image, args.image),
        # A spectrogram, or a wave.
        "input_values": lambda: numbers(config.max_length, config.num_mel_bins)
        if hasattr(config, "max_length")
        else numbers(8 * args.sequence),
        # Whisper's stem halves the frames.
        "input_features": lambda: numbers(
            config.num_mel_bins, 2 * config.max_source_positions
        ),
    }
    names = [name for name in arch.inputs if args.mask or name != "attention_mask"]
    return {name: makers[name]() for name in names}


class Exported(nn.Module):
    """The model as a function of tensors only, with one tensor as its result."""

    def __init__(self, model, arch, input_names, weight_names):
        super().__init__()
        self.model = model
        self.arch = arch
        self.input_names = input_names
        self.weight_names = weight_names

    def forward(self, *tensors):
        inputs = dict(zip(self.input_names, tensors))
        weights = dict(zip(self.weight_names, tensors[len(inputs) :]))
        # Tied parameters follow the one that is given.
        output = torch.func.functional_call(
            self.model, weights, kwargs=inputs | self.arch.call_options
        )
        return getattr(output, self.arch.result)


# ---------------------------------------------------------------------------
# Export
# ---------------------------------------------------------------------------


def source_location(stack_trace):
    """The innermost frame of a trace that lies in the model's source.

    Frames of PyTorch and of this script say nothing about the model. File names
    are relative to the folder that Python imports from, so that an export
    doesn't depend on where packages are installed.
    """
    frames = re.findall(r'File "([^"]+)", line (\d+),', stack_trace or "")
    roots = sorted(map(pathlib.Path, filter(None, sys.path)), key=lambda p: -len(str(p)))
    for file, line in reversed(frames):
        path = pathlib.Path(file)
        if path == pathlib.Path(__file__).resolve():
            continue
        root = next((r for r in roots if path.is_relative_to(r)), path.parent)
        path = path.relative_to(root)
        if path.parts[0] != "torch":
            return path.as_posix(), int(line)
    return None


class ModuleLocations(fx_importer.ContextCache):
    """Gives each node a file:line location under the name of its module."""

    def get_node_location(self, node):
        frame = source_location(node.meta.get("stack_trace"))
        location = ir.Location.unknown(self._c)
        if frame:
            location = ir.Location.file(*frame, col=0, context=self._c)
        modules = list((node.meta.get("nn_module_stack") or {}).values())
        # The first component is the wrapper's name for the model.
        name = modules[-1][0].partition(".")[2].removeprefix("model.") if modules else ""
        if name:
            location = ir.Location.name(name, location, context=self._c)
        return location


def name_weights(program, tracker, context):
    """Has the importer store each weight under its own name, and a tied one once."""
    for name, tensor in program.state_dict.items():
        entry = tracker.track(tensor)
        if not entry.is_empty or tensor.dtype != torch.float32 or tensor.numel() < 2:
            continue
        array = tensor.detach().contiguous().numpy()
        with context, ir.Location.unknown():
            kind = ir.RankedTensorType.get(array.shape, ir.F32Type.get())
            entry.value = ir.DenseResourceElementsAttr.get_from_buffer(
                array, name.removeprefix("model."), kind
            )


def cumulative_sum(x, dim, dtype=None):
    """torch.cumsum as a sum of masked copies."""
    dtype = dtype or (x.dtype if x.dtype.is_floating_point else torch.int64)
    x = x.to(dtype).movedim(dim, -1)
    index = torch.arange(x.shape[-1])
    precedes = index <= index.unsqueeze(-1)
    return torch.where(precedes, x.unsqueeze(-2), 0).sum(-1, dtype=dtype).movedim(-1, dim)


def top_k(x, k, dim=-1, largest=True, sorted=True):
    """torch.topk as k searches for the largest (or smallest) that is left."""
    sign = 1 if largest else -1
    left = x * sign
    positions = torch.arange(x.shape[dim]).view([-1] + [1] * ((x.ndim - 1 - dim) % x.ndim))
    values, indices = [], []
    for _ in range(k):
        value, index = torch.max(left, dim, keepdim=True)
        values.append(value * sign)
        indices.append(index)
        left = torch.where(positions == index, -math.inf, left)
    return torch.cat(values, dim), torch.cat(indices, dim)


# Ops that torch-mlir translates to ops of its own (tm_tensor), in terms of ops
# that it translates to upstream's.
UPSTREAM_FORMS = {
    torch.ops.aten.cumsum.default: cumulative_sum,
    torch.ops.aten.topk.default: top_k,
}


def copy_listed_weights(program):
    """Copies weights that stand in lists, as of an indexing: the importer takes
    only lists whose elements were all computed."""
    graph = program.graph
    for node in list(graph.nodes):
        for argument in node.args if node.op == "call_function" else ():
            listed = argument if isinstance(argument, (list, tuple)) else ()
            for weight in {w for w in listed if getattr(w, "op", "") == "placeholder"}:
                with graph.inserting_before(node):
                    copy = graph.call_function(torch.ops.aten.clone.default, (weight,))
                copy.meta = {"val": weight.meta["val"]}
                node.replace_input_with(weight, copy)


def nest_layers(model):
    """Makes a function of the layers, which all calls of it share."""
    layers = max((m for m in model.modules() if isinstance(m, nn.ModuleList)), key=len)
    kind = type(layers[0])
    kind.forward = torch.compiler.nested_compile_region(kind.forward)


def import_region(self, loc, node, _):
    """Imports a call of a nested region, which torch-mlir imports as a function."""
    region, _, *arguments = node.args
    module = getattr(node.graph.owning_module, region.target)
    name = self.fx_importer._graph_module_to_func_name[id(module)]
    call = ir.Operation.create(
        "func.call",
        attributes={"callee": ir.FlatSymbolRefAttr.get(name)},
        results=[self._cc.value_info_to_type(value) for value in node.meta["val"]],
        operands=[self._import_argument(loc, argument) for argument in arguments],
        loc=loc,
    )
    self._multi_result_nodes.add(node)
    for index, result in enumerate(call.results):
        self.bind_node_value(node, result, index)


fx_importer.GraphNodeImporter._import_hop_invoke_subgraph = import_region

# torch-mlir's passes to linalg, but for the check at their end, which knows no
# calls.
LOWER_CALLS = """builtin.module(
  torchdynamo-export-to-torch-backend-pipeline{extra-library=},
  func.func(convert-torch-to-linalg, canonicalize, convert-torch-to-scf,
            convert-torch-to-arith, convert-torch-to-tensor, memref-expand,
            canonicalize, resolve-shaped-type-result-dims, cse),
  torch-func-backend-type-conversion, canonicalize,
  func.func(torch-finalizing-backend-type-conversion))"""


def lower_with_calls(module):
    """Translates what torch-mlir has imported, and keeps its functions."""
    functions = list(module.body.operations)
    with module.context:
        for function in functions[:-1]:
            function.attributes["no_inline"] = ir.UnitAttr.get()
    functions[-1].move_before(functions[0])
    passmanager.PassManager.parse(LOWER_CALLS, module.context).run(module.operation)
    return module


# What torch-mlir calls the dialects that it translates to.
OUTPUT_TYPES = {"linalg": "linalg-on-tensors", "tosa": "tosa"}


def export(
    module,
    arguments,
    argument_names,
    dialect,
    upstream_forms=True,
    dynamic_shapes=None,
    nested=False,
):
    """Translates a module to one of the dialects."""
    program = torch.export.export(
        module,
        arguments,
        dynamic_shapes=dynamic_shapes,
        # Nested regions are seen by the compiler's frontend alone.
        strict=nested,
    )
    table = fx_decomp_util.get_decomposition_table()
    program = program.run_decompositions(
        table | UPSTREAM_FORMS if upstream_forms else table
    )
    copy_listed_weights(program)
    context = ir.Context()
    torch_d.register_dialect(context)
    tracker = fx_importer.RefTracker()
    name_weights(program, tracker, context)
    importer = fx_importer.FxImporter(context=context, py_attr_tracker=tracker)
    importer._cc = ModuleLocations(context, py_attr_tracker=tracker)
    # The program is decomposed already: the empty table keeps it as it is.
    result = fx.export_and_import(
        program,
        fx_importer=importer,
        decomposition_table={},
        output_type="raw" if nested else OUTPUT_TYPES[dialect],
    )
    if nested:
        lower_with_calls(result)
    function = result.body.operations[0]
    for argument, name in zip(
        function.regions[0].blocks[0].arguments, argument_names, strict=True
    ):
        argument.set_location(ir.Location.name(name, context=context))
    return result


# ---------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------


def write_module(module, folder, args):
    text = folder / "model.mlir"
    with open(text, "wb") as file:
        module.operation.print(
            file=file,
            binary=True,
            enable_debug_info=True,
            print_generic_op_form=args.generic,
        )
    if args.format == "text":
        return
    # torch-mlir follows LLVM's main branch, whose bytecode a release can't read.
    # The text form can be read, so the release itself writes the bytecode.
    command = [args.mlir_opt, text, "--emit-bytecode", "-o", folder / "model.mlirbc"]
    if args.generic:
        command.append("--allow-unregistered-dialect")
    subprocess.run(command, check=True)
    text.unlink()


def write_tensors(tensors, folder):
    folder.mkdir()
    for index, tensor in enumerate(tensors):
        array = np.ascontiguousarray(tensor.detach().numpy())
        array = array.astype(array.dtype.newbyteorder("<"), copy=False)
        with open(folder / f"{index}.npy", "wb") as file:
            np.lib.format.write_array(file, array, version=(1, 0))


def replace(folder, written):
    """Moves what was written into place; a failed export changes nothing."""
    folder.mkdir(exist_ok=True)
    for name in ("model.mlir", "model.mlirbc", "inputs", "outputs"):
        old = folder / name
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink(missing_ok=True)
        if (written / name).exists():
            (written / name).rename(old)


class ListModels(argparse.Action):
    def __init__(self, *args, **options):
        super().__init__(*args, nargs=0, **options)

    def __call__(self, parser, *_):
        print(*ARCHITECTURES, sep="\n")
        parser.exit()


def parse_arguments(words=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", choices=ARCHITECTURES, metavar="model", help="see --list")
    parser.add_argument("folder", type=pathlib.Path, help="where the export goes")
    parser.add_argument("--list", action=ListModels, help="print the names of the models and exit")
    parser.add_argument("--weights", choices=("constants", "arguments"), default="constants")
    parser.add_argument("--dialect", choices=OUTPUT_TYPES, default="linalg")
    parser.add_argument("--format", choices=("text", "bytecode"), default="text")
    parser.add_argument(
        "--generic",
        action="store_true",
        help="print ops in generic form, and keep those of dialects that LLVM doesn't register",
    )
    parser.add_argument(
        "--no-mask",
        dest="mask",
        action="store_false",
        help="leave out the attention mask; decoders then compute a cumulative sum",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--sequence", type=int, default=7, help="tokens a row")
    parser.add_argument(
        "--dynamic-tokens",
        action="store_true",
        help="leave the number of tokens in a row to run time",
    )
    parser.add_argument(
        "--nested-layers",
        action="store_true",
        help="make a function of the layers, which is called with the weights of each",
    )
    parser.add_argument(
        "--pretrained",
        metavar="NAME",
        help="a model of the Hugging Face hub, or the folder of one; it determines the sizes below",
    )
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--hidden", type=int, default=64, help="channels of the residual stream")
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--kv-heads", type=int, help="key and value heads, where a model has a number of its own (default: as --heads)")
    parser.add_argument("--intermediate", type=int, help="channels inside the MLP (default: 4 x hidden)")
    parser.add_argument("--vocab", type=int, default=131)
    parser.add_argument("--positions", type=int, default=32, help="longest sequence")
    parser.add_argument("--image", type=int, default=16, help="pixels along a side of an image")
    parser.add_argument("--patch", type=int, default=8, help="pixels along a side of a patch")
    parser.add_argument(
        "--mlir-opt",
        default=shutil.which("mlir-opt-22") or shutil.which("mlir-opt"),
        help="the mlir-opt that writes bytecode (default: mlir-opt-22 or mlir-opt on the PATH)",
    )
    args = parser.parse_args(words)
    args.kv_heads = args.kv_heads or args.heads
    args.intermediate = args.intermediate or 4 * args.hidden
    if args.hidden % args.heads:
        parser.error("--hidden must be a multiple of --heads")
    if not args.pretrained and args.sequence > args.positions:
        parser.error("--sequence must not exceed --positions")
    if args.nested_layers and args.dialect != "linalg":
        parser.error("--nested-layers needs --dialect=linalg")
    if args.format == "bytecode" and not args.mlir_opt:
        parser.error("--format=bytecode needs mlir-opt; give it with --mlir-opt")
    return args


def token_dimensions(inputs, num_weights, longest):
    """The dynamic shapes of a model's arguments: rows of tokens of one length."""
    tokens = torch.export.Dim("tokens", min=2, max=longest)
    shapes = [{1: tokens} if x.ndim == 2 else None for x in inputs.values()]
    return ((*shapes, *[None] * num_weights),)


def export_model(args):
    arch = ARCHITECTURES[args.model]
    model = build_model(arch, args)
    inputs = make_inputs(arch, model.config, args)
    if args.nested_layers:
        nest_layers(model)
    weights = dict(model.named_parameters()) if args.weights == "arguments" else {}
    names = (*inputs, *weights)
    arguments = (*inputs.values(), *weights.values())
    shapes = None
    if args.dynamic_tokens:
        shapes = token_dimensions(inputs, len(weights), args.positions)
    wrapper = Exported(model, arch, tuple(inputs), tuple(weights))
    with torch.no_grad():
        outputs = (wrapper(*arguments),)
        module = export(
            wrapper,
            arguments,
            names,
            args.dialect,
            upstream_forms=not args.generic,
            dynamic_shapes=shapes,
            nested=args.nested_layers,
        )

    args.folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.folder.parent) as scratch:
        scratch = pathlib.Path(scratch)
        write_module(module, scratch, args)
        write_tensors(arguments, scratch / "inputs")
        write_tensors(outputs, scratch / "outputs")
        replace(args.folder, scratch)


if __name__ == "__main__":
    export_model(parse_arguments())
