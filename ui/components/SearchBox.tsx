// A search field whose answers are a list below it: arrows choose, Enter takes, Escape closes.

import type { ComponentChildren, Ref } from 'preact';

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly input: Ref<HTMLInputElement>;
  readonly options: readonly ComponentChildren[];
  /** -1 while none is chosen. */
  readonly active: number;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTake: (index: number) => void;
  readonly onFocus: () => void;
  /** What stands below the field instead of a list: on its way, nothing found, failed. */
  readonly children?: ComponentChildren;
}

const LIST = 'search-results';

/** Draws the field and, over the view, its answers. */
export function SearchBox(props: SearchBoxProps) {
  const { label, value, input, options, active, onType, onKey, onTake, onFocus, children } = props;
  const isOpen = options.length > 0;
  return (
    <>
      <input
        ref={input}
        class="control search"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={LIST}
        {...(active >= 0 && isOpen ? { 'aria-activedescendant': toOptionId(active) } : {})}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
        onFocus={onFocus}
      />
      {(isOpen || Boolean(children)) && (
        <div class="results">
          {isOpen && <Options label={label} options={options} active={active} onTake={onTake} />}
          {children}
        </div>
      )}
    </>
  );
}

function Options({ label, options, active, onTake }: Pick<SearchBoxProps, 'label' | 'options' | 'active' | 'onTake'>) {
  return (
    <div id={LIST} role="listbox" aria-label={label}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option by its id.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
        <div
          key={toOptionId(index)}
          id={toOptionId(index)}
          role="option"
          aria-selected={index === active}
          class="row"
          ref={index === active ? showWhole : null}
          // The field must not lose the focus before the click has come.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}

function toOptionId(index: number): string {
  return `${LIST}-${index}`;
}

function showWhole(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
