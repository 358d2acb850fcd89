// Reads a .csv file as rows of text: commas, semicolons or tabs, quotes, and line breaks within quotes.

/**
 * Returns the rows.
 *
 * @example parseCsv('a;"b ""c"""') //=> [['a', 'b "c"']]
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\ufeff/, '');
  const separator = findSeparator(bare);
  const rows: string[][] = [[]];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  while (cell.lastIndex <= bare.length) {
    const match = cell.exec(bare);
    if (!match) throw new Error(`Row ${rows.length}: a quote is not closed, or text follows a closed one.`);
    const [, quoted, plain, end] = match;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}

/** The most frequent one in the first line, for people in comma-decimal countries save semicolons. */
function findSeparator(text: string): string {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: firstLine.split(sign).length }));
  counted.sort((a, b) => b.count - a.count);
  return counted[0]?.sign ?? ',';
}
