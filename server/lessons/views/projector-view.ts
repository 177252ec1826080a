import type { ProjectorView } from '../../../shared/lesson/index.ts';
import type { Lesson } from '../lesson.ts';
import { lessonFace, memberFaces, worldFace } from './faces.ts';

/** What the whole class may see on the wall: public facts only, names only if the host shows them. */
export function projectorView(lesson: Lesson, now: number): ProjectorView {
  const { settings, worlds } = lesson.record;
  const { namesOnProjector, students, crew, plan } = settings;
  return {
    lesson: lessonFace(lesson),
    settings: { namesOnProjector, students, worlds: settings.worlds, crew, plan },
    members: memberFaces(lesson, now)
      .filter(({ status }) => status !== 'asking')
      .map(({ id, name, world, seat, here }) => ({ id, name: namesOnProjector ? name : '', world, seat, here })),
    worlds: worlds.map((_, id) => worldFace(lesson, id, now, false)),
    views: worlds.map((_, id) => lesson.tables[id]?.view),
  };
}
