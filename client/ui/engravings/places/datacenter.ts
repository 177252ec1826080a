import { box, chanceOf, clamp, fill, INK, line, mix, PAPER, type Point, path, smooth, spot } from '../burin.ts';
import { hatch, person, plane, rack, rain, tree, windowOf } from './kit.ts';

export function datacenter(): string {
  const r = chanceOf(9);
  let o = '';
  const vx = 188,
    vy = 66;
  const P = (x: number, y: number, t: number): Point => [mix(x, vx, t), mix(y, vy, t)];
  // ceiling and floor run to one point
  o += plane([[0, 0], [300, 0], P(300, 0, 0.8), P(0, 0, 0.8)], (_x, y) => 0.5 + (0.3 * y) / 60, {
    angle: 0,
    gap: 2,
    w: 0.4,
  });
  o += plane(
    [[0, 150], [300, 150], P(300, 150, 0.8), P(0, 150, 0.8)],
    (x, y) => clamp(0.55 - 0.5 * spot(x, y, vx, 140, 60, 70)),
    { angle: 0, gap: 2.1, w: 0.4 },
  );
  for (let i = -6; i <= 16; i++) {
    const a = [i * 26, 150];
    o += line(`M${a}L${P(a[0], 150, 0.8).map((v) => v.toFixed(1))}`, 0.5, i % 2 ? INK : PAPER);
  }
  for (const x of [60, 130, 206, 262]) {
    const a = P(x, 0, 0),
      b = P(x + 16, 0, 0),
      c = P(x + 16, 0, 0.78),
      d = P(x, 0, 0.78);
    o += fill(path([a, b, c, d]), PAPER) + line(path([a, b, c, d]), 0.5);
  }
  for (const t of [0.12, 0.34, 0.5, 0.62, 0.7])
    o += line(`M${P(0, 8, t).map((v) => v.toFixed(1))}L${P(300, 8, t).map((v) => v.toFixed(1))}`, 2.2 * (1 - t) + 0.5);
  // end wall
  o += plane([P(60, 0, 0.8), P(300, 0, 0.8), P(300, 150, 0.8), P(60, 150, 0.8)], 0.25, { angle: 90, gap: 1.6 });
  o += plane(box(vx - 6, 58, 12, 24), 0.8, { angle: 90, gap: 1.3 });
  // two walls of racks in perspective
  const wall = (x0: number) => {
    let g = '';
    const n = 9;

    const ts = [0];
    for (let i = 1; i <= n; i++) ts.push(1 - 1 / (1 + i * 0.52));
    for (let i = n - 1; i >= 0; i--) {
      const a = ts[i],
        b = mix(ts[i], ts[i + 1], 0.94);
      const A = P(x0, 14, a),
        B = P(x0, 14, b),
        C = P(x0, 142, b),
        D = P(x0, 142, a);
      g += fill(path([A, B, C, D]), INK);
      const m = Math.max(5, Math.round(19 * (1 - a * 0.72)));
      for (let k = 0; k < m; k++) {
        const f = (k + 0.25) / m,
          f2 = (k + 0.72) / m,
          y0 = mix(14, 142, f),
          y1 = mix(14, 142, f2);
        const u = mix(a, b, 0.1),
          v = mix(a, b, 0.9),
          q = r();
        const lit = q < 0.75;
        if (lit)
          g += fill(
            path([
              P(x0, y0, u),
              P(x0, y0, mix(u, v, 0.66)),
              P(x0, mix(y0, y1, 0.7), mix(u, v, 0.66)),
              P(x0, mix(y0, y1, 0.7), u),
            ]),
            q < 0.25 ? '#8d9095' : PAPER,
          );
        if (q > 0.3)
          g += fill(
            path([
              P(x0, y0, mix(u, v, 0.76)),
              P(x0, y0, mix(u, v, 0.88)),
              P(x0, y1, mix(u, v, 0.88)),
              P(x0, y1, mix(u, v, 0.76)),
            ]),
            PAPER,
          );
      }
      g += line(path([A, B, C, D]), 0.6, PAPER);
    }
    return g;
  };
  o += wall(-34) + wall(330);
  o += person(188, 106, 1.3) + person(170, 122, 1.9);
  // the outer wall: window with rain and hills
  o +=
    fill(path(box(296, 0, 134, 150)), PAPER) +
    plane(box(296, 0, 134, 150), (_x, y) => 0.3 + 0.25 * (y / 150), { angle: 90, gap: 2.1, w: 0 });
  o += line('M296 0V150', 2);
  const wx = 310,
    wy = 14,
    ww = 108,
    wh = 96;
  o += fill(path(box(wx, wy, ww, wh)), PAPER);
  o += fill(
    hatch(
      box(wx, wy, ww, wh * 0.62),
      (x, y) => clamp(0.5 - (0.25 * (y - wy)) / 60 + 0.22 * Math.sin(x * 0.06 + y * 0.12)),
      { angle: 0, gap: 2, step: 4 },
    ),
  );
  const hill = smooth(
    [
      [310, 74],
      [326, 66],
      [344, 71],
      [364, 61],
      [388, 68],
      [404, 63],
      [418, 68],
      [418, 88],
      [310, 88],
    ],
    true,
    4,
  ).map(([x, y]): Point => [clamp(x, wx, wx + ww), y]);
  o += plane(hill, (_x, y) => 0.45 + (0.3 * (y - 60)) / 28, { angle: -24, gap: 1.7, w: 0.5 });
  o += plane(
    [
      [wx, 86],
      [wx + ww, 86],
      [wx + ww, 110],
      [wx, 110],
    ],
    (_x, y) => 0.25 + 0.02 * (y - 86),
    { angle: 0, gap: 2 },
  );
  o +=
    plane(box(322, 74, 26, 14), 0.2, { gap: 1.5 }) +
    plane(
      [
        [320, 74],
        [335, 65],
        [350, 74],
      ],
      0.6,
      { angle: 60, gap: 1.5 },
    ) +
    windowOf(326, 78, 4, 5, { pane: false }) +
    windowOf(339, 78, 4, 5, { pane: false }) +
    tree(372, 92, 30, r) +
    tree(402, 90, 22, r);
  o +=
    rain(150, r, [wx + 4, wy, wx + ww, wy + wh - 10]) +
    rain(40, r, [wx + 4, wy, wx + ww, wy + wh - 10], { c: PAPER, len: 12 });
  o +=
    line(path(box(wx, wy, ww, wh)), 2.6) +
    line(`M${wx + ww / 2} ${wy}V${wy + wh}M${wx} ${wy + 44}H${wx + ww}`, 2) +
    line(`M${wx + ww / 2} ${wy}V${wy + wh}M${wx} ${wy + 44}H${wx + ww}`, 0.6, PAPER) +
    plane(box(wx - 5, wy + wh + 1, ww + 10, 5), 0.2, { gap: 1.5 });
  for (let i = 0; i < 5; i++) o += line(`M${316 + i * 22} 122q5-3 10 0t10 0M${314 + i * 22} 131q6-3 12 0t12 0`, 0.0);
  o += rack(306, 122, 34, 28, 5, r) + rack(342, 122, 34, 28, 5, r) + rack(378, 122, 34, 28, 5, r);
  return o;
}
