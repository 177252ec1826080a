/** What somebody may be here. */
export type Role = 'host' | 'coHost' | 'student';

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

/**
 * What somebody is in the course. Roles in the institution count for nothing: who teaches elsewhere may be a student here.
 * A name without an address is a role in the course, too.
 */
export function roleOf(roles: readonly string[]): Role | undefined {
  const here = new Set(roles.map(inCourse));
  const isAny = (...names: string[]) => names.some((name) => here.has(name));
  if (isAny('Instructor/TeachingAssistant')) return 'coHost';
  if (isAny('Instructor', 'Administrator')) return 'host';
  return isAny('Learner') ? 'student' : undefined;
}

/** 'Instructor', 'Instructor/TeachingAssistant'; empty for a role elsewhere. */
function inCourse(role: string): string {
  if (/^\w+$/.test(role)) return role;
  if (!role.startsWith(MEMBERSHIP)) return '';
  return role.slice(MEMBERSHIP.length + 1).replace('#', '/');
}
