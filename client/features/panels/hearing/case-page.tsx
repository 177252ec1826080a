import './hearing.css';
import type { OrderOf, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { jurisdictionName, reasonsText, rulingName, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { standWords } from '../cases/case-words.ts';
import { AppealPage } from '../desk/appeal-page.tsx';
import { answerTo, sealedNow } from '../desk/order-facts.ts';
import { rulingsOf } from '../desk/ruling-choice.ts';
import { SealedNote } from '../desk/sealed-note.tsx';
import { Glossed } from '../glossed.tsx';
import { AskOne, Hearing } from './hearing.tsx';
import { Ruling } from './ruling.tsx';

/** A case over two pages: what both sides say on the left; on the right what this seat may do, or how it stands. */
export function CasePage({ id }: { id: number }) {
  const view = useTable().view.value;
  const publicCase = view.cases.find((one) => one.id === id);
  if (!publicCase) return null;
  const sealed = answerTo(view, `case ${id}`);
  const appeals = [...view.options, ...sealedNow(view)].some(
    ({ order }) => order.kind === 'appeal' && order.case === id,
  );
  const rules = rulingsOf(view, id).length > 0;
  return (
    <div class="desk-case">
      <div class="desk-leaf">
        <Hearing publicCase={publicCase} />
      </div>
      <div class="desk-leaf">
        <SealedNote
          sealed={sealed}
          words={sealed?.order.kind === 'rule' ? sealedWords(publicCase, sealed.order) : undefined}
        />
        {rules && <Ruling publicCase={publicCase} />}
        {appeals && <AppealPage id={id} />}
        {!rules && !sealed && !appeals && <Stand view={view} id={id} />}
        {view.phase === 'orders' && <AskOne publicCase={publicCase} />}
      </div>
    </div>
  );
}

/** A sealed ruling with the test that it rests on. */
function sealedWords(publicCase: PublicCase, { ruling, ground }: OrderOf<'rule'>): string {
  return t('hearing.sealedRuling', { ruling: rulingName(publicCase, ruling), test: t(`test.${ground}.name`) });
}

/** How a case stands: what the courts have said so far, and what comes next. */
function Stand({ view, id }: { view: SeatView; id: number }) {
  const publicCase = view.cases.find((one) => one.id === id);
  if (!publicCase) return null;
  return (
    <section class="hear-stand">
      <h3 class="k-label">{t('hearing.stand')}</h3>
      <p class="desk-text">
        <b>
          <Glossed text={standWords(view, publicCase)} />
        </b>
      </p>
      {publicCase.rulings.map((record) => (
        <article key={record.level}>
          <p>
            <b>{rulingName(publicCase, record.ruling)}</b>{' '}
            {t('hearing.ruledBy', {
              court:
                record.court === -1
                  ? jurisdictionName(view, publicCase.jurisdiction, 'court')
                  : seatName(view, record.court, 'short'),
              round: record.round,
              test: t(`test.${record.ground}.name`),
            })}
          </p>
          {record.reasons && <q>{reasonsText(record.reasons)}</q>}
        </article>
      ))}
    </section>
  );
}
