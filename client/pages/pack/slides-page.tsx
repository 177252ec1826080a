import type { Plan } from '../../../shared/lesson/index.ts';
import type { Scenario } from '../../../shared/model/index.ts';
import { BriefSlide } from '../../features/brief/brief-slide.tsx';
import { briefNote, briefTitle } from '../../features/brief/brief-words.ts';
import { BRIEF } from '../../features/brief/slides.ts';
import type { Teaching } from '../../features/teaching/model.ts';

/** Pixels of a projector's pixel on paper: --u of pack.css. */
const UNIT = 320 / 1920;

/** The slides of the brief as the projector shows them, with what is said to each: for who has no projector, or likes paper. */
export function SlidesPage({ teaching, scenario, plan }: { teaching: Teaching; scenario: Scenario; plan: Plan }) {
  return (
    <ol class="pack-slides-list">
      {BRIEF.map((slide) => (
        <li key={slide}>
          <div class="pack-slide">
            <div class={`brief brief-on-${slide}`}>
              <p class="pack-slide-title">{briefTitle(slide, teaching)}</p>
              <BriefSlide slide={slide} scenario={scenario} plan={plan.id} teaching={teaching} unit={UNIT} />
            </div>
          </div>
          <p>{briefNote(slide, teaching)}</p>
        </li>
      ))}
    </ol>
  );
}
