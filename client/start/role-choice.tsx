import { ROLES, type Role } from '../../shared/model/index.ts';
import { t } from '../text/index.ts';

/** Three jobs, each told in three lines: what there is to do, what it costs, and what to decide first. */
export function RoleChoice({ chosen, onChoose }: { chosen: Role; onChoose(role: Role): void }) {
  return (
    <fieldset class="start-step">
      <legend>{t('start.role')}</legend>
      <div class="start-cards">
        {ROLES.map((role) => (
          <label key={role} class={`start-card role ${role}`}>
            <input type="radio" name="role" value={role} checked={role === chosen} onChange={() => onChoose(role)} />
            <b class="start-card-name">{t(`start.role.${role}`)}</b>
            <ul>
              {[1, 2, 3].map((line) => (
                <li key={line}>{t(`start.role.${role}.${line}`)}</li>
              ))}
            </ul>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
