"""Packs the int8 ONNX file of all-MiniLM-L6-v2 into the file that `src/encoder` multiplies from.

    python3 make.py path/to/minilm-l6-v2-int8-16k.onnx path/to/vocab.txt

Writes `minilm-l6-v2-int8-16k.safetensors`, `vocab.txt` and `SHA256SUMS` beside itself. Needs numpy
and onnx. The same input gives the same bytes. No number is rounded again: int8 values and their
scales are the ONNX file's own; only their order changes.

Layout of a matrix of `inputs` x `outputs` (`Matrix` in src/encoder/weights.rs reads it):
    weight  int8  [outputs / 32, inputs / 2, 32, 2]: panels of 32 outputs; in a panel, for each pair
            of inputs, the 32 outputs' two weights side by side
    scale   f32   [outputs]: one int8 step of this output
    bias    f32   [outputs]
"""

import hashlib
import json
import struct
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

LAYERS, HIDDEN, PANEL, TOKENS = 6, 384, 32, 128
NAME = "minilm-l6-v2-int8-16k.safetensors"
HERE = Path(__file__).resolve().parent


def read(path):
    """The initialisers by name, and for each bias the name of the matrix it is added behind."""
    graph = onnx.load(path).graph
    values = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    product = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    matrix = {}
    for node in graph.node:
        if node.op_type == "Add":
            biases = [name for name in node.input if name.endswith(".bias")]
            products = [product[name] for name in node.input if name in product]
            if biases and products:
                matrix[biases[0]] = products[0]
    return values, matrix


def packed(weight):
    """`[inputs, outputs]` to `[outputs / 32, inputs / 2, 32, 2]`."""
    inputs, outputs = weight.shape
    assert weight.dtype == np.int8 and weight.min() >= -127
    blocks = weight.reshape(inputs // 2, 2, outputs // PANEL, PANEL)
    return np.ascontiguousarray(blocks.transpose(2, 0, 3, 1))


def tensors(values, matrix):
    """Every tensor of the new file by name."""
    inner = "inner.embeddings."
    position = values[inner + "position_embeddings.weight_q"].astype(np.float32)
    position *= values[inner + "position_embeddings.weight_scale"]
    kind = values[inner + "token_type_embeddings.weight"][0]
    out = {
        "words": values[inner + "word_embeddings.weight_q"],
        "words.scale": values[inner + "word_embeddings.weight_scale"].reshape(-1),
        # A question is one text, so every token has type 0: its row goes into the positions.
        "positions": position[:TOKENS] + kind,
        "norm.weight": values[inner + "LayerNorm.weight"],
        "norm.bias": values[inner + "LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        source = f"inner.encoder.layer.{layer}."
        parts = {
            "attention.in": [f"attention.self.{part}" for part in ("query", "key", "value")],
            "attention.out": ["attention.output.dense"],
            "up": ["intermediate.dense"],
            "down": ["output.dense"],
        }
        for name, sources in parts.items():
            biases = [source + part + ".bias" for part in sources]
            names = [matrix[bias] for bias in biases]
            weight = np.concatenate([values[one + "_q"] for one in names], axis=1)
            scale = np.concatenate([values[one + "_scale"].reshape(-1) for one in names])
            out[f"{layer}.{name}.weight"] = packed(weight)
            out[f"{layer}.{name}.scale"] = scale
            out[f"{layer}.{name}.bias"] = np.concatenate([values[bias] for bias in biases])
        for name, part in (("attention.norm", "attention.output"), ("norm", "output")):
            for kind in ("weight", "bias"):
                out[f"{layer}.{name}.{kind}"] = values[f"{source}{part}.LayerNorm.{kind}"]
    return out


def write(path, named):
    """Safetensors: length of the header, header in JSON, bytes. Matrices first, so they lie even."""
    order = sorted(named, key=lambda name: (named[name].dtype != np.int8, name))
    header, blobs, at = {"__metadata__": {"format": "signpost-encoder-1"}}, [], 0
    for name in order:
        kind = {"int8": "I8", "float32": "F32"}[str(named[name].dtype)]
        blob = np.ascontiguousarray(named[name]).tobytes()
        header[name] = {
            "dtype": kind,
            "shape": list(named[name].shape),
            "data_offsets": [at, at + len(blob)],
        }
        blobs.append(blob)
        at += len(blob)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def main():
    model, vocabulary = sys.argv[1:]
    write(HERE / NAME, tensors(*read(model)))
    (HERE / "vocab.txt").write_bytes(Path(vocabulary).read_bytes())
    sums = [
        f"{hashlib.sha256((HERE / name).read_bytes()).hexdigest()}  {name}\n"
        for name in (NAME, "vocab.txt")
    ]
    (HERE / "SHA256SUMS").write_text("".join(sums))


main()
