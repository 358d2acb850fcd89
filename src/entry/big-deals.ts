// Tells the owner by mail of deals that have become big ones.

import { activeSpreadsheet } from '../google/active-book';
import { sendLetter } from '../google/mail';
import { findSheet } from '../google/sheet-workbook';
import { parseLanguage } from '../kernel/i18n/language';
import { type BigDeal, type BigDeals, dealsTable, readBigDeals } from '../modules/deals/index';
import { reading, textsIn } from './app';
import { report } from './report-error';

/** Mails the owner, in the language of the workbook. Returns the numbers of the deals whose letter failed; it is not sent again. */
export function mailBigDeals({ ids, to }: BigDeals): readonly string[] {
  if (ids.length === 0) return [];
  const unsent: string[] = [];
  const { deals, language, currency } = reading((ports) => readBigDeals(ports, ids));
  const texts = textsIn(parseLanguage(language) ?? 'uz');
  for (const deal of deals) {
    const words = { ...wordsOf(deal), currency, link: linkTo(deal) };
    try {
      sendLetter({ to, subject: texts('mail.bigDealSubject', words), body: texts('mail.bigDeal', words) });
    } catch (reason) {
      report(reason);
      unsent.push(deal.id);
    }
  }
  return unsent;
}

function wordsOf({ id, customer, amount, stage, responsible }: BigDeal): Readonly<Record<string, string>> {
  const sum = String(amount ?? '').replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  return { deal: id, customer: customer.replace(/\s+/g, ' '), amount: sum, stage, responsible: responsible || '–' };
}

function linkTo({ row }: BigDeal): string {
  const spreadsheet = activeSpreadsheet();
  return `${spreadsheet.getUrl()}#gid=${findSheet(spreadsheet, dealsTable)?.getSheetId()}&range=A${row}`;
}
