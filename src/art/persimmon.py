"""A woodcut for the supplement: a persimmon tree before an old house, cut in black and white lines."""
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from common import fbm, hash01, shrink, smooth, to_array, to_image, value_noise

W, H, OVER = 1800, 1200, 1.5
SUN = (1.10, 0.27)                 # the low sun; x runs 0 to 1.5, y 0 to 1
EAVES = [(0.66, 0.615), (1.43, 0.585)]


def cut(tone, phase, x, y, seed, slip=0.16):
    """Ink, 0 or 1, where tone is dark: gouged lines along a phase, swelling with the tone and ragged at the edge."""
    wobble = 0.55 * (fbm(x * 9, y * 9, 3, seed) - 0.5) + slip * (fbm(x * 120, y * 120, 2, seed + 1) - 0.5)
    saw = np.abs(((phase + wobble) % 1) * 2 - 1)
    line = np.floor(phase + wobble)
    broken = 0.16 * (value_noise(line * 7.3 + x * 0.01, x * 26 + y * 26 + line * 3.7, seed + 2) - 0.5)
    return smooth(-0.05, 0.05, saw - tone + broken)


def under(a, b, x):
    """Height of the straight line through a and b."""
    return a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0])


def sky(x, y):
    """Rays of light round the sun, cut as wedges."""
    r, a = np.hypot(x - SUN[0], y - SUN[1]), np.arctan2(y - SUN[1], x - SUN[0])
    tone = 0.92 - 0.62 * smooth(0.07, 0.75, r) + 0.20 * (fbm(x * 3, y * 9, 3, 5) - 0.5)
    ink = cut(tone, a * 96 / np.pi, x, y, 10)
    ink = np.where(r < 0.16, cut(np.float64(0.80), r * 66, x, y, 12), ink)
    return np.where(r < 0.072, 1.0, np.where(r < 0.080, 0.0, ink))


def mountains(ink, x, y):
    """Three ranges; the lines run down their folds."""
    for k, (base, rise, dark) in enumerate([(0.47, 0.26, 0.66), (0.55, 0.24, 0.50), (0.62, 0.20, 0.34)]):
        ridge = base - rise * (fbm(x * (1.7 + 0.5 * k) + 3.1 * k, x * 0, 4, 20 + k) - 0.25)
        depth = y - ridge
        fold = fbm(x * 7 + depth * 3, y * 2, 3, 30 + k)
        tone = dark + 0.9 * (fold - 0.5) + 0.55 * smooth(0.05, 0.22, depth)
        lines = cut(np.clip(tone, 0.06, 0.97), (x * 0.8 + depth * (1.2 if k % 2 else -1.2) + 0.12 * fold) * 88, x, y, 40 + k)
        ink = np.where(depth > 0, lines, ink)
        ink = np.where(np.abs(depth) < 0.0022, 0.0, ink)
        ink = np.where((depth < -0.0022) & (depth > -0.006), 1.0, ink)
    return ink


def house(ink, x, y):
    """A timber house with a tiled roof, seen from the yard."""
    wall = (x > 0.72) & (x < 1.38) & (y > 0.58) & (y < 0.80)
    plank = np.floor((x - 0.72) / 0.022)
    tone = 0.40 + 0.22 * hash01(plank, 0, 3) - 0.55 * smooth(0.70, 0.61, y) + 0.2 * (fbm(x * 40, y * 5, 3, 50) - 0.5)
    boards = cut(np.clip(tone, 0.03, 0.9), x * 150 + 0.4 * fbm(x * 14, y * 5, 2, 51), x, y, 52)
    boards = np.where(((x - 0.72) % 0.022) < 0.0022, 0.0, boards)
    ink = np.where(wall, boards, ink)
    for x0, x1, y0, y1 in [(0.80, 0.91, 0.652, 0.735), (1.17, 1.28, 0.652, 0.735)]:
        frame = (x > x0 - 0.008) & (x < x1 + 0.008) & (y > y0 - 0.008) & (y < y1 + 0.008)
        pane = (x > x0) & (x < x1) & (y > y0) & (y < y1)
        bars = (((x - x0) % 0.0184) < 0.004) | (((y - y0) % 0.0166) < 0.004)
        ink = np.where(frame, 0.0, ink)
        ink = np.where(pane, np.where(bars, 0.0, 1.0), ink)
    door = (x > 0.99) & (x < 1.09) & (y > 0.645) & (y < 0.80)
    ink = np.where(door, 0.0, ink)
    ink = np.where(door & (np.abs(x - 1.04) > 0.042) & (np.abs(x - 1.04) < 0.046), 1.0, ink)
    for px in (0.725, 0.945, 1.135, 1.375):
        post = (np.abs(x - px) < 0.009) & (y > 0.59) & (y < 0.805)
        ink = np.where(post, (x - px < -0.004).astype(float), ink)
    return roof(ink, x, y)


def roof(ink, x, y):
    """Rows of round tiles between the ridge and a sagging line of eaves."""
    sag = 0.016 * np.sin(np.pi * np.clip((x - 0.66) / 0.77, 0, 1))
    foot = under(*EAVES, x) + sag + 0.012
    top = 0.452 + 0.010 * np.sin(np.pi * np.clip((x - 0.74) / 0.62, 0, 1)) - 0.028 * smooth(0.80, 0.74, x) - 0.028 * smooth(1.30, 1.36, x)
    v = np.clip((y - top) / (foot - top), 0, 1)
    left, right = 0.74 - 0.08 * v, 1.36 + 0.07 * v
    inside = (y > top) & (y < foot) & (x > left) & (x < right)
    u = (x - left) / (right - left) * 46
    round_ = np.abs((u % 1) - 0.42)
    row = (v * 17 + 0.12 * np.sin(np.floor(u) * 2.1)) % 1
    lit = (round_ < 0.13) & (row > 0.22) & (hash01(np.floor(u), np.floor(v * 17), 8) > 0.10)
    lit |= (round_ < 0.27) & (row > 0.80)
    ink = np.where(inside, lit.astype(float), ink)
    edge = (y > foot) & (y < foot + 0.012) & (x > 0.66) & (x < 1.43)
    ink = np.where(edge, (np.abs((x * 62) % 1 - 0.5) < 0.32).astype(float), ink)
    eaves = (y >= foot + 0.012) & (y < foot + 0.018) & (x > 0.66) & (x < 1.43)
    ink = np.where(eaves, 0.0, ink)
    crest = (y > top - 0.020) & (y < top) & (x > 0.735) & (x < 1.365)
    return np.where(crest, ((y - top < -0.007) & (y - top > -0.014)).astype(float), ink)


def smoke(ink, x, y):
    """Kitchen smoke drifting to the left."""
    t = np.clip((0.452 - y) / 0.40, 0, 1)
    mid = 1.22 - 0.34 * t ** 1.3 + 0.035 * np.sin(t * 11) * t
    wide = 0.010 + 0.085 * t ** 0.9
    q = (x - mid) / wide + 0.7 * (fbm(x * 8, y * 8, 4, 61) - 0.5)
    lines = cut(0.05 + 0.42 * np.abs(q) ** 2, q * 2.6 + 0.8 * fbm(x * 5, y * 5, 2, 62), x, y, 63)
    ink = np.where((np.abs(q) < 1) & (y < 0.44), lines, ink)
    stack = (np.abs(x - 1.222) < 0.020) & (y > 0.415) & (y < 0.475)
    return np.where(stack, ((np.abs(x - 1.215) < 0.006) & (y > 0.424)).astype(float), ink)


def yard(ink, x, y):
    """Trodden ground with the shadow of the tree, and trays of fruit set out to dry."""
    ground = y > 0.80 + 0.006 * np.sin(x * 9)
    far = smooth(0.80, 1.0, y)
    tone = 0.84 - 0.28 * far + 0.5 * (fbm(x * 5, y * 22, 4, 70) - 0.5) - 0.45 * smooth(0.50, 0.25, x)
    lines = cut(np.clip(tone, 0.05, 0.98), np.log(np.maximum(y - 0.70, 0.02)) * 26 + 0.5 * np.sin(x * 4), x, y, 71)
    ink = np.where(ground, lines, ink)
    ink = np.where(ground & (y < 0.815), (fbm(x * 160, y * 50, 2, 72) > 0.56).astype(float), ink)
    for cx, cy, r in [(0.80, 0.878, 0.115), (1.10, 0.862, 0.100), (1.33, 0.905, 0.125), (0.98, 0.945, 0.130)]:
        ink = tray(ink, x, y, cx, cy, r)
    return ink


def tray(ink, x, y, cx, cy, r):
    u, v = (x - cx) / r, (y - cy) / (r * 0.34)
    q = np.hypot(u, v)
    shade = np.hypot(u + 0.06, (y - cy - 0.014) / (r * 0.34))
    ink = np.where(shade < 1.05, 0.0, ink)
    weave = (np.sin(u * 42) * np.sin(v * 26) > -0.35).astype(float)
    ink = np.where(q < 1.0, weave, ink)
    ink = np.where((q > 0.90) & (q < 1.0), 1.0, ink)
    ink = np.where((q > 0.86) & (q < 0.90), 0.0, ink)
    for row in range(-3, 4):
        for col in range(-4, 5):
            px, py = col * 0.205 + 0.10 * (row % 2), row * 0.24
            if px * px + py * py > 0.60:
                continue
            fx, fy = (u - px) * r, (v - py) * r * 0.34
            d = np.hypot(fx, fy * 1.45)
            ink = np.where(d < r * 0.095, 0.0, ink)
            ink = np.where((d < r * 0.074) & (fx + fy * 1.4 < r * 0.035), 1.0, ink)
            ink = np.where(np.hypot(fx, fy * 2) < r * 0.018, 0.0, ink)
    return ink


def limbs(rng):
    """Branches as (x, y, half width) strokes from the root up, and where the fruit hangs."""
    strokes, ends = [], []

    def grow(x, y, angle, width, length, level):
        path = [(x, y, width)]
        steps = max(5, int(length / 0.012))
        for k in range(steps):
            angle = np.clip(angle + rng.normal(0, 0.14) - (0.05 * np.sin(angle) if level else 0), -1.45, 1.35)
            if level and (y < 0.075 or x < 0.05 or x > 0.90):
                break
            x, y = x + length / steps * np.sin(angle), y - length / steps * np.cos(angle)
            path.append((x, y, width * (1 - 0.55 * (k + 1) / steps)))
        if len(path) < 4:
            return
        strokes.append(path)
        if level >= 2:
            ends.extend([path[-1][:2], path[len(path) // 2][:2]])
        if level < 4:
            for turn in (-0.65, 0.15, 0.75) if level else (-0.95, -0.35, 0.30, 0.80):
                if rng.random() < 0.88:
                    where = path[-1] if rng.random() < 0.6 else path[int(len(path) * 0.72)]
                    grow(where[0], where[1], angle + turn + rng.normal(0, 0.18), width * 0.46, length * (0.62 + 0.16 * rng.random()), level + 1)

    for side, reach in ((-1, 0.075), (1, 0.085), (-0.35, 0.05)):
        strokes.append([(0.30 + side * reach * t, 0.90 + 0.045 * t ** 2, 0.026 * (1 - t) + 0.003) for t in np.linspace(0, 1, 7)])
    grow(0.30, 0.905, 0.05, 0.034, 0.40, 0)
    order = rng.permutation(len(ends))
    return strokes, [ends[i] for i in order]


def stroke_mask(strokes, shape, swell, shift=0.0, scale=1.0):
    """Strokes as round-jointed polygons."""
    image = Image.new('L', (shape[1], shape[0]), 0)
    pen = ImageDraw.Draw(image)
    for path in strokes:
        for (x0, y0, r0), (x1, y1, r1) in zip(path, path[1:]):
            for t in np.linspace(0, 1, 5):
                r = max((r0 + (r1 - r0) * t) * scale, 0.0012 * scale) + swell
                x, y = x0 + (x1 - x0) * t + shift * r, y0 + (y1 - y0) * t
                pen.ellipse([(x - r) * shape[0], (y - r) * shape[0], (x + r) * shape[0], (y + r) * shape[0]], fill=255)
    return to_array(image)


def tree(ink, x, y, rng):
    """Black trunk and boughs with a white edge, light gouges on the sunny side, fruit and a bird."""
    strokes, ends = limbs(rng)
    ink = np.where(stroke_mask(strokes, x.shape, 0.0050) > 0.5, 1.0, ink)
    body = stroke_mask(strokes, x.shape, 0.0) > 0.5
    thick = [p for p in strokes if p[0][2] > 0.006]
    light = stroke_mask(thick, x.shape, 0.0, shift=0.62, scale=0.5) > 0.5
    gouge = cut(np.float64(0.52), x * 130 + 0.35 * np.sin(y * 50), x, y, 81)
    ink = np.where(body, 0.0, ink)
    ink = np.where(body & light, gouge, ink)
    placed = []
    for px, py in ends:
        py += 0.020
        if py > 0.62 or all(np.hypot(px - a, py - b) > 0.042 for a, b in placed):
            if py < 0.62 and len(placed) < 52:
                placed.append((px, py))
    for px, py in placed:
        ink = fruit(ink, px, py, 0.0175 + 0.005 * rng.random())
    return bird(ink, x, y, *min(((p[-1][0], p[-1][1]) for p in strokes if p[-1][0] > 0.3), key=lambda p: abs(p[1] - 0.10)))


def fruit(ink, px, py, r):
    """A persimmon: white with a black edge, shaded by a few curved cuts, a calyx of four sepals on top."""
    n = ink.shape[0]
    y0, y1, x0, x1 = (int(a * n) for a in (py - 2 * r, py + 2 * r, px - 2 * r, px + 2 * r))
    if y0 < 0 or x0 < 0 or x1 > ink.shape[1]:
        return ink
    v, u = np.mgrid[y0:y1, x0:x1] / n
    u, v = (u - px) / r, (v - py) / r
    q = np.hypot(u * 0.94, v * 1.08)
    part = ink[y0:y1, x0:x1]
    part = np.where(q < 1.22, 1.0, part)
    part = np.where(q < 1.0, 0.0, part)
    moon = np.hypot(u - 0.24, v + 0.16)
    part = np.where((q < 0.84) & (moon < 0.86), 1.0, part)
    part = np.where((q < 0.84) & (moon >= 0.60) & (moon < 0.68), 0.0, part)
    a = np.arctan2(v + 0.66, u)
    part = np.where(np.hypot(u, (v + 0.66) * 1.5) < 0.26 + 0.20 * np.abs(np.cos(2 * a)), 0.0, part)
    ink[y0:y1, x0:x1] = part
    return ink


def bird(ink, x, y, px, py):
    """A small bird on the highest twig."""
    u, v = (x - px) / 0.060, (y - py + 0.034) / 0.060
    body = np.hypot((u * 0.92 + v * 0.40) / 0.62, (v * 0.92 - u * 0.40) / 0.36) < 1
    head = np.hypot((u - 0.50) / 0.25, (v + 0.34) / 0.24) < 1
    beak = (u > 0.66) & (u < 0.98) & (np.abs(v + 0.34) < 0.10 * (0.98 - u) / 0.32)
    tail = (u < -0.30) & (u > -1.25) & (np.abs(v - 0.20 + 0.42 * (u + 0.30)) < 0.11)
    whole = body | head | beak | tail
    halo = to_array(to_image(whole.astype(float)).filter(ImageFilter.MaxFilter(15))) > 0.5
    ink = np.where(halo, 1.0, ink)
    ink = np.where(whole, 0.0, ink)
    breast = body & (v + 0.25 * u > 0.06) & (u > -0.35)
    ink = np.where(breast & (np.sin(u * 26 + v * 18) > -0.25), 1.0, ink)
    wing = body & (np.abs(v + 0.10 - 0.34 * u * -1) < 0.035) & (u < 0.25)
    ink = np.where(wing, 1.0, ink)
    eye = np.hypot(u - 0.55, v + 0.38)
    return np.where((eye < 0.085) & (eye > 0.04), 1.0, ink)


def draw(path, rng):
    h, w = int(H * OVER), int(W * OVER)
    y, x = np.mgrid[0:1:h * 1j, 0:1.5:w * 1j]
    ink = mountains(sky(x, y), x, y)
    ink = yard(house(smoke(ink, x, y), x, y), x, y)
    ink = tree(ink, x, y, rng)
    ragged = 0.006 * (1 + fbm(x * 20, y * 20, 3, 90))
    frame = (x > ragged) & (x < 1.5 - ragged) & (y > ragged) & (y < 1 - ragged)
    ink = np.where(frame, ink, 1.0)
    speck = smooth(0.80, 0.86, fbm(x * 240, y * 240, 2, 95)) * smooth(0.35, 0.65, fbm(x * 6, y * 6, 3, 96))
    ink = np.maximum(ink, speck)
    page = shrink(ink, W, H)
    page = 0.05 + 0.95 * np.clip(page, 0, 1)
    tones = np.round(page * 15) / 15
    to_image(tones).save(path, compression='tiff_adobe_deflate', dpi=(300, 300))
