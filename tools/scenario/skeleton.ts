import type { Scenario } from '../../shared/model/index.ts';
import { datacentersOf, filesOf, holdingsOf, regionSitesOf } from './data.ts';
import { docketOf, friendsOf } from './docket.ts';
import { draftOf, each, type Shape, say, type Texts } from './draft.ts';
import { opportunitiesOf, pressuresOf } from './home.ts';
import { jurisdictionsOf, statutesOf, treatiesOf } from './jurisdictions.ts';
import { deckOf, historyOf } from './news.ts';
import { seatsOf } from './seats.ts';

/** A scenario that can be played as it is, of invented states, with a text wherever one is needed: a first draft to write over. */
export function skeleton(shape: Shape): { scenario: Scenario; texts: Texts } {
  const { id, rounds } = shape;
  const draft = draftOf(shape);
  say(draft, 'scenario.name', `Scenario ${id}`);
  say(draft, 'scenario.dates', '2030');
  say(draft, 'scenario.paper', 'The Daily Paper');
  say(draft, 'scenario.pitch', 'A first draft: invented states, companies and courts.');
  const jurisdictions = jurisdictionsOf(draft);
  const seats = seatsOf(draft, jurisdictions);
  const datacenters = datacentersOf(draft);
  const regionSites = regionSitesOf(draft);
  const holdings = holdingsOf(draft, datacenters);
  const files = filesOf(draft, datacenters, holdings);
  const scenario: Scenario = {
    id,
    version: 1,
    ruleset: 'standard',
    rounds,
    calendar: each(rounds, (at) => say(draft, `calendar.${at + 1}`, `Month ${at + 1}`)),
    map: {
      lon: 0,
      fit: [
        [-70, 15],
        [70, 50],
      ],
      seas: [{ id: say(draft, 'sea.first', 'Middle Sea').slice(4), lon: 0, lat: 8 }],
    },
    jurisdictions,
    seats,
    relations: [],
    relationDefault: 1,
    statutes: statutesOf(draft),
    treaties: treatiesOf(draft),
    datacenters,
    regionSites,
    holdings,
    files,
    deck: deckOf(draft),
    docket: docketOf(draft),
    friends: friendsOf(draft),
    pressures: pressuresOf(draft),
    opportunities: opportunitiesOf(draft),
    history: historyOf(draft),
  };
  return { texts: draft.texts, scenario };
}
