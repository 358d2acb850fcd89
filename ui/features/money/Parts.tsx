// The parts in which a sale is paid: a plan to be read, or lines to be typed.

import { Button } from '../../components/Button';
import { toShownDay } from '../../day';
import { focusSoon } from '../../focus-soon';
import type { Translate } from '../../texts';
import type { TypedPart } from './schedule';

interface PartsProps {
  readonly t: Translate;
  readonly parts: readonly TypedPart[];
}

/** Draws the plan. */
export function PlannedParts({ t, parts }: PartsProps) {
  return (
    <ol class="rows plan" aria-label={t('parts.plan')}>
      {parts.map(({ date, amount }) => (
        <li key={date} class="row-line">
          <span>{toShownDay(date)}</span>
          <span>{amount.replaceAll(' ', '\u00a0')}</span>
        </li>
      ))}
    </ol>
  );
}

export interface OwnPartsProps extends PartsProps {
  readonly onChange: (parts: readonly TypedPart[]) => void;
}

/** Draws a line of two fields for each part, and a button for one more. */
export function OwnParts({ t, parts, onChange }: OwnPartsProps) {
  const change = (index: number, typed: Partial<TypedPart>) =>
    onChange(parts.map((part, at) => (at === index ? { ...part, ...typed } : part)));
  const add = () => {
    onChange([...parts, { date: '', amount: '' }]);
    focusSoon(`part-date-${parts.length}`);
  };
  const remove = (index: number) => {
    onChange(parts.filter((_, at) => at !== index));
    focusSoon(`part-date-${Math.max(0, index - 1)}`, 'part-add');
  };
  return (
    <div class="own-parts">
      {parts.map((part, index) => (
        // Lines have no other name than their place.
        <div key={String(index)} class="own-part">
          <input
            id={`part-date-${index}`}
            type="date"
            class="control"
            aria-label={t('parts.date', { index: String(index + 1) })}
            value={part.date}
            onInput={(event) => change(index, { date: event.currentTarget.value })}
          />
          <input
            class="control"
            inputMode="decimal"
            autocomplete="off"
            aria-label={t('parts.amount', { index: String(index + 1) })}
            value={part.amount}
            onInput={(event) => change(index, { amount: event.currentTarget.value })}
          />
          <Button class="close" aria-label={`${t('btn.removePart')} ${index + 1}`} onClick={() => remove(index)}>
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
      <Button class="secondary" id="part-add" onClick={add}>
        {t('btn.addPart')}
      </Button>
    </div>
  );
}
