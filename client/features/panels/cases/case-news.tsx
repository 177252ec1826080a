import { jurisdictionName, scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { SeatPortrait } from '../seat-portrait.tsx';
import { stageName, stepWords } from './case-words.ts';
import { currentStep, foundingDemand, nextStep, type Step, stepsOf } from './steps.ts';

/** A column of the newspaper: where the case stands with which the game began. */
export function CaseNews() {
  const view = useTable().view.value;
  const { founding } = scenarioOf(view.scenario);
  const demand = foundingDemand(view);
  const steps = founding ? stepsOf(view, founding) : [];
  const now = currentStep(steps);
  if (!demand || !now) return null;
  const before = steps[steps.indexOf(now) - 1];
  const next = nextStep(steps);
  const who = [now, before].find((step) => step && step.seat >= 0)?.seat;
  return (
    <section>
      <header>
        {who !== undefined && <SeatPortrait seat={who} size={52} />}
        <h3>
          {t('ui.caseName', {
            asker: jurisdictionName(view, demand.jurisdiction, 'name'),
            company: seatName(view, demand.company),
          })}
        </h3>
      </header>
      {[before, now].map((step) => step && <StepLine key={step.stage} step={step} />)}
      {next && <p>{t('case.next', { step: stageName(next) })}</p>}
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
