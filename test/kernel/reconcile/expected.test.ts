// Replaying the log over the shadow: what the sheet should hold now.

import { type Expected, replay } from '../../../src/kernel/reconcile/expected';
import { type LoggedLine, PASS } from '../../../src/kernel/reconcile/logged-line';
import type { KnownTable } from '../../../src/kernel/reconcile/shadow';
import * as customers from '../../../src/modules/customers/index';
import { firstFields } from '../../support/first-fields';

const customersTable = firstFields(customers.customersTable);
const BLANK = { name: '', contact: '', source: '', responsible: '', note: '', createdAt: '' };

function aShadow(known: Partial<KnownTable> = {}): KnownTable {
  const records = new Map([['M-1', { ...BLANK, name: 'Ali' }]]);
  return { logRow: 10, tail: ['M-1'], records, spoiled: new Set(), ...known };
}

function aLine(line: Partial<LoggedLine>): LoggedLine {
  return { row: 10, request: 'r', record: 'M-1', table: 'customers', field: '', from: '', to: '', ...line };
}

function replayed(lines: readonly Partial<LoggedLine>[], known: KnownTable | undefined = aShadow()): Expected {
  return replay({ table: customersTable, known, log: lines.map((line, index) => aLine({ row: 10 + index, ...line })) });
}

describe('replay', () => {
  it('knows a record that came, whose other cells Daftar left blank', () => {
    const { records } = replayed([{ record: 'M-2', to: '{"id":"M-2","name":"Vali"}' }]);

    expect(records.get('M-2')).toEqual({ ...BLANK, name: 'Vali' });
  });

  it('lays what an adopted row got over what people typed', () => {
    const { records } = replayed([
      { record: 'M-2', to: '{"name":"Vali","note":"x"}' },
      { record: 'M-2', to: '{"id":"M-2","createdAt":46000}' },
    ]);

    expect(records.get('M-2')).toEqual({ ...BLANK, name: 'Vali', note: 'x', createdAt: 46_000 });
  });

  it('changes one field, by us or by hand, and keeps the others', () => {
    const { records } = replayed([{ field: 'note', from: '""', to: 'false' }]);

    expect(records.get('M-1')).toEqual({ ...BLANK, name: 'Ali', note: false });
  });

  it('knows what went with its last cells, and forgets that when it comes back', () => {
    const went = { from: '{"id":"M-1","name":"Ali"}' };

    expect(replayed([went]).gone).toEqual(new Map([['M-1', { name: 'Ali' }]]));
    expect(replayed([went, { to: '{"id":"M-1","name":"Ali"}' }]).gone).toEqual(new Map());
  });

  it('passes over what the shadow has seen, what other tables did, and fields of another version', () => {
    const { records, deeds } = replayed([
      { row: 9, field: 'name', from: '"Ali"', to: '"old"' },
      { table: 'deals', field: 'name', from: '"Ali"', to: '"deal"' },
      { field: 'birthday', from: '""', to: '5' },
      { field: 'constructor', from: '""', to: '5' },
    ]);

    expect([records.get('M-1')?.name, deeds]).toEqual(['Ali', []]);
  });

  it('changes nothing when the shadow is ahead of the log', () => {
    const lines = [
      { record: 'M-2', to: '{"name":"Vali"}' },
      { record: 'M-2', field: 'name', from: '"Vali"', to: '"Gani"' },
      { field: 'name', from: '"Zuhra"', to: '"Ali"' },
      { record: 'M-3', to: '{"name":"Nodira"}' },
      { record: 'M-3', from: '{"name":"Nodira"}' },
    ];
    const ahead = replayed(lines).records;

    const again = replayed(lines, aShadow({ records: ahead }));

    expect([again.records, again.slips]).toEqual([ahead, []]);
  });

  it('tells of an edit by hand that our own change covered', () => {
    const { slips } = replayed([{ field: 'name', from: '"Aliy"', to: '"Vali"' }]);

    expect(slips).toEqual([{ id: 'M-1', field: 'name', from: 'Ali', to: 'Aliy' }]);
  });

  it('knows nothing without a shadow', () => {
    const expected = replay({ table: customersTable, known: undefined, log: [aLine({ to: '{"name":"Vali"}' })] });

    expect([expected.records, expected.asLeft, expected.isUnknown('M-1')]).toEqual([new Map(), null, true]);
  });

  it('knows how a pass left the records that was cut off before it was remembered', () => {
    const { asLeft } = replayed([
      { field: 'name', from: '"Ali"', to: '"Vali"' },
      { request: `${PASS}7`, table: 'deals', field: 'customer', from: '"Ali"', to: '"Vali"' },
      { field: 'note', from: '""', to: '"later"' },
    ]);

    expect(asLeft?.get('M-1')).toEqual({ ...BLANK, name: 'Vali' });
  });
});

describe('what is not known', () => {
  it('is whether a record was there whose bucket is spoiled, until the log tells', () => {
    const known = aShadow({ records: new Map(), spoiled: new Set(['0']) });

    const { isUnknown } = bound(
      replayed(
        [
          { record: 'M-2', to: '{"name":"Vali"}' },
          { record: 'M-3', from: '{}' },
        ],
        known,
      ),
    );

    expect(['M-1', 'M-2', 'M-3', 'M-100'].map(isUnknown)).toEqual([true, false, false, false]);
  });

  it('is a single field of a record that is not known itself', () => {
    const known = aShadow({ records: new Map(), spoiled: new Set(['0']) });

    expect(replayed([{ field: 'name', from: '"Ali"', to: '"Vali"' }], known).records).toEqual(new Map());
  });

  it.each<[string, Partial<LoggedLine>]>([
    ['no JSON', { field: 'name', from: '"Ali"', to: 'Vali' }],
    ['blank', { field: 'name' }],
    ['no cell', { field: 'name', from: '"Ali"', to: '{}' }],
  ])('is a field whose line is %s', (_, line) => {
    const { records, deeds } = replayed([line]);

    const { name: __, ...others } = { ...BLANK };
    expect(records.get('M-1')).toEqual(others);
    expect(deeds).toEqual([{ kind: 'unread', id: 'M-1', field: 'name', row: 10 }]);
  });

  it.each<[string, Partial<LoggedLine>]>([
    ['blank', {}],
    ['cut off', { to: '{"id":"M-1","na' }],
    ['no record', { from: '[1]' }],
    ['a record of no cells', { to: '{"name":null}' }],
  ])('is a record whose line is %s: nobody says that it went', (_, line) => {
    const { records, gone, isUnknown } = bound(replayed([line]));

    expect([records.has('M-1'), gone.has('M-1'), isUnknown('M-1')]).toEqual([false, false, true]);
  });
});

function bound(expected: Expected) {
  const { records, gone } = expected;
  return { records, gone, isUnknown: (id: string) => expected.isUnknown(id) };
}
