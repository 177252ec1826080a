import { at } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

type WorksEvent =
  | 'regionBuilt'
  | 'regionClosed'
  | 'holdingMoved'
  | 'keysChanged'
  | 'holdingFrozen'
  | 'marketEntered'
  | 'marketLeft';

/** Datacenters, holdings and markets. */
export const works: Handlers<WorksEvent> = {
  regionBuilt(state, { datacenter, company, jurisdiction, site }) {
    state.datacenters.push({ id: datacenter, company, jurisdiction, site, closed: false });
  },
  regionClosed(state, { datacenter }) {
    at(state.datacenters, datacenter).closed = true;
  },
  holdingMoved(state, { holding, to, splitWith }) {
    Object.assign(at(state.holdings, holding), { datacenter: to, splitWith });
  },
  keysChanged(state, { holding, keys }) {
    at(state.holdings, holding).keys = keys;
  },
  holdingFrozen(state, { holding, frozen }) {
    at(state.holdings, holding).frozen = frozen;
  },
  marketEntered(state, { seat, jurisdiction }) {
    const record = at(state.seats, seat);
    record.left = record.left.filter((one) => one !== jurisdiction);
    if (!record.markets.includes(jurisdiction))
      record.markets = [...record.markets, jurisdiction].sort((a, b) => a - b);
  },
  /** Its law still binds the company for this round's matters: see `left`. */
  marketLeft(state, { seat, jurisdiction }) {
    const record = at(state.seats, seat);
    record.markets = record.markets.filter((one) => one !== jurisdiction);
    if (!record.left.includes(jurisdiction)) record.left.push(jurisdiction);
  },
};
