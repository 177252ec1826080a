import { box, chanceOf, clamp, ellipse, fill, INK, line, PAPER, type Point, path, smooth, spot } from '../burin.ts';
import { hatch, person, plane, sky, WIDE, water, windowOf } from './kit.ts';

export function cableship(): string {
  const r = chanceOf(45);
  let o = sky(0.42, {
    clouds: [
      [60, 50, 80, 18],
      [200, 26, 90, 14],
      [300, 58, 70, 12],
      [392, 34, 60, 16],
    ],
    y1: 92,
    glow: (x, y) => 0.9 * spot(x, y, 330, 92, 60, 26),
  });
  // gulls
  o += line('M92 30q5-6 9 0q4-6 9 0M128 44q4-4 7 0q3-4 7 0M66 52q3-3 5 0q2-3 5 0', 0.9);
  o +=
    fill(path(box(0, 90, WIDE, 60)), PAPER) +
    water(90, 150, r, { dark: 0.8, light: (x, y) => 0.62 * spot(x, y, 330, 96, 34 + (y - 90) * 0.5, 20) });
  // hull
  const hull: Point[] = [
    [118, 78],
    [128, 80],
    [200, 84],
    [288, 83],
    [318, 76],
    [330, 70],
    [326, 84],
    [318, 104],
    [306, 111],
    [150, 112],
    [134, 108],
    [124, 94],
  ];
  o +=
    fill(path(hull), PAPER) +
    fill(
      hatch(
        hull,
        (x, y) =>
          clamp(0.68 + (0.2 * (y - 80)) / 30 - 0.34 * spot(x, y, 300, 82, 40, 14) + 0.1 * (1 - (x - 118) / 212)),
        { angle: 3, gap: 1.8, step: 3 },
      ),
    ) +
    fill(hatch(hull, (_x, y) => clamp((0.32 * (y - 84)) / 26), { angle: 62, gap: 2, step: 3 })) +
    line(path(hull), 1.2);
  o += line('M119 83Q200 89 290 87.6Q312 84 329 74', 1.6, PAPER) + line('M128 104Q210 108 316 105', 0.9, PAPER);
  let ports = '';
  for (let x = 146; x < 300; x += 13) ports += `M${x} 94.6h.01`;
  o += line(ports, 3.4, PAPER) + line(ports, 1.4);
  // upper works
  o +=
    plane(box(226, 62, 70, 21), (x) => 0.08 + (0.2 * (x - 226)) / 70, { angle: 0, gap: 2, w: 1 }) +
    plane(box(236, 46, 46, 16), (x) => 0.1 + (0.2 * (x - 236)) / 46, { angle: 0, gap: 1.9, w: 1 }) +
    plane(box(232, 43, 54, 3.4), 0.4, { gap: 1.4, w: 0.8 });
  for (let i = 0; i < 5; i++) o += fill(path(box(240 + i * 8.2, 49.6, 5.6, 5)));
  for (let i = 0; i < 6; i++) o += windowOf(231 + i * 10.6, 68, 5, 6, { pane: false, tone: 0.9 });
  o +=
    plane(
      [
        [206, 50],
        [222, 50],
        [224, 82],
        [204, 82],
      ],
      (x) => clamp(0.1 + (x - 204) / 22),
      { angle: 90, gap: 1.7, w: 1 },
    ) +
    fill(
      path([
        [206, 50],
        [222, 50],
        [222.4, 56],
        [205.6, 56],
      ]),
    );
  // smoke
  const sm = smooth(
    [
      [208, 49],
      [202, 38],
      [186, 34],
      [170, 24],
      [140, 26],
      [112, 16],
      [84, 20],
      [104, 8],
      [140, 12],
      [168, 8],
      [188, 18],
      [208, 24],
      [218, 36],
      [220, 49],
    ],
    true,
    5,
  );
  o +=
    fill(path(sm), PAPER) +
    fill(
      hatch(sm, (x, y) => clamp(0.3 + 0.35 * Math.sin(x * 0.14 + y * 0.2) + (y - 20) / 70 - (0.2 * (214 - x)) / 120), {
        angle: -22,
        gap: 1.8,
        step: 2.4,
        min: 0.12,
        bend: (u) => 1.4 * Math.sin(u * 0.2),
      }),
    ) +
    line(path(sm), 0.5);
  // masts, rigging, crane
  o +=
    line('M259 43V8M247 18H271M251 26H267', 1.3) +
    line('M259 10L300 80M259 10L206 52M170 84V26M170 28L128 80M170 30L204 54M160 40H180', 0.6) +
    line('M170 84V24', 1.4) +
    line('M190 82L150 50M190 82L196 64M150 50V62', 1.3) +
    line('M196 64L150 50', 0.6);
  // cable drums and the bow sheave at the stern, the cable going down
  for (const [x, R] of [
    [146, 11],
    [176, 9],
  ])
    o +=
      plane(ellipse(x, 79 - R * 0.35, R, R * 0.82, 26), (a, _b) => clamp(0.35 + ((a - x) / R) * 0.45), {
        angle: 90,
        gap: 1.5,
        w: 1,
        step: 2,
      }) + line(path(ellipse(x, 79 - R * 0.35, R * 0.34, R * 0.28, 12)), 0.9, PAPER);
  o +=
    plane(ellipse(119, 77, 6.4, 6.4, 18), (a) => clamp(0.3 + (a - 119) / 12), { angle: 60, gap: 1.5, w: 1.2 }) +
    fill(path(ellipse(119, 77, 1.6, 1.6, 8)));
  o +=
    line('M146 66Q130 66 119 70.6Q112.6 72 112.6 78Q104 104 60 150', 3) +
    line('M146 66Q130 66 119 70.6Q112.6 72 112.6 78Q104 104 60 150', 1.5, PAPER) +
    line('M146 66Q130 66 119 70.6Q112.6 72 112.6 78Q104 104 60 150', 1.5, INK, 'stroke-dasharray="1.6 1.6"');
  // railings, crew, foam
  let ra = '';
  for (let x = 124; x < 226; x += 6) ra += `M${x} 84v-6`;
  o +=
    line(ra, 0.6) +
    line('M122 78Q176 80 226 78', 0.6) +
    person(132, 81, 0.62) +
    person(197, 84, 0.62) +
    person(302, 78, 0.6) +
    line('M296 78Q314 74 328 66M304 77v-6M312 75v-6M320 71.4v-6M300 72Q314 68 326 61', 0.6);
  const foam = smooth(
    [
      [140, 111],
      [200, 113.5],
      [300, 112],
      [322, 106],
      [340, 109],
      [330, 114],
      [300, 118],
      [220, 119],
      [150, 117],
      [128, 113],
    ],
    true,
    4,
  );
  o +=
    fill(path(foam), PAPER) +
    line('M140 114q10 3 20 0t20 1t24 0t24 1t24-1t26-.6M316 110q8 3 18-1', 0.8) +
    line('M160 117.6q10 2 20 0t20 1t24 0t24 1t24-1', 0.6);
  return o;
}
