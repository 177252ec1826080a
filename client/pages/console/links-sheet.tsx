import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { Button, copyText } from '../../ui/index.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { useConsole } from './console-store.ts';
import { linksOf } from './links.ts';
import './links-sheet.css';

/** The lesson's codes and links: to show, to copy, and to print as the sheet that a host keeps in the bag. */
export function LinksSheet() {
  const { lesson, view, sheet } = useConsole();
  const { code, title } = view.value.lesson;
  const { join, host, coHost, projector, recovery } = linksOf(lesson, code);
  return (
    <div class="con-links" id="print-sheet">
      <p class="con-links-title">{title}</p>
      <div class="con-links-code">
        <div>
          <p class="k-label">{t('console.links.code')}</p>
          <p class="con-code">{code}</p>
          <p>{t('console.links.at', { address: join.replace(/^https?:\/\//, '').replace(/\/j\/.*/, '/join') })}</p>
        </div>
        <QrCode text={join} label={t('console.links.qr')} />
      </div>
      <dl>
        <LinkRow name="join" link={join} />
        <LinkRow name="projector" link={projector} />
        <LinkRow name="coHost" link={coHost} />
        <LinkRow name="host" link={host} />
        {recovery && (
          <div class="con-link">
            <dt>{t('console.links.recovery')}</dt>
            <dd>
              <b class="con-recovery">{recovery}</b>
              <em>{t('console.links.recovery.text')}</em>
            </dd>
          </div>
        )}
      </dl>
      <div class="con-links-foot">
        <Button icon="printer" onClick={() => print()}>
          {t('console.links.print')}
        </Button>
        <Button kind="ink" onClick={() => (sheet.value = undefined)}>
          {t('console.links.done')}
        </Button>
      </div>
    </div>
  );
}

function LinkRow({ name, link }: { name: 'join' | 'projector' | 'coHost' | 'host'; link: string | undefined }) {
  const copied = useSignal<'yes' | 'no' | undefined>(undefined);
  if (!link) return null;
  const copy = async () => {
    copied.value = (await copyText(link)) ? 'yes' : 'no';
  };
  return (
    <div class="con-link">
      <dt>{t(`console.links.${name}`)}</dt>
      <dd>
        <a href={link} title={link} dir="ltr" target="_blank" rel="noreferrer">
          {link}
        </a>
        <em>{t(`console.links.${name}.text`)}</em>
      </dd>
      <dd>
        <Button small icon={copied.value === 'yes' ? 'check' : 'copy'} onClick={copy}>
          {t(copied.value === 'yes' ? 'console.links.copied' : 'console.links.copy')}
          <span class="k-hidden"> {t(`console.links.${name}`)}</span>
        </Button>
        <span role="status">{copied.value === 'no' && t('console.links.notCopied')}</span>
      </dd>
    </div>
  );
}
