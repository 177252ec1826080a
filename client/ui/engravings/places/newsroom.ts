import { box, chanceOf, clamp, ellipse, fill, INK, line, PAPER, path, smooth, spot } from '../burin.ts';
import { ground, person, plane, WIDE, windowOf } from './kit.ts';

export function newsroom(): string {
  const r = chanceOf(33);
  let o = '';
  // hall: roof lights and trusses
  o += plane(box(0, 0, WIDE, 118), (x, y) => clamp(0.62 - 0.34 * spot(x, y, 215, 40, 170, 70)), {
    angle: 0,
    gap: 2.1,
    w: 0,
  });
  for (let i = 0; i < 6; i++) {
    const x = 14 + i * 72;
    o += windowOf(x, 16, 42, 34, { arch: true, tone: 0.16 });
    o += line(`M${x + 14} 18V50M${x + 28} 18V50`, 0.8);
  }
  o += plane(box(0, 0, WIDE, 7), 0.85, { angle: 0, gap: 1.6 });
  for (let i = 0; i < 13; i++) o += line(`M${i * 36 - 8} 7L${i * 36 + 10} 15L${i * 36 + 28} 7`, 1.1);
  o += line('M0 15.4H430', 1.5);
  o += ground(118, 0.34);
  // the rotary press: rollers and a running web of paper
  const roller = (x: number, y: number, R: number) => {
    const P = ellipse(x, y, R, R, 32);
    return (
      plane(P, (a, b) => clamp(0.2 + 0.95 * (((a - x) * 0.6 + (b - y) * 0.75) / R) ** 1), {
        angle: -38,
        gap: 1.7,
        w: 1.1,
        cross: 0.4,
        step: 1.6,
      }) +
      fill(path(ellipse(x, y, R * 0.3, R * 0.3, 14)), PAPER) +
      line(path(ellipse(x, y, R * 0.3, R * 0.3, 14)), 0.9) +
      fill(path(ellipse(x, y, R * 0.1, R * 0.1, 8)))
    );
  };
  o += plane(
    [
      [168, 56],
      [388, 56],
      [396, 64],
      [396, 132],
      [160, 132],
      [160, 64],
    ],
    (x, _y) => 0.62 + (0.2 * (x - 160)) / 236,
    { angle: 90, gap: 2, w: 1.2, cross: 0.5 },
  );
  for (const x of [178, 252, 326])
    o += plane(box(x, 62, 58, 64), (_a, b) => 0.24 + (0.1 * (b - 62)) / 64, { angle: 0, gap: 2, w: 0.9 });
  const web =
    'M140 104Q150 74 196 76T196 112Q214 124 238 100T270 76Q286 70 282 112Q300 124 318 98T344 76Q362 72 356 112Q380 122 414 116';
  for (const x of [196, 270, 344]) o += roller(x, 78, 13) + roller(x, 108, 13) + roller(x + 25, 93, 8);
  o += line(web, 4.6) + line(web, 3, PAPER) + line(web, 0.5, INK, 'stroke-dasharray="3 2"');
  let bolts = '';
  for (let x = 168; x < 392; x += 7) bolts += `M${x} 59.4h.01M${x} 129.4h.01`;
  o += line(bolts, 1.6, PAPER);
  o +=
    line('M160 50H396M160 50V56M396 50V56M200 50V56M240 50V56M280 50V56M320 50V56M360 50V56M160 44H396', 1) +
    person(226, 50, 0.92, {}) +
    person(348, 50, 0.92, { hat: true });
  // paper reel, piles of papers
  o +=
    roller(134, 116, 20) +
    line(path(ellipse(134, 116, 15, 15, 24)), 0.5) +
    line(path(ellipse(134, 116, 11, 11, 20)), 0.5);
  const pile = (x: number, y: number, n: number, w: number) => {
    let g = '';
    for (let i = 0; i < n; i++) {
      const q = (r() - 0.5) * 2.4;
      g += plane(
        [
          [x + q, y - i * 3.4],
          [x + w + q, y - i * 3.4],
          [x + w + q, y - i * 3.4 - 3.4],
          [x + q, y - i * 3.4 - 3.4],
        ],
        0.08 + 0.1 * r(),
        { gap: 1.6, w: 0.7 },
      );
    }
    return (
      g +
      plane(
        [
          [x, y - n * 3.4],
          [x + w, y - n * 3.4],
          [x + w - 5, y - n * 3.4 - 6],
          [x + 5, y - n * 3.4 - 6],
        ],
        0.02,
        { w: 0.8 },
      ) +
      line(`M${x + 8} ${y - n * 3.4 - 4}H${x + w - 8}`, 1.3) +
      line(`M${x + 7} ${y - n * 3.4 - 1.8}H${x + w - 7}`, 0.6)
    );
  };
  o += pile(398, 146, 8, 30) + pile(362, 149, 3, 32);
  // the desks in front
  o +=
    plane(
      [
        [0, 128],
        [112, 128],
        [126, 140],
        [0, 140],
      ],
      0.3,
      { angle: 0, gap: 1.9, w: 1 },
    ) + plane(box(0, 140, 126, 10), 0.75, { angle: 90, gap: 1.8, w: 1 });
  const screen = (x: number, y: number, w: number, h: number) =>
    plane(box(x, y, w, h), 0.02, { w: 1.6 }) +
    line(
      `M${x + 3} ${y + 4}H${x + w * 0.7}M${x + 3} ${y + 7.4}H${x + w - 3}M${x + 3} ${y + 10.4}H${x + w - 5}M${x + 3} ${y + 13.4}H${x + w * 0.6}`,
      0.8,
    ) +
    line(`M${x + w / 2} ${y + h}v5M${x + w / 2 - 5} ${y + h + 5}h10`, 1.4);
  o += screen(14, 106, 26, 18) + screen(66, 106, 26, 18);
  const sit = (x: number, y: number) =>
    fill(
      `M${x - 9} ${y + 22}Q${x - 10} ${y + 6} ${x - 3} ${y + 4}L${x + 3} ${y + 4}Q${x + 10} ${y + 6} ${x + 9} ${y + 22}Z`,
    ) +
    fill(
      path(
        smooth(
          [
            [x - 4.6, y - 2],
            [x, y - 7],
            [x + 4.6, y - 2],
            [x + 3.6, y + 3.4],
            [x, y + 5],
            [x - 3.6, y + 3.4],
          ],
          true,
          4,
        ),
      ),
    ) +
    line(`M${x - 5} ${y + 9}Q${x - 7} ${y + 14} ${x - 6} ${y + 20}M${x + 2} ${y + 8}q3 2 3.4 10`, 0.6, PAPER);
  o += sit(50, 112) + sit(104, 112);
  o += plane(box(8, 58, 92, 36), 0.04, { w: 1.6 });
  o += line('M14 66H60M14 72H94M14 77H90M14 82H94M14 87H70', 0.8) + fill('M66 62h28v7H66z');
  o += person(122, 142, 1.5, {});
  return o;
}
