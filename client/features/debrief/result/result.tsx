import './result.css';
import './shatter.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Debrief, FinalRank, Scenario } from '../../../../shared/model/index.ts';
import { later } from '../../../app/later.tsx';
import { saveFile } from '../../../app/save-file.ts';
import { inARow, signed } from '../../../i18n/index.ts';
import { mapOpening } from '../../../state/map-model.ts';
import { isStill } from '../../../state/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Crest } from '../../../ui/drawing.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Place } from '../../../ui/place.tsx';
import { Wordmark } from '../../../ui/wordmark.tsx';
import { ScoreSheet } from '../../score/score-sheet.tsx';
import { type ScoreSum, scoreSum } from '../../score/score-sum.ts';
import { headlineOf } from '../headline.ts';
import { placeOf } from '../par-strip.tsx';
import { RoundMapView } from '../round-map-view.tsx';
import { useRoundMap } from '../use-round-map.ts';
import { type Words, wordsOf } from '../words.ts';
import { resultPicture } from './picture.ts';
import { whyMeters, whyPlaced } from './why-placed.ts';

const LAPSE_MS = 1400;
/** It draws a map of its own, which few games need. */
const Shatter = later(async () => (await import('./shatter.tsx')).Shatter);

type Props = {
  debrief: Debrief;
  scenario: Scenario;
  actions: { story(): void; again(): void; swap(): void };
};

/** The first page after a match: how one came out and why, one's agenda unsealed, the score as a sum, while the map runs through the rounds. */
export function Result({ debrief, scenario, actions }: Props) {
  const { view, timeline, you } = debrief;
  const words = useMemo(() => wordsOf(view), [view]);
  const { t } = words;
  const rank = view.ranks?.find(({ seat }) => seat === you);
  const history = useMemo(() => t(`debrief.headline.${headlineOf(debrief)}`), [debrief]);
  const [saved, setSaved] = useState('');
  if (!rank) return null;
  const { role, meters, weights } = view.seats[you];
  const sum = scoreSum({
    role,
    meters,
    weights,
    agenda: rank.agenda,
    comity: view.comity,
    ending: view.ending,
    score: rank.score,
  });
  const why = whyPlaced(view, timeline, rank, sum, words);
  const splinternet = view.ending === 'splinternet';
  const { letters, variant, id } = scenario.seats[you];
  const place = splinternet ? t('result.nobody') : placeOf(rank.place, words);
  const name = inARow([words.seat(you), t(`seat.${id}.kind`)]);
  const save = () =>
    resultPicture({
      crest: { role, letters, variant },
      scenario: t('scenario.name'),
      place,
      name,
      why,
      history,
      brand: t('ui.brand'),
      score: `${t('score.score')} ${sum.score}`,
      par: parWords(sum, rank, words),
    })
      .then((picture) => saveFile(picture, 'comity-result.png'))
      .catch(() => setSaved(t('result.saveFailed')));
  return (
    <div class="result" data-splinternet={splinternet ? '' : undefined}>
      <header class="result-rail">
        <Wordmark name={t('ui.brand')} />
        <p>
          {t('result.ended', {
            scenario: t('scenario.name'),
            round: view.history.comity.length - 1,
            rounds: view.rounds,
          })}
        </p>
      </header>
      {splinternet ? (
        <Shatter view={view} scenario={scenario} />
      ) : (
        <Lapse debrief={debrief} scenario={scenario} words={words} />
      )}
      <main class="result-main">
        {splinternet && (
          <div class="result-splintered">
            <p class="k-label">{t('result.splintered.label')}</p>
            <h2>{t('result.splintered')}</h2>
            <p>{t('result.splintered.text')}</p>
          </div>
        )}
        <section class="result-card" aria-label={t('result.tab')}>
          <p class="result-tab">{t('result.tab')}</p>
          <div class="result-sheet">
            <header>
              <Crest letters={letters} role={role} variant={variant} size={splinternet ? 64 : 96} />
              <div>
                <p class="result-place">
                  <b>{place}</b> {!splinternet && <span>{t('result.of', { seats: view.seats.length })}</span>}
                </p>
                <p class="result-name">{name}</p>
              </div>
              <Place name={scenario.engravings?.places[id]} behind />
            </header>
            <h1>{why}</h1>
            {!splinternet && <Ranks debrief={debrief} scenario={scenario} words={words} />}
            <Agenda rank={rank} sum={sum} words={words} />
          </div>
        </section>
        <section class="result-sum" aria-labelledby="result-sum">
          <h2 id="result-sum">{t('result.sum')}</h2>
          <ScoreSheet
            sum={sum}
            par={rank.par}
            spread={rank.spread}
            rank={rank.rank}
            comity={view.comity}
            why={{ ...whyMeters(view, timeline, you, words), agenda: words.agenda(rank.agenda.id) }}
          />
        </section>
        <p class="result-history">
          <span class="k-label">{t('result.history')}</span> <b>{history}</b>
        </p>
        <nav class="result-actions" aria-label={t('debrief.actions')}>
          <Button kind="gold" icon="film-strip" seals onClick={actions.story}>
            {t('result.story')}
          </Button>
          <Button icon="arrow-counter-clockwise" onClick={actions.again}>
            {t('result.again')}
          </Button>
          <Button icon="arrows-left-right" onClick={actions.swap}>
            {t('result.swap')}
          </Button>
          <Button icon="download-simple" onClick={save}>
            {t('result.save')}
          </Button>
        </nav>
        <p role="status" class="result-saved">
          {saved}
        </p>
      </main>
    </div>
  );
}

function parWords(sum: ScoreSum, { par }: FinalRank, { t }: Words): string {
  const above = sum.score - par;
  return t(above < 0 ? 'score.below' : above > 0 ? 'score.above' : 'score.on', { by: Math.abs(above) });
}

/** The map behind the cards, from the start to the last round; at once as it ended for who wants no motion. */
function Lapse({ debrief, scenario, words }: { debrief: Debrief; scenario: Scenario; words: Words }) {
  const last = debrief.view.history.comity.length - 1;
  const [round, setRound] = useState(isStill.value ? last : 0);
  useEffect(() => {
    if (round >= last) return;
    const timer = setTimeout(() => setRound(round + 1), LAPSE_MS);
    return () => clearTimeout(timer);
  }, [round, last]);
  const model = useRoundMap(debrief, scenario, round, words);
  return (
    <div class="result-map" inert>
      <RoundMapView model={model} opening={mapOpening(scenario.id)} round={round} words={words} />
    </div>
  );
}

/** Every seat in its place; the numbers are those that the places go by. */
function Ranks({ debrief, scenario, words }: { debrief: Debrief; scenario: Scenario; words: Words }) {
  const { t } = words;
  const ranks = [...(debrief.view.ranks ?? [])].sort((a, b) => a.place - b.place);
  const winners = ranks
    .filter(({ won }) => won)
    .map(({ seat }) => t('result.ranks.won', { seat: words.seatInText(seat) }));
  return (
    <>
      <ol class="result-ranks" aria-label={t('result.ranks')}>
        {ranks.map(({ seat, place, rank }) => {
          const { letters, role, variant } = scenario.seats[seat];
          return (
            <li key={seat} class={seat === debrief.you ? 'result-you' : ''}>
              <span aria-hidden="true">{place}</span>
              <Crest letters={letters} role={role} variant={variant} size={32} />
              <b aria-hidden="true">{signed(rank)}</b>
              <span class="k-hidden">
                {t('result.rankWords', { place: placeOf(place, words), seat: words.seat(seat), rank: signed(rank) })}
                {seat === debrief.you && `, ${t('result.you')}`}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="result-note">{t('result.ranks.note', { who: winners.join(' ') || t('result.ranks.nobody') })}</p>
    </>
  );
}

/** What the seat wanted in secret, out of its envelope. */
function Agenda({ rank, sum, words }: { rank: FinalRank; sum: ScoreSum; words: Words }) {
  const { t } = words;
  const full = sum.agenda.points === sum.agenda.most;
  return (
    <div class="result-agenda">
      <svg viewBox="0 0 130 104" width="104" height="84" aria-hidden="true">
        <path d="M4 40 65 4l61 36v60H4z" fill="#c9a95c" stroke="#6b5322" stroke-width="2" />
        <path d="M22 22h86v58H22z" fill="#fffbf0" stroke="#b7a06a" />
        <path d="M34 34h62M34 44h62M34 54h40" stroke="#b7a06a" stroke-width="4" />
        <path d="M4 40l61 38 61-38v60H4z" fill="#ead7aa" stroke="#6b5322" stroke-width="2" />
        <path d="M48 76c6-8 12-2 16-7l-4 13 6 9c-9 5-19 1-20-4s-1-8 2-11z" fill="#8f1d21" />
        <path d="M70 70c8-3 14 3 13 9s-7 13-14 11l4-9z" fill="#8f1d21" />
      </svg>
      <div>
        <p class="k-label">{t('result.agenda')}</p>
        <h3>{words.agenda(rank.agenda.id)}</h3>
        <p>{words.agendaText(rank.agenda.id)}</p>
        <p class={full ? 'result-full' : 'result-part'}>
          <Icon name={full ? 'check-circle' : 'hourglass'} size={18} />{' '}
          {rank.agenda.lost && `${t(`agenda.${rank.agenda.id}.lost`)} `}
          {t('result.agenda.points', { now: rank.agenda.now, points: sum.agenda.points, most: sum.agenda.most })}
        </p>
      </div>
    </div>
  );
}
