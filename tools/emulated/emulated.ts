// What the host emulates of Google's classes, read off its tables of members.

import type { SourceFile } from '../architecture/source-file';
import type { Members } from './declared';

const TABLE = /(?:const|let) (?<table>\w+) = \{(?<body>[^{}]*)\} satisfies [\w<>, ]*\bMemberCost>/g;
/** The rooms stand in the emulation itself, or are what a function of some file returns. */
const EMULATION =
  /\bname: '(?<name>\w+)',\s*file:[\s\S]*?\brooms:\s*(?:\[(?<parts>(?:[^[\]]|\[[^\]]*\])*)\]|(?<maker>\w+)\()/g;
const MAKER = /function (?<maker>\w+)\([^{]*readonly Room\[\] \{(?<parts>[\s\S]*?)^\}/gm;
const ENUMERATION = /enumeration<[^(]*?>\(\s*'(?<name>\w+)',\s*\w+,\s*(?<names>\[[^\]]*\]|\w+)/g;

/** The members of each class, by its name. */
export function emulatedMembers(files: readonly SourceFile[]): Members {
  const tables = unfolded(new Map(files.flatMap(({ text }) => tablesOf(text))));
  const makers = new Map(files.flatMap(({ text }) => makersOf(text)));
  const classes = new Map<string, Set<string>>();
  for (const { groups } of files.flatMap(({ text }) => [...text.matchAll(EMULATION)])) {
    const known = classes.get(groups?.name ?? '') ?? new Set<string>();
    const parts = groups?.parts ?? makers.get(groups?.maker ?? '') ?? '';
    for (const member of roomsOf(parts).flatMap((table) => tables.get(table) ?? [])) known.add(member);
    classes.set(groups?.name ?? '', known);
  }
  return new Map([...classes].map(([name, members]) => [name, [...members].sort()]));
}

/** The values of each enumeration, by its name. */
export function emulatedEnumerations(files: readonly SourceFile[]): Members {
  const found = files.flatMap(({ text }) => [...text.matchAll(ENUMERATION)].map((match) => enumerationOf(text, match)));
  return new Map(found.map(({ name, names }) => [name, names]));
}

function enumerationOf(text: string, { groups }: RegExpMatchArray): { name: string; names: string[] } {
  const given = groups?.names ?? '';
  const list = given.startsWith('[') ? given : listNamed(text, given);
  return { name: groups?.name ?? '', names: [...list.matchAll(/(\w+)(?=['":])/g)].map(([, one = '']) => one).sort() };
}

/** The list or the table that a name stands for: `const NAMES = [...]`, or the keys of `const NAMES = Object.keys(TYPES)`. */
function listNamed(text: string, name: string): string {
  const keysOf = new RegExp(`const ${name} = Object\\.keys\\((\\w+)\\)`).exec(text)?.[1];
  const body = new RegExp(`const ${keysOf ?? name} = [[{]([\\s\\S]*?)[\\]}] as const`).exec(text)?.[1] ?? '';
  return keysOf ? body.replace(/: '[^']*'/g, ':') : body;
}

function tablesOf(text: string): (readonly [table: string, members: readonly string[]])[] {
  return [...text.matchAll(TABLE)].map(({ groups }) => {
    const members = [...(groups?.body ?? '').matchAll(/^\s*(\w+):|[,{ ](\w+): '|(\.\.\.\w+)/gm)].map(
      ([, a, b, spread]) => a ?? b ?? spread ?? '',
    );
    return [groups?.table ?? '', members] as const;
  });
}

/** Puts the members of another table where it is spread into one. */
function unfolded(tables: Members): Members {
  const unfold = (members: readonly string[]): readonly string[] =>
    members.flatMap((one) => (one.startsWith('...') ? unfold(tables.get(one.slice(3)) ?? []) : [one]));
  return new Map([...tables].map(([table, members]) => [table, unfold(members)]));
}

function makersOf(text: string): (readonly [maker: string, parts: string])[] {
  return [...text.matchAll(MAKER)].map(({ groups }) => [groups?.maker ?? '', groups?.parts ?? ''] as const);
}

function roomsOf(parts: string): readonly string[] {
  return [...parts.matchAll(/\bmembers: (\w+)/g)].map(([, table = '']) => table);
}
