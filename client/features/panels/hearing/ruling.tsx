import { useId, useState } from 'preact/hooks';
import type { Ground, PublicCase, Ruling as RulingKind } from '../../../../shared/model/index.ts';
import { GROUNDS } from '../../../../shared/model/index.ts';
import { lineOfLaw, rulingName, signed, t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';
import { Delta, Icon, TextField } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { bandsOf } from '../desk/demand-merits.tsx';
import { choose } from '../desk/edit-draft.ts';
import { answerTo } from '../desk/order-facts.ts';
import { Preview } from '../desk/preview.tsx';
import {
  draftedRuling,
  foundedOf,
  type RulingOption,
  reversalOf,
  rulingsOf,
  unfoundedOf,
  withRuling,
} from '../desk/ruling-choice.ts';
import { Term } from '../glossed.tsx';
import { useEngravings } from '../seat-portrait.tsx';
import { argumentWords } from './argument-words.ts';
import { answerable, earnedBy, loserOf } from './arguments.ts';
import { wayOf } from './law-book.ts';
import { sideName } from './side-name.ts';

const MOST_REASONS = 240;

const GROUND_ICONS: Record<Ground, string> = {
  comity: 'handshake',
  location: 'map-pin',
  control: 'key',
  reading: 'eye',
  market: 'storefront',
  person: 'user',
};

/** The judge's page: the ruling, what it rests on, what it answers to the losing side, what it changes for whom, and its words. */
export function Ruling({ publicCase }: { publicCase: PublicCase }) {
  const closed = useLesson()?.view.value.settings.freeText === false;
  const table = useTable();
  const { draft } = table;
  const options = rulingsOf(table.view.value, publicCase.id);
  const isSealed = answerTo(table.view.value, `case ${publicCase.id}`) !== undefined;
  const drafted = draftedRuling(draft.value, publicCase.id);
  const [bare, setBare] = useState<{ id: number; ruling: RulingKind }>();
  const picked = drafted?.ruling ?? (bare?.id === publicCase.id ? bare.ruling : undefined);
  const take = (option: RulingOption | undefined) => {
    setBare(undefined);
    if (option) choose(table, option);
  };
  const rule = (ruling: RulingKind) => {
    const option = withRuling(options, ruling, drafted);
    if (option) return take(option);
    // A ruling is no draft before the test is picked that it rests on.
    draft.value = undefined;
    setBare({ id: publicCase.id, ruling });
  };
  const withGround = (ground: Ground) =>
    options.find(({ order }) => order.ruling === picked && order.ground === ground);
  const grounds = GROUNDS.filter((ground) => options.some(({ order }) => order.ground === ground));
  const earns = picked ? foundedOf(options, picked) : 0;
  return (
    <>
      <fieldset class="desk-rulings">
        <legend class="k-label">{t('hearing.step.ruling')}</legend>
        {bandsOf(publicCase.merits, publicCase.kind).map(({ id }) => (
          <RulingCard
            key={id}
            publicCase={publicCase}
            ruling={id}
            option={withRuling(options, id, drafted) ?? options.find(({ order }) => order.ruling === id)}
            on={picked === id}
            onChoose={() => rule(id)}
          />
        ))}
      </fieldset>
      <Words publicCase={publicCase} />
      {picked && (
        <fieldset class="desk-grounds">
          <legend class="k-label">{t('hearing.step.ground')}</legend>
          {grounds.map((ground) => (
            <label key={ground} class={`desk-ground${drafted?.ground === ground ? ' on' : ''}`}>
              <input
                class="k-cover"
                type="radio"
                name={`ground ${publicCase.id}`}
                data-choice=""
                checked={drafted?.ground === ground}
                onChange={() => take(withGround(ground))}
              />
              <Icon name={GROUND_ICONS[ground]} size={18} />
              <b>{t(`test.${ground}.name`)}</b>
              <small>{t(`test.${ground}.short`)}</small>
              <GroundNote option={withGround(ground)} />
            </label>
          ))}
          {grounds.length === 1 && grounds[0] === 'comity' && <p class="desk-quiet">{t('hearing.onlyComity')}</p>}
          {earns > 0 && <p class="desk-quiet">{t('hearing.groundEarns', { by: signed(earns) })}</p>}
          {grounds.some((ground) => unfoundedOf(withGround(ground)) < 0) && (
            <p class="desk-quiet" aria-hidden="true">
              {t('hearing.unfoundedAre')}
            </p>
          )}
        </fieldset>
      )}
      {drafted && draft.value ? (
        <>
          {!publicCase.sealed && (
            <p class="hear-line">
              <Icon name="book-open" size={18} />
              <span>
                <b>{t('hearing.line')}</b> “
                {lineOfLaw(table.view.value, {
                  case: publicCase.id,
                  ground: drafted.ground,
                  way: wayOf(drafted.ruling),
                })}
                ”
              </span>
            </p>
          )}
          <Preview title={t('hearing.changes')} />
          {mayEndBefore(publicCase) && <p class="desk-quiet">{t('hearing.unlessEnded')}</p>}
          <Reply publicCase={publicCase} />
          <TextField
            label={t(publicCase.sealed ? 'deskui.reasons.sealed' : 'deskui.reasons')}
            value={draft.value.reasons}
            most={MOST_REASONS}
            rows={2}
            suggestions={suggestionsFor(publicCase, drafted)}
            placeholder={t(closed ? 'lesson.reasonsClosed' : 'deskui.reasons.placeholder')}
            locked={closed}
            onInput={(reasons) => {
              if (draft.value) draft.value = { ...draft.value, reasons };
            }}
          />
        </>
      ) : (
        <>
          {(picked || !isSealed) && <p class="desk-quiet">{t('deskui.chooseRuling')}</p>}
          <Bench />
        </>
      )}
    </>
  );
}

/** Parties may end a case about an order in the same Outcome, before the ruling is read. */
function mayEndBefore({ kind }: PublicCase): boolean {
  return kind === 'challenge' || kind === 'suit';
}

/** Sentences to begin with: they speak of a company and an order, so that other cases have none. */
function suggestionsFor({ kind }: PublicCase, { ruling, ground }: RulingOption['order']): string[] {
  return kind !== 'challenge' ? [] : [1, 2, 3].map((number) => t(`ruling.reason.${ruling}.${ground}.${number}`));
}

/** Where the case is heard, while the judge's page has room. */
function Bench() {
  return (
    <div class="hear-bench">
      <Place name={useEngravings()?.hearing} />
    </div>
  );
}

/** The court's own words on this page, each with its note: a button cannot hold one. */
function Words({ publicCase }: { publicCase: PublicCase }) {
  if (publicCase.kind !== 'challenge') return null;
  return (
    <p class="hear-words">
      <span>{t('hearing.words')}</span>{' '}
      {(['quash', 'narrow', 'stay'] as const).map((word) => (
        <Term key={word} id={word}>
          {t(`glossary.${word}.name`)}
        </Term>
      ))}
    </p>
  );
}

/** One ruling: what it means here, and how often the bench above would turn it over. Whether it fits is for the judge to find from what is said and known. */
function RulingCard({
  publicCase,
  ruling,
  option,
  on,
  onChoose,
}: {
  publicCase: PublicCase;
  ruling: RulingOption['order']['ruling'];
  option: RulingOption | undefined;
  on: boolean;
  onChoose(): void;
}) {
  const id = useId();
  if (!option && ruling === 'defer' && publicCase.kind === 'fine') return null;
  const chance = reversalOf(option);
  return (
    <label class={`desk-ruling${on ? ' on' : ''}${option ? '' : ' closed'}`}>
      <input
        class="k-cover"
        type="radio"
        name="ruling"
        data-choice={option ? '' : undefined}
        checked={on}
        disabled={!option}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-means ${id}-chance`}
        onChange={onChoose}
      />
      <span class="k-radio-dot" aria-hidden="true" />
      <span>
        <b id={`${id}-name`}>{rulingName(publicCase, ruling)}</b>
        {chance > 0 && (
          <small class="hear-chance" id={`${id}-chance`}>
            {t('hearing.reversed', { chance })}
          </small>
        )}
        <small id={`${id}-means`}>
          {option
            ? t(
                publicCase.docket
                  ? `docket.${publicCase.docket}.${ruling}`
                  : `hearing.means.${publicCase.kind}.${ruling}`,
              )
            : t(ruling === 'defer' ? 'deskui.noTreatyHere' : 'deskui.noRulingHere')}
        </small>
      </span>
    </label>
  );
}

/** What sets a ground apart: the trust that it costs where it does not bear the ruling out, and how often it would be overturned. */
function GroundNote({ option }: { option: RulingOption | undefined }) {
  const cost = unfoundedOf(option);
  const reversal = reversalOf(option);
  if (cost >= 0 && reversal <= 0) return null;
  return (
    <small>
      {reversal > 0 && <span>{t('hearing.reversed', { chance: reversal })}</span>}
      {cost < 0 && (
        <>
          <span class="k-hidden">{t('hearing.unfounded', { by: signed(cost) })}</span>
          <span aria-hidden="true">
            <Delta delta={cost} text={signed(cost)} />
          </span>
        </>
      )}
    </small>
  );
}

/** What the ruling answers to the side that loses by it: one of that side's arguments, or none. */
function Reply({ publicCase }: { publicCase: PublicCase }) {
  const table = useTable();
  const { view, draft } = table;
  const drafted = draftedRuling(draft.value, publicCase.id);
  if (!drafted || !draft.value) return null;
  const side = loserOf(drafted.ruling);
  const answers = answerable(publicCase, drafted.ruling);
  if (answers.length === 0) return null;
  const reply = draft.value.reply;
  const pick = (code: string) => {
    if (draft.value) draft.value = { ...draft.value, reply: code };
  };
  const rows = [
    ...answers.map((one) => ({
      code: one.code,
      words: t('hearing.answers', { argument: argumentWords(view.value, publicCase, one, side) }),
    })),
    { code: '', words: t('hearing.noReply') },
  ];
  return (
    <fieldset class="hear-reply">
      <legend class="k-label">{t('hearing.step.reply', { who: sideName(view.value, publicCase, side) })}</legend>
      <p class="desk-quiet">
        {t(earnedBy(answers), {
          by: signed(Math.max(...answers.map(({ legitimacy }) => legitimacy))),
        })}
      </p>
      {rows.map(({ code, words }) => (
        <label key={code} class={`desk-reason${reply === code ? ' on' : ''}`}>
          <input
            class="k-cover"
            type="radio"
            name={`reply ${publicCase.id}`}
            data-choice=""
            checked={reply === code}
            onChange={() => pick(code)}
          />
          <span class="k-radio-dot" aria-hidden="true" />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
