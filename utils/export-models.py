#!/usr/bin/env python3
# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports a Hugging Face transformer to MLIR, with inputs and PyTorch's outputs.

The model class comes from `transformers`, the translation from
`torch_mlir.fx.export_and_import` (linalg on tensors). Written to the output
folder:

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
import dataclasses
import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from typing import Any, Callable

import numpy as np
import torch
import transformers
from torch import nn
from torch_mlir import fx, ir
from torch_mlir.dialects import torch as torch_d
from torch_mlir.extras import fx_decomp_util, fx_importer
from transformers.pytorch_utils import Conv1D


# ---------------------------------------------------------------------------
# Models
# ---------------------------------------------------------------------------


@dataclasses.dataclass(frozen=True)
class Architecture:
    """How to build one kind of model and what to feed it."""

    model_class: Any
    config: Callable[[argparse.Namespace], Any]
    # Names of the run-time inputs, in the order of the exported arguments.
    inputs: tuple
    # The field of the model's result that is exported.
    result: str
    # Arguments of the class beside the config.
    class_options: dict = dataclasses.field(default_factory=dict)


def gpt2_config(args):
    return transformers.GPT2Config(
        n_layer=args.layers,
        n_embd=args.hidden,
        n_head=args.heads,
        n_inner=args.intermediate,
        vocab_size=args.vocab,
        n_positions=args.positions,
        bos_token_id=None,
        eos_token_id=None,
    )


def bert_config(args):
    return transformers.BertConfig(
        num_hidden_layers=args.layers,
        hidden_size=args.hidden,
        num_attention_heads=args.heads,
        intermediate_size=args.intermediate or 4 * args.hidden,
        vocab_size=args.vocab,
        max_position_embeddings=args.positions,
    )


def llama_config(args):
    return transformers.LlamaConfig(
        num_hidden_layers=args.layers,
        hidden_size=args.hidden,
        num_attention_heads=args.heads,
        num_key_value_heads=args.kv_heads or args.heads,
        intermediate_size=args.intermediate or 4 * args.hidden,
        vocab_size=args.vocab,
        max_position_embeddings=args.positions,
        bos_token_id=None,
        eos_token_id=None,
    )


ARCHITECTURES = {
    "gpt2": Architecture(
        transformers.GPT2LMHeadModel,
        gpt2_config,
        ("input_ids", "attention_mask"),
        "logits",
    ),
    "bert": Architecture(
        transformers.BertModel,
        bert_config,
        ("input_ids", "attention_mask", "token_type_ids"),
        "last_hidden_state",
        {"add_pooling_layer": False},
    ),
    "llama": Architecture(
        transformers.LlamaForCausalLM,
        llama_config,
        ("input_ids", "attention_mask"),
        "logits",
    ),
}


def build_model(arch, args):
    if args.pretrained:
        model = arch.model_class.from_pretrained(
            args.pretrained,
            dtype=torch.float32,
            attn_implementation="eager",
            **arch.class_options,
        )
    else:
        config = arch.config(args)
        config._attn_implementation = "eager"
        model = arch.model_class(config, **arch.class_options)
        randomize(model, torch.Generator().manual_seed(args.seed))
    model.eval().requires_grad_(False)
    # The importer looks for buffers in the state dict alone.
    for module in model.modules():
        for name, buffer in list(module.named_buffers(recurse=False)):
            module.register_buffer(name, buffer, persistent=True)
    return model


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
            if name == "bias":
                value = normal(shape, 0.25, 0.5)
            elif len(shape) == 1:
                value = normal(shape, 1.0, 0.25)
            elif isinstance(module, nn.Embedding):
                # The norm of a row doesn't grow with its length, so that the
                # results of a head tied to the table stay in range.
                scale = 2.0 / math.sqrt(shape[1])
                value = normal((shape[0], 1), scale, scale) + normal(shape, 0.0, scale)
            else:
                fan_in = shape[0] if isinstance(module, Conv1D) else shape[1]
                value = normal(shape, 1.0 / fan_in, 1.0 / math.sqrt(fan_in))
            parameter.copy_(value)


def make_inputs(arch, config, args):
    """Random token ids and types; a mask that pads the end of the last row."""
    generator = torch.Generator().manual_seed(args.seed + 1)
    shape = (args.batch, args.sequence)
    mask = torch.ones(shape, dtype=torch.int64)
    mask[-1, args.sequence - args.sequence // 4 :] = 0
    ids = torch.randint(config.vocab_size, shape, generator=generator)
    values = {"input_ids": ids, "attention_mask": mask}
    if "token_type_ids" in arch.inputs:
        values["token_type_ids"] = torch.randint(
            config.type_vocab_size, shape, generator=generator
        )
    if not args.mask:
        del values["attention_mask"]
    return {name: values[name] for name in arch.inputs if name in values}


class Exported(nn.Module):
    """The model as a function of tensors only, with one tensor as its result."""

    def __init__(self, model, input_names, weight_names, result):
        super().__init__()
        self.model = model
        self.input_names = input_names
        self.weight_names = weight_names
        self.result = result

    def forward(self, *tensors):
        inputs = dict(zip(self.input_names, tensors))
        weights = dict(zip(self.weight_names, tensors[len(inputs) :]))
        options = {"use_cache": False} if self.result == "logits" else {}
        # Tied parameters follow the one that is given.
        output = torch.func.functional_call(
            self.model, weights, kwargs=inputs | options
        )
        return getattr(output, self.result)


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
        name = modules[-1][0].partition(".")[2] if modules else ""
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


def export(module, arguments, argument_names):
    """Translates a module to linalg on tensors."""
    program = torch.export.export(module, arguments)
    program = program.run_decompositions(fx_decomp_util.get_decomposition_table())
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
        output_type="linalg-on-tensors",
    )
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


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", choices=sorted(ARCHITECTURES))
    parser.add_argument("folder", type=pathlib.Path, help="where the export goes")
    parser.add_argument("--weights", choices=("constants", "arguments"), default="constants")
    parser.add_argument("--format", choices=("text", "bytecode"), default="text")
    parser.add_argument("--generic", action="store_true", help="print ops in generic form")
    parser.add_argument(
        "--no-mask",
        dest="mask",
        action="store_false",
        help="leave out the attention mask; decoders then compute a cumulative sum (tm_tensor.scan)",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--sequence", type=int, default=7, help="tokens a row")
    parser.add_argument(
        "--pretrained",
        metavar="NAME",
        help="a model of the Hugging Face hub, or the folder of one; it determines the sizes below",
    )
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--hidden", type=int, default=64, help="channels of the residual stream")
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--kv-heads", type=int, help="llama: key and value heads (default: as --heads)")
    parser.add_argument("--intermediate", type=int, help="channels inside the MLP (default: 4 x hidden)")
    parser.add_argument("--vocab", type=int, default=131)
    parser.add_argument("--positions", type=int, default=32, help="longest sequence")
    parser.add_argument(
        "--mlir-opt",
        default=shutil.which("mlir-opt-22") or shutil.which("mlir-opt"),
        help="the mlir-opt that writes bytecode (default: mlir-opt-22 or mlir-opt on the PATH)",
    )
    args = parser.parse_args()
    if args.hidden % args.heads:
        parser.error("--hidden must be a multiple of --heads")
    if not args.pretrained and args.sequence > args.positions:
        parser.error("--sequence must not exceed --positions")
    if args.format == "bytecode" and not args.mlir_opt:
        parser.error("--format=bytecode needs mlir-opt; give it with --mlir-opt")
    return args


def main():
    args = parse_arguments()
    arch = ARCHITECTURES[args.model]
    model = build_model(arch, args)
    inputs = make_inputs(arch, model.config, args)
    weights = dict(model.named_parameters()) if args.weights == "arguments" else {}
    names = (*inputs, *weights)
    arguments = (*inputs.values(), *weights.values())
    wrapper = Exported(model, tuple(inputs), tuple(weights), arch.result)
    with torch.no_grad():
        outputs = (wrapper(*arguments),)
        module = export(wrapper, arguments, names)

    args.folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.folder.parent) as scratch:
        scratch = pathlib.Path(scratch)
        write_module(module, scratch, args)
        write_tensors(arguments, scratch / "inputs")
        write_tensors(outputs, scratch / "outputs")
        replace(args.folder, scratch)


if __name__ == "__main__":
    main()
