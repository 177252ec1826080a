import './role.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Par, PrivateSeat, SeatView } from '../../../../shared/model/index.ts';
import { METERS } from '../../../../shared/model/index.ts';
import { scenarioOf, t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { Button, Crest, Icon } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { wholeDayOf } from '../cases/dates.ts';
import { foundingDemand } from '../cases/steps.ts';
import { Glossed, Term } from '../glossed.tsx';
import { FoundingScene } from './founding-scene.tsx';
import { METER_ICONS, POWER_ICONS } from './icons.ts';

/** Who one is, what the first morning brought, what one wants, what doing well is, and what only this seat can do. `brief`: no more than a newcomer reads before the first choice. */
export function RoleSheet({ view, brief }: { view: SeatView; brief?: boolean }) {
  if (typeof view.viewer !== 'number' || !view.own) return null;
  const seat = view.seats[view.viewer];
  const { seats, engravings, founding } = scenarioOf(view.scenario);
  const served = founding?.stages[0]?.date;
  const demand = foundingDemand(view);
  const { id, letters, variant } = seats[seat.id];
  return (
    <div class="role-sheet" style={{ '--seat': `var(--${seat.role})` } as JSX.CSSProperties}>
      <div class="role-pages">
        <div>
          {demand && <FoundingScene view={view} demand={demand} />}
          <div class="role-place">
            <Place name={engravings?.places[id]} />
          </div>
          <header class="role-head">
            <Crest role={seat.role} letters={letters} variant={variant} size={60} />
            <div>
              <p class="k-label">{t('ui.role.you')}</p>
              <h3 tabIndex={-1}>{t(`seat.${id}.name`)}</h3>
              <p>{brief ? t(`seat.${id}.kind`) : t(`opening.${id}.you`)}</p>
            </div>
          </header>
          <section>
            <h4 class="k-label">{served ? wholeDayOf(served) : t('ui.role.morning')}</h4>
            <p class="role-story">
              <Glossed text={t(`opening.${id}.morning`)} />
            </p>
          </section>
        </div>
        <div>
          <section>
            <h4 class="k-label">{t('ui.role.want')}</h4>
            <ul class="role-meters">
              {METERS[seat.role].map((meter, at) => (
                <li key={meter}>
                  <Icon name={METER_ICONS[meter]} size={26} />
                  <b>
                    <Term id={meter}>{t(`meter.${meter}`)}</Term>
                  </b>{' '}
                  <b class="k-num">{seat.meters[at]}</b>{' '}
                  <i class="role-bar" aria-hidden="true">
                    <i style={{ width: `${seat.meters[at]}%` }} />
                  </i>
                  <small>
                    {t(`seat.${id}.want.${at + 1}`)}
                    {!brief && <> ({t('ui.role.counts', { weight: seat.weights[at] })})</>}
                  </small>
                </li>
              ))}
            </ul>
          </section>
          <AgendaInWords agenda={view.own.agenda} brief={brief} />
          <section>
            <h4 class="k-label">{t('ui.role.well')}</h4>
            <p>
              {!brief && <Glossed text={t(`opening.${id}.well`)} />} <Glossed text={t('ui.role.score')} />
            </p>
            <ParRange par={view.own.par} />
          </section>
          <section>
            <h4 class="k-label">{t('ui.role.only')}</h4>
            <ul class="role-only">
              {POWER_ICONS[seat.role].map((icon, at) => (
                <li key={icon}>
                  <Icon name={icon} size={24} />
                  <b>{t(`opening.${id}.only.${at + 1}`)}</b>
                  <span>
                    <Glossed text={t(`opening.${id}.only.${at + 1}.text`)} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </div>
  );
}

/** The secret agenda, to be covered again. In a classroom it is covered first: neighbours look. */
function AgendaInWords({ agenda, brief }: { agenda: PrivateSeat['agenda']; brief?: boolean }) {
  const [open, setOpen] = useState(useLesson() === undefined);
  const { id, first, second, most } = agenda;
  return (
    <section class="role-agenda">
      <Icon name={open ? 'lock-open' : 'lock-key'} size={24} />
      <div>
        <h4 class="k-label">{t('ui.role.agenda')}</h4>
        <p>
          {open ? (
            <>
              <b>{t(`agenda.${id}.name`)}.</b> <Glossed text={t(`agenda.${id}.text`, { first, second })} />{' '}
              {!brief && t('ui.role.worth', { most })}
            </>
          ) : (
            t('ui.role.covered')
          )}
        </p>
      </div>
      <Button small onClick={() => setOpen(!open)}>
        {t(open ? 'ui.role.hide' : 'ui.role.show')}
      </Button>
    </section>
  );
}

/** The score that this seat usually ends with, and the range in which most end. */
function ParRange({ par: { par, spread } }: { par: Par }) {
  const [low, high] = [Math.max(0, par - spread), Math.min(100, par + spread)];
  const at = { '--low': `${low}%`, '--par': `${par}%`, '--high': `${high}%` } as JSX.CSSProperties;
  return (
    <div class="role-par">
      <p>
        <Term id="par">{t('ui.role.par', { par })}</Term>
      </p>
      <div class="role-par-line" style={at} aria-hidden="true">
        <i />
      </div>
      <p class="role-par-most">{t('ui.role.most', { low, high })}</p>
    </div>
  );
}
