// Plans a part of a file by the book as it is, as if all earlier parts were in it already.

import type { Result } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { paymentsTable } from '../payments/index';
import { type SaleRules, saleRules, salesTable } from '../sales/index';
import type { Stage } from '../stages/index';
import { applyEarlier, earlierOf, salesIn } from './earlier';
import { type FileRow, noRecord, type RowSpec, type Texts, textsOf } from './file-row';
import { ownRecords } from './own-records';
import { planCustomers, type Since, type Words, whoIn } from './plan-customers';
import { type KnownDeals, planDeals } from './plan-deals';
import { type PaymentToAdd, planPayments } from './plan-payments';
import { planSales, type SaleToCreate } from './plan-sales';
import { issueRow, type RowPlan, skipRow } from './row-plan';
import { type WordToChoose, wordIssues, wordsToChoose } from './words';
import {
  namesSales,
  readDeals,
  readNamedSales,
  readPayments,
  readPeople,
  readRules,
  readSales,
  type World,
} from './world';

export interface Part {
  readonly spec: RowSpec;
  readonly rows: readonly FileRow[];
  /** What the plan of earlier parts answered; none where they are in the book. */
  readonly earlier: readonly string[];
  /** The request of the import that brings it in; absent where nothing is written. */
  readonly of?: string;
}

/** A part as it was planned, with what is to be written. */
export interface PlannedPart {
  readonly rows: readonly RowPlan[];
  readonly world: World;
  readonly since: Since;
  readonly deals: KnownDeals | null;
  readonly stages: readonly Stage[];
  readonly sales: readonly SaleToCreate[];
  readonly payments: readonly PaymentToAdd[];
  readonly keys: readonly string[];
  readonly words: readonly WordToChoose[];
}

type PlanPorts = Pick<Ports, 'book' | 'now' | 'zone' | 'language'>;

/** Plans it; five blocking calls at most, of a part that is brought in without its lock and its writing. An issue where a chosen word is none. */
export function planPart(ports: PlanPorts, part: Part): Result<PlannedPart> {
  const planned = planRows(ports, part);
  const { world, stages, rows } = planned;
  const known = { stages, language: part.of === undefined ? ports.language : world.language };
  const wrong = wordIssues(part.spec, known);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  return { ok: true, value: { ...planned, words: wordsToChoose(part.rows, part.spec, rows, known) } };
}

function planRows(ports: PlanPorts, part: Part): Omit<PlannedPart, 'words'> {
  const { book } = ports;
  const { spec, rows } = part;
  const world = readPeople(ports);
  // Nobody reads what is said of a row that is being written, and the person's language costs a call.
  const words: Words = { sheet: world.language, person: part.of === undefined ? ports.language : world.language };
  const used = new Set<string>();
  const nothing = { world, since: new Map(), deals: null, stages: [], sales: [], payments: [] };
  if (spec.kind === 'customers') {
    applyEarlier(part.earlier, { people: world.people, deals: null, used });
    const since: Since = new Map();
    const planned = planCustomers(rows, spec, { people: world.people, since, words });
    return { ...nothing, rows: planned, since, keys: earlierOf({ people: world.people, deals: null, used }) };
  }
  if (spec.kind === 'deals') {
    const { deals, stages, language } = readDeals(ports);
    applyEarlier(part.earlier, { people: world.people, deals, used });
    const { people, today } = world;
    const planned = planDeals(rows, spec, { people, deals, stages, today, words: { ...words, sheet: language } });
    return { ...nothing, rows: planned, deals, stages, keys: earlierOf({ people, deals, used }) };
  }
  applyEarlier(part.earlier, { people: world.people, deals: null, used });
  const before = new Set(used);
  const rules = part.of === undefined ? readRules(book) : saleRules(book);
  const planned =
    spec.kind === 'sales' ? salesOf(ports, part, world, rules, used) : paymentsOf(ports, part, world, rules, used);
  const fresh = new Set([...used].filter((key) => !before.has(key)));
  return { ...nothing, ...planned, keys: earlierOf({ people: world.people, deals: null, used: fresh }) };
}

function paymentsOf(
  ports: PlanPorts,
  { spec, rows, earlier, of }: Part,
  { people, today }: World,
  rules: SaleRules,
  used: Set<string>,
) {
  const payments = readPayments(ports.book);
  const isOwn = of !== undefined ? ownRecords(ports.book, of, paymentsTable) : () => false;
  const own = new Set(payments.flatMap(({ id }) => (isOwn(id) ? [id] : [])));
  const sales = of === undefined ? salesIn(earlier) : namesSales(spec) ? readNamedSales(ports.book) : [];
  const added: PaymentToAdd[] = [];
  const planned = planPayments(rows, spec, { people, payments, own, sales, rules, today, used, added });
  return { rows: planned, payments: added };
}

function salesOf({ book }: PlanPorts, { spec, rows, of }: Part, world: World, rules: SaleRules, used: Set<string>) {
  const known = readSales(book);
  const isOwn = of !== undefined ? ownRecords(book, of, salesTable) : () => false;
  const records = rows.filter((row) => noRecord(row, spec) === null);
  const texts = new Map<number, Texts>(records.map((row) => [row.row, textsOf(row, spec)]));
  const cells = records.map(({ row, nth }) => ({ row, nth, cells: texts.get(row) ?? {} }));
  const plan = planSales(cells, {
    ...{ people: world.people, today: world.today, rules, used },
    sales: known.filter(({ id }) => !isOwn(id)),
    own: known.filter(({ id }) => isOwn(id)),
  });
  const byRow = new Map(plan.map((each) => [each.row, each]));
  const planned = rows.map((each): RowPlan => {
    const { row } = each;
    const one = byRow.get(row);
    if (!one) return skipRow(row, '', noRecord(each, spec) ?? 'import.says.blank');
    const said = texts.get(row) ?? {};
    const what = [whoIn(said), (said.product ?? '').slice(0, 40), (said.amount ?? '').slice(0, 30)];
    const named = what.filter((text) => text !== '').join(' · ');
    if (one.kind === 'issue') return issueRow(row, named, one.issues as readonly Issue[]);
    const equal = one.equal === undefined ? {} : { equal: one.equal };
    if (one.kind === 'create') return { row, fate: 'create', what: named, says: [], ...equal };
    return one.saleId === ''
      ? skipRow(row, named, 'import.says.twice')
      : { ...skipRow(row, named, 'import.says.paid', { record: one.saleId }), ...equal };
  });
  return { rows: planned, sales: plan.flatMap((each) => (each.kind === 'create' ? [each] : [])) };
}
