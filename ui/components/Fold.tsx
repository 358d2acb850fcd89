// Folds away the fields of a form that are rarely filled in.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  readonly label: string;
  /** Keeps it open: one of its fields says what is wrong with it. */
  readonly hasIssue: boolean;
  readonly children: (isOpen: boolean) => ComponentChildren;
}

/** Draws the fold. */
export function Fold({ label, hasIssue, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more" open={isOpen || hasIssue} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <div class="fields">{children(isOpen || hasIssue)}</div>
    </details>
  );
}
