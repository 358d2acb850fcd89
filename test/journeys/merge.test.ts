// Two customers become one, and two again: in the built script, over all sheets of a firm with a past.

import fc from 'fast-check';
import type { Answer } from '../../src/entry/rpc';
import { toCyrillic } from '../../src/kernel/text/cyrillic';
import type { DuplicatesView, Merged } from '../../src/modules/duplicates/index';
import type { Undone } from '../../src/modules/history/index';
import { aDealToImport, aLead } from '../support/builders';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';
import { fillSheet } from '../support/fill-sheet';
import { MoneyFirm } from '../support/money-firm';
import { ask } from '../support/selling';

const SHEETS = ['Mijozlar', 'Bitimlar', 'Sotuvlar', 'Toʻlovlar', 'Toʻlov jadvali', 'Vazifalar', 'Aloqalar'];

/** The row of a removed record stays, blank. */
function rowsOf(daftar: Daftar, sheet: string): readonly Record[] {
  return daftar.records(sheet).filter((record) => Object.keys(record).length > 0);
}

/** All records of all sheets, whatever their order: one that was removed and comes back stands below the others. */
function everything(daftar: Daftar): readonly string[] {
  return SHEETS.flatMap((sheet) =>
    rowsOf(daftar, sheet).map((record) => `${sheet}: ${JSON.stringify(Object.entries(record).sort())}`),
  ).sort();
}

/** Of thousands of lines only those that differ. */
function differing(before: readonly string[], after: readonly string[]): readonly string[] {
  const [known, now] = [new Set(before), new Set(after)];
  const lost = before.filter((line) => !now.has(line)).map((line) => `- ${line}`);
  return [...lost, ...after.filter((line) => !known.has(line)).map((line) => `+ ${line}`)];
}

function merge(daftar: Daftar, input: object): Answer<Merged> {
  return mustEndWell(daftar.call<Answer<Merged>>('mergeCustomers', [input]));
}

/** As the dialog does it: what five calls had left to do is done by the next. */
function undo(daftar: Daftar, request: string): Answer<Undone> {
  const answer = mustEndWell(daftar.call<Answer<Undone>>('undo', [request]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

function duplicates(daftar: Daftar, language = 'en'): DuplicatesView {
  return mustEndWell(daftar.call<DuplicatesView>('duplicates', [language]));
}

/** Two who are one, in two alphabets, each with a deal; and somebody else. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const leads = [
    { name: 'Aziz Karimov', contact: '90 111 11 11', need: 'Shkaf' },
    { name: 'Азиз Каримов', contact: '90 111 11 12', need: 'Stol' },
    { name: 'Nodira Tosheva', contact: '93 777 00 22', need: 'Eshik' },
  ];
  for (const lead of leads) {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: lead.name, duplicate: 'new', ...lead })]));
    mustEndWell(daftar.call('settle'));
  }
  return daftar;
}

const GIVEN = 'Aziz Bobur Dilnoza Elyor Feruza Gulnora Husan Iroda Jasur Kamola'.split(' ');
const FAMILY = 'Karim Rahim Umar Said Yusup Nazar Tosh Qodir Sobir Xolmat'.split(' ');
const ENDS = ['ov', 'ova', 'iy', 'zoda'];
const FIRST = GIVEN.flatMap((name) => ['', 'jon', 'bek', 'xon'].map((end) => name + end));
const LAST = FAMILY.flatMap((name) => ENDS.map((end) => name + end));

function tenThousand(): { [heading: string]: string }[] {
  const phoneOf = (number: number) =>
    `9${String((Math.imul(number + 1, 2_654_435_761) >>> 0) % 90_000_000).padStart(8, '0')}`;
  return Array.from({ length: 10_000 }, (_, at) => {
    const isDouble = at % 100 === 99;
    const person = isDouble ? at - 1 : at;
    const name = `${FIRST[person % 40]} ${LAST[Math.floor(person / 40) % 40]}`;
    const phone = `+998${phoneOf(person)}`;
    return {
      Raqami: `M-${at + 1}`,
      Ism: isDouble ? toCyrillic(name) : name,
      'Telefon yoki @username': isDouble ? `${phone.slice(0, -1)}${(Number(phone.slice(-1)) + 5) % 10}` : phone,
    };
  });
}

describe('customers who stand there twice', () => {
  it('are found across alphabets, with the reasons and what either record says', () => {
    const view = duplicates(aFirm());

    expect(view).toEqual({
      pairs: [
        {
          keep: { id: 'M-1', label: 'Aziz Karimov · 1111' },
          drop: { id: 'M-2', label: 'Азиз Каримов · 1112' },
          percent: expect.any(Number),
          reasons: ['duplicates.reason.name.equal', 'duplicates.reason.contact.same'],
          fields: [
            { field: 'contact', heading: 'Phone or @username', keep: '+998 90 111 11 11', drop: '+998 90 111 11 12' },
            { field: 'name', heading: 'Name', keep: 'Aziz Karimov', drop: 'Азиз Каримов' },
          ],
        },
      ],
      more: 0,
      customers: 3,
    });
  });

  it('merged are one with both histories and both phones, and what gave way stands in the note', () => {
    const daftar = aFirm();

    const answer = merge(daftar, { requestId: 'm', keep: 'M-1', drop: 'M-2', choices: { name: 'drop' } });

    expect(answer).toEqual({ ok: true, value: { id: 'M-1', label: 'Азиз Каримов · 1111', moved: 1 } });
    expect(rowsOf(daftar, 'Mijozlar')).toMatchObject([
      {
        Raqami: 'M-1',
        Ism: 'Азиз Каримов',
        'Telefon yoki @username': '+998 90 111 11 11',
        'Ikkinchi telefon': '+998 90 111 11 12',
        Izoh: 'Ism: Aziz Karimov',
      },
      { Raqami: 'M-3' },
    ]);
    expect(daftar.records('Bitimlar').map((deal) => [deal.Mijoz, deal['Mijoz raqami']])).toEqual([
      ['Азиз Каримов · 1111', 'M-1'],
      ['Азиз Каримов · 1111', 'M-1'],
      ['Nodira Tosheva · 0022', 'M-3'],
    ]);
    expect(duplicates(daftar).pairs).toEqual([]);
  });

  it('told apart are never asked about again, until that is undone', () => {
    const daftar = aFirm();
    const told = mustEndWell(daftar.call('keepApart', [{ requestId: 'two', keep: 'M-2', drop: 'M-1' }]));

    const after = duplicates(daftar).pairs;
    undo(daftar, 'two');

    expect([told, after, duplicates(daftar).pairs.length]).toEqual([{ ok: true, value: { id: 'M-2' } }, [], 1]);
  });

  it('refuse to be merged with themselves, and with who is gone', () => {
    const daftar = aFirm();
    const before = everything(daftar);

    const self = merge(daftar, { requestId: 'm', keep: 'M-1', drop: 'M-1' });
    const gone = daftar.call('mergeCustomers', [{ requestId: 'n', keep: 'M-1', drop: 'M-9' }]);

    expect(self).toMatchObject({ ok: false, issues: [{ field: 'drop' }] });
    expect(gone).toMatchObject({ ok: false, error: { message: expect.stringContaining('M-9') } });
    expect(differing(before, everything(daftar))).toEqual([]);
  });

  it('take what is in the archive along, and give it back', () => {
    const daftar = setUpDaftar();
    const old = { stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' } as const;
    const deals = [
      aDealToImport({ ...old, customer: { name: 'Aziz', contact: '90 111 11 11' } }),
      aDealToImport({ stage: 'new', customer: { name: 'Азиз', contact: '90 111 11 12' } }),
    ];
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
    mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2025 }]));
    const archived = () => daftar.records('Bitimlar arxivi').map((deal) => [deal.Mijoz, deal['Mijoz raqami']]);
    const before = archived();

    const merged = merge(daftar, { requestId: 'm', keep: 'M-2', drop: 'M-1' });
    const between = archived();
    undo(daftar, 'm');

    expect(merged).toMatchObject({ ok: true, value: { moved: 1 } });
    expect([before, between, archived()]).toEqual([
      [['Aziz · 1111', 'M-1']],
      [['Азиз · 1112', 'M-2']],
      [['Aziz · 1111', 'M-1']],
    ]);
  });

  it('are found and merged in as many calls among 10,000 customers as among three', () => {
    const few = aFirm();
    const many = setUpDaftar();
    fillSheet(many, 'Mijozlar', tenThousand());
    const calls = (daftar: Daftar) => [
      daftar.call('duplicates', ['uz']).record.blocking,
      daftar.call('mergeCustomers', [{ requestId: 'm', keep: 'M-1', drop: 'M-2' }]).record.blocking,
    ];

    const found = duplicates(many);

    // Of each hundred one stands there twice, with one digit of the phone wrong and the name in the other alphabet.
    expect([found.customers, found.pairs.length + found.more]).toEqual([10_000, 100]);
    expect(calls(many)).toEqual(calls(few));
    expect(few.call('duplicates', ['uz']).record.blocking).toBeLessThanOrEqual(5);
  });

  it('merged and undone are as they were, whoever they are', () => {
    const daftar = aFirm();
    const firm = new MoneyFirm(daftar);
    const ids = ['M-1', 'M-2', 'M-3'];
    for (const [at, customerId] of ids.entries()) {
      firm.sell(customerId, 50_000_00 + at, 10_000_00);
      firm.sell(customerId, 70_000_00, null);
      ask(daftar, 'addTask', {
        requestId: `task-${at}`,
        customerId,
        kind: 'promise',
        title: 'Narx',
        due: '2026-03-05',
      });
      mustEndWell(daftar.call('settle'));
    }
    const anySide = fc.constantFrom('keep', 'drop');
    const anyChoices = fc.record({ name: anySide, contact: anySide, city: anySide }, { requiredKeys: [] });
    let request = 0;
    const moved: number[] = [];

    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }), anyChoices, ([keep, drop], choices) => {
        request += 1;
        const before = everything(daftar);

        const merged = merge(daftar, { requestId: `m${request}`, keep, drop, choices });
        const between = everything(daftar);
        const undone = undo(daftar, `m${request}`);

        expect([merged.ok, undone.ok]).toEqual([true, true]);
        expect(differing(before, between)).not.toEqual([]);
        expect(differing(before, everything(daftar))).toEqual([]);
        if (merged.ok) moved.push(merged.value.moved);
      }),
      { numRuns: 8 },
    );
    // A deal, its activity where there is one, two sales, their payments and dues, a task.
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(7);
  });
});
