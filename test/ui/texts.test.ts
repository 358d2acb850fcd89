// Looking up texts and filling in their values.

import { TEXT_KEYS } from '../../ui/text-keys';
import { createTexts } from '../../ui/texts';

describe('a text', () => {
  const t = createTexts({ 'ok.saved': 'Saqlandi. Keyingi aloqa: {date}.', 'warn.duplicateJoin': '{name}, {name}' });

  it('is filled with its values, each as often as it stands there', () => {
    expect(t('ok.saved', { date: '22.11.2026' })).toBe('Saqlandi. Keyingi aloqa: 22.11.2026.');
    expect(t('warn.duplicateJoin', { name: 'Aziz' })).toBe('Aziz, Aziz');
  });

  it('takes a value as it is, signs and braces included', () => {
    expect(t('ok.saved', { date: '$& {name} <b>' })).toBe('Saqlandi. Keyingi aloqa: $& {name} <b>.');
  });

  it('shows its key when it is missing, and its placeholder when the value is', () => {
    expect(t('btn.save')).toBe('btn.save');
    expect(t('ok.saved')).toBe('Saqlandi. Keyingi aloqa: {date}.');
  });

  it('stands in the list of keys once', () => {
    expect([...new Set(TEXT_KEYS)]).toEqual([...TEXT_KEYS]);
  });
});
