import { useEffect, useState } from 'preact/hooks';
import { LED } from '../../../shared/lesson/index.ts';
import { later } from '../../app/later.tsx';
import { scenarioOf, t } from '../../i18n/index.ts';
import { useServerNow } from '../../state/server-now.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { CoursePanel } from './course-panel.tsx';
import { GuidePanel } from './guide-panel.tsx';
import { needsOf } from './needs.ts';
import { NeedsYou } from './needs-you.tsx';
import { NewsDesk } from './news-desk.tsx';
import { TopBar } from './top-bar.tsx';
import { WorldCard } from './world-card.tsx';
import './board.css';
import './large-board.css';
import './aside.css';

/** A seat's table is as much script as all the rest of the console. */
const LookIn = later(async () => (await import('./look-in.tsx')).LookIn);

/** The worlds while they are played: all of them in sight, and what needs the host beside them. */
export function Board() {
  const { view, send, steps, sheet } = useConsole();
  const { lesson, worlds, look, table } = view.value;
  const now = useServerNow(true);
  const [waved, setWaved] = useState<readonly string[]>([]);
  const { seats } = scenarioOf(lesson.scenario);
  const all = needsOf(view.value, now, (seat) => seats[seat].role === 'court');
  const needs = all.filter(({ id }) => !waved.includes(id));
  // What was waved away and has passed is told again when it comes back.
  const passed = waved.filter((id) => !all.some((need) => need.id === id)).length;
  useEffect(() => {
    if (passed > 0) setWaved(waved.filter((id) => all.some((need) => need.id === id)));
  }, [passed, waved, all]);
  const open = worlds.filter(({ left }) => !left);
  const stand = open.every(({ phase, clock }) => phase === 'over' || clock.paused);
  if (look && table) return <LookIn />;
  const size = ['one', 'two', 'few', 'few'][open.length - 1] ?? 'many';
  // While the class is led, its room is for what needs the host. Three worlds leave a quarter of the page for it.
  const news = !LED[lesson.guide] && <NewsDesk />;
  const hasQuarter = open.length === 3;
  return (
    <div class="con con-playing">
      <TopBar>
        <span class="con-top-all">{t('console.allWorlds')}</span>
        <Button icon={stand ? 'play' : 'pause'} onClick={() => send({ kind: 'pause', world: -1, paused: !stand })}>
          {t(stand ? 'console.resume' : 'console.pause')}
        </Button>
        <Button icon="timer" onClick={() => send({ kind: 'extend', world: -1, seconds: 30 })}>
          {t('console.extend')}
        </Button>
        <Button icon="skip-forward" onClick={() => (sheet.value = { what: 'endPhase', world: -1 })}>
          {t('console.endPhase')}
        </Button>
        {open.length > 1 && (
          <Button icon="hourglass" onClick={() => send({ kind: 'advanceSlowest', steps: steps() })}>
            {t('console.slowest')}
          </Button>
        )}
        <Tell />
      </TopBar>
      <main class={`con-board con-board-${size}`}>
        <div class="con-worlds">
          {open.map((world) => (
            <WorldCard key={world.id} world={world} needs={needs} now={now} headlines={open.length > 2 ? 1 : 3} />
          ))}
          {hasQuarter && news}
        </div>
        <aside class="con-aside">
          <CoursePanel />
          <GuidePanel />
          <NeedsYou needs={needs} now={now} onWave={(id) => setWaved([...waved, id])} />
          {!hasQuarter && news}
        </aside>
      </main>
    </div>
  );
}

function Tell() {
  const { sheet } = useConsole();
  return (
    <Button
      icon="megaphone"
      label={t('console.tell.all')}
      onClick={() => (sheet.value = { what: 'tell', world: -1, seat: -1 })}
    />
  );
}
