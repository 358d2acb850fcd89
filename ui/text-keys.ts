// Lists every text that the pages show, so that a test can hold the server's dictionary against it.

import { BOARD_KEYS } from './features/board/text-keys';

export const TEXT_KEYS = [
  ...BOARD_KEYS,
  'btn.addLead',
  'btn.joinCustomer',
  'btn.newRecord',
  'btn.retry',
  'btn.save',
  'btn.saving',
  'btn.undo',
  'chip.date',
  'chip.in3',
  'chip.in3Hint',
  'chip.in7',
  'chip.in7Hint',
  'chip.today',
  'chip.tomorrow',
  'err.network',
  'err.pickDate',
  'err.unknown',
  'field.amount',
  'field.name',
  'field.need',
  'field.nextDate',
  'field.phoneOrHandle',
  'field.source',
  'hint.amount',
  'hint.source',
  'note.checking',
  'ok.saved',
  'ok.savedNoDate',
  'ok.undone',
  'warn.duplicateJoin',
  'warn.notChecked',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];
