// Forbids the few words of TypeScript that switch its help off, and holds the entry to a list of doors.

import { codeOnly, withoutComments, withoutTexts } from './code-text';
import { eachFile, type Rule } from './rule';

const DOOR = /^export \{ \w+(?:, \w+)*,? \} from '\.\/[\w-]+'$/;

/** Default exports. */
export const namedExports: Rule = {
  title: 'exports by name only',
  check: eachFile(({ path, text }) => {
    if (path.endsWith('.d.ts') || !/\bexport\s+default\b|\bas default\b/.test(codeOnly(text))) return [];
    return ['It has a default export. Export by name, so that a thing is called the same everywhere.'];
  }),
};

/** `any` and the comments that silence the compiler. */
export const honestTypes: Rule = {
  title: 'uses neither any nor @ts-ignore',
  check: eachFile(({ text }) => [
    ...(/[:<,|&(=]\s*any\b(?!\s*[:(.])|\bas any\b|\bany\[\]/.test(codeOnly(text))
      ? ['It says any. Say unknown and parse it, or name the type.']
      : []),
    ...(/\/[/*]\s*@ts-(?:ignore|nocheck|expect-error)\b/.test(withoutTexts(text))
      ? ['It silences the compiler with a @ts- comment. Mend the type instead.']
      : []),
  ]),
};

/** The list of what Google may call. */
export const entryIsDoorList: Rule = {
  title: 'keeps src/entry/index.ts a list of doors',
  check: eachFile(({ path, text }) => {
    if (path !== 'src/entry/index.ts') return [];
    return statements(text)
      .filter((statement) => !DOOR.test(statement))
      .map(
        (statement) => `"${statement}" is no door. Only export { a, b } from './x'; stands here: Google may call each.`,
      );
  }),
};

function statements(text: string): string[] {
  return withoutComments(text)
    .split(';')
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');
}
