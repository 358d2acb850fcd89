// What would become of a tab: each column with what it is taken for, how surely, why, and some of its cells.

import { useState } from 'preact/hooks';
import type { ListKind } from '../../../src/modules/adopt/list-kind';
import type { AdoptionView, ColumnShown } from '../../../src/modules/adopt/view';
import { Button } from '../../components/Button';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';
import { Title, Wrong } from './around';
import { say, toMapping } from './mapping';
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
        <table class="adopt-columns">
          <thead>
            <tr>
              <th scope="col">{t('adopt.column')}</th>
              <th scope="col">{t('adopt.means')}</th>
              <th scope="col">{t('adopt.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {view.columns.map((column) => (
              <ColumnRow
                key={column.column}
                {...{ t, column, fields: view.fields }}
                field={mapping[String(column.column)] ?? ''}
                onChange={(field) => setMapping((before) => say(before, column.column, field))}
              />
            ))}
          </tbody>
        </table>
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

function remarksOn(t: Translate, { kind, above, totals, added, issues }: AdoptionView): readonly string[] {
  const cells = issues.slice(0, CELLS_NAMED).map(({ cell, received }) => `${cell} (${received})`);
  return [
    ...(kind !== 'customers' ? [t('adopt.customersToo')] : []),
    ...(kind === 'deals' ? [t('adopt.noSales')] : []),
    ...(above > 0 ? [t('adopt.above', { above: String(above) })] : []),
    ...(totals > 0 ? [t('adopt.totals', { totals: String(totals) })] : []),
    ...(added.length > 0 ? [t('adopt.added', { columns: added.join(', ') })] : []),
    ...(cells.length > 0
      ? [t('adopt.wrong', { cells: cells.join(', ') + (issues.length > CELLS_NAMED ? ' …' : '') })]
      : []),
  ];
}

interface ColumnRowProps {
  readonly t: Translate;
  readonly column: ColumnShown;
  readonly fields: AdoptionView['fields'];
  readonly field: string;
  readonly onChange: (field: string) => void;
}

function ColumnRow({ t, column, fields, field, onChange }: ColumnRowProps) {
  const { letters, heading, confidence, reasons, samples } = column;
  const isGuess = field !== '' && field === column.field;
  const name = heading === '' ? t('adopt.noHeading') : heading;
  const why = reasons.map((reason) => t(`adopt.why.${reason}` satisfies TextKey)).join(', ');
  return (
    <tr>
      <th scope="row">
        <span class="muted">{letters}</span> {name}
      </th>
      <td>
        <span class="select">
          <select
            class="control"
            aria-label={`${t('adopt.means')}: ${letters} ${name}`}
            value={field}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            <option value="">{t('adopt.own')}</option>
            {fields.map((one) => (
              <option key={one.field} value={one.field}>
                {one.label}
              </option>
            ))}
          </select>
        </span>
        {isGuess && (
          <span class={confidence < UNSURE ? 'adopt-why unsure' : 'adopt-why'}>{`${confidence} % · ${why}`}</span>
        )}
      </td>
      <td class="adopt-samples">{samples.join(' · ')}</td>
    </tr>
  );
}

/** In percent: below it a guess is better looked at. */
const UNSURE = 70;
