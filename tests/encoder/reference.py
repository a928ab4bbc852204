"""Makes reference.json: what transformers and the tokenizers library say to some texts.

    python3 tests/encoder/reference.py path/to/tuned/model path/to/tokenizer.json

The model is `tune.py`'s, its weights rounded as `make.py` rounds them. Needs torch, transformers and
tokenizers. Vectors are rounded to four digits.
"""

import json
import sys
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import AutoModel

TEXTS = [
    "", "a", "Why does my eyelid keep jumping?", "my cheek twitches when i am tired",
    "Is it dangerous?", "botox, surgery or wait", "I slept four hours; the lid flutters.",
    "caf\u00e9 na\u00efve \u00fcber se\u00f1or", "eyelidtwitchingallday", "hemifacial spasm vs blepharospasm",
    "\U0001f600 my eye \U0001f602\U0001f602", "\u8a9e\u8a00 and words", "\u7709\u6bdb\u8df3\u52a8",
    "don't can't won't it's", "e-mail: a_b@c.example", "1,000 mg of 2.5%", "UPPER lower MiXeD",
    "twicth eylid spazm becuase", "what is the average price of a house in the north",
    "tabs\tand\nnew lines\r\nhere", "zero\u200bwidth soft\u00adhyphen", "\u0433\u043b\u0430\u0437 \u0434\u0435\u0440\u0433\u0430\u0435\u0442\u0441\u044f",
    "(brackets) [and] {braces}", "semi;colon:colon", "\u201ccurly quotes\u201d and \u2014 dashes",
    "supercalifragilisticexpialidocious", "x" * 120, "the quick brown fox jumps over the lazy dog",
    "how long do injections last", "Ich habe ein Zucken am Auge", "\u0645\u0631\u062d\u0628\u0627",
    "vitamin b12 and potassium", "MRI?", "!!!", "so um yeah my lip does a thing",
    "does it get worse with age and what can I do about it before I see someone",
    "word " * 60, "a long tale of a tired face and a jumping lid, told again and again. " * 12,
]

model, tokenizer = sys.argv[1:]
tokens = Tokenizer.from_file(tokenizer)
tokens.no_padding()
tokens.enable_truncation(128)
bert = AutoModel.from_pretrained(model).eval()
for name, value in bert.named_parameters():
    if value.ndim == 2 and "position" not in name and "token_type" not in name:
        step = value.data.abs().amax(dim=1, keepdim=True).clamp(min=1e-12) / 127
        value.data = torch.round(value.data / step) * step
out = []
for text in TEXTS:
    ids = tokens.encode(text).ids
    with torch.no_grad():
        found = bert(input_ids=torch.tensor([ids])).last_hidden_state[0].mean(dim=0)
    vector = found / found.norm()
    out.append({"text": text, "ids": ids, "vector": [round(float(x), 4) for x in vector]})
path = Path(__file__).with_name("reference.json")
lines = ",\n".join(json.dumps(one, ensure_ascii=True, separators=(",", ":")) for one in out)
path.write_text("[\n" + lines + "\n]\n")
