// What the firm's own history teaches: the outlook of a deal by its age and stage, that of a new deal, and what one brings.

import { type Curve, curveOf } from './curve';
import { type Outlook, PRIOR_DEALS, plainOutlook, shifted, updated } from './outlook';
import { type Past, type PastDeal, type SerialDay, type Step, splitDeals } from './past-deal';
import { type Price, priceOf } from './price';
import { LANDMARKS, lifeSpans, stageSpans, type Watched } from './spans';
import { type TableChances, tableChances } from './table-chances';

export interface Model {
  /** The last day that is wholly known; all outlooks begin on the day after it. */
  readonly known: SerialDay;
  /** The first closing on record; `Infinity` without any. */
  readonly since: SerialDay;
  /** The deals that are still to be decided. */
  readonly open: readonly PastDeal[];
  /** The chance of an open deal. */
  readonly outlookOf: (deal: PastDeal) => Outlook;
  /** The chance of a deal that begins, from its first day on. */
  readonly outlookOfNew: Outlook;
  /** Deals that were won or lost by then, and those that were won. */
  readonly decided: number;
  readonly won: number;
  readonly price: Price;
}

/** Learns from all that was known at the end of a day. */
export function learn(past: Past, known: SerialDay): Model {
  const { open, closed } = splitDeals(past.deals);
  const since = recordedSince(closed);
  const { ever, lately } = lifeSpans(past.deals, { since, known }, known - LATELY_DAYS);
  const [lifeEver, lifeLately] = [curveOf(ever), curveOf(lately)];
  const table = tableChances(past.stages, open);
  const outlookEver = remember(chain([lifeEver], () => plainOutlook(table.first)));
  const lifeOutlook = remember((age) => updated(outlookEver(age), lifeLately(age)));
  const stageOutlook = outlookByStage(past, { since, known });
  const usualAge = usualAgeOf(open, known);
  const base = baseOf(closed.length, table);
  return {
    known,
    since,
    open,
    outlookOf: remembered((begun, step) => {
      const ofLife = lifeOutlook(begun === null ? usualAge : known - begun);
      const of = table.of(step?.stage ?? '');
      const prior = of === null ? ofLife : shifted(ofLife, { of, against: base });
      return step ? (stageOutlook.get(step.stage)?.(prior)(known - step.on) ?? prior) : prior;
    }),
    outlookOfNew: lifeOutlook(-1),
    decided: closed.length,
    won: closed.filter(({ outcome }) => outcome === 'won').length,
    price: priceOf(closed, known),
  };
}

/** How a firm works now counts more than how it once did: what it did in a quarter is drawn to what it ever did. */
const LATELY_DAYS = 91;

type ByAge = (age: number) => Outlook;

/**
 * Returns the outlook by age: what is known of deals of that age, drawn to the outlook of those a landmark younger, and the
 * youngest to what was believed before. So a deal that is older than any on record is as good as the oldest on record, and not
 * as good as a fresh one. `curves` are those of the landmarks; of fewer, the last stands for the rest.
 */
function chain(curves: readonly Curve[], believed: () => Outlook): ByAge {
  const at = (age: number): Outlook => {
    const index = Math.max(0, LANDMARKS.filter((landmark) => landmark <= age).length - 1);
    const curve = curves[Math.min(index, curves.length - 1)];
    const prior = index === 0 ? believed() : at((LANDMARKS[index] ?? 0) - 1);
    return curve ? updated(prior, curve(age)) : prior;
  };
  return at;
}

/** Deals that began, and entered their stage, on the same days have the very same outlook. */
function remembered(outlookOf: (begun: SerialDay | null, step: Step | undefined) => Outlook): Model['outlookOf'] {
  const known = new Map<string, Outlook>();
  return ({ begun, path }) => {
    const step = path[path.length - 1];
    const key = `${begun} ${step?.on} ${step?.stage}`;
    const outlook = known.get(key) ?? outlookOf(begun, step);
    known.set(key, outlook);
    return outlook;
  };
}

function remember(byAge: ByAge): ByAge {
  const known = new Map<number, Outlook>();
  return (age) => {
    const outlook = known.get(age) ?? byAge(age);
    known.set(age, outlook);
    return outlook;
  };
}

/** Only from the day on which moves are seen: until then those that moved left no trace, and only those that stayed are known. */
function outlookByStage(past: Past, { since, known }: Watched): ReadonlyMap<string, (prior: Outlook) => ByAge> {
  if (past.seenSince === null) return new Map();
  const spans = stageSpans(past, { since: Math.max(since, past.seenSince), known });
  return new Map(
    [...spans].map(([stage, groups]) => {
      const curves = groups.map(curveOf);
      return [stage, (prior: Outlook) => chain(curves, () => prior)] as const;
    }),
  );
}

/** The first closing on record: before it none was kept, so that deals that were closed by then are missing. */
function recordedSince(deals: readonly PastDeal[]): SerialDay {
  return deals.reduce((first, { closed }) => Math.min(first, closed ?? first), Number.POSITIVE_INFINITY);
}

/** What the table says of the deals whose lives are known: of those that are open now, the more of them are closed; else of a new one. */
function baseOf(closed: number, { first, mixed }: TableChances): number {
  return (closed * mixed + PRIOR_DEALS * first) / (closed + PRIOR_DEALS);
}

/** The median age of open deals, for those of which nobody knows when they came. */
function usualAgeOf(open: readonly PastDeal[], known: SerialDay): number {
  const dated = open.filter(({ begun }) => begun !== null);
  const ages = Float64Array.from(dated, ({ begun }) => known - (begun ?? known)).sort();
  return ages[Math.floor(ages.length / 2)] ?? 0;
}
