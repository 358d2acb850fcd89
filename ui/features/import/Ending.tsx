// How an import went, or where it stands still: what was added, and the ways to go on, to take it back and to close.

import { toShownAmount } from '../../amount';
import { Button } from '../../components/Button';
import type { Translate } from '../../texts';
import { Wrong } from '../adopt/around';
import { progressOf, type Run } from './bring-in';
import { SaveIssues } from './PlanOfRows';
import type { Planned, Step } from './step';

interface EndingProps {
  readonly t: Translate;
  readonly step: Extract<Step, { kind: 'paused' | 'end' }>;
  readonly busy: string | null;
  readonly failure: string | null;
  readonly goOn: (run: Run, planned: Planned) => void;
  readonly undo: (run: Run) => void;
  readonly close: () => void;
}

/** Draws the sums; where it was stopped, with the button that goes on. */
export function Ending({ t, step, busy, failure, goOn, undo, close }: EndingProps) {
  const { run, planned } = step;
  const { done, all } = progressOf(run);
  const isPaused = step.kind === 'paused';
  const isBusy = busy !== null;
  return (
    <>
      <div class="body" aria-busy={isBusy}>
        <p role="status">
          {isPaused ? t('import.stopped', { done: toShownAmount(done), all: toShownAmount(all) }) : t('import.done')}
        </p>
        {isPaused && <progress value={done} max={all} aria-hidden="true" />}
        <Sums t={t} run={run} />
        <Issues {...{ t, run, planned }} />
        {isPaused && <p class="muted">{t('import.keepOpen')}</p>}
      </div>
      <div class="foot">
        <Wrong failure={failure} />
        {run.begun > 0 && (
          <Button class="secondary" disabled={isBusy} onClick={() => undo(run)}>
            {busy ?? t('btn.undo')}
          </Button>
        )}
        {isPaused ? (
          <div class="answers">
            <Button class="secondary" disabled={isBusy} onClick={close}>
              {t('btn.close')}
            </Button>
            <Button class="primary" disabled={isBusy} onClick={() => goOn(run, planned)}>
              {t('import.goOn')}
            </Button>
          </div>
        ) : (
          <Button class="primary" disabled={isBusy} onClick={close}>
            {t('btn.close')}
          </Button>
        )}
      </div>
    </>
  );
}

function Sums({ t, run: { sums } }: { readonly t: Translate; readonly run: Run }) {
  return (
    <dl class="import-sums">
      {(['created', 'updated', 'skipped', 'wrong'] as const).map((sum) => (
        <div key={sum}>
          <dt>{t(`import.${sum}`)}</dt>
          <dd>{toShownAmount(sums[sum])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The rows that were to be mended from the beginning, and those that came to be so since. */
function Issues({ t, run, planned }: { readonly t: Translate; readonly run: Run; readonly planned: Planned }) {
  const before = planned.plan.rows.filter(({ fate }) => fate === 'issue');
  const since = run.issues.map(({ row, message }) => ({ row, says: message }));
  const issues = [...before, ...since];
  return issues.length === 0 ? null : (
    <>
      {since.map(({ row, says }) => (
        <p key={`${row} ${says}`} class="muted">
          {`${t('import.row')} ${row}: ${says}`}
        </p>
      ))}
      <SaveIssues {...{ t, planned, issues }} />
    </>
  );
}

interface UndoneProps {
  readonly t: Translate;
  readonly records: number;
  readonly onAnother: () => void;
  readonly close: () => void;
}

/** Draws that everything is as it was. */
export function Undone({ t, records, onAnother, close }: UndoneProps) {
  return (
    <>
      <div class="body">
        <p role="status">{t('import.undone', { records: toShownAmount(records) })}</p>
      </div>
      <div class="foot">
        <div class="answers">
          <Button class="secondary" onClick={onAnother}>
            {t('import.another')}
          </Button>
          <Button class="primary" onClick={close}>
            {t('btn.close')}
          </Button>
        </div>
      </div>
    </>
  );
}
