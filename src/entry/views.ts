// What the pages ask to see: nothing is written, and each argument comes from a stranger.

import { CrmError } from '../kernel/errors';
import { boardOf as showBoard } from '../modules/board/index';
import type { BoardView } from '../modules/board/view';
import {
  peopleOf as findPeople,
  openSelected as followSelection,
  openCustomer as open,
  SELECTABLE,
} from '../modules/card/index';
import type { CardPerson, CustomerCard } from '../modules/card/view';
import { ownColumns as findOwn } from '../modules/deals/index';
import { search as find } from '../modules/search/index';
import type { SearchHit } from '../modules/search/view';
import { today as whatIsDue } from '../modules/today/index';
import type { TodayView } from '../modules/today/view';
import { reading } from './app';
import { mustSuit } from './page-seen';
import { answering } from './report-error';

/** A search or a record number that is longer is none. */
const LONGEST_TEXT = 300;

/** Finds customers by any part of a name, phone, company or number; `known` are the stages that the page was opened with. */
export function search(text: unknown, known?: unknown): readonly SearchHit[] {
  return answering(() => {
    const wanted = textOf(text);
    return reading((ports) => find(ports, wanted, known));
  });
}

/** Returns the columns that people added beside ours, for Add. */
export function ownColumns(): readonly string[] {
  return answering(() => reading(findOwn));
}

/** Opens the card of a customer; `known` is what the page knows since it was opened. */
export function openCustomer(customerId: unknown, known?: unknown): CustomerCard | null {
  return answering(() => {
    const id = textOf(customerId);
    return reading((ports) => open(ports, id, known));
  });
}

/** Opens the card of the customer to whom the selected row of the grid leads. */
export function openSelected(known?: unknown): CustomerCard | null {
  return answering(() => reading((ports) => followSelection(ports, known)));
}

/** Says which row of which table is selected, `deals:17`; '' for none that leads to a customer. */
export function selectedRow(): string {
  return answering(() => {
    const found = reading((ports) => ports.selected(SELECTABLE));
    return found ? `${found.table.name}:${found.row}` : '';
  });
}

/** Returns the people at a company. */
export function peopleOf(customerId: unknown): readonly CardPerson[] {
  return answering(() => {
    const id = textOf(customerId);
    return reading((ports) => findPeople(ports, id));
  });
}

/** Returns what is due for a person; '' for everybody's. `seen` is what the page tells of itself, `known` what it was told. */
export function today(responsible: unknown, seen?: unknown, known?: unknown): TodayView {
  mustSuit(seen);
  return answering(() => {
    const name = textOf(responsible);
    return reading((ports) => whatIsDue(ports, name, known));
  });
}

/** Returns the board of a pipeline, '' for the first; `known` is what the page knows since it was opened. */
export function board(pipeline: unknown, known?: unknown): BoardView {
  if (typeof known === 'object' && known !== null && 'seen' in known) mustSuit(known.seen);
  return answering(() => {
    const name = textOf(pipeline);
    return reading((ports) => showBoard(ports, name, known));
  });
}

function textOf(input: unknown): string {
  if (typeof input === 'string' && input.length <= LONGEST_TEXT) return input;
  throw new CrmError('INPUT_INVALID', { problem: 'The argument is no text, or too long.' });
}
