import './debrief.css';
import './story.css';
import './tabs.css';
import './history.css';
import './narrow.css';
import './debrief-print.css';
import { useMemo, useState } from 'preact/hooks';
import type { Debrief, Scenario } from '../../../shared/model/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { Wordmark } from '../../ui/wordmark.tsx';
import { DebriefTabs } from './debrief-tabs.tsx';
import { headlineOf } from './headline.ts';
import { LawTab } from './law-tab.tsx';
import { PledgesTab } from './pledges-tab.tsx';
import { ReasonsTab } from './reasons-tab.tsx';
import { SeatsTab } from './seats-tab.tsx';
import { StoryTab } from './story-tab.tsx';
import { wordsOf } from './words.ts';

const TABS = ['story', 'law', 'seats', 'ai', 'pledges'] as const;
type Tab = (typeof TABS)[number];

export type Actions = { again(): void; swap(): void; replay(): void; back(): void };

/** The debrief of one finished match. On paper every tab is printed, one after the other. */
export function DebriefPage({
  debrief,
  scenario,
  actions,
}: {
  debrief: Debrief;
  scenario: Scenario;
  /** What comes next, where the reader chooses that. */
  actions?: Actions;
}) {
  const [tab, setTab] = useState<Tab>('story');
  const words = useMemo(() => wordsOf(debrief.view), [debrief]);
  const headline = useMemo(() => headlineOf(debrief), [debrief]);
  const { t, view } = words;
  const name = t('scenario.name');
  return (
    <div class="debrief">
      <header class="debrief-rail">
        <Wordmark name="Comity" />
        <p class="debrief-match">{t('debrief.match', { scenario: name, rounds: view.history.comity.length - 1 })}</p>
        <DebriefTabs<Tab>
          label={t('debrief.tabs')}
          tabs={TABS.map((id) => ({ id, label: t(`debrief.tab.${id}`) }))}
          chosen={tab}
          onChoose={setTab}
        />
        <button type="button" class="debrief-save" onClick={() => print()}>
          <Icon name="download-simple" size={18} /> {t('debrief.save')}
        </button>
      </header>
      <main>
        <div class="debrief-head">
          <h1>{t(`debrief.headline.${headline}`)}</h1>
          {actions && (
            <nav class="debrief-actions" aria-label={t('debrief.actions')}>
              <button type="button" onClick={actions.again}>
                {t('debrief.again')}
              </button>
              <button type="button" onClick={actions.swap}>
                {t('debrief.swap')}
              </button>
              <button type="button" onClick={actions.replay}>
                {t('debrief.eyes')}
              </button>
              <button type="button" onClick={actions.back}>
                {t('debrief.back')}
              </button>
            </nav>
          )}
          <p class="debrief-final">
            {t('debrief.finalComity', { zone: words.zone(view.zone) })} <b>{view.comity}</b>
          </p>
        </div>
        {TABS.map((id) => (
          <div
            key={id}
            id={`panel-${id}`}
            class={id === tab ? 'debrief-panel' : 'debrief-panel put-aside'}
            role="tabpanel"
            aria-labelledby={`tab-${id}`}
          >
            <h2 class="print-only">{t(`debrief.tab.${id}`)}</h2>
            {panel(id)}
          </div>
        ))}
      </main>
    </div>
  );

  function panel(id: Tab) {
    switch (id) {
      case 'story':
        return <StoryTab debrief={debrief} scenario={scenario} words={words} />;
      case 'law':
        return <LawTab words={words} />;
      case 'seats':
        return <SeatsTab debrief={debrief} scenario={scenario} words={words} />;
      case 'ai':
        return <ReasonsTab debrief={debrief} scenario={scenario} words={words} />;
      case 'pledges':
        return <PledgesTab words={words} />;
    }
  }
}
