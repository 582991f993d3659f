# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small models of architectures that `transformers` has no class for, in the form
that utils/export-models.py expects of one."""

import dataclasses
import types
from typing import ClassVar

import torch
from torch import nn


@dataclasses.dataclass
class Config:
    """The sizes, under the names that `transformers` has for them."""

    num_hidden_layers: int
    hidden_size: int
    num_attention_heads: int
    intermediate_size: int
    vocab_size: int
    image_size: int
    patch_size: int
    num_channels: int = 3
    attribute_map: ClassVar[dict] = {}


class Attention(nn.Module):
    """Self-attention; `positions` is applied to queries and keys."""

    def __init__(self, config, positions=lambda queries: queries):
        super().__init__()
        size = config.hidden_size
        self.heads, self.positions = config.num_attention_heads, positions
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.output = nn.Linear(size, size)

    def forward(self, x):
        queries, keys, values = (
            linear(x).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for linear in (self.query, self.key, self.value)
        )
        scores = self.positions(queries) @ self.positions(keys).transpose(-1, -2)
        weights = torch.softmax(scores * queries.shape[-1] ** -0.5, dim=-1)
        return self.output((weights @ values).transpose(1, 2).flatten(2))


class Perceptron(nn.Sequential):
    def __init__(self, config):
        super().__init__(
            nn.Linear(config.hidden_size, config.intermediate_size),
            nn.GELU(approximate="tanh"),
            nn.Linear(config.intermediate_size, config.hidden_size),
        )


class Block(nn.Module):
    """Pre-LN."""

    def __init__(self, config, attention=None):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(config.hidden_size), nn.LayerNorm(config.hidden_size)
        self.attention, self.mlp = attention or Attention(config), Perceptron(config)

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class Patches(nn.Module):
    """Patches of an image with a position each."""

    def __init__(self, config):
        super().__init__()
        size, patch = config.hidden_size, config.patch_size
        self.projection = nn.Conv2d(config.num_channels, size, patch, patch)
        self.positions = nn.Parameter(torch.zeros(1, (config.image_size // patch) ** 2, size))

    def forward(self, pixels):
        return self.projection(pixels).flatten(2).transpose(1, 2) + self.positions


class Model(nn.Module):
    config_class = Config

    def __init__(self, config):
        super().__init__()
        self.config = config

    @staticmethod
    def result(x):
        return types.SimpleNamespace(last_hidden_state=x)


class UViT(Model):
    """Long skips: the second half of the blocks reads the first half's streams,
    through a linear of both ("All are Worth Words", Bao et al. 2023)."""

    def __init__(self, config):
        super().__init__(config)
        size, half = config.hidden_size, config.num_hidden_layers // 2
        self.patches = Patches(config)
        self.early = nn.ModuleList(Block(config) for _ in range(half))
        self.middle = Block(config)
        self.skips = nn.ModuleList(nn.Linear(2 * size, size) for _ in range(half))
        self.late = nn.ModuleList(Block(config) for _ in range(half))
        self.norm = nn.LayerNorm(size)

    def forward(self, pixel_values):
        x, skipped = self.patches(pixel_values), []
        for block in self.early:
            x = block(x)
            skipped.append(x)
        x = self.middle(x)
        for skip, block in zip(self.skips, self.late):
            x = block(skip(torch.cat([x, skipped.pop()], dim=-1)))
        return self.result(self.norm(x))


class DiT(Model):
    """Norms modulated by a condition, and branches gated by it ("Scalable
    Diffusion Models with Transformers", Peebles and Xie 2023); with `gated`
    false, scale and shift alone."""

    def __init__(self, config, gated=True):
        super().__init__(config)
        size, self.gated = config.hidden_size, gated
        self.patches = Patches(config)
        self.condition = nn.Conv2d(config.num_channels, size, config.image_size)
        self.norm = nn.LayerNorm(size, elementwise_affine=False)
        self.layers = nn.ModuleList(
            nn.ModuleList([nn.Linear(size, 6 * size), Attention(config), Perceptron(config)])
            for _ in range(config.num_hidden_layers)
        )
        self.last = nn.Linear(size, 2 * size)

    def modulate(self, x, scale, shift):
        return self.norm(x) * (1 + scale) + shift

    def forward(self, pixel_values):
        x = self.patches(pixel_values)
        condition = torch.nn.functional.silu(self.condition(pixel_values).flatten(2).transpose(1, 2))
        for modulation, attention, mlp in self.layers:
            scale1, shift1, gate1, scale2, shift2, gate2 = modulation(condition).chunk(6, dim=-1)
            branch = attention(self.modulate(x, scale1, shift1))
            x = x + (gate1 * branch if self.gated else branch)
            branch = mlp(self.modulate(x, scale2, shift2))
            x = x + (gate2 * branch if self.gated else branch)
        return self.result(self.modulate(x, *self.last(condition).chunk(2, dim=-1)))


class PostLN(Model):
    """Post-LN, one norm for all blocks, which has no scale; with `bias` a bias."""

    def __init__(self, config, bias=False):
        super().__init__(config)
        self.table = nn.Embedding(config.vocab_size, config.hidden_size)
        self.norm = nn.LayerNorm(config.hidden_size, elementwise_affine=bias)
        self.norm.weight = None
        self.layers = nn.ModuleList(
            nn.ModuleList([Attention(config), Perceptron(config)]) for _ in range(config.num_hidden_layers)
        )

    def forward(self, input_ids):
        x = self.norm(self.table(input_ids))
        for attention, mlp in self.layers:
            x = self.norm(x + attention(x))
            x = self.norm(x + mlp(x))
        return self.result(x)


class Sandwich(Model):
    """A norm before and one behind each sublayer ("CogView", Ding et al. 2021)."""

    def __init__(self, config):
        super().__init__(config)
        size = config.hidden_size
        self.table = nn.Embedding(config.vocab_size, size)
        self.layers = nn.ModuleList(
            nn.ModuleList([nn.LayerNorm(size), sublayer(config), nn.LayerNorm(size)])
            for _ in range(config.num_hidden_layers)
            for sublayer in (Attention, Perceptron)
        )
        self.norm = nn.LayerNorm(size)

    def forward(self, input_ids):
        x = self.table(input_ids)
        for before, sublayer, behind in self.layers:
            x = x + behind(sublayer(before(x)))
        return self.result(self.norm(x))


class GatedRecurrence(nn.Module):
    """A state for each channel, gated, with a norm of the gated states."""

    def __init__(self, config):
        super().__init__()
        size = config.hidden_size
        self.input = nn.Linear(size, 3 * size)
        self.norm = nn.LayerNorm(size)
        self.output = nn.Linear(size, size)

    def forward(self, x):
        values, steps, gates = self.input(x).chunk(3, dim=-1)
        decays, states = torch.sigmoid(steps), []
        for token in range(x.shape[1]):
            state = values[:, token] * (1 - decays[:, token])
            states.append(state + decays[:, token] * states[-1] if states else state)
        gated = torch.stack(states, dim=1) * nn.functional.silu(gates)
        return self.output(self.norm(gated))


class StateSpace(Model):
    """Pre-LN around recurrences that end in a norm of their own, as Mamba-2's do
    ("Transformers are SSMs", Dao and Gu 2024), with LayerNorms."""

    def __init__(self, config):
        super().__init__(config)
        size = config.hidden_size
        self.table = nn.Embedding(config.vocab_size, size)
        self.layers = nn.ModuleList(
            nn.ModuleList([nn.LayerNorm(size), GatedRecurrence(config)])
            for _ in range(config.num_hidden_layers)
        )
        self.norm = nn.LayerNorm(size)

    def forward(self, input_ids):
        x = self.table(input_ids)
        for norm, recurrence in self.layers:
            x = x + recurrence(norm(x))
        return self.result(self.norm(x))


class SpatialNorms(Model):
    """Convolutions with norms over positions: of groups of channels and of each
    channel."""

    def __init__(self, config):
        super().__init__(config)
        size = config.hidden_size
        self.first = nn.Conv2d(config.num_channels, size, 3, padding=1)
        self.group = nn.GroupNorm(2, size)
        self.second = nn.Conv2d(size, size, 3, padding=1)
        self.instance = nn.InstanceNorm2d(size, affine=True)

    def forward(self, pixel_values):
        x = torch.relu(self.group(self.first(pixel_values)))
        return self.result(self.instance(self.second(x)))


class NormedRotary(nn.Module):
    """Rotates pairs of channels by the position, then norms."""

    def __init__(self, size):
        super().__init__()
        self.norm = nn.LayerNorm(size)

    def forward(self, x):
        angle = torch.arange(x.shape[-2])[:, None] * 0.5 ** torch.arange(x.shape[-1] // 2)
        left, right = x.chunk(2, dim=-1)
        turned = [left * angle.cos() - right * angle.sin(), left * angle.sin() + right * angle.cos()]
        return self.norm(torch.cat(turned, dim=-1))


class NormAfterRotary(Model):
    """Pre-LN with norms of queries and keys behind their rotation."""

    def __init__(self, config):
        super().__init__(config)
        self.table = nn.Embedding(config.vocab_size, config.hidden_size)
        head = config.hidden_size // config.num_attention_heads
        self.layers = nn.ModuleList(
            Block(config, Attention(config, NormedRotary(head))) for _ in range(config.num_hidden_layers)
        )
        self.norm = nn.LayerNorm(config.hidden_size)

    def forward(self, input_ids):
        x = self.table(input_ids)
        for layer in self.layers:
            x = layer(x)
        return self.result(self.norm(x))
