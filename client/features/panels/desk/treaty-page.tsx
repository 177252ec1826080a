import { NONE } from '../../../../shared/model/index.ts';
import { capital, jurisdictionName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Term } from '../glossed.tsx';
import { StateCrest } from './crests.tsx';
import { QuestionPage } from './question-page.tsx';

/** A treaty on offer: sign or decline. */
export function TreatyPage({ id }: { id: number }) {
  const view = useTable().view.value;
  const treaty = view.treaties.find((one) => one.id === id);
  if (!treaty) return null;
  return (
    <QuestionPage
      question={`treaty ${id}`}
      kinds={['acceptTreaty', 'declineTreaty']}
      crest={<StateCrest jurisdiction={treaty.a} />}
      kind={t(treaty.restores === NONE ? 'deskui.treaty.kind' : 'deskui.treaty.restores')}
      title={t('deskui.treaty.title', {
        asker: capital(jurisdictionName(view, treaty.a)),
        treaty: t(`treaty.${treaty.kind}.name`),
      })}
    >
      <p class="desk-text">
        <Term id={treaty.kind}>{t(`treaty.${treaty.kind}.name`)}</Term>: {t(`treaty.${treaty.kind}.short`)}.
      </p>
    </QuestionPage>
  );
}
