import { useRef, useState } from 'preact/hooks';
import { isSame, matterOf, type OrderKind, type Phase } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { useProposes } from '../../../state/proposes.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Checkbox, Stamp } from '../../../ui/index.ts';
import { priceWords } from './choice-rows.tsx';
import { tick } from './edit-draft.ts';
import { canPay, orderOf, placesTaken, priceOf, sealOf, takesPlace } from './order-facts.ts';
import { TONES } from './ruling-tones.ts';
import { stampWord } from './stamp-word.ts';
import { openNext } from './tabs.ts';
import { partSeal, sealUnderWax } from './wax.ts';

/** The folder's foot: ticks of the draft and the wax. */
export function SealBar() {
  const table = useTable();
  const [sending, setSending] = useState(false);
  const proposes = useProposes();
  const bar = useRef<HTMLDivElement>(null);
  const view = table.view.value;
  const draft = table.draft.value;
  if (!draft) return null;
  const { order } = draft.option;
  const price = priceOf(draft);
  const have = canPay(view, order);
  const sealed = sealOf(view, order);
  const same = sealed && isSame(sealed.order, orderOf(draft));
  const full = view.phase === 'orders' && takesPlace(order) && placesTaken(view) >= ruleset.ordersPerRound;
  const open = table.open.value;
  const isElsewhere = view.phase === 'orders' && open?.what === 'case' && draft.option.target.case !== open.id;
  const why = price > have ? t('deskui.notNow', { price, have }) : full ? t('deskui.noSlot') : undefined;
  const seal = async () => {
    setSending(true);
    const over = bar.current?.parentElement?.querySelector('[data-seal]')?.getBoundingClientRect();
    const reply = await table.send({ kind: 'seal', order: orderOf(draft) });
    setSending(false);
    if (!reply.ok) return;
    if (!proposes) sealUnderWax(table, over);
    table.draft.value = undefined;
    openNext(table);
  };
  return (
    <>
      <div class="desk-ticks" ref={bar}>
        {isElsewhere && <b>{t(`order.${order.kind}.name`)}</b>}
        {order.kind === 'rule' && (
          <Stamp
            word={stampWord(
              view.cases.find(({ id }) => id === order.case),
              order.ruling,
            )}
            tone={TONES[order.ruling]}
            height={44}
          />
        )}
        {draft.option.ticks.map((one) => (
          <Checkbox
            key={one.field}
            checked={draft.ticks.includes(one.field)}
            note={one.price > 0 ? t('deskui.tickPrice', { price: priceWords(view, one.price) }) : undefined}
            onChange={(on) => tick(table, one.field, on)}
          >
            {t(`deskui.tick.${one.field}`)}
          </Checkbox>
        ))}
        <Button
          kind="ghost"
          icon="x"
          label={t('deskui.unchoose')}
          onClick={() => {
            table.draft.value = undefined;
          }}
        />
      </div>
      {same && matterOf(order) !== undefined ? (
        <BreakSeal seal={sealed.seal} />
      ) : (
        <Button kind="wax" icon="seal-check" seals busy={sending} blocked={why} onClick={seal}>
          {t(proposes ? 'lesson.team.propose' : sealWords(view.phase, order.kind))}
        </Button>
      )}
    </>
  );
}

/** Takes an order or answer back while the phase lasts. */
export function BreakSeal({ seal }: { seal: number }) {
  const table = useTable();
  const place = useRef<HTMLSpanElement>(null);
  const undo = async () => {
    const over = place.current?.getBoundingClientRect();
    const reply = await table.send({ kind: 'breakSeal', seal });
    if (!reply.ok) return;
    partSeal(table, over);
    table.draft.value = undefined;
  };
  return (
    <span ref={place}>
      <Button small onClick={undo}>
        {t('deskui.breakSeal')}
      </Button>
    </span>
  );
}

/** What the wax button says. */
function sealWords(phase: Phase, kind: OrderKind): string {
  if (phase === 'orders') return 'deskui.sealOrder';
  if (kind === 'rule') return 'deskui.signRuling';
  return kind === 'brief' ? 'deskui.sealBrief' : 'deskui.sealAnswer';
}
