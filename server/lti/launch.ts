import * as v from 'valibot';
import { REFUSED } from './refusals.ts';
import { type Role, roleOf } from './roles.ts';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim';
const DEEP_LINKING = 'https://purl.imsglobal.org/spec/lti-dl/claim';

/** What a platform has signed of one visit, as far as it matters here. */
export type Launch = {
  deployment: string;
  user: string;
  /** Empty where the platform tells none. */
  name: string;
  givenName: string;
  role: Role | undefined;
  /** The course; empty ids where none is told. */
  course: { id: string; title: string };
  /** The link in the course that was pressed; none where a lesson is to be chosen. */
  link?: string;
  /** The lesson that the link was made for. */
  lesson?: string;
  lineItem?: string;
  lineItems?: string;
  memberships?: string;
  /** A teacher is choosing what the course is to link to. */
  choosing?: { returnUrl: string; data?: string; takesLineItem: boolean };
};

const short = v.pipe(v.string(), v.maxLength(255));
const long = v.pipe(v.string(), v.maxLength(2000));
/** A title is for reading alone: one that is missing or no text is none. */
const title = v.optional(v.fallback(v.string(), ''), '');

const claims = v.object({
  sub: v.optional(short, ''),
  name: title,
  given_name: title,
  family_name: title,
  [`${LTI}/version`]: v.literal('1.3.0'),
  [`${LTI}/message_type`]: v.picklist(['LtiResourceLinkRequest', 'LtiDeepLinkingRequest']),
  [`${LTI}/deployment_id`]: short,
  [`${LTI}/target_link_uri`]: v.optional(long, ''),
  [`${LTI}/roles`]: v.optional(v.array(v.string()), []),
  [`${LTI}/context`]: v.optional(v.object({ id: short, title, label: title })),
  [`${LTI}/resource_link`]: v.optional(v.object({ id: short })),
  [`${LTI}/custom`]: v.optional(v.nullable(v.object({ lesson: v.optional(v.fallback(short, '')) }))),
  'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint': v.optional(
    v.object({ scope: v.optional(v.array(v.string()), []), lineitem: v.optional(long), lineitems: v.optional(long) }),
  ),
  'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice': v.optional(
    v.object({ context_memberships_url: long }),
  ),
  [`${DEEP_LINKING}/deep_linking_settings`]: v.optional(
    v.object({
      deep_link_return_url: long,
      accept_types: v.array(v.string()),
      accept_lineitem: v.optional(v.boolean(), true),
      data: v.optional(v.pipe(v.string(), v.maxLength(8000))),
    }),
  ),
});

/** Reads the claims of a token whose signature has been checked. Throws a refusal where they do not make a launch of this site (`own`). */
export function launchOf(payload: unknown, own: string): Launch {
  const parsed = v.safeParse(claims, payload);
  if (!parsed.success) throw REFUSED.malformed;
  // A computed name is any name to the types.
  const all = parsed.output as Record<string, unknown> & v.InferOutput<typeof claims>;
  const of = <T>(name: string) => all[name] as T;
  const { sub: user, name, given_name: givenName, family_name: familyName } = all;
  const course = of<{ id: string; title: string; label: string } | undefined>(`${LTI}/context`);
  const link = of<{ id: string } | undefined>(`${LTI}/resource_link`)?.id;
  const chooses = of<string>(`${LTI}/message_type`) === 'LtiDeepLinkingRequest';
  const grades = all['https://purl.imsglobal.org/spec/lti-ags/claim/endpoint'];
  if (!user) throw REFUSED.noUser;
  if (!isOwn(of<string>(`${LTI}/target_link_uri`), own)) throw REFUSED.otherSite;
  if (!chooses && !link) throw REFUSED.malformed;
  return {
    deployment: of<string>(`${LTI}/deployment_id`),
    user,
    name: name || [givenName, familyName].filter(Boolean).join(' '),
    givenName,
    role: roleOf(of<string[]>(`${LTI}/roles`)),
    course: { id: course?.id ?? '', title: course?.title || course?.label || '' },
    link: chooses ? undefined : link,
    lesson: of<{ lesson?: string } | null | undefined>(`${LTI}/custom`)?.lesson || undefined,
    lineItem: grades?.lineitem,
    lineItems: grades?.lineitems,
    memberships: all['https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice']?.context_memberships_url,
    choosing: chooses ? choosing(of(`${DEEP_LINKING}/deep_linking_settings`)) : undefined,
  };
}

type Settings = { deep_link_return_url: string; accept_types: string[]; accept_lineitem: boolean; data?: string };

function choosing(settings: Settings | undefined): Launch['choosing'] {
  if (!settings?.accept_types.includes('ltiResourceLink')) throw REFUSED.malformed;
  const { deep_link_return_url: returnUrl, data, accept_lineitem: takesLineItem } = settings;
  return { returnUrl, data, takesLineItem };
}

/** Whether an address stands on this site, at or below where its pages stand. */
export function isOwn(url: string, own: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname, username } = new URL(url);
  const { origin: ownOrigin, pathname: base } = new URL(own);
  const below = base.endsWith('/') ? base : `${base}/`;
  return origin === ownOrigin && username === '' && `${pathname}/`.startsWith(below);
}
