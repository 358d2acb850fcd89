// Two customers who may be one: why we think so, what either record says, and what is to become of them.

import { useState } from 'preact/hooks';
import type { DuplicateField, DuplicatePair, Side } from '../../../src/modules/duplicates/view';
import { Button } from '../../components/Button';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';
import type { Choices } from './use-duplicates';

export interface PairItemProps {
  readonly t: Translate;
  readonly pair: DuplicatePair;
  readonly busy: boolean;
  readonly onMerge: (choices: Choices) => void;
  readonly onApart: () => void;
}

/** Draws it. */
export function PairItem({ t, pair, busy, onMerge, onApart }: PairItemProps) {
  const { keep, drop, percent, reasons, fields } = pair;
  const [choices, setChoices] = useState<Choices>({});
  const names = `${keep.label}, ${drop.label}`;
  return (
    <li class="pair">
      <div class="pair-head">
        <h2>
          {keep.label} <span class="muted">{keep.id}</span>
          <br />
          {drop.label} <span class="muted">{drop.id}</span>
        </h2>
        <span class="muted">{t('duplicates.likely', { percent: String(percent) })}</span>
      </div>
      {/* The server sends keys of its own texts. */}
      <p class="muted">{reasons.map((reason) => t(reason as TextKey)).join(' · ')}</p>
      {fields.length > 0 && <p class="pair-ask">{t('duplicates.stays')}</p>}
      {fields.map((field) => (
        <FieldChoice
          key={field.field}
          name={`${keep.id}-${drop.id}-${field.field}`}
          field={field}
          side={choices[field.field] ?? (field.keep === '' ? 'drop' : 'keep')}
          onChoose={(side) => setChoices({ ...choices, [field.field]: side })}
        />
      ))}
      <div class="answers">
        <Button class="secondary" disabled={busy} aria-label={`${t('duplicates.apart')}: ${names}`} onClick={onApart}>
          {t('duplicates.apart')}
        </Button>
        <Button
          class="primary"
          disabled={busy}
          aria-label={`${t('btn.merge')}: ${names}`}
          onClick={() => onMerge(choices)}
        >
          {t('btn.merge')}
        </Button>
      </div>
    </li>
  );
}

interface FieldChoiceProps {
  readonly name: string;
  readonly field: DuplicateField;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

const SIDES = ['keep', 'drop'] as const;

/** A value that only one of them has is taken over, and there is nothing to choose. */
function FieldChoice({ name, field, side, onChoose }: FieldChoiceProps) {
  const said = SIDES.filter((each) => field[each] !== '');
  return (
    <fieldset class="pair-field">
      <legend>{field.heading}</legend>
      {said.length === 1 && <span>{field.keep || field.drop}</span>}
      {said.length > 1 &&
        said.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === side} onChange={() => onChoose(each)} />
            <span>{field[each]}</span>
          </label>
        ))}
    </fieldset>
  );
}
