// Follows HTML from left to right and tells what kind of place its end is, so that a value put there can be escaped.

/** Where the end of a piece of HTML stands. */
export interface Place {
  readonly where: 'text' | 'comment' | 'tag' | 'attribute' | 'script' | 'style';
  /** In a tag or an element of raw text: its name. */
  readonly element: string;
  /** In an attribute: its name; the quote, or "" without one; and what stands in it so far. */
  readonly attribute: string;
  readonly quote: string;
  readonly value: string;
  /** In a script: the quote of the string it ends in; "//" or "/*" in a comment; else "". */
  readonly string: string;
}

export const TEXT: Place = { where: 'text', element: '', attribute: '', quote: '', value: '', string: '' };

/** advance(TEXT, '<a href="/x?q=') //=> { where: 'attribute', attribute: 'href', value: '/x?q=', ... } */
export function advance(start: Place, html: string): Place {
  let place = start;
  let rest = html;
  while (rest !== '') {
    const step = STEPS[place.where](place, rest);
    place = step.place;
    rest = rest.slice(step.taken);
  }
  return place;
}

interface Step {
  readonly place: Place;
  /** At least one character, lest it never end. */
  readonly taken: number;
}

const STEPS: Readonly<Record<Place['where'], (place: Place, rest: string) => Step>> = {
  text: (_, rest) => {
    const comment = /^<!--/.exec(rest);
    if (comment) return { place: { ...TEXT, where: 'comment' }, taken: 4 };
    const tag = /^<([a-zA-Z][\w-]*)/.exec(rest);
    if (tag) return { place: { ...TEXT, where: 'tag', element: (tag[1] ?? '').toLowerCase() }, taken: tag[0].length };
    return { place: TEXT, taken: 1 + rest.slice(1).search(/<|$/) };
  },
  comment: (place, rest) => untilEnd(place, rest, '-->'),
  tag: (place, rest) => {
    if (rest.startsWith('>')) return { place: afterTag(place.element), taken: 1 };
    const named = /^([^\s=>/"']+)\s*=\s*(["']?)/.exec(rest);
    if (!named) return { place, taken: /^[^\s=>/"']+/.exec(rest)?.[0].length ?? 1 };
    const [all, name = '', quote = ''] = named;
    return {
      place: { ...place, where: 'attribute', attribute: name.toLowerCase(), quote, value: '' },
      taken: all.length,
    };
  },
  attribute: (place, rest) => {
    const end = rest.search(place.quote === '' ? /[\s>]/ : new RegExp(place.quote));
    if (end < 0) return { place: { ...place, value: place.value + rest }, taken: rest.length };
    const tag: Place = { ...TEXT, where: 'tag', element: place.element };
    if (place.quote !== '') return { place: tag, taken: end + 1 };
    return rest.startsWith('>')
      ? { place: afterTag(place.element), taken: 1 }
      : { place: tag, taken: Math.max(1, end) };
  },
  script: (place, rest) => inScript(place, rest),
  style: (place, rest) => untilEnd(place, rest, '</style'),
};

function untilEnd(place: Place, rest: string, end: string): Step {
  const at = rest.toLowerCase().indexOf(end);
  return at < 0 ? { place, taken: rest.length } : { place: TEXT, taken: at + end.length };
}

function afterTag(element: string): Place {
  if (element === 'script') return { ...TEXT, where: 'script', element };
  return element === 'style' ? { ...TEXT, where: 'style', element } : TEXT;
}

function inScript(place: Place, rest: string): Step {
  if (/^<\/script/i.test(rest)) return { place: TEXT, taken: 8 };
  return { place: { ...place, string: stringAfter(place.string, rest) }, taken: takenOf(place.string, rest) };
}

/** scriptString('', 'var a = "x') //=> '"': what kind of string or comment the end of JavaScript stands in. */
export function scriptString(start: string, code: string): string {
  let string = start;
  for (let at = 0; at < code.length; ) {
    const taken = takenOf(string, code.slice(at));
    string = stringAfter(string, code.slice(at));
    at += taken;
  }
  return string;
}

const OPENING = /^(?:\/\/|\/\*|["'`])/;

function stringAfter(string: string, rest: string): string {
  if (string === '') return OPENING.exec(rest)?.[0] ?? '';
  if (string === '//') return rest.startsWith('\n') ? '' : string;
  if (string === '/*') return rest.startsWith('*/') ? '' : string;
  return rest.startsWith(string) ? '' : string;
}

function takenOf(string: string, rest: string): number {
  if (string === '') return OPENING.exec(rest)?.[0].length ?? 1;
  if (string === '/*') return rest.startsWith('*/') ? 2 : 1;
  return rest.startsWith('\\') && string !== '//' ? Math.min(2, rest.length) : 1;
}
