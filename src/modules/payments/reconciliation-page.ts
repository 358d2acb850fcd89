// Prints an act of reconciliation: one HTML page of A4 for both parties to compare and sign.

import type { Language } from '../../kernel/i18n/language';
import { createTexts, type Texts } from '../../kernel/i18n/texts';
import { type Minor, printMinor, toMinor } from '../../kernel/money';
import { escapeHtml } from '../../kernel/text/escape-html';
import { printDay } from '../../kernel/time/day';
import type { Act, ActLine } from './reconciliation';
import { paymentsTexts } from './texts';

export interface Party {
  readonly name: string;
  /** '' where nobody knows it: then there is no line for it. */
  readonly taxId: string;
  /** Bank and account, in lines of their own; '' as above. */
  readonly requisites: string;
  /** Who signs; '' leaves the line blank. */
  readonly head: string;
}

/** What lateness costs by a contract, in whole units, as of a day: told under the act, and in none of its sums. */
export interface PenaltyTold {
  /** '' where the deal does not say. */
  readonly number: string;
  readonly overdue: number;
  readonly penalty: number;
  readonly on: string;
}

export interface ActToPrint {
  readonly act: Act;
  readonly firm: Party;
  readonly customer: Party;
  readonly language: Language;
  /** As people here call it: "soʻm". */
  readonly currencyName: string;
  /** Whether a strip that is not printed stands above it, with a button that prints, and what is left out of the act. */
  readonly isShown?: boolean;
  /** Whether sales of the period may have been archived, which the act then does not list; the strip says so. */
  readonly isArchived?: boolean;
  readonly penalties?: readonly PenaltyTold[];
}

const STYLE = `@page{size:A4;margin:15mm}body{font:11pt/1.4 Arial,sans-serif;color:#000;max-width:180mm;margin:0 auto}
h1{font-size:14pt;text-align:center;margin:0 0 4mm}p{margin:0 0 3mm}
table{width:100%;border-collapse:collapse;margin:0 0 5mm}thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:1px solid #000;padding:1mm 1.5mm;vertical-align:top;text-align:left;font-size:9pt;overflow-wrap:anywhere}
.sum{text-align:right;white-space:nowrap}.own{width:13%}.total td{font-weight:bold}
.parties{display:flex;gap:12mm;break-inside:avoid}.parties div{flex:1}.line{border-bottom:1px solid #000;height:10mm}.lines{white-space:pre-line;overflow-wrap:anywhere}
.strip{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;margin:0 0 6mm;padding:10px 0}
.strip{border-bottom:1px solid #e5e7eb;background:#fff}.strip p{flex:1;margin:0;font-size:13px;color:#92400e}
.strip button{padding:8px 20px;border:0;border-radius:8px;background:#0f766e;color:#fff;font:600 14px Arial,sans-serif;cursor:pointer}
.strip button:focus-visible{outline:2px solid #0f766e;outline-offset:2px}@media print{.strip{display:none}}
@media screen{html,body{height:100%}body{max-width:none}main{box-sizing:border-box;height:100%;overflow:auto;padding:0 calc(50% - 90mm) 16px}}`;

/** Returns the page as HTML; every text that people wrote is escaped. */
export function reconciliationPage(toPrint: ActToPrint): string {
  const { act, firm, customer, language, currencyName, isShown = false, isArchived = false } = toPrint;
  const { penalties = [] } = toPrint;
  const texts = createTexts([paymentsTexts], language);
  const t: Texts = (key, params) => escapeHtml(texts(key, params));
  const names = { firm: firm.name, name: customer.name };
  const period = { from: dayOrDots(act.from), until: dayOrDots(act.until) };
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${t('act.title')}</title><style>${STYLE}</style></head><body>`,
    ...(isShown ? ['<main>', stripOf(act, t, { isArchived })] : ['<main>']),
    `<h1>${t('act.title')}</h1>`,
    `<p>${t('act.intro', { ...names, ...period })}</p>`,
    `<p>${t('act.currency', { currency: currencyName })}</p>`,
    tableOf(act, t, names),
    `<p>${conclusion(act, t, { ...names, currency: currencyName })}</p>`,
    ...penalties.map((each) => `<p>${penaltyLine(each, t, currencyName)}</p>`),
    `<div class="parties">${partyOf(firm, t)}${partyOf(customer, t)}</div>`,
    '</main></body></html>',
  ].join('\n');
}

/** The keyboard begins at the button, so that Enter prints. */
function stripOf({ unsaid }: Act, t: Texts, { isArchived }: { readonly isArchived: boolean }): string {
  const notes = [
    unsaid.length === 0 ? '' : t('act.unsaid', { sales: unsaid.slice(0, MOST_NAMED).join(', ') }),
    isArchived ? t('act.archived') : '',
  ].filter((note) => note !== '');
  const button = `<button type="button" autofocus onclick="print()">${t('act.print')}</button>`;
  return `<div class="strip">${button}${notes.length === 0 ? '' : `<p>${notes.join(' ')}</p>`}</div>`;
}

const MOST_NAMED = 20;

interface Names {
  readonly firm: string;
  readonly name: string;
}

function tableOf({ lines, opening, debit, credit, closing }: Act, t: Texts, names: Names): string {
  const sides = `<th class="own">${t('act.debit')}</th><th class="own">${t('act.credit')}</th>`;
  return [
    '<table><thead>',
    `<tr><th rowspan="2">${t('act.no')}</th><th rowspan="2">${t('act.date')}</th>`,
    `<th rowspan="2">${t('act.operation')}</th>`,
    `<th colspan="2">${t('act.their', { name: names.firm })}</th>`,
    `<th colspan="2">${t('act.their', { name: names.name })}</th></tr>`,
    `<tr>${sides}${sides}</tr></thead><tbody>`,
    totalRow(t('act.opening'), balanceSides(opening)),
    ...lines.map((line, index) => lineRow(line, index + 1, t)),
    totalRow(t('act.turnover'), [accounted(debit), accounted(credit)]),
    totalRow(t('act.closing'), balanceSides(closing)),
    '</tbody></table>',
  ].join('\n');
}

function lineRow({ kind, id, date, debit, credit }: ActLine, number: number, t: Texts): string {
  const sums = [debit, credit].map((amount) => (amount === 0 ? '' : accounted(amount)));
  const day = date === '' ? '' : printDay(date);
  return `<tr><td>${number}</td><td>${day}</td><td>${t(`act.${kind}`, { id })}</td>${sumCells(sums)}</tr>`;
}

function totalRow(label: string, sums: readonly string[]): string {
  return `<tr class="total"><td colspan="3">${label}</td>${sumCells(sums)}</tr>`;
}

/** Our two sides, and the other party's two, which are left for them. */
function sumCells(sums: readonly string[]): string {
  return [...sums, '', ''].map((sum) => `<td class="sum">${sum}</td>`).join('');
}

/** What the customer owes is debit, what we owe them is credit. */
function balanceSides(balance: Minor): readonly string[] {
  if (balance === 0) return [accounted(0), ''];
  return balance > 0 ? [accounted(balance), ''] : ['', accounted(-balance)];
}

function conclusion({ closing, until }: Act, t: Texts, names: Names & { readonly currency: string }): string {
  const params = { ...names, date: dayOrDots(until), amount: accounted(Math.abs(closing)) };
  if (closing === 0) return t('act.even', params);
  return t(closing > 0 ? 'act.againstThem' : 'act.againstUs', params);
}

function penaltyLine({ number, overdue, penalty, on }: PenaltyTold, t: Texts, currency: string): string {
  const sums = { overdue: accounted(toMinor(overdue)), penalty: accounted(toMinor(penalty)) };
  return t('act.penalty', { ...sums, currency, number: number === '' ? '' : ` № ${number}`, date: printDay(on) });
}

function partyOf({ name, taxId, requisites, head }: Party, t: Texts): string {
  const tax = taxId === '' ? '' : `<p>${t('act.taxId', { taxId })}</p>`;
  const bank = requisites === '' ? '' : `<p class="lines">${escapeHtml(requisites)}</p>`;
  const signature = `<p class="line"></p><p>${t('act.signature')}${head === '' ? '' : `: ${escapeHtml(head)}`}</p>`;
  return `<div><p><b>${escapeHtml(name)}</b></p>${tax}${bank}${signature}<p>${t('act.stamp')}</p></div>`;
}

/** With both decimals, as in books. */
function accounted(amount: Minor): string {
  return `${printMinor(amount)}${amount % 100 === 0 ? ',00' : ''}`;
}

function dayOrDots(day: string): string {
  return day === '' ? '…' : printDay(day);
}
