"""Makes reference.json: what ONNX Runtime and the tokenizers library say to some texts.

    python3 tests/encoder/reference.py path/to/minilm-l6-v2-int8-16k.onnx path/to/tokenizer.json

Needs numpy, onnxruntime and tokenizers. Vectors are rounded to four digits.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

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
session = onnxruntime.InferenceSession(model)
names = {one.name for one in session.get_inputs()}
out = []
for text in TEXTS:
    ids = tokens.encode(text).ids
    feed = {
        "input_ids": np.array([ids], dtype=np.int64),
        "attention_mask": np.ones((1, len(ids)), dtype=np.int64),
        "token_type_ids": np.zeros((1, len(ids)), dtype=np.int64),
    }
    found = session.run(None, {name: feed[name] for name in names})[0][0]
    vector = found.mean(axis=0) if found.ndim == 2 else found
    vector = vector / np.linalg.norm(vector)
    out.append({"text": text, "ids": ids, "vector": [round(float(x), 4) for x in vector]})
path = Path(__file__).with_name("reference.json")
lines = ",\n".join(json.dumps(one, ensure_ascii=True, separators=(",", ":")) for one in out)
path.write_text("[\n" + lines + "\n]\n")
