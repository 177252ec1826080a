import { WORD_METER } from '../../../../shared/model/index.ts';
import { capital, cityName, crimeName, holdingName, jurisdictionName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Term } from '../glossed.tsx';
import { promiseNumbers } from '../talk/promise-numbers.ts';
import { StateCrest } from './crests.tsx';
import { Facts } from './file-head.tsx';
import { grantPromised } from './given-word.ts';
import { QuestionPage } from './question-page.tsx';

/** Another state's request by treaty, and what one may answer. */
export function RequestPage({ id }: { id: number }) {
  const view = useTable().view.value;
  const request = view.requests.find((one) => one.id === id);
  if (!request) return null;
  const holding = view.holdings.find((one) => one.id === request.holding);
  const until = grantPromised(view, request);
  return (
    <QuestionPage
      question={`request ${id}`}
      kinds={['grant', 'expediteRequest', 'deny', 'sit']}
      crest={<StateCrest jurisdiction={request.asker} />}
      kind={<Term id="request">{t(request.byCourt ? 'deskui.request.byCourt' : 'deskui.request.kind')}</Term>}
      title={t('deskui.request.title', {
        asker: capital(jurisdictionName(view, request.asker)),
        holding: holdingName(view, request.holding, 'short'),
      })}
    >
      <Facts
        facts={[
          [t('deskui.fact.crime'), capital(crimeName(view, request.file))],
          [t('deskui.fact.data'), holdingName(view, request.holding)],
          [t('deskui.fact.where'), holding ? cityName(view, holding.datacenter) : ''],
          [
            t('deskui.fact.waits'),
            t(request.sat > 0 ? 'deskui.request.sat' : 'deskui.request.new', { count: request.sat }),
          ],
        ]}
      />
      {until !== undefined && (
        <p class="desk-text">
          {t('deskui.request.promised', {
            asker: jurisdictionName(view, request.asker),
            until,
            broken: promiseNumbers.broken,
            meter: t(`meter.${WORD_METER.government}`),
          })}
        </p>
      )}
    </QuestionPage>
  );
}
