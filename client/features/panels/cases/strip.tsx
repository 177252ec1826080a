import type { PublicCase } from '../../../../shared/model/index.ts';
import { caseName, jurisdictionName, scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { laterWords, stageName, stepWords } from './case-words.ts';
import { dayOf, monthOf } from './dates.ts';
import { currentStep, foundingDemand, historyDate, nextStep, type Step, stepsOf } from './steps.ts';
import { runsAfter } from './your-cases.ts';
import './strip.css';

/** Signs of the steps: Phosphor names. */
const SIGNS: Record<Step['stage'], string> = {
  served: 'envelope-simple',
  answered: 'chat-circle-dots',
  stayed: 'pause',
  heard: 'gavel',
  appealed: 'arrow-bend-up-right',
  decided: 'scales',
  highest: 'bank',
  mooted: 'book-open',
  ended: 'flag',
};

/** Where the case stands with which the game began, who brought it there and what comes next; small, where history stood by then. Opens the list of all cases. */
export function CaseStrip({ line }: { line: boolean }) {
  const table = useTable();
  const view = table.view.value;
  const { founding } = scenarioOf(view.scenario);
  const demand = foundingDemand(view);
  if (!founding || !demand) return null;
  const steps = stepsOf(view, founding);
  const later = steps.at(-1)?.stage === 'ended' ? runsAfter(view) : undefined;
  const open = () => {
    table.drawer.value = 'cases';
  };
  const name = t('ui.caseName', {
    asker: jurisdictionName(view, demand.jurisdiction, 'name'),
    company: seatName(view, demand.company),
  });
  const history = t('case.inHistory', { date: monthOf(historyDate(view, founding)) });
  return line ? (
    <StripLine steps={steps} later={later} name={name} onOpen={open} />
  ) : (
    <section class="strip" id="case-strip" data-region aria-label={t('case.strip')}>
      <button type="button" class="strip-title" onClick={open}>
        <span>
          <Icon name="scales" size={24} />
          <span>
            <b title={t('scenario.name')}>{t('scenario.name')}</b>
            <small title={name}>{name}</small>
          </span>
        </span>
        <em title={history}>{history}</em>
      </button>
      <ol>
        {steps.map((step) => (
          <Cell key={step.stage} step={step} />
        ))}
        {later && <Later publicCase={later} />}
      </ol>
    </section>
  );
}

function Cell({ step }: { step: Step }) {
  const view = useTable().view.value;
  const { stage, state, date, here } = step;
  return (
    <li class={`strip-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <p class="strip-step">
        <span class="strip-disc" aria-hidden="true">
          <Icon name={state === 'done' ? 'check' : SIGNS[stage]} size={16} />
        </span>
        <span>
          <b title={stageName(step)}>
            {stageName(step)} {state === 'now' && <i>{t('case.now')}</i>}
          </b>
          <small title={stepWords(view, step)}>
            <span class="k-hidden">{t(`case.state.${state}`)} </span>
            {stepWords(view, step)}
          </small>
        </span>
      </p>
      <p class="strip-history">
        {here && <i class="strip-diamond" aria-hidden="true" />}
        <span class="k-hidden">{t('case.history')} </span>
        {date ? dayOf(date) : t('case.notYet')}
        {here && <span class="k-hidden"> {t('case.here')}</span>}
      </p>
    </li>
  );
}

/** Once the first case is over: the viewer's own case that a court has before it now. */
function Later({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  const name = caseName(view, publicCase, 'short');
  return (
    <li class="strip-now strip-later" aria-current="step">
      <p class="strip-step">
        <span class="strip-disc" aria-hidden="true">
          <Icon name="gavel" size={16} />
        </span>
        <span>
          <b title={caseName(view, publicCase)}>
            <span>{name}</span> <i>{t('case.now')}</i>
          </b>
          <small>{laterWords(view, publicCase)}</small>
        </span>
      </p>
      <p class="strip-history" />
    </li>
  );
}

/** On a small screen: the step that runs and the next one, on a line that opens the rest. */
function StripLine({
  steps,
  later,
  name,
  onOpen,
}: {
  steps: Step[];
  later: PublicCase | undefined;
  name: string;
  onOpen(): void;
}) {
  const view = useTable().view.value;
  const now = currentStep(steps);
  const next = nextStep(steps);
  if (!now) return null;
  return (
    <section class="strip strip-line" id="case-strip" data-region aria-label={t('case.strip')}>
      <button type="button" onClick={onOpen}>
        <span class="strip-bars" aria-hidden="true">
          {steps.map((step) => (
            <i key={step.stage} class={`strip-${step.state}`} />
          ))}
        </span>
        <span class="strip-words">
          <b>{later ? caseName(view, later) : stageName(now)}:</b>{' '}
          {later ? laterWords(view, later) : stepWords(view, now)}
          {next && <small> {t('case.next', { step: stageName(next) })}</small>}
        </span>
        <span class="k-hidden">{t('case.open', { name })}</span>
        <Icon name="caret-down" size={18} />
      </button>
    </section>
  );
}
