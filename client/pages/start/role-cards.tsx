import type { Role } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import { Crest } from '../../ui/index.ts';
import { Place } from '../../ui/place.tsx';

const LETTERS: Record<Role, string> = { government: 'GO', company: 'CO', court: 'CT' };

/** The three jobs, each readable in half a minute: what it wants, what it does, its first decision. */
export function RoleCards({
  roles,
  places,
  chosen,
  onChoose,
}: {
  roles: readonly Role[];
  /** The engraved place of each job, where the scenario names one. */
  places: Partial<Record<Role, string>>;
  chosen: Role;
  onChoose(role: Role): void;
}) {
  return (
    <fieldset class="start-roles">
      <legend class="k-hidden">{t('ui.start.role')}</legend>
      {roles.map((role) => (
        <label key={role} class={`start-role start-role-${role}${role === chosen ? ' start-chosen' : ''}`}>
          <input
            class="k-cover"
            type="radio"
            name="role"
            aria-labelledby={`role-${role}`}
            aria-describedby={`role-${role}-does role-${role}-first`}
            checked={role === chosen}
            onChange={() => onChoose(role)}
          />
          <span class="start-role-head">
            <Crest role={role} letters={LETTERS[role]} variant={0} size={38} />
            <b id={`role-${role}`}>{t(`role.${role}`)}</b>
            <Place name={places[role]} behind />
          </span>
          <span class="start-role-does" id={`role-${role}-does`}>
            {t(`ui.start.${role}.does`)}
          </span>
          <span class="start-role-first" id={`role-${role}-first`}>
            {t(`ui.start.${role}.first`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
