import type { ComponentChildren } from 'preact';

/** The head of a page: whose it is, what kind of paper, and its title. */
export function FileHead({ crest, kind, title }: { crest?: ComponentChildren; kind: string; title: string }) {
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

/** Short facts: a name and a value each. */
export function Facts({ facts }: { facts: readonly [string, ComponentChildren][] }) {
  return (
    <dl class="desk-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
