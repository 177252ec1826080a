import { type Bow, boundsOf, bow, pointAt } from './bow.ts';
import { drawFolder, drawPouch, drawSeal } from './drawings.ts';
import { curveOf } from './lines.ts';
import { paintLine } from './paint-line.ts';
import { createPicture, type Picture } from './picture.ts';
import type { Point } from './projection.ts';
import { sheetCanvas } from './sheet.ts';
import { DEPTH, type Stage } from './stage.ts';
import { pressStamp, pulse } from './stamp-marks.ts';
import { linear, type Motion, settle } from './ticker.ts';
import type { AnimationStep, LonLat, MapLine } from './types.ts';

const ARC_MS = 900;
const POUCH_MS = 1600;
const MOVE_MS = 1200;
const SEAL_MS = 280;
const HOLD_MS = 500;
const FADE_MS = 150;
const PAD = 32;

/** Plays one animation step on the stage. `finish` on the motion in hand ends the animation step early. */
export function createAnimation(stage: Stage) {
  let current: Motion | undefined;
  let skipped = false;

  /** One stretch of an animation step; none of it is seen after a skip. */
  async function stretch(milliseconds: number, draw: (share: number) => void, ease = settle) {
    if (skipped) return draw(1);
    current = stage.ticker.run(milliseconds, draw, ease);
    await current.done;
  }
  const rest = (milliseconds: number) => stretch(milliseconds, () => {}, linear);

  /** A line that is drawn from its start to its end; returns how to take it away again. */
  async function draw(line: Pick<MapLine, 'kind' | 'from' | 'to'>, milliseconds: number) {
    const curve = curveOf(stage, line);
    const picture = createPicture(stage.scene, DEPTH.traveller);
    const box = boundsOf(curve);
    const width = Math.min(box.width + 2 * PAD, stage.frame.width * 2);
    const height = Math.min(box.height + 2 * PAD, stage.frame.height * 2);
    const paint = (drawn: number) => {
      const { canvas, ctx } = sheetCanvas(width, height, stage.density);
      ctx.translate(PAD - box.x, PAD - box.y);
      paintLine(ctx, curve, line.kind, stage.colours, { suspended: false, drawn: Math.max(0.02, drawn), march: 0 });
      picture.show(canvas, stage.density);
      picture.place(box.x - PAD, box.y - PAD);
    };
    if (stage.reducedMotion) {
      paint(1);
      await stretch(FADE_MS, (share) => picture.image.setAlpha(share));
    } else await stretch(milliseconds, paint);
    return { curve, picture };
  }

  async function fade(picture: Picture) {
    await stretch(FADE_MS, (share) => picture.image.setAlpha(1 - share));
    picture.destroy();
  }

  /** Carries a small drawing along a bow; with reduced motion it appears where it was going. */
  async function carry(
    from: LonLat,
    to: LonLat,
    kind: MapLine['kind'],
    paint: (ctx: CanvasRenderingContext2D, at: Point) => void,
    ms: number,
  ) {
    const way: Bow = bow(stage.screen(from), stage.screen(to), kind);
    const { canvas, ctx } = sheetCanvas(40, 40, stage.density);
    paint(ctx, { x: 20, y: 20 });
    const picture = createPicture(stage.scene, DEPTH.traveller);
    picture.show(canvas, stage.density, true);
    const put = (share: number) => {
      const { x, y } = pointAt(way, share);
      picture.place(x, y);
    };
    if (stage.reducedMotion) {
      put(1);
      await stretch(FADE_MS, (share) => picture.image.setAlpha(share));
      await rest(HOLD_MS);
    } else await stretch(ms, put, glide);
    await fade(picture);
  }

  /** A seal pressed onto the middle of a thread. */
  async function press(curve: Bow) {
    const { canvas, ctx } = sheetCanvas(48, 48, stage.density);
    drawSeal(ctx, { x: 24, y: 24 }, 15);
    const picture = createPicture(stage.scene, DEPTH.traveller);
    picture.show(canvas, stage.density, true);
    const { x, y } = pointAt(curve, 0.5);
    await stretch(stage.reducedMotion ? FADE_MS : SEAL_MS, (share) => {
      picture.place(x, y, stage.reducedMotion ? 1 : 1.7 - 0.7 * share);
      picture.image.setAlpha(Math.min(1, share * 2));
    });
    return picture;
  }

  async function perform(step: AnimationStep) {
    if (step.kind === 'arc') {
      const { picture } = await draw(step.line, ARC_MS);
      await rest(HOLD_MS);
      await fade(picture);
    } else if (step.kind === 'seal') {
      const { curve, picture } = await draw({ kind: 'treaty', from: step.from, to: step.to }, ARC_MS);
      const seal = await press(curve);
      await rest(HOLD_MS / 2);
      await Promise.all([fade(seal), fade(picture)]);
    } else if (step.kind === 'pouch') await carry(step.from, step.to, 'request', drawPouch, POUCH_MS);
    else if (step.kind === 'move') await carry(step.from, step.to, 'order', drawFolder, MOVE_MS);
    else if (step.kind === 'pulse') await pulse(stage, stretch, step);
    else await pressStamp(stage, stretch, step);
  }

  let queue: Promise<void> = Promise.resolve();
  return {
    play(step: AnimationStep): Promise<void> {
      queue = queue.then(() => {
        skipped = false;
        return perform(step);
      });
      return queue;
    },
    skip() {
      skipped = true;
      current?.finish();
    },
  };
}

/** Slow away, slow in. */
function glide(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
}
