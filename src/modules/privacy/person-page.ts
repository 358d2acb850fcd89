// The file of a person as a page to read and to print: a table for each kind of record, and the history.

import { wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import type { Value } from '../../kernel/schema/kinds';
import { escapeHtml } from '../../kernel/text/escape-html';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import type { Person } from './person';
import type { PersonFile } from './person-file';

const STYLE = `@page{size:A4;margin:15mm}body{font:11pt/1.4 Arial,sans-serif;color:#1f2937;max-width:180mm;margin:0 auto;padding:8mm}
h1{font-size:15pt;margin:0 0 2mm}h2{font-size:12pt;margin:8mm 0 2mm}p{margin:0 0 3mm;color:#6b7280}
table{width:100%;border-collapse:collapse;margin:0 0 4mm}tr{break-inside:avoid}
th,td{border:1px solid #e5e7eb;padding:1.5mm 2mm;vertical-align:top;text-align:left;font-size:9.5pt;overflow-wrap:anywhere}
th{width:30%;background:#f8fafc;font-weight:normal;color:#6b7280}`;

type Speaking = Pick<Ports, 'texts' | 'language' | 'now' | 'zone'>;

/** Returns the page as HTML; every text that people wrote is escaped. */
export function personPage(file: PersonFile, person: Person, speaking: Speaking): string {
  const { texts, language, now, zone } = speaking;
  const title = texts('privacy.fileTitle', { id: file.id });
  const tables = [...new Set(file.records.map(({ table }) => table))];
  const headingOf = (table: string, field: string): string => {
    const words = person.opened.get(table)?.table.fields[field]?.heading;
    return words ? wordIn(words, language) : field;
  };
  const sheetOf = (table: string): string => {
    const words = person.opened.get(table)?.table.sheet;
    return words ? wordIn(words, language) : table;
  };
  const show = (value: unknown): string => shown(value, texts);
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(texts('privacy.fileMade', { day: printDay(dayAt(now, zone)) }))}</p>`,
    ...tables.flatMap((table) => [
      `<h2>${escapeHtml(sheetOf(table))}</h2>`,
      ...file.records
        .filter((record) => record.table === table)
        .map(({ id, fields, own = {} }) => {
          const told = Object.entries(fields).map(([field, value]) => [headingOf(table, field), show(value)] as const);
          const beside = Object.entries(own).map(([heading, value]) => [heading, show(value)] as const);
          return tableOf([[headingOf(table, 'id'), id], ...told, ...beside]);
        }),
    ]),
    `<h2>${escapeHtml(texts('privacy.fileHistory'))}</h2>`,
    tableOf(
      file.history.map(({ at, table, record, field, from, to }) => {
        const what = field === '' ? sheetOf(table) : headingOf(table, field);
        return [`${at.slice(0, 16).replace('T', ' ')} · ${record}`, `${what}: ${show(from)} → ${show(to)}`] as const;
      }),
    ),
    '</body></html>',
  ].join('\n');
}

function tableOf(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`);
  return `<table>${lines.join('')}</table>`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function shown(value: unknown, texts: Ports['texts']): string {
  if (value === null || value === '') return '—';
  if (typeof value === 'object') {
    const filled = Object.values(value).filter((each: Value) => each !== '' && each !== null);
    return filled.map((each) => shown(each, texts)).join('; ');
  }
  if (typeof value === 'boolean') return texts(value ? 'privacy.yes' : 'privacy.no');
  const text = String(value);
  return DAY.test(text) ? printDay(text) : text;
}
