// Joins the state of the setup dialog with the server: what a person does goes in, what to draw comes out.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { SetupPerson } from '../../../src/modules/setup/view';
import { toError, toFailureSentence } from '../../failure';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { carryOut, type SetupServer } from './carry-out';
import { planAttempt, type SetupForm, toContent, withoutBlankRows } from './form';
import { openState, reduce, type SetupDialog } from './state';

export interface SetupPorts {
  readonly server: SetupServer & Pick<Server, 'setupState' | 'openSidebar'>;
  /** The person's language, until it is known what is set. */
  readonly language: SetupForm['language'];
  /** The texts of each language: the dialog changes its own while it is filled in. */
  readonly textsIn: (language: SetupForm['language']) => Translate;
  /** Closes the dialog. */
  readonly close: () => void;
}

export interface SetupActions {
  readonly load: () => void;
  readonly edit: (change: Partial<Omit<SetupForm, 'staff'>>) => void;
  readonly editPerson: (row: number, change: Partial<SetupPerson>) => void;
  readonly addPerson: () => void;
  readonly removePerson: (row: number) => void;
  readonly run: () => void;
  /** Opens the sidebar for the first lead, and closes the dialog. */
  readonly begin: () => void;
}

/** Returns the state of the dialog and what a person may do to it. */
export function useSetup({ server, language, textsIn, close }: SetupPorts): readonly [SetupDialog, SetupActions] {
  const [state, dispatch] = useReducer(reduce, language, openState);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed.
  const running = useRef(false);
  const t = textsIn(state.form.language);
  const fail = (thrown: unknown) => {
    const error = toError(thrown);
    dispatch({ type: 'failed', sentence: toFailureSentence(error, t) });
  };

  const load = async () => {
    dispatch({ type: 'loading' });
    try {
      dispatch({ type: 'known', state: await server.setupState(), ownerName: t('setup.role.owner') });
    } catch (error) {
      fail(error);
    }
  };
  const run = async () => {
    if (running.current) return;
    running.current = true;
    const attempt = planAttempt(state.attempt, toContent(withoutBlankRows(state.form)), newRequestId);
    dispatch({ type: 'sent', attempt });
    try {
      const answer = await carryOut(server, attempt, { known: state.known, own: language });
      dispatch(answer.ok ? { type: 'done', done: answer.value } : { type: 'refused', issues: answer.issues });
    } catch (error) {
      fail(error);
    } finally {
      running.current = false;
    }
  };
  const begin = () => {
    // The dialog is closed only once the sidebar is there: else a failure would have nobody to tell.
    server.openSidebar('add').then(close, fail);
  };

  useEffect(() => void load(), []);
  const actions: SetupActions = {
    load: () => void load(),
    edit: (change) => dispatch({ type: 'edited', change }),
    editPerson: (row, change) => dispatch({ type: 'personEdited', row, change }),
    addPerson: () => dispatch({ type: 'personAdded' }),
    removePerson: (row) => dispatch({ type: 'personRemoved', row }),
    run: () => void run(),
    begin,
  };
  return [state, actions];
}
