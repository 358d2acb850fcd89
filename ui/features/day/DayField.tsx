// Asks for a day in a form: four quick days, or a date from the calendar.

import { type Chip, Chips } from '../../components/Chips';
import { toShownDay } from '../../day';
import { type ChosenDay, type NextChoice, toDay } from '../../day-choice';
import type { Translate } from '../../texts';
import { Calendar } from './Calendar';

export interface DayFieldProps {
  readonly t: Translate;
  readonly id: string;
  readonly label: string;
  readonly chosen: ChosenDay;
  readonly today: string;
  readonly issue: string | undefined;
  readonly onChange: (change: Partial<ChosenDay>) => void;
}

/** Draws the chips with the day they stand for beside the label, and the calendar when it is asked for. */
export function DayField({ t, id, label, chosen, today, issue, onChange }: DayFieldProps) {
  return (
    <Chips
      id={id}
      label={label}
      remark={toShownDay(toDay(chosen, today))}
      issue={issue}
      chips={toChips(t)}
      value={chosen.next}
      onChange={(next) => onChange({ next })}
    >
      {chosen.next === 'date' && (
        <Calendar label={label} from={today} value={chosen.date} onPick={(date) => onChange({ date })} />
      )}
    </Chips>
  );
}

/** Returns the quick days as chips. */
export function toChips(t: Translate): readonly Chip<NextChoice>[] {
  return [
    { value: 'today', label: t('chip.today') },
    { value: 'tomorrow', label: t('chip.tomorrow') },
    { value: 'in3', label: t('chip.in3'), hint: t('chip.in3Hint') },
    { value: 'in7', label: t('chip.in7'), hint: t('chip.in7Hint') },
    { value: 'date', label: t('chip.date') },
  ];
}
