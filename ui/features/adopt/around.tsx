// What stands around each step of the dialog: its title for who listens, and why something did not go.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../../components/Notice';
import type { Translate } from '../../texts';

/** Takes the keyboard: what had it is gone with the step before. */
export function Title({ t }: { readonly t: Translate }) {
  const top = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => top.current?.focus(), []);
  return (
    <h1 class="unseen" ref={top} tabIndex={-1}>
      {t('menu.useMySheet')}
    </h1>
  );
}

/** Draws why it did not go. */
export function Wrong({ failure }: { readonly failure: string | null }) {
  return <div role="alert">{failure !== null && <Notice tone="bad">{failure}</Notice>}</div>;
}
