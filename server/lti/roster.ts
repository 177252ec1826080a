import * as v from 'valibot';
import { onRoster, REAL_NAME_MOST, visible } from '../../shared/lesson/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';
import { roleOf } from './roles.ts';
import type { Services } from './services.ts';

const SCOPE = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly';
const ACCEPT = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';
/** Names that a lesson's roster holds, and parts in which a platform may tell them. */
const NAMES_MOST = 400;
const PARTS_MOST = 40;

const text = v.optional(v.fallback(v.string(), ''), '');
const container = v.object({
  members: v.array(
    v.object({
      user_id: v.string(),
      roles: v.array(v.string()),
      status: text,
      name: text,
      given_name: text,
      family_name: text,
    }),
  ),
});

type Person = { user: string; name: string };

/**
 * The students of the course as the lesson's roster (names and role provisioning), each who is here already beside their
 * name. Answers how many names there are, and how many students the platform names not.
 */
export async function takeRoster(
  lesson: Lesson,
  platform: Platform,
  services: Services,
): Promise<{ names: number; nameless: number }> {
  const url = lesson.record.platform?.memberships;
  if (!url) throw REFUSED.noRoster;
  const people = await students(platform, services, url);
  const named = people.filter(({ name }) => name).slice(0, NAMES_MOST);
  if (named.length === 0) throw people.length > 0 ? REFUSED.noNames : REFUSED.noRoster;
  const roster = [...new Set(named.map(({ name }) => name))];
  await lesson.change(() => {
    lesson.record.roster = roster;
    for (const member of lesson.record.members) {
      const known = named.find(({ user }) => user === member.platformUser)?.name;
      member.realName = known ?? (member.realName && (onRoster(roster, member.realName) ?? member.realName));
    }
  });
  return { names: roster.length, nameless: people.length - named.length };
}

async function students(platform: Platform, services: Services, first: string): Promise<Person[]> {
  const people: Person[] = [];
  let url: string | undefined = first;
  for (let part = 0; url && part < PARTS_MOST; part++) {
    const { body, next } = await services.ask(platform, SCOPE, url, { headers: { accept: ACCEPT } });
    const parsed = v.safeParse(container, body);
    if (!parsed.success) throw REFUSED.malformed;
    people.push(...parsed.output.members.filter(isStudent).map(personOf));
    url = next;
  }
  return people;
}

type Listed = v.InferOutput<typeof container>['members'][number];

function isStudent({ roles, status }: Listed): boolean {
  return roleOf(roles) === 'student' && (status === '' || status === 'Active');
}

function personOf({ user_id: user, name, given_name: given, family_name: family }: Listed): Person {
  return { user, name: shownName(name || `${given} ${family}`) };
}

/** A name as a roster holds it. */
export function shownName(name: string): string {
  return visible(name).slice(0, REAL_NAME_MOST).trim();
}
