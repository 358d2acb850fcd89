// Asks for a day where one tap is the whole answer; only the calendar needs a second one.

import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { toShownDay } from '../../day';
import { toDay } from '../../day-choice';
import type { Translate } from '../../texts';
import { Calendar } from './Calendar';
import { toChips } from './DayField';

export interface DayButtonsProps {
  readonly t: Translate;
  readonly label: string;
  readonly today: string;
  /** The day that the tap answers with when the person only agrees; '' for none. */
  readonly proposal: string;
  readonly onPick: (day: string) => void;
}

/** Draws the question with its answers. */
export function DayButtons({ t, label, today, proposal, onPick }: DayButtonsProps) {
  const [date, setDate] = useState<string | null>(null);
  return (
    <fieldset class="question">
      <legend>{label}</legend>
      <div class="pills">
        {toChips(t).map((chip) => {
          const day = toDay({ next: chip.value, date: '' }, today);
          const isProposed = day !== '' && day === proposal;
          return (
            <Button
              key={chip.value}
              class={isProposed ? 'pill proposed' : 'pill'}
              title={chip.hint ?? toShownDay(day)}
              aria-expanded={chip.value === 'date' ? date !== null : undefined}
              onClick={() => (chip.value === 'date' ? setDate(proposal) : onPick(day))}
            >
              {chip.label}
            </Button>
          );
        })}
      </div>
      {date !== null && (
        <div class="with-button">
          <Calendar label={label} from={today} value={date} onPick={setDate} />
          <Button class="secondary" disabled={date === ''} onClick={() => onPick(date)}>
            {t('btn.save')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
