import { METERS, type OrderKind, type ScenarioSeat } from '../../../shared/model/index.ts';
import { ruleset, signed, t } from '../../i18n/index.ts';
import { Crest } from '../../ui/index.ts';
import { DOES, MOVES, WORDS } from './role-facts.ts';

/** One seat on one sheet of paper. */
export function RoleCard({ seat }: { seat: ScenarioSeat }) {
  const { id, role, letters, variant, weights } = seat;
  return (
    <article class={`card card-${role}`} aria-labelledby={`card-${id}`}>
      <header>
        <Crest role={role} letters={letters} variant={variant} size={72} />
        <div>
          <p class="k-label">
            {t(`role.${role}`)} · {t('scenario.name')}, {t('scenario.dates')}
          </p>
          <h2 id={`card-${id}`}>{t(`seat.${id}.name`)}</h2>
          <p>
            {t(`seat.${id}.kind`)}. {t(`ui.start.${role}.does`)}
          </p>
        </div>
      </header>
      <p class="card-hook">{t(`seat.${id}.hook`)}</p>
      <p>{t(`seat.${id}.case`)}</p>

      <h3>{t('cards.want')}</h3>
      <ul class="card-meters">
        {METERS[role].map((meter, n) => (
          <li key={meter}>
            <h4>{t(`meter.${meter}`)}</h4>
            <p>{t('cards.wants', { want: t(`seat.${id}.want.${n + 1}`), weight: weights[n] })}</p>
            <ul>
              {MOVES[meter].map((effect) => (
                <li key={effect}>
                  <b class={ruleset.effects[effect] < 0 ? 'k-down' : 'k-up'}>{signed(ruleset.effects[effect])}</b>
                  {t(`cards.moves.${effect}`, {
                    high: ruleset.parameters['drift.trustHigh'],
                    low: ruleset.parameters['drift.trustLow'],
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>

      <div class="card-does">
        {(['orders', 'bench'] as const).map((phase) => (
          <section key={phase}>
            <h3>{t(`cards.does.${phase}`, { count: ruleset.ordersPerRound })}</h3>
            <dl>
              {DOES[role][phase].map((kind) => (
                <div key={kind}>
                  <dt>
                    {t(`order.${kind}.name`)} <span>{priceOf(kind)}</span>
                  </dt>
                  <dd>{t(`order.${kind}.short`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>

      <div class="card-foot">
        <section>
          <h3>{t('cards.first')}</h3>
          <p>{t(`ui.start.${role}.first`)}</p>
          <p class="card-note">
            {t('cards.purse', {
              purse: t(`ui.purse.${role}`),
              start: ruleset.purse[role].start,
              income: ruleset.purse[role].income,
            })}
          </p>
        </section>
        <section>
          <h3>{t('cards.words')}</h3>
          <dl>
            {WORDS[role].map((word) => (
              <div key={word}>
                <dt>{t(`glossary.${word}.name`)}</dt>
                <dd>{t(`glossary.${word}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p class="card-all">{t('cards.comity', { start: ruleset.comity.start })}</p>
    </article>
  );
}

/** Prices in a row where they differ: leaving a market is free, entering is not. */
function priceOf(kind: OrderKind): string {
  const { prices, extra } = ruleset;
  if (kind === 'market') return t('cards.price.market', { enter: extra.enterMarket, leave: prices.market });
  return prices[kind] === 0 ? t('cards.price.free') : String(prices[kind]);
}
