import './role.css';
import { useState } from 'preact/hooks';
import type { Par, PrivateSeat, SeatView } from '../../../../shared/model/index.ts';
import { METERS } from '../../../../shared/model/index.ts';
import { scenarioOf, t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { Button, Crest, Icon } from '../../../ui/index.ts';
import { Glossed, Term } from '../glossed.tsx';
import { Place } from '../outcome/place.tsx';
import { METER_ICONS } from './meter-icons.ts';

/** Who one is, what the first morning brought, what one wants, what doing well is, and what only this seat can do. `brief`: no more than a newcomer reads before the first choice. */
export function RoleSheet({ view, brief }: { view: SeatView; brief?: boolean }) {
  if (typeof view.viewer !== 'number' || !view.own) return null;
  const seat = view.seats[view.viewer];
  const { seats, engravings } = scenarioOf(view.scenario);
  const { id, letters, variant } = seats[seat.id];
  return (
    <div class="role-sheet">
      <div class="role-pages">
        <div>
          {engravings && (
            <div class="role-place">
              <Place name={engravings.founding} />
            </div>
          )}
          <header class="role-head">
            <Crest role={seat.role} letters={letters} variant={variant} size={60} />
            <div>
              <h3 tabIndex={-1}>{t(`seat.${id}.name`)}</h3>
              <p>{t(`opening.${id}.you`)}</p>
            </div>
          </header>
          <section>
            <h4 class="k-label">{t('ui.role.morning')}</h4>
            <p class="role-story">
              <Glossed text={t(`opening.${id}.morning`)} />
            </p>
          </section>
        </div>
        <div>
          <section>
            <h4 class="k-label">{t('ui.role.only')}</h4>
            <p class="role-only">
              <Glossed text={t(`opening.${id}.only`)} />
            </p>
          </section>
          <section>
            <h4 class="k-label">{t('ui.role.want')}</h4>
            <ul class="role-meters">
              {METERS[seat.role].map((meter, at) => (
                <li key={meter}>
                  <Icon name={METER_ICONS[meter]} size={26} />
                  <span>
                    <b>
                      <Term id={meter}>{t(`meter.${meter}`)}</Term>
                    </b>{' '}
                    <small>{t(`seat.${id}.want.${at + 1}`)}</small>
                  </span>
                  <span class="role-now">
                    <b class="k-num">{seat.meters[at]}</b>{' '}
                    {!brief && <small>{t('ui.role.counts', { weight: seat.weights[at] })}</small>}
                  </span>
                  <i class="role-bar" aria-hidden="true">
                    <i style={{ width: `${seat.meters[at]}%` }} />
                  </i>
                </li>
              ))}
            </ul>
          </section>
          <AgendaInWords agenda={view.own.agenda} brief={brief} />
          <section>
            <h4 class="k-label">{t('ui.role.well')}</h4>
            {!brief && (
              <p>
                <Glossed text={t(`opening.${id}.well`)} /> <Glossed text={t('ui.role.score')} />
              </p>
            )}
            <ParRange par={view.own.par} />
            {brief && <p class="role-par-most">{t('ui.role.beat')}</p>}
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
      <Button small pressed={open} onClick={() => setOpen(!open)}>
        {t(open ? 'ui.role.hide' : 'ui.role.show')}
      </Button>
    </section>
  );
}

/** The score that this seat usually ends with, and the range in which most end. */
function ParRange({ par: { par, spread } }: { par: Par }) {
  const most = { low: par - spread, high: par + spread };
  return (
    <div class="role-par">
      <p>
        <Term id="par">{t('ui.role.par', { par })}</Term>
      </p>
      <div class="role-par-line" aria-hidden="true">
        <i />
      </div>
      <p class="role-par-most">{t('ui.role.most', most)}</p>
    </div>
  );
}
