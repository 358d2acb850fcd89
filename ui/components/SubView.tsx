// A form that lies over its view: a way back above, the fields, and one button below. Escape leads back.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button';

export interface SubViewProps {
  readonly title: string;
  /** What it is about, beside the way back. */
  readonly about: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
}

/** Draws the form; the keyboard enters at its first field. */
export function SubView({ title, about, backLabel, onBack, onSubmit, children, foot }: SubViewProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => firstField(form.current)?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  return (
    <form class="view" noValidate onSubmit={submit} onKeyDown={leave} ref={form}>
      <div class="sub-head">
        <Button class="back" aria-label={`${backLabel}: ${about}`} onClick={onBack}>
          <span aria-hidden="true">‹</span> {about}
        </Button>
        <h1>{title}</h1>
      </div>
      <div class="body">{children}</div>
      <div class="foot">{foot}</div>
    </form>
  );
}

function firstField(form: HTMLFormElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>('.body :is(input:checked, input:not([type=radio]), select, textarea, input)') ??
    null
  );
}
