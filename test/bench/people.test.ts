// What the bench's people table shows is really played: others lose what their source lets them lose, Daftar nothing.

import { HAPPENINGS } from '../../bench/people/happenings';
import { play } from '../../bench/people/play';
import { toRow } from '../../bench/store-people';
import { SUBJECTS, type Subject } from '../../bench/subject';

function happening(name: string) {
  const found = HAPPENINGS.find((one) => one.name === name);
  if (!found) throw new Error(`There is no happening "${name}".`);
  return found;
}

function subject(name: Subject['name']) {
  const found = SUBJECTS.find((one) => one.name === name);
  if (!found) throw new Error(`There is no subject "${name}".`);
  return found;
}

function worstOf(name: string, subjectName: Subject['name']) {
  const played = happening(name);
  return toRow(played, subject(subjectName), play(played, subject(subjectName))).outcome;
}

it.each(HAPPENINGS.map(({ name }) => name))('Daftar loses nothing: %s', (name) => {
  expect(worstOf(name, 'daftar')).toMatch(/^(right|kept, refused: [A-Z].*\.)$/);
});

it.each([
  ['sheetquery', 'sorted while a customer is changed', 'another customer overwritten'],
  ['tamotsu', 'sorted while a customer is deleted', 'another customer lost'],
  ['sheetquery', 'a heading was renamed, then its field is changed', 'write dropped silently'],
  ['tamotsu', 'a heading was renamed, then its field is changed', 'write dropped silently'],
  ['tamotsu', 'two programs add a customer each', 'two rows got one id'],
  ['sheetquery', 'two programs change one customer, each another field', 'one of 2 writes lost silently'],
  ['sheetquery', 'a cell holds FALSE, and another field is changed', 'vip turned blank, though nobody named it'],
  ['sheetquery', 'all customers are listed', 'the headings came as a customer'],
  ['tamotsu', 'one field is handed over, the others are not named', 'name turned blank, though nobody named it'],
  ['bound', 'sorted while a customer is changed', 'another customer overwritten'],
  ['bound', 'two programs change one customer, each another field', 'right'],
] as const)('%s, %s: %s', (name, what, outcome) => {
  expect(worstOf(what, name)).toBe(outcome);
});

it('says at how many calls the worst came about, and what else did', () => {
  const verdicts = [
    { rank: 9, sentence: 'right' },
    { rank: 0, sentence: 'another customer overwritten' },
    { rank: 9, sentence: 'right' },
  ];

  const row = toRow(happening('sorted while a customer is changed'), subject('bound'), verdicts);

  expect(row).toEqual({
    happening: 'sorted while a customer is changed',
    subject: 'bound',
    outcome: 'another customer overwritten',
    at: '1 of 3 calls',
    otherwise: 'right',
  });
});
