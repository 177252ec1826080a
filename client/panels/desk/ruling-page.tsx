import type { CaseFace, Ground, Ruling } from '../../../shared/model/index.ts';
import { GROUNDS, NONE } from '../../../shared/model/index.ts';
import { Icon, TextField } from '../../kit/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { useTable } from '../../state/table-store.ts';
import { caseName, jurisdictionName, seatName, t } from '../../text/index.ts';
import { Glossed } from '../glossed.tsx';
import { answerTo } from './choice.ts';
import { choose } from './choose.ts';
import { StateCrest } from './crests.tsx';
import { bandsOf } from './demand-merits.tsx';
import { demandTitle } from './demand-page.tsx';
import { FileHead } from './file-head.tsx';
import { MeritsPage } from './merits-page.tsx';
import { Preview } from './preview.tsx';
import { draftedRuling, type RulingOption, rulingsOf, withRuling } from './ruling-choice.ts';
import { SealedNote } from './sealed-note.tsx';

const MOST_REASONS = 240;

const GROUND_ICONS: Record<Ground, string> = {
  comity: 'handshake',
  location: 'map-pin',
  control: 'key',
  reading: 'eye',
  market: 'storefront',
  person: 'user',
};

/** A case to be decided, over two pages: what counts on the left, the ruling on the right. */
export function RulingPage({ id }: { id: number }) {
  const table = useTable();
  const view = table.view.value;
  const face = view.cases.find((one) => one.id === id);
  if (!face) return null;
  const sealed = answerTo(view, `case ${id}`);
  const drafted = draftedRuling(table.draft.value, id);
  return (
    <div class="desk-case">
      <div class="desk-leaf">
        <CaseHead face={face} />
        <MeritsPage face={face} chosen={drafted?.ruling ?? face.merits.band} />
      </div>
      <div class="desk-leaf">
        <SealedNote
          sealed={sealed}
          words={sealed?.order.kind === 'rule' ? t(`ruling.${sealed.order.ruling}.name`) : undefined}
        />
        {rulingsOf(view, id).length > 0 && <Bench face={face} />}
      </div>
    </div>
  );
}

function CaseHead({ face }: { face: CaseFace }) {
  const view = useTable().view.value;
  const demand = view.demands.find((one) => one.id === face.demand);
  const level = t(`deskui.level.${Math.min(3, face.level)}`, {
    court: jurisdictionName(view, face.jurisdiction, 'court'),
  });
  return (
    <>
      <FileHead
        crest={<StateCrest jurisdiction={demand?.jurisdiction ?? face.jurisdiction} />}
        kind={<Glossed text={t(face.sealed ? 'deskui.case.sealed' : 'deskui.case.kind', { level })} />}
        title={caseName(view, face)}
      />
      <p class="desk-text">
        <Glossed text={demand ? `${demandTitle(view, demand)}.` : face.docket ? t(`docket.${face.docket}.body`) : ''} />
      </p>
      {face.appellant !== NONE && (
        <p class="desk-quiet">{t('deskui.case.appealed', { who: seatName(view, face.appellant) })}</p>
      )}
    </>
  );
}

function Bench({ face }: { face: CaseFace }) {
  const closed = useLesson()?.view.value.settings.freeText === false;
  const table = useTable();
  const { draft } = table;
  const options = rulingsOf(table.view.value, face.id);
  const drafted = draftedRuling(draft.value, face.id);
  const take = (option: RulingOption | undefined) => option && choose(table, option);
  const grounds = new Set(options.map((option) => option.order.ground));
  const ruling = drafted?.ruling ?? face.merits.band;
  return (
    <>
      <fieldset class="desk-rulings">
        <legend class="k-label">{t('deskui.yourRuling')}</legend>
        {bandsOf(face.merits).map(({ id, from, to }) => (
          <RulingCard
            key={id}
            ruling={id}
            band={to > from ? t('deskui.bandFromTo', { from, to: to === 100 ? 100 : to - 1 }) : t('deskui.noBand')}
            option={options.find((option) => option.order.ruling === id)}
            on={drafted?.ruling === id}
            onChoose={() => take(withRuling(options, id, drafted?.ground, face.merits))}
          />
        ))}
      </fieldset>
      <fieldset class="desk-grounds">
        <legend class="k-label">{t('deskui.ground')}</legend>
        {GROUNDS.map((test) => (
          <label
            key={test}
            class={`desk-ground${drafted?.ground === test ? ' on' : ''}${grounds.has(test) ? '' : ' closed'}`}
          >
            <input
              class="k-cover"
              type="radio"
              name={`ground ${face.id}`}
              data-choice={grounds.has(test) ? '' : undefined}
              checked={drafted?.ground === test}
              disabled={!grounds.has(test)}
              onChange={() => take(options.find(({ order }) => order.ruling === ruling && order.ground === test))}
            />
            <Icon name={GROUND_ICONS[test]} size={20} />
            <b>{t(`test.${test}.name`)}</b>
          </label>
        ))}
        {grounds.size < GROUNDS.length && (
          <p class="desk-quiet">
            {t('deskui.groundsHere', {
              tests: inWords(GROUNDS.filter((test) => grounds.has(test)).map((test) => t(`test.${test}.name`))),
            })}
          </p>
        )}
      </fieldset>
      {drafted && draft.value ? (
        <>
          <TextField
            label={t('deskui.reasons')}
            value={draft.value.reasons}
            most={MOST_REASONS}
            rows={2}
            suggestions={suggestionsFor(drafted.ruling, drafted.ground)}
            placeholder={t(closed ? 'lesson.reasonsClosed' : 'deskui.reasons.placeholder')}
            locked={closed}
            onInput={(reasons) => {
              if (draft.value) draft.value = { ...draft.value, reasons };
            }}
          />
          <Preview title={t('deskui.ifYouSign')} />
        </>
      ) : (
        <p class="desk-quiet">{t('deskui.chooseRuling')}</p>
      )}
    </>
  );
}

function RulingCard({
  ruling,
  band,
  option,
  on,
  onChoose,
}: {
  ruling: Ruling;
  band: string;
  option: RulingOption | undefined;
  on: boolean;
  onChoose(): void;
}) {
  const inside = option?.bold === 0;
  return (
    <label class={`desk-ruling${on ? ' on' : ''}${option ? '' : ' closed'}`}>
      <input
        class="k-cover"
        type="radio"
        name="ruling"
        data-choice={option ? '' : undefined}
        checked={on}
        disabled={!option}
        onChange={onChoose}
      />
      <span class="k-radio-dot" aria-hidden="true" />
      <span>
        <b>{t(`ruling.${ruling}.name`)}</b>
        <small>{band}</small>
        {option ? (
          <em class={inside ? 'inside' : ''}>
            {inside ? t('deskui.inside') : t('deskui.bold', { points: option.bold })}
          </em>
        ) : (
          <em>{t(ruling === 'defer' ? 'deskui.noTreatyHere' : 'deskui.noRulingHere')}</em>
        )}
      </span>
    </label>
  );
}

/** 'Control', 'Control and Person', 'Control, Market and Person'. */
function inWords(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? t('deskui.and', { first: names.slice(0, -1).join(', '), last }) : last;
}

function suggestionsFor(ruling: Ruling, ground: Ground): string[] {
  return [1, 2, 3].map((number) => t(`ruling.reason.${ruling}.${ground}.${number}`));
}
