#!/usr/bin/env python3
"""Writes tickets.sqlite: the events behind repair.journey. Standard library only.

The counts are fixed by FUNNEL; only who and when are drawn by a seeded generator.
"""
import collections
import os
import random
import sqlite3

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tickets.sqlite")
START = 1782864000  # 2026-07-01, midnight UTC
rng = random.Random(417)

# from, to (None: no further event), how often
FUNNEL = [
    ("start", "call", 102), ("start", "ticket", 58), ("call", "ticket", 88), ("call", None, 14),
    ("ticket", "remote", 146), ("remote", "running", 50), ("remote", "quote", 96),
    ("quote", "dispatch", 62), ("quote", None, 38), ("dispatch", "visit", 62),
    ("visit", "running", 58), ("visit", "quote", 4), ("running", None, 108),
]
GAP = {"ticket": 420, "remote": 900, "quote": 1900, "dispatch": 15300, "visit": 9000, "running": 4200}


def paths():
    """One list of events a ticket, so that FUNNEL holds exactly."""
    path = [["call"] for _ in range(102)] + [["ticket"] for _ in range(58)]

    def on(cases, event):
        for case in cases:
            path[case].append(event)
        return cases

    tickets = on(rng.sample(range(102), 88), "ticket") + list(range(102, 160))
    on(tickets, "remote")
    afar = set(on(rng.sample(tickets, 50), "running"))
    quoted = on([case for case in tickets if case not in afar], "quote")
    # Four come back for a second part: two of them are served, two then buy elsewhere.
    first = rng.sample(quoted, 60)
    on(on(first, "dispatch"), "visit")
    again = first[:4]
    on(again, "quote")
    served = again[:2]
    on(on(served, "dispatch"), "visit")
    on(first[4:] + served, "running")
    return path


def rows():
    for case, events in enumerate(paths()):
        contract = "gold" if rng.random() < 0.58 else "basic"
        ts = START + rng.randrange(90 * 24 * 3600)
        for i, event in enumerate(events):
            if i:
                ts += int(GAP[event] * rng.choice((0.7, 0.9, 1, 1.2, 1.5)))
            yield "T-%03d" % (case + 1), ts, event, contract


def check(table):
    ways = collections.defaultdict(list)
    for case, _, event, _ in table:
        ways[case].append(event)
    step = collections.Counter()
    for way in ways.values():
        step.update(zip(["start"] + way, way + [None]))
    assert step == {(a, b): n for a, b, n in FUNNEL}, step


if __name__ == "__main__":
    table = list(rows())
    check(table)
    if os.path.exists(OUT):
        os.remove(OUT)
    base = sqlite3.connect(OUT)
    base.execute("PRAGMA page_size = 1024")
    base.execute('CREATE TABLE events ("Ticket No" TEXT, ts INTEGER, step TEXT, contract TEXT)')
    base.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", sorted(table, key=lambda row: row[1]))
    base.commit()
    base.execute("VACUUM")
    base.close()
