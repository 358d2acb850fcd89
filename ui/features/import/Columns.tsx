// What a list is: what its rows are, what each of its columns is, and how the file was read, all of which can be corrected.

import { useState } from 'preact/hooks';
import type { ImportKind, ImportMapping } from '../../../src/entry/import-rpc';
import { toShownAmount } from '../../amount';
import { Button } from '../../components/Button';
import { SelectField } from '../../components/Field';
import type { Translate } from '../../texts';
import { Wrong } from '../adopt/around';
import { ColumnTable } from '../adopt/ColumnTable';
import { toMapping } from '../adopt/mapping';
import { ENCODINGS, type Encoding } from './encoding';
import { columnsToShow, recordsOf } from './source';
import type { Told } from './step';
import type { ReadingChoice } from './table';

interface ColumnsProps {
  readonly t: Translate;
  readonly told: Told;
  readonly busy: string | null;
  readonly failure: string | null;
  readonly onBack: () => void;
  readonly onKind: (kind: ImportKind) => void;
  readonly onReadAgain: (choice: ReadingChoice) => void;
  readonly onPlan: (mapping: ImportMapping) => void;
}

/** Draws the choices over the table of columns. */
export function Columns({ t, told, busy, failure, onBack, onKind, onReadAgain, onPlan }: ColumnsProps) {
  const { source, view } = told;
  const [guess] = useState(() => told.mapping ?? toMapping(view));
  const [mapping, setMapping] = useState(guess);
  // Said of the guess; of what people say it is said when they go on.
  const missing = mapping === guess && told.mapping === undefined ? view.missing : [];
  const wrong = failure ?? (missing.length === 0 ? null : missing.map(({ message }) => message).join(' '));
  const isBusy = busy !== null;
  return (
    <>
      <div class="body" aria-busy={isBusy}>
        <h2>{source.name}</h2>
        <fieldset class="import-choices" disabled={isBusy}>
          <SelectField
            id="kind"
            label={t('import.kind')}
            value={view.kind}
            options={view.kinds.map(({ kind, label }) => ({ value: kind, label }))}
            onChange={(value) => onKind(kindIn(view, value))}
          />
          <ReadingChoices {...{ t, told, onReadAgain }} />
        </fieldset>
        <p>{t('import.found', { rows: toShownAmount(recordsOf(source, view).length) })}</p>
        {view.headingRow > 0 && <p class="muted">{t('import.above', { above: String(view.headingRow) })}</p>}
        {source.table.dropped > 0 && (
          <p class="muted">{t('import.dropped', { dropped: toShownAmount(source.table.dropped) })}</p>
        )}
        <ColumnTable
          {...{ t, mapping }}
          columns={columnsToShow(source, view)}
          fields={view.fields}
          none={t('import.leftOut')}
          disabled={isBusy}
          onChange={setMapping}
        />
      </div>
      <div class="foot">
        <Wrong failure={wrong} />
        <div class="answers">
          <Button class="secondary" onClick={onBack}>
            {t('btn.back')}
          </Button>
          <Button class="primary" disabled={isBusy} onClick={() => onPlan(mapping)}>
            {busy ?? t('import.see')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** What the list of choices holds is what it gives back. */
function kindIn({ kinds, kind }: Told['view'], value: string): ImportKind {
  return kinds.find((each) => each.kind === value)?.kind ?? kind;
}

/** Only of files: the letters of a text, or the sheet of a workbook. */
function ReadingChoices({ t, told, onReadAgain }: Pick<ColumnsProps, 't' | 'told' | 'onReadAgain'>) {
  const { encoding, sheets = [], sheet = '' } = told.source.table;
  return (
    <>
      {encoding !== undefined && (
        <SelectField
          id="encoding"
          label={t('import.encoding')}
          value={encoding}
          options={ENCODINGS.map((each) => ({ value: each, label: each.toUpperCase() }))}
          onChange={(value) => onReadAgain(toChoice(value))}
        />
      )}
      {sheets.length > 1 && (
        <SelectField
          id="sheet"
          label={t('import.sheet')}
          value={sheet}
          options={sheets}
          onChange={(value) => onReadAgain({ sheet: value })}
        />
      )}
    </>
  );
}

function toChoice(value: string): ReadingChoice {
  const encoding: Encoding | undefined = ENCODINGS.find((each) => each === value);
  return encoding ? { encoding } : {};
}
