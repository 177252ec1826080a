import type { ComponentChildren } from 'preact';
import { METERS, type SeatView } from '../../shared/model/index.ts';
import { messageText } from '../panels/talk/channels.ts';
import {
  caseName,
  commandLine,
  eventSentence,
  holdingName,
  jurisdictionName,
  seatName,
  sentenceCase,
  t,
} from '../text/index.ts';

const OPEN: ReadonlySet<string> = new Set(['asked', 'contested', 'inForce', 'stayed', 'refused']);
const HAPPENED_MOST = 10;

/** What these eyes saw at that moment, as lists: everything that the map shows stands here, too. */
export function MomentLists({ view }: { view: SeatView }) {
  const { own, viewer } = view;
  const happened = view.lastEvents
    .flatMap((event) => eventSentence(view, event) ?? [])
    .map(sentenceCase)
    .slice(0, HAPPENED_MOST);
  const demands = view.demands.filter(({ status }) => OPEN.has(status));
  const cases = view.cases.filter(({ status }) => status === 'argued');
  const sealed = [...(own?.orders ?? []), ...(own?.answers ?? [])];
  const said = view.talk.filter(({ round }) => round === view.round);
  return (
    <div class="moment-lists">
      <section class="paper">
        <h2>{t('replay.meters')}</h2>
        <dl class="moment-meters">
          <div>
            <dt>{t('ui.comity')}</dt>
            <dd>{view.comity}</dd>
          </div>
          {typeof viewer === 'number' &&
            METERS[view.seats[viewer].role].map((meter, i) => (
              <div key={meter}>
                <dt>{t(`meter.${meter}`)}</dt>
                <dd>{view.seats[viewer].meters[i]}</dd>
              </div>
            ))}
        </dl>
      </section>
      <List title={t('replay.happened')} none={t('replay.nothing')} lines={happened} />
      <List
        title={t('replay.orders')}
        none={t('replay.noOrders')}
        lines={demands.map((demand) =>
          sentenceCase(
            t('event.demandServed', {
              asker: jurisdictionName(view, demand.jurisdiction),
              company: seatName(view, demand.company),
              holding: holdingName(view, demand.holding),
              place: jurisdictionName(view, demand.host),
            }),
          ),
        )}
      />
      <List
        title={t('replay.cases')}
        none={t('replay.noCases')}
        lines={cases.map((face) =>
          sentenceCase(`${caseName(view, face)}, ${jurisdictionName(view, face.jurisdiction, 'court')}`),
        )}
      />
      {own && (
        <List
          title={t('replay.sealed')}
          none={t('replay.noSealed')}
          lines={sealed.map(({ order }) => commandLine(view, { kind: 'seal', order }))}
        />
      )}
      {said.length > 0 && (
        <List
          title={t('replay.talk')}
          none={t('replay.noTalk')}
          lines={said.map((message) => `${seatName(view, message.by)}: ${messageText(message)}`)}
        />
      )}
    </div>
  );
}

function List({ title, none, lines }: { title: string; none: string; lines: ComponentChildren[] }) {
  return (
    <section class="paper">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="nothing">{none}</p>
      ) : (
        <ul>
          {lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
