import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { capital, holdingName, jurisdictionName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Term } from '../glossed.tsx';
import { type Fact, Facts } from './file-head.tsx';
import { GravityDots } from './gravity-dots.tsx';

/** Crime, data, keys and person of a demand. */
export function DemandFacts({ demand }: { demand: PublicDemand }) {
  return <Facts facts={factsOf(useTable().view.value, demand)} />;
}

/** The same as names and values, the crime first, then the data. */
export function factsOf(view: SeatView, demand: PublicDemand): Fact[] {
  const holding = view.holdings.find((one) => one.id === demand.holding);
  const facts: Fact[] = [
    [
      t('deskui.fact.crime'),
      <>
        {capital(t(demand.crime))}{' '}
        <Term id="gravity">
          <GravityDots gravity={demand.gravity} />
        </Term>
      </>,
    ],
  ];
  if (!holding) return facts;
  return [
    ...facts,
    [t('deskui.fact.data'), capital(holdingName(view, holding.id, 'short'))],
    [
      t('deskui.fact.keys'),
      t(`deskui.${demand.company === view.viewer ? 'keysAre' : 'keysOf'}.${holding.keys}`),
      'custody',
    ],
    [
      t('deskui.fact.person'),
      t(holding.claimed ? 'deskui.person.claims' : 'deskui.person.lives', {
        place: jurisdictionName(view, holding.subject),
      }),
      'person',
    ],
  ];
}
