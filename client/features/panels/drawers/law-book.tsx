import { useState } from 'preact/hooks';
import type { Law, SeatView, Treaty } from '../../../../shared/model/index.ts';
import { NONE, TESTS } from '../../../../shared/model/index.ts';
import { hasText, jurisdictionName, lineOfLaw, listed, ruleset, scenarioOf, signed, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Tabs, WeightPips } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { StateCrest } from '../desk/crests.tsx';
import { Glossed, Term } from '../glossed.tsx';
import { laidDown, sharedRows, sourceOf } from '../hearing/law-book.ts';

const PAGES = ['laws', 'treaties', 'precedents', 'caseLaw', 'relations'] as const;
type Page = (typeof PAGES)[number];

/** All law that is in force, written and made by courts. */
export function LawBook() {
  const view = useTable().view.value;
  const [page, setPage] = useState<Page>('laws');
  return (
    <>
      <Tabs<Page>
        name="laws"
        label={t('ui.drawer.laws')}
        tabs={PAGES.map((id) => ({ id, label: t(`ui.laws.${id}`) }))}
        chosen={page}
        onChoose={setPage}
      />
      <div id="laws-panel" role="tabpanel" class="drawer-page">
        {page === 'laws' && <Laws view={view} />}
        {page === 'treaties' && <Treaties view={view} />}
        {page === 'precedents' && <Precedents view={view} />}
        {page === 'caseLaw' && <Weights view={view} />}
        {page === 'relations' && <Relations view={view} />}
      </div>
    </>
  );
}

function Laws({ view }: { view: SeatView }) {
  const { seats, engravings } = scenarioOf(view.scenario);
  return (
    <>
      {view.jurisdictions.map((place) => (
        <section key={place.id} class="law-place">
          <div class="law-head">
            <StateCrest jurisdiction={place.id} size={28} />
            <h3>{jurisdictionName(view, place.id, 'name')}</h3>
            <Place name={engravings?.places[seats[place.government]?.id ?? '']} behind />
          </div>
          <ul>
            {statutesOf(view, place.id).map(({ id, effect, date, disputed }) => (
              <li key={id}>
                <b>{datedName(t(`statute.${id}.name`), date.slice(0, 4))}</b>
                <span>
                  {t(`ui.laws.effect.${effect}`)} {t(`statute.${id}.text`)}
                </span>
                <em>
                  {disputed && <b>{t('ui.laws.disputed')}</b>} {t(`statute.${id}.claim`)}
                </em>
              </li>
            ))}
            {place.laws.map((law) => (
              <li key={`${law.kind}.${law.data}`}>
                <b>{lawName(view, place.id, law)}</b>
                <span>
                  <Term id={law.kind}>{t(`law.${law.kind}.name`)}</Term>: {t(`law.${law.kind}.short`)}.{' '}
                  {lawText(view, place.id, law)}
                </span>
              </li>
            ))}
          </ul>
          {place.parent !== NONE && (
            <p class="drawer-quiet">{t('ui.laws.parent', { law: jurisdictionName(view, place.parent, 'law') })}</p>
          )}
        </section>
      ))}
    </>
  );
}

/** A statute's name with its year, unless the name tells a year itself. */
function datedName(name: string, year: string): string {
  return /\b\d{4}\b/.test(name) ? name : t('ui.laws.dated', { name, year });
}

/** The real statutes of a place that are in force by this round. */
function statutesOf(view: SeatView, jurisdiction: number) {
  const scenario = scenarioOf(view.scenario);
  const { id } = scenario.jurisdictions[jurisdiction];
  return scenario.statutes.filter((one) => one.jurisdiction === id && one.round <= view.round);
}

/** A law by its real name where it has one, else by its kind; a localisation law names its kind of data. */
function lawName(view: SeatView, jurisdiction: number, law: Law): string {
  const real = scenarioOf(view.scenario).jurisdictions[jurisdiction]?.lawNames[law.kind];
  const kind = t(`law.${law.kind}.name`);
  const data = law.data !== 'any' && hasText(`data.${law.data}`) ? ` (${t(`data.${law.data}`)})` : '';
  return real && hasText(real) ? `${t(real)}: ${kind}${data}` : `${kind}${data}`;
}

/** What the real law says, where the game knows it. */
function lawText(view: SeatView, jurisdiction: number, law: Law): string {
  const id = `${scenarioOf(view.scenario).jurisdictions[jurisdiction]?.lawNames[law.kind]}.text`;
  return hasText(id) ? t(id) : '';
}

function Treaties({ view }: { view: SeatView }) {
  const shown = view.treaties.filter((treaty) => ['inForce', 'signed', 'suspended', 'offered'].includes(treaty.status));
  return (
    <ul class="law-treaties">
      {shown.map((treaty) => (
        <li key={treaty.id}>
          <Pair a={treaty.a} b={treaty.b} />
          <b>{t('ui.laws.between', { a: jurisdictionName(view, treaty.a), b: jurisdictionName(view, treaty.b) })}</b>
          <span>
            <Term id={treaty.kind}>{t(`treaty.${treaty.kind}.name`)}</Term>: {treatyName(view, treaty)}{' '}
            {t(`treaty.${treaty.kind}.short`)}.
          </span>
          <em>{t(`ui.treaty.${treaty.status}`, { round: treaty.from })}</em>
        </li>
      ))}
    </ul>
  );
}

/** The crests of two states; their names stand beside them. */
function Pair({ a, b }: { a: number; b: number }) {
  return (
    <span class="law-pair" aria-hidden="true">
      <StateCrest jurisdiction={a} size={28} />
      <StateCrest jurisdiction={b} size={28} />
    </span>
  );
}

/** The real name of a treaty that stood when the game began. */
function treatyName(view: SeatView, { id, from }: Treaty): string {
  const real = from === 0 ? scenarioOf(view.scenario).treaties[id] : undefined;
  return real ? `${t(real.name)}.` : '';
}

/** The lines of law that rulings have left, newest first; those that no longer count are struck through and say why. */
function Precedents({ view }: { view: SeatView }) {
  if (view.precedents.length === 0) return <p class="drawer-quiet">{t('ui.laws.precedent.none')}</p>;
  return (
    <>
      <p class="drawer-quiet">
        <Glossed text={t('ui.laws.precedent.text')} />
      </p>
      <ul class="law-precedents">
        {view.precedents.toReversed().map((one) => (
          <li key={one.id} class={one.status === 'standing' ? undefined : 'law-past'}>
            <q>{lineOfLaw(view, one)}</q>
            <span>{sourceOf(view, one)}</span>
            <em>{laidDown(view, one)}</em>
          </li>
        ))}
      </ul>
    </>
  );
}

function Weights({ view }: { view: SeatView }) {
  return (
    <>
      <p class="drawer-quiet">
        <Glossed text={t('ui.laws.weights', { most: ruleset.parameters['weight.most'] })} />
      </p>
      <div class="law-weights">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('ui.laws.courts')}</th>
              {TESTS.map((test) => (
                <th key={test} scope="col">
                  {t(`test.${test}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.jurisdictions.map((place) => (
              <tr key={place.id}>
                <th scope="row">{jurisdictionName(view, place.id, 'name')}</th>
                {TESTS.map((test, at) => (
                  <td key={test}>
                    <WeightPips weight={place.weights[at]} small label={String(place.weights[at])} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sharedRows(view).map(({ row, of }) => (
        <p key={row} class="drawer-quiet">
          {t('ui.laws.sharedRow', {
            places: listed(of.map((place) => jurisdictionName(view, place))),
            row: jurisdictionName(view, row, 'name'),
          })}
        </p>
      ))}
      <ul class="law-tests">
        {TESTS.map((test) => (
          <li key={test}>
            <b>{t(`test.${test}.name`)}</b> <span>{t(`test.${test}.short`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Relations({ view }: { view: SeatView }) {
  const places = view.jurisdictions;
  const pairs = places.flatMap((a) => places.filter((b) => b.id > a.id).map((b) => ({ a: a.id, b: b.id })));
  return (
    <ul class="law-relations">
      {pairs.map(({ a, b }) => {
        const value = view.relations[a * places.length + b];
        return (
          <li key={`${a}.${b}`}>
            <Pair a={a} b={b} />
            <span>{t('ui.laws.between', { a: jurisdictionName(view, a), b: jurisdictionName(view, b) })}</span>
            <b class="k-num">{signed(value)}</b>
            <em>{t(value > 1 ? 'ui.relation.warm' : value < -1 ? 'ui.relation.cold' : 'ui.relation.even')}</em>
          </li>
        );
      })}
    </ul>
  );
}
