#!/usr/bin/env python3
"""Writes 2026-09.csv and 2026-10.csv: the events behind switch.journey. Standard library only, same bytes on every run.

The counts are fixed by FUNNEL; only who and when are drawn by a seeded generator.
"""
import collections
import csv
import datetime
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
START = datetime.datetime(2026, 9, 1, 6)
rng = random.Random(20260901)

# from, to (None: no further event), how often; meter and confirm are met more than once
FUNNEL = [
    ("start", "compare_visit", 420), ("start", "tariff_view", 80),
    ("compare_visit", "tariff_view", 294), ("compare_visit", None, 126),
    ("tariff_view", "form_start", 224), ("tariff_view", None, 150),
    ("form_start", "meter_ask", 224),
    ("meter_ask", "confirm_sent", 141), ("meter_ask", "photo_help", 58), ("meter_ask", None, 61),
    ("photo_help", "meter_ask", 36), ("photo_help", None, 22),
    ("confirm_sent", "confirm_sent", 12), ("confirm_sent", "switched", 134), ("confirm_sent", None, 7),
    ("switched", "first_bill", 118), ("switched", None, 16), ("first_bill", None, 118),
]
GAP = {"tariff_view": 11, "form_start": 25, "meter_ask": 4, "photo_help": 9, "confirm_sent": 2880, "switched": 15840, "first_bill": 31680}


def paths():
    """One list of events a customer, so that FUNNEL holds exactly."""
    path = [["compare_visit"] for _ in range(420)] + [["tariff_view"] for _ in range(80)]

    def on(cases, event):
        for case in cases:
            path[case].append(event)
        return cases

    def some(cases, count):
        return rng.sample(cases, count)

    views = on(some(list(range(420)), 294), "tariff_view") + list(range(420, 500))
    asked = on(on(some(views, 224), "form_start"), "meter_ask")
    photo = on(some(asked, 58), "photo_help")
    back = on(some(photo, 36), "meter_ask")
    known = [case for case in asked if case not in photo]
    signed = on(some(known, 141 - 36) + back, "confirm_sent")
    on(some(signed, 12), "confirm_sent")
    switched = on(some(signed, 134), "switched")
    on(some(switched, 118), "first_bill")
    return path


def rows():
    out = []
    for case, events in enumerate(paths()):
        reason = "move" if rng.random() < 0.38 else "price"
        units = 900 + 100 * rng.randrange(40)
        at = START + datetime.timedelta(minutes=rng.randrange(11 * 24 * 60))
        for i, event in enumerate(events):
            if i:
                at += datetime.timedelta(minutes=GAP[event] * rng.choice((0.6, 0.8, 1, 1.1, 1.3)))
            out.append((at.strftime("%Y-%m-%dT%H:%M:%SZ"), "C%04d" % (case + 1), event, reason, units))
    return sorted(out)


def check(table):
    step = collections.Counter()
    ways = collections.defaultdict(list)
    for at, case, event, _, _ in table:
        ways[case].append(event)
    for way in ways.values():
        step.update(zip(["start"] + way, way + [None]))
    assert step == {(a, b): n for a, b, n in FUNNEL}, step


if __name__ == "__main__":
    table = rows()
    check(table)
    assert {row[0][:7] for row in table} == {"2026-09", "2026-10"}
    for month in ("2026-09", "2026-10"):
        with open(os.path.join(HERE, month + ".csv"), "w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["Customer No", "at", "step", "reason", "units"])
            writer.writerows((case, at, event, reason, units) for at, case, event, reason, units in table if at[:7] == month)
