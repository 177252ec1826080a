import type { PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { caseName, jurisdictionName, scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { SeatPortrait } from '../seat-portrait.tsx';
import { laterWords, stageName, stepWords } from './case-words.ts';
import { currentStep, foundingDemand, nextStep, type Step, stepsOf } from './steps.ts';
import { runsAfter } from './your-cases.ts';

/** A column of the newspaper: where the case stands with which the game began; a round after it is over, the viewer's own case that goes on. */
export function CaseNews() {
  const view = useTable().view.value;
  const { founding } = scenarioOf(view.scenario);
  const demand = foundingDemand(view);
  const steps = founding ? stepsOf(view, founding) : [];
  const now = currentStep(steps);
  if (!demand || !now) return null;
  const later = now.stage === 'ended' && !endedJustNow(view, demand.case) ? runsAfter(view) : undefined;
  if (later) return <Later publicCase={later} />;
  const before = steps[steps.indexOf(now) - 1];
  const next = nextStep(steps);
  const who = [now, before].find((step) => step && step.seat >= 0)?.seat;
  return (
    <section>
      <header>
        {who !== undefined && <SeatPortrait seat={who} size={52} />}
        <h2>
          {t('ui.caseName', {
            asker: jurisdictionName(view, demand.jurisdiction, 'name'),
            company: seatName(view, demand.company),
          })}
        </h2>
      </header>
      {[before, now, next].map((step) => step && <StepLine key={step.stage} step={step} />)}
    </section>
  );
}

function StepLine({ step }: { step: Step }) {
  return (
    <p>
      <b>{stageName(step)}:</b> {stepWords(useTable().view.value, step)}
    </p>
  );
}

function endedJustNow(view: SeatView, id: number): boolean {
  return view.lastEvents.some((event) => event.type === 'caseEnded' && event.case === id);
}

function Later({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  return (
    <section>
      <h2>{caseName(view, publicCase)}</h2>
      <p>
        <b>{stageName({ stage: publicCase.status === 'argued' ? 'heard' : 'appealed' })}:</b>{' '}
        {laterWords(view, publicCase)}
      </p>
    </section>
  );
}
