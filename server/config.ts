import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Config = {
  port: number;
  host: string;
  /** Where people find the pages, if that is another address than this machine's: behind a proxy. Without a path. */
  publicUrl?: string;
  /** The path below which the pages stand there, such as /comity; empty at the top of the address. */
  base: string;
  /** SQLite file. */
  database: string;
  /** Address of a PostgreSQL database that is used instead. */
  databaseUrl?: string;
  /** Address of a Redis, where several processes hold one site. */
  redisUrl?: string;
  /** Host and port at which the other processes of the site reach this one. */
  peerAddress?: string;
  /** Milliseconds before an AI seat's turn. */
  aiPause: number;
  /** Milliseconds between a host's Start and the first Briefing. */
  countdown: number;
  /** Whether what travels over sockets is packed. */
  pack: boolean;
  /** File of the learning platforms (LMS) whose courses may open lessons here. */
  lti?: string;
  dev: boolean;
  /** Addresses of proxies whose word on who asks is believed. */
  proxies: string[];
  /** Networks that may read /metrics, besides this machine. */
  watchers: string[];
  /** Where the built pages are. */
  pages: string;
  /** Of this program. */
  version: string;
};

/** Reads the environment. Throws an error with one sentence that says what is wrong and how to mend it. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: whole('PORT', env.PORT, 2567, 1, 65535),
    host: env.HOST || '0.0.0.0',
    ...publicPlace(env.PUBLIC_URL),
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: sharedBy(env),
    peerAddress: env.COMITY_PEER_ADDRESS || undefined,
    database: env.COMITY_DB || fileURLToPath(new URL('../data/comity.sqlite', import.meta.url)),
    aiPause: whole('COMITY_AI_PAUSE_MS', env.COMITY_AI_PAUSE_MS, 250, 0, 60_000),
    countdown: whole('COMITY_COUNTDOWN_MS', env.COMITY_COUNTDOWN_MS, 10_000, 0, 60_000),
    pack: env.COMITY_PACK !== '0',
    proxies: (env.COMITY_PROXIES ?? '').split(',').filter(Boolean),
    watchers: (env.COMITY_WATCHERS ?? '').split(',').filter(Boolean),
    lti: ltiFile(env),
    dev: env.COMITY_DEV === '1',
    pages: fileURLToPath(new URL('../dist/client', import.meta.url)),
    version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  };
}

function publicPlace(text: string | undefined): Pick<Config, 'publicUrl' | 'base'> {
  if (!text) return { base: '' };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `PUBLIC_URL is '${text}', but must be the address that people type, such as https://comity.school.example: mend it or leave it out.`,
    );
  const base = url.pathname.replace(/\/+$/, '');
  if (!/^[\w/-]*$/.test(base))
    throw new Error(`PUBLIC_URL is '${text}', but its path may hold letters, figures and dashes only: mend it.`);
  return { publicUrl: url.origin, base };
}

function ltiFile({ COMITY_LTI, PUBLIC_URL }: NodeJS.ProcessEnv): string | undefined {
  if (COMITY_LTI && !PUBLIC_URL)
    throw new Error(
      'COMITY_LTI is for learning platforms, which must know the address of this site: set PUBLIC_URL, or leave COMITY_LTI out.',
    );
  return COMITY_LTI || undefined;
}

function sharedBy({ REDIS_URL, DATABASE_URL }: NodeJS.ProcessEnv): string | undefined {
  if (!REDIS_URL) return undefined;
  if (!DATABASE_URL)
    throw new Error(
      'REDIS_URL is for several processes, which need a PostgreSQL database in common: set DATABASE_URL, or leave REDIS_URL out.',
    );
  if (!URL.canParse(REDIS_URL) || !/^rediss?:$/.test(new URL(REDIS_URL).protocol))
    throw new Error('REDIS_URL must be an address such as redis://127.0.0.1:6379: mend it or leave it out.');
  return REDIS_URL;
}

function whole(name: string, text: string | undefined, usual: number, least: number, most: number): number {
  if (text === undefined || text === '') return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(
      `${name} is '${text}', but must be a whole number from ${least} to ${most}: mend it or leave it out to get ${usual}.`,
    );
  }
  return value;
}
