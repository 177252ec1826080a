import type { ComponentChildren } from 'preact';
import type { Scenario } from '../../../shared/model/index.ts';
import { AskSlide } from './ask-slide.tsx';
import { CurvesSlide } from './curves-slide.tsx';
import { LawSlide } from './law-slide.tsx';
import { PledgesSlide } from './pledges-slide.tsx';
import { ReallySlide } from './really-slide.tsx';
import { ScoreSlide } from './score-slide.tsx';
import type { Slide } from './slides.ts';
import { SplitSlide } from './split-slide.tsx';
import { TurnsSlide } from './turns-slide.tsx';
import type { ToldWorld } from './worlds.ts';

type Props = {
  slide: Slide;
  worlds: readonly ToldWorld[];
  scenario: Scenario;
  /** Name of the reader's own world. */
  own?: string;
  /** What stands on the last slide: for each reader something else. */
  exit: ComponentChildren;
};

/** One slide of the debrief; on a page or on the projector. */
export function SlideView({ slide, worlds, scenario, own, exit }: Props) {
  switch (slide.chapter) {
    case 'curves':
      return <CurvesSlide worlds={worlds} own={own} />;
    case 'splits':
      return <SplitSlide split={slide.split} nth={slide.nth} worlds={worlds} scenario={scenario} own={own} />;
    case 'law':
      return <LawSlide court={slide.court} worlds={slide.worlds} />;
    case 'pledges':
      return <PledgesSlide worlds={slide.worlds} own={own} />;
    case 'turns':
      return <TurnsSlide worlds={slide.worlds} own={own} />;
    case 'really':
      return <ReallySlide scenario={scenario} words={worlds[0].words} />;
    case 'score':
      return <ScoreSlide worlds={worlds} scenario={scenario} />;
    case 'ask':
      return <AskSlide questions={slide.questions} />;
    case 'exit':
      return <>{exit}</>;
  }
}
