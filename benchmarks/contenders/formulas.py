# Part of the norm project, under the Apache License v2.0 with LLVM Exceptions.
# See the LICENSE file for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The forms of the ops as one writes them with a library of arrays."""

import dataclasses
from typing import Callable

from .cells import EPSILON


@dataclasses.dataclass(frozen=True)
class Arrays:
    """Where the libraries' names differ."""

    cast: Callable  # of an array to another's type
    wide: Callable  # to f32
    rsqrt: Callable
    most: Callable  # along the last axis, which stays
    to_i8: Callable  # ties to even
    to_f8: Callable


def of_torch(torch):
    return Arrays(
        cast=lambda x, like: x.to(like.dtype),
        wide=lambda x: x.float(),
        rsqrt=torch.rsqrt,
        most=lambda x: x.amax(-1, keepdim=True),
        to_i8=lambda x: torch.round(x).to(torch.int8),
        to_f8=lambda x: x.to(torch.float8_e4m3fn),
    )


def of_jax(jax):
    return Arrays(
        cast=lambda x, like: x.astype(like.dtype),
        wide=lambda x: x.astype("float32"),
        rsqrt=jax.lax.rsqrt,
        most=lambda x: x.max(-1, keepdims=True),
        to_i8=lambda x: jax.numpy.round(x).astype("int8"),
        to_f8=lambda x: x.astype(jax.numpy.float8_e4m3fn),
    )


def sums(x):
    return x.sum(-1, keepdims=True)


def statistics(arrays, op, x):
    """Of wide rows: the mean (of a LayerNorm), and the reciprocal root."""
    extent = x.shape[-1]
    mean = sums(x) / extent if op == "LayerNorm" else None
    centred = x if mean is None else x - mean
    squares = sums(centred * centred)
    if op == "CRMSNorm":
        squares, extent = squares + sums(x) ** 2, extent + 1
    return mean, arrays.rsqrt(squares / extent + EPSILON)


def save_statistics(arrays, cell, buffers):
    """To the operands of a cell's gradients."""
    if cell.form != "backward":
        return
    mean, root = statistics(arrays, cell.op, arrays.wide(buffers["x"]))
    buffers["root"].copy_(root[:, 0])
    if mean is not None:
        buffers["mean"].copy_(mean[:, 0])


def normalize(arrays, op, x, scale, bias):
    wide = arrays.wide(x)
    mean, root = statistics(arrays, op, wide)
    y = (wide if mean is None else wide - mean) * root
    if op != "CRMSNorm":
        y = y * scale
    if op == "LayerNorm":
        y = y + bias
    return arrays.cast(y, x)


def forward(arrays, op, x, scale, bias):
    return (normalize(arrays, op, x, scale, bias),)


def residual(arrays, op, x, residual, scale, bias):
    total = x + residual
    return normalize(arrays, op, total, scale, bias), total


def quantized(arrays, op, x, scale, bias):
    y = arrays.wide(normalize(arrays, op, x, scale, bias))
    scales = arrays.most(abs(y)) / 127
    return arrays.to_i8(y / scales), scales[:, 0]


def quantized_f8(arrays, op, x, scale, bias):
    y = arrays.wide(normalize(arrays, op, x, scale, bias))
    scales = arrays.most(abs(y)) / 448
    return arrays.to_f8(y / scales), scales[:, 0]


def backward(arrays, op, output_grad, x, mean, root, scale):
    """Also of the scale and bias, as far as the op has them."""
    grad, wide, root = arrays.wide(output_grad), arrays.wide(x), root[:, None]
    normal = (wide - mean[:, None] if op == "LayerNorm" else wide) * root
    h = grad if op == "CRMSNorm" else grad * scale
    extent = x.shape[-1]
    if op == "CRMSNorm":
        input_grad = h - (normal + sums(normal)) * (sums(h * normal) / (extent + 1))
    else:
        input_grad = h - normal * (sums(h * normal) / extent)
    if op == "LayerNorm":
        input_grad = input_grad - sums(h) / extent
    results = (arrays.cast(input_grad * root, x),)
    if op != "CRMSNorm":
        results += ((grad * normal).sum(0),)
    if op == "LayerNorm":
        results += (grad.sum(0),)
    return results


FORMULAS = {
    "forward": forward, "residual": residual, "quantized": quantized, "quantized_f8": quantized_f8, "backward": backward
}
