// The quiet line at the bottom: what was done, and the way back.

import { Button } from '../../components/Button';
import type { Translate } from '../../texts';
import type { Note } from '../deeds/use-deeds';
import type { Debt } from '../money/debt';

export interface QuietLineProps {
  readonly t: Translate;
  readonly note: Note | null;
  readonly onUndo: (requestIds: readonly string[]) => void;
  readonly onSplit: (debt: Debt) => void;
  readonly onClose: () => void;
}

/** Draws both places at all times, because a screen reader speaks only what changes inside one it knows. */
export function QuietLine({ t, note, onUndo, onSplit, onClose }: QuietLineProps) {
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
            <Split t={t} debt={note.debt} onSplit={onSplit} />
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

/** What was sold on credit may come in parts. */
function Split({ t, debt, onSplit }: Pick<QuietLineProps, 't' | 'onSplit'> & { readonly debt: Debt | undefined }) {
  if (!debt) return null;
  return (
    <Button class="link" onClick={() => onSplit(debt)}>
      {t('btn.schedule')}
    </Button>
  );
}
