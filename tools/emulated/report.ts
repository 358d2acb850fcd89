// Writes docs/emulated.md: which members of Google's classes the host has, and which it lacks.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree, type SourceFile } from '../architecture/source-file';
import { declaredMembers, type Members } from './declared';
import { emulatedEnumerations, emulatedMembers } from './emulated';

const TYPES = 'node_modules/@types/google-apps-script';
const SERVICES = [
  'base',
  'cache',
  'charts',
  'content',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'url-fetch',
  'utilities',
];

export interface Coverage {
  readonly declared: Members;
  readonly classes: Members;
  readonly enumerations: Members;
}

/** Reads the host and Google's types below a root. */
export function readCoverage(root: string): Coverage {
  const files = readTree(root).filter(({ path }) => path.startsWith('host/services/'));
  return { declared: declaredMembers(typeTexts(root)), ...coverageOf(files) };
}

function coverageOf(files: readonly SourceFile[]): Omit<Coverage, 'declared'> {
  return { classes: emulatedMembers(files), enumerations: emulatedEnumerations(files) };
}

/** Only the services that the host has: others have classes of the same names. */
function typeTexts(root: string): string[] {
  return SERVICES.map((name) => readFileSync(join(root, TYPES, `google-apps-script.${name}.d.ts`), 'utf8'));
}

/** Returns the text of docs/emulated.md. */
export function report({ declared, classes, enumerations }: Coverage): string {
  const rows = [...classes].sort(byName).map(([name, members]) => row(name, members, declared.get(name) ?? []));
  const values = [...enumerations].sort(byName).map(([name, members]) => row(name, members, declared.get(name) ?? []));
  return [
    '# What the host emulates',
    '',
    'Written by `node tools/run.mjs tools/emulated.ts` from the tables of the host and from `@types/google-apps-script`; a',
    'test holds it against both. Whatever is missing here throws by its name when a script asks for it. Services that are',
    'not named at all, such as DriveApp, are no globals.',
    '',
    '## Classes',
    '',
    '| Class | Has | Emulated | Not emulated |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Enumerations',
    '',
    '| Enumeration | Has | Emulated | Not emulated |',
    '|---|---|---|---|',
    ...values,
    '',
  ].join('\n');
}

/** A member that the types lack, though Google has it, stands in italics. */
function row(name: string, emulated: readonly string[], declared: readonly string[]): string {
  const typed = emulated.filter((member) => declared.includes(member));
  const beyond = emulated.filter((member) => !declared.includes(member)).map((member) => `*${member}*`);
  const missing = declared.filter((member) => !emulated.includes(member));
  const all = typed.length + missing.length;
  return `| ${name} | ${typed.length} of ${all} | ${[...typed, ...beyond].join(', ')} | ${missing.join(', ')} |`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
