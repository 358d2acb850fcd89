// A part of a view under its small heading.

import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly title: string;
  /** None is not counted aloud. */
  readonly count?: number;
  /** A button beside the heading. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Draws the part; how many things it holds stands behind its heading. */
export function Section({ title, count, action, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{!count ? title : `${title} · ${count}`}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
