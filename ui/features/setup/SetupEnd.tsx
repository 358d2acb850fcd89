// The end of setup: what was done, and the one step that comes next.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SetupDone } from '../../../src/modules/setup/view';
import { Notice } from '../../components/Notice';
import type { Translate } from '../../texts';

export interface SetupEndProps {
  readonly t: Translate;
  readonly done: SetupDone;
  /** Why the sidebar did not open. */
  readonly failure: string | null;
  readonly onBegin: () => void;
  readonly onClose: () => void;
}

/** Draws the end, with the keyboard on its button. */
export function SetupEnd({ t, done, failure, onBegin, onClose }: SetupEndProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <main class="setup-end">
      <p class="tick" aria-hidden="true">
        ✓
      </p>
      <div role="status">
        <h1>{t('setup.ready')}</h1>
      </div>
      <ul>
        {toLines(t, done).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {(done.tick === 'refused' || done.tick === 'failed') && (
        <Notice tone="warning">{t(`setup.tick.${done.tick}`)}</Notice>
      )}
      <div role="alert">{failure !== null && <Notice tone="bad">{failure}</Notice>}</div>
      <button ref={button} type="button" class="primary" onClick={onBegin}>
        {t('setup.firstLead')}
      </button>
      <button type="button" class="secondary" onClick={onClose}>
        {t('board.close')}
      </button>
    </main>
  );
}

function toLines(t: Translate, { made, sample, tick }: SetupDone): readonly string[] {
  return [
    made > 0 ? t('setup.made', { made: String(made) }) : t('setup.madeNone'),
    ...(sample ? [t('setup.sampleMade', { customers: String(sample.customers), deals: String(sample.deals) })] : []),
    ...(tick === 'on' ? [t('setup.tick.on')] : []),
    t('setup.again'),
  ];
}
