"""The information graphic: grain output of the (invented) county by crop, and yield, 2016 to 2026."""
from PIL import Image, ImageDraw, ImageFont

W, H = 1800, 1200
YEARS = range(2016, 2027)
RICE = [5.61, 5.66, 5.48, 5.70, 5.78, 5.83, 5.52, 5.85, 6.04, 6.25, 6.52]
MAIZE = [3.72, 3.79, 3.74, 3.84, 3.91, 3.96, 3.83, 3.99, 4.14, 4.29, 4.43]
OTHER = [1.09, 1.12, 1.09, 1.12, 1.14, 1.16, 1.14, 1.18, 1.20, 1.22, 1.24]
YIELD = [345.9, 351.7, 343.9, 356.52, 362.9, 367.4, 353.1, 370.54, 382.4, 394.6, 408.2]
PARTS = [('稻谷', RICE, '#23443f'), ('玉米', MAIZE, '#c08a2e'), ('薯类、豆类及其他', OTHER, '#e6d5a8')]
INK, PAPER, RULE = '#1f1d1a', '#faf7ef', '#cfc7b4'
FONTS = '/usr/share/fonts/opentype/noto/NotoSans'
LEFT, RIGHT, FOOT, TOP = 120, 1740, 1040, 470        # the frame of the bars
SCALE = (FOOT - TOP) / 13.0                          # pixels for 10 000 tonnes


def font(size, bold=False):
    return ImageFont.truetype(f'{FONTS}CJK-{"Bold" if bold else "Regular"}.ttc', size, index=2)


def middle(i):
    return LEFT + (i + 0.5) * (RIGHT - LEFT) / len(YEARS)


def scale_lines(pen):
    for t in range(0, 13, 3):
        y = FOOT - t * SCALE
        pen.line([LEFT, y, RIGHT, y], fill=INK if t == 0 else RULE, width=4 if t == 0 else 2)
        pen.text((LEFT - 18, y), str(t), INK, font(32), 'rm')
    pen.text((LEFT - 60, TOP - 20), '产量（万吨）', INK, font(34, True), 'lm')


def bars(pen):
    for i, year in enumerate(YEARS):
        y, x, half = FOOT, middle(i), 47
        for name, values, colour in PARTS:
            up = y - values[i] * SCALE
            pen.rectangle([x - half, up, x + half, y - 1], fill=colour)
            pen.line([x - half, up, x + half, up], fill=PAPER, width=3)
            if name == '薯类、豆类及其他':
                pen.rectangle([x - half, up, x + half, y - 1], outline='#8d7a4a', width=3)
            y = up
        total = f'{RICE[i] + MAIZE[i] + OTHER[i]:.2f}'
        last = year == YEARS[-1]
        pen.text((x, y - 14), total, INK, font(44 if last else 36, True), 'ms', stroke_width=8, stroke_fill=PAPER)
        pen.text((x, FOOT + 40), str(year), INK, font(36, last), 'mm')


def dry_years(pen):
    """A hint over the two dry years."""
    for year in (2018, 2022):
        x = middle(year - 2016)
        pen.text((x, FOOT + 84), '（旱年）', '#6d6557', font(28), 'mm')


def curve(pen):
    """The yield above the bars, with its own scale."""
    low, high, top, foot = 335, 412, 190, 350
    at = [(middle(i), foot - (v - low) / (high - low) * (foot - top)) for i, v in enumerate(YIELD)]
    pen.polygon(at + [(at[-1][0], foot + 26), (at[0][0], foot + 26)], fill='#efe6d2')
    pen.line([LEFT, foot + 26, RIGHT, foot + 26], fill=RULE, width=2)
    pen.line(at, fill='#a3321f', width=9, joint='curve')
    for (x, y), v in zip(at, YIELD):
        pen.ellipse([x - 13, y - 13, x + 13, y + 13], fill=PAPER, outline='#a3321f', width=7)
        pen.text((x, y - 26), f'{v:.0f}', INK, font(44 if v == YIELD[-1] else 36, True), 'ms')
    pen.text((LEFT - 60, 120), '亩产（公斤）', INK, font(34, True), 'lm')


def legend(pen):
    x = 620
    for name, _, colour in PARTS:
        pen.rectangle([x, 62, x + 56, 98], fill=colour, outline='#8d7a4a' if 'e6' in colour else None, width=3)
        pen.text((x + 72, 80), name, INK, font(36), 'lm')
        x += 130 + pen.textlength(name, font(36))
    pen.line([x, 80, x + 70, 80], fill='#a3321f', width=9)
    pen.ellipse([x + 22, 67, x + 48, 93], fill=PAPER, outline='#a3321f', width=7)
    pen.text((x + 86, 80), '亩产', INK, font(36), 'lm')


def draw(path, rng):
    image = Image.new('RGB', (W, H), PAPER)
    pen = ImageDraw.Draw(image)
    curve(pen)
    scale_lines(pen)
    bars(pen)
    dry_years(pen)
    legend(pen)
    pen.text((LEFT - 60, 1164), '2026年为初步统计数。亩产为粮食作物全年平均。', '#4a453c', font(30), 'lm')
    image.quantize(128, dither=Image.Dither.NONE).convert('RGB').save(path, optimize=True, dpi=(300, 300))
