"""Prints fixtures.json: the same figures by NumPy, SciPy and mpmath, from definitions rather than from our shortcuts.

Run with Python 3, NumPy 2, SciPy 1.17 and mpmath 1.3:  python3 fixtures.py > fixtures.json
"""

import json
from fractions import Fraction
from math import comb

import numpy as np
from mpmath import mp, mpf
from scipy import stats

mp.dps = 40
LEVEL = 0.95
Z = mp.sqrt(2) * mp.erfinv(mpf("0.95"))


def wilson(met, n):
    """The two p at which the score test is just met: |met / n - p| = z sqrt(p (1 - p) / n)."""
    share = mpf(met) / n
    a, b, c = 1 + Z**2 / n, -(2 * share + Z**2 / n), share**2
    root = mp.sqrt(b**2 - 4 * a * c)
    return [float((-b - root) / (2 * a)), float((-b + root) / (2 * a))]


def newcombe(a, b):
    (l1, u1), (l2, u2) = wilson(*a), wilson(*b)
    p1, p2 = a[0] / a[1], b[0] / b[1]
    d = p1 - p2
    return [d, d - ((p1 - l1) ** 2 + (u2 - p2) ** 2) ** 0.5, d + ((u1 - p1) ** 2 + (p2 - l2) ** 2) ** 0.5]


def mean(values):
    low, high = stats.t.interval(LEVEL, len(values) - 1, loc=np.mean(values), scale=stats.sem(values))
    return [float(np.mean(values)), float(low), float(high)]


def welch(a, b):
    found = stats.ttest_ind(a, b, equal_var=False)
    low, high = found.confidence_interval(LEVEL)
    return [float(np.mean(a) - np.mean(b)), float(low), float(high)]


def ranks(n, share):
    """Order statistics by exact binomial sums: none closer in has at most (1 - level) / 2 outside on its side."""
    p, left = Fraction(share).limit_denominator(100), Fraction(25, 1000)
    chance = [comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    low = max((r for r in range(1, n + 1) if sum(chance[:r]) <= left), default=0)
    high = min((r for r in range(1, n + 1) if sum(chance[r:]) <= left), default=n + 1)
    return [low, high]


def quantile(values, share):
    n = len(values)
    low, high = ranks(n, share)
    ordered = sorted(values)
    bounds = [ordered[low - 1], ordered[high - 1]] if low >= 1 and high <= n else None
    return {"share": share, "value": float(np.quantile(values, share, method="linear")), "bounds": bounds}


def median_difference(a, b):
    def error(values):
        n = len(values)
        c = max(1, int(np.floor((n + 1) / 2 - n**0.5 + 0.5)))
        ordered = sorted(values)
        z = stats.norm.isf(stats.binom.cdf(c - 1, n, 0.5))
        return (ordered[n - c] - ordered[c - 1]) / (2 * z)

    d = float(np.median(a) - np.median(b))
    reach = float(Z) * (error(a) ** 2 + error(b) ** 2) ** 0.5
    return [d, d - reach, d + reach]


def xmr(values):
    d2 = 2 / np.sqrt(np.pi)
    d3 = np.sqrt(2 - 4 / np.pi)
    moving = np.abs(np.diff(values)).mean()
    m = np.mean(values)
    return [float(m), float(m - 3 * moving / d2), float(m + 3 * moving / d2), float(moving + 3 * d3 * moving / d2)]


def p_chart(periods):
    middle = sum(m for m, _ in periods) / sum(n for _, n in periods)
    rows = []
    for _, n in periods:
        reach = 3 * (middle * (1 - middle) / n) ** 0.5
        rows.append([max(0.0, middle - reach), min(1.0, middle + reach)])
    return {"middle": middle, "limits": rows}


def spread(groups):
    """By the quadratic forms themselves: y'Qy and its expectation, with the matrices written out."""
    y = np.concatenate(groups)
    n, k = len(y), len(groups)
    z = np.zeros((n, k))
    start = 0
    for i, g in enumerate(groups):
        z[start : start + len(g), i] = 1
        start += len(g)
    p = z @ np.linalg.inv(z.T @ z) @ z.T
    ones = np.full((n, n), 1 / n)
    between_form, within_form = p - ones, np.eye(n) - p
    within = float(y @ within_form @ y) / np.trace(within_form)
    coefficient = np.trace(between_form @ z @ z.T)
    between = max(0.0, (float(y @ between_form @ y) - np.trace(between_form) * within) / coefficient)
    size = k / sum(1 / len(g) for g in groups)
    f = size * np.var([np.mean(g) for g in groups], ddof=1) / within

    def share_at(chance):
        times = (f / stats.f.ppf(chance, k - 1, n - k) - 1) / size
        return max(0.0, times / (1 + times))

    value = between / (between + within)
    low, high = share_at(0.975), share_at(0.025)
    return [between, within, value, min(value, low), max(value, high)]


def slope(points):
    """By the matrices themselves: least squares, and the sandwich with each residual over one less its leverage."""
    x = np.column_stack([np.ones(len(points)), [p[0] for p in points]])
    y = np.array([p[1] for p in points], dtype=float)
    bread = np.linalg.inv(x.T @ x)
    b = bread @ x.T @ y
    leverage = np.diag(x @ bread @ x.T)
    residuals = (y - x @ b) / (1 - leverage)
    error = np.sqrt((bread @ x.T @ np.diag(residuals**2) @ x @ bread)[1, 1])
    reach = stats.t.ppf(0.975, len(points) - 2) * error
    return [float(b[1]), float(b[1] - reach), float(b[1] + reach)]


rng = np.random.default_rng(20261123)
waits = [int(w) for w in np.round(rng.gamma(2.0, 60.0, 200))]
lists = [[12, 40, 41, 55, 90, 91, 95, 130, 240], waits, [5, 5, 5, 5, 5, 9], waits[:30]]
shares = [(0, 1), (1, 1), (0, 12), (12, 12), (7, 12), (56, 70), (48, 80), (499_999, 1_000_000)]
pairs = [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((0, 10), (0, 20)), ((10, 10), (0, 20))]
scores = [[float(v) for v in np.round(rng.normal(78, 11, n), 3)] for n in (2, 5, 40)]
sleep = [[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]]
series = [float(v) for v in np.round(rng.normal(80, 4, 24), 2)]
periods = [(41, 50), (37, 44), (12, 13), (55, 61), (3, 9), (48, 52)]
stores = [[float(v) for v in np.round(rng.normal(70 + 4 * i, 6, n), 2)] for i, n in enumerate((3, 7, 5, 1, 9))]
even = [[float(v) for v in np.round(rng.normal(70, 6, 6), 2)] for _ in range(8)]
queues = [[int(a), float(np.round(70 + 22 * a + rng.gamma(2.0, 6.0 + 4 * a), 1))] for a in rng.poisson(2.4, 60)]

print(
    json.dumps(
        {
            "wilson": [{"met": m, "n": n, "bounds": wilson(m, n)} for m, n in shares],
            "newcombe": [{"a": a, "b": b, "figures": newcombe(a, b)} for a, b in pairs],
            "means": [{"values": v, "figures": mean(v)} for v in [*scores, *sleep]],
            "welch": [{"a": a, "b": b, "figures": welch(a, b)} for a, b in [sleep, [scores[1], scores[2]]]],
            "quantiles": [
                {"values": v, "quantiles": [quantile(v, s) for s in (0.1, 0.5, 0.9)]} for v in lists
            ],
            "medians": [
                {"a": a, "b": b, "figures": median_difference(a, b)} for a, b in [(waits, waits[:30]), (waits[30:60], waits[60:160])]
            ],
            "xmr": [{"values": v, "figures": xmr(v)} for v in [series, scores[2]]],
            "pChart": {"periods": periods, **p_chart(periods)},
            "slopes": [{"points": p, "figures": slope(p)} for p in (queues, queues[:11])],
            "spread": [{"groups": g, "figures": spread(g)} for g in (stores, even)],
        },
        indent=1,
    )
)
