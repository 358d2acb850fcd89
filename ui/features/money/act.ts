// The period of an act of reconciliation, as it is chosen; pure.

export const PERIODS = ['thisMonth', 'thisQuarter', 'thisYear', 'own'] as const;
export type ActPeriod = (typeof PERIODS)[number];

export interface ActDays {
  /** 'YYYY-MM-DD', or '' for none. */
  readonly from: string;
  readonly until: string;
}

const MONTHS = { thisMonth: 1, thisQuarter: 3, thisYear: 12 } as const;

/** Returns the period until today, since nobody can agree on a day to come; people's own days as they picked them. */
export function daysOf(period: ActPeriod, own: ActDays, today: string): ActDays {
  if (period === 'own') return own;
  const [year = '', month = ''] = today.split('-');
  const length = MONTHS[period];
  const first = Math.floor((Number(month) - 1) / length) * length + 1;
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, until: today };
}
