import './brief.css';
import { type LessonSettings, phaseLasts, planOf } from '../../../shared/lesson/index.ts';
import type { Role, Scenario } from '../../../shared/model/index.ts';
import { ruleset, signed, t, zoneSpans } from '../../i18n/index.ts';
import { minutesText } from '../../state/server-now.ts';
import { Crest, Icon } from '../../ui/index.ts';
import { Place } from '../../ui/place.tsx';
import type { Teaching } from '../teaching/model.ts';
import { Happened } from './happened.tsx';
import { projectorUnit } from './projector-unit.ts';
import { type BriefSlideId, BURNS, FEEDS } from './slides.ts';

type Props = {
  slide: BriefSlideId;
  scenario: Scenario;
  plan: LessonSettings['plan'];
  teaching?: Teaching;
  unit?: number;
};

const ROLES: readonly Role[] = ['government', 'company', 'court'];

/** One slide of the brief, as the projector shows it. `unit`: pixels of a projector's pixel, where it is shown elsewhere. */
export function BriefSlide({ slide, scenario, plan, teaching, unit = projectorUnit.value }: Props) {
  switch (slide) {
    case 'happened':
      return <Happened brief={teaching?.brief} scenario={scenario} />;
    case 'table':
      return <Table scenario={scenario} unit={unit} />;
    case 'wants':
      return <Wants scenario={scenario} unit={unit} />;
    case 'round':
      return <Round scenario={scenario} plan={plan} unit={unit} />;
    case 'comity':
      return <Comity />;
    case 'rules':
      return (
        <ol class="brief-rules">
          {[1, 2, 3, 4].map((n) => (
            <li key={n}>{t(`brief.rules.${n}`)}</li>
          ))}
        </ol>
      );
  }
}

function Table({ scenario, unit }: { scenario: Scenario; unit: number }) {
  return (
    <div class="brief-table">
      {ROLES.map((role) => {
        const seats = scenario.seats.filter((seat) => seat.role === role);
        return (
          <section key={role} class={`brief-role brief-${role}`}>
            <Place name={seats.length > 0 ? scenario.engravings?.places[seats[0].id] : undefined} />
            <h2>{t(`brief.table.${role}`)}</h2>
            <ul>
              {seats.map(({ id, letters, variant }) => (
                <li key={id}>
                  <Crest role={role} letters={letters} variant={variant} size={66 * unit} />
                  <span>
                    <b>{t(`seat.${id}.name`)}</b>
                    <em>{t(`seat.${id}.kind`)}</em>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Wants({ scenario, unit }: { scenario: Scenario; unit: number }) {
  return (
    <ul class="brief-wants">
      {scenario.seats.map(({ id, role, letters, variant }) => (
        <li key={id} class={`brief-${role}`}>
          <Crest role={role} letters={letters} variant={variant} size={60 * unit} />
          <span>
            <b>{t(`seat.${id}.name`)}</b>
            <em>{t(`seat.${id}.want.1`)}</em>
            <em>{t(`seat.${id}.want.2`)}</em>
          </span>
        </li>
      ))}
    </ul>
  );
}

const STEPS = [
  { id: 'briefing', icon: 'newspaper' },
  { id: 'orders', icon: 'pen-nib' },
  { id: 'bench', icon: 'gavel' },
  { id: 'outcome', icon: 'seal-check' },
] as const;

function Round({ scenario, plan: id, unit }: { scenario: Scenario; plan: LessonSettings['plan']; unit: number }) {
  const plan = planOf(id);
  const time = (phase: 'orders' | 'bench') => minutesText(phaseLasts(plan, 2, phase) / 1000);
  return (
    <div class="brief-round">
      <ol>
        {STEPS.map(({ id: step, icon }, at) => (
          <li key={step}>
            <Icon name={icon} size={66 * unit} />
            <h2>
              {at + 1}. {t(`brief.round.${step}`)}
            </h2>
            <p>{t(`brief.round.${step}.text`, { moves: ruleset.ordersPerRound })}</p>
            {(step === 'orders' || step === 'bench') && (
              <p class="brief-time">
                <Icon name="timer" size={30 * unit} /> {time(step)}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="brief-again">
        <Icon name="arrow-counter-clockwise" size={38 * unit} /> {t('brief.round.rounds', { rounds: scenario.rounds })}
      </p>
    </div>
  );
}

function Comity() {
  const { start } = ruleset.comity;
  return (
    <div class="brief-comity">
      <p>{t('brief.comity.lead', { start })}</p>
      <div class="brief-scale" aria-hidden="true">
        {zoneSpans.map(({ zone, from, to }) => (
          <span key={zone} class={`brief-zone ${zone}`} style={{ left: `${from}%`, width: `${to - from}%` }}>
            {t(`zone.${zone}`)}
          </span>
        ))}
        <i style={{ left: `${start}%` }}>
          <b>{start}</b>
        </i>
      </div>
      <div class="brief-moves">
        <Moves title={t('brief.comity.burns')} effects={BURNS} />
        <Moves title={t('brief.comity.feeds')} effects={FEEDS} />
      </div>
      <p class="brief-zero">{t('brief.comity.zero')}</p>
    </div>
  );
}

function Moves({ title, effects }: { title: string; effects: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {effects.map((id) => (
          <li key={id}>
            <b>{signed(ruleset.effects[id])}</b> {t(`brief.comity.${id}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
