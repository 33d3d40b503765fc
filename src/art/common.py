"""Noise, tone and film shared by the pictures of the sample issue. Run make.py, not this file."""
import numpy as np
from PIL import Image, ImageFilter


def mix(a, b, t):
    """Linear blend; t may be a map, a and b colours or pictures."""
    t = np.asarray(t)
    if t.ndim == 2 and (np.ndim(a) in (1, 3) or np.ndim(b) in (1, 3)):
        t = t[..., None]
    return np.asarray(a) * (1 - t) + np.asarray(b) * t


def smooth(lo, hi, x):
    t = np.clip((x - lo) / (hi - lo), 0, 1)
    return t * t * (3 - 2 * t)


def rgb(text):
    """'#rrggbb' as floats 0 to 1."""
    return np.array([int(text[i:i + 2], 16) for i in (1, 3, 5)]) / 255


def hash01(i, j=0, seed=0):
    """A fixed random number for every pair of integers."""
    n = (np.asarray(i, np.int64) * 374761393 + np.asarray(j, np.int64) * 668265263 + seed * 974634777) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((n ^ (n >> 16)) & 0xFFFFFF) / float(0x1000000)


def value_noise(x, y, seed=0):
    """Smooth noise 0 to 1 with cells of size 1, at any coordinates."""
    xi, yi = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    u, v = x - xi, y - yi
    u, v = u * u * u * (u * (u * 6 - 15) + 10), v * v * v * (v * (v * 6 - 15) + 10)
    top = hash01(xi, yi, seed) * (1 - u) + hash01(xi + 1, yi, seed) * u
    low = hash01(xi, yi + 1, seed) * (1 - u) + hash01(xi + 1, yi + 1, seed) * u
    return top * (1 - v) + low * v


def fbm(x, y, octaves=5, seed=0, gain=0.5):
    """Layers of noise, each half as wide; 0 to 1."""
    total, weight, norm = 0.0, 1.0, 0.0
    for k in range(octaves):
        total = total + weight * value_noise(x * 2 ** k + 17.3 * k, y * 2 ** k - 9.1 * k, seed + k)
        norm += weight
        weight *= gain
    return total / norm


def to_image(a):
    return Image.fromarray((np.clip(a, 0, 1) * 255 + 0.5).astype(np.uint8))


def to_array(image):
    return np.asarray(image, float) / 255


def blur(a, radius):
    return to_array(to_image(a).filter(ImageFilter.GaussianBlur(radius)))


def shrink(a, width, height):
    return to_array(to_image(a).resize((width, height), Image.LANCZOS))


def sharpen(a, radius=1.5, percent=80):
    return to_array(to_image(a).filter(ImageFilter.UnsharpMask(radius, percent, 1)))


def film(a, rng, grain=0.02, vignette=0.25, contrast=0.15):
    """Lens fall-off, a soft S curve and grain that is strongest in the middle tones."""
    h, w = a.shape[:2]
    y, x = np.mgrid[-1:1:h * 1j, -1:1:w * 1j]
    a = a * (1 - vignette * np.clip((x * x + y * y) / 2, 0, 1) ** 1.3)[..., None]
    a = np.clip(a, 0, 1)
    a = mix(a, a * a * (3 - 2 * a), np.float64(contrast))
    noise = blur(0.5 + 0.18 * rng.standard_normal((h, w)), 0.7) - 0.5
    luma = a.mean(2)
    return np.clip(a + (noise * grain * 12 * (0.35 + luma * (1 - luma) * 2.6))[..., None], 0, 1)
