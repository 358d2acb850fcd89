// A sentence on a coloured ground that says what happened, with its buttons under it.

import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly tone: 'good' | 'warning' | 'bad';
  readonly id?: string;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** Draws the notice. Hint: what is read aloud is decided by the place it stands in (`role="status"` or `alert`). */
export function Notice({ tone, id, children, actions }: NoticeProps) {
  return (
    <div class={`notice ${tone}`}>
      <p {...(id === undefined ? {} : { id })}>{children}</p>
      {actions !== undefined && <div class="actions">{actions}</div>}
    </div>
  );
}
