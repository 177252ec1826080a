import qrcode from 'qrcode-generator';

/** Modules of empty space that a reader needs around the code. */
const QUIET = 4;

/** A QR code of a text, as sharp as the paper or wall it is shown on. `label` says to a screen reader where it leads. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, y) => y);
  const path = rows
    .flatMap((y) => rows.filter((x) => code.isDark(y, x)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`))
    .join('');
  const side = size + 2 * QUIET;
  return (
    <svg class="k-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
