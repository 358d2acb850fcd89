// What a small form holds while it is filled in and sent.

import { type FormAction, type FormState, openForm, reduceForm } from '../../ui/form-state';

interface Values {
  readonly name: string;
  readonly contact: string;
}

const OPEN = openForm<Values>({ name: '', contact: '' });
const FIELDS = ['name', 'contact'];

function stateAfter(...actions: readonly FormAction<Values>[]): FormState<Values> {
  return actions.reduce(reduceForm<Values>, OPEN);
}

function refused(...fields: readonly string[]): FormAction<Values> {
  const issues = fields.map((field) => ({ field, message: `Wrong ${field}.` }));
  return { type: 'answered', outcome: { kind: 'refused', issues }, fields: FIELDS };
}

describe('a form', () => {
  it('is closed while it is sent, and open again when it was refused, with a sentence at each field', () => {
    expect(stateAfter({ type: 'sent' })).toEqual({ ...OPEN, sending: true });
    expect(stateAfter({ type: 'sent' }, refused('name', 'contact'))).toEqual({
      ...OPEN,
      issues: { name: 'Wrong name.', contact: 'Wrong contact.' },
    });
  });

  it('says at the bottom what belongs to no field of its own', () => {
    const { issues, failure } = stateAfter(refused('name', 'customerId', 'requestId'));

    expect([issues, failure]).toEqual([{ name: 'Wrong name.' }, 'Wrong customerId. Wrong requestId.']);
  });

  it('keeps what was typed when the call fails', () => {
    const outcome = { kind: 'failed', sentence: 'No connection.' } as const;
    const typed = stateAfter({ type: 'edited', change: { name: 'Malika' } }, { type: 'sent' });

    expect(reduceForm(typed, { type: 'answered', outcome, fields: FIELDS })).toEqual({
      ...OPEN,
      values: { name: 'Malika', contact: '' },
      failure: 'No connection.',
    });
  });

  it('takes away the sentence of the field that is corrected, and of no other', () => {
    expect(stateAfter(refused('name', 'contact'), { type: 'edited', change: { name: 'M' } }).issues).toEqual({
      contact: 'Wrong contact.',
    });
  });
});
