import { box, chanceOf, clamp, fill, INK, line, PAPER, path, smooth } from '../burin.ts';
import { hatch, pine, plane, WIDE } from './kit.ts';

export function northern(): string {
  const r = chanceOf(21);
  let o = '';
  // night sky: black ground lines, the aurora is left white
  const aur = (x: number, y: number) => {
    let c = 0;
    for (const [a, b, k, w, s] of [
      [40, 70, 0.34, 26, 1],
      [150, 52, 0.22, 30, 0.9],
      [260, 60, 0.3, 34, 1],
      [360, 44, 0.2, 22, 0.7],
    ]) {
      const yc = b + 18 * Math.sin((x - a) * 0.017) - k * (x - a) * 0.25;
      const dx = Math.abs(x - a) < 95 ? 1 - Math.abs(x - a) / 95 : 0;
      const up = y < yc ? Math.exp((y - yc) / w) : Math.exp(-((y - yc) ** 2) / 14);
      c += dx ** 0.6 * up * s * (0.75 + 0.25 * Math.sin(x * 0.42 + Math.sin(x * 0.13) * 3));
    }
    return clamp(c);
  };
  o += fill(
    hatch(box(0, 0, WIDE, 104), (x, y) => clamp(0.92 - (0.16 * y) / 104 - aur(x, y) * 1.05, 0, 0.94), {
      gap: 2,
      step: 2.6,
      min: 0.05,
      bend: (u) => 1.6 * Math.sin(u * 0.018),
    }),
  );
  o += fill(
    hatch(box(0, 0, WIDE, 96), (x, y) => clamp(0.5 - (0.5 * y) / 96 - aur(x, y) * 1.4), {
      angle: 90,
      gap: 2.6,
      step: 3,
    }),
  );
  for (let i = 0; i < 46; i++) {
    const x = r() * WIDE,
      y = r() * 70;
    if (aur(x, y) < 0.3)
      o += `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(0.5 + r() * 0.8).toFixed(1)}" fill="${PAPER}"/>`;
  }
  // far hills and forest
  const far = smooth(
    [
      [0, 98],
      [50, 88],
      [110, 94],
      [180, 84],
      [260, 92],
      [340, 82],
      [430, 92],
      [430, 112],
      [0, 112],
    ],
    true,
    4,
  );
  o +=
    fill(path(far), PAPER) +
    fill(hatch(far, (_x, y) => 0.3 + (0.3 * (y - 84)) / 24, { angle: -28, gap: 2 })) +
    line(path(far), 0.6);
  for (let x = 2; x < 430; x += 6.4) if (x < 96 || x > 360) o += pine(x + r() * 3, 108 + r() * 3, 13 + r() * 13);
  // the halls
  const hall = (x: number, y: number, w: number, h: number, d: number) =>
    plane(box(x, y, w, h), (_a, b) => 0.3 + (0.1 * (b - y)) / h, { angle: 90, gap: 2.2, w: 0.9 }) +
    plane(
      [
        [x + w, y],
        [x + w + d, y - 6],
        [x + w + d, y + h - 7],
        [x + w, y + h],
      ],
      0.84,
      { angle: 90, gap: 1.9, w: 0.9 },
    ) +
    fill(
      path([
        [x - 3, y + 1],
        [x + 6, y - 6.5],
        [x + w + d + 3, y - 7.6],
        [x + w + d + 2, y - 3.4],
        [x + w + 1, y + 2],
      ]),
      PAPER,
    ) +
    line(
      path([
        [x - 3, y + 1],
        [x + 6, y - 6.5],
        [x + w + d + 3, y - 7.6],
        [x + w + d + 2, y - 3.4],
        [x + w + 1, y + 2],
      ]),
      0.9,
    );
  o += hall(226, 76, 120, 44, 22) + hall(98, 70, 150, 54, 30);
  for (let i = 0; i < 9; i++) {
    const x = 106 + i * 15.6;
    o += plane(box(x, 82, 10, 15), 0.86, { angle: 0, gap: 1.7, w: 0.8 });
  }
  for (let i = 0; i < 5; i++) o += plane(box(284 + i * 12, 86, 7, 11), 0.86, { angle: 0, gap: 1.6, w: 0.7 });
  o += line('M98 103H248', 0.8);
  for (let i = 0; i < 7; i++)
    o += fill(path(box(108 + i * 20, 108, 9, 5)), PAPER) + line(path(box(108 + i * 20, 108, 9, 5)), 0.8);
  // steam from the vents
  for (const [x, y, s] of [
    [130, 63, 1],
    [176, 62, 1.15],
    [222, 62, 0.95],
    [300, 67, 0.8],
  ]) {
    o += plane(box(x - 5, y - 4, 10, 7), 0.6, { angle: 90, gap: 1.5 });
    for (const [px, py, q] of [
      [21, -35, 9.5],
      [27, -42, 6],
      [11, -27, 8.6],
      [4, -17, 7],
      [15, -20, 5],
      [0, -9, 5],
    ]) {
      const X = x + px * s,
        Y = y + py * s,
        R = q * s,
        P = smooth(
          Array.from({ length: 9 }, (_, i) => {
            const a = (i / 9) * 6.283,
              k = R * (0.9 + r() * 0.22);
            return [X + k * 1.12 * Math.cos(a), Y + k * 0.86 * Math.sin(a)];
          }),
          true,
          4,
        );
      o +=
        fill(path(P), PAPER) +
        fill(
          hatch(P, (a, b) => clamp((((a - X) * 0.55 + (b - Y) * 0.75) / R) * 0.85), {
            angle: -40,
            gap: 1.7,
            step: 1.4,
            min: 0.12,
          }),
        );
    }
  }
  // snow: drifts, tracks, fence
  const snow = smooth(
    [
      [-6, 122],
      [60, 117],
      [130, 125],
      [220, 121],
      [300, 124],
      [380, 117],
      [436, 121],
      [436, 156],
      [-6, 156],
    ],
    true,
    4,
  );
  o +=
    fill(path(snow), PAPER) +
    fill(
      hatch(snow, (x, y) => clamp(0.1 + 0.3 * Math.sin(x * 0.022 + y * 0.12 + 1) + 0.006 * (y - 120)), {
        angle: -7,
        gap: 2.3,
        step: 4,
        min: 0.12,
        bend: (u) => 2.2 * Math.sin(u * 0.03),
      }),
    ) +
    line('M-6 122Q28 115 60 117Q96 120 130 125Q180 124 220 121Q262 122 300 124Q340 121 380 117Q410 118 436 121', 0.8);
  o +=
    pine(30, 134, 52) +
    pine(58, 128, 34) +
    pine(10, 130, 40) +
    pine(392, 134, 56) +
    pine(418, 130, 44) +
    pine(366, 126, 30);
  o += line('M176 150Q190 136 214 128Q226 124 236 121M196 150Q206 138 228 130Q238 126 246 122', 1);
  let fe = '';
  for (let x = 80; x < 190; x += 9) fe += `M${x} 133v-9`;
  o += line(fe, 0.9) + line('M80 126H188M80 129.6H188', 0.5);
  o += `<g transform="translate(262 140)">${line('M0 0h20M3-1V-8h9l4 3.6v3.4', 1)}${fill('M3-8h9l4 3.6V-1H3z')}${fill('M10-7h2.4l2.6 2.6H10z', PAPER)}<circle cx="5" cy="0" r="2.2" fill="${INK}" stroke="${PAPER}" stroke-width=".6"/><circle cx="15" cy="0" r="2.2" fill="${INK}" stroke="${PAPER}" stroke-width=".6"/>${line('M18-3l12 1.4M18-2l11 3.4', 0.6)}</g>`;
  for (let i = 0; i < 60; i++)
    o += `<circle cx="${(r() * WIDE).toFixed(1)}" cy="${(r() * 118).toFixed(1)}" r="${(0.5 + r() * 0.6).toFixed(1)}" fill="${PAPER}"/>`;
  return o;
}
