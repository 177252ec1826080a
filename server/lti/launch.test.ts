import { expect, test } from 'vitest';
import { below } from './grades.ts';
import { isOwn } from './launch.ts';
import { roleOf } from './roles.ts';

const IN_COURSE = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

test('a role is one in the course, by its address or its short name', () => {
  expect(roleOf([`${IN_COURSE}#Instructor`])).toBe('host');
  expect(roleOf(['Instructor'])).toBe('host');
  expect(roleOf([`${IN_COURSE}#Learner`])).toBe('student');
  expect(roleOf([`${IN_COURSE}#Learner`, `${IN_COURSE}#Instructor`])).toBe('host');
  expect(roleOf([`${IN_COURSE}#Instructor`, `${IN_COURSE}/Instructor#TeachingAssistant`])).toBe('coHost');
});

test('a role elsewhere, or none that we know, is none', () => {
  expect(roleOf(['http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor'])).toBeUndefined();
  expect(roleOf(['http://evil.example/membership#Instructor', `${IN_COURSE}#Mentor`, ''])).toBeUndefined();
  expect(roleOf([])).toBeUndefined();
});

test('an address is our own where our pages stand, and nowhere else', () => {
  const own = 'https://school.example/comity';
  const inside = ['https://school.example/comity', 'https://school.example/comity/lti?x#y'];
  const outside = [
    ...['https://school.example/', 'https://school.example/comity2/lti', 'https://school.example/comity/../admin'],
    ...['http://school.example/comity/lti', 'https://school.example:444/comity', 'https://a@school.example/comity'],
    ...['https://evil.example/comity', '//school.example/comity', '', 'comity'],
  ];
  expect(inside.map((url) => isOwn(url, own))).toEqual(inside.map(() => true));
  expect(outside.map((url) => isOwn(url, own))).toEqual(outside.map(() => false));
});

test('what is asked of a column stands before the question mark of its address', () => {
  expect(below('https://a.example/5/lineitem?type_id=1', 'scores')).toBe(
    'https://a.example/5/lineitem/scores?type_id=1',
  );
  expect(below('https://a.example/5/', 'scores')).toBe('https://a.example/5/scores');
});
