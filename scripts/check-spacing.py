#!/usr/bin/env python3
"""Compares when Lectern shows a card again with PyPI's fsrs 6 over 10,000 random histories: pip install fsrs

    check-spacing.py [PROGRAM]      PROGRAM is lectern-bench, by default .build/debug/lectern-bench

Unpacked, each interval must be the same to the day. Packed into an address after each review, each must stay within a tenth, or
within a day where a tenth is less.
"""
import datetime
import pathlib
import random
import subprocess
import sys

import fsrs

HISTORIES = 10_000
START = datetime.datetime(2024, 10, 4, 12, tzinfo=datetime.timezone.utc)  # day 20000
ROOT = pathlib.Path(__file__).parent.parent


def history(scheduler, rng):
    """A history of up to 25 reviews, on time, late, early or twice a day, with the intervals that fsrs gives."""
    card, day, known = fsrs.Card(), 0, rng.choice([0.5, 0.7, 0.85, 0.95, 1])
    reviews, intervals = [], []
    for _ in range(rng.randint(1, 25)):
        answer = rng.random() < known
        when = START + datetime.timedelta(days=day)
        card, _ = scheduler.review_card(card, fsrs.Rating.Good if answer else fsrs.Rating.Again, when)
        interval = (card.due - when).days
        reviews.append(f"{day}{'+' if answer else '-'}")
        intervals.append(interval)
        wait = rng.choice([0, 1, interval, interval, interval + 1, int(interval * rng.uniform(0.3, 3))])
        # An address counts its days within eleven years.
        if day + wait > 4_000:
            break
        day += wait
    return " ".join(reviews), intervals


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug/lectern-bench"
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    rng = random.Random(1923)
    histories = [history(scheduler, rng) for _ in range(HISTORIES)]
    given = "".join(f"{reviews}\n" for reviews, _ in histories)
    lines = subprocess.run([program, "--spacing"], input=given, capture_output=True, text=True, check=True).stdout.split("\n")
    total = unequal = far = 0
    worst = 0.0
    for index, (reviews, theirs) in enumerate(histories):
        exact, packed = ([int(word) for word in line.split()] for line in lines[2 * index : 2 * index + 2])
        total += len(theirs)
        if exact != theirs:
            unequal += 1
            print(f"{reviews}: {exact}, but fsrs has {theirs}")
        for mine, other in zip(packed, theirs, strict=True):
            worst = max(worst, abs(mine - other) / other if other >= 10 else 0)
            if abs(mine - other) > max(1, other / 10):
                far += 1
                print(f"{reviews}: packed {packed}, but fsrs has {theirs}")
    print(
        f"{HISTORIES} histories, {total} intervals: {unequal} histories differ; packed, {far} intervals are too far, "
        f"and those of ten days and more differ by {100 * worst:.1f} % at most"
    )
    return 1 if unequal or far else 0


if __name__ == "__main__":
    sys.exit(main())
