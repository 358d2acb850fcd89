// Asks when to speak with the lead next: four quick days, or a date from the calendar.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Chip, Chips } from '../../components/Chips';
import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import { type LeadForm, type NextChoice, toNextContact } from './form';

export interface NextContactProps {
  readonly t: Translate;
  readonly id: string;
  readonly form: LeadForm;
  readonly today: string;
  readonly issue: string | undefined;
  readonly onEdit: (change: Partial<LeadForm>) => void;
}

/** Draws the chips with the day they stand for beside the label, and the calendar when it is asked for. */
export function NextContact({ t, id, form, today, issue, onEdit }: NextContactProps) {
  return (
    <Chips
      id={id}
      label={t('field.nextDate')}
      remark={toShownDay(toNextContact(form, today))}
      issue={issue}
      chips={toChips(t)}
      value={form.next}
      onChange={(next) => onEdit({ next })}
    >
      {form.next === 'date' && (
        <Calendar label={t('field.nextDate')} from={today} value={form.date} onPick={(date) => onEdit({ date })} />
      )}
    </Chips>
  );
}

interface CalendarProps {
  readonly label: string;
  readonly from: string;
  readonly value: string;
  readonly onPick: (day: string) => void;
}

function Calendar({ label, from, value, onPick }: CalendarProps) {
  const input = useRef<HTMLInputElement>(null);
  // It appears below the edge of a low window; the person who asked for it should not have to look for it.
  useLayoutEffect(() => input.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <input
      ref={input}
      type="date"
      class="control"
      aria-label={label}
      min={from}
      value={value}
      onInput={(event) => onPick(event.currentTarget.value)}
    />
  );
}

function toChips(t: Translate): readonly Chip<NextChoice>[] {
  return [
    { value: 'today', label: t('chip.today') },
    { value: 'tomorrow', label: t('chip.tomorrow') },
    { value: 'in3', label: t('chip.in3'), hint: t('chip.in3Hint') },
    { value: 'in7', label: t('chip.in7'), hint: t('chip.in7Hint') },
    { value: 'date', label: t('chip.date') },
  ];
}
