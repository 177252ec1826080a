import { classOrigin, type KeptLesson, keptLesson, keptProjectorKey } from '../../net/index.ts';

/** Everything that opens a lesson, as the host's device knows it. */
export type Links = {
  code: string;
  join: string;
  host?: string;
  coHost?: string;
  projector?: string;
  recovery?: string;
};

/** The links of a lesson. The host's own are there only on a device that holds them. */
export function linksOf(lesson: string, code: string): Links {
  const kept: Partial<KeptLesson> = keptLesson(lesson, 'host') ?? {};
  const at = (origin: string, path: string, key: string | undefined, more = '') =>
    key ? `${origin}${path}#key=${key}${more}` : undefined;
  const projectorKey = keptProjectorKey(lesson);
  // Whoever hosts on another device can open the projector there, too.
  const wall = projectorKey ? `&wall=${projectorKey}` : '';
  return {
    code,
    join: `${classOrigin.value}/j/${code}`,
    host: at(classOrigin.value, `/host/${lesson}`, kept.key, wall),
    coHost: at(classOrigin.value, `/host/${lesson}`, kept.coHostKey, `&as=coHost${wall}`),
    projector: at(classOrigin.value, `/wall/${lesson}`, projectorKey),
    recovery: kept.recovery,
  };
}
