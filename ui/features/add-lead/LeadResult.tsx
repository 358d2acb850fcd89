// Says what became of the last lead: quietly when it was saved, with a way to try again when it was not.

import { Notice } from '../../components/Notice';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import type { Result } from './state';

export interface LeadResultProps {
  readonly t: Translate;
  readonly result: Result | null;
  readonly retryId: string;
  readonly onRetry: () => void;
}

/** Draws both places at all times, because a screen reader speaks only what changes inside one it knows. */
export function LeadResult({ t, result, retryId, onRetry }: LeadResultProps) {
  return (
    <>
      <div role="status">{result?.kind === 'saved' && <Notice tone="good">{toSavedSentence(t, result)}</Notice>}</div>
      <div role="alert">
        {result?.kind === 'failed' && (
          <Notice
            tone="bad"
            actions={
              <button type="button" class="secondary" id={retryId} onClick={onRetry}>
                {t('btn.retry')}
              </button>
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
