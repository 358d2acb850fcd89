// Reads comma-separated text into rows, quoted fields and line breaks inside them included.

/** parseCsv('a,"b ""c"""\n1,2', ',') //=> [['a', 'b "c"'], ['1', '2']] */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, at) : bareField(text, at, delimiter);
    row.push(field);
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedField(text: string, start: number): { field: string; end: number } {
  let field = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') field += text[at++];
    else return { field, end: at + 1 };
    at++;
  }
  throw new Error('Could not parse text.');
}

function bareField(text: string, start: number, delimiter: string): { field: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\r' && text[end] !== '\n') end++;
  return { field: text.slice(start, end), end };
}
