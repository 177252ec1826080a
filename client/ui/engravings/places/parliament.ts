import { box, chanceOf, ellipse, fill, line, PAPER, path, spot } from '../burin.ts';
import { column, ground, person, plane, shade, sky, tree, windowOf } from './kit.ts';

export function parliament(): string {
  const r = chanceOf(14);
  let o = sky(0.4, {
    clouds: [
      [90, 40, 80, 18],
      [250, 26, 110, 14],
      [400, 50, 60, 16],
    ],
    y1: 112,
  });
  // flanking houses
  o +=
    plane(box(-4, 62, 64, 62), 0.42, { angle: 90, gap: 2 }) + plane(box(370, 62, 64, 62), 0.56, { angle: 90, gap: 2 });
  for (const x of [4, 20, 36, 378, 394, 410]) o += windowOf(x, 70, 8, 14) + windowOf(x, 94, 8, 14);
  for (const x of [14, 44, 388, 416]) o += plane(box(x, 50, 7, 12), 0.5, { angle: 90, gap: 1.5 });
  // curved quadrant walls
  o +=
    plane(box(60, 84, 46, 40), (x) => 0.2 + (0.3 * (106 - x)) / 46, { gap: 2 }) +
    plane(box(324, 84, 46, 40), (x) => 0.3 + (0.4 * (x - 324)) / 46, { gap: 2 });
  for (let i = 0; i < 4; i++)
    o += column(63 + i * 10.6, 90, 6, 32, { flutes: 4 }) + column(329 + i * 10.6, 90, 6, 32, { flutes: 4, tone: 0.1 });
  o += line('M58 84H108M322 84H372', 1.6);
  // the main block: eleven bays, two and a half storeys
  o += plane(box(106, 42, 218, 82), (x, y) => 0.1 + (0.16 * (x - 106)) / 218 + 0.1 * spot(x, y, 215, 44, 120, 4), {
    gap: 2.3,
    w: 1,
  });
  let j = '';
  for (let y = 88; y < 122; y += 5.6) j += `M106 ${y}H324`;
  o += line(j, 0.5);
  for (const x of [113, 131, 149, 166, 255, 272, 290, 307]) {
    o +=
      windowOf(x, 54, 9, 9) +
      windowOf(x, 70, 9, 16) +
      windowOf(x, 97, 9, 16) +
      line(`M${x - 1.6} 67.4L${x + 4.5} 64.6L${x + 10.6} 67.4`, 0.8);
  }
  o += plane(box(102, 37, 226, 5), 0.25, { gap: 1.4 }) + line('M102 88H328', 1.3) + line('M104 34.6H326', 0.8);
  for (let x = 106; x < 324; x += 4.4) o += line(`M${x} 35V37`, 0.6);
  // chimneys and roof
  o += plane(
    [
      [108, 34.6],
      [128, 26],
      [302, 26],
      [322, 34.6],
    ],
    (_x, _y) => 0.55,
    { angle: 74, gap: 1.8 },
  );
  for (const x of [130, 160, 262, 292])
    o +=
      plane(box(x, 14, 11, 13), (a) => 0.3 + (a - x) / 18, { angle: 90, gap: 1.6 }) +
      line(`M${x + 2.4} 14v-3M${x + 5.6} 14v-3M${x + 8.8} 14v-3`, 1.3);
  // the centre breaks forward: four engaged columns and a pediment
  o += plane(box(180, 40, 70, 84), (x) => 0.06 + (0.12 * (x - 180)) / 70, { gap: 2.4, w: 0.9 });
  for (const x of [189.5, 210.5, 231.5]) o += windowOf(x, 68, 9, 16) + windowOf(x, 50, 9, 8);
  for (const x of [189.5, 231.5]) o += windowOf(x, 97, 9, 16);
  o += windowOf(208, 96, 14, 28, { arch: true, tone: 0.95, pane: false });
  for (let i = 0; i < 4; i++) o += column(181.4 + i * 20.6, 48, 6, 40, { flutes: 4 });
  o +=
    plane(box(178, 40, 74, 4.6), 0.2, { gap: 1.4 }) +
    plane(
      [
        [174, 40],
        [215, 21],
        [256, 40],
      ],
      (x) => 0.1 + (0.2 * (x - 174)) / 82,
      { gap: 1.7, w: 1.1 },
    ) +
    plane(
      [
        [186, 38],
        [215, 25],
        [244, 38],
      ],
      (x) => 0.4 + (0.3 * (x - 186)) / 60,
      { angle: 30, gap: 1.6, w: 0.6 },
    ) +
    fill(path(ellipse(215, 33, 4.6, 4)), PAPER) +
    line('M215 30v6M212.6 31.4q-1.4 3 2.4 4.6M217.4 31.4q1.4 3-2.4 4.6', 0.7);
  o +=
    line('M215 21V1', 1) +
    fill('M215 1.6q7 2 11 .4t7 .4v8q-4-1-8 .2t-10-.4z', PAPER) +
    line('M215 1.6q7 2 11 .4t7 .4v8q-4-1-8 .2t-10-.4zM221 2.8v8M227.4 2.2v8.2', 0.7) +
    fill('M215 1.8q3.4 1 6 1v8q-3 .2-6-.8z');
  o += ground(124, 0.12, { gap: 2.4 });
  for (let i = 0; i < 5; i++) o += line(`M${215 - 9} 124L${160 - i * 3} 150M${215 + 9} 124L${270 + i * 3} 150`, 0.3);
  o +=
    fill(
      path([
        [206, 124],
        [224, 124],
        [276, 150],
        [154, 150],
      ]),
      PAPER,
    ) +
    shade(
      [
        [206, 124],
        [224, 124],
        [276, 150],
        [154, 150],
      ],
      (_x, y) => 0.05 + (0.12 * (y - 124)) / 26,
      { gap: 2 },
    );
  o += line('M206 124L154 150M224 124L276 150', 0.9);
  o +=
    plane(
      [
        [0, 128],
        [196, 128],
        [148, 146],
        [0, 146],
      ],
      (x, y) => 0.35 + 0.1 * Math.sin(x * 0.2 + y),
      { angle: 82, gap: 1.9, w: 0.5, step: 1.6 },
    ) +
    plane(
      [
        [234, 128],
        [430, 128],
        [430, 146],
        [282, 146],
      ],
      (x, y) => 0.45 + 0.1 * Math.sin(x * 0.2 + y),
      { angle: 82, gap: 1.9, w: 0.5, step: 1.6 },
    );
  o += tree(30, 136, 56, r) + tree(82, 134, 38, r) + tree(402, 136, 60, r) + tree(350, 134, 36, r);
  let f = '';
  for (let x = 2; x < 430; x += 5) if (x < 150 || x > 280) f += `M${x} 150V137.6`;
  o +=
    line(f, 1.1) +
    line('M0 141H150M280 141H430M0 147H150M280 147H430', 1.1) +
    plane(box(146, 132, 8, 18), 0.25, { gap: 1.6 }) +
    plane(box(276, 132, 8, 18), 0.4, { gap: 1.6 }) +
    plane(ellipse(150, 130, 3.4, 3.4, 12), 0.2, { gap: 1.2 }) +
    plane(ellipse(280, 130, 3.4, 3.4, 12), 0.3, { gap: 1.2 });
  o += person(204, 136, 0.86) + person(212, 137, 0.9, { hat: true }) + person(236, 144, 1.06);
  return o;
}
