// What is said at the foot of a part of the dialog.

import { Notice } from '../../components/Notice';
import type { Work } from './use-work';

/** Draws it where it is read aloud: good news politely, bad news at once. */
export function WorkSaid({ work: { said } }: { readonly work: Pick<Work, 'said'> }) {
  return (
    <>
      <div role="status">{said?.tone === 'good' && <Notice tone="good">{said.sentence}</Notice>}</div>
      <div role="alert">{said?.tone === 'bad' && <Notice tone="bad">{said.sentence}</Notice>}</div>
    </>
  );
}
