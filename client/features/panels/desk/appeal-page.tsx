import { caseName, jurisdictionName, reasonsText, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Stamp } from '../../../ui/index.ts';
import { Term } from '../glossed.tsx';
import { StateCrest } from './crests.tsx';
import { Outlook } from './demand-merits.tsx';
import { QuestionPage } from './question-page.tsx';
import { TONES } from './ruling-tones.ts';

/** A lost case: what the court said, and whether to go to the bench above. */
export function AppealPage({ id }: { id: number }) {
  const view = useTable().view.value;
  const publicCase = view.cases.find((one) => one.id === id);
  const last = publicCase?.rulings.at(-1);
  if (!publicCase || !last) return null;
  return (
    <QuestionPage
      question={`appeal ${id}`}
      kinds={['appeal']}
      crest={<StateCrest jurisdiction={publicCase.jurisdiction} />}
      kind={t('deskui.appeal.kind', { court: jurisdictionName(view, publicCase.jurisdiction, 'court') })}
      title={caseName(view, publicCase)}
    >
      <div class="desk-ruled">
        <Stamp word={t(`deskui.stamp.${last.ruling}`)} tone={TONES[last.ruling]} height={38} />
        <p>
          <b>
            {t('deskui.appeal.ground')} <Term id={last.ground}>{t(`test.${last.ground}.name`)}</Term>
          </b>
          {last.reasons && <q>{reasonsText(last.reasons)}</q>}
        </p>
      </div>
      <p class="desk-quiet">{t('deskui.appeal.ifNot')}</p>
      <Outlook publicCase={publicCase} />
    </QuestionPage>
  );
}
