// Says a sentence in the corner of the person's screen.

import { activeSpreadsheet } from '../google/active-book';

const SECONDS = 5;
const UNTIL_CLOSED = -1;

/** Shows a sentence; one that must not be missed stays until it is closed. */
export function say(sentence: string, { stays = false }: { readonly stays?: boolean } = {}): void {
  activeSpreadsheet().toast(sentence, 'Daftar', stays ? UNTIL_CLOSED : SECONDS);
}
