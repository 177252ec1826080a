import type { LessonSettings } from '../../../shared/lesson/index.ts';
import { worldsFor } from '../../../shared/lesson/index.ts';
import type { ScenarioTitle } from '../../../shared/model/index.ts';
import { language } from '../../i18n/index.ts';

/** What a host chooses. */
export type Choice = LessonSettings;

/** A good lesson for a class of 28 that has not played before. */
export function firstChoice({ id, seats }: Pick<ScenarioTitle, 'id' | 'seats'>): Choice {
  const choice: Choice = {
    students: 28,
    title: '',
    scenario: id,
    language: language.peek(),
    plan: '45',
    worlds: 1,
    crew: 1,
    decide: 'captain',
    level: 'practised',
    freeText: false,
    ownNames: false,
    namesOnProjector: false,
    approve: false,
    late: 'seat',
    askBefore: false,
    keepDays: 30,
  };
  return withWorlds(choice, seats.length);
}

/** The same choice with as many worlds of that many seats as its class needs. */
export function withWorlds(choice: Choice, seats: number): Choice {
  return { ...choice, worlds: worldsFor(choice.students, seats, choice.crew) };
}

/** What the server is told. */
export function settingsOf(settings: Choice, unnamed: string): LessonSettings {
  return { ...settings, title: settings.title.trim() || unnamed };
}
