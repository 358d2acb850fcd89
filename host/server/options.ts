// Reads the options of `npm start`; what is wrong with them is said in a sentence.

import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf, messageOf } from './error-facts';
import type { Lang } from './protocol';

export interface StartOptions {
  readonly port: number;
  /** Where the workbook is saved; null keeps it in memory. */
  readonly data: string | null;
  /** A .csv or .xlsx file to start from. */
  readonly book: string | null;
  readonly lang: Lang;
  readonly empty: boolean;
  /** The address of a mail server that sends mail for real; null keeps mail in the outbox. */
  readonly smtp: string | null;
  /** Whether to open a browser where there is a desktop. */
  readonly open: boolean;
}

export type Wish =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

export const HELP = `Daftar workbench: the add-on in a workbook on this computer.

  npm start -- [options]

  --port N       Port on 127.0.0.1; default 8420.
  --data DIR     Folder in which the workbook is kept; default .workbench.
  --book FILE    Start from a .csv or .xlsx file; it is not changed, and nothing is kept.
  --lang LANG    Language of the person and the workbook: uz, ru or en; default uz.
  --empty        Start with an empty workbook that is not kept.
  --smtp URL     Send mail for real, such as smtp://user:password@host:587.
  --no-open      Do not open a browser.
  --help         Show this.
`;

const DEFAULTS = { port: '8420', data: '.workbench', lang: 'uz' };

/** Returns what the arguments ask for. */
export function parseOptions(args: readonly string[]): Wish {
  const parsed = split(args);
  if (typeof parsed === 'string') return mistake(parsed);
  const { port, data, book, lang, empty, help, smtp = null } = parsed;
  if (help) return { kind: 'help' };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return mistake(`"${port}" is not a port. Give a number from 0 to 65535, such as --port 8420.`);
  }
  if (!isLang(lang)) return mistake(`"${lang}" is not a language of Daftar. Give --lang uz, ru or en.`);
  if (book !== undefined && !isBookFile(book)) {
    return mistake(`"${book}" is neither a .csv nor a .xlsx file. Save it as one of them and give --book again.`);
  }
  if (smtp !== null && !/^smtps?:\/\/[^/]/.test(smtp)) {
    return mistake(`"${smtp}" is not the address of a mail server. Give --smtp smtp://user:password@host:587.`);
  }
  if (book !== undefined && empty) return mistake('--empty and --book exclude each other. Give one of them.');
  const isKept = !empty && book === undefined;
  const open = !parsed['no-open'];
  const options = { port: Number(port), data: isKept ? data : null, book: book ?? null, lang, empty, smtp, open };
  return { kind: 'start', options };
}

function split(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: DEFAULTS.port },
        data: { type: 'string', default: DEFAULTS.data },
        book: { type: 'string' },
        lang: { type: 'string', default: DEFAULTS.lang },
        smtp: { type: 'string' },
        empty: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    if (codeOf(error).startsWith('ERR_PARSE_ARGS')) return explain(error, args);
    throw error;
  }
}

function explain(error: unknown, args: readonly string[]): string {
  const [code, message] = [codeOf(error), messageOf(error)];
  const named = /'(--?[\w-]+)[ ']/.exec(message)?.[1] ?? args.join(' ');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${named}. See npm start -- --help.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    const word = /'([^']*)'/.exec(message)?.[1] ?? args.join(' ');
    return `"${word}" stands alone. Every argument belongs to an option; see npm start -- --help.`;
  }
  return `The option ${named} is not given as it should be. See npm start -- --help.`;
}

function isLang(lang: string): lang is Lang {
  return lang === 'uz' || lang === 'ru' || lang === 'en';
}

function isBookFile(file: string): boolean {
  return ['.csv', '.xlsx'].includes(extname(file).toLowerCase());
}

function mistake(message: string): Wish {
  return { kind: 'mistake', message };
}
