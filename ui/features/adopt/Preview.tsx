// What would become of a tab: each column with what it is taken for, how surely, why, and some of its cells.

import { useState } from 'preact/hooks';
import type { ListKind } from '../../../src/modules/adopt/list-kind';
import type { AdoptionView } from '../../../src/modules/adopt/view';
import { Button } from '../../components/Button';
import type { Translate } from '../../texts';
import { Title, Wrong } from './around';
import { ColumnTable } from './ColumnTable';
import { toMapping } from './mapping';
import type { Step, ToAdopt } from './use-adopt';

interface PreviewProps {
  readonly t: Translate;
  readonly step: Extract<Step, { kind: 'preview' }>;
  readonly busy: boolean;
  readonly failure: string | null;
  readonly onBack: () => void;
  /** Says what the list is. */
  readonly onKind: (kind: ListKind) => void;
  readonly onAdopt: (wish: ToAdopt) => void;
}

/** Draws the columns, each with a choice of what it is. */
export function Preview({ t, step: { sheetId, view }, busy, failure, onBack, onKind, onAdopt }: PreviewProps) {
  const [mapping, setMapping] = useState(() => toMapping(view));
  const labelOf = (field: string): string => view.fields.find((one) => one.field === field)?.label ?? field;
  return (
    <div class="view adopt">
      <Title t={t} />
      <div class="body" aria-busy={busy}>
        <h2>{view.tab}</h2>
        <label class="adopt-kind">
          <span>{t('adopt.kind')}</span>
          <span class="select">
            <select
              class="control"
              value={view.kind}
              disabled={busy}
              onChange={(event) => onKind(view.kinds[event.currentTarget.selectedIndex] ?? view.kind)}
            >
              {view.kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`adopt.what.${kind}`)}
                </option>
              ))}
            </select>
          </span>
        </label>
        <p>{t('adopt.found', { records: String(view.records) })}</p>
        {remarksOn(t, view).map((remark) => (
          <p key={remark} class="muted">
            {remark}
          </p>
        ))}
        <ColumnTable
          {...{ t, mapping }}
          columns={view.columns}
          fields={view.fields}
          none={t('adopt.own')}
          onChange={setMapping}
        />
      </div>
      <div class="foot">
        <Wrong failure={failure ?? (view.hindrance === '' ? null : view.hindrance)} />
        <div class="answers">
          <Button class="secondary" disabled={busy} onClick={onBack}>
            {t('btn.back')}
          </Button>
          <Button
            class="primary"
            disabled={busy || view.hindrance !== ''}
            onClick={() => onAdopt({ sheetId, kind: view.kind, mapping, labelOf })}
          >
            {t(busy ? 'adopt.running' : 'adopt.run')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** As many as people read. */
const CELLS_NAMED = 5;

function remarksOn(t: Translate, { kind, above, totals, added, joined, issues }: AdoptionView): readonly string[] {
  const cells = issues.slice(0, CELLS_NAMED).map(({ cell, received }) => `${cell} (${received})`);
  return [
    ...(kind !== 'customers' ? [t('adopt.customersToo')] : []),
    ...(kind === 'deals' ? [t('adopt.noSales')] : []),
    ...(above > 0 ? [t('adopt.above', { above: String(above) })] : []),
    ...(totals > 0 ? [t('adopt.totals', { totals: String(totals) })] : []),
    ...(joined.length > 0 ? [t('adopt.joined', { columns: joined.join(' + ') })] : []),
    ...(added.length > 0 ? [t('adopt.added', { columns: added.join(', ') })] : []),
    ...(cells.length > 0
      ? [t('adopt.wrong', { cells: cells.join(', ') + (issues.length > CELLS_NAMED ? ' …' : '') })]
      : []),
  ];
}
