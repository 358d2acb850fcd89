// Says what deals lacked that were moved where nobody could be asked.

import type { MoveNote } from '../modules/deals/index';
import { personTexts } from './app';

/** Sentences that a corner of the screen takes. */
const MOST = 3;

const SENTENCES = { lossReason: 'note.moveLostReason', nextContact: 'note.moveLaterDate' } as const;

/** Returns the sentences, one a line; of many deals only the first few, and how many there are besides. */
export function moveNotes(notes: readonly MoveNote[]): string {
  const sentences = notes.flatMap(sentencesOf);
  const more = sentences.length - MOST;
  const last = more > 0 ? [personTexts()('upkeep.more', { count: String(more) })] : [];
  return [...sentences.slice(0, MOST), ...last].join('\n');
}

function sentencesOf({ dealId: deal, lacks, missing }: MoveNote): string[] {
  const texts = personTexts();
  const asked = lacks.flatMap((lack) => (lack === 'required' ? [] : [texts(SENTENCES[lack], { deal })]));
  return missing.length === 0 ? asked : [...asked, texts('note.moveFields', { deal, fields: missing.join(', ') })];
}
