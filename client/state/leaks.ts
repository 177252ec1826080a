import type { Cause, SeatView } from '../../shared/model/index.ts';

/**
 * Datacenters at which secret work came out in the last Outcome, as far as everybody can tell: of collection, those of the
 * company that lost trust by it in the state that was wronged; of a company's secret help, where the data lie.
 */
export function leaksIn({ lastEvents, datacenters, demands, holdings, seats }: SeatView): ReadonlySet<number> {
  const leaks = new Set<number>();
  const companies = new Map<string, number>();
  const hosts = new Map<string, number>();
  for (const event of lastEvents) {
    if (event.type === 'helpExposed') {
      const holding = demands.find(({ id }) => id === event.demand)?.holding;
      if (holding !== undefined) leaks.add(holdings[holding].datacenter);
    }
    if (event.type === 'meterChanged' && event.meter === 'trust' && isLeak(event.cause))
      companies.set(matterOf(event.cause), event.seat);
    if (event.type === 'relationChanged' && isLeak(event.cause)) {
      const spy = seats[event.cause.seat ?? -1]?.jurisdiction;
      hosts.set(matterOf(event.cause), event.a === spy ? event.b : event.a);
    }
  }
  for (const [matter, company] of companies)
    for (const one of datacenters)
      if (one.company === company && one.jurisdiction === hosts.get(matter)) leaks.add(one.id);
  return leaks;
}

function isLeak({ code }: Cause): boolean {
  return code.startsWith('covertExposed');
}

/** What tells one leak from another in the same Outcome. */
function matterOf({ seat, file }: Cause): string {
  return `${seat} ${file}`;
}
