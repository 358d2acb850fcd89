// Loads the rows behind the selected number, and follows the selection as long as nobody works in the view.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowsView } from '../../../src/modules/rows-behind/view';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { type Loaded, useLoaded } from '../../use-loaded';
import { follow } from '../card/follow';

export interface RowsPorts {
  readonly t: Translate;
  readonly server: Pick<Server, 'rowsBehind' | 'selectedNumber'>;
  /** Grows whenever the book has changed. */
  readonly stamp: number;
  readonly isShown: boolean;
}

/** Returns what is behind the number; `again` asks for the one that is selected now, and `asked` grows whenever it is asked for. */
export function useRows({
  t,
  server,
  stamp,
  isShown,
}: RowsPorts): Loaded<RowsView> & { readonly again: () => void; readonly asked: number } {
  const [moved, setMoved] = useState(0);
  const known = useRef<string | null>(null);
  const again = () => setMoved((count) => count + 1);
  useEffect(() => {
    if (!isShown) return undefined;
    const { wake, stop } = follow({ known, ask: () => server.selectedNumber(), isAwake, onMoved: again, later });
    addEventListener('blur', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      stop();
      removeEventListener('blur', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [isShown]);
  const asked = stamp + moved;
  return { ...useLoaded({ t, load: () => server.rowsBehind(), stamp: asked, isShown }), again, asked };
}

/** Who works in the sidebar has left the grid. */
function isAwake(isFirst: boolean): boolean {
  return document.visibilityState === 'visible' && (isFirst || !document.hasFocus());
}

function later(act: () => void, ms: number): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}
