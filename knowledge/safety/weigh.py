"""How much each part of the evidence of a red flag counts: the constants of `src/safety/evidence.rs`.

    signpost eval safety --set tests/safety/measured.jsonl --evidence measured.jsonl
    signpost eval safety --set .. --set .. --evidence others.jsonl
    python3 weigh.py measured.jsonl others.jsonl

Logistic regression on what spoke for the sign of messages that no model learned from. Prints the weights, and for some
shares of the signs of the first file that pass, the bar on the log-odds and what else passes. Move the bar into the bias.
Needs numpy and scikit-learn.
"""

import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

URGENT = ("crisis", "emergency")


def main():
    rows = [(json.loads(line), at) for at, path in enumerate(sys.argv[1:]) for line in open(path)]
    level = np.array([row["level"] or "-" for row, _ in rows])
    first = np.array([at == 0 for _, at in rows])
    looked = np.array([row["second"] is not None for row, _ in rows])
    words = np.array([row["words"][:2] for row, _ in rows])
    second = np.array([(row["second"] or [0.0] * 2)[:2] for row, _ in rows])
    length = np.log([[max(row["length"], 1)] for row, _ in rows])
    for at, (name, levels) in enumerate((("urgent", URGENT), ("today", (*URGENT, "same-day")))):
        rule = np.array([[float(row["ruled"][at])] for row, _ in rows])
        yes = np.isin(level, levels)
        counts = np.ones(len(rows), bool)
        for kind, some, signs in (
            ("with a second look", counts & looked, np.hstack([words, second, rule, length])),
            ("by words", counts, np.hstack([words, rule, length])),
        ):
            fit = LogisticRegression(C=1.0).fit(signs[some], yes[some])
            print(name, kind, np.round(fit.coef_[0], 2), np.round(fit.intercept_, 2))
            odds = fit.decision_function(signs)
            for share in (0.94, 0.95, 0.96, 0.97):
                bar = np.quantile(odds[first & yes & some], 1 - share)
                near, others = first & ~yes & some, ~first & ~yes & some
                print(
                    f"  {share:.2f} pass: bar {bar:+.2f}, false {np.mean(odds[near] >= bar):.3f},"
                    f" elsewhere {np.mean(odds[others] >= bar):.3f}"
                )


main()
