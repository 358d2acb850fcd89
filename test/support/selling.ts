// A workbook in which somebody sells: leads, people of the staff, and what pages ask for, each with a request of its own.

import { aLead, type LeadInput } from './builders';
import { type Daftar, mustEndWell, setUpDaftar } from './daftar';

/** Adds people to the staff as the owner types them, and has Daftar know them as when the sidebar opens. */
export function hire(daftar: Daftar, ...people: readonly { readonly name: string; readonly email?: string }[]): void {
  const id = daftar.sheetId('Xodimlar');
  const cells = people.map(({ name, email = '' }, index) => [`H-${index + 1}`, name, email]);
  daftar.grid.write(
    id,
    2,
    1,
    cells.map((row) => row.map((value) => ({ value }))),
  );
  mustEndWell(daftar.run('openSidebar'));
  daftar.takeShown();
}

/** A workbook with one lead: the customer M-1 with the deal B-1. */
export function withLead(lead: Partial<LeadInput> = {}): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', ...lead })]));
  mustEndWell(daftar.call('settle'));
  return daftar;
}

/** Calls as the pages do: once the answer is there, they ask for what it had left to do. */
export function ask<T>(daftar: Daftar, door: string, input: { readonly [field: string]: unknown }): T {
  const answer = mustEndWell(daftar.call<T>(door, [{ requestId: `${door}-1`, ...input }]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

/** Takes back what a request did. */
export function takeBack(daftar: Daftar, request: string): unknown {
  const answer = mustEndWell(daftar.call('undo', [request]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

/** All records of these sheets. */
export function recordsIn(daftar: Daftar, ...sheets: readonly string[]): unknown {
  return sheets.map((name) => daftar.records(name));
}
