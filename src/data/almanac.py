#!/usr/bin/env python3
"""Works out the lunar calendar and the solar terms of 1900-2100 for banxin.almanac.

Run from the root of the repository; needs nothing but Python 3:

    python3 src/data/almanac.py > src/main/resources/banxin/almanac/years.txt

Rules: GB/T 33661-2017. Days begin at 0h of UTC+8; a month begins on the day of the new moon; the month that holds the
winter solstice is the eleventh; of thirteen months between two eleventh months the first one without a zhongqi is the
leap month. The rules are carried back to 1900 unchanged; the calendars printed before 1929 went by Beijing mean time
and differ from this table by a day here and there.

Theories: new moons by Meeus, Astronomical Algorithms, chapter 49 (a few seconds of error, 17 s at worst); the Sun by
VSOP87D (Bretagnon and Francou 1988) cut off at 24e-8 rad, aberration and nutation added (about 1", that is 25 s);
Delta T by the polynomials of Espenak and Meeus (2006) up to 2005, then a parabola through the observed 69 s of 2025.
What falls within MARGIN seconds of midnight is named on stderr: such a day cannot be vouched for.

One term is closer than the theory can tell: 大寒 of 1979, at midnight to the second. Time4J 5.9.4 and 6tail lunar 1.6.3
both put it on the 20th, and so does UNDECIDED.
"""
import math
import sys
from datetime import date, timedelta

FIRST, LAST = 1900, 2100
MARGIN = 90
UNDECIDED = {date(1979, 1, 21): date(1979, 1, 20)}

NEW_MOON = [  # days, power of E, multiples of M, M', F
    (-.40720, 0, 0, 1, 0), (.17241, 1, 1, 0, 0), (.01608, 0, 0, 2, 0), (.01039, 0, 0, 0, 2), (.00739, 1, -1, 1, 0),
    (-.00514, 1, 1, 1, 0), (.00208, 2, 2, 0, 0), (-.00111, 0, 0, 1, -2), (-.00057, 0, 0, 1, 2), (.00056, 1, 1, 2, 0),
    (-.00042, 0, 0, 3, 0), (.00042, 1, 1, 0, 2), (.00038, 1, 1, 0, -2), (-.00024, 1, -1, 2, 0), (-.00007, 0, 2, 1, 0),
    (.00004, 0, 0, 2, -2), (.00004, 0, 3, 0, 0), (.00003, 0, 1, 1, -2), (.00003, 0, 0, 2, 2), (-.00003, 0, 1, 1, 2),
    (.00003, 0, -1, 1, 2), (-.00002, 0, -1, 1, -2), (-.00002, 0, 1, 3, 0), (.00002, 0, 0, 4, 0)]
PLANETS = [  # days, degrees, degrees a lunation
    (.000325, 299.77, .107408), (.000165, 251.88, .016321), (.000164, 251.83, 26.651886), (.000126, 349.42, 36.412478),
    (.000110, 84.66, 18.206239), (.000062, 141.74, 53.303771), (.000060, 207.14, 2.453732), (.000056, 154.84, 7.306860),
    (.000047, 34.52, 27.261239), (.000042, 207.19, .121824), (.000040, 291.34, 1.844379), (.000037, 161.72, 24.198154),
    (.000035, 239.56, 25.513099), (.000023, 331.55, 3.592518)]

# Longitude of the Earth: one series for each power of millennia; amplitude in 1e-8 rad, phase, frequency.
LONGITUDE = [[tuple(map(float, term.split())) for term in series.split(",")] for series in (
    "175347046 0 0, 3341656 4.6692568 6283.07585, 34894 4.6261 12566.1517, 3497 2.7441 5753.3849, "
    "3418 2.8289 3.5231, 3136 3.6277 77713.7715, 2676 4.4181 7860.4194, 2343 6.1352 3930.2097, "
    "1324 .7425 11506.7698, 1273 2.0371 529.691, 1199 1.1096 1577.3435, 990 5.233 5884.927, 902 2.045 26.298, "
    "857 3.508 398.149, 780 1.179 5223.694, 753 2.533 5507.553, 505 4.583 18849.228, 492 4.205 775.523, "
    "357 2.92 .067, 317 5.849 11790.629, 284 1.899 796.298, 271 .315 10977.079, 243 .345 5486.778, "
    "206 4.806 2544.314, 205 1.869 5573.143, 202 2.458 6069.777, 156 .833 213.299, 132 3.411 2942.463, "
    "126 1.083 20.775, 115 .645 .98, 103 .636 4694.003, 102 .976 15720.839, 102 4.267 7.114, 99 6.21 2146.17, "
    "98 .68 155.42, 86 5.98 161000.69, 85 1.3 6275.96, 85 3.67 71430.7, 80 1.81 17260.15, 79 3.04 12036.46, "
    "75 1.76 5088.63, 74 3.5 3154.69, 74 4.68 801.82, 70 .83 9437.76, 62 3.98 8827.39, 61 1.82 7084.9, "
    "57 2.78 6286.6, 56 4.39 14143.5, 56 3.47 6279.55, 52 .19 12139.55, 52 1.33 1748.02, 51 .28 5856.48, "
    "49 .49 1194.45, 41 5.37 8429.24, 41 2.4 19651.05, 39 6.17 10447.39, 37 6.04 10213.29, 37 2.57 1059.38, "
    "36 1.71 2352.87, 36 1.78 6812.77, 33 .59 17789.85, 30 .44 83996.85, 30 2.74 1349.87, 25 3.16 4690.48",
    "628331966747 0 0, 206059 2.678235 6283.07585, 4303 2.6351 12566.1517, 425 1.59 3.523, 119 5.796 26.298, "
    "109 2.966 1577.344, 93 2.59 18849.23, 72 1.14 529.69, 68 1.87 398.15, 67 4.41 5507.55, 59 2.89 5223.69, "
    "56 2.17 155.42, 45 .4 796.3, 36 .47 775.52, 29 2.65 7.11",
    "52919 0 0, 8720 1.0721 6283.0758, 309 .867 12566.152, 27 .05 3.52",
    "289 5.844 6283.076, 35 0 0",
    "114 3.142 0")]
NUTATION = [  # 0.0001", the same a century, multiples of D, M, M', F, node
    (-171996, -174.2, 0, 0, 0, 0, 1), (-13187, -1.6, -2, 0, 0, 2, 2), (-2274, -.2, 0, 0, 0, 2, 2),
    (2062, .2, 0, 0, 0, 0, 2), (1426, -3.4, 0, 1, 0, 0, 0), (712, .1, 0, 0, 1, 0, 0), (-517, 1.2, -2, 1, 0, 2, 2),
    (-386, -.4, 0, 0, 0, 2, 1), (-301, 0, 0, 0, 1, 2, 2), (217, -.5, -2, -1, 0, 2, 2), (-158, 0, -2, 0, 1, 0, 0),
    (129, .1, -2, 0, 0, 2, 1), (123, 0, 0, 0, -1, 2, 2)]


def sind(degrees):
    return math.sin(math.radians(degrees))


def poly(x, *coefficients):
    return sum(c * x ** n for n, c in enumerate(coefficients))


def delta_t(year):
    if year < 1920:
        return poly(year - 1900, -2.79, 1.494119, -.0598939, .0061966, -.000197)
    if year < 1941:
        return poly(year - 1920, 21.20, .84493, -.076100, .0020936)
    if year < 1961:
        return poly(year - 1950, 29.07, .407, -1 / 233, 1 / 2547)
    if year < 1986:
        return poly(year - 1975, 45.45, 1.067, -1 / 260, -1 / 718)
    if year < 2005:
        return poly(year - 2000, 63.86, .3345, -.060374, .0017275, .000651814, .00002373599)
    return poly(year - 2005, 64.7, .16, .003)


def new_moon(k):
    """Dynamical time (JDE) of the new moon number k; 0 is that of January 2000."""
    t = k / 1236.85
    m = poly(t, 2.5534 + 29.10535670 * k, 0, -.0000014, -.00000011)
    moon = poly(t, 201.5643 + 385.81693528 * k, 0, .0107582, .00001238, -.000000058)
    f = poly(t, 160.7108 + 390.67050284 * k, 0, -.0016118, -.00000227, .000000011)
    node = poly(t, 124.7746 - 1.56375588 * k, 0, .0020672, .00000215)
    e = poly(t, 1, -.002516, -.0000074)
    jde = poly(t, 2451550.09766 + 29.530588861 * k, 0, .00015437, -.000000150, .00000000073)
    jde += sum(d * e ** p * sind(a * m + b * moon + c * f) for d, p, a, b, c in NEW_MOON)
    return jde - .00017 * sind(node) + sum(d * sind(a + b * k) for d, a, b in PLANETS)


def sun(jde):
    """Apparent geocentric longitude in degrees."""
    century = (jde - 2451545) / 36525
    tau = century / 10
    radians = sum(tau ** n * sum(a * math.cos(b + c * tau) for a, b, c in series) for n, series in enumerate(LONGITUDE))
    m = 357.52772 + 35999.050340 * century
    angles = (297.85036 + 445267.111480 * century, m, 134.96298 + 477198.867398 * century,
              93.27191 + 483202.017538 * century, 125.04452 - 1934.136261 * century)
    nutation = sum((a + b * century) * sind(sum(n * x for n, x in zip(multiples, angles)))
                   for a, b, *multiples in NUTATION) / 36e6
    distance = 1.00014 - .01671 * math.cos(math.radians(m)) - .00014 * math.cos(math.radians(2 * m))
    return (math.degrees(radians / 1e8) + 180 + nutation - (.09033 + 20.4898 / distance) / 3600) % 360


def solar_term(year, n):
    """Dynamical time of the nth term of a year, 0 being 小寒 at 285 degrees."""
    wanted = (285 + 15 * n) % 360
    jde = 2451550 + 365.2422 * (year - 2000) + 15.2184 * n
    for _ in range(8):
        jde += ((wanted - sun(jde) + 180) % 360 - 180) * 365.2422 / 360
    return jde


def china_day(jde, what):
    year = 2000 + (jde - 2451545) / 365.25
    days = jde - delta_t(year) / 86400 + .5 + 8 / 24
    day = date.fromordinal(math.floor(days) - 1721425)
    off = (days % 1) * 86400
    if min(off, 86400 - off) < MARGIN:
        print(f"{what} {day} {off if off < 43200 else off - 86400:+.0f} s from midnight", file=sys.stderr)
    return UNDECIDED.get(day, day)


def main():
    terms = {y: [china_day(solar_term(y, n), f"term {n}") for n in range(24)] for y in range(FIRST - 1, LAST + 2)}
    moons = [china_day(new_moon(k), "new moon") for k in range(-1250, 1265)]
    zhongqi = {day for year in terms.values() for day in year[1::2]}

    def months(year):
        """First days of the months from the eleventh of the year before to the one before this year's eleventh."""
        def eleventh(solstice):
            return max(i for i, moon in enumerate(moons) if moon <= solstice)
        first, last = eleventh(terms[year - 1][23]), eleventh(terms[year][23])
        def bare(i):
            return not any(moons[i] + timedelta(d) in zhongqi for d in range((moons[i + 1] - moons[i]).days))
        leap = next(i for i in range(first + 1, last) if bare(i)) if last - first == 13 else -1
        number, result = 11, []
        for i in range(first, last):
            if i != leap and i > first:
                number = number % 12 + 1
            result.append((year - (number > 10), number, i == leap, moons[i],
                           (moons[i + 1] - moons[i]).days))
        return result

    calendar = {}
    for year in range(FIRST, LAST + 2):
        for lunar_year, *month in months(year):
            calendar.setdefault(lunar_year, []).append(month)
    print("# Lunar years and solar terms by GB/T 33661-2017, worked out by src/data/almanac.py; do not edit.")
    print("# Gregorian year in which it begins, first day (month and day), leap month or 0, its months in order")
    print("# (1: 30 days, 0: 29), the day of the month of each of the 24 terms of the Gregorian year, from 小寒 on.")
    for year in range(FIRST, LAST + 1):
        line = calendar[year]
        leap = next((number for number, is_leap, *_ in line if is_leap), 0)
        lengths = "".join(str(length - 29) for *_, length in line)
        print(year, line[0][2].strftime("%m%d"), leap, lengths, "".join(f"{day.day:02}" for day in terms[year]))


main()
