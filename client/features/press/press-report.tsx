import './press.css';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import type { Claim, Press } from '../teaching/model.ts';
import { foundIn, markedIn } from './marks.ts';

type Props = {
  press: Press;
  /** What was sent before, as it was sent. */
  sent?: string;
  /** Keeps the marks with the lesson's answers; alone, they stay on this page. */
  onSend?(answer: string): Promise<boolean>;
};

/** A press report to check: each sentence is marked or not; then the record is shown beside it. */
export function PressReport({ press, sent = '', onSend }: Props) {
  const claims = press.paragraphs.flat();
  const [marks, setMarks] = useState<ReadonlySet<string>>(() => markedIn(sent));
  const [open, setOpen] = useState(sent !== '');
  const [failed, setFailed] = useState(false);
  const toggle = (id: string) => {
    const next = new Set(marks);
    if (!next.delete(id)) next.add(id);
    setMarks(next);
  };
  const show = async () => {
    const ok = onSend ? await onSend([...marks].sort().join(' ') || '-') : true;
    setFailed(!ok);
    if (ok) setOpen(true);
  };
  const { found, wrongly, all } = foundIn(claims, marks);
  return (
    <article class="press">
      <p class="press-task">{press.task}</p>
      <p class="press-date">{press.dateline}</p>
      <h2>{press.headline}</h2>
      {press.paragraphs.map((paragraph, i) => (
        <ul key={i} class="press-paragraph">
          {paragraph.map((claim) => (
            <Sentence
              key={claim.id}
              claim={claim}
              marked={marks.has(claim.id)}
              open={open}
              onToggle={() => toggle(claim.id)}
            />
          ))}
        </ul>
      ))}
      <div class="press-foot" role="status">
        {open ? (
          <>
            <p>
              <b>{t('press.found', { found, all })}</b> {wrongly > 0 && t('press.wrongly', { wrongly })}
            </p>
            <p>{t('press.after')}</p>
          </>
        ) : (
          <>
            <p>{t('press.marked', { count: marks.size, all })}</p>
            {failed && <p>{t('classDebrief.exit.failed')}</p>}
            <Button kind="ink" icon="check" onClick={show}>
              {t('press.show')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}

function Sentence(props: { claim: Claim; marked: boolean; open: boolean; onToggle(): void }) {
  const { claim, marked, open, onToggle } = props;
  if (!open)
    return (
      <li>
        <button type="button" class="press-claim" aria-pressed={marked} onClick={onToggle}>
          <Icon name={marked ? 'x' : 'minus'} size={16} label={marked ? t('press.isMarked') : undefined} /> {claim.text}
        </button>
      </li>
    );
  const right = marked === claim.wrong;
  return (
    <li class={`press-told press-${claim.wrong ? 'wrong' : 'holds'}`}>
      <p>
        <Icon name={claim.wrong ? 'x' : 'check'} size={18} label={t(claim.wrong ? 'press.wrong' : 'press.holds')} />{' '}
        {claim.text} <em>{t(right ? 'press.youRight' : claim.wrong ? 'press.youMissed' : 'press.youMarked')}</em>
      </p>
      <p>{claim.answer}</p>
      <p class="source">{claim.source}</p>
    </li>
  );
}
