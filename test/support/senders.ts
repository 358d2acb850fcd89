// Sixty people who send a lead at the same time, half by the form of a site and half by the sidebar, and what must be
// true of the workbook afterwards.

import type { Grid } from '../../host/grid/grid';
import type { LeadInput } from './builders';
import { aLead } from './builders';
import { recordsOf } from './daftar';

export const SENDERS = 60;

export interface Sender {
  readonly door: 'form' | 'sidebar';
  readonly lead: LeadInput;
}

/** Everybody with a phone, a name, a need and an amount of their own; forms and sidebars take turns. */
export function someSenders(): Sender[] {
  return Array.from({ length: SENDERS }, (_, index) => ({
    door: index % 2 === 0 ? 'form' : 'sidebar',
    lead: aLead({
      requestId: `r${index}`,
      contact: `90 ${2_000_000 + index}`,
      name: `Odam ${index}`,
      need: `Ish ${index}`,
      amount: String(1_000 + index),
    }),
  }));
}

/** What the form of a site sends for the lead. */
export function formOf({ requestId, contact, name, need, amount }: LeadInput, token: string): Record<string, unknown> {
  return { token, requestId, contact, name, need, amount };
}

/** What everybody's records and lines of history should be, whatever their order and numbers. */
export function expectedOf(senders: readonly Sender[]): unknown {
  const byName = senders.map(({ door, lead: { requestId, contact, name, need, amount } }) => {
    const phone = `+998 ${contact.replace(/^(\d\d) (\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4')}`;
    const request = door === 'form' ? `door-${requestId}` : requestId;
    return { name, phone, need, amount: Number(amount), history: [request, request] };
  });
  return {
    rows: [SENDERS, SENDERS],
    ids: [SENDERS, SENDERS],
    lines: 3 * SENDERS,
    begun: SENDERS,
    byName: sorted(byName),
  };
}

/** The same of a workbook: a customer, the deal that names them, and the lines that made the two. */
export function standingOf(grid: Grid): unknown {
  const [customers, deals] = [recordsOf(grid, 'Mijozlar'), recordsOf(grid, 'Bitimlar')];
  const log = recordsOf(grid, 'Oʻzgarishlar tarixi');
  const byName = customers.map(({ Raqami: id, Ism: name, 'Telefon yoki @username': phone }) => {
    const deal = deals.find((each) => each['Mijoz raqami'] === id);
    const history = [id, deal?.Raqami].flatMap((record) =>
      log.filter((line) => line.Yozuv === record).map((line) => line.Soʻrov),
    );
    return { name, phone, need: deal?.['Nima kerak'], amount: deal?.Summa, history };
  });
  const tables = [customers, deals];
  return {
    rows: tables.map((table) => table.length),
    ids: tables.map((table) => new Set(table.map(({ Raqami }) => Raqami)).size),
    lines: log.length,
    begun: new Set(recordsOf(grid, 'Bosqichlar tarixi').map((line) => line['Bitim raqami'])).size,
    byName: sorted(byName),
  };
}

function sorted<T extends { readonly name?: unknown }>(people: readonly T[]): T[] {
  return [...people].sort((a, b) => String(a.name).localeCompare(String(b.name)));
}
