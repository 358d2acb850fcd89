// Parses the cells of a deal with its customer.

import type { Language } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import { parseTexts } from '../../kernel/schema/parse-text';
import { type Day, parseDay } from '../../kernel/time/day';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import type { Stage } from '../stages/index';
import { longIn, type Texts } from './file-row';
import { type Facts, noteWith } from './people';
import { stageOf } from './stage-words';

export interface OutsideDeal {
  /** Of the customer: nothing where nobody is named. */
  readonly whom: Facts;
  /** Fields of the deal that people fill in, without the customer and the stage. */
  readonly facts: Facts;
  readonly stage: Stage;
  readonly number: string;
  readonly createdOn: Day | null;
  readonly closedOn: Day | null;
}

export type ParsedDeal =
  | { readonly ok: true; readonly deal: OutsideDeal }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Returns the deal of a row, or all that is wrong with its cells; without a stage it is in the first. */
export function parseDealRow(texts: Texts, stages: readonly Stage[], language: Language): ParsedDeal {
  const long = longIn(texts);
  if (long.length > 0) return { ok: false, issues: long };
  const { customer = '', contact = '', phone2 = '', email = '', stage = '', number = '', ...rest } = texts;
  const { createdOn = '', closedOn = '', beside = '', note = '', ...others } = rest;
  const isPerson = beside !== '' && others.contactPerson === undefined;
  const cells = {
    ...others,
    ...(isPerson && { contactPerson: beside }),
    note: noteWith(number, isPerson || beside === '' ? note : [beside, note].filter((line) => line !== '').join('\n')),
  };
  const source = others.source ?? '';
  const whom = parseTexts(
    customersTable,
    { name: customer, contact, phone2, email, source },
    { language, except: ['id'] },
  );
  const deal = parseTexts(dealsTable, cells, { language, except: ['id', 'customer', 'stage'] });
  const place = stage === '' ? firstOf(stages) : stageOf(stages, stage, others.pipeline ?? '');
  const issues: Issue[] = [whom, deal].flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
  if (!place) issues.push(unknownStage(stage, stages));
  const days = [
    ['createdOn', createdOn],
    ['closedOn', closedOn],
  ] as const;
  for (const [field, text] of days) {
    if (text !== '' && parseDay(text) === null) issues.push({ field, received: text, text: 'err.date' });
  }
  const isNobody = customer === '' && contact === '' && email === '' && (others.need ?? '') === '';
  if (isNobody) issues.push({ field: 'customer', received: '', text: 'err.contactOrName' });
  if (!whom.ok || !deal.ok || !place || issues.length > 0) return { ok: false, issues };
  const named = customer === '' && contact === '' && email === '' ? {} : whom.values;
  const when = { createdOn: parseDay(createdOn), closedOn: parseDay(closedOn) };
  return { ok: true, deal: { whom: named, facts: deal.values, stage: place, number, ...when } };
}

function firstOf(stages: readonly Stage[]): Stage | null {
  return stages.find(({ outcome }) => outcome === 'open') ?? null;
}

const MOST_LABELS = 12;

function unknownStage(received: string, stages: readonly Stage[]): Issue {
  const labels = [...new Set(stages.map(({ label }) => label))].slice(0, MOST_LABELS).join(', ');
  return { field: 'stage', received, text: 'err.importStage', params: { stages: labels } };
}
