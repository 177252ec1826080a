import type { Option, SeatView } from '../../../shared/model/index.ts';
import { Icon } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';
import { Term } from '../glossed.tsx';
import { answerTo, optionsTo } from './choice.ts';
import { ChoiceRows } from './choice-rows.tsx';
import { Outlook } from './demand-merits.tsx';
import { FileHead } from './file-head.tsx';
import { OrderPreview } from './kind-row.tsx';
import { SealedNote } from './sealed-note.tsx';
import { targetWords } from './target-words.ts';

/** Cases and demands on which a friend of the court may write, for the order or against it. */
export function BriefsPage() {
  const view = useTable().view.value;
  const options = optionsTo(view, 'brief');
  const sealed = answerTo(view, 'brief');
  const subjects = [...new Set(options.map((option) => subjectOf(option)))];
  return (
    <>
      <FileHead
        crest={<Icon name="file-text" size={34} />}
        kind={<Term id="brief">{t('deskui.briefs.kind')}</Term>}
        title={t('deskui.briefs.title')}
      />
      <p class="desk-text">{t('order.brief.short')}.</p>
      <SealedNote sealed={sealed} words={sealed && briefWords(view, sealed.order)} />
      {subjects.map((subject) => {
        const own = options.filter((option) => subjectOf(option) === subject);
        const face = view.cases.find((one) => one.id === own[0].target.case);
        return (
          <section key={subject} class="desk-group">
            <h3 class="desk-subject">{targetWords(view, own[0].order)}</h3>
            {face?.docket && <p class="desk-text">{t(`docket.${face.docket}.body`)}</p>}
            {face && <Outlook face={face} />}
            <ChoiceRows
              label={targetWords(view, own[0].order)}
              group="brief"
              choices={own.map((option) => ({
                key: JSON.stringify(option.order),
                name: sideOf(view, option.order),
                note:
                  option.order.kind === 'brief' && !face?.docket
                    ? t(`deskui.brief.${option.order.side}.note`)
                    : undefined,
                icon: 'brief',
                option,
              }))}
              under={<OrderPreview />}
            />
          </section>
        );
      })}
    </>
  );
}

function subjectOf({ order }: Option): string {
  return order.kind === 'brief' ? `case ${order.case}` : '';
}

function briefWords(view: SeatView, order: Option['order']): string {
  return order.kind === 'brief'
    ? t('deskui.nameAndTarget', { name: sideOf(view, order), target: targetWords(view, order) })
    : '';
}

/** The side that a brief takes: for or against an order; in a case of the day, that the measure stands or falls. */
function sideOf(view: SeatView, order: Option['order']): string {
  if (order.kind !== 'brief') return '';
  const docket = view.cases.find(({ id }) => id === order.case)?.docket;
  return t(docket ? `deskui.brief.docket.${order.side}` : `deskui.brief.${order.side}`);
}
