// What is wrong with which row, with whom, and what to put right first; what is lacking is K27's own definition.

import fc from 'fast-check';
import { addDays, type Day } from '../../../src/kernel/time/day';
import { qualityOf } from '../../../src/modules/gauges/quality';
import { type CheckedRows, qualityFound } from '../../../src/modules/quality/faults';

const TODAY = '2026-03-04' as Day;

const customer = (
  id: string,
  given: Partial<CheckedRows['customers'][number]> = {},
): CheckedRows['customers'][number] => ({
  ...{
    id,
    name: `Mijoz ${id}`,
    contact: `+998 90 111 22 ${id.slice(2).padStart(2, '0')}`,
    email: '',
    source: 'Instagram',
  },
  ...{ responsible: 'Aziz', birthday: '' },
  ...given,
});

const deal = (id: string, given: Partial<CheckedRows['deals'][number]> = {}): CheckedRows['deals'][number] => ({
  ...{ id, customerId: 'M-1', customer: 'Mijoz M-1', stage: 'Taklif', responsible: 'Aziz', nextContact: '2026-03-09' },
  ...{ amount: 100, isOpen: true, touchedOn: '2026-03-01' },
  ...given,
});

const rows = (given: Partial<CheckedRows>): CheckedRows => ({
  ...{ customers: [customer('M-1')], deals: [], sales: [], stages: ['Taklif'], staff: ['Aziz', 'Olim'] },
  ...{ today: TODAY, staleBefore: addDays(TODAY, -60) },
  ...given,
});

describe('what is wrong with rows', () => {
  it('is told of each row with its score, the worst first', () => {
    const found = qualityFound(
      rows({
        customers: [customer('M-1'), customer('M-2', { contact: '', source: '', birthday: '2027-01-01' })],
        deals: [deal('B-1'), deal('B-2', { stage: 'Yoʻq', amount: -5 }), deal('B-3', { touchedOn: '2025-12-01' })],
      }),
    );

    expect(found.rows.map(({ id, faults, score }) => [id, faults, Math.round(score * 100)])).toEqual([
      ['M-2', ['reach', 'source', 'future'], 40],
      ['B-2', ['stage', 'negative'], 67],
      ['B-3', ['stale'], 83],
    ]);
  });

  it('of sales is a day to come, an amount below zero, and a customer whom nobody knows', () => {
    const sale = {
      id: 'S-1',
      customer: 'Kimdir',
      customerId: 'M-77',
      responsible: 'Olim',
      amount: -1,
      date: '2026-03-05',
    };

    expect(qualityFound(rows({ sales: [sale] })).rows).toEqual([
      {
        table: 'sales',
        id: 'S-1',
        name: 'Kimdir',
        customerId: '',
        responsible: 'Olim',
        faults: ['negative', 'future', 'hanging'],
        score: 0,
      },
    ]);
  });

  it('of a customer who was erased is nothing: whom nobody may reach need not be reachable', () => {
    expect(qualityFound(rows({ customers: [customer('M-1', { contact: '', doNotContact: true })] })).rows).toEqual([]);
  });

  it('is shared out: five rows at most a person, and of nobody’s rows too', () => {
    const many = Array.from({ length: 8 }, (_, at) => deal(`B-${at}`, { nextContact: '' }));
    const found = qualityFound(rows({ deals: [...many, deal('B-9', { responsible: '' })] }));

    expect(found.people.map(({ person, rows: count, five }) => [person, count, five.map(({ id }) => id)])).toEqual([
      ['', 1, ['B-9']],
      ['Aziz', 9, ['B-0', 'B-1', 'B-2', 'B-3', 'B-4']],
    ]);
  });

  it('adds up to the KPI of the dashboard, whatever stands in the rows', () => {
    const text = fc.constantFrom('', 'Aziz', 'Begona', 'Taklif', 'M-1', '+998 90 111 22 33');
    const anyCustomer = fc.record({ contact: text, source: text, responsible: text });
    const anyDeal = fc.record({
      customerId: text,
      stage: text,
      responsible: text,
      nextContact: text,
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyCustomer, { maxLength: 8 }), fc.array(anyDeal, { maxLength: 8 }), (customers, deals) => {
        const given = rows({
          customers: customers.map((each, at) => customer(`M-${at}`, each)),
          deals: deals.map((each, at) => deal(`B-${at}`, each)),
        });

        const found = qualityFound(given);

        expect(found.share).toBe(qualityOf(given).share);
        const total = found.people.reduce((sum, { rows: count, share }) => sum + count * (share ?? 0), 0);
        expect(total).toBeCloseTo((found.share ?? 0) * (customers.length + deals.length));
      }),
    );
  });
});
