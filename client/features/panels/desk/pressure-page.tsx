import { IGNORED_METER, NONE, PRESSURE_ANSWERS, type Pressure, type SeatView } from '../../../../shared/model/index.ts';
import { capital, crimeName, ruleset, scenarioOf, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { PresserPortrait } from '../seat-portrait.tsx';
import { ChoiceRows } from './choice-rows.tsx';
import { factHolds } from './fact-holds.ts';
import { type Fact, Facts, FileHead } from './file-head.tsx';
import { NothingSealed } from './nothing-sealed.tsx';
import { answerTo, optionsTo, ownSeat } from './order-facts.ts';
import { Preview } from './preview.tsx';
import { SealedNote } from './sealed-note.tsx';
import { demandWords, targetWords } from './target-words.ts';

/** The government or the company is pressed for an answer: give way, stand firm, or explain. */
export function PressurePage({ id }: { id: number }) {
  const table = useTable();
  const view = table.view.value;
  const pressure = view.pressures.find((one) => one.id === id);
  const seat = ownSeat(view);
  if (!pressure || !seat) return null;
  const question = `pressure ${id}`;
  const options = optionsTo(view, question);
  const sealed = answerTo(view, question);
  const chosen = table.draft.value?.option.order;
  const mine = chosen?.kind === 'answerPressure' && chosen.pressure === id;
  return (
    <>
      <FileHead
        crest={<PresserPortrait presser={pressure.from} />}
        kind={t(`pressure.from.${pressure.from}`)}
        title={t(`pressure.${pressure.card}.title`)}
      />
      <p class="desk-text">{t(`pressure.${pressure.card}.body`)}</p>
      <Facts facts={factsOf(view, pressure)} />
      <SealedNote sealed={sealed} words={sealed && targetWords(view, sealed.order)} />
      <ChoiceRows
        label={t('deskui.yourAnswer')}
        group={question}
        choices={PRESSURE_ANSWERS.map((how) => {
          const option = options.find(({ order }) => order.kind === 'answerPressure' && order.how === how);
          return {
            key: how,
            name: t(`pressure.how.${how}`),
            note: t(`pressure.${pressure.card}.${how}`),
            option,
            closed: option ? undefined : t('reason.purseTooSmall'),
          };
        })}
      />
      {mine ? <Preview title={t('deskui.if.answerPressure')} /> : <NothingSealed sealed={sealed} />}
    </>
  );
}

function factsOf(view: SeatView, pressure: Pressure): Fact[] {
  const { card: id, file, demand } = pressure;
  const card = scenarioOf(view.scenario).pressures.find((one) => one.id === id);
  const facts: Fact[] = [];
  if (file !== NONE) facts.push([t('deskui.fact.crime'), capital(crimeName(view, file))]);
  if (demand !== NONE) facts.push([t('deskui.fact.order'), demandWords(view, demand)]);
  if (!card) return facts;
  const meter = IGNORED_METER[card.role];
  // Put together, as whole it looks like the id of a text.
  const silence = ruleset.effects[['pressure', 'ignored', meter].join('.')];
  const fact = t(`pressureFact.${card.choices.explain.fact}`);
  const holds = factHolds(view, pressure);
  const told = holds === undefined ? fact : t(holds ? 'deskui.pressure.holds' : 'deskui.pressure.fails', { fact });
  facts.push([t('deskui.pressure.fact'), told]);
  facts.push([t('deskui.pressure.silent'), t('deskui.pressure.silence', { meter: t(`meter.${meter}`), by: silence })]);
  return facts;
}
