import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { command, jurisdiction, position, seat } from '../../../../shared/testing/index.ts';
import { grantPromised } from './given-word.ts';
import { promiseWords } from './order-preview.tsx';

test('who promised to grant the next request is reminded of it, whoever offered the deal', () => {
  for (const [by, to] of [
    ['us', 'ireland'],
    ['ireland', 'us'],
  ] as const) {
    const p = position();
    const grant = { kind: 'grantNext' } as const;
    command(p, by, {
      kind: 'offerDeal',
      to: seat(to),
      terms: { kind: 'exchange', give: grant, take: { kind: 'noCovert' }, until: 2 },
    });
    command(p, to, { kind: 'acceptDeal', deal: 0 });
    const asked = grantPromised(viewFor(p, seat(by)), { asker: jurisdiction(to === 'us' ? 'us' : 'ie') });
    const asking = grantPromised(viewFor(p, seat(to)), { asker: jurisdiction(by === 'us' ? 'us' : 'ie') });
    expect([asked, asking]).toEqual([2, undefined]);
    const request = {
      order: { kind: 'request', file: 0 },
      target: { jurisdiction: jurisdiction(by === 'us' ? 'us' : 'ie') },
    } as const;
    const told = promiseWords(viewFor(p, seat(to)), request);
    expect(told, 'who asks reads it with the request').toContain(
      'has promised to grant your next request, until round 2',
    );
    expect(told, 'and what breaking it costs').toMatch(/12 Standing\.$/);
    expect(promiseWords(viewFor(p, seat('uk')), request), 'nobody else does').toBeUndefined();
  }
});
