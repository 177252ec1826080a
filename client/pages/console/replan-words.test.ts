import { expect, test } from 'vitest';
import { t } from '../../i18n/index.ts';
import { replanWords, whyReplan } from './replan-words.ts';

test('full time is given back only where it had been taken', () => {
  expect(replanWords({ pace: 100, lastRound: 0 }, 60)).toBe(t('console.replan.full'));
  expect(replanWords({ pace: 100, lastRound: 5 }, 100)).toBe(t('console.replan.last', { round: 5 }));
  expect(replanWords({ pace: 60, lastRound: 5 }, 100)).toContain(t('console.replan.pace', { pace: 60 }));
});

test('a debrief that would come too soon is not called late', () => {
  expect(whyReplan({ debriefComes: 37, debriefAt: 31 })).toBe(t('console.replan.text', { late: 6 }));
  expect(whyReplan({ debriefComes: 27, debriefAt: 31 })).toBe(t('console.replan.early', { early: 4 }));
});
