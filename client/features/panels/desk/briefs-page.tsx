import { NONE, type Option, type ReasonCode, type SeatView } from '../../../../shared/model/index.ts';
import { caseName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { Term } from '../glossed.tsx';
import { ChoiceRows } from './choice-rows.tsx';
import { Outlook, outlookWords } from './demand-merits.tsx';
import { FileHead } from './file-head.tsx';
import { answerTo, optionsTo } from './order-facts.ts';
import { caseQuestion, OrderPreview } from './order-preview.tsx';
import { SealedNote } from './sealed-note.tsx';
import { briefable } from './tabs.ts';
import { sideMeaning, sideWords, targetWords } from './target-words.ts';

/** Cases and demands on which a friend of the court may write, for the order or against it. */
export function BriefsPage() {
  const view = useTable().view.value;
  const options = optionsTo(view, 'brief');
  const sealed = answerTo(view, 'brief');
  const cases = options.length > 0 ? [...new Set(options.map(caseOf))] : briefable(view).map(({ id }) => id);
  return (
    <>
      <FileHead
        crest={<Icon name="file-text" size={34} />}
        kind={<Term id="brief">{t('deskui.briefs.kind')}</Term>}
        title={t('deskui.briefs.title')}
      />
      <p class="desk-text">{t('order.brief.short')}.</p>
      <SealedNote sealed={sealed} words={sealed && targetWords(view, sealed.order)} />
      {cases.map((id) => (
        <Subject key={id} view={view} id={id} options={options.filter((option) => caseOf(option) === id)} />
      ))}
    </>
  );
}

const SIDES = ['for', 'against'] as const;

/** One case, and the two sides on which one may write. */
function Subject({ view, id, options }: { view: SeatView; id: number; options: readonly Option[] }) {
  const publicCase = view.cases.find((one) => one.id === id);
  if (!publicCase) return null;
  const name = caseName(view, publicCase);
  return (
    <section class="desk-group">
      <h3 class="desk-subject">{name}</h3>
      <p class="desk-text">{caseQuestion(view, { kind: 'brief', case: id, side: 'for' })}</p>
      <Outlook publicCase={publicCase} />
      <p class="desk-quiet">{outlookWords(publicCase)}</p>
      <ChoiceRows
        label={name}
        group="brief"
        choices={SIDES.map((side) => {
          const option = options.find(({ order }) => order.kind === 'brief' && order.side === side);
          return {
            key: side,
            name: sideWords(publicCase, side),
            note: sideMeaning(publicCase, side),
            icon: 'brief',
            option,
            closed: option ? undefined : t(`reason.${whyClosed(view)}`),
          };
        })}
        under={<OrderPreview isAsked />}
      />
    </section>
  );
}

function caseOf({ order }: Option): number {
  return order.kind === 'brief' ? order.case : NONE;
}

function whyClosed({ closed }: SeatView): ReasonCode {
  return closed.find(({ kind }) => kind === 'brief')?.reason ?? 'alreadySealed';
}
