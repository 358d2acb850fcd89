// Decides what the setup dialog shows after each thing that happens to it; pure, so that every case can be tested.

import type { FieldIssue } from '../../../src/entry/rpc';
import type { SetupDone, SetupPerson, SetupState } from '../../../src/modules/setup/view';
import { type Attempt, formOf, type SetupForm, withoutBlankRows } from './form';

export interface SetupDialog {
  readonly phase: 'loading' | 'asking' | 'running' | 'done';
  /** How things are set; null until it is known. */
  readonly known: SetupState | null;
  readonly form: SetupForm;
  /** Sentences by field: 'trade', 'staff', 'staff.0.name' and the like. */
  readonly issues: Readonly<Record<string, string>>;
  /** What went wrong as a whole. */
  readonly failure: string | null;
  readonly attempt: Attempt | null;
  readonly done: SetupDone | null;
  /** The row of staff that was just added; a new object whenever the keyboard must go there. */
  readonly added: { readonly row: number } | null;
}

export type Action =
  | { readonly type: 'loading' }
  | { readonly type: 'known'; readonly state: SetupState; readonly ownerName: string }
  | { readonly type: 'failed'; readonly sentence: string }
  | { readonly type: 'edited'; readonly change: Partial<Omit<SetupForm, 'staff'>> }
  | { readonly type: 'personEdited'; readonly row: number; readonly change: Partial<SetupPerson> }
  | { readonly type: 'personAdded' }
  | { readonly type: 'personRemoved'; readonly row: number }
  | { readonly type: 'sent'; readonly attempt: Attempt }
  | { readonly type: 'refused'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'done'; readonly done: SetupDone };

/** Returns the dialog as it opens: nothing is known yet but the person's language. */
export function openState(language: SetupForm['language']): SetupDialog {
  return {
    phase: 'loading',
    known: null,
    form: { language, start: 'empty', trade: '', rules: 'suggest', staff: [] },
    issues: {},
    failure: null,
    attempt: null,
    done: null,
    added: null,
  };
}

/** Returns the state after an action. */
export function reduce(state: SetupDialog, action: Action): SetupDialog {
  switch (action.type) {
    case 'loading':
      return { ...state, phase: 'loading', failure: null };
    case 'known':
      return { ...state, phase: 'asking', known: action.state, form: formOf(action.state, action.ownerName) };
    case 'failed':
      return { ...state, phase: state.known === null ? 'loading' : 'asking', failure: action.sentence };
    case 'edited':
      return { ...state, form: { ...state.form, ...action.change }, issues: without(state.issues, action.change) };
    case 'personEdited':
      return afterEditOfPerson(state, action);
    case 'personAdded':
      return afterAdding(state);
    case 'personRemoved':
      return withStaff(
        state,
        state.form.staff.filter((_, row) => row !== action.row),
      );
    case 'sent':
      return { ...state, phase: 'running', form: withoutBlankRows(state.form), attempt: action.attempt, ...SILENT };
    case 'refused':
      return afterRefusal(state, action.issues);
    case 'done':
      return { ...state, phase: 'done', done: action.done };
    default:
      return unreachable(action);
  }
}

const SILENT = { issues: {}, failure: null } as const;

function without(issues: SetupDialog['issues'], change: object): SetupDialog['issues'] {
  return Object.fromEntries(Object.entries(issues).filter(([field]) => !(field in change)));
}

function afterEditOfPerson(
  state: SetupDialog,
  { row, change }: Extract<Action, { type: 'personEdited' }>,
): SetupDialog {
  const staff = state.form.staff.map((person, index) => (index === row ? { ...person, ...change } : person));
  const settled = Object.fromEntries(Object.keys(change).map((part) => [`staff.${row}.${part}`, true]));
  return { ...state, form: { ...state.form, staff }, issues: without(state.issues, { ...settled, staff: true }) };
}

function afterAdding(state: SetupDialog): SetupDialog {
  const { staff } = state.form;
  const added = withStaff(state, [...staff, { name: '', email: '', role: staff.length === 0 ? 'owner' : 'seller' }]);
  return { ...added, added: { row: staff.length } };
}

/** Rows move up when one goes, so that what was said of them would stand at the wrong ones. */
function withStaff(state: SetupDialog, staff: readonly SetupPerson[]): SetupDialog {
  const issues = Object.fromEntries(Object.entries(state.issues).filter(([field]) => !field.startsWith('staff')));
  return { ...state, form: { ...state.form, staff }, issues };
}

function afterRefusal(state: SetupDialog, all: readonly FieldIssue[]): SetupDialog {
  const isShown = ({ field }: FieldIssue): boolean => /^(?:trade|staff(?:\.\d+\.(?:name|email|role))?)$/.test(field);
  const issues = Object.fromEntries(all.filter(isShown).map(({ field, message }) => [field, message]));
  const elsewhere = all.filter((issue) => !isShown(issue)).map(({ message }) => message);
  return { ...state, phase: 'asking', issues, failure: elsewhere.length > 0 ? elsewhere.join(' ') : null };
}

function unreachable(never: never): never {
  throw new Error(`Not handled: ${JSON.stringify(never)}`);
}
