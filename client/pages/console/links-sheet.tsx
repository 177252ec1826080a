import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { Button, copyText } from '../../ui/index.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { useConsole } from './console-store.ts';
import { type Links, linksOf } from './links.ts';
import './links-sheet.css';

/**
 * The lesson's codes and links, in two parts that are never printed together: what the class may see, and what opens the
 * lesson for its teacher, which shows only when asked for.
 */
export function LinksSheet() {
  const { lesson, view, sheet } = useConsole();
  const { code, title } = view.value.lesson;
  const links = linksOf(lesson, code);
  const { join } = links;
  const kept = useSignal(false);
  return (
    <div class="con-links" id="print-sheet" data-kept={kept.value ? '' : undefined}>
      <p class="con-links-title">{title}</p>
      <section class="con-links-shown" aria-label={t('console.links.show')}>
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
        </dl>
      </section>
      <section class="con-links-kept" aria-label={t('console.links.keep')}>
        <h3>{t('console.links.keep')}</h3>
        <p class="con-note">{t('console.links.keep.text')}</p>
        <Button small icon="lock-key" pressed={kept.value} onClick={() => (kept.value = !kept.value)}>
          {t(kept.value ? 'console.links.keep.hide' : 'console.links.keep.go')}
        </Button>
        {kept.value && <Kept links={links} />}
      </section>
      <div class="con-links-foot">
        <Button icon="printer" onClick={() => print()}>
          {t(kept.value ? 'console.links.print.kept' : 'console.links.print')}
        </Button>
        <Button kind="ink" onClick={() => (sheet.value = undefined)}>
          {t('console.links.done')}
        </Button>
      </div>
    </div>
  );
}

function Kept({ links: { code, host, coHost, projector, recovery } }: { links: Links }) {
  return (
    <dl>
      <LinkRow name="projector" link={projector} />
      <LinkRow name="coHost" link={coHost} />
      <LinkRow name="host" link={host} />
      {recovery && (
        <div class="con-link">
          <dt>{t('console.links.recovery')}</dt>
          <dd>
            <b class="con-recovery">{recovery}</b>
            <em>{t('console.links.recovery.text', { code })}</em>
          </dd>
        </div>
      )}
    </dl>
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
