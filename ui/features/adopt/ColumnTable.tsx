// The columns of a list, each with a choice of what it is, how surely that was guessed and why, and some of its cells.

import type { ImportColumn } from '../../../src/entry/import-rpc';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';
import { type Mapping, say } from './mapping';

export interface ColumnToShow extends ImportColumn {
  /** As the sheet calls it: 'D'. */
  readonly letters: string;
  readonly samples: readonly string[];
}

export interface ColumnTableProps {
  readonly t: Translate;
  readonly columns: readonly ColumnToShow[];
  /** What a column may be. */
  readonly fields: readonly { readonly field: string; readonly label: string }[];
  /** What a column is that is none of these. */
  readonly none: string;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly disabled?: boolean;
}

/** Draws the table. */
export function ColumnTable({ t, columns, mapping, onChange, ...rest }: ColumnTableProps) {
  return (
    <table class="adopt-columns">
      <thead>
        <tr>
          <th scope="col">{t('adopt.column')}</th>
          <th scope="col">{t('adopt.means')}</th>
          <th scope="col">{t('adopt.samples')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow
            key={column.column}
            {...{ t, column, ...rest }}
            field={mapping[String(column.column)] ?? ''}
            onChange={(field) => onChange(say(mapping, column.column, field))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ColumnRowProps extends Pick<ColumnTableProps, 't' | 'fields' | 'none' | 'disabled'> {
  readonly column: ColumnToShow;
  readonly field: string;
  readonly onChange: (field: string) => void;
}

function ColumnRow({ t, column, fields, none, disabled = false, field, onChange }: ColumnRowProps) {
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
            disabled={disabled}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            <option value="">{none}</option>
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
