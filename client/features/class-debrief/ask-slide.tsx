import { Icon } from '../../ui/index.ts';
import type { Ask } from './questions.ts';

/** Questions to talk about, each after what happened. */
export function AskSlide({ questions }: { questions: readonly Ask[] }) {
  return (
    <ol class="slide-ask">
      {questions.map(({ fact, question }) => (
        <li key={question + fact}>
          <Icon name="chats" size={34} />
          <div>
            <p class="ask-fact">{fact}</p>
            <h3>{question}</h3>
          </div>
        </li>
      ))}
    </ol>
  );
}
