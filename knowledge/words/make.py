"""Makes words.txt from Debian's package `scowl` (SCOWL 2020.12.07, see README.md).

    apt-get install scowl && python3 knowledge/words/make.py /usr/share/dict/scowl

One line a word: the word, a space, its tier. Tiers 1 to 5 are SCOWL's sizes 10, 20, 35, 40 and 50;
tier 6 holds sizes 55 to 60 and names: known words that a misspelling is never corrected to.
"""
import glob
import os
import re
import sys

folder = sys.argv[1]
TIERS = {10: 1, 20: 2, 35: 3, 40: 4, 50: 5, 55: 6, 60: 6}
words = {}
for path in glob.glob(os.path.join(folder, "*")):
    match = re.fullmatch(
        r"(english|american|british|british_z)-(words|upper|proper-names|contractions)\.(\d+)",
        os.path.basename(path),
    )
    if not match or int(match[3]) not in TIERS:
        continue
    tier = TIERS[int(match[3])] if match[2] in ("words", "contractions") else 6
    with open(path, encoding="latin-1") as lines:
        for word in lines.read().lower().split():
            # As the text view sees it: no apostrophes, ASCII letters only.
            word = word.removesuffix("'s").replace("'", "")
            if re.fullmatch("[a-z]{2,24}", word):
                words[word] = min(tier, words.get(word, 9))
out = os.path.join(os.path.dirname(__file__), "words.txt")
with open(out, "w", encoding="ascii") as file:
    for word in sorted(words):
        file.write(f"{word} {words[word]}\n")
print(len(words), "words")
