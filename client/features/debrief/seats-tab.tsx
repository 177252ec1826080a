import type { Debrief, FinalRank, Scenario } from '../../../shared/model/index.ts';
import { inARow, signed } from '../../i18n/index.ts';
import { Crest } from '../../ui/drawing.tsx';
import { Portrait } from '../../ui/engraving.tsx';
import type { Mood } from '../../ui/engravings/index.ts';
import { Glossed } from '../panels/glossed.tsx';
import { CauseList } from './cause-list.tsx';
import { causesOfComity } from './causes.ts';
import { MeterStory } from './meter-story.tsx';
import { placeWords } from './par-strip.tsx';
import { ScoreCurve } from './score-curve.tsx';
import { SeatCoverts, SeatFiles } from './seat-files.tsx';
import type { Words } from './words.ts';

type Props = { debrief: Debrief; scenario: Scenario; words: Words };

/** Every seat's result and what it kept to itself: agenda, files, secret work. The viewer's own seat comes first. */
export function SeatsTab({ debrief, scenario, words }: Props) {
  const { t, view } = words;
  const ranks = [...(view.ranks ?? [])].sort(
    (a, b) => Number(b.seat === debrief.you) - Number(a.seat === debrief.you) || a.place - b.place,
  );
  return (
    <div class="seats">
      <section class="paper comity-causes" aria-labelledby="comity-causes">
        <h2 id="comity-causes">{t('debrief.seats.comity')}</h2>
        <CauseList causes={causesOfComity(debrief.timeline, words.cause)} most={9} words={words} />
      </section>
      <p class="on-deep">{t('debrief.seats.scoresNote')}</p>
      <div class="seat-cards">
        {ranks.map((rank) => (
          <SeatCard key={rank.seat} rank={rank} debrief={debrief} scenario={scenario} words={words} />
        ))}
      </div>
    </div>
  );
}

function SeatCard({ rank, debrief, scenario, words }: Props & { rank: FinalRank }) {
  const { t, view } = words;
  const { seat, score, par, spread, agenda } = rank;
  const { letters, role, variant } = scenario.seats[seat];
  const name = words.seat(seat);
  const face = scenario.engravings?.seats[scenario.seats[seat].id];
  const figures = { score, par, spread, difference: signed(score - par), rank: signed(rank.rank) };
  const whoItIs = [placeWords(rank, words), seat === debrief.you ? t('debrief.you') : ''].filter((said) => said !== '');
  const id = `seat-${seat}`;
  return (
    <article class="paper seat-card" aria-labelledby={id}>
      <header>
        {face && <Portrait face={face} mood={moodOf(rank)} size={64} />}
        <Crest letters={letters} role={role} variant={variant} size={44} />
        <div>
          <h2 id={id}>{name}</h2>
          <p>{inARow(whoItIs)}</p>
        </div>
        <b class="seat-rank">{signed(rank.rank)}</b>
      </header>
      <p>
        <Glossed text={t('debrief.seats.rank', figures)} />
      </p>
      <h3>{t('debrief.seats.scores')}</h3>
      <ScoreCurve scores={view.history.scores.map((row) => row[seat])} par={par} name={name} words={words} />
      <h3>{t('debrief.seats.meters')}</h3>
      <MeterStory debrief={debrief} seat={seat} words={words} />
      <h3>{t('debrief.seats.agenda')}</h3>
      <p class="agenda">
        <b>{words.agenda(agenda.id)}</b> {words.agendaText(agenda.id)}{' '}
        <span class="points">{t('debrief.seats.agendaPoints', { points: agenda.points })}</span>
      </p>
      {role === 'government' && <SeatFiles seat={seat} words={words} />}
      {role === 'government' && <SeatCoverts seat={seat} words={words} />}
    </article>
  );
}

/** Whoever won is pleased; whoever fell well below par is not. */
function moodOf({ won, score, par, spread }: FinalRank): Mood {
  if (won) return 'pleased';
  return score < par - spread / 2 ? 'wronged' : 'calm';
}
