"""Packs a tuned all-MiniLM-L6-v2 (`tune.py`) into the file that `src/encoder` multiplies from.

    python3 make.py path/to/tuned/model.safetensors

Writes `minilm-l6-tuned-int8-16k.safetensors` and `SHA256SUMS` beside itself; `vocab.txt` stays. Needs
numpy and safetensors. The same input gives the same bytes. Matrices and the table of words become
int8, rounded to 127 steps each way of the largest number of their output (or word).

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
from safetensors.numpy import load_file

LAYERS, HIDDEN, PANEL, TOKENS = 6, 384, 32, 128
NAME = "minilm-l6-tuned-int8-16k.safetensors"
HERE = Path(__file__).resolve().parent


def rounded(rows):
    """Rows of whole steps, and what one step of each row is worth."""
    scale = np.maximum(np.abs(rows).max(axis=1), 1e-12).astype(np.float32) / np.float32(127)
    return np.rint(rows / scale[:, None]).astype(np.int8), scale


def packed(weight):
    """`[inputs, outputs]` to `[outputs / 32, inputs / 2, 32, 2]`."""
    inputs, outputs = weight.shape
    assert weight.dtype == np.int8 and weight.min() >= -127
    blocks = weight.reshape(inputs // 2, 2, outputs // PANEL, PANEL)
    return np.ascontiguousarray(blocks.transpose(2, 0, 3, 1))


def layer(values, number):
    """Every tensor of one layer by name."""
    source, out = f"encoder.layer.{number}.", {}
    parts = {
        "attention.in": [f"attention.self.{part}" for part in ("query", "key", "value")],
        "attention.out": ["attention.output.dense"],
        "up": ["intermediate.dense"],
        "down": ["output.dense"],
    }
    for name, sources in parts.items():
        weight = np.concatenate([values[f"{source}{one}.weight"] for one in sources])
        weight, scale = rounded(weight)
        out[f"{number}.{name}.weight"] = packed(weight.T)
        out[f"{number}.{name}.scale"] = scale
        out[f"{number}.{name}.bias"] = np.concatenate(
            [values[f"{source}{one}.bias"] for one in sources]
        )
    for name, part in (("attention.norm", "attention.output"), ("norm", "output")):
        for kind in ("weight", "bias"):
            out[f"{number}.{name}.{kind}"] = values[f"{source}{part}.LayerNorm.{kind}"]
    return out


def tensors(values):
    """Every tensor of the new file by name."""
    position = values["embeddings.position_embeddings.weight"]
    kind = values["embeddings.token_type_embeddings.weight"][0]
    words, scale = rounded(values["embeddings.word_embeddings.weight"])
    out = {
        "words": words,
        "words.scale": scale,
        # A question is one text, so every token has type 0: its row goes into the positions.
        "positions": position[:TOKENS] + kind,
        "norm.weight": values["embeddings.LayerNorm.weight"],
        "norm.bias": values["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        out |= layer(values, number)
    return out


def write(path, named):
    """Safetensors: length of the header, header in JSON, bytes. Matrices first, so they lie even."""
    order = sorted(named, key=lambda name: (named[name].dtype != np.int8, name))
    header, blobs, at = {"__metadata__": {"format": "signpost-encoder-1"}}, [], 0
    for name in order:
        kind = {"int8": "I8", "float32": "F32", "uint8": "U8"}[str(named[name].dtype)]
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
    [model] = sys.argv[1:]
    write(HERE / NAME, tensors(load_file(model)))
    sums = [
        f"{hashlib.sha256((HERE / name).read_bytes()).hexdigest()}  {name}\n"
        for name in (NAME, "vocab.txt")
    ]
    (HERE / "SHA256SUMS").write_text("".join(sums))


if __name__ == "__main__":
    main()
