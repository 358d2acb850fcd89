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
  /** The taps that are offered; default: those for a next contact. */
  readonly choices?: readonly NextChoice[];
  readonly onChange: (change: Partial<ChosenDay>) => void;
}

/** Draws the chips with the day they stand for beside the label, and the calendar when it is asked for. */
export function DayField({ t, id, label, chosen, today, issue, choices, onChange }: DayFieldProps) {
  return (
    <Chips
      id={id}
      label={label}
      remark={toShownDay(toDay(chosen, today))}
      issue={issue}
      chips={toChips(t, choices)}
      value={chosen.next}
      onChange={(next) => onChange({ next })}
    >
      {chosen.next === 'date' && (
        <Calendar label={label} from={today} value={chosen.date} onPick={(date) => onChange({ date })} />
      )}
    </Chips>
  );
}

const NEXT: readonly NextChoice[] = ['today', 'tomorrow', 'in3', 'in7', 'date'];

/** Returns days as chips; default: those for a next contact. */
export function toChips(t: Translate, choices = NEXT): readonly Chip<NextChoice>[] {
  return choices.map((value) => {
    const label = t(`chip.${value}`);
    return /^in\d/.test(value) ? { value, label, hint: t('chip.hint', { count: value.slice(2) }) } : { value, label };
  });
}
