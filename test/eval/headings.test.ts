// The headings of fourteen systems, in their files, held against what people say they are.
// Source and licence: ../shared/data/README.md (assembled from public files; rows fictitious).

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { holdHeadings } from '../../eval/headings';
import { dataFolder } from '../support/data-folder';

const file = join(dataFolder(), 'import', 'header_mapping.csv');
if (!existsSync(file)) console.warn(`Skipped: there is no ${file}. Set DAFTAR_DATA to the folder that has import/.`);

(existsSync(file) ? describe : describe.skip)('the headings of fourteen systems (needs ../shared/data)', () => {
  it('are recognised, 97 of 100, and at most two of 100 are taken for something else', () => {
    const { right, wrong, total } = holdHeadings(file);

    expect(right / total).toBeGreaterThanOrEqual(0.97);
    expect(wrong / total).toBeLessThanOrEqual(0.02);
  });
});
