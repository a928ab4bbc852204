"""Packs what `tune.py` learned into the file that `src/encoder/judge.rs` multiplies from.

    python3 make.py judge.pt [another.pt ..]

Writes `judge.safetensors` beside itself, in the layout of `knowledge/encoder/make.py`. More than one
input (the same tuning begun from other seeds) are averaged, number by number. Needs torch, numpy and
safetensors. The same input gives the same bytes.
"""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).resolve().parent


def packer():
    """`knowledge/encoder/make.py`, which packs matrices."""
    spec = importlib.util.spec_from_file_location("make", HERE.parent / "encoder" / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    learned = [torch.load(path, weights_only=True) for path in sys.argv[1:]]
    mean = {
        name: np.mean([one["state"][name].numpy() for one in learned], axis=0, dtype=np.float64)
        for name in learned[0]["state"]
    }
    values = {name: value.astype(np.float32) for name, value in mean.items()}
    make = packer()
    out = {}
    for layer in range(learned[0]["layers"]):
        source = f"layers.{layer}."
        out |= make.layer({f"encoder.layer.{layer}.{name.removeprefix(source)}": value
                           for name, value in values.items() if name.startswith(source)}, layer)
    for name in ("glance", "judge"):
        out[f"{name}.weight"] = values[f"{name}.answers.weight"]
        out[f"{name}.bias"] = values[f"{name}.answers.bias"]
    names = "\n".join(learned[0]["names"])
    out["answers"] = np.frombuffer(names.encode(), dtype=np.uint8)
    make.write(HERE / "judge.safetensors", out)


main()
