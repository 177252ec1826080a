import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { endRound, position, seat } from '../../../../shared/testing/index.ts';
import { newsStruck } from './news-struck.ts';

test('the Briefing names the seat that the news struck by a rule, to that seat and to all others', () => {
  const p = position({ news: true });
  p.deck[p.round] = 'photoLeak';
  for (const one of p.seats) if (one.id !== seat('halcyon')) one.hardening = 2;
  const events = endRound(p);
  expect(at(p.news, p.news.length - 1)).toEqual({ round: p.round, card: 'photoLeak' });
  for (const viewer of [seat('halcyon'), seat('us')])
    expect(newsStruck(viewFor(p, viewer), events, 'photoLeak')).toEqual(['Halcyon: Trust −4']);
  expect(newsStruck(viewFor(p, seat('us')), events, 'urgentCase')).toEqual([]);
});

test('the record names whom the news of an earlier round struck', () => {
  const p = position({ news: true });
  p.deck[p.round] = 'photoLeak';
  for (const one of p.seats) if (one.id !== seat('halcyon')) one.hardening = 2;
  const record = [...endRound(p), ...endRound(p)];
  expect(newsStruck(viewFor(p, seat('us')), record, 'photoLeak')).toEqual(['Halcyon: Trust −4']);
});

test('the Briefing says by how much the news moved Comity', () => {
  const p = position({ news: true });
  p.deck[p.round] = 'safeHarbourFalls';
  const { comity } = p;
  const events = endRound(p);
  const by = p.comity - comity;
  expect(by).toBeLessThan(0);
  expect(newsStruck(viewFor(p, seat('us')), events, 'safeHarbourFalls')).toContain(`Comity −${-by}`);
});
