// Words of the file that nobody knows, such as another system's stages: what each of them means, or that its rows are left out.

import type { ChosenWord, WordToChoose } from '../../../src/entry/import-rpc';
import { toShownAmount } from '../../amount';
import { SelectField } from '../../components/Field';
import type { Translate } from '../../texts';
import type { Planned } from './step';

interface WordsProps {
  readonly t: Translate;
  readonly planned: Planned;
  readonly chosen: readonly ChosenWord[];
  readonly disabled: boolean;
  readonly onChange: (chosen: readonly ChosenWord[]) => void;
}

/** Draws a choice for each word, under the name of its field; nothing where all words are known. */
export function Words({ t, planned, chosen, disabled, onChange }: WordsProps) {
  const { words } = planned.plan;
  const { fields } = planned.told.view;
  return (
    <>
      {[...new Set(words.map(({ field }) => field))].map((field) => (
        <fieldset key={field} class="import-words" disabled={disabled}>
          <legend>{t('import.words', { field: fields.find((one) => one.field === field)?.label ?? field })}</legend>
          {words.map((word, at) =>
            word.field === field ? (
              <Word
                key={word.word}
                {...{ t, word, at }}
                choice={chosen.find((one) => isSame(one, word))?.choice ?? null}
                onChange={(choice) => onChange(withChoice(chosen, word, choice))}
              />
            ) : null,
          )}
        </fieldset>
      ))}
    </>
  );
}

/** A choice of the list by its place, since any word may stand in it. */
const OUT = 'out';

interface WordProps {
  readonly t: Translate;
  readonly word: WordToChoose;
  readonly at: number;
  /** Null for none yet. */
  readonly choice: string | null;
  readonly onChange: (choice: string | null) => void;
}

function Word({ t, word: { word, rows, choices }, at, choice, onChange }: WordProps) {
  const options = choices.map((label, index) => ({ value: String(index), label }));
  const value = choice === null ? '' : choice === '' ? OUT : String(choices.indexOf(choice));
  return (
    <SelectField
      id={`word-${at}`}
      label={word}
      remark={t('import.wordRows', { rows: toShownAmount(rows) })}
      blank={t('import.wordChoose')}
      value={value}
      options={[...options, { value: OUT, label: t('import.wordOut') }]}
      onChange={(chosen) => onChange(chosen === OUT ? '' : (choices[Number(chosen || Number.NaN)] ?? null))}
    />
  );
}

function withChoice(
  chosen: readonly ChosenWord[],
  { field, word }: WordToChoose,
  choice: string | null,
): readonly ChosenWord[] {
  const others = chosen.filter((one) => !isSame(one, { field, word }));
  return choice === null ? others : [...others, { field, word, choice }];
}

/** Tells whether both are about one word. */
export function isSame(one: Pick<ChosenWord, 'field' | 'word'>, other: Pick<ChosenWord, 'field' | 'word'>): boolean {
  return one.field === other.field && one.word === other.word;
}
