import { TIME_FACTORS } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { AiTakeoverForm } from './ai-takeover-form.tsx';
import { useConsole } from './console-store.ts';
import { MemberChip } from './member-chip.tsx';
import { teamOf } from './members.ts';
import { TellForm } from './tell-form.tsx';

/** All that can be done with one seat of a world. */
export function SeatSheet({ world, seat, onDone }: { world: number; seat: number; onDone(): void }) {
  const { view, send } = useConsole();
  const { members, worlds } = view.value;
  const status = worlds[world]?.seats[seat];
  const team = teamOf(members, world, seat);
  if (!status) return null;
  const look = () => send({ kind: 'look', world, seat }).then((ok) => ok && onDone());
  return (
    <div class="con-seat-sheet">
      <div class="con-acts">
        <Button kind="ink" icon="eye" onClick={look}>
          {t('console.lookIn')}
        </Button>
        {status.ai === 'lent' && (
          <Button icon="arrow-counter-clockwise" onClick={() => send({ kind: 'takeBack', world, seat })}>
            {t('console.takeBack')}
          </Button>
        )}
      </div>
      <section>
        <h3>{t('console.seat.crew')}</h3>
        {team.length === 0 ? (
          <p>{t('console.seat.free')}</p>
        ) : (
          <ul class="con-crew">
            {team.map((member) => (
              <li key={member.id}>
                <MemberChip member={member} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {team.length > 0 && (
        <fieldset class="con-factor">
          <legend>{t('console.factor')}</legend>
          {TIME_FACTORS.map((factor) => (
            <label key={factor} class={factor === status.factor ? 'con-chosen' : ''}>
              <input
                class="k-cover"
                type="radio"
                name="factor"
                checked={factor === status.factor}
                onChange={() => send({ kind: 'timeFactor', world, seat, factor })}
              />
              {t(`console.factor.${factor}`)}
            </label>
          ))}
        </fieldset>
      )}
      <section>
        <h3>{t(status.profile ? 'console.lend.other' : 'console.lend')}</h3>
        <AiTakeoverForm world={world} seat={seat} onDone={onDone} />
      </section>
      {team.length > 0 && (
        <section>
          <h3>{t('console.tell')}</h3>
          <TellForm world={world} seat={seat} onDone={onDone} />
        </section>
      )}
    </div>
  );
}
