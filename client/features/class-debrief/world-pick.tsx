import { t } from '../../i18n/index.ts';

/** Which of the worlds is looked at. */
export function WorldPick({
  id,
  worlds,
  chosen,
  onChoose,
}: {
  id: string;
  worlds: readonly { id: number; name: string }[];
  chosen: number;
  onChoose(world: number): void;
}) {
  return (
    <>
      <label htmlFor={id}>{t('classDebrief.pick')}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {worlds.map((world) => (
          <option key={world.id} value={world.id}>
            {t('classDebrief.world', { world: world.name })}
          </option>
        ))}
      </select>
    </>
  );
}
