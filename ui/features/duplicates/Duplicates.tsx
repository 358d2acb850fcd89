// The Duplicates dialog: who may stand there twice, pair by pair.

import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Skeleton } from '../../components/Skeleton';
import type { Translate } from '../../texts';
import { PairItem } from './PairItem';
import { type DuplicatesPorts, type Said, useDuplicates } from './use-duplicates';

/** Draws the dialog in all its states. */
export function Duplicates(props: DuplicatesPorts) {
  const { t } = props;
  const duplicates = useDuplicates(props);
  const { view, unread, busy, said } = duplicates.state;
  return (
    <div class="view duplicates">
      <h1 class="unseen">{t('duplicates.title')}</h1>
      <div class="body" aria-busy={busy}>
        {unread !== null && <Failure sentence={unread} retryLabel={t('btn.retry')} onRetry={duplicates.load} />}
        {unread === null && !view && <Skeleton label={t('duplicates.loading')} rows={5} />}
        {view?.pairs.length === 0 && view.more === 0 && (
          <Blank sentence={t('duplicates.none', { count: String(view.customers) })} />
        )}
        {view && view.pairs.length > 0 && <p class="muted">{t('duplicates.lead')}</p>}
        <ul class="pair-list">
          {view?.pairs.map((pair) => (
            <PairItem
              key={`${pair.keep.id} ${pair.drop.id}`}
              t={t}
              pair={pair}
              busy={busy}
              onMerge={(choices) => void duplicates.merge(pair, choices)}
              onApart={() => void duplicates.tellApart(pair)}
            />
          ))}
        </ul>
        {view && view.more > 0 && (
          <>
            <p class="muted">{t('duplicates.more', { count: String(view.more) })}</p>
            <Button class="secondary" onClick={duplicates.load}>
              {t('duplicates.refresh')}
            </Button>
          </>
        )}
      </div>
      <div class="foot">
        <Told t={t} said={said} busy={busy} undo={duplicates.undo} />
      </div>
    </div>
  );
}

interface ToldProps {
  readonly t: Translate;
  readonly said: Said | null;
  readonly busy: boolean;
  readonly undo: (request: string) => void;
}

function Told({ t, said, busy, undo }: ToldProps) {
  const actions = said && said.undo !== '' && (
    <Button class="link" disabled={busy} onClick={() => undo(said.undo)}>
      {t('btn.undo')}
    </Button>
  );
  return (
    <>
      <div role="status">
        {said?.tone === 'good' && (
          <Notice tone="good" {...(actions ? { actions } : {})}>
            {said.sentence}
          </Notice>
        )}
      </div>
      <div role="alert">{said?.tone === 'bad' && <Notice tone="bad">{said.sentence}</Notice>}</div>
    </>
  );
}
