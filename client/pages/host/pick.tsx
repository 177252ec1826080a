import type { ComponentChildren } from 'preact';

/** `lang`: the language of the label, where that is another than the page's. */
type Way<T> = { id: T; label: ComponentChildren; note?: string; lang?: string };

/** One of a few: all of them in sight, one press. */
export function Pick<T extends string | number>({
  name,
  label,
  ways,
  chosen,
  onChoose,
  big,
}: {
  name: string;
  label: string;
  ways: readonly Way<T>[];
  chosen: T;
  onChoose(id: T): void;
  /** As cards with a note each. */
  big?: boolean;
}) {
  return (
    <fieldset class={`host-pick${big ? ' host-pick-big' : ''}`}>
      <legend>{label}</legend>
      <div class="host-pick-ways">
        {ways.map(({ id, label: text, note, lang }) => (
          <label key={id} class={id === chosen ? 'host-chosen' : ''}>
            <input class="k-cover" type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            <span lang={lang}>{text}</span>
            {note && <em>{note}</em>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
