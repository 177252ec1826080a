import { useSignal } from '@preact/signals';
import { worldName } from '../../../shared/lesson/index.ts';
import { dateWritten, inARow, t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { comingNews } from './coming-news.ts';
import { useConsole } from './console-store.ts';
import { openCards, worldsToTell } from './news.ts';
import { newsEffectLine } from './news-words.ts';

/** Worlds whose letters still fit on the button. */
const MANY = 5;

/** News of the scenario that can be told by hand: read, see the effect, choose the worlds, press the wax. */
export function NewsDesk() {
  const { view, send } = useConsole();
  const { worlds, views, cards: deck } = view.value;
  const shown = useSignal('');
  const chosen = useSignal<readonly number[] | undefined>(undefined);
  const coming = comingNews(worlds);
  const comes = (card: string) => coming.find((one) => one.card === card)?.worlds ?? [];
  const targetsOf = (card: Parameters<typeof worldsToTell>[0]) =>
    worldsToTell(card, worlds, views).filter((id) => !comes(card.id).includes(id));
  const cards = openCards(deck, worlds, views).filter((card) => targetsOf(card).length > 0);
  const at = Math.max(
    0,
    cards.findIndex(({ id }) => id === shown.value),
  );
  const card = cards[at];
  if (!card)
    return (
      <section class="con-panel con-news" aria-label={t('console.news')}>
        <Title />
        <p class="con-note">{t('console.news.none')}</p>
        <Waiting coming={coming} />
      </section>
    );
  const open = worlds.filter(({ left }) => !left);
  const possible = targetsOf(card);
  const targets = (chosen.value ?? possible).filter((id) => possible.includes(id));
  const page = (step: number) => {
    shown.value = cards[(at + step + cards.length) % cards.length].id;
    chosen.value = undefined;
  };
  const play = async () => {
    const all = targets.length === open.filter(({ phase }) => phase !== 'over').length;
    const sent = all ? [-1] : targets;
    const answers = await Promise.all(sent.map((world) => send({ kind: 'playCard', world, card: card.id })));
    if (!answers.every(Boolean)) return;
    page(targets.length === possible.length ? 1 : 0);
  };
  return (
    <section class="con-panel con-news" aria-label={t('console.news')}>
      <header>
        <Title />
        <div class="con-news-turn">
          <span>{t('console.news.of', { n: at + 1, all: cards.length })}</span>
          <Button small icon="caret-left" label={t('console.news.before')} onClick={() => page(-1)} />
          <Button small icon="caret-right" label={t('console.news.next')} onClick={() => page(1)} />
        </div>
      </header>
      <article class="con-news-card" aria-live="polite">
        <p class="k-label">{monthOf(card.date)}</p>
        <h3>{t(`card.${card.id}.title`)}</h3>
        <p>{t(`card.${card.id}.body`)}</p>
      </article>
      <p class="con-news-effect">
        <b>{t('console.news.effect')}</b>{' '}
        {card.effects.length === 0 ? t('console.effect.none') : card.effects.map(newsEffectLine).join(' ')}{' '}
        {t('console.news.when')}
      </p>
      <Waiting coming={coming} />
      <div class="con-news-go">
        {open.length > 1 && (
          <fieldset class="con-news-worlds">
            <legend>{t('console.news.worlds')}</legend>
            {open.map(({ id, name }) => {
              const on = targets.includes(id);
              return (
                <label key={id} class={on ? 'con-chosen' : ''} data-off={possible.includes(id) ? undefined : ''}>
                  <input
                    class="k-cover"
                    type="checkbox"
                    checked={on}
                    disabled={!possible.includes(id)}
                    onChange={() => (chosen.value = on ? targets.filter((one) => one !== id) : [...targets, id])}
                  />
                  {on && <Icon name="check" size={14} />}
                  <span class="k-hidden">{t('console.world', { name })}</span>
                  <span aria-hidden="true">{name}</span>
                </label>
              );
            })}
          </fieldset>
        )}
        <Button kind="wax" wide blocked={targets.length === 0 ? t('console.news.choose') : undefined} onClick={play}>
          {t(
            targets.length === 1
              ? 'console.news.go'
              : targets.length > MANY
                ? 'console.news.goMany'
                : 'console.news.goSome',
            {
              count: targets.length,
              names: inARow(targets.map(worldName)),
            },
          )}
        </Button>
      </div>
    </section>
  );
}

/** What the host has played that no Briefing has told yet. */
function Waiting({ coming }: { coming: ReturnType<typeof comingNews> }) {
  if (coming.length === 0) return null;
  return (
    <p class="con-note" role="status">
      <b>{t('console.news.waiting')}</b>{' '}
      {coming
        .map(({ card, worlds }) =>
          t('console.news.comes', { title: t(`card.${card}.title`), names: inARow(worlds.map(worldName)) }),
        )
        .join(' · ')}
      . {t('console.news.replaced')}
    </p>
  );
}

/** 'December 2013' of 2013-12 or 2013-12-05. */
function monthOf(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return dateWritten(new Date(year, month - 1), { month: 'long', year: 'numeric' });
}

function Title() {
  return (
    <h2>
      <Icon name="newspaper" size={20} /> {t('console.news')}
    </h2>
  );
}
