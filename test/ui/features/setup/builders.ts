// Builders of what the setup dialog knows and sends, naming only what matters to a test.

import type { SetupState } from '../../../../src/modules/setup/view';

/** A workbook in which nothing is set yet. */
export function aSetup(state: Partial<SetupState> = {}): SetupState {
  return {
    language: 'uz',
    languages: [
      { key: 'uz', label: 'Oʻzbekcha' },
      { key: 'ru', label: 'Русский' },
    ],
    isSetUp: false,
    hasSample: false,
    trade: 'other',
    trades: [
      { key: 'shop', label: 'Doʻkon', hint: 'Avval sotuv' },
      { key: 'other', label: 'Boshqa', hint: 'Lid va taklif' },
    ],
    staff: [],
    me: 'aziz.karimov@gmail.com',
    ...state,
  };
}

export const AZIZ = { name: 'Aziz Karimov', email: 'aziz.karimov@gmail.com', role: 'owner' } as const;
export const DILNOZA = { name: 'Dilnoza', email: '', role: 'seller' } as const;
