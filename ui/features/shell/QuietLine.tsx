// The quiet line at the bottom: what was done, and the way back.

import { Button } from '../../components/Button';
import type { Translate } from '../../texts';
import type { Note } from '../deeds/use-deeds';

export interface QuietLineProps {
  readonly t: Translate;
  readonly note: Note | null;
  readonly onUndo: (requestIds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Draws both places at all times, because a screen reader speaks only what changes inside one it knows. */
export function QuietLine({ t, note, onUndo, onClose }: QuietLineProps) {
  const close = (
    <Button class="close" aria-label={t('btn.close')} onClick={onClose}>
      <span aria-hidden="true">×</span>
    </Button>
  );
  return (
    <div class="quiet">
      <div role="status">
        {note?.kind === 'done' && (
          <p class="quiet-good">
            <span>{note.sentence}</span>
            <Button class="link" onClick={() => onUndo(note.requestIds)}>
              {t('btn.undo')}
            </Button>
            {close}
          </p>
        )}
        {note?.kind === 'undoing' && <p class="quiet-good">{t('note.undoing')}</p>}
        {note?.kind === 'undone' && (
          <p class="quiet-good">
            <span>{t('ok.takenBack')}</span>
            {close}
          </p>
        )}
      </div>
      <div role="alert">
        {note?.kind === 'failed' && (
          <p class="quiet-bad">
            <span>{note.sentence}</span>
            {close}
          </p>
        )}
      </div>
    </div>
  );
}
