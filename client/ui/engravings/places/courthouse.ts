import { box, ellipse, fill, line, PAPER, path, smooth } from '../burin.ts';
import { column, ground, person, plane, sky, windowOf } from './kit.ts';

export function courthouse(): string {
  let o = sky(0.5, {
    clouds: [
      [70, 46, 70, 16],
      [330, 30, 90, 14],
      [390, 60, 50, 10],
    ],
    y1: 122,
  });
  for (const [x, y, w] of [
    [4, 58, 34],
    [40, 40, 22],
    [64, 66, 30],
    [338, 52, 30],
    [370, 34, 26],
    [398, 60, 34],
  ]) {
    o += plane(box(x, y, w, 124 - y), (_a) => (x < 200 ? 0.5 : 0.62), { angle: 90, gap: 1.9, w: 0.6 });
    let d = '';
    for (let yy = y + 5; yy < 118; yy += 5.4) for (let xx = x + 4; xx < x + w - 3; xx += 5) d += `M${xx} ${yy}v2.6`;
    o += line(d, 1.5, PAPER);
  }
  // tower behind
  o +=
    plane(box(199, 12, 32, 32), (a) => 0.2 + (a - 196) / 60, { angle: 90, gap: 1.8 }) +
    plane(
      smooth(
        [
          [200, 11],
          [204, 5],
          [215, 2],
          [226, 5],
          [230, 11],
        ],
        false,
        4,
      ),
      (a) => 0.25 + (a - 200) / 50,
      { angle: 90, gap: 1.5 },
    ) +
    plane(box(196, 10.6, 38, 2.4), 0.3, { gap: 1.2, w: 0.7 });
  for (let i = 0; i < 4; i++) o += line(`M${204.2 + i * 7.2} 15.6V22`, 2.4);
  // wings
  for (const [x, w] of [
    [92, 38],
    [300, 38],
  ])
    o +=
      plane(box(x, 56, w, 68), (_a) => (x < 200 ? 0.16 : 0.42), { angle: 0, gap: 2.1 }) +
      [0, 1, 2].map((i) => windowOf(x + 4 + i * 11.6, 66, 7, 18) + windowOf(x + 4 + i * 11.6, 94, 7, 18)).join('') +
      plane(box(x - 2, 51, w + 4, 5), 0.3, { gap: 1.5 });
  // porch
  o += plane(box(128, 58, 174, 64), (_x, y) => 0.72 + (0.14 * (y - 58)) / 64, { angle: 0, gap: 1.7, cross: 0.4 });
  o += windowOf(206, 80, 18, 42, { tone: 0.95, pane: false });
  for (let i = 0; i < 8; i++) o += column(133 + i * 21.7, 62, 11.6, 57, { flutes: 6 });
  o +=
    plane(box(124, 44, 182, 10), (x) => 0.14 + (0.12 * (x - 124)) / 182, { gap: 1.9, w: 0.9 }) +
    line('M124 47.4H306M124 50.6H306', 0.5) +
    line('M126 57H304', 1.4);
  o +=
    plane(
      [
        [120, 44],
        [215, 16],
        [310, 44],
      ],
      (x, _y) => 0.12 + (0.3 * (x - 120)) / 190,
      { angle: 0, gap: 1.8, w: 1.1 },
    ) +
    plane(
      [
        [138, 41],
        [215, 20],
        [292, 41],
      ],
      (x) => 0.42 + (0.3 * (x - 138)) / 154,
      { angle: 32, gap: 1.7, w: 0.6 },
    );
  // scales in the gable
  o += `<g>${fill(path(ellipse(215, 33, 9, 7.4)), PAPER)}${line('M215 27.5V38M209 29.4H221M209 29.4l-2 4.6h4zM221 29.4l-2 4.6h4zM212 38.4h6', 0.9)}</g>`;
  o += plane(box(118, 42.6, 194, 2.6), 0.35, { gap: 1.2, w: 0.7 });
  for (let i = 0; i < 6; i++) {
    const y = 121.6 + i * 3.6,
      e = i * 5;
    o +=
      plane(box(126 - e, y, 178 + 2 * e, 3.6), (x) => 0.06 + (0.16 * (x - 126)) / 178, { gap: 1.5, w: 0.6 }) +
      line(`M${126 - e} ${y + 3.4}H${304 + e}`, 1);
  }
  o += ground(143.2, 0.3);
  o +=
    person(168, 141, 0.98, { hat: true }) +
    person(178, 142, 0.9) +
    person(262, 138, 0.86) +
    person(352, 146, 1) +
    person(74, 146, 1.02, { hat: true });
  o +=
    plane(box(104, 118, 12, 25), 0.4, { angle: 0, gap: 1.6 }) +
    plane(box(314, 118, 12, 25), 0.6, { angle: 0, gap: 1.6 }) +
    line('M110 118V98M320 118V98', 1.6) +
    plane(ellipse(110, 95, 4, 4.6, 14), 0.15, { gap: 1.4 }) +
    plane(ellipse(320, 95, 4, 4.6, 14), 0.35, { gap: 1.4 });
  return o;
}
