"""How much each part of the evidence of a red flag counts: the constants of `src/safety/evidence.rs`.

    signpost eval safety --set tests/safety/measured.jsonl --evidence measured.jsonl
    signpost eval safety --set .. --set .. --evidence others.jsonl
    python3 weigh.py measured.jsonl others.jsonl ..

Logistic regression on what spoke for the signs of messages that no model learned from. Prints, for each
head, the weights, and for some shares of the signs that pass the bias that lets them and what else passes;
then the gates: below which log-odds hardly a sign lies, and how many others do. Needs numpy and scikit-learn.
"""

import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

HEADS = {
    "urgent": ("crisis", "emergency"),
    "today": ("crisis", "emergency", "same-day"),
    "boundary": ("boundary",),
    "routine": ("routine",),
}
# A same-day sign with an emergency's card is a smaller fault than any other message with one.
SAME_DAY, LONGEST, CERTAIN = 0.3, 90, 6.0
SHARES = (0.93, 0.94, 0.95, 0.96, 0.97, 0.98)


def main():
    rows = [(json.loads(line), at) for at, path in enumerate(sys.argv[1:]) for line in open(path)]
    level = np.array([row["level"] or "-" for row, _ in rows])
    place = np.array([at for _, at in rows])
    length = np.log([min(max(row["length"], 1), LONGEST) for row, _ in rows])
    certain = np.array([row["certain"] for row, _ in rows]) * CERTAIN
    for at, (name, levels) in enumerate(HEADS.items()):
        words, glance, second = (
            np.array([row[part][at] if row[part] else -9.0 for row, _ in rows])
            for part in ("words", "glance", "second")
        )
        rule = np.array([float(row["ruled"][at]) for row, _ in rows])
        yes = np.isin(level, levels)
        much = np.where(level == "same-day", SAME_DAY, 1.0) if name == "urgent" else np.ones(len(rows))
        signs = [words, second, rule, length] if at < 2 else [words, second, rule]
        if name == "urgent":
            # The answer for help today or sooner is a second opinion on an emergency.
            signs.append(np.array([row["second"][1] if row["second"] else -9.0 for row, _ in rows]))
        signs = np.stack(signs, 1)
        fit = LogisticRegression(C=1.0).fit(signs, yes, sample_weight=much)
        odds = fit.decision_function(signs) + (certain if at < 2 else 0)
        quiet = level == "-"
        print(name, np.round(fit.coef_[0], 2), np.round(fit.intercept_, 2))
        for share in SHARES:
            bar = np.quantile(odds[(place == 0) & yes], 1 - share)
            print(
                f"  {share:.2f} pass at bias {fit.intercept_[0] - bar:+.2f}; without a sign:",
                *(f"{np.mean(odds[quiet & (place == one)] >= bar):.3f}" for one in np.unique(place)),
                f"same-day: {np.mean(odds[level == 'same-day'] >= bar):.2f}",
            )
        for gate, of in (("open", words), ("still open", words + glance)):
            of = np.where(rule > 0, 99.0, of)
            for share in (0.99, 0.995):
                bar = np.quantile(of[yes], 1 - share)
                print(
                    f"  {gate}: {share} of the signs lie above {bar:+.1f}; without a sign:",
                    *(f"{np.mean(of[quiet & (place == one)] >= bar):.3f}" for one in np.unique(place)),
                )


main()
