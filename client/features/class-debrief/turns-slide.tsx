import { t } from '../../i18n/index.ts';
import { Seal, Stamp } from '../../ui/index.ts';
import { stampOf, titleOf, toneOf, whyOf } from '../debrief/turn-words.ts';
import { WorldMarks } from './world-mark.tsx';
import type { ToldWorld } from './worlds.ts';

/** The moves that turned each world. */
export function TurnsSlide({ worlds, own }: { worlds: readonly ToldWorld[]; own?: string }) {
  return (
    <div class="slide-turns">
      {worlds.map(({ id, name, turns, words, cameTo }) => (
        <section key={id} class="turn-world">
          <h3>
            <WorldMarks names={[name]} own={own} /> {cameTo}
          </h3>
          {turns.length === 0 && <p>{t('debrief.folder.noneAtAll')}</p>}
          <ol>
            {turns.map((turn) => (
              <li key={turn.number}>
                <Seal mark={String(turn.number)} size={34} />
                <div>
                  <p class="k-label">{t('debrief.curve.round', { round: turn.round })}</p>
                  <h4>{titleOf(turn, words)}</h4>
                  <p class="turn-why">{whyOf(turn, words)[0]}</p>
                </div>
                <Stamp word={stampOf(turn, words)} tone={toneOf(turn)} height={32} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
