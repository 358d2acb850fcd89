// The rows that have to be mended, as a file: no cell of it is counted by a spreadsheet, and it can be brought in again.

import { toIssueFile } from '../../../../ui/features/import/issue-file';
import { readFile } from '../../../../ui/features/import/read-file';
import { aFile } from './a-file';

const column = (at: number, heading: string) => ({ column: at, heading, field: '', confidence: 0, reasons: [] });

const FILE = toIssueFile({
  name: 'list',
  heading: 'What to mend',
  columns: [column(1, 'Name'), column(2, '=1+1')],
  rows: [
    { row: 1, cells: ['Name', '=1+1'] },
    { row: 2, cells: ['Aziz', '90'] },
    { row: 3, cells: ['=cmd|x', 'a, "b"'] },
    { row: 4, cells: ['Nodira'] },
  ],
  issues: [
    { row: 4, says: 'No phone.' },
    { row: 3, says: 'No name.' },
    { row: 3, says: 'No phone.' },
  ],
});

it('holds these rows under their headings, with what is wrong behind, and no formula', () => {
  expect(FILE).toEqual({
    name: 'list.csv',
    type: 'text/csv',
    content: '\ufeffName,\'=1+1,What to mend\r\n\'=cmd|x,"a, ""b""",No name. No phone.\r\nNodira,,No phone.\r\n',
  });
});

it('can be read again', async () => {
  const reading = await readFile(aFile(String(FILE.content)));

  expect(reading.kind === 'read' && reading.table.rows.map(({ cells }) => cells)[2]).toEqual([
    'Nodira',
    '',
    'No phone.',
  ]);
});
