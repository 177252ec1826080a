import { go } from '../../app/navigate.ts';
import { dateWritten, t } from '../../i18n/index.ts';
import { Button, Seal } from '../../ui/index.ts';
import { receipt } from './receipt.ts';

/** What the server says it deleted. */
export function ReceiptPage() {
  const { value } = receipt;
  if (!value) return null;
  const { code, deletedAt, students, worlds, orders, answers } = value;
  const rows = {
    code,
    deletedAt: dateWritten(new Date(deletedAt), { dateStyle: 'long', timeStyle: 'short' }),
    students,
    worlds,
    orders,
    answers,
  };
  return (
    <main class="con-waiting">
      <div class="con-receipt">
        <Seal size={44} />
        <h1>{t('console.receipt')}</h1>
        <p>{t('console.receipt.text')}</p>
        <dl>
          {Object.entries(rows).map(([name, value]) => (
            <div key={name}>
              <dt>{t(`console.receipt.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div class="con-acts">
          <Button icon="printer" onClick={() => print()}>
            {t('console.receipt.print')}
          </Button>
          <Button kind="ink" onClick={() => go('/host')}>
            {t('console.receipt.done')}
          </Button>
        </div>
      </div>
    </main>
  );
}
