// Which members of Google's classes our own source uses, as far as its text tells.

import { codeOnly } from '../architecture/code-text';
import type { SourceFile } from '../architecture/source-file';
import type { Members } from './declared';

const GLOBALS =
  /\b(SpreadsheetApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|ContentService|MailApp|UrlFetchApp|Utilities|Session|Logger|console|Charts)\s*\.\s*(\w+)/g;
const CALLED = /(?<!\.)\.\s*([a-z]\w*)\s*\(/g;

/** Members that are asked of a service by its name: "MailApp.sendEmail". */
export function usedOfServices(files: readonly SourceFile[]): readonly string[] {
  const found = files.flatMap(({ text }) =>
    [...codeOnly(text).matchAll(GLOBALS)].map(([, name, member]) => `${name}.${member}`),
  );
  return [...new Set(found)].sort();
}

/** Names called behind a dot that some class of Google's has: one of them may be asked of any object along a chain. */
export function usedNames(files: readonly SourceFile[], declared: Members): readonly string[] {
  const google = new Set([...declared.values()].flat());
  const found = files.flatMap(({ text }) => [...codeOnly(text).matchAll(CALLED)].map(([, name = '']) => name));
  return [...new Set(found)].filter((name) => google.has(name)).sort();
}
