// From a goal in money back to what it takes: won deals, offers, leads, and calls a working day, by the firm's own counts.

/** What the firm did in some past period, and what it wants; all of them numbers that anybody can count after. */
export interface GoalInputs {
  /** Money that is to be won in the month. */
  readonly goal: number;
  /** Money that is won in it already. */
  readonly done: number;
  /** Deals that were won in the period, and the money that they brought. */
  readonly won: number;
  readonly wonAmount: number;
  /** Deals of the period that reached an offer, leads that came, and contacts with them that were noted. */
  readonly offers: number;
  readonly leads: number;
  readonly touches: number;
  /** Working days that are left of the month. */
  readonly workDays: number;
}

/** What is still needed, in whole ones; null where the firm's own counts do not tell. */
export interface GoalTakes {
  readonly deals: number | null;
  readonly offers: number | null;
  readonly leads: number | null;
  readonly callsADay: number | null;
}

/** Reckons back, rounding each step up: half a deal is won by nobody. `goalFormulas` are the same in cells. */
export function goalTakes(inputs: GoalInputs): GoalTakes {
  const left = Math.max(0, inputs.goal - inputs.done);
  const deals = times(left, inputs.won, inputs.wonAmount);
  const offers = deals === null ? null : times(deals, inputs.offers, inputs.won);
  const leads = deals === null ? null : times(deals, inputs.leads, inputs.won);
  const callsADay = leads === null ? null : perDay(leads, inputs);
  return { deals, offers, leads, callsADay };
}

/** How many at the rate of so many for so many, rounded up; null where the period has none to go by. */
function times(wanted: number, of: number, from: number): number | null {
  return from > 0 && of > 0 ? Math.ceil((wanted * of) / from) : null;
}

function perDay(leads: number, { touches, leads: came, workDays }: GoalInputs): number | null {
  return touches > 0 && came > 0 && workDays > 0 ? Math.ceil((leads * touches) / (came * workDays)) : null;
}

/** A cell or a named range for each input, such as `$B$2`. */
export type GoalCells = Readonly<Record<keyof GoalInputs, string>>;

/**
 * Returns the formulas of the same reckoning, without the leading "=": functions that all sheets share, ";" between arguments, no
 * decimals. Each refers to the inputs and, by `results`, to the cells of the steps before it; a dash where nothing can be told.
 */
export function goalFormulas(
  cells: GoalCells,
  results: Readonly<Record<'deals' | 'leads', string>>,
): Readonly<Record<keyof GoalTakes, string>> {
  const { goal, done, won, wonAmount, offers, leads, touches, workDays } = cells;
  const known = (positive: readonly string[], formula: string): string => {
    return `IF(AND(${positive.map((cell) => `SUM(${cell})>0`).join(';')});${formula};"–")`;
  };
  const after = (result: string, formula: string): string => `IF(ISNUMBER(${result});${formula};"–")`;
  return {
    deals: known([won, wonAmount], `ROUNDUP(MAX(0;${goal}-${done})*${won}/${wonAmount};0)`),
    offers: after(results.deals, known([won, offers], `ROUNDUP(${results.deals}*${offers}/${won};0)`)),
    leads: after(results.deals, known([won, leads], `ROUNDUP(${results.deals}*${leads}/${won};0)`)),
    callsADay: after(
      results.leads,
      known([touches, leads, workDays], `ROUNDUP(${results.leads}*${touches}/(${leads}*${workDays});0)`),
    ),
  };
}
