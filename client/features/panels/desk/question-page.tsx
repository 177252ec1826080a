import type { ComponentChildren } from 'preact';
import { type Closed, matterOf, type OrderKind, type SeatView } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { ChoiceRows } from './choice-rows.tsx';
import { closedWords } from './closed-words.ts';
import { FileHead } from './file-head.tsx';
import { NothingSealed } from './nothing-sealed.tsx';
import { answerTo, optionsTo } from './order-facts.ts';
import { Preview } from './preview.tsx';
import { SealedNote } from './sealed-note.tsx';

type Props = {
  question: string;
  kinds: readonly OrderKind[];
  crest: ComponentChildren;
  kind: ComponentChildren;
  title: string;
  /** Facts and boxes below the title. */
  children?: ComponentChildren;
  /** What the laws say, above the answers. */
  laws?: ComponentChildren;
  /** What is still to be picked once an answer is chosen. */
  more?: ComponentChildren;
  /** Stands in the preview, above the forecast. */
  reading?: ComponentChildren;
  aside?: ComponentChildren;
};

/** A question on the desk: what is asked, the answers that may be given, and what the chosen one brings. */
export function QuestionPage({ question, kinds, crest, kind, title, children, laws, more, reading, aside }: Props) {
  const table = useTable();
  const view = table.view.value;
  const options = optionsTo(view, question);
  const sealed = answerTo(view, question);
  const chosen = table.draft.value?.option.order;
  const mine = chosen && matterOf(chosen) === question ? chosen.kind : undefined;
  const choices = kinds.flatMap((one) => {
    const option = options.find(({ order }) => order.kind === one);
    const closed = option ? undefined : whyClosed(view, one, question);
    if (!option && (closed === undefined || closed.reason === 'notAsked')) return [];
    return [
      {
        key: one,
        name: t(`order.${one}.name`),
        note: t(`order.${one}.short`),
        icon: one,
        option,
        closed: closed && closedWords(view, closed),
      },
    ];
  });
  return (
    <div class="desk-question">
      <div>
        <FileHead crest={crest} kind={kind} title={title} />
        {children}
      </div>
      <div>
        {laws}
        <SealedNote sealed={sealed} />
        <h3 class="k-hidden">{t('deskui.yourAnswer')}</h3>
        <ChoiceRows label={t('deskui.yourAnswer')} group={question} choices={choices} />
        {mine && more}
        {mine ? (
          <Preview title={t(`deskui.if.${mine}`)} aside={aside}>
            {reading}
          </Preview>
        ) : (
          <NothingSealed sealed={sealed} />
        )}
      </div>
    </div>
  );
}

/** Why an answer is closed to this question: what the rules say of it, else why it is closed to all. */
function whyClosed({ closed }: SeatView, kind: OrderKind, question: string): Closed | undefined {
  const [what, id] = question.split(' ');
  const ofKind = closed.filter((one) => one.kind === kind);
  const here = ofKind.find(({ target }) => target?.[what as 'demand' | 'request'] === Number(id));
  return here ?? ofKind.find(({ target }) => target === undefined);
}
