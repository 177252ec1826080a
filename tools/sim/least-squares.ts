export type Row = { features: Record<string, number>; target: number };
export type Fit = { bias: number; weights: Record<string, number>; r2: number; rows: number };

/** Ridge regression on standardised features, so that the penalty weighs on all alike. */
export function ridge(rows: readonly Row[], penalty: number): Fit {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.features)))].sort();
  const columns = names.map((name) => rows.map((row) => row.features[name] ?? 0));
  const means = columns.map(average);
  const scales = columns.map((column, i) => Math.sqrt(average(column.map((x) => (x - means[i]) ** 2))));
  const used = names.map((_, i) => i).filter((i) => scales[i] > 1e-9);
  const x = used.map((i) => columns[i].map((value) => (value - means[i]) / scales[i]));
  const targets = rows.map(({ target }) => target);
  const middle = average(targets);
  const matrix = x.map((a, i) => x.map((b, j) => dot(a, b) + (i === j ? penalty : 0)));
  const right = x.map((a) => a.reduce((sum, value, k) => sum + value * (targets[k] - middle), 0));
  const solved = solve(matrix, right);
  const weights: Record<string, number> = {};
  let bias = middle;
  for (const [at, i] of used.entries()) {
    weights[names[i]] = Math.round((solved[at] / scales[i]) * 1e5) / 1e5;
    bias -= (solved[at] / scales[i]) * means[i];
  }
  const errors = targets.map((target, k) => target - middle - x.reduce((sum, a, at) => sum + a[k] * solved[at], 0));
  const total = dot(
    targets.map((t) => t - middle),
    targets.map((t) => t - middle),
  );
  return {
    bias: Math.round(bias * 1e4) / 1e4,
    weights,
    r2: Math.round(1000 * (1 - dot(errors, errors) / total)) / 1000,
    rows: rows.length,
  };
}

function average(list: readonly number[]): number {
  return list.reduce((sum, x) => sum + x, 0) / list.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const m = matrix.map((row, i) => [...row, right[i]]);
  const n = m.length;
  for (let i = 0; i < n; i++) {
    let best = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(m[k][i]) > Math.abs(m[best][i])) best = k;
    [m[i], m[best]] = [m[best], m[i]];
    for (let k = i + 1; k < n; k++) {
      const factor = m[k][i] / m[i][i];
      if (factor !== 0) for (let j = i; j <= n; j++) m[k][j] -= factor * m[i][j];
    }
  }
  const out = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = m[i][n];
    for (let j = i + 1; j < n; j++) sum -= m[i][j] * out[j];
    out[i] = sum / m[i][i];
  }
  return out;
}
