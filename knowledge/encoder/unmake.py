"""Undoes `make.py`: the shipped encoder as a folder that transformers reads, so that tuning goes on from it.

    python3 unmake.py path/to/folder

What was rounded to int8 stays rounded. Needs numpy, safetensors and transformers.
"""

import sys
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

HERE = Path(__file__).resolve().parent
NAME = "minilm-l6-tuned-int8-16k.safetensors"
LAYERS, HIDDEN, HEADS, WIDE = 6, 384, 12, 1536


def unpacked(file, name):
    """A packed matrix as `[outputs, inputs]` numbers."""
    panels, pairs, panel, two = file[f"{name}.weight"].shape
    blocks = file[f"{name}.weight"].transpose(1, 3, 0, 2).reshape(pairs * two, panels * panel)
    return blocks.T.astype(np.float32) * file[f"{name}.scale"][:, None]


def layer(file, number):
    """The tensors of one layer, by the name that follows the layer's own in transformers."""
    out = {}
    inside, bias = unpacked(file, f"{number}.attention.in"), file[f"{number}.attention.in.bias"]
    for at, part in enumerate(("query", "key", "value")):
        rows = slice(at * HIDDEN, (at + 1) * HIDDEN)
        out[f"attention.self.{part}.weight"], out[f"attention.self.{part}.bias"] = inside[rows], bias[rows]
    for name, part in (
        ("attention.out", "attention.output.dense"),
        ("up", "intermediate.dense"),
        ("down", "output.dense"),
    ):
        out[f"{part}.weight"] = unpacked(file, f"{number}.{name}")
        out[f"{part}.bias"] = file[f"{number}.{name}.bias"]
    for name, part in (("attention.norm", "attention.output"), ("norm", "output")):
        for kind in ("weight", "bias"):
            out[f"{part}.LayerNorm.{kind}"] = file[f"{number}.{name}.{kind}"]
    return out


def main():
    from transformers import BertConfig, BertTokenizerFast

    [folder] = map(Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    file = load_file(HERE / NAME)
    words = file["words"].astype(np.float32) * file["words.scale"][:, None]
    places = file["positions"]
    values = {
        "embeddings.word_embeddings.weight": words,
        "embeddings.position_embeddings.weight": places,
        # It stands in the positions.
        "embeddings.token_type_embeddings.weight": np.zeros((2, HIDDEN), np.float32),
        "embeddings.LayerNorm.weight": file["norm.weight"],
        "embeddings.LayerNorm.bias": file["norm.bias"],
    }
    for number in range(LAYERS):
        for name, value in layer(file, number).items():
            values[f"encoder.layer.{number}.{name}"] = value
    values = {name: np.ascontiguousarray(value) for name, value in values.items()}
    save_file(values, folder / "model.safetensors", metadata={"format": "pt"})
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=HIDDEN,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=WIDE,
        max_position_embeddings=len(places),
    )
    config.save_pretrained(folder)
    (folder / "vocab.txt").write_bytes((HERE / "vocab.txt").read_bytes())
    BertTokenizerFast(vocab=str(HERE / "vocab.txt"), do_lower_case=True).save_pretrained(folder)


if __name__ == "__main__":
    main()
