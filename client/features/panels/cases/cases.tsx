import { caseName, hasText, scenarioOf, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { StateCrest } from '../desk/crests.tsx';
import { turnToCase } from '../desk/turn-away.ts';
import { Glossed } from '../glossed.tsx';
import { askedWords, stageName, standWords, stepWords } from './case-words.ts';
import { dayOf } from './dates.ts';
import { stepsOf } from './steps.ts';
import { type CaseRow, caseRows, markOf } from './your-cases.ts';
import './cases.css';

/** All cases: the way of the founding one, the seat's own with their next step or their end, and those of others. */
export function Cases() {
  const view = useTable().view.value;
  const rows = caseRows(view);
  const own = rows.filter(({ part }) => part !== 'other');
  const others = rows.filter(({ part }) => part === 'other');
  return (
    <div class="cases">
      <Founding />
      <h3>{t('cases.yours')}</h3>
      {own.length === 0 && <p class="drawer-quiet">{t('cases.none')}</p>}
      <CaseList rows={own} />
      {others.length > 0 && (
        <>
          <h3>{t('cases.others')}</h3>
          <CaseList rows={others} />
        </>
      )}
    </div>
  );
}

/** The way of the founding case from above down, and what history had come to by now. */
function Founding() {
  const view = useTable().view.value;
  const { founding } = scenarioOf(view.scenario);
  const steps = founding ? stepsOf(view, founding) : [];
  if (!founding || steps.length === 0) return null;
  const history = founding.stages.filter(({ round }) => round <= view.round).sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <>
      <h3>{t('cases.founding')}</h3>
      <ol class="cases-steps">
        {steps.map((step) => (
          <li key={step.stage} class={`strip-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
            <b>{stageName(step)}</b>
            <span>
              <span class="k-hidden">{t(`case.state.${step.state}`)} </span>
              {stepWords(view, step)}
            </span>
          </li>
        ))}
      </ol>
      <h4>{t('cases.history')}</h4>
      <ul class="cases-history">
        {history.map(({ stage, date }) => {
          const line = `founding.stage.${stage}.history`;
          return <li key={stage}>{hasText(line) ? t(line) : `${dayOf(date)}: ${stageName({ stage })}`}</li>;
        })}
      </ul>
    </>
  );
}

function Mark(row: Pick<CaseRow, 'publicCase' | 'part'>) {
  const mark = markOf(row);
  return mark ? <em> {t(`cases.${mark}`)}</em> : null;
}

function CaseList({ rows }: { rows: CaseRow[] }) {
  const table = useTable();
  const view = table.view.value;
  return (
    <ul class="cases-list">
      {rows.map(({ publicCase, part, runs }) => (
        <li key={publicCase.id} class={runs ? undefined : 'cases-over'}>
          <StateCrest jurisdiction={publicCase.jurisdiction} size={30} />
          <div>
            <b>{caseName(view, publicCase)}</b>
            <span>
              {publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase)}
              <Mark publicCase={publicCase} part={part} />
            </span>
            <p>
              {!runs && <Icon name="check" size={14} />} <Glossed text={standWords(view, publicCase)} />
            </p>
            <Button
              small
              icon="scales"
              onClick={() => {
                turnToCase(table, publicCase.id);
                table.drawer.value = 'none';
              }}
            >
              {t('cases.read')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
