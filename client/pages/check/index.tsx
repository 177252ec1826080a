import { PageHead } from '../../features/page-head/page-head.tsx';
import './check.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { bestRenderer } from '../../features/map/renderer.ts';
import { t } from '../../i18n/index.ts';
import { classOrigin, syncTime } from '../../net/index.ts';
import { announce, Button, copyText, Icon, LiveRegion } from '../../ui/index.ts';
import { SECONDS, useCheck } from './use-check.ts';
import { allowLine, type Findings, lost, median, type Verdict, verdictOf, worst } from './verdict.ts';

const ICONS: Record<Verdict, string> = {
  good: 'check-circle',
  slow: 'hourglass',
  shaky: 'warning',
  plain: 'check-circle',
  refused: 'warning',
  nothing: 'wifi-slash',
};

/** /check: whether a lesson will run in this room, in words for a teacher, and a line for whoever runs the network. */
export default function CheckPage() {
  const { stage, seconds, findings, stop, again } = useCheck();
  const done = stage === 'done';
  const verdict = verdictOf(findings);
  const words = t(`check.verdict.${verdict}`, { ms: rounded(median(findings.socket)) });
  useEffect(() => {
    document.title = t('check.title');
    // Where the page was opened on the server's own machine, that is not the address that others use.
    void syncTime();
  }, []);
  useEffect(() => {
    announce(done ? `${words} ${t(`check.verdict.${verdict}.text`)}` : t('check.running'));
  }, [done]);
  return (
    <div class="check">
      <PageHead title={t('check.heading')} />
      <main class="check-sheet k-paper">
        <p>{t('check.lead')}</p>
        {done ? (
          <section class={`check-verdict check-${verdict}`} aria-labelledby="check-verdict">
            <Icon name={ICONS[verdict]} size={36} />
            <div>
              <h2 id="check-verdict">{words}</h2>
              <p>{t(`check.verdict.${verdict}.text`)}</p>
            </div>
          </section>
        ) : (
          <section class="check-progress">
            <label for="check-progress">{t('check.progress', { seconds, all: SECONDS })}</label>
            <progress id="check-progress" max={SECONDS} value={seconds} />
          </section>
        )}
        <Measured findings={findings} done={done} />
        <div class="check-acts">
          {done ? (
            <>
              <Button icon="arrow-counter-clockwise" onClick={again}>
                {t('check.again')}
              </Button>
              <Button icon="printer" onClick={() => print()}>
                {t('check.print')}
              </Button>
            </>
          ) : (
            <Button kind="ink" onClick={stop}>
              {t('check.stop')}
            </Button>
          )}
        </div>
        <ForIt />
      </main>
      <LiveRegion />
    </div>
  );
}

/** Each thing that was measured, in a row: what, how it stands, and what it means. */
function Measured({ findings, done }: { findings: Findings; done: boolean }) {
  const device = useMemo(() => ({ map: bestRenderer(), storage: hasStorage() }), []);
  const { socket, broken, overHttp, waited } = findings;
  const wait = waited === undefined ? (done ? 'none' : 'waiting') : waited ? 'wait.yes' : 'wait.no';
  const rows: { name: string; value: string; bad: boolean; open?: boolean }[] = [
    { name: 'socket', value: told(socket, done), bad: done && median(socket) === undefined, open: socket.length === 0 },
    ...(socket.length > 0
      ? [{ name: 'lost', value: t('check.lost', { lost: lost(socket), of: socket.length, broken }), bad: broken > 0 }]
      : []),
    {
      name: 'plain',
      value: told(overHttp, done),
      bad: done && median(overHttp) === undefined,
      open: overHttp.length === 0,
    },
    { name: 'wait', value: t(`check.${wait}`), bad: done && waited === false, open: waited === undefined },
    { name: 'map', value: t(`check.map.${device.map}`), bad: false },
    { name: 'storage', value: t(device.storage ? 'check.storage.yes' : 'check.storage.no'), bad: !device.storage },
  ];
  return (
    <dl class="check-rows">
      {rows.map(({ name, value, bad, open }) => (
        <div key={name}>
          <dt>
            {open && !done ? (
              <Icon name="hourglass" size={20} />
            ) : (
              <Icon name={bad ? 'warning' : 'check'} size={20} label={t(bad ? 'check.bad' : 'check.fine')} />
            )}
            {t(`check.row.${name}`)}
          </dt>
          <dd>
            <b>{value}</b>
            <span>{t(`check.row.${name}.text`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the network must let through, ready to be sent on. */
function ForIt() {
  const [copied, setCopied] = useState<boolean>();
  const line = t('check.it.line', allowLine(new URL(classOrigin.value)));
  const copy = async () => setCopied(await copyText(line));
  return (
    <section class="check-it" aria-labelledby="check-it">
      <h2 id="check-it">{t('check.it')}</h2>
      <p>{t('check.it.text')}</p>
      <p class="check-line">{line}</p>
      <div class="check-acts">
        <Button icon={copied ? 'check' : 'copy'} onClick={copy}>
          {t('check.it.copy')}
        </Button>
        <span role="status">{copied !== undefined && t(copied ? 'check.it.copied' : 'check.it.notCopied')}</span>
      </div>
    </section>
  );
}

function told(values: readonly (number | undefined)[], done: boolean): string {
  const [middle, slowest] = [median(values), worst(values)];
  if (middle === undefined || slowest === undefined) return t(done ? 'check.none' : 'check.waiting');
  return t('check.ms', { median: rounded(middle), worst: rounded(slowest) });
}

function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.max(1, Math.round(ms));
}

/** Whether the browser keeps something for this page; private windows and strict policies may not. */
function hasStorage(): boolean {
  try {
    localStorage.setItem('comity.check', '1');
    localStorage.removeItem('comity.check');
    return true;
  } catch {
    return false;
  }
}
