// Whether the copy on which a list was adopted says anything that its original does not.

import type { TabContent } from '../../kernel/tabs';

/** Tells whether all that stands in the copy is still there in what it was made of, below whatever title. */
export function isAllIn(original: TabContent | null, copy: TabContent | null): boolean {
  const [lines, wanted] = [original, copy].map((content) =>
    (content?.cells ?? []).map((row) => JSON.stringify(trimmed(row))),
  );
  if (!lines || !wanted) return false;
  const first = lines.length - wanted.length;
  return first >= 0 && wanted.every((line, index) => lines[first + index] === line);
}

function trimmed(row: TabContent['cells'][number]): TabContent['cells'][number] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}
