// Says in words what a deed did, for the quiet confirmation.

import { toShownDay } from '../../day';
import type { Translate } from '../../texts';
import { unreachable } from '../../unreachable';
import type { Deed, Done, MoveDeed } from './deed';

/** Returns the sentence for a deed that the server carried out. */
export function toConfirmation(t: Translate, deed: Deed, done: Done): string {
  switch (deed.kind) {
    case 'logContact':
    case 'setNext':
      return toSaved(t, done.nextContact);
    case 'closeTask':
      return [t('ok.taskDone'), deed.nextContact === '' ? '' : nextOf(t, deed.nextContact)].join(' ').trim();
    case 'refuse':
      return toMoved(t, deed.move, done);
    case 'moveStage':
      return toMoved(t, deed, done);
    case 'addTask':
      return t('ok.taskAdded', { date: toShownDay(deed.due) });
    case 'postpone':
      return t('ok.postponed', { date: toShownDay(deed.due) });
    case 'handOver':
      return t('ok.handedOver', { name: deed.to });
    case 'accept':
      return t('ok.accepted');
    case 'addPerson':
    case 'changeFact':
      return t('ok.savedNoDate');
    default:
      return unreachable(deed);
  }
}

function toSaved(t: Translate, day: string): string {
  return day === '' ? t('ok.savedNoDate') : t('ok.saved', { date: toShownDay(day) });
}

function nextOf(t: Translate, day: string): string {
  return t('note.next', { date: toShownDay(day) });
}

function toMoved(t: Translate, { label }: MoveDeed, { sale, missing }: Done): string {
  return [
    t('ok.moved', { stage: label }),
    sale ? t('ok.saleWritten') : '',
    missing.length > 0 ? t('note.missing', { fields: missing.join(', ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
