import { LEVELS } from '../../../shared/model/index.ts';
import { nameOfLanguage } from '../../../shared/text/languages.ts';
import { languages, t } from '../../i18n/index.ts';
import { Checkbox } from '../../ui/index.ts';
import { Pick } from './pick.tsx';
import { type Choice, withWorlds } from './settings.ts';

const KEEP_DAYS = [1, 7, 30, 90];

/** What may be left as it is. */
export function MoreChoices({
  choice,
  seats,
  onChange,
}: {
  choice: Choice;
  seats: number;
  onChange(choice: Choice): void;
}) {
  const set = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  const box = (key: 'freeText' | 'ownNames' | 'namesOnProjector' | 'approve' | 'askBefore') => (
    <Checkbox checked={choice[key]} onChange={(on) => set({ [key]: on })} note={t(`console.${key}.note`)}>
      {t(`console.${key}`)}
    </Checkbox>
  );
  return (
    <div class="host-more">
      <div>
        <Pick
          name="crew"
          label={t('console.crew')}
          ways={([1, 2, 3] as const).map((id) => ({ id, label: t(`console.crew.${id}`) }))}
          chosen={choice.crew > 3 ? 3 : choice.crew}
          onChoose={(teamSize) => onChange(withWorlds({ ...choice, crew: teamSize }, seats))}
        />
        <Pick
          name="decide"
          label={t('console.decide')}
          ways={(['captain', 'majority'] as const).map((id) => ({ id, label: t(`console.decide.${id}`) }))}
          chosen={choice.decide}
          onChoose={(decide) => set({ decide })}
        />
        <Pick
          name="level"
          label={t('console.level')}
          ways={LEVELS.map((id) => ({ id, label: t(`console.level.${id}`) }))}
          chosen={choice.level}
          onChoose={(level) => set({ level })}
        />
        <Pick
          name="late"
          label={t('console.late')}
          ways={(['seat', 'team', 'watch'] as const).map((id) => ({ id, label: t(`console.late.${id}`) }))}
          chosen={choice.late}
          onChoose={(late) => set({ late })}
        />
        <Pick
          name="keepDays"
          label={t('console.keepDays')}
          ways={KEEP_DAYS.map((id) => ({
            id,
            label: t('console.keepDays.days', { days: id }),
          }))}
          chosen={choice.keepDays}
          onChoose={(keepDays) => set({ keepDays })}
        />
        <Pick
          name="language"
          label={t('console.language')}
          ways={languages.map((id) => ({ id, label: nameOfLanguage(id), lang: id }))}
          chosen={choice.language}
          onChoose={(language) => set({ language })}
        />
      </div>
      <div class="host-boxes">
        {box('ownNames')}
        {box('namesOnProjector')}
        {box('approve')}
        {box('freeText')}
        {box('askBefore')}
      </div>
    </div>
  );
}
