import { t } from '../../i18n/index.ts';
import { paramsOf } from '../debrief/turn-words.ts';
import type { Split } from './splits.ts';
import { type ToldWorld, worldOf } from './worlds.ts';

/** The question that the worlds answered in different ways; empty where none of them made a move. */
export function splitQuestion({ topic, branches }: Split, worlds: readonly ToldWorld[]): string {
  const told = branches.find(({ act }) => act);
  if (!told?.act) return '';
  const background = topic === 'ruling' && told.act.about.holding === undefined;
  const { words } = worldOf(worlds, told.worlds[0].id);
  return t(`classDebrief.split.${background ? 'docket' : topic}`, paramsOf(told.act, words));
}
