"""Tunes the first layers of the sentence encoder to see red flags, for `src/encoder/judge.rs`.

    signpost train safety --texts texts.jsonl
    python3 ../encoder/unmake.py path/to/encoder
    python3 tune.py path/to/encoder texts.jsonl judge.pt [--layers 6] [--epochs 2]
    python3 make.py judge.pt

`path/to/encoder` is the encoder as `unmake.py` or `knowledge/encoder/tune.py` leaves it. The table of words stays
as it is there; the first layers and what is read off them are learned from the lessons. A glance after
the first two layers learns the same, for `src/safety` to stop there when nothing shows. Each round sees
the lessons with new slips of the finger in some and ordinary messages around others, so that a sign is
found in the middle of chatter, and messages of the pack twice. Needs torch and transformers.

With `--begin EARLIER.pt` it goes on from an earlier run, with `--begin judge.safetensors` from what is shipped, for
lessons that came later; of the texts in `--seen TEXTS.jsonl`, which that run learned from, only one in `--of` is read. With `--look FILE.jsonl`
(texts made the same way) shares above some bars are printed after each round.
"""

import argparse
import json
import random
import time
import tomllib
from pathlib import Path

import torch
from transformers import AutoModel, AutoTokenizer

from make import earlier

HERE = Path(__file__).resolve().parent
HEADS = ("urgent", "today", "boundary", "routine")
YES = {
    "crisis": (1, 1, 0, 0),
    "emergency": (1, 1, 0, 0),
    "same-day": (0, 1, 0, 0),
    "boundary": (0, 0, 1, 0),
    "routine": (0, 0, 0, 1),
    None: (0, 0, 0, 0),
}
BATCH, POOL, TOKENS, RATE = 32, 20, 128, 2e-4
SLIPS, CHATTER, DROPPED, SMOOTH = 0.25, 0.2, 0.1, 0.02
GLANCE, GLANCED = 2, 0.3


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def slip(text, chance):
    """One or two slips of the finger."""
    letters = list(text)
    for _ in range(1 + (chance.random() < 0.4)):
        at = chance.randrange(max(len(letters) - 1, 1))
        if len(letters) < 4 or not letters[at].isalpha():
            continue
        kind = chance.random()
        if kind < 0.3:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif kind < 0.6:
            del letters[at]
        elif kind < 0.8:
            letters.insert(at, letters[at])
        else:
            letters[at] = chance.choice("aeioustrnl")
    return "".join(letters)


class Reading(torch.nn.Module):
    """What is read off the words after a layer: their mean, then a line for each answer."""

    def __init__(self, hidden, answers):
        super().__init__()
        self.answers = torch.nn.Linear(hidden, answers)

    def forward(self, state, there):
        mean = (state * there[:, :, None]).sum(1) / there.sum(1, keepdim=True)
        return self.answers(torch.nn.functional.dropout(mean, DROPPED, self.training))


class Judge(torch.nn.Module):
    """The encoder's words, its first layers, and what is read off them."""

    def __init__(self, folder, layers, answers):
        super().__init__()
        model = AutoModel.from_pretrained(folder)
        self.words = model.embeddings
        self.layers = model.encoder.layer[:layers]
        self.glance = Reading(model.config.hidden_size, answers)
        self.judge = Reading(model.config.hidden_size, answers)
        self.words.requires_grad_(False)

    def forward(self, rows):
        longest = max(map(len, rows))
        ids = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
        there = torch.tensor([[1.0] * len(row) + [0.0] * (longest - len(row)) for row in rows])
        with torch.no_grad():
            self.words.eval()
            state = self.words(ids)
        away = (1 - there)[:, None, None, :] * -1e9
        glanced = None
        for at, layer in enumerate(self.layers):
            state = layer(state, attention_mask=away)
            state = state[0] if isinstance(state, tuple) else state
            if at + 1 == GLANCE:
                glanced = self.glance(state, there)
        return self.judge(state, there), glanced


def amid(text, unsure, quiet, chance):
    """The text with one or two ordinary messages around it, the mark of a question at the end."""
    parts = [text]
    for _ in range(chance.choice((1, 1, 2))):
        other = chance.choice(quiet)
        parts.insert(chance.randrange(len(parts) + 1), other["text"])
        unsure = unsure or other["unsure"]
    asks = any(part.endswith(" ?") for part in parts)
    return " . ".join(part.removesuffix(" ?") for part in parts) + " ?" * asks, unsure


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("texts")
    parser.add_argument("out")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--begin", type=Path, help="go on from what an earlier run wrote, or from what is shipped")
    parser.add_argument("--seen", help="the texts that it learned from")
    parser.add_argument("--of", type=int, default=8, help="of those one in so many is read again")
    parser.add_argument("--look", nargs="*", default=[])
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    red_flags = tomllib.loads((HERE / "red-flags.toml").read_text(encoding="utf-8"))
    levels = {one["id"]: one["level"] for one in red_flags["category"]} | {None: None}
    names = [one["id"] for one in red_flags["category"]]
    tokenizer = AutoTokenizer.from_pretrained(args.model)

    def ids(texts):
        return tokenizer(texts, truncation=True, max_length=TOKENS)["input_ids"]

    lessons = lines(args.texts)
    if args.seen:
        seen = {one["text"] for one in lines(args.seen)}
        older = [one for one in lessons if one["text"] in seen]
        chance.shuffle(older)
        lessons = older[:: args.of] + [one for one in lessons if one["text"] not in seen]
    lessons += [one for one in lessons if one["unsure"]]
    quiet = [one for one in lessons if one["sign"] is None]
    judge = Judge(args.model, args.layers, len(HEADS) + len(names))
    if args.begin:
        begin = earlier(args.begin)
        if begin["names"] != [*HEADS, *names]:
            parser.error(f"{args.begin} answers other names than red-flags.toml has; tune from the start")
        missing, unknown = judge.load_state_dict(begin["state"], strict=False)
        if unknown or any("words" not in name for name in missing):
            parser.error(f"{args.begin} has other layers; give the --layers it was tuned with")
    steps = args.epochs * (len(lessons) // BATCH + 1)
    optimizer = torch.optim.AdamW(
        [
            {"params": judge.layers.parameters(), "lr": args.rate},
            {"params": [*judge.glance.parameters(), *judge.judge.parameters()], "lr": 10 * args.rate},
        ],
        weight_decay=0.01,
    )
    warm = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / 100) * max(0.0, 1 - step / steps)
    )
    looks = {path: lines(path) for path in args.look}
    begun = time.time()
    for epoch in range(args.epochs):
        texts, unsure = [], []
        for one in lessons:
            text, mask = one["text"], one["unsure"]
            if chance.random() < CHATTER:
                text, mask = amid(text, mask, quiet, chance)
            if chance.random() < SLIPS:
                text = slip(text, chance)
            texts.append(text)
            unsure.append(mask)
        rows = ids(texts)
        order = list(range(len(lessons)))
        chance.shuffle(order)
        batches = []
        for start in range(0, len(order), BATCH * POOL):
            pool = sorted(order[start : start + BATCH * POOL], key=lambda at: len(rows[at]))
            batches += [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
        chance.shuffle(batches)
        judge.train()
        total = 0.0
        for batch in batches:
            wanted = torch.tensor([YES[levels[lessons[at]["sign"]]] for at in batch]).float()
            counts = torch.ones_like(wanted)
            known = 1 - torch.tensor([float(unsure[at]) for at in batch])
            counts[:, 2] = counts[:, 3] = known
            soft = wanted * (1 - 2 * SMOOTH) + SMOOTH
            signs = [place for place, at in enumerate(batch) if lessons[at]["sign"]]
            right = torch.tensor([names.index(lessons[batch[place]]["sign"]) for place in signs])
            loss = 0.0
            for answers, much in zip(judge([rows[at] for at in batch]), (1.0, GLANCED)):
                heads, kinds = answers[:, : len(HEADS)], answers[:, len(HEADS) :]
                loss = loss + much / len(batch) * torch.nn.functional.binary_cross_entropy_with_logits(
                    heads, soft, weight=counts, reduction="sum"
                )
                if signs:
                    kind = torch.nn.functional.cross_entropy(kinds[signs], right, reduction="sum")
                    loss = loss + much * 0.3 * kind / len(batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            warm.step()
            total += loss.item()
        print(f"round {epoch}: {total / len(batches):.3f}, {time.time() - begun:.0f} s", flush=True)
        judge.eval()
        for path, look in looks.items():
            with torch.no_grad():
                rows = ids([one["text"] for one in look])
                parts = [judge(rows[at : at + 64]) for at in range(0, len(rows), 64)]
            for which, place in (("judge", 0), ("glance", 1)):
                heads = torch.cat([part[place] for part in parts])
                torch.save(heads, f"{args.out}.{which}.{Path(path).stem}")
                shown = torch.tensor([YES[levels[one["sign"]]] for one in look])
                for name, head in (("urgent", 0), ("today", 1), ("boundary", 2)):
                    over = [
                        f"{bar}: {(heads[shown[:, head] == 1, head] > bar).float().mean():.3f} "
                        f"{(heads[shown[:, head] == 0, head] > bar).float().mean():.3f}"
                        for bar in (-2, -1, 0, 1)
                    ]
                    print(f"  {Path(path).stem} {which} {name}", *over, sep="  ", flush=True)
    state = {name: value for name, value in judge.state_dict().items() if "words" not in name}
    torch.save({"state": state, "layers": args.layers, "names": [*HEADS, *names]}, args.out)


if __name__ == "__main__":
    main()
