import type { LessonSettings } from '../../shared/lesson/index.ts';
import { worldsFor } from '../../shared/lesson/index.ts';
import { scenarioOf } from '../text/index.ts';

/** What a host chooses. */
export type Choice = LessonSettings;

/** A good lesson for a class of 28 that has not played before. */
export function firstChoice(scenario: string): Choice {
  return withWorlds({
    students: 28,
    title: '',
    scenario,
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
  });
}

/** The same choice with as many worlds as its class needs. */
export function withWorlds(choice: Choice): Choice {
  return { ...choice, worlds: worldsFor(choice.students, seatsOf(choice.scenario), choice.crew) };
}

export function seatsOf(scenario: string): number {
  return scenarioOf(scenario).seats.length;
}

/** What the server is told. */
export function settingsOf(settings: Choice, unnamed: string): LessonSettings {
  return { ...settings, title: settings.title.trim() || unnamed };
}
