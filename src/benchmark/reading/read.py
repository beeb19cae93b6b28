"""How many answers a second, beside a constant one of the same server: python3 read.py http://localhost:8080 110101

Needs wrk. The sides take turns, five rounds of two seconds each after a warm-up; the ratios are medians over the rounds of
a side to the constant answer of the same round. `kept` are answers that are asked for again, `304` is asked with the tag,
`made anew` (Cache-Control: no-cache) reads the database each time. A side with an answer other than 200 or 304 is void.
"""

import re
import statistics
import subprocess
import sys
import urllib.request

BASE, DISTRICT = sys.argv[1], sys.argv[2]
ROUNDS, SECONDS, CONNECTIONS = 5, 2, 8
CONSTANT = "/api/v1"
PATHS = {
    "item": f"/api/v1/items/{DISTRICT}-2017-livelihood-07",
    "list of 20": f"/api/v1/items?district={DISTRICT}&limit=20",
    "scorecard": f"/api/v1/districts/{DISTRICT}/years/2017",
    "series": f"/api/v1/indicators/gdp/series?district={DISTRICT}",
}


def rate(path, headers=()):
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"]
    for header in headers:
        command += ["-H", header]
    printed = subprocess.run([*command, BASE + path], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in printed and not any(header.startswith("If-None-Match") for header in headers):
        sys.exit(f"{path}: {printed}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", printed).group(1))


def tag(path):
    with urllib.request.urlopen(BASE + path) as answer:
        answer.read()
        return answer.headers["ETag"]


def sides():
    for name, path in PATHS.items():
        yield f"{name}, kept", path, []
        yield f"{name}, 304", path, [f"If-None-Match: {tag(path)}"]
        yield f"{name}, made anew", path, ["Cache-Control: no-cache"]


def load():
    with open("/proc/loadavg", encoding="ascii") as file:
        return file.read().split()[0]


measured = {}
constants = []
all_sides = list(sides())
print("load before", load())
for path in [CONSTANT, *PATHS.values()]:
    rate(path)
    rate(path, ["Cache-Control: no-cache"])
for _ in range(ROUNDS):
    constants.append(rate(CONSTANT))
    for name, path, headers in all_sides:
        measured.setdefault(name, []).append((rate(path, headers), constants[-1]))
spread = (max(constants) - min(constants)) / statistics.median(constants)
print(f"| constant answer | {statistics.median(constants):,.0f} | 1 | spread {spread:.0%} |")
for name, pairs in measured.items():
    rates = [one for one, _ in pairs]
    ratio = statistics.median(one / constant for one, constant in pairs)
    spread = (max(rates) - min(rates)) / max(statistics.median(rates), 1)
    print(f"| {name} | {statistics.median(rates):,.0f} | {ratio:.4f} | spread {spread:.0%} |")
print("load after", load())
