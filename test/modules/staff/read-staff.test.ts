// Who works here: whoever is to leave does until that day begins for the firm, wherever the clock of the computer stands.

import { readStaff } from '../../../src/modules/staff/index';
import { portsInProcess } from '../../support/ports';
import { aRulesGrid, openCopy, within } from '../rules/book';

const GRID = aRulesGrid({
  staff: [
    { id: 'H-1', label: 'Olim', role: 'Rahbar' },
    { id: 'H-2', label: 'Aziz', role: 'Sotuvchi', leftOn: '2026-03-05' },
    { id: 'H-3', label: 'Barno', role: 'Sotuvchi', leftOn: '2026-03-04' },
    { id: 'H-4', label: '', role: 'Sotuvchi' },
  ],
});

it.each([
  ['the day before, in the evening', '2026-03-03T18:59:00Z', ['Olim', 'Aziz', 'Barno']],
  ['on the day of one', '2026-03-03T19:00:00Z', ['Olim', 'Aziz']],
  ['a minute before midnight in Tashkent', '2026-03-04T18:59:00Z', ['Olim', 'Aziz']],
  ['at midnight there', '2026-03-04T19:00:00Z', ['Olim']],
])('the staff of a firm in Tashkent, %s', (_, now, expected) => {
  const host = openCopy(GRID, Date.parse(now));

  expect(within(host, () => readStaff(portsInProcess()).map(({ label }) => label))).toEqual(expected);
});
