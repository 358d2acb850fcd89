// A lead is parsed as if a stranger had sent it.

import fc from 'fast-check';
import { CrmError } from '../../../src/kernel/errors';
import { parseLead } from '../../../src/modules/deals/parse-lead';
import { aLead } from '../../support/builders';

describe('parseLead', () => {
  it('reads a whole lead', () => {
    const input = aLead({ contact: '901234567', name: ' Nodira ', amount: '12 mln', nextContact: '2026-03-05' });

    expect(parseLead(input)).toEqual({
      ok: true,
      lead: {
        requestId: 'request-1',
        contact: '+998 90 123 45 67',
        name: 'Nodira',
        source: '',
        need: '',
        amount: 12_000_000,
        nextContact: '2026-03-05',
        duplicate: 'ask',
        responsible: '',
        values: {},
        own: {},
      },
    });
  });

  it('takes a lead of which only the name is known', () => {
    expect(parseLead(aLead({ contact: '', name: 'Nodira' }))).toMatchObject({
      ok: true,
      lead: { contact: '', amount: null },
    });
  });

  it('takes two numbers in one field for the phone and the second phone', () => {
    const typed = { contact: '90 123 45 67 / 91 765 43 21' };

    expect([parseLead(aLead(typed)), parseLead({ ...aLead(typed), values: { phone2: '93 111 22 33' } })]).toMatchObject(
      [
        { ok: true, lead: { contact: '+998 90 123 45 67', values: { phone2: '+998 91 765 43 21' } } },
        { ok: false, issues: [{ field: 'contact', text: 'err.phone' }] },
      ],
    );
  });

  it('collects every issue, each with its field and what was received', () => {
    const input = aLead({ contact: '123', amount: 'qimmat', nextContact: '31.02.2026' });

    expect(parseLead(input)).toEqual({
      ok: false,
      issues: [
        { field: 'contact', received: '123', text: 'err.phone' },
        { field: 'amount', received: 'qimmat', text: 'err.amount' },
        { field: 'nextContact', received: '31.02.2026', text: 'err.date' },
      ],
    });
  });

  it('asks for a contact or a name', () => {
    expect(parseLead(aLead({ contact: ' ', name: ' ' }))).toEqual({
      ok: false,
      issues: [{ field: 'contact', received: '', text: 'err.contactOrName' }],
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'lead'],
    ['a number for a name', { ...aLead({}), name: 7 }],
    ['no request id', { ...aLead({}), requestId: '' }],
    ['a text longer than a cell', { ...aLead({}), need: 'x'.repeat(50_001) }],
    ['an unknown decision', { ...aLead({}), duplicate: 'merge' }],
  ])('refuses %s as no lead at all', (_, input) => {
    expect(() => parseLead(input)).toThrow(CrmError);
  });

  it('answers anything else with a lead, issues, or INPUT_INVALID', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        try {
          return typeof parseLead(input).ok === 'boolean';
        } catch (reason) {
          return reason instanceof CrmError && reason.code === 'INPUT_INVALID';
        }
      }),
    );
  });
});
