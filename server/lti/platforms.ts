import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A learning platform (LMS) whose courses may open lessons here, as it told whoever registered Comity there. */
export type Platform = {
  /** As people call it: 'School Moodle'. */
  name: string;
  issuer: string;
  clientId: string;
  deployments: string[];
  /** Where it signs a person in, gives access tokens, and shows its public keys. */
  authUrl: string;
  tokenUrl: string;
  keysUrl: string;
  /** Whom it wants to be named as the audience of a request for an access token, where that is not `tokenUrl`. */
  tokenAudience?: string;
  /** Origins of its pages and services. */
  sites: string[];
};

const address = v.pipe(v.string(), v.check(isSafe, 'must be an https address'));
const fileSchema = v.pipe(
  v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
      issuer: v.pipe(v.string(), v.minLength(1)),
      clientId: v.pipe(v.string(), v.minLength(1)),
      deployments: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
      authUrl: address,
      tokenUrl: address,
      keysUrl: address,
      tokenAudience: v.optional(v.string()),
      sites: v.optional(v.array(address), []),
    }),
  ),
  v.minLength(1),
);

/** Reads the file of platforms. Throws one sentence that says what is wrong with it and how to mend it. */
export function readPlatforms(file: string): Platform[] {
  return platformsIn(file, textOf(file));
}

/** The platforms that a file's text describes. */
export function platformsIn(file: string, text: string): Platform[] {
  const parsed = v.safeParse(fileSchema, jsonOf(file, text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(
      `COMITY_LTI: in ${file}, '${v.getDotPath(issue) ?? 'the list'}' is missing or wrong (${issue.message}). docs/lti.md shows a whole file.`,
    );
  }
  const platforms = parsed.output.map((one) => ({ ...one, sites: sitesOf(one) }));
  const keys = platforms.map(keyOf);
  const twice = platforms.find((one, at) => keys.indexOf(keyOf(one)) < at);
  if (twice) throw new Error(`COMITY_LTI: ${file} has '${twice.issuer}' with the same clientId twice: leave one out.`);
  return platforms;
}

/** What a registration is known by. */
export function keyOf({ issuer, clientId }: Pick<Platform, 'issuer' | 'clientId'>): string {
  return JSON.stringify([issuer, clientId]);
}

/** Whether an address that a platform named is one of its own: nobody else is ever asked. */
export function isOn({ sites }: Platform, url: string): boolean {
  return URL.canParse(url) && sites.includes(new URL(url).origin);
}

function sitesOf({ issuer, authUrl, tokenUrl, sites }: Omit<Platform, 'sites'> & { sites: string[] }): string[] {
  const urls = [authUrl, tokenUrl, ...sites, ...(isSafe(issuer) ? [issuer] : [])];
  return [...new Set(urls.map((url) => new URL(url).origin))];
}

/** Encrypted, or on this machine. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`COMITY_LTI: ${file} cannot be read (${(error as Error).message}). Mend the path or leave it out.`);
  }
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`COMITY_LTI: ${file} is not valid JSON (${(error as Error).message}).`);
  }
}
