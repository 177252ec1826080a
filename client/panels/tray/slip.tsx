import type { Sealed } from '../../../shared/model/index.ts';
import { Button, Icon, Seal } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';
import { sealedWords } from './sealed-words.ts';

/** One order or answer under wax. Its seal can be broken until the phase ends. */
export function Slip({ sealed, nth }: { sealed: Sealed; nth: number }) {
  const table = useTable();
  const name = t(`order.${sealed.order.kind}.name`);
  return (
    <li class="tray-slip">
      <p class="tray-slip-name">
        <span class="tray-slip-nth">{nth}</span>
        <b>{name}</b>
        <span class="tray-slip-price">
          <span class="num">{sealed.price}</span>
          <Icon name="coins" size={15} label={t('ui.price')} />
        </span>
      </p>
      <p class="tray-slip-about">{sealedWords(table.view.value, sealed.order)}</p>
      <span class="tray-slip-seal">
        <Seal size={30} />
        <Button
          small
          kind="ghost"
          icon="arrow-counter-clockwise"
          label={t('ui.breakSeal.of', { order: name })}
          onClick={() => table.send({ kind: 'breakSeal', seal: sealed.seal })}
        />
      </span>
    </li>
  );
}
