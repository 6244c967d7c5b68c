#!/usr/bin/env python3
"""compare_figures.py EXPECTED ACTUAL: exit 1 and say what differs, in the indicators that EXPECTED has."""
import csv
import sys


def figures(path):
    out = {}
    with open(path, encoding="utf-8-sig") as f:
        for row in csv.DictReader(f):
            value = float(row.pop("value") or 0)
            if value:
                key = tuple(sorted((name, code) for name, code in row.items() if code))
                out[key] = out.get(key, 0) + value
    return out


expected, actual = figures(sys.argv[1]), figures(sys.argv[2])
indicators = {dict(key)["indicator"] for key in expected}
actual = {key: value for key, value in actual.items() if dict(key)["indicator"] in indicators}
wrong = [key for key in expected.keys() | actual.keys() if abs(expected.get(key, 0) - actual.get(key, 0)) > 1e-3]
for key in sorted(wrong)[:5]:
    print("differs:", dict(key), "expected", expected.get(key, 0), "got", actual.get(key, 0))
print(f"figures: {len(expected) - sum(key in expected for key in wrong)} of {len(expected)} right, "
      f"{sum(key not in expected for key in wrong)} too many")
sys.exit(bool(wrong))
