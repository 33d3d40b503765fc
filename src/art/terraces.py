"""Flooded terraces at dawn: a height map seen from a hill, with water, banks, trees and valley mist."""
import numpy as np
from common import blur, fbm, film, hash01, mix, rgb, sharpen, shrink, smooth, to_image, value_noise

W, H, OVER = 1800, 1200, 1.5
CROPPED = 1080
EYE = 236.0                   # height of the camera
HORIZON, FOCAL = 0.20, 1.05   # horizon as a share of the height; focal length as a share of the width
STEP = 7.0                    # height of one terrace


def hills(x, z):
    """The land before people cut it."""
    warp = fbm(x / 300 + 5, z / 300, 3, 41) * 160
    near = 215 * fbm((x + warp) / 420, (z - warp) / 420, 4, 7, 0.36)
    bowl = 95 * smooth(60, 700, np.abs(x + 60 + z * 0.06)) + 60 * smooth(900, 200, z) * smooth(-100, 420, x)
    far = 620 * smooth(1500, 5200, z) * fbm(x / 1500 + 3, z / 1500, 5, 23, 0.5) ** 1.35
    return near * 0.95 + bowl * 0.8 - 60 + far


def land(x, z):
    """Height, share of bank (riser) and number of the terrace at each point."""
    h = hills(x, z)
    t = h / STEP
    k = np.floor(t)
    f = t - k
    edge = 0.70 + 0.10 * value_noise(x / 40, z / 40, 3)
    bank = smooth(edge, edge + 0.14, f)
    lip = smooth(edge - 0.16, edge - 0.02, f) * (1 - bank)
    cut = (k + bank) * STEP + lip * 0.9
    amount = smooth(2300, 1500, z)
    wood = np.maximum(grove(x, z), 1 - amount)
    crowns = (3 + 13 * canopy(x, z)) * wood * smooth(3500, 1200, z)
    return mix(h, cut, amount * (1 - wood)) + crowns, bank * amount, lip * amount, k, wood


def canopy(x, z):
    """Round tree crowns, 0 to 1: the nearest of a scatter of domes."""
    best = np.zeros(np.broadcast(x, z).shape)
    size = 11.0
    i0, j0 = np.floor(x / size), np.floor(z / size)
    for di in (-1, 0, 1):
        for dj in (-1, 0, 1):
            i, j = i0 + di, j0 + dj
            px, pz = (i + hash01(i, j, 1)) * size, (j + hash01(i, j, 2)) * size
            r = size * (0.55 + 0.5 * hash01(i, j, 3))
            dome = np.sqrt(np.clip(1 - ((x - px) ** 2 + (z - pz) ** 2) / r ** 2, 0, 1))
            best = np.maximum(best, dome * (0.55 + 0.45 * hash01(i, j, 4)))
    return best * (0.8 + 0.4 * value_noise(x / 1.6, z / 1.6, 6))


def grove(x, z):
    """Share of woodland: groves between the fields, none close to the camera."""
    ragged = fbm(x / 110 + 9, z / 110, 4, 63) + 0.05 * (value_noise(x / 9, z / 9, 64) - 0.5)
    return smooth(0.600, 0.606, ragged) * smooth(330, 420, z + 60 * value_noise(x / 20, z / 20, 65))


def mist(x, y, z):
    """Share of the light lost in the air: haze with distance and a lake of fog in the valley."""
    haze = 1 - np.exp(-(z / 4300) ** 1.25)
    drift = fbm(x / 380 + 2, z / 260, 5, 91)
    wisp = fbm(x / 90 + y / 30, z / 150, 4, 33)
    lake = smooth(138, 30, y - 95 * (drift - 0.5) - 40 * (wisp - 0.5)) * smooth(380, 1000, z)
    lake = np.maximum(lake * 0.95, 0.9 * smooth(0.56, 0.76, drift) * smooth(1100, 2000, z) * smooth(420, 120, y))
    return 1 - (1 - haze) * (1 - lake)


def trace():
    """For every pixel the distance to the land, by a running skyline per column."""
    w, h = int(W * OVER), int(H * OVER)
    fx = (np.arange(w) - w / 2) / (FOCAL * w)
    z = 70 * (9500 / 70) ** np.linspace(0, 1, 2600)
    sky = np.full(w, float(h) * 1.5)
    line = np.empty((len(z), w))
    for i, d in enumerate(z):
        y = HORIZON * h + (EYE - land(fx * d, np.full(w, d))[0]) / d * FOCAL * w
        sky = np.minimum(sky, y)
        line[i] = sky
    depth = np.full((h, w), np.inf)
    rows = np.arange(h) + 0.5
    for c in range(w):
        i = np.searchsorted(-line[:, c], -rows)
        hit = i < len(z)
        j = np.clip(i[hit], 1, len(z) - 1)
        a, b = line[j - 1, c], line[j, c]
        t = np.clip((a - rows[hit]) / np.maximum(a - b, 1e-6), 0, 1)
        depth[hit, c] = z[j - 1] * (1 - t) + z[j] * t
    return depth, fx


def sky_colour(u, v):
    """u across, v down, both 0 to 1 of the frame."""
    base = mix(rgb('#8fa3b5'), rgb('#f3d9b0'), smooth(-0.05, 0.26, v))
    glow = np.exp(-(((u - 0.30) / 0.30) ** 2 + ((v - 0.17) / 0.13) ** 2))
    base = mix(base, rgb('#fff0c9'), 0.85 * glow)
    streak = smooth(0.50, 0.78, fbm(u * 5 + v * 3, v * 34, 5, 77))
    return mix(base, mix(rgb('#75808f'), rgb('#ffe2b4'), glow), 0.55 * streak * smooth(0.24, 0.02, v))


def shade(depth, fx):
    h, w = depth.shape
    v, u = np.mgrid[0:1:h * 1j, 0:1:w * 1j]
    sky = sky_colour(u, v)
    d = np.where(np.isfinite(depth), depth, 9500)
    x, z = fx[None, :] * d, d
    y, bank, lip, k, wood = land(x, z)
    e = 2.0
    gx = (hills(x + e, z) - hills(x - e, z)) / (2 * e)
    gz = (hills(x, z + e) - hills(x, z - e)) / (2 * e)
    sun = np.array([-0.62, 0.34, 0.70])
    light = np.clip((-gx * sun[0] + sun[1] - gz * sun[2]) / np.sqrt(1 + gx ** 2 + gz ** 2), 0, 1)

    ruff = fbm(x / 2.2, z / 3.2, 3, 9)
    tone = hash01(k, np.floor(fbm(x / 130, z / 130, 2, 15) * 9), 31)
    flip = sky_colour(u + 0.02 * (ruff - 0.5), 0.30 - 0.42 * (v - HORIZON) + 0.02 * (ruff - 0.5))
    water = flip * (0.50 + 0.42 * smooth(0.1, 0.9, tone))[..., None]
    water = mix(water, water * 0.72, smooth(0.52, 0.7, fbm(x / 16, z / 30, 3, 51)) * 0.6)
    stubble = mix(rgb('#51452f'), rgb('#8b7749'), ruff) * (0.55 + 0.7 * light)[..., None]
    rows = 1 + 0.22 * np.sin((x * 0.8 + z * 0.3 + 0.7 * ruff) * 3.1) * smooth(620, 300, d)
    dry = (tone > 0.66) | (gx ** 2 + gz ** 2 > 0.55)
    flat = np.where(dry[..., None], stubble * rows[..., None], water)
    earth = mix(rgb('#1d1c12'), rgb('#4b452a'), ruff) * (0.55 + 0.9 * light)[..., None]
    grass = mix(rgb('#6b6338'), rgb('#b79a58'), ruff) * (0.45 + 0.9 * light)[..., None]
    field = mix(mix(flat, grass, lip * 0.9), earth, bank)
    crown = canopy(x, z)
    leafy = mix(rgb('#141a12'), rgb('#6a6038'), smooth(0.25, 1.0, crown) * (0.35 + light))
    leafy = mix(leafy, rgb('#3f4a40') * (0.45 + 0.9 * light)[..., None], smooth(1500, 3000, d))
    field = mix(field, leafy * (0.75 + 0.5 * fbm(x / 60, z / 60, 4, 19))[..., None], np.clip(wood * 12, 0, 1))

    fogcol = mix(rgb('#aeb7c0'), rgb('#fbe3bd'), np.exp(-((u - 0.30) / 0.35) ** 2) * 0.85)
    fogcol = fogcol * (0.90 + 0.16 * fbm(x / 200, z / 120, 4, 71))[..., None]
    out = mix(field, fogcol, mist(x, y, d) * 0.95)
    return np.where(np.isfinite(depth)[..., None], out, sky)


def trees(picture, depth, fx, rng):
    """Dark crowns on the banks, small with distance and hidden by nearer land."""
    h, w = depth.shape
    for _ in range(1500):
        z = 240 * (1000 / 240) ** rng.random()
        x = (rng.random() - 0.5) * z / FOCAL
        if fbm(np.array(x / 90), np.array(z / 90), 3, 5) < 0.62:
            continue
        y, bank, lip, _, wood = (float(a[0]) for a in land(np.array([x]), np.array([z])))
        if max(bank, lip) < 0.5 or wood > 0.1:
            continue
        cx, cy = x / z * FOCAL * w + w / 2, HORIZON * h + (EYE - y) / z * FOCAL * w
        r = (1.8 + 3.2 * rng.random()) / z * FOCAL * w
        x0, x1, y0, y1 = int(cx - r), int(cx + r) + 1, int(cy - 2.1 * r), int(cy) + 1
        if x0 < 0 or y0 < 0 or x1 > w or y1 > h or depth[min(int(cy), h - 1), int(cx)] < z * 0.97:
            continue
        py, px = np.mgrid[y0:y1, x0:x1].astype(float)
        q = np.hypot((px - cx) / r, (py - cy + 1.15 * r) / (0.95 * r))
        leaf = fbm(px / r * 3.2, py / r * 3.2, 4, int(rng.integers(99)))
        crown = smooth(1.0, 0.78, q + 0.9 * (leaf - 0.5))
        trunk = (np.abs(px - cx) < r * 0.07) & (py > cy - r)
        cover = np.maximum(crown, trunk)
        lit = smooth(0.5, -0.9, (px - cx) / r + (py - cy + 1.2 * r) / r) * leaf
        colour = mix(rgb('#171b13'), rgb('#8a7340'), lit)
        air = float(mist(np.array([x]), np.array([y + 4]), np.array([z]))[0])
        colour = mix(colour, rgb('#d9cdb4'), np.full(lit.shape, air))
        picture[y0:y1, x0:x1] = mix(picture[y0:y1, x0:x1], colour, cover)
    return picture


def draw(path, rng):
    depth, fx = trace()
    picture = trees(shade(depth, fx), depth, fx, rng)
    picture = shrink(picture, W, H)
    picture = np.clip(picture + 0.18 * blur(np.clip(picture - 0.72, 0, 1), 30) * 2, 0, 1)
    picture = film(sharpen(picture), rng, grain=0.016, vignette=0.35, contrast=0.45)
    # Sky and foreground give way: on the front page the picture is five by three.
    to_image(picture).crop((0, 50, W, 50 + CROPPED)).save(path, quality=90, dpi=(300, 300))
