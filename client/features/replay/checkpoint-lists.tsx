import type { ComponentChildren } from 'preact';
import { METERS, type SeatView } from '../../../shared/model/index.ts';
import {
  capital,
  caseName,
  crimeName,
  eventSentence,
  holdingName,
  jurisdictionName,
  seatName,
  t,
} from '../../i18n/index.ts';
import { messageText } from '../panels/talk/message-text.ts';

const OPEN: ReadonlySet<string> = new Set(['asked', 'contested', 'inForce', 'stayed', 'refused']);
const HAPPENED_MOST = 10;

/** What these eyes saw at that checkpoint, as lists: everything that the map shows stands here, too. */
export function CheckpointLists({ view }: { view: SeatView }) {
  const { own, viewer } = view;
  const happened = view.lastEvents
    .flatMap((event) => eventSentence(view, event) ?? [])
    .map(capital)
    .slice(0, HAPPENED_MOST);
  const demands = view.demands.filter(({ status }) => OPEN.has(status));
  const cases = view.cases.filter(({ status }) => status === 'argued');
  const secrets = secretsOf(view);
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
          capital(
            t(demand.help ? 'event.demandServed.help' : 'event.demandServed', {
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
        lines={cases.map((publicCase) =>
          capital(`${caseName(view, publicCase)}, ${jurisdictionName(view, publicCase.jurisdiction, 'court')}`),
        )}
      />
      {secrets.length > 0 && <List title={t(own ? 'replay.secrets' : 'replay.agendas')} none="" lines={secrets} />}
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

/** What only the seat knew then; where all is open, every agenda. */
function secretsOf(view: SeatView): string[] {
  const { own, opened } = view;
  const agendas = (opened?.agendas ?? []).map(({ seat, id }) =>
    t('replay.agendaOf', { seat: seatName(view, seat), agenda: t(`agenda.${id}.name`) }),
  );
  if (!own) return agendas;
  const files = own.files.filter(({ status }) => status === 'open');
  return [
    t('replay.agenda', { agenda: t(`agenda.${own.agenda.id}.name`) }),
    ...files.map(({ id, evidence, need }) => t('replay.file', { crime: crimeName(view, id), have: evidence, need })),
  ];
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
