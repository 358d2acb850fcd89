// Carries the answers of setup out, call by call: what is set, then the language of the sheets and of the person.

import type { Answer } from '../../../src/entry/rpc';
import type { SetupDone, SetupState } from '../../../src/modules/setup/view';
import type { Server } from '../../server';
import type { Attempt } from './form';

export type SetupServer = Pick<Server, 'runSetup' | 'changeLanguage' | 'setMyLanguage'>;

/** Each run goes on for some minutes where the last one was cut off: more of them than this mean that something is wrong. */
const MOST_RUNS = 20;

export interface Before {
  readonly known: SetupState | null;
  /** In which Daftar speaks to the acting person now. */
  readonly own: SetupState['language'];
}

/**
 * Sends the answers. Sheets that are there are brought to another language where that was chosen, and whoever chose a
 * language is spoken to in it. Asked for again after a failure, it goes on.
 */
export async function carryOut(
  server: SetupServer,
  { requestId, content }: Attempt,
  { known, own }: Before,
): Promise<Answer<SetupDone>> {
  const answer = await server.runSetup({ requestId, ...content });
  if (!answer.ok) return answer;
  const { language } = content;
  const isChosen = !known?.isSetUp || known.language !== language;
  if (known?.isSetUp && isChosen) await translate(server, { requestId: `${requestId}-language`, language });
  if (isChosen && own !== language) await server.setMyLanguage(language);
  return answer;
}

async function translate(
  server: SetupServer,
  input: { readonly requestId: string; readonly language: SetupState['language'] },
): Promise<void> {
  for (let run = 0; run < MOST_RUNS; run += 1) {
    if ((await server.changeLanguage(input)).isDone) return;
  }
  throw new Error(''); // Shown as the sentence for what nobody knows more about.
}
