import type { ComponentChildren } from 'preact';
import { Term } from '../glossed.tsx';

/** The head of a page: whose it is, what kind of paper, and its title. */
export function FileHead({
  crest,
  kind,
  title,
}: {
  crest?: ComponentChildren;
  kind: ComponentChildren;
  title: string;
}) {
  return (
    <header class="desk-head">
      {crest}
      <div>
        <p class="k-label">{kind}</p>
        <h2>{title}</h2>
      </div>
    </header>
  );
}

/** A name, a value, and the word of the glossary that explains the name. */
export type Fact = [name: string, value: ComponentChildren, term?: string];

/** Letters of a name and its value that half a folder holds side by side. */
const ONE_LINE = 30;

/** Short facts: a name and a value each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="desk-facts">
      {facts.map(([name, value, term]) => (
        <div key={name} class={typeof value === 'string' && name.length + value.length > ONE_LINE ? 'long' : undefined}>
          <dt>{term ? <Term id={term}>{name}</Term> : name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
