import type { OrderKind, Role } from '../../../shared/model/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';
import { Term } from '../glossed.tsx';
import { ownSeat } from './choice.ts';
import { FileCards } from './file-cards.tsx';
import { KindRow } from './kind-row.tsx';

/** Orders of each role but those for a police file, in the groups in which they are shown: text id deskui.group.<name>. */
const GROUPS: Record<Role, [string, OrderKind[]][]> = {
  government: [
    ['lawBook', ['law']],
    ['treaties', ['treaty', 'suspend']],
    ['pressure', ['protest', 'hostSuit', 'fine']],
    ['standing', ['invest', 'speak']],
  ],
  company: [
    ['data', ['move', 'keys', 'harden']],
    ['markets', ['region', 'market', 'closeRegion']],
    ['name', ['report', 'programme', 'sue']],
  ],
  court: [
    ['caseLaw', ['direction', 'dialogue']],
    ['cases', ['stay', 'lift', 'expediteAppeal', 'inquire', 'askBriefs', 'refer', 'contempt', 'unseal']],
    ['applications', ['scrutiny']],
  ],
};

/** The word of the glossary that explains a group. */
const TERMS: Record<string, string> = {
  standing: 'standing',
  data: 'custody',
  name: 'goodStanding',
  caseLaw: 'doctrine',
};

/** The picker of the Orders phase: a government's police files first, then every other kind of order. */
export function OrdersPage() {
  const role = ownSeat(useTable().view.value)?.role;
  if (!role) return null;
  return (
    <div class="desk-groups">
      {role === 'government' && <FileCards />}
      {GROUPS[role].map(([group, kinds]) => (
        <section key={group} class="desk-group">
          <h3 class="k-label">
            <Term id={TERMS[group] ?? ''}>{t(`deskui.group.${group}`)}</Term>
          </h3>
          {kinds.map((kind) => (
            <KindRow key={kind} kind={kind} />
          ))}
        </section>
      ))}
    </div>
  );
}
