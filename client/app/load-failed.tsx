import { language } from '../i18n/language.ts';

/** The few words that must be there when nothing more can be loaded: in every language. */
const words = import.meta.glob<Record<string, string>>('../../assets/text/*/page.json', {
  eager: true,
  import: 'default',
});

/** In place of a page of which a part would not load. It needs nothing that would have to be loaded itself. */
export function LoadFailed() {
  const say = (id: string) =>
    (words[`../../assets/text/${language.value}/page.json`] ?? words['../../../assets/text/en/page.json'])[id];
  return (
    <main class="load-failed" role="alert">
      <h1>{say('page.failed')}</h1>
      <p>{say('page.failed.text')}</p>
      <button type="button" onClick={() => location.reload()}>
        {say('page.failed.again')}
      </button>
    </main>
  );
}
