// Reads the XML of a workbook's parts: small ones whole, long ones element by element as they are unpacked.

import { Unreadable } from '../unreadable';

/** Returns the document. An XML that declares its own entities is refused: no workbook does, and they can grow without end. */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new Unreadable('import.err.broken');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new Unreadable('import.err.broken');
  return parsed;
}

/** Returns the elements of a name, whatever prefix it has. */
export function elementsIn(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** Returns the elements right below. Hint: `children` is counted anew at each step by some readers of XML. */
export function childrenOf(parent: Element): readonly Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** Long enough to be parsed in one go without being felt. */
const GATHERED = 256 * 1024;

/** Gives all elements of a name, of those that hold anything, in lists; the pieces are read only as far as somebody asks for more. */
export function* elementsOf(pieces: Iterable<string>, name: string): Generator<readonly Element[]> {
  const begin = new RegExp(`<(?:\\w+:)?${name}[\\s>/]`);
  const ends = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  let [gathered, root] = ['', ''];
  const take = (): readonly Element[] => {
    const end = [...gathered.matchAll(ends)].at(-1);
    const from = gathered.search(begin);
    if (!end || from < 0) return [];
    root ||= rootOf(gathered.slice(0, from));
    const until = end.index + end[0].length;
    const inside = gathered.slice(from, until);
    gathered = gathered.slice(until);
    const { documentElement } = parseXml(`${root}${inside}</all>`);
    return childrenOf(documentElement).filter(({ localName }) => localName === name);
  };
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length >= GATHERED) yield take();
  }
  yield take();
}

/** A root that knows the prefixes of the real one. */
function rootOf(head: string): string {
  if (/<!DOCTYPE/i.test(head)) throw new Unreadable('import.err.broken');
  const names = new Set(head.match(/\sxmlns(?::[\w.-]+)?=(?:"[^"]*"|'[^']*')/g));
  return `<all${[...names].join('')}>`;
}
