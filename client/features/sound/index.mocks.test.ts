import { beforeEach, expect, test, vi } from 'vitest';
import { settings } from '../../state/settings.ts';
import { playAmbience } from './index.ts';

vi.mock('../../state/settings.ts', async () => {
  const { signal } = await import('@preact/signals');
  return { settings: signal({ sound: true, lessonSound: false, volume: 60 }) };
});
const heard = vi.hoisted(() => [] as (number | 'stop')[]);
vi.mock('./ambience.ts', () => ({
  startAmbience: () => ({ setComity: (comity: number) => heard.push(comity), stop: () => heard.push('stop') }),
}));

beforeEach(() => {
  heard.length = 0;
  settings.value = { ...settings.value, sound: true };
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('AudioContext', function AudioContext() {
    return { state: 'running', createGain: () => ({ gain: {}, connect: () => {} }) };
  });
});

test('the room is heard with the Comity of now, until it ends', async () => {
  await playAmbience(60);
  await playAmbience(40);
  await playAmbience(undefined);
  expect(heard).toEqual([60, 40, 'stop']);
});

test('a room that ends while its sound is being loaded stays silent', async () => {
  const loading = playAmbience(60);
  await playAmbience(undefined);
  await loading;
  expect(heard).toEqual([]);
});

test('nothing is loaded for whoever wants no sound', async () => {
  settings.value = { ...settings.value, sound: false };
  await playAmbience(60);
  expect(heard).toEqual([]);
});
