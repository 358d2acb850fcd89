// Duplicates found in public lists of people and restaurants, without anybody's judgement of a single pair.
// Sources, licences and what others reach on them: ../shared/data/README.md, dedupe/peers.csv.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readColumnMap } from '../../eval/column-map';
import { readCsv } from '../../eval/csv-file';
import { holdGrown, holdPairs } from '../../eval/dedupe';
import { truthOf } from '../../eval/true-pairs';
import { dataFolder } from '../support/data-folder';

const folder = join(dataFolder(), 'dedupe');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: there is no ${folder}. Set DAFTAR_DATA to the folder that has dedupe/.`);

const FEBRL = {
  'given name': 'given_name',
  surname: 'surname',
  'street number': 'street_number',
  address: ['address_1', 'address_2'],
  suburb: 'suburb',
  postcode: 'postcode',
  state: 'state',
  'date of birth': 'date_of_birth',
  id: 'soc_sec_id',
};
const RESTAURANTS = { name: 'name', address: 'addr', city: 'city', phone: 'phone', type: 'type' };
const PEOPLE = { first_name: 'given name', surname: 'surname', dob: 'date of birth', city: 'city', email: 'e-mail' };

interface Lists {
  readonly left: string;
  readonly right?: string;
  readonly truth?: string;
  readonly entity?: string;
  readonly map: object;
}

function open({ left: leftFile, right: rightFile, truth, entity, map }: Lists) {
  const left = readCsv(join(folder, leftFile));
  const right = rightFile === undefined ? null : readCsv(join(folder, rightFile));
  const headings = Object.keys(left[0] ?? {});
  const { columns } = readColumnMap(JSON.stringify(map), headings, Object.keys((right ?? left)[0] ?? {}));
  const files = { left, right };
  return { files, columns, truth: truthOf(files, { truth: truth && join(folder, truth), entity, key: null }) };
}

(isThere ? describe : describe.skip)('duplicates of public lists (need ../shared/data)', () => {
  it.each([
    ['febrl1', { left: 'febrl1.csv', truth: 'febrl1_true_pairs.csv', map: FEBRL }, 0.995],
    ['febrl2', { left: 'febrl2.csv', truth: 'febrl2_true_pairs.csv', map: FEBRL }, 0.995],
    [
      'Fodors and Zagats',
      { left: 'fodors.csv', right: 'zagats.csv', truth: 'fodors_zagats_true_pairs.csv', map: RESTAURANTS },
      0.975,
    ],
    ['fake_1000', { left: 'splink_fake_1000.csv', entity: 'cluster', map: PEOPLE }, 0.93],
  ])('are found in %s', (_, lists: Lists, least) => {
    const { files, columns, truth } = open(lists);

    const { f1 } = holdPairs(files, columns, truth);

    expect(f1).toBeGreaterThanOrEqual(least);
  });

  it('are sought among no more pairs for each record when there are four times as many', () => {
    const { files, columns } = open({ left: 'febrl1.csv', truth: 'febrl1_true_pairs.csv', map: FEBRL });

    const [few, many] = [4_000, 16_000].map((records) => holdGrown(files, columns, records, () => undefined));

    expect([few?.f1, many?.f1].every((f1) => (f1 ?? 0) > 0.99)).toBe(true);
    expect((many?.candidatePairs ?? 0) / (few?.candidatePairs ?? 1)).toBeLessThan(4);
  });
});
