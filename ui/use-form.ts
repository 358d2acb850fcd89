// Joins a small form with what sends it: once at a time, and closed when it is done.

import { useReducer, useRef } from 'preact/hooks';
import { focusSoon } from './focus-soon';
import { type FormAction, type FormState, openForm, reduceForm } from './form-state';
import type { Outcome } from './outcome';

export interface FormPorts<Values> {
  readonly open: Values;
  /** The fields that can carry a sentence. */
  readonly fields: readonly string[];
  readonly send: (values: Values) => Promise<Outcome<unknown>>;
  readonly onDone: () => void;
}

export interface Form<Values> extends FormState<Values> {
  readonly edit: (change: Partial<Values>) => void;
  readonly submit: () => void;
  /** What a text field of that name takes. */
  readonly field: <Name extends keyof Values & string>(
    name: Name,
  ) => {
    readonly id: string;
    readonly issue: string | undefined;
    readonly value: Values[Name];
    readonly onChange: (value: Values[Name]) => void;
  };
}

/** Returns the form; ids of its fields begin with `name`. */
export function useForm<Values>(name: string, { open, fields, send, onDone }: FormPorts<Values>): Form<Values> {
  const [state, dispatch] = useReducer<FormState<Values>, FormAction<Values>>(reduceForm, openForm(open));
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const sending = useRef(false);
  const submit = async () => {
    if (sending.current) return;
    sending.current = true;
    dispatch({ type: 'sent' });
    const outcome = await send(state.values);
    sending.current = false;
    dispatch({ type: 'answered', outcome, fields });
    if (outcome.kind === 'done') onDone();
    else focusFirstIssue(name, outcome, fields);
  };
  const edit = (change: Partial<Values>) => dispatch({ type: 'edited', change });
  return {
    ...state,
    edit,
    submit: () => void submit(),
    field: (field) => ({
      id: `${name}-${field}`,
      issue: state.issues[field],
      value: state.values[field],
      // One field of the values, with a value of its own type.
      onChange: (value) => edit({ [field]: value } as unknown as Partial<Values>),
    }),
  };
}

function focusFirstIssue(name: string, outcome: Outcome<unknown>, fields: readonly string[]): void {
  if (outcome.kind !== 'refused') return;
  const field = fields.find((each) => outcome.issues.some((issue) => issue.field === each));
  if (field !== undefined) focusSoon(`${name}-${field}`);
}
