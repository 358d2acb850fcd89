// A row of two lines: what it is and when above, what about and where below.

import type { ComponentChildren } from 'preact';

export interface RowProps {
  readonly title: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly detailAside?: ComponentChildren;
}

/** Draws the two lines; a second line with nothing in it is left out. */
export function Row({ title, aside, detail, detailAside }: RowProps) {
  const hasSecond = Boolean(detail) || Boolean(detailAside);
  return (
    <>
      <span class="row-line">
        <span class="row-title">{title}</span>
        {aside}
      </span>
      {hasSecond && (
        <span class="row-line row-meta">
          <span>{detail}</span>
          <span class="row-aside">{detailAside}</span>
        </span>
      )}
    </>
  );
}
