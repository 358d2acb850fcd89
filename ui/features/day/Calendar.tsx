// The browser's calendar, brought into sight when it is asked for.

import { useLayoutEffect, useRef } from 'preact/hooks';

export interface CalendarProps {
  readonly label: string;
  readonly from: string;
  readonly value: string;
  readonly onPick: (day: string) => void;
}

/** Draws a date field. */
export function Calendar({ label, from, value, onPick }: CalendarProps) {
  const input = useRef<HTMLInputElement>(null);
  // It appears below the edge of a low window; the person who asked for it should not have to look for it.
  useLayoutEffect(() => input.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <input
      ref={input}
      type="date"
      class="control"
      aria-label={label}
      min={from}
      value={value}
      onInput={(event) => onPick(event.currentTarget.value)}
    />
  );
}
