// Asks when to speak with the lead next.

import type { Translate } from '../../texts';
import { DayField } from '../day/DayField';
import type { LeadForm } from './form';

export interface NextContactProps {
  readonly t: Translate;
  readonly id: string;
  readonly form: LeadForm;
  readonly today: string;
  readonly issue: string | undefined;
  readonly onEdit: (change: Partial<LeadForm>) => void;
}

/** Draws the quick days and the calendar. */
export function NextContact({ t, id, form, today, issue, onEdit }: NextContactProps) {
  return (
    <DayField t={t} id={id} label={t('field.nextDate')} chosen={form} today={today} issue={issue} onChange={onEdit} />
  );
}
