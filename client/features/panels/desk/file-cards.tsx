import type { CaseFile, ReasonCode, SeatView } from '../../../../shared/model/index.ts';
import { capital, cityName, crimeName, holdingName, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { type Choice, ChoiceRows } from './choice-rows.tsx';
import { SeatCrest } from './crests.tsx';
import { Facts } from './file-head.tsx';
import { roundOfEvidence, treatyRoad, worthOfFile } from './file-words.ts';
import { GravityDots } from './gravity-dots.tsx';
import { OrderPreview } from './order-preview.tsx';

/** Police files, a row each, which opens the roads to its evidence. */
export function FileRows({ files, onOpen }: { files: readonly CaseFile[]; onOpen(file: number): void }) {
  if (files.length === 0) return <p class="desk-quiet">{t('deskui.noFiles')}</p>;
  return (
    <>
      {files.map((file) => (
        <button
          key={file.id}
          type="button"
          class="desk-file desk-file-head"
          data-choice
          onClick={() => onOpen(file.id)}
        >
          <FileWords file={file} />
          <Icon name="caret-right" size={18} />
        </button>
      ))}
    </>
  );
}

/** One police file, and the roads to its evidence. */
export function FileRoads({ id }: { id: number }) {
  const view = useTable().view.value;
  const file = view.own?.files.find((one) => one.id === id);
  if (!file) return null;
  const holding = view.holdings.find((one) => one.id === file.holding);
  return (
    <article class="desk-file open">
      <h3 class="desk-file-head">
        <FileWords file={file} />
      </h3>
      <Facts
        facts={[
          [t('deskui.fact.data'), holdingName(view, file.holding)],
          [t('deskui.fact.where'), holding ? cityName(view, holding.datacenter) : ''],
          [t('deskui.fact.whose'), holding ? seatName(view, holding.company) : ''],
          [t('deskui.fact.road'), treatyRoad(view, file), 'request'],
          [t('meter.security'), worthOfFile(view, file)],
        ]}
      />
      <ChoiceRows
        label={t('deskui.roads', { crime: crimeName(view, file.id) })}
        group="order"
        choices={roadsOf(view, file)}
        under={<OrderPreview />}
      />
    </article>
  );
}

function FileWords({ file }: { file: CaseFile }) {
  const view = useTable().view.value;
  const holding = view.holdings.find((one) => one.id === file.holding);
  const last = file.due <= view.round;
  const comes = roundOfEvidence(view, file);
  return (
    <>
      {holding && <SeatCrest seat={holding.company} size={32} />}
      <span class="desk-file-name">
        <b>
          {capital(crimeName(view, file.id))} <GravityDots gravity={file.gravity} />
        </b>
        <span class={last ? 'desk-due desk-pressing' : 'desk-due'}>
          {last ? t('deskui.file.last') : t('deskui.file.due', { round: file.due })}
        </span>
        {comes !== undefined && <span class="desk-due">{t('deskui.file.comes', { round: comes })}</span>}
      </span>
      <Evidence file={file} />
    </>
  );
}

/** Evidence so far of what is needed: a box each. */
function Evidence({ file }: { file: CaseFile }) {
  const words = t('deskui.evidence', { have: Math.min(file.evidence, file.need), need: file.need });
  return (
    <span class="desk-evidence" role="img" aria-label={words} title={words}>
      {Array.from({ length: file.need }, (_, index) => (
        <i key={index} class={index < file.evidence ? 'full' : ''} />
      ))}
      <small aria-hidden="true">{`${Math.min(file.evidence, file.need)}/${file.need}`}</small>
    </span>
  );
}

/** The kinds of order that work on a police file. */
const ROADS = ['demand', 'request', 'covert', 'compel'] as const;

function roadsOf(view: SeatView, file: CaseFile): Choice[] {
  return ROADS.map((kind) => {
    const option = view.options.find(({ order }) => order.kind === kind && order.file === file.id);
    return {
      key: kind,
      name: t(`order.${kind}.name`),
      note: t(`order.${kind}.short`),
      icon: kind,
      option,
      closed: option ? undefined : t(`reason.${whyClosed(view, file, kind)}`),
    };
  });
}

/** Why a road to this file is closed: what the rules say of it, else what the table shows, else why the whole kind is. */
function whyClosed(view: SeatView, file: CaseFile, kind: (typeof ROADS)[number]): ReasonCode {
  const here = view.closed.find((one) => one.kind === kind && one.target?.file === file.id);
  if (here) return here.reason;
  const all = view.closed.find((one) => one.kind === kind)?.reason;
  if (all === 'noSlotLeft' || all === 'purseTooSmall') return all;
  const sealed = view.own?.orders.some(({ order }) => order.kind === kind && order.file === file.id);
  if (sealed) return 'alreadySealed';
  const holding = view.holdings.find((one) => one.id === file.holding);
  const home = view.datacenters.find((one) => one.id === holding?.datacenter)?.jurisdiction === file.jurisdiction;
  if (kind === 'demand') return file.spent ? 'fileSpent' : 'demandOpen';
  if (kind === 'compel') return all ?? 'helpOpen';
  if (home) return kind === 'request' ? 'hostIsHome' : 'holdingIsOwn';
  if (kind === 'covert') return all ?? 'onceARound';
  if (file.road === 'refused') return 'roadClosed';
  const waiting = view.requests.some(
    (one) => one.file === file.id && (one.status === 'waiting' || one.status === 'granted'),
  );
  return waiting ? 'requestOpen' : (all ?? 'noTreaty');
}
