// An import on its way: how far it is, and the button that stops it.

import { toShownAmount } from '../../amount';
import { Button } from '../../components/Button';
import type { Translate } from '../../texts';
import { progressOf, type Run } from './bring-in';

interface RunningProps {
  readonly t: Translate;
  readonly run: Run;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

/** Draws how far it is. */
export function Running({ t, run, isStopping, onStop }: RunningProps) {
  const { done, all } = progressOf(run);
  const sentence = t('import.running', { done: toShownAmount(done), all: toShownAmount(all) });
  return (
    <>
      <div class="body import-running" aria-busy="true">
        <p role="status">{sentence}</p>
        <progress value={done} max={all} aria-label={sentence} />
        <p class="muted">{t('import.keepOpen')}</p>
      </div>
      <div class="foot">
        <Button class="secondary" disabled={isStopping} onClick={onStop}>
          {t(isStopping ? 'import.stopping' : 'import.stop')}
        </Button>
      </div>
    </>
  );
}
