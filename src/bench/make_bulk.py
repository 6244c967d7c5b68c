#!/usr/bin/env python3
"""Writes many large case registers, for benchmarks, and the totals a correct run must reach.

    apt-get install -y python3-xlsxwriter
    python3 make_bulk.py --files 1020 --rows 500 --out bulk      (Debian's python3)

Five police stations send one register a month, from October 2018 backwards. Every row is a new case (no later updates),
every row is good. OUT/inbox holds the files, OUT/expected.csv what `figures --by month` must print for the whole range, which is said at the end.
"""
import argparse
import calendar
import csv
import random
from collections import Counter
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent
SHORT = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
LONG = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"]
STATIONS = {"TH-POL-MSI": ["TH-5709"], "TH-POL-CSN": ["TH-5708"], "TH-POL-CKG": ["TH-5703", "TH-5713"],
            "TH-POL-MUE": ["TH-5701", "TH-5716"], "TH-POL-MCN": ["TH-5707", "TH-5715"]}
HEADS = ["ที่", "คดีอาญาที่", "วันรับคำร้องทุกข์", "ท้องที่เกิดเหตุ", "ลักษณะการค้ามนุษย์",
         "ผู้ต้องหา-ไทย", "ผู้ต้องหา-เมียนมา", "ผู้ต้องหา-ลาว", "ผู้ต้องหา-อื่น ๆ",
         "ผู้เสียหาย-เด็กชาย", "ผู้เสียหาย-ชาย", "ผู้เสียหาย-เด็กหญิง", "ผู้เสียหาย-หญิง", "ผู้เสียหาย-รวม",
         "ขั้นตอนคดี", "วันที่ปรับปรุงสถานะ", "หมายเหตุ"]
NAT = ["THA", "MMR", "LAO", "OTHER"]
WHO = [("M", "CHILD"), ("M", "ADULT"), ("F", "CHILD"), ("F", "ADULT")]


def labels(name):
    with open(HERE.parents[1] / "jobs" / "codelists" / f"{name}.csv", encoding="utf-8") as f:
        return {r["code"]: r["th"] for r in csv.DictReader(f)}


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--files", type=int, default=1020)
    a.add_argument("--rows", type=int, default=500)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", required=True)
    a = a.parse_args()
    r, out = random.Random(a.seed), Path(a.out)
    (out / "inbox").mkdir(parents=True, exist_ok=True)
    area, form, stage, agency = (labels(n) for n in ("area", "exploitation", "case_stage", "agency"))
    forms, stages, total = list(form), list(stage), Counter()
    y, m, made, seq = 2018, 10, 0, Counter()
    while made < a.files:
        for st, places in STATIONS.items():
            if made == a.files:
                break
            wb = xlsxwriter.Workbook(str(out / "inbox" / f"{st}_{y + 543}-{m:02d}.xlsx"))
            ws = wb.add_worksheet(f"{SHORT[m - 1]}{str(y + 543)[2:]}")
            ws.write(0, 0, "ทะเบียนคดีค้ามนุษย์")
            ws.write(1, 0, agency[st])
            ws.write(2, 0, f"ประจำเดือน {LONG[m - 1]} พ.ศ. {y + 543}")
            ws.write_row(4, 0, HEADS)
            days, period = calendar.monthrange(y, m)[1], f"{y}-{m:02d}"
            for k in range(a.rows):
                seq[st, y] += 1
                place, f = r.choice(places), r.choice(forms)
                date = f"{r.randint(1, days)} {SHORT[m - 1]} {y + 543}"
                s = [r.choice((0, 0, 1, 2)) for _ in NAT]
                v = [r.choice((0, 0, 1, 1, 3)) for _ in WHO]
                ws.write_row(5 + k, 0, [k + 1, f"{seq[st, y]}/{y + 543}", date, area[place], form[f], *s, *v, sum(v), stage[r.choice(stages)], date])
                total["CASES_OPENED", period, "", st, place, f, "", ""] += 1
                for n, c in zip(NAT, s):
                    total["SUSPECTS", period, "", "", place, f, n, ""] += c
                for (sex, age), c in zip(WHO, v):
                    total["VICTIMS_IN_CASES", period, age, "", place, f, "", sex] += c
            wb.close()
            made += 1
        y, m = (y, m - 1) if m > 1 else (y - 1, 12)
    with open(out / "expected.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(["indicator", "period", "age", "agency", "area", "exploitation", "nationality", "sex", "value"])
        w.writerows([*k, n] for k, n in sorted(total.items()) if n)
    months = sorted({k[1] for k in total})
    print(f"{made} files, {made * a.rows} cases, {made * a.rows * len(HEADS)} cells, --period {months[0]}..{months[-1]}")


main()
