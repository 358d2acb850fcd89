// Joins the state of the view with the server: what a person does goes in, what to draw comes out.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import { toFailureSentence } from '../../failure';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { type LeadForm, planAttempt, toContent } from './form';
import {
  type Action,
  type AddLeadState,
  type Decision,
  type Field,
  mustAsk,
  mustPickDate,
  openState,
  reduce,
  type Saved,
} from './state';
import { submitLead, undoLead } from './submit';
import { useLookup } from './use-lookup';

export interface AddLeadPorts {
  readonly server: Server;
  readonly t: Translate;
  readonly today: () => string;
  /** Name of the acting person; '' where the staff table does not know them. */
  readonly me: string;
  /** What the form opens with: a new object whenever it is to be filled; null before. */
  readonly prefill: { readonly contact: string; readonly name: string } | null;
  /** Called when a saved lead can be read by the other views. */
  readonly onSettled: () => void;
}

export interface AddLeadActions {
  readonly edit: (change: Partial<LeadForm>) => void;
  readonly decide: (choice: Decision) => void;
  readonly save: () => void;
  readonly undo: (saved: Saved) => void;
}

/** Returns the state of the view and what a person may do to it. */
export function useAddLead(ports: AddLeadPorts): readonly [AddLeadState, AddLeadActions] {
  const { server, t, today, me, prefill, onSettled } = ports;
  const [state, dispatch] = useReducer(reduce, undefined, openState);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const sending = useRef(false);
  const describe = (error: Error) => toFailureSentence(error, t);

  useLookup(server, state.form.contact, (contact, lookup) => dispatch({ type: 'looked', contact, lookup }));

  useEffect(() => {
    if (prefill) dispatch({ type: 'prefilled', ...prefill });
  }, [prefill]);

  const send = async (form: LeadForm) => {
    if (sending.current) return;
    sending.current = true;
    const attempt = planAttempt(state.attempt, toContent(form, { today: today(), me }), newRequestId);
    dispatch({ type: 'sent', attempt });
    const outcome = await submitLead(server, attempt, describe, onSettled);
    sending.current = false;
    dispatch({ type: 'answered', outcome });
  };
  const edit = (change: Partial<LeadForm>) => dispatch({ type: 'edited', change });
  const save = () => {
    if (mustPickDate(state)) return dispatch(refusal('nextContact', t('err.pickDate')));
    if (mustAsk(state)) return dispatch({ type: 'asked' });
    void send(state.form);
  };
  const decide = (duplicate: Decision) => {
    if (state.question) void send({ ...state.form, duplicate });
    else edit({ duplicate });
  };

  const undo = async (saved: Saved) => {
    if (sending.current) return;
    sending.current = true;
    dispatch({ type: 'undoing' });
    const outcome = await undoLead(server, saved.requestId, describe, onSettled);
    sending.current = false;
    dispatch({ type: 'undone', saved, outcome });
  };

  return [state, { edit, decide, save, undo: (saved) => void undo(saved) }];
}

function refusal(field: Field, message: string): Action {
  return { type: 'answered', outcome: { kind: 'refused', issues: [{ field, message }] } };
}
