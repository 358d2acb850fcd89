// Where to coach: the steps of the way at which a person loses clearly more than the team does.

import { median } from '../../kernel/kpi/quantile';
import { cohortOf } from './funnel';
import { byLabel } from './labels';
import { groupBy } from './page';
import { type PlacedDeal, placeDeals, wonAtStep } from './place-deals';
import type { ReportWorld } from './world';

/** Of fewer decided deals a share says nothing about a person. */
export const FEWEST_DEALS = 10;
/** Points below the team's median that are worth a talk. */
const WORTH_A_TALK = 0.1;

export interface StepOfPerson {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Deals that went on from that stage or were lost in it. */
  readonly decided: number;
  /** The share of them that went on. */
  readonly share: number;
  /** The median of all persons with enough deals. */
  readonly team: number;
}

export interface Coaching {
  /** The widest gap first. */
  readonly steps: readonly StepOfPerson[];
  /** Whether two people had enough deals at one step, so that there is anything to compare. */
  readonly isKnown: boolean;
}

/** Returns where each person's leads of the period were lost more often than those of the team. Open deals count for nobody. */
export function coachingOf({ deals, stages, period }: Pick<ReportWorld, 'deals' | 'stages' | 'period'>): Coaching {
  const cohort = cohortOf(placeDeals(deals, stages), period).filter(({ deal }) => deal.responsible.trim() !== '');
  const steps = [...groupBy(cohort, ({ path }) => path[0]?.pipeline ?? '').values()].flatMap(stepsOf);
  const found = steps.flatMap((people) => {
    const team = people.length < 2 ? null : median(people.map(({ share }) => share));
    return team === null ? [] : people.map((person) => ({ ...person, team }));
  });
  const behind = found.filter(({ share, team }) => share < team - WORTH_A_TALK + 1e-9);
  return {
    steps: behind.sort((one, other) => one.share - one.team - (other.share - other.team)),
    isKnown: found.length > 0,
  };
}

type Step = Omit<StepOfPerson, 'team'>;

/** For each step of the way the persons with enough deals. */
function stepsOf(cohort: readonly PlacedDeal[]): readonly (readonly Step[])[] {
  const path = cohort[0]?.path ?? [];
  const people = byLabel(cohort, ({ deal }) => deal.responsible, { blank: '' });
  return path.slice(0, wonAtStep(path)).flatMap((stage, index) => {
    const next = path[index + 1];
    if (!next) return [];
    const steps = people.map(({ label, items }): Step => {
      const passed = items.filter(({ far }) => far > index).length;
      const lost = items.filter(({ far, outcome }) => far === index && outcome === 'lost').length;
      const decided = passed + lost;
      return { name: label, from: stage.label, to: next.label, decided, share: decided === 0 ? 0 : passed / decided };
    });
    return [steps.filter(({ decided }) => decided >= FEWEST_DEALS)];
  });
}
