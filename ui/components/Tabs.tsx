// A row of tabs with words: arrows move among them, and the chosen one alone is reached by Tab.

import { useRef } from 'preact/hooks';
import { stepTo } from '../step';
import { Button } from './Button';

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  /** `by` tells a click, which may move the focus into the view, from an arrow, which must not. */
  readonly onChange: (value: Value, by: 'click' | 'key') => void;
}

/** Draws the tabs; the panel of each has the id `panel-VALUE` and is labelled by `tab-VALUE`. */
export function Tabs<Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const index = stepTo(event.key, { from: tabs.findIndex((tab) => tab.value === value), count: tabs.length });
    const next = index === null ? undefined : tabs[index];
    if (!next) return;
    event.preventDefault();
    onChange(next.value, 'key');
    list.current?.querySelector<HTMLElement>(`#tab-${next.value}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <Button
          key={tab.value}
          role="tab"
          id={`tab-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={`panel-${tab.value}`}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value, 'click')}
        >
          {tab.label}
        </Button>
      ))}
    </div>
  );
}
