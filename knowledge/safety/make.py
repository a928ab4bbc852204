"""Packs what `tune.py` learned into the file that `src/encoder/judge.rs` multiplies from.

    python3 make.py judge.pt [another.pt ..]

Writes `judge.safetensors` beside itself, in the layout of `knowledge/encoder/make.py`. More than one
input (the same tuning begun from other seeds, or the shipped file itself) are averaged, number by number. Needs
torch, numpy and safetensors. The same input gives the same bytes.
"""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file

HERE = Path(__file__).resolve().parent


def script(name):
    """A script of `knowledge/encoder`: `make` packs matrices, `unmake` unpacks them."""
    spec = importlib.util.spec_from_file_location(name, HERE.parent / "encoder" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def earlier(path):
    """What an earlier run wrote, or what is shipped in the same shape."""
    path = Path(path)
    if path.suffix != ".safetensors":
        return torch.load(path, weights_only=True)
    file, unmake = load_file(path), script("unmake")
    layers = 1 + max(int(name.split(".")[0]) for name in file if name[0].isdigit())
    state = {
        f"{part}.answers.{kind}": torch.tensor(file[f"{part}.{kind}"])
        for part in ("glance", "judge")
        for kind in ("weight", "bias")
    }
    for number in range(layers):
        for name, value in unmake.layer(file, number).items():
            state[f"layers.{number}.{name}"] = torch.tensor(value)
    return {"state": state, "layers": layers, "names": bytes(file["answers"]).decode().split("\n")}


def main():
    learned = [earlier(path) for path in sys.argv[1:]]
    mean = {
        name: np.mean([one["state"][name].numpy() for one in learned], axis=0, dtype=np.float64)
        for name in learned[0]["state"]
    }
    values = {name: value.astype(np.float32) for name, value in mean.items()}
    make = script("make")
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


if __name__ == "__main__":
    main()
