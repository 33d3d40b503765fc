"""A single-span stone arch bridge and its reflection in still water on a grey morning."""
import numpy as np
from common import blur, fbm, film, hash01, mix, rgb, sharpen, shrink, smooth, to_image, value_noise

W, H, OVER = 1800, 1200, 1.5
WATER = 0.635                    # water line, share of the height; x runs 0 to 1.5, y 0 to 1
CX, RISE, SPAN = 0.80, 0.235, 0.315   # crown of the arch: middle, height and half width
RING = 0.036                     # depth of the arch stones


def circle():
    """Centre height and radius of the arch's circle."""
    r = (SPAN ** 2 + RISE ** 2) / (2 * RISE)
    return WATER - RISE + r, r


def backdrop(x, y):
    """Sky, three ranges of hills and the trees of the far bank."""
    sky = mix(rgb('#b9c3cb'), rgb('#efe9dd'), smooth(0.0, 0.42, y))
    cloud = smooth(0.40, 0.75, fbm(x * 2.2 + 3, y * 7, 6, 3))
    out = mix(sky, rgb('#8f98a0'), cloud * 0.5 * smooth(0.45, 0.05, y))
    for i, (base, rise, hue) in enumerate([(0.34, 0.40, '#a3adb0'), (0.42, 0.34, '#7f8b88'), (0.50, 0.27, '#59655c')]):
        ridge = base - rise * (fbm(x * (1.5 + 0.7 * i) + 4.7 * i, x * 0, 6, 50 + i, 0.48) - 0.22)
        slope = fbm(x * 9 + y * 6, y * 14 - x * 4, 5, 60 + i)
        colour = rgb(hue) * (0.72 + 0.5 * slope)[..., None]
        colour = mix(colour, rgb('#dcdcd4'), smooth(0.01, 0.16, y - ridge) * 0.8)
        out = mix(out, colour, smooth(-0.0015, 0.0015, y - ridge))
    return out


def bank(x, y):
    """Tree line and shrubs behind the bridge: colour and cover."""
    crown = 0.50 - 0.20 * fbm(x * 4.2, x * 0, 3, 81) - 0.05 * fbm(x * 30, y * 30, 4, 82)
    crown = crown + 0.10 * smooth(0.55, 0.80, x) * smooth(1.1, 0.9, x) + 0.05
    leaf = fbm(x * 70, y * 70, 4, 83)
    clump = fbm(x * 16, y * 18, 3, 84)
    colour = mix(rgb('#1b2119'), rgb('#8b8258'), smooth(0.25, 0.85, 0.55 * leaf + 0.6 * clump - 0.05))
    colour = mix(colour, rgb('#a8742f'), smooth(0.58, 0.70, fbm(x * 6, y * 6, 3, 88)) * leaf)
    return colour, smooth(-0.006, 0.006, y - crown + 0.03 * (leaf - 0.5))


def deck(x):
    """Top of the parapet: a gentle hump."""
    return WATER - RISE - 0.098 + 0.075 * np.minimum(np.abs((x - CX) / 0.52), 1.25) ** 1.8


def stones(u, v, wide, tall, seed):
    """Coursed masonry: shade of each stone and depth of the joints, for wall coordinates u, v."""
    row = np.floor(v / tall + 0.28 * (value_noise(u / 0.16, v / tall, seed + 5) - 0.5))
    width = wide * (0.75 + 0.6 * hash01(row, 1, seed))
    s = u / width + hash01(row, 2, seed) * 7 + 0.25 * value_noise(u / wide * 0.7, row * 3.1, seed + 1)
    col = np.floor(s)
    a = np.minimum(s - col, col + 1 - s) * width
    f = v / tall + 0.28 * (value_noise(u / 0.16, v / tall, seed + 5) - 0.5) - row
    b = np.minimum(f, 1 - f) * tall
    rough = 0.0016 * (fbm(u * 260, v * 260, 3, seed + 2) - 0.4)
    joint = smooth(0.0002, 0.0019, np.minimum(a, b) + rough)
    round_ = smooth(0.0, 0.010, np.minimum(a, b)) * 0.25 + 0.75
    edge = 0.10 * (smooth(0.35, 0.0, f) - smooth(0.65, 1.0, f))
    return (0.74 + 0.46 * (hash01(row, col, seed) - 0.5)) * round_ + edge, joint


def weather(base, joint, u, v, x, y):
    """Stone colour with lichen, damp and moss."""
    grit = fbm(u * 190, v * 190, 4, 21)
    tone = base * (0.70 + 0.6 * grit)
    out = mix(rgb('#2a2620'), rgb('#c2b8a2'), np.clip(tone, 0, 1))
    out = mix(out, rgb('#d5d3c6'), smooth(0.60, 0.72, fbm(x * 42, y * 42, 4, 22)) * 0.45)
    damp = smooth(0.45, 0.75, fbm(x * 60, y * 5, 4, 23))
    out = out * (1 - 0.45 * damp)[..., None]
    moss = smooth(WATER - 0.10, WATER, y + 0.10 * (fbm(x * 25, y * 25, 4, 24) - 0.5))
    out = mix(out, mix(rgb('#23281a'), rgb('#5d6436'), grit), moss * 0.8)
    return mix(out * 0.5, out, joint)


def bridge(x, y):
    """Colour and cover of the bridge above the water line."""
    cy, r = circle()
    d = np.hypot(x - CX, y - cy)
    ang = np.arctan2(x - CX, cy - y)
    top = deck(x)
    wall, joint = stones(x, y - 0.55 * (top - 0.3), 0.052, 0.0225, 31)
    face = weather(wall, joint, x, y, x, y)
    vous, vj = stones(d - r + 0.5, ang * r, RING, 0.0185, 47)
    vj = vj * smooth(0.0, 0.003, np.abs(d - r - RING)) * smooth(0.0, 0.0012, np.abs(d - r))
    ring = weather(vous * 1.12, vj, ang * r, d, x, y)
    out = mix(face, ring, smooth(0.001, -0.001, d - r - RING))
    shadow = smooth(r + RING + 0.016, r + RING, d) * smooth(r + RING - 0.001, r + RING + 0.001, d)
    out = out * (1 - 0.45 * shadow)[..., None]
    sill = y - top - 0.060
    ledge = smooth(-0.001, 0.001, sill) * smooth(0.013, 0.011, sill)
    out = mix(out, weather(np.full_like(x, 0.92), smooth(0.0008, 0.002, np.abs((x / 0.085) % 1 - 0.5) * 0.085), x, y, x, y), ledge)
    out = out * (1 - 0.55 * smooth(0.030, 0.012, sill) * smooth(0.0115, 0.0135, sill))[..., None]
    cover = smooth(-0.001, 0.001, y - top)
    post = np.abs((x - CX) / 0.074 - np.round((x - CX) / 0.074)) * 0.074
    panel = (y - top > 0.013) & (y - top < 0.052) & (post > 0.0115)
    out = out * np.where(panel, 0.70 + 0.4 * smooth(0.013, 0.05, y - top), 1.08 * smooth(0.06, -0.01, y - top) + 0.92 * smooth(0.0, 0.06, y - top))[..., None]
    head = (post < 0.0095) & (y > top - 0.018) & (y <= top + 0.002)
    out = mix(out, weather(np.full_like(x, 0.85) - 16 * (x - CX - np.round((x - CX) / 0.074) * 0.074), np.ones_like(x), x, y, x, y), head * 1.0)
    cover = np.maximum(cover, head)
    back = np.hypot(x - CX - 0.030, y - cy + 0.006)
    hole = smooth(0.001, -0.001, d - r)
    under, uj = stones(np.arctan2(x - CX, cy - y) * r * 0.9, (back - r) * 0.8, 0.05, 0.02, 61)
    soffit = weather(under * 0.62, uj, x, y, x, y) * (0.30 + 0.55 * smooth(0.012, -0.004, back - r))[..., None]
    inner = smooth(-0.001, 0.001, back - r)
    out = mix(out, soffit, hole)
    return out, cover * (1 - hole * (1 - inner))


def walkers(out, x, y):
    """Children going to school over the bridge with a grown-up, seen above the parapet."""
    for px, tall, hue, pack in [(0.60, 0.080, '#23262b', 0), (0.645, 0.060, '#7e2f25', 1), (0.675, 0.056, '#c9c2b0', 1),
                                (0.735, 0.062, '#2c4560', 1), (1.02, 0.084, '#3a3a36', 0)]:
        foot = deck(np.array([px]))[0] + 0.026
        s, t = (x - px) / tall, (foot - y) / tall
        body = np.hypot(s / 0.155, (t - 0.60) / 0.27) < 1
        legs = (np.abs(np.abs(s) - 0.065 - 0.06 * (0.4 - t)) < 0.05) & (t > 0) & (t < 0.45)
        arm = np.hypot((s - 0.13 - 0.10 * (0.7 - t)) / 0.045, (t - 0.58) / 0.18) < 1
        head = np.hypot((s - 0.02) / 0.085, (t - 0.925) / 0.10) < 1
        bag = (np.hypot((s + 0.15) / 0.11, (t - 0.66) / 0.17) < 1) & bool(pack)
        light = (0.75 + 0.9 * np.clip(-s, -0.3, 0.3) + 0.5 * (t - 0.6) + 0.5 * (fbm(x * 220, y * 220, 2, 9) - 0.5))[..., None]
        for part, colour in [(legs, '#1d1e22'), (body, hue), (arm, hue), (bag, '#8d7a3c'), (head, '#a98468')]:
            out = np.where((part & (y < deck(x)))[..., None], rgb(colour) * light, out)
        hair = head & (t > 0.925 - 0.25 * (s + 0.02)) & (y < deck(x))
        out = np.where(hair[..., None], rgb('#17161a'), out)
    return out


def scene(x, y):
    """Everything above the water."""
    out = backdrop(x, y)
    colour, cover = bank(x, y)
    out = mix(out, colour, cover)
    fog = smooth(0.40, 0.62, y) * (0.25 + 0.7 * fbm(x * 3 + 8, y * 12, 5, 14))
    out = mix(out, rgb('#d6d6cd'), np.clip(fog, 0, 1) * 0.75)
    shore = WATER - 0.018 - 0.030 * fbm(x * 9, x * 0, 4, 15) - 0.13 * smooth(0.36, 0.10, x) - 0.12 * smooth(1.20, 1.48, x)
    rock = mix(rgb('#23231d'), rgb('#958c74'), fbm(x * 38, y * 60, 5, 16) * 1.2 - 0.1)
    out = mix(out, rock, smooth(-0.004, 0.004, y - shore))
    out = walkers(out, x, y)
    colour, cover = bridge(x, y)
    out = mix(out, colour, cover)
    near = WATER - 0.31 * smooth(0.30, -0.10, x) - 0.26 * smooth(1.28, 1.58, x) - 0.03 * fbm(x * 24, x * 0, 4, 17)
    grass = 0.62 * fbm(x * 330 + 6 * value_noise(x * 20, y * 20, 12), y * 85, 4, 18) + 0.45 * fbm(x * 22, y * 30, 3, 19)
    turf = mix(rgb('#191b12'), rgb('#8c8351'), smooth(0.2, 0.9, grass))
    return mix(out, turf, smooth(-0.012, 0.012, y - near + 0.035 * (grass - 0.5)))


def water(x, y):
    """The scene turned over, shaken by ripples that grow towards the viewer."""
    d = y - WATER
    swell = fbm(x * 7, d * 130 / (0.12 + d), 4, 71) - 0.5
    fine = fbm(x * 34, d * 420 / (0.12 + d), 3, 72) - 0.5
    breeze = smooth(0.50, 0.66, fbm(x * 2.5, d * 26, 4, 73))
    shake = (0.10 + 0.9 * breeze) * d
    up = WATER - d * 0.98 + shake * (0.10 * swell + 0.08 * fine) - 0.001
    out = scene(x + shake * (0.16 * swell + 0.10 * fine), np.clip(up, 0, WATER - 0.0005))
    out = out * (0.80 - 0.30 * smooth(0.0, 0.36, d))[..., None]
    out = mix(out, rgb('#3c4642'), 0.10 + 0.22 * smooth(0.05, 0.37, d))
    glint = smooth(0.10, 0.30, swell + 0.6 * fine) * breeze
    out = mix(out, rgb('#c9d0d1'), 0.33 * glint)
    return mix(out, rgb('#e0e0d8'), 0.35 * np.exp(-d / 0.008))


def reeds(picture, rng):
    """Dark stalks in the near corners, drawn as short strokes that bend."""
    h, w = picture.shape[:2]
    for _ in range(300):
        left = rng.random() < 0.6
        x0 = (rng.random() ** 2 * 0.24 if left else 1 - rng.random() ** 2 * 0.16) * w
        tall, lean = h * (0.10 + 0.24 * rng.random()) * (1 - 0.5 * abs(x0 / w - (0 if left else 1)) / 0.24), (rng.random() - 0.4) * 0.5
        shade = rgb('#15160f') * (0.6 + 2.6 * rng.random() ** 3) + 0.01
        t = np.linspace(0, 1, int(tall * 1.3))
        xs, ys = x0 + lean * tall * t ** 2.2, h * 1.01 - tall * t
        for k in range(-3, 4):
            keep = np.abs(k) <= 3.0 * (1 - t) ** 0.7
            px, py = (xs + k).astype(int), ys.astype(int)
            ok = keep & (px >= 0) & (px < w) & (py >= 0) & (py < h)
            picture[py[ok], px[ok]] = shade
    return picture


def draw(path, rng):
    w, h = int(W * OVER), int(H * OVER)
    y, x = np.mgrid[0:1:h * 1j, 0:1.5:w * 1j]
    line = int(h * WATER)
    picture = np.concatenate([scene(x[:line], y[:line]), water(x[line:], y[line:])])
    picture = shrink(reeds(picture, rng), W, H)
    picture = np.clip(picture + 0.10 * blur(np.clip(picture - 0.7, 0, 1), 24), 0, 1)
    picture = np.clip(picture, 0, 1) ** 0.86
    picture = film(sharpen(picture, 1.2, 60), rng, grain=0.018, vignette=0.35, contrast=0.5)
    to_image(picture).save(path, quality=90, dpi=(300, 300))
