// A label that was renamed in a list is renamed wherever it was chosen.

import type { Cell } from '../../../src/kernel/schema/codec';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sourceRows, sourcesTable } from '../../../src/modules/settings/index';
import { stageRows, stagesTable } from '../../../src/modules/stages/index';
import { ABook } from './a-book';

/** A deal for each of the stages given, as a pass knows them. */
function aBook(...stages: Cell[]): ABook {
  const book = new ABook();
  for (const [id = '', label = ''] of stageRows('uz', String)) {
    book.insert(stagesTable, { label }, String(id));
  }
  for (const [id = '', label = ''] of sourceRows('uz')) book.insert(sourcesTable, { label }, id);
  for (const stage of stages) book.insert(dealsTable, { stage, source: 'Tavsiya' });
  book.pass();
  return book;
}

function rename(book: ABook, key: string, label: Cell): void {
  book.line(stagesTable, key).cells.label = label;
}

function stagesAfter(book: ABook): (Cell | undefined)[] {
  book.pass();
  return book.lines(dealsTable).map(({ cells }) => cells.stage);
}

describe('a renamed label', () => {
  it('is renamed in every record that shows it, however it was typed, and in no other', () => {
    const book = aBook('Taklif', 'TAKLIF ', 'Toʻlandi', '', 'Taklifnoma');
    rename(book, 'offer', 'Narx aytildi');

    expect(stagesAfter(book)).toEqual(['Narx aytildi', 'Narx aytildi', 'Toʻlandi', '', 'Taklifnoma']);
  });

  it('is renamed in all tables that choose from the list, and only there', () => {
    const book = aBook('Tavsiya');
    book.insert(customersTable, { name: 'Tavsiya', source: 'Tavsiya' });
    book.pass();
    book.line(sourcesTable, 'referral').cells.label = 'Tanish orqali';

    const { operations } = book.plan();

    const from = { source: 'Tavsiya' };
    const to = { source: 'Tanish orqali' };
    expect(operations.filter(({ kind }) => kind === 'update')).toEqual([
      { kind: 'update', table: 'customers', id: 'M-1', from, to },
      { kind: 'update', table: 'deals', id: 'B-1', from, to },
    ]);
  });

  it('is renamed also when Daftar renamed it for somebody', () => {
    const book = aBook('Taklif');
    book.update(stagesTable, 'offer', { label: 'Narx' });

    expect(stagesAfter(book)).toEqual(['Narx']);
  });

  it('is renamed in a row that was typed with the old label in the meantime', () => {
    const book = aBook();
    rename(book, 'offer', 'Narx');
    book.type(dealsTable, { stage: 'taklif' });

    expect(stagesAfter(book)).toEqual(['Narx']);
    expect(book.plan().operations).toEqual([]);
  });

  it('changes places with another one, but not where somebody has chosen since', () => {
    const book = aBook('Taklif', 'Kelishuv', 'Toʻlandi');
    rename(book, 'offer', 'Kelishuv');
    rename(book, 'agreement', 'Taklif');
    book.line(dealsTable, 'B-3').cells.stage = 'Taklif';

    expect(stagesAfter(book)).toEqual(['Kelishuv', 'Taklif', 'Taklif']);
  });

  it('stays where another entry bears it still, and the summary says so', () => {
    const book = aBook('Taklif');
    book.insert(stagesTable, { label: 'Taklif' }, 'second');
    book.pass();
    rename(book, 'offer', 'Narx');

    expect(book.plan().summary.ambiguous).toEqual([{ range: 'stages_label', label: 'Taklif' }]);
    expect(stagesAfter(book)).toEqual(['Taklif']);
  });

  it('stays where two entries bore it and got two names', () => {
    const book = aBook('Taklif');
    book.insert(stagesTable, { label: 'taklif' }, 'second');
    book.pass();
    rename(book, 'offer', 'Narx');
    rename(book, 'second', 'Baho');

    expect(stagesAfter(book)).toEqual(['Taklif']);
  });

  it.each<[string, (book: ABook) => void]>([
    ['cleared', (book) => rename(book, 'offer', '')],
    ['deleted', (book) => book.lines(stagesTable).splice(1, 1)],
  ])('stays where its entry was %s', (_, deed) => {
    const book = aBook('Taklif');
    deed(book);

    expect(stagesAfter(book)).toEqual(['Taklif']);
  });

  it('stays where the labels were sorted and their keys were not', () => {
    const labels = stageRows('uz', String).map(([, label = '']) => label);
    const book = aBook(...labels);
    const sorted = [...labels].sort();
    book.lines(stagesTable).forEach(({ cells }, index) => {
      cells.label = sorted[index] ?? '';
    });

    expect(stagesAfter(book)).toEqual(labels);
  });
});
