// Phones held against what libphonenumber says of 175 of them (../shared/data/README.md has their source).

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../eval/csv-file';
import { holdPhones } from '../../eval/phones';
import { dataFolder } from '../support/data-folder';

const truth = join(dataFolder(), 'phones', 'phone_parse_truth.csv');
const isThere = existsSync(truth);
if (!isThere) console.warn(`Skipped: there is no ${truth}. Set DAFTAR_DATA to the folder that has phones/.`);

(isThere ? describe : describe.skip)('the phones of 175 cells (need ../shared/data)', () => {
  it('are what libphonenumber says, and the trunk 8 is mended, which it takes for a digit of the number', () => {
    const said: string[] = [];

    const held = holdPhones(readCsv(truth), (line) => said.push(line));

    expect({ held, said }).toEqual({
      held: { right: 175, wrong: 0, total: 175, mended: 20 },
      said: ['20 numbers that are impossible as they are written were mended.'],
    });
  });
});
