import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { type PastCheckpoint, pastCheckpoints } from './past-checkpoints.ts';
import { TellForm } from './tell-form.tsx';

/** What is done with a whole world, or with all where `id` is -1, beyond its clock. */
export function WorldSheet({ id, onDone }: { id: number; onDone(): void }) {
  const { view, send } = useConsole();
  const world = view.value.worlds[id];
  const checkpoints = world ? pastCheckpoints(world) : [];
  // Kept by its name: the list grows at its head while the sheet is open.
  const from = useSignal('');
  const chosen = checkpoints.find((one) => nameOf(one) === from.value) ?? checkpoints[0];
  const ended = world?.phase === 'over';
  const othersPlay =
    id >= 0 && view.value.worlds.some((other) => other.id !== id && !other.left && other.phase !== 'over');
  const done = (sent: Promise<boolean>) => sent.then((ok) => ok && onDone());
  return (
    <div class="con-world-sheet">
      {world && (
        <section>
          <h3>{t('console.tell')}</h3>
          <TellForm world={id} seat={-1} onDone={onDone} />
        </section>
      )}
      {world && checkpoints.length > 0 && (
        <section>
          <h3>{t('console.fork')}</h3>
          <p>{t('console.fork.text')}</p>
          <div class="con-acts">
            <label class="con-select">
              <span>{t('console.fork.from')}</span>
              <select value={nameOf(chosen)} onChange={(event) => (from.value = event.currentTarget.value)}>
                {checkpoints.map((one) => (
                  <option key={nameOf(one)} value={nameOf(one)}>
                    {t('console.moment', { round: one.round, phase: t(`phase.${one.phase}`) })}
                  </option>
                ))}
              </select>
            </label>
            <Button icon="git-branch" onClick={() => done(send({ kind: 'fork', world: id, ...chosen }))}>
              {t('console.fork.go')}
            </Button>
          </div>
        </section>
      )}
      {!ended && (
        <section>
          {world && <h3>{t('console.end')}</h3>}
          <p>{t(othersPlay ? 'console.end.text.one' : 'console.end.text')}</p>
          <Button kind="wax" onClick={() => done(send({ kind: 'endNow', world: id }))}>
            {t(id < 0 ? 'console.end.goAll' : 'console.end.go', { name: world?.name })}
          </Button>
        </section>
      )}
    </div>
  );
}

function nameOf({ round, phase }: PastCheckpoint): string {
  return `${round}.${phase}`;
}
