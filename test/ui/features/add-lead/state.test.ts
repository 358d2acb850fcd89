// What the view shows after each thing that happens to it.

import { blankForm, type LeadForm, toContent } from '../../../../ui/features/add-lead/form';
import {
  type Action,
  type AddLeadState,
  type Lookup,
  mustAsk,
  mustPickDate,
  openState,
  type Result,
  reduce,
} from '../../../../ui/features/add-lead/state';
import type { Outcome } from '../../../../ui/features/add-lead/submit';

const FILLED: LeadForm = {
  contact: '901234567',
  name: 'Aziz',
  need: 'Mebel',
  amount: '12 mln',
  source: 'Instagram',
  next: 'in3',
  date: '',
  duplicate: 'ask',
  more: {},
  own: {},
};
const FOUND: Lookup = { kind: 'found', id: 'M-1', name: 'Aziz Karimov' };
const LEAD = { customerId: 'M-1', dealId: 'B-1', customerName: 'Aziz', joined: false, nextContact: '2026-11-24' };
const SAVED: Outcome = { kind: 'saved', lead: LEAD };
const CONFIRMED: Result = { kind: 'saved', lead: LEAD, saved: { requestId: 'id-1', form: FILLED } };

function aState(fields: Partial<AddLeadState> = {}): AddLeadState {
  return { ...openState(), form: FILLED, ...fields };
}

function stateAfter(state: AddLeadState, ...actions: readonly Action[]): AddLeadState {
  return actions.reduce(reduce, state);
}

function sent(form: LeadForm): Action {
  return { type: 'sent', attempt: { requestId: 'id-1', content: toContent(form, { today: '2026-11-21', me: '' }) } };
}

function refused(...issues: readonly { field: string; message: string }[]): Action {
  return { type: 'answered', outcome: { kind: 'refused', issues } };
}

describe('opening with what was searched for', () => {
  it.each([
    [{ contact: '90 123', name: '' }, { contact: '90 123', name: '' }, 'name'],
    [{ contact: '', name: 'Nodira' }, { contact: '', name: 'Nodira' }, 'contact'],
    [{ contact: '', name: '' }, { contact: '', name: '' }, 'contact'],
  ])('fills in %j and leads the keyboard on', (prefill, filled, target) => {
    const { form, focus } = stateAfter(openState(), { type: 'prefilled', ...prefill });

    expect({ form, focus }).toEqual({ form: { ...blankForm({ source: '' }), ...filled }, focus: { target } });
  });

  it('leaves what stands there where the search has nothing to put in its place', () => {
    expect(stateAfter(aState(), { type: 'prefilled', contact: '', name: 'Nodira' }).form).toEqual({
      ...FILLED,
      name: 'Nodira',
    });
  });
});

describe('typing', () => {
  it('takes away the sentence of a field among the rare ones', () => {
    const state = aState({ issues: { email: 'No address', city: 'Too long' } });

    expect(stateAfter(state, { type: 'edited', change: { more: { email: 'a@b.uz' } } }).issues).toEqual({
      city: 'Too long',
    });
  });

  it('takes away the sentence of the field that is being corrected, and of no other', () => {
    const state = aState({ issues: { contact: 'Too short', amount: 'Not a sum' } });

    expect(stateAfter(state, { type: 'edited', change: { amount: '12' } }).issues).toEqual({ contact: 'Too short' });
  });

  it.each([{ next: 'today' }, { date: '2026-12-01' }] as const)(
    'settles the next contact by chip or calendar: %j',
    (change) => {
      const state = aState({ issues: { nextContact: 'Choose a date.' } });

      expect(stateAfter(state, { type: 'edited', change }).issues).toEqual({});
    },
  );

  it('forgets with another contact what was found and chosen for the last one', () => {
    const form = { ...FILLED, duplicate: 'join' } as const;
    const state = aState({ form, lookup: FOUND, question: { sentence: 'Join?' } });

    expect(stateAfter(state, { type: 'edited', change: { contact: '90' } })).toEqual({
      ...state,
      form: { ...FILLED, contact: '90' },
      lookup: { kind: 'idle' },
      question: null,
    });
  });

  it('keeps the choice when only another field changes', () => {
    const form = { ...FILLED, duplicate: 'join' } as const;
    const state = aState({ form, lookup: FOUND });

    expect(stateAfter(state, { type: 'edited', change: { name: 'Aziza' } })).toEqual({
      ...state,
      form: { ...form, name: 'Aziza' },
    });
  });

  it('puts a confirmation away and leaves a failure standing', () => {
    const failure = { kind: 'failed', sentence: 'Busy' } as const;
    const edit: Action = { type: 'edited', change: { name: 'B' } };

    expect(stateAfter(aState({ result: CONFIRMED }), edit).result).toBeNull();
    expect(stateAfter(aState({ result: failure }), edit).result).toEqual(failure);
  });

  it('does not move the keyboard', () => {
    const state = aState();

    expect(stateAfter(state, { type: 'edited', change: { contact: '9' } }).focus).toBe(state.focus);
  });
});

describe('a looked-up contact', () => {
  it('is shown while it stands in the field', () => {
    const state = stateAfter(aState(), { type: 'looked', contact: FILLED.contact, lookup: FOUND });

    expect(state).toEqual(aState({ lookup: FOUND }));
    expect(mustAsk(state)).toBe(true);
  });

  it('is dropped when the answer comes after the contact has changed', () => {
    const state = aState();

    expect(stateAfter(state, { type: 'looked', contact: '90123', lookup: FOUND })).toBe(state);
  });

  it('is dropped while saving, which may itself have just put it into the book', () => {
    const state = stateAfter(aState({ lookup: { kind: 'checking' } }), sent(FILLED));

    expect(stateAfter(state, { type: 'looked', contact: FILLED.contact, lookup: FOUND }).lookup).toEqual({
      kind: 'idle',
    });
  });

  it.each(['join', 'new'] as const)('asks no more once the choice is %s', (duplicate) => {
    expect(mustAsk(aState({ lookup: FOUND, form: { ...FILLED, duplicate } }))).toBe(false);
  });
});

describe('saving', () => {
  it('shows no old sentences, and keeps everything that was typed', () => {
    const state = aState({ issues: { name: 'x' }, result: { kind: 'failed', sentence: 'Busy' } });

    expect(stateAfter(state, sent(FILLED))).toEqual({
      ...state,
      saving: true,
      attempt: { requestId: 'id-1', content: toContent(FILLED, { today: '2026-11-21', me: '' }) },
      issues: {},
      result: null,
    });
  });

  it('ends in a blank form for the next lead: source kept, keyboard on the contact, confirmation below', () => {
    const state = stateAfter(aState({ lookup: FOUND }), sent(FILLED), { type: 'answered', outcome: SAVED });

    expect(state).toEqual({ ...openState(), form: blankForm(FILLED), result: CONFIRMED });
  });

  it('moves the keyboard even when the contact had it before', () => {
    const state = aState();

    expect(stateAfter(state, sent(FILLED), { type: 'answered', outcome: SAVED }).focus).not.toBe(state.focus);
  });

  it('loses nothing when the call fails, and offers to try again', () => {
    const outcome = { kind: 'failed', sentence: 'No connection.' } as const;
    const state = stateAfter(aState(), sent(FILLED), { type: 'answered', outcome });

    expect(state).toEqual({
      ...stateAfter(aState(), sent(FILLED)),
      saving: false,
      result: outcome,
      focus: { target: 'retry' },
    });
  });

  it('puts each reason under its field and the keyboard on the first of the screen', () => {
    const state = stateAfter(
      aState(),
      sent(FILLED),
      refused({ field: 'amount', message: 'Not a sum' }, { field: 'contact', message: 'Too short' }),
    );

    expect(state).toEqual({
      ...stateAfter(aState(), sent(FILLED)),
      saving: false,
      issues: { amount: 'Not a sum', contact: 'Too short' },
      focus: { target: 'contact' },
    });
  });

  it('shows a reason that belongs to no field at the bottom, with the way to try again', () => {
    const state = stateAfter(aState(), sent(FILLED), refused({ field: 'book', message: 'Run Set up first.' }));

    expect([state.result, state.focus]).toEqual([
      { kind: 'failed', sentence: 'Run Set up first.' },
      { target: 'retry' },
    ]);
  });

  it('asks when the server knows the contact, and takes back a choice that no longer fits', () => {
    const form = { ...FILLED, duplicate: 'join' } as const;
    const state = stateAfter(aState({ form }), sent(form), refused({ field: 'duplicate', message: 'Join Aziz?' }));

    expect([state.form, state.question, state.focus]).toEqual([
      FILLED,
      { sentence: 'Join Aziz?' },
      { target: 'duplicate' },
    ]);
  });

  it('sends the choice and goes on asking the same question until it is answered', () => {
    const state = aState({ question: { sentence: 'Join Aziz?' } });
    const next = stateAfter(state, sent({ ...FILLED, duplicate: 'new' }));

    expect([next.form.duplicate, next.question]).toEqual(['new', { sentence: 'Join Aziz?' }]);
  });

  it('asks at once when the typing has found the customer already', () => {
    const state = stateAfter(aState({ lookup: FOUND }), { type: 'asked' });

    expect(state).toEqual(aState({ lookup: FOUND, question: { sentence: null }, focus: { target: 'duplicate' } }));
  });

  it('needs a day from the open calendar', () => {
    expect(mustPickDate(aState({ form: { ...FILLED, next: 'date' } }))).toBe(true);
    expect(mustPickDate(aState({ form: { ...FILLED, next: 'date', date: '2026-12-01' } }))).toBe(false);
    expect(mustPickDate(aState())).toBe(false);
  });
});

describe('undo', () => {
  const confirmed = aState({ form: blankForm(FILLED), result: CONFIRMED });
  const saved = { requestId: 'id-1', form: { ...FILLED, duplicate: 'join' as const } };

  it('closes the form while it runs', () => {
    expect(stateAfter(confirmed, { type: 'undoing' }).saving).toBe(true);
  });

  it('puts what was typed back into the form, to be corrected, and asks about a duplicate again', () => {
    const state = stateAfter(confirmed, { type: 'undoing' }, { type: 'undone', saved, outcome: { kind: 'undone' } });

    expect(state).toEqual({ ...openState(), form: FILLED, result: { kind: 'undone' } });
  });

  it('says why a lead was kept, and leaves the form blank', () => {
    const kept = { kind: 'kept', sentence: 'Somebody has changed B-1 since.' } as const;

    const state = stateAfter(confirmed, { type: 'undoing' }, { type: 'undone', saved, outcome: kept });

    expect([state.result, state.form, state.saving]).toEqual([kept, blankForm(FILLED), false]);
  });
});

describe('a column of the owner’s own', () => {
  const COLOR = { field: 'customers:Sevimli rangi', message: 'Ustun yoʻq.' };
  const SIZE = { field: 'deals:Oʻlchami', message: 'Ustun band.' };

  it('shows its sentence, and takes the keyboard to it', () => {
    const { issues, focus, result } = stateAfter(aState(), refused(COLOR));

    expect({ issues, focus, result }).toEqual({
      issues: { 'customers:Sevimli rangi': 'Ustun yoʻq.' },
      focus: { target: 'customers:Sevimli rangi' },
      result: null,
    });
  });

  it('loses its sentence when it is edited, and the others keep theirs', () => {
    const own = { 'customers:Sevimli rangi': 'qizil', 'deals:Oʻlchami': '42' };
    const state = aState({ form: { ...FILLED, own } });

    const { issues } = stateAfter(state, refused(COLOR, SIZE), {
      type: 'edited',
      change: { own: { ...own, 'deals:Oʻlchami': '' } },
    });

    expect(issues).toEqual({ 'customers:Sevimli rangi': 'Ustun yoʻq.' });
  });
});
