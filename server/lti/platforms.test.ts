import { expect, test } from 'vitest';
import { isOn, platformsIn } from './platforms.ts';

const MOODLE = {
  name: 'School Moodle',
  issuer: 'https://moodle.example',
  clientId: 'abc',
  deployments: ['1'],
  authUrl: 'https://sign-in.example/auth',
  tokenUrl: 'https://moodle.example/token',
  keysUrl: 'https://moodle.example/keys',
};
const told = (...platforms: object[]) => {
  try {
    return platformsIn('platforms.json', JSON.stringify(platforms)).length;
  } catch (error) {
    return (error as Error).message;
  }
};

test('a whole file names its platforms', () => {
  expect(told(MOODLE, { ...MOODLE, clientId: 'def' })).toBe(2);
});

test('what is wrong with a file is told in a sentence that names the place', () => {
  expect(told({ ...MOODLE, keysUrl: undefined })).toMatch(/platforms\.json, '0\.keysUrl' is missing or wrong/);
  expect(told({ ...MOODLE, tokenUrl: 'http://moodle.example/token' })).toMatch(/'0\.tokenUrl' .*must be an https/);
  expect(told({ ...MOODLE, deployments: [] })).toMatch(/'0\.deployments'/);
  expect(told({ ...MOODLE, secret: 'x' })).toMatch(/'0\.secret'/);
  expect(told()).toMatch(/the list/);
  expect(told(MOODLE, { ...MOODLE, name: 'Again' })).toMatch(/twice/);
  expect(() => platformsIn('platforms.json', '[')).toThrow(/not valid JSON/);
});

test('only a platform’s own addresses are its own', () => {
  const [platform] = platformsIn('f', JSON.stringify([{ ...MOODLE, sites: ['https://courses.example/x'] }]));
  const own = ['https://moodle.example/a?b', 'https://sign-in.example/', 'https://courses.example/grades'];
  const others = [
    'https://moodle.example.evil.example/',
    'http://moodle.example/',
    'https://evil.example/',
    '/keys',
    '',
  ];
  expect([own, others].map((urls) => urls.map((url) => isOn(platform, url)))).toEqual([
    own.map(() => true),
    others.map(() => false),
  ]);
});
