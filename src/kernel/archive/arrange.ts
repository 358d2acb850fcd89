// Brings whole rows of a sheet to where they are wanted: some stand, some are gone, and all others are as they were. What
// people move meanwhile makes writes miss; each round looks at what came of the last one, gives back what was hit, and
// does the rest again.

import { CrmError } from '../errors';
import { type Content, isPut } from './content';
import { type Damage, findDamage } from './damage';
import { planRows, type RowPlan, type ToPlan } from './plan-rows';
import { glance, type Place, type Sight } from './sight';
import { writePlan } from './write-plan';

export interface Wish {
  /** Rows that are to stand, by id. */
  readonly put?: ReadonlyMap<string, Content>;
  /** Rows that are to be gone, by id, as they were seen: one that people have changed since stays. */
  readonly take?: ReadonlyMap<string, Content>;
  /** Rows that were lost and are to be given back, wherever there is room. */
  readonly restore?: readonly Content[];
}

export interface Arranged {
  /** Ids of rows that are not as they were wanted: people have changed them since, and they stay as they are. */
  readonly changed: ReadonlySet<string>;
  /** Rows that are blank now, where their records were taken from; none where rows have moved meanwhile. */
  readonly blanked: readonly number[];
  /** The sheet as it stands now. */
  readonly sight: Sight;
}

const NONE: ReadonlyMap<string, Content> = new Map();

/** More than people can disturb one after the other. */
const ROUNDS = 12;

/**
 * Carries the wish out and returns when a look has shown what came of it. Two blocking calls when nobody moves anything.
 * `known` is the sheet as it was looked at before, with its formulas. Throws BUSY when people go on and on.
 */
export function arrange(place: Place, known: Sight, wish: Wish): Arranged {
  const rounds = new Rounds(place, known, wish);
  for (let round = 0; round < ROUNDS; round += 1) {
    const arranged = rounds.next();
    if (arranged) return arranged;
  }
  throw new CrmError('BUSY');
}

class Rounds {
  private readonly leftOut: ReadonlySet<string>;
  private sight: Sight;
  private restore: readonly Content[];
  private last: { readonly plan: RowPlan; readonly rowsMade: number } | null = null;
  private isStill = true;
  /** Written and looked at since: what is different from it now, somebody has changed. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly place: Place,
    private readonly known: Sight,
    private readonly wish: Wish,
  ) {
    this.leftOut = known.leftOut();
    this.restore = wish.restore ?? [];
    this.sight = glance(place, known);
  }

  /** Looks at what came of the last round and does what is left; null when it did something. */
  next(): Arranged | null {
    const damage = this.judge();
    // What was hit is put right before anything else is done.
    const plan = (damage && this.carryOut(this.planRepair(damage))) ?? this.carryOut(this.planWish());
    return plan ? null : this.result();
  }

  private carryOut(plan: RowPlan): RowPlan | null {
    if (plan.writes.length === 0) return null;
    const rowsMade = writePlan(this.place.sheet, plan);
    this.last = { plan, rowsMade };
    this.sight = glance(this.place, this.known);
    return plan;
  }

  private judge(): Damage | null {
    if (!this.last) return null;
    const damage = findDamage({ ...this.last, after: this.sight, known: this.known, leftOut: this.leftOut });
    const moved = this.sight.rowCount - this.last.plan.sight.rowCount - this.last.rowsMade;
    this.isStill = this.isStill && !damage && moved === 0;
    if (!damage) for (const { id } of this.last.plan.written) this.settled.add(id);
    return damage;
  }

  private planRepair({ lost, repairs }: Damage): RowPlan {
    return planRows({ ...this.shared(), put: NONE, take: NONE, restore: lost, repairs });
  }

  private planWish(): RowPlan {
    const { put = NONE, take = NONE } = this.wish;
    const restore = this.restore;
    this.restore = [];
    const left = new Map([...put].filter(([id]) => !this.settled.has(id)));
    return planRows({ ...this.shared(), put: left, take, restore, repairs: [] });
  }

  private shared(): Pick<ToPlan, 'sight' | 'known' | 'leftOut'> {
    return { sight: this.sight, known: this.known, leftOut: this.leftOut };
  }

  private result(): Arranged {
    const { sight, wish, leftOut, last } = this;
    const stays = [...(wish.take ?? NONE).keys()].filter((id) => sight.rowsOf(id).length > 0);
    const others = [...(wish.put ?? NONE)].filter(
      ([id, content]) => !sight.rowsOf(id).some((row) => isPut(sight.content(row), content, leftOut)),
    );
    return {
      sight,
      changed: new Set([...stays, ...others.map(([id]) => id)]),
      blanked: this.isStill && last ? [...last.plan.taken.values()] : [],
    };
  }
}
