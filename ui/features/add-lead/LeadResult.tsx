// Says what became of the last lead: quietly when it was saved, with a way to try again when it was not.

import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import type { Result, Saved } from './state';

export interface LeadResultProps {
  readonly t: Translate;
  readonly result: Result | null;
  readonly retryId: string;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onUndo: (saved: Saved) => void;
}

/** Draws both places at all times, because a screen reader speaks only what changes inside one it knows. */
export function LeadResult({ t, result, busy, retryId, onRetry, onUndo }: LeadResultProps) {
  return (
    <>
      <div role="status">
        {result?.kind === 'undone' && <Notice tone="warning">{t('ok.undone')}</Notice>}
        {result?.kind === 'saved' && (
          <Notice
            tone="good"
            actions={
              <Button class="secondary" disabled={busy} onClick={() => onUndo(result.saved)}>
                {t('btn.undo')}
              </Button>
            }
          >
            {toSavedSentence(t, result)}
          </Notice>
        )}
      </div>
      <div role="alert">
        {result?.kind === 'kept' && <Notice tone="bad">{result.sentence}</Notice>}
        {result?.kind === 'failed' && (
          <Notice
            tone="bad"
            actions={
              <Button class="secondary" id={retryId} onClick={onRetry}>
                {t('btn.retry')}
              </Button>
            }
          >
            {result.sentence}
          </Notice>
        )}
      </div>
    </>
  );
}

function toSavedSentence(t: Translate, { lead }: Extract<Result, { kind: 'saved' }>) {
  const { customerName, nextContact } = lead;
  return (
    <>
      {customerName !== '' && <strong>{customerName}</strong>}
      {nextContact === '' ? t('ok.savedNoDate') : t('ok.saved', { date: toShownDay(nextContact) })}
    </>
  );
}
