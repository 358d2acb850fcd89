// Prints the handout as HTML: one page of A4, black on white but for the bars, and a button above it that is not printed.

import type { Language } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import { escapeHtml } from '../../kernel/text/escape-html';
import type { Bars, HandoutContent, HandoutTable, HandoutTile } from './content';
import { HANDOUT_STYLE } from './style';

export interface HandoutOptions {
  readonly language: Language;
  readonly texts: Texts;
  /** What the numbers stand on, as a sentence. */
  readonly made: string;
}

/** A table of large amounts is made as narrow as its half; the page of many sources and sellers smaller until it is one (millimetres of A4 without its margins). */
const FIT = `for(const table of document.querySelectorAll('table'))table.style.zoom=Math.min(1,table.parentElement.clientWidth/table.offsetWidth)
{const main=document.querySelector('main');main.style.zoom=Math.min(1,(275*96/25.4)/main.offsetHeight)}`;

/** Returns the page; every text of the sheet is escaped. */
export function handoutPage(content: HandoutContent, { language, texts, made }: HandoutOptions): string {
  const { title, firm, days, segment, checked, tiles, funnel, months, legend } = content;
  const { sources, staff, growth, segments, debts, attention } = content;
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<style>${HANDOUT_STYLE}</style></head><body>`,
    `<div class="strip"><button type="button" autofocus onclick="print()">${escapeHtml(texts('handout.print'))}</button></div>`,
    '<main>',
    `<header><h1>${escapeHtml(firm === '' ? title : `${firm}: ${title}`)}</h1>`,
    `<p>${[days, segment]
      .filter((text) => text !== '')
      .map(escapeHtml)
      .join(' · ')}</p></header>`,
    `<section class="tiles">${tiles.map(tileOf).join('')}</section>`,
    `<div class="halves">${funnelOf(funnel)}${monthsOf(months, legend)}</div>`,
    `<div class="halves">${tableOf(sources)}<div>${tableOf(attention)}${tableOf(debts)}</div></div>`,
    tableOf(staff),
    `<h2>${escapeHtml(growth)}</h2><div class="halves">${segments.map(tableOf).join('')}</div>`,
    `<footer>${[checked, made]
      .filter((text) => text !== '')
      .map(escapeHtml)
      .join(' · ')}</footer>`,
    `</main><script>${FIT}</script></body></html>`,
  ].join('\n');
}

function tileOf({ label, value, told }: HandoutTile): string {
  const lines = told.map((text) => `<span>${escapeHtml(text)}</span>`).join('');
  return `<div><h2>${escapeHtml(label)}</h2><strong>${escapeHtml(value)}</strong>${lines}</div>`;
}

function funnelOf({ title, bars }: Bars): string {
  const lines = bars.map(({ label, length, told: [count = '', share = ''] }) => {
    const cells = [count, share].map((text) => `<td class="sum">${escapeHtml(text)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(label)}</th><td class="bar">${bar(length)}</td>${cells}</tr>`;
  });
  return `<section><h2>${escapeHtml(title)}</h2><table>${lines.join('')}</table></section>`;
}

function bar(length: number): string {
  return `<i style="width:${Math.round(100 * length)}%"></i>`;
}

/** Columns of twelve months, each of sales with its cash beside it; the amounts of the last one stand in the title. */
function monthsOf({ title, bars }: Bars, legend: readonly [string, string]): string {
  const columns = bars.map(({ label, length, beside = 0, told: [sales = '', cash = ''] }) => {
    const said = `${label}: ${legend[0]} ${sales}, ${legend[1]} ${cash}`;
    const lengths = [length, beside].map((each) => `<i style="height:${Math.round(100 * each)}%"></i>`).join('');
    return `<div title="${escapeHtml(said)}"><b>${lengths}</b><span>${escapeHtml(label)}</span></div>`;
  });
  const names = legend.map((name) => `<span><i></i>${escapeHtml(name)}</span>`).join('');
  return [
    `<section><h2>${escapeHtml(title)}</h2><div class="months">${columns.join('')}</div>`,
    `<p class="legend">${names}</p></section>`,
  ].join('');
}

/** A table of nothing is its sentence alone. */
function tableOf({ title, heads, lines }: HandoutTable): string {
  const head = heads.length > 0 && lines.length > 0 ? headOf(heads) : '';
  const body = lines.map(({ cells, isTotal = false }) => lineOf(cells, isTotal)).join('');
  return `<section><h2>${escapeHtml(title)}</h2><table>${head}${body}</table></section>`;
}

function headOf(heads: readonly string[]): string {
  return `<thead><tr>${heads.map((text, index) => `<th scope="col"${sumFrom(index)}>${escapeHtml(text)}</th>`).join('')}</tr></thead>`;
}

function lineOf([label = '', ...others]: readonly string[], isTotal: boolean): string {
  const cells = others.map((text) => `<td class="sum">${escapeHtml(text)}</td>`).join('');
  return `<tr${isTotal ? ' class="total"' : ''}><th scope="row">${escapeHtml(label)}</th>${cells}</tr>`;
}

function sumFrom(column: number): string {
  return column === 0 ? '' : ' class="sum"';
}
