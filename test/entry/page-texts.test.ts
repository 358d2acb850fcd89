// The sidebar gets every text that it can show, and leaves most of the others behind.

import { sidebarDictionary } from '../../src/entry/page-texts';
import { cardTexts } from '../../src/modules/card/texts';
import { modules } from '../../src/modules/index';
import { ADOPT_KEYS } from '../../ui/features/adopt/text-keys';
import { BOARD_KEYS } from '../../ui/features/board/text-keys';
import { DUPLICATES_KEYS } from '../../ui/features/duplicates/text-keys';
import { HEALTH_KEYS } from '../../ui/features/health/text-keys';
import { IMPORT_KEYS } from '../../ui/features/import/text-keys';
import { LEAVER_KEYS } from '../../ui/features/leaver/text-keys';
import { PRIVACY_KEYS } from '../../ui/features/privacy/text-keys';
import { RULES_KEYS } from '../../ui/features/rules/text-keys';
import { SETUP_KEYS } from '../../ui/features/setup/text-keys';
import { TEXT_KEYS } from '../../ui/text-keys';

const ELSEWHERE: readonly string[] = [
  ...ADOPT_KEYS,
  ...BOARD_KEYS,
  ...DUPLICATES_KEYS,
  ...HEALTH_KEYS,
  ...IMPORT_KEYS,
  ...LEAVER_KEYS,
  ...PRIVACY_KEYS,
  ...RULES_KEYS,
  ...SETUP_KEYS,
];
const sent = sidebarDictionary(modules, 'ru');

it('gets every text of its views, and the reasons that the server names', () => {
  const shown = [...TEXT_KEYS.filter((key) => !ELSEWHERE.includes(key)), ...Object.keys(cardTexts)];

  expect(shown.filter((key) => sent[key] === undefined)).toEqual([]);
});

it('gets no text of the board and of the dialogs', () => {
  expect(ELSEWHERE.filter((key) => key in sent)).toEqual([]);
});

it('is sent less than 23 KB of texts', () => {
  expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(23 * 1024);
});
