"""Apples on the bough and in the basket, with the orchard out of focus behind them."""
import numpy as np
from common import blur, fbm, film, hash01, mix, rgb, sharpen, shrink, smooth, to_image, value_noise

W, H, OVER = 1800, 1200, 1.25
SUN = np.array([-0.55, -0.62, 0.56])          # from the upper left, towards the viewer
SUN = SUN / np.linalg.norm(SUN)


def patch(picture, cx, cy, rx, ry):
    """The part of the picture around a point, with its pixel coordinates; None when outside."""
    h, w = picture.shape[:2]
    x0, x1, y0, y1 = max(int(cx - rx), 0), min(int(cx + rx) + 1, w), max(int(cy - ry), 0), min(int(cy + ry) + 1, h)
    if x1 <= x0 or y1 <= y0:
        return None, None, None
    y, x = np.mgrid[y0:y1, x0:x1].astype(float)
    return picture[y0:y1, x0:x1], x, y


def shadow(picture, cx, cy, r, depth):
    part, x, y = patch(picture, cx, cy, 1.5 * r, 1.5 * r)
    if part is not None:
        part *= (1 - depth * smooth(1.4, 0.5, np.hypot(x - cx, y - cy) / r))[..., None]


def apple(picture, cx, cy, r, tilt, rng, shade=1.0):
    """One apple; tilt is the direction of its stem in the picture, in radians from straight up."""
    part, x, y = patch(picture, cx, cy, 1.25 * r, 1.25 * r)
    if part is None:
        return
    seed = int(rng.integers(10000))
    lean = 0.25 + 0.5 * rng.random()
    axis = np.array([np.sin(tilt) * np.cos(lean), -np.cos(tilt) * np.cos(lean), np.sin(lean)])
    u, v = (x - cx) / r, (y - cy) / r
    along = u * np.sin(tilt) - v * np.cos(tilt)
    across = u * np.cos(tilt) + v * np.sin(tilt)
    dent = 0.10 * np.exp(-(across / 0.26) ** 2) * smooth(0.3, 1.0, along)
    q = np.hypot(across * 0.97, along + dent * 0.9 - 0.02 * np.abs(across)) * (1 + 0.05 * smooth(0.1, -1.0, along) * across ** 2)
    q = q * (1 + 0.02 * (value_noise(u * 1.5 + seed, v * 1.5, seed) - 0.5))
    n = np.stack([u, v, np.sqrt(np.clip(1 - q * q, 0, 1))], -1)
    n /= np.maximum(np.linalg.norm(n, axis=-1, keepdims=True), 1e-6)
    lat = np.clip(n @ axis, -1, 1)
    side = np.cross(axis, [0.3, 0.2, 0.93])
    side /= np.linalg.norm(side)
    lon = np.arctan2(n @ np.cross(axis, side), n @ side)

    ring = np.stack([np.cos(lon), np.sin(lon)], 0)
    streak = fbm(ring[0] * 9 + seed, ring[1] * 9 + lat * 1.3, 4, seed)
    patchy = fbm(n[..., 0] * 1.6 + seed, n[..., 1] * 1.6 + n[..., 2], 3, seed + 3)
    ripe = smooth(0.18, 0.62, 0.62 * streak + 0.75 * patchy - 0.28 * lat ** 2 + 0.05 - 0.2 * rng.random())
    skin = mix(rgb('#c9b04f'), rgb('#a3221c'), ripe)
    skin = mix(skin, rgb('#6d0f14'), ripe * smooth(0.45, 0.75, streak) * 0.7)
    dots = smooth(0.80, 0.88, value_noise(n[..., 0] * 30 + seed, n[..., 1] * 30 + 7 * n[..., 2], seed + 5))
    skin = mix(skin, rgb('#e8c98c'), dots * 0.28)
    skin = mix(skin, rgb('#8c8440'), smooth(0.86, 0.97, lat))

    lit = np.clip(n @ SUN, 0, 1)
    cave = smooth(0.90, 0.985, lat) * 0.75
    sky = 0.5 - 0.5 * n[..., 1]
    glow = 0.16 + 0.98 * lit ** 1.15 + 0.22 * sky
    rim = smooth(0.45, 0.0, n[..., 2])
    out = skin * (glow * (1 - 0.55 * rim) * (1 - cave) * shade)[..., None]
    bounce = smooth(0.2, 0.9, n[..., 1]) * rim
    out = out + mix(np.zeros(3), rgb('#6a4a22'), bounce * 0.5 * shade)
    half = SUN + np.array([0, 0, 1.0])
    half /= np.linalg.norm(half)
    shine = np.clip(n @ half, 0, 1)
    bloom = 0.75 + 0.5 * fbm(u * 9, v * 9, 3, seed + 8)
    out = out + (shade * (0.26 * smooth(0.972, 0.995, shine) * bloom + 0.13 * shine ** 14))[..., None]
    cover = smooth(1.0, 1.0 - 2.2 / r, q)
    part[:] = mix(part, out, cover)
    tip = (cx + axis[0] * r * 0.86, cy + axis[1] * r * 0.86)
    if axis[2] < 0.75:
        stem(picture, tip, (tip[0] + r * 0.30 * np.sin(tilt + 0.3), tip[1] - r * 0.30 * np.cos(tilt + 0.3)), r * 0.045, shade)


def stem(picture, a, b, thick, shade=1.0):
    """A round twig between two points."""
    mx, my = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    reach = np.hypot(b[0] - a[0], b[1] - a[1]) / 2 + 3 * thick
    part, x, y = patch(picture, mx, my, reach, reach)
    if part is None:
        return
    dx, dy = b[0] - a[0], b[1] - a[1]
    long2 = max(dx * dx + dy * dy, 1e-6)
    t = np.clip(((x - a[0]) * dx + (y - a[1]) * dy) / long2, 0, 1)
    ox, oy = x - a[0] - t * dx, y - a[1] - t * dy
    d = np.hypot(ox, oy) / thick
    bark = fbm(x / 5, y / 12, 4, 3) * 0.6 + fbm(x / 26, y / 26, 3, 4) * 0.6
    lit = np.clip(0.5 - 0.45 * (ox + oy) / thick, 0.05, 1)
    colour = mix(rgb('#1c1510'), rgb('#a08a6c'), np.clip(lit * bark * 1.5, 0, 1)) * shade
    part[:] = mix(part, colour, smooth(1.0, 1.0 - 1.5 / thick, d + 0.25 * (bark - 0.5)))


def leaf(picture, cx, cy, long_, angle, rng, shade=1.0):
    """A leaf with midrib, side veins, a fold and a few brown spots."""
    part, x, y = patch(picture, cx + np.cos(angle) * long_ / 2, cy + np.sin(angle) * long_ / 2, 0.62 * long_, 0.62 * long_)
    if part is None:
        return
    seed = int(rng.integers(10000))
    bend = (rng.random() - 0.5) * 0.5
    s = ((x - cx) * np.cos(angle) + (y - cy) * np.sin(angle)) / long_
    t = (-(x - cx) * np.sin(angle) + (y - cy) * np.cos(angle)) / long_ - bend * s * (1 - s)
    inside = np.clip(s, 0, 1)
    wide = (0.20 + 0.10 * rng.random()) * np.sin(np.pi * inside ** 0.85) ** 0.8
    wide = wide * (1 + 0.06 * np.sin(inside * 90))
    q = np.abs(t) / np.maximum(wide, 1e-4)
    cover = smooth(1.0, 0.94, q) * (s > 0) * (s < 1)
    vein = np.abs(((s - np.abs(t) * 0.9) * 7) % 1 - 0.5)
    ribs = np.maximum(smooth(0.014, 0.004, np.abs(t)), 0.45 * smooth(0.47, 0.5, vein) * smooth(1, 0.3, q))
    side = 1 if rng.random() < 0.5 else -1
    fold = 0.80 + 0.34 * side * np.sign(t) * smooth(0.0, 0.03, np.abs(t)) + 0.20 * np.cos(q * 2.2)
    puff = 0.94 + 0.12 * smooth(0.5, 0.1, vein)
    age = smooth(0.5, 0.95, fbm(s * 4 + seed % 97, t * 6, 4, seed) + 0.5 * rng.random() ** 3 - 0.02)
    colour = mix(mix(rgb('#31481f'), rgb('#7c8a3c'), np.float64(rng.random() * 0.8)), rgb('#a8752c'), age)
    colour = colour * (fold * puff * shade)[..., None]
    colour = mix(colour, rgb('#cdc98a') * shade, ribs * 0.55)
    sheen = smooth(0.35, 0.75, fbm(s * 3 + seed, t * 4, 2, seed + 1)) * 0.22 * shade
    part[:] = mix(part, np.clip(colour + sheen[..., None], 0, 1), cover)


def background(w, h, rng):
    """Rows of apple trees and a hill, far out of focus, with round lights."""
    y, x = np.mgrid[0:1:h * 1j, 0:1.5:w * 1j]
    out = mix(rgb('#e9dcc0'), rgb('#b9b8a4'), smooth(0, 0.4, y))
    ridge = 0.30 + 0.12 * np.sin(x * 2.1 + 0.6) - 0.10 * fbm(x * 3, x * 0, 4, 2)
    out = mix(out, rgb('#77806f'), smooth(-0.01, 0.01, y - ridge))
    for k, (base, size) in enumerate([(0.47, 0.10), (0.56, 0.16), (0.70, 0.24)]):
        crown = base - size * np.abs(np.sin(x / size * 1.5 + k)) ** 0.6 * (0.6 + 0.6 * fbm(x * 6, y * 6, 3, 5 + k))
        foliage = mix(rgb('#1d2416'), rgb('#8b8a48'), smooth(0.25, 0.8, fbm(x * 18, y * 18, 5, 8 + k)))
        fruit = smooth(0.70, 0.76, fbm(x * 40 / (k + 1), y * 40 / (k + 1), 2, 30 + k))
        foliage = mix(foliage, rgb('#a8352a'), fruit * 0.8)
        out = mix(out, foliage, smooth(-0.01, 0.02, y - crown))
    ground = mix(rgb('#3a3522'), rgb('#8e8250'), fbm(x * 9, y * 40, 4, 20))
    out = blur(mix(out, ground, smooth(0.66, 0.76, y)), 15 * OVER)
    for _ in range(34):
        px, py, r = rng.random() * w, rng.random() ** 1.2 * h * 0.62, (10 + 20 * rng.random()) * OVER
        part, gx, gy = patch(out, px, py, r + 2, r + 2)
        q = np.hypot(gx - px, gy - py) / r
        part += (smooth(1.0, 0.88, q) * (0.5 + 0.5 * q) * (0.03 + 0.07 * rng.random()))[..., None] * rgb('#fff0c8')
    return np.clip(out, 0, 1)


def basket(picture, cx, cy, rx, ry, tall):
    """The front of a woven basket under the heap."""
    part, x, y = patch(picture, cx, cy + tall / 2, rx * 1.1, tall / 2 + ry * 1.6)
    u = (x - cx) / rx
    arc = cy + ry * np.sqrt(np.clip(1 - u * u, 0, 1))
    v = (y - arc) / tall
    taper = 1 - 0.16 * np.clip(v, 0, 1.2)
    a = np.arcsin(np.clip(u / taper, -1, 1))
    stake, row = a * 13, v * 13 + 0.12 * np.sin(a * 9)
    over = np.sin(stake * np.pi + np.pi * np.floor(row)) > 0
    strand = np.sin(np.pi * (row % 1)) ** 0.7
    weave = strand * (0.45 + 0.55 * np.abs(np.sin(stake * np.pi + np.pi * np.floor(row))) ** 0.6) * np.where(over, 1.0, 0.42)
    fibre = 0.75 + 0.5 * fbm(a * 24, row * 5, 4, 8) * (0.7 + 0.6 * hash01(np.floor(row), np.floor(stake), 4))
    light = (0.30 + 0.75 * np.clip(np.cos(a + 0.75), 0, 1)) * (1.0 - 0.35 * v)
    colour = mix(rgb('#1e140b'), rgb('#d0a868'), np.clip(weave * fibre * light, 0, 1))
    rim = (v > -0.055) & (v < 0.075)
    twist = 0.55 + 0.45 * np.sin(a * 46 + v * 55)
    colour = np.where(rim[..., None], mix(rgb('#2b1c0e'), rgb('#dcb878'), np.clip(twist * light * 1.15, 0, 1)), colour)
    part[:] = mix(part, colour, (np.abs(u) < taper) * smooth(-0.06, -0.045, v))


def heap(picture, cx, cy, rx, ry, r, rng):
    """Apples piled in the basket, the far ones first."""
    spots = []
    for row in range(5):
        count = 9 - row
        for i in range(count):
            spread = 2 * (i + 0.5 * rng.random() + 0.25) / count - 1
            height = (1 - spread ** 2) * (1.35 - 0.30 * row) - 0.15
            spots.append((row, cx + spread * rx * 0.86, cy - ry * 0.7 + row * ry * 0.42 - height * r * 1.5))
    for row, px, py in spots:
        size = r * (0.86 + 0.06 * row + 0.10 * rng.random())
        shadow(picture, px + r * 0.2, py + r * 0.3, size * 1.1, 0.55)
        apple(picture, px, py, size, rng.normal(0, 0.9), rng, 0.72 + 0.075 * row)
        if rng.random() < 0.16:
            leaf(picture, px + r * 0.2, py - r * 0.7, r * 1.2, rng.random() * 3 - 0.6, rng, 0.8)


def bough(picture, points, thick, rng, shade=1.0):
    """A branch through points, thinner to its end, with its leaves behind it."""
    n = len(points) - 1
    for k in range(n):
        a, b = points[k], points[k + 1]
        for _ in range(11):
            t = rng.random()
            leaf(picture, a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), (80 + 70 * rng.random()) * OVER,
                 rng.normal(1.3, 1.0), rng, shade * (0.45 + 0.35 * rng.random()))
    for k in range(n):
        stem(picture, points[k], points[k + 1], thick * (1 - 0.7 * k / n), shade)


def far_foliage(picture, rng):
    """Leaves and apples of the same tree behind the sharp ones; the caller blurs them."""
    h, w = picture.shape[:2]
    for _ in range(520):
        x = rng.random() * w
        y = rng.random() ** 1.5 * h * (0.30 + 0.16 * np.cos(6.0 * x / w))
        leaf(picture, x, y, (60 + 90 * rng.random()) * OVER, rng.normal(1.4, 1.2), rng, 0.45 + 0.65 * rng.random())
        if rng.random() < 0.05:
            apple(picture, x, y + 40, (44 + 16 * rng.random()) * OVER, 0.1, rng, 0.8)


def draw(path, rng):
    w, h = int(W * OVER), int(H * OVER)
    picture = background(w, h, rng)
    k = OVER
    far_foliage(picture, rng)
    picture = blur(picture, 9 * k)
    bough(picture, [(x * k, y * k) for x, y in [(-40, 60), (260, 128), (520, 120), (800, 190), (1010, 236)]], 26 * k, rng, 0.85)
    bough(picture, [(x * k, y * k) for x, y in [(1860, 30), (1560, 96), (1330, 110), (1180, 170)]], 20 * k, rng, 0.75)
    bough(picture, [(x * k, y * k) for x, y in [(300, 130), (420, 250), (450, 350)]], 11 * k, rng, 0.85)
    fruit = [(130, 262, 92), (318, 330, 88), (486, 478, 98), (610, 290, 84), (800, 330, 90), (985, 372, 80),
             (1240, 300, 78), (1420, 250, 84), (1640, 238, 92), (1560, 380, 76), (20, 420, 84)]
    for x, y, r in fruit:
        stem(picture, (x * k, (y - r * 1.9) * k), (x * k, (y - r * 0.8) * k), 5 * k, 0.8)
        shadow(picture, (x + 14) * k, (y + 22) * k, r * 1.15 * k, 0.35)
        apple(picture, x * k, y * k, r * k, rng.normal(0, 0.16), rng, 0.92)
        for _ in range(3):
            leaf(picture, (x + rng.normal(0, 40)) * k, (y - r * 1.05) * k, (95 + 60 * rng.random()) * k, rng.normal(1.5, 1.15), rng, 0.75 + 0.4 * rng.random())
    cx, cy, rx, ry = 1130 * k, 860 * k, 560 * k, 120 * k
    shadow(picture, cx, cy + 260 * k, rx * 1.2, 0.6)
    part, x, y = patch(picture, cx, cy, rx, ry)
    part *= (1 - 0.85 * smooth(1.0, 0.9, np.hypot((x - cx) / rx, (y - cy) / ry)))[..., None]
    heap(picture, cx, cy, rx, ry, 94 * k, rng)
    basket(picture, cx, cy, rx, ry, 330 * k)
    for x, y, r in [(420, 1120, 100), (250, 1075, 92), (560, 1165, 84)]:
        shadow(picture, (x + 30) * k, (y + 50) * k, r * 1.25 * k, 0.6)
        apple(picture, x * k, y * k, r * k, rng.normal(0.3, 0.9), rng, 0.95)
    leaf(picture, 330 * k, 1150 * k, 150 * k, 0.3, rng, 0.9)
    picture = shrink(picture, W, H)
    picture = np.clip(picture + 0.08 * blur(np.clip(picture - 0.7, 0, 1), 20), 0, 1)
    picture = np.clip(picture, 0, 1) ** 0.88
    picture = film(sharpen(picture, 1.2, 60), rng, grain=0.015, vignette=0.35, contrast=0.35)
    to_image(picture).save(path, quality=90, dpi=(300, 300))
