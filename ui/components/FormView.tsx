// The frame of a view: its title for those who listen, a body that scrolls, and a foot that always stays in sight.

import type { ComponentChildren } from 'preact';

export interface FormViewProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly onSubmit: () => void;
  /** Something was typed or chosen. */
  readonly onEdit?: (() => void) | undefined;
  /** Another view stands in its place; what was typed stays. */
  readonly hidden?: boolean;
}

/** Draws a view that is one form; Enter in any of its fields submits it. */
export function FormView({ title, children, foot, onSubmit, onEdit, hidden = false }: FormViewProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    // The server judges the values and answers in the user's language; the browser's own bubbles would not.
    <form class="view" noValidate onSubmit={submit} onInput={onEdit} hidden={hidden}>
      <h1 class="unseen">{title}</h1>
      <div class="body">{children}</div>
      <div class="foot">{foot}</div>
    </form>
  );
}
