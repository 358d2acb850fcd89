// What a workbook says about itself: its sheets, how its numbers are formatted, and from when its days count.

import { Unreadable } from '../unreadable';
import type { NumberStyle } from './cell-text';
import { isDateFormat } from './dates';
import { elementsIn, parseXml } from './xml';
import { type Budget, textOf, type ZipPart } from './zip';

export type Parts = ReadonlyMap<string, ZipPart>;

export interface Workbook {
  /** The sheets that can be seen, in their order, and in which part each stands. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly is1904: boolean;
  /** The part of its texts and of its styles; '' for none. */
  readonly strings: string;
  readonly styles: string;
}

/** Returns what the workbook says. Throws Unreadable for an archive that is none. */
export function readWorkbook(parts: Parts, budget: Budget): Workbook {
  const path =
    relationsOf(parts, '', budget).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = parts.get(path);
  if (!part) throw new Unreadable(otherArchive(parts));
  if (!path.endsWith('.xml')) throw new Unreadable('import.err.oldExcel');
  const workbook = parseXml(wholeText(part, budget));
  const relations = relationsOf(parts, path, budget);
  const sheets = elementsIn(workbook, 'sheet').flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === relationId(sheet));
    const isSeen = (sheet.getAttribute('state') ?? 'visible') === 'visible';
    const name = sheet.getAttribute('name') ?? '';
    return isSeen && relation?.type === 'worksheet' ? [{ name, part: relation.target }] : [];
  });
  if (sheets.length === 0) throw new Unreadable('import.err.broken');
  const of = (type: string): string => relations.find((relation) => relation.type === type)?.target ?? '';
  const since = elementsIn(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '';
  return { sheets, is1904: /^(?:1|true)$/.test(since), strings: of('sharedStrings'), styles: of('styles') };
}

/** Returns how the numbers of each style read. */
export function readStyles(part: ZipPart | undefined, budget: Budget): readonly NumberStyle[] {
  if (!part) return [];
  const styles = parseXml(wholeText(part, budget));
  const codes = new Map(
    elementsIn(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')]),
  );
  const [cells] = elementsIn(styles, 'cellXfs');
  return (cells ? elementsIn(cells, 'xf') : []).map((format) => {
    const id = format.getAttribute('numFmtId') ?? '0';
    const code = codes.get(id) ?? undefined;
    return { isDate: isDateFormat(Number(id), code), digits: code && /^0+$/.test(code) ? code.length : 0 };
  });
}

/** Returns the text of a part as a whole. */
export function wholeText(part: ZipPart, budget: Budget): string {
  return [...textOf(part, budget)].join('');
}

interface Relation {
  readonly id: string;
  /** The last word of its type: 'worksheet'. */
  readonly type: string;
  /** The name of a part. */
  readonly target: string;
}

function relationsOf(parts: Parts, of: string, budget: Budget): readonly Relation[] {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const part = parts.get(`${folder}_rels/${of.slice(slash)}.rels`);
  if (!part) return [];
  return elementsIn(parseXml(wholeText(part, budget)), 'Relationship').map((relation) => ({
    id: relation.getAttribute('Id') ?? '',
    type: (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
    target: targetOf(folder, relation.getAttribute('Target') ?? ''),
  }));
}

function targetOf(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

/** Its prefix differs: r:id mostly. */
function relationId(sheet: Element): string {
  return [...sheet.attributes].find(({ name }) => name.endsWith(':id'))?.value ?? '';
}

function otherArchive(parts: Parts): 'import.err.otherSheets' | 'import.err.broken' | 'import.err.archive' {
  const names = [...parts.keys()];
  const isOther = (name: string): boolean =>
    name === 'content.xml' || name.startsWith('Index/') || name === 'Index.zip';
  if (names.some(isOther)) return 'import.err.otherSheets';
  return parts.has('[Content_Types].xml') ? 'import.err.broken' : 'import.err.archive';
}
