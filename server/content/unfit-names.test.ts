import { expect, test } from 'vitest';
import { isUnfit } from './unfit-names.ts';

test.each([
  'Fuckface',
  'sh1t',
  'f u c k',
  'b.i.t.c.h',
  'Penis',
  'fuuuuck',
  'Hitler',
  'Nazi',
  'dickhead',
  'kys',
  'kill yourself',
  'PUTA',
  'Mierda',
  'Cabrón',
])('%s is not shown in a school', (name) => expect(isUnfit(name)).toBe(true));

test.each([
  ...[
    'Anna',
    'Dick',
    'Dickinson',
    'Anusha',
    'Akshita',
    'Harshit',
    'Cassandra',
    'Titus',
    'Kumar',
    'Sussex',
    'Scunthorpe',
  ],
  ...['Analía', 'Bastian', 'Hancock', 'Concha', 'Paula B', 'Jo', 'A B', 'Phuc', 'Wang', 'Sextus', 'Isis'],
  ...['Cummings', 'Shital', 'Shitrit', 'Semenov', 'Fagin', 'Pakistan', 'El Cono Sur', 'the cockpit', 'tit for tat'],
])('%s is a name', (name) => expect(isUnfit(name)).toBe(false));
