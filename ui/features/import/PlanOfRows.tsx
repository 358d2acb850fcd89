// What would become of each row: how many are added, filled in, left out or have to be mended, and which ones they are.

import { useState } from 'preact/hooks';
import type { ChosenWord, PlannedRow, RowFate } from '../../../src/entry/import-rpc';
import { toShownAmount } from '../../amount';
import { Blank } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import type { Translate } from '../../texts';
import { Wrong } from '../adopt/around';
import { saveFile } from '../privacy/save-file';
import { toIssueFile } from './issue-file';
import { byFate, FATES } from './plan-import';
import type { Planned } from './step';
import { isSame, Words } from './Words';

interface PlanOfRowsProps {
  readonly t: Translate;
  readonly planned: Planned;
  /** What is being done, as a sentence; null for nothing. */
  readonly busy: string | null;
  readonly failure: string | null;
  /** Plans anew, with what these words mean. */
  readonly onWords: (planned: Planned, words: readonly ChosenWord[]) => void;
  readonly onBack: (planned: Planned) => void;
  readonly onRun: (planned: Planned) => void;
}

/** As many as anybody looks through; all of them would make the page slow. */
const MOST_SHOWN = 200;

/** Draws the four fates as a choice, and the rows of the chosen one. */
export function PlanOfRows({ t, planned, busy, failure, onWords, onBack, onRun }: PlanOfRowsProps) {
  const { plan } = planned;
  const [before] = useState(() =>
    (plan.spec.words ?? []).filter((one) => plan.words.some((word) => isSame(one, word))),
  );
  const [words, setWords] = useState<readonly ChosenWord[]>(before);
  const rows = byFate(plan.rows);
  const [fate, setFate] = useState<RowFate>(() => FATES.find((each) => rows[each].length > 0) ?? 'create');
  const [chosen, likes] = [rows[fate], rows.create.filter(({ like }) => like !== '').length];
  const goingIn = rows.create.length + rows.update.length;
  const chips = FATES.map((each) => ({
    value: each,
    label: `${t(`import.fate.${each}`)} · ${toShownAmount(rows[each].length)}`,
  }));
  return (
    <>
      <div class="body" aria-busy={busy !== null}>
        <p>{t('import.notYet')}</p>
        <Words {...{ t, planned }} chosen={words} disabled={busy !== null} onChange={setWords} />
        <Chips id="fate" label={t('import.fates')} chips={chips} value={fate} onChange={setFate} />
        <p class="muted">{t(`import.fate.${fate}.lead`)}</p>
        {fate === 'create' && likes > 0 && <p class="muted">{t('import.likes', { count: toShownAmount(likes) })}</p>}
        {fate === 'issue' && chosen.length > 0 && <SaveIssues {...{ t, planned }} issues={chosen} />}
        {chosen.length === 0 ? <Blank sentence={t('import.none')} /> : <RowTable t={t} rows={chosen} />}
        {chosen.length > MOST_SHOWN && <p class="muted">{t('import.first', { shown: String(MOST_SHOWN) })}</p>}
      </div>
      <div class="foot">
        {goingIn === 0 && words === before && <p class="import-nothing">{t('import.nothing')}</p>}
        <Wrong failure={failure} />
        <div class="answers">
          <Button class="secondary" onClick={() => onBack(planned)}>
            {t('btn.back')}
          </Button>
          {words !== before && (
            <Button class="primary" disabled={busy !== null} onClick={() => onWords(planned, words)}>
              {busy ?? t('import.see')}
            </Button>
          )}
          {words === before && goingIn > 0 && (
            <Button class="primary" onClick={() => onRun(planned)}>
              {t('import.run', { rows: toShownAmount(goingIn) })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function RowTable({ t, rows }: { readonly t: Translate; readonly rows: readonly PlannedRow[] }) {
  return (
    <table class="adopt-columns import-rows">
      <thead>
        <tr>
          <th scope="col">{t('import.row')}</th>
          <th scope="col">{t('import.what')}</th>
          <th scope="col">{t('import.says')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_SHOWN).map(({ row, what, says, like }) => (
          <tr key={row}>
            <td>{row}</td>
            <td>{what}</td>
            <td>
              {says}
              {like !== '' && <span class="adopt-why unsure">{t('import.like', { record: like })}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SaveIssuesProps {
  readonly t: Translate;
  readonly planned: Planned;
  readonly issues: readonly { readonly row: number; readonly says: string }[];
}

/** Draws the button that saves the rows that have to be mended. */
export function SaveIssues({ t, planned, issues }: SaveIssuesProps) {
  const { source, view } = planned.told;
  const save = () =>
    saveFile(
      toIssueFile({
        name: `${source.name.replace(/\.\w+$/, '')}-${t('import.issueFile')}`,
        heading: t('import.issueColumn'),
        columns: view.columns,
        rows: source.table.rows,
        issues,
      }),
    );
  return (
    <Button class="secondary import-save" onClick={save}>
      {t('import.saveIssues')}
    </Button>
  );
}
