// Opens a subject: its compiled script in a host of its own, over a sheet of so many customers.

import { createHost } from '../host/create-host';
import { createMemoryGrid } from '../host/grid/memory-grid';
import type { Host, Outcome } from '../host/host';
import { compileSubject } from './compile-subject';
import { aCustomer, fillCustomers } from './customers';
import type * as bound from './subjects/bound';
import type * as daftar from './subjects/daftar';
import { DOORS, type Id, type NewCustomer, type SubjectScript } from './subjects/script';
import type * as sheetquery from './subjects/sheetquery';
import type * as tamotsu from './subjects/tamotsu';

export interface Subject {
  readonly name: keyof Scripts;
  /** The id of the customer of that number, as this subject writes it. */
  readonly idOf: (number: number) => Id;
  /** Whether it gives new customers their ids itself, or is handed them. */
  readonly givesIds: boolean;
  /** Functions of its own: one that makes the sheets it needs, one that does later what it does in the background. */
  readonly setUp?: string;
  readonly afterwards?: string;
}

/** The compiler holds each script to what the bench calls. */
type Held<T extends Readonly<Record<string, SubjectScript>>> = T;
type Scripts = Held<{
  daftar: typeof daftar;
  sheetquery: typeof sheetquery;
  tamotsu: typeof tamotsu;
  bound: typeof bound;
}>;

const bareNumber = (number: number): Id => number;

export const SUBJECTS: readonly Subject[] = [
  { name: 'daftar', idOf: (number) => `C-${number}`, givesIds: true, setUp: 'setUp', afterwards: 'settle' },
  { name: 'sheetquery', idOf: bareNumber, givesIds: false },
  { name: 'tamotsu', idOf: bareNumber, givesIds: true },
  { name: 'bound', idOf: bareNumber, givesIds: false },
];

export interface OpenedSubject extends Subject {
  readonly host: Host;
  readonly sheetId: number;
  /** Runs a function of the script. */
  run(door: keyof SubjectScript, args: readonly unknown[]): Outcome;
}

const compiled = new Map<string, string>();

export interface SheetSize {
  readonly customers: number;
  /** Below them, as a sheet has them that people did not cut to size. */
  readonly blankRows: number;
}

/** Opens a workbook with customers 1 to `customers` in it; the last is added by the subject itself, which then knows the sheet. */
export function openSubject(subject: Subject, { customers, blankRows }: SheetSize): OpenedSubject {
  const grid = createMemoryGrid({ timeZone: 'Asia/Tashkent', locale: 'en_US' });
  const host = createHost({ code: codeOf(subject), grid });
  grid.renameSheet(grid.sheets()[0]?.id ?? 0, 'customers');
  if (subject.setUp) mustRun(host.run(subject.setUp));
  const sheetId = grid.sheets().find(({ name }) => name === 'customers')?.id ?? 0;
  fillCustomers(grid, { sheetId, customers: customers - 1, blankRows: blankRows + 1, idOf: subject.idOf });
  const opened: OpenedSubject = { ...subject, host, sheetId, run: (door, args) => host.run(door, args) };
  mustRun(opened.run('add', [[newCustomer(subject, customers)], 'the last one']));
  return opened;
}

/** Returns what is to be handed over for a customer of that number. */
export function newCustomer({ givesIds, idOf }: Subject, number: number, customer = aCustomer(number)): NewCustomer {
  return givesIds ? customer : { id: idOf(number), ...customer };
}

function codeOf({ name, setUp, afterwards }: Subject): string {
  const own = [setUp, afterwards].flatMap((door) => door ?? []);
  const code = compiled.get(name) ?? compileSubject(`bench/subjects/${name}.ts`, [...DOORS, ...own]);
  compiled.set(name, code);
  return code;
}

function mustRun(outcome: Outcome): void {
  if (!outcome.ok) throw outcome.error;
}
