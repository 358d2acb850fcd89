// Holds the answers to the questions of setup, and says what is sent of them.

import type { SetupInput, SetupPerson, SetupState } from '../../../src/modules/setup/view';

/** What the firm begins with; connecting a table of one's own is not there yet, and begins empty. */
export type Start = 'connect' | 'sample' | 'empty';

export interface SetupForm {
  readonly language: SetupInput['language'];
  readonly start: Start;
  readonly trade: string;
  readonly rules: 'suggest' | 'off';
  readonly staff: readonly SetupPerson[];
}

/** What is sent, except for the request id. */
export type SetupContent = Omit<SetupInput, 'requestId'>;

/** One carrying out under one id, however often it must be sent. */
export interface Attempt {
  readonly requestId: string;
  readonly content: SetupContent;
}

/** Returns the answers as the dialog opens: what is set already, and the acting person as the owner of a new book. */
export function formOf(state: SetupState, ownerName: string): SetupForm {
  const { language, trade, me } = state;
  const owner: SetupPerson = { name: nameOf(me) || ownerName, email: me, role: 'owner' };
  const staff = state.staff.length > 0 ? state.staff : [owner];
  return { language, trade, staff, start: 'empty', rules: 'suggest' };
}

/** Returns the form without the rows in which nobody stands, so that what is said of a row is said of the right one. */
export function withoutBlankRows(form: SetupForm): SetupForm {
  return { ...form, staff: form.staff.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '') };
}

/** Returns what the form says to the server. */
export function toContent({ language, start, trade, rules, staff }: SetupForm): SetupContent {
  const tidy = staff.map(({ name, email, role }) => ({ name: name.trim(), email: email.trim(), role }));
  return { language, start: start === 'sample' ? 'sample' : 'empty', trade, rules, staff: tidy };
}

/** Returns the attempt to send: the last one again while nothing has changed, else one with a new id. */
export function planAttempt(last: Attempt | null, content: SetupContent, newId: () => string): Attempt {
  return last && JSON.stringify(last.content) === JSON.stringify(content) ? last : { requestId: newId(), content };
}

/** Makes a name of an e-mail, which spares most people the typing: `nameOf('aziz.karimov@gmail.com') //=> 'Aziz Karimov'`. */
export function nameOf(email: string): string {
  const [user = ''] = email.split('@');
  const words = user.split(/[^\p{L}]+/u).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
