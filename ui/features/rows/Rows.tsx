// The rows behind the number that is selected on the dashboard: what it is, how it is made, and each row that it counts.

import type { SaidView } from '../../../src/modules/rows-behind/view';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Skeleton';
import { FaultyRows, type FaultyRowsProps } from '../quality/FaultyRows';
import { NumberBehind } from './NumberBehind';
import { type RowsPorts, useRows } from './use-rows';

export interface RowsProps extends RowsPorts {
  readonly server: RowsPorts['server'] & FaultyRowsProps['server'];
  readonly stages: FaultyRowsProps['stages'];
  readonly today: () => string;
  readonly onOpen: (customerId: string) => void;
}

/** Draws the view with its one button, which asks for what is selected now. */
export function Rows(props: RowsProps) {
  const { t } = props;
  const { value: view, loading, failure, retry, again, asked } = useRows(props);
  return (
    <div class="view">
      <h1 class="unseen">{t('tab.rows')}</h1>
      {view?.kind === 'quality' ? (
        <FaultyRows {...props} stamp={asked} />
      ) : (
        <div class="body behind" aria-busy={loading}>
          {failure !== null && <Failure sentence={failure} retryLabel={t('btn.retry')} onRetry={retry} />}
          {view === null && failure === null && <Skeleton label={t('note.loading')} rows={6} />}
          {view?.kind === 'number' && <NumberBehind {...props} view={view} />}
          {view !== null && view.kind !== 'number' && <Said view={view} />}
        </div>
      )}
      <div class="foot">
        <Button class="primary" disabled={loading} onClick={again}>
          {t('rows.show')}
        </Button>
      </div>
    </div>
  );
}

/** What has no rows. */
function Said({ view: { kind, name, shown, sentences } }: { readonly view: SaidView }) {
  if (kind === 'nothing') return <Blank sentence={sentences.join(' ')} />;
  return (
    <>
      {name !== '' && <h2 class="behind-name">{name}</h2>}
      {shown !== '' && <p class="behind-value">{shown}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} class="behind-note">
          {sentence}
        </p>
      ))}
    </>
  );
}
