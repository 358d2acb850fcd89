// A reminder of a debt, ready to be read once more, changed, and sent where the customer reads it.

import { useState } from 'preact/hooks';
import { CopyButton } from '../../components/CopyButton';
import { SubView } from '../../components/SubView';
import { Switch } from '../../components/Switch';
import { TextArea } from '../../components/TextArea';
import type { MoneyFormProps } from './MoneyForms';
import {
  REMINDER_LANGUAGES,
  type ReminderLanguage,
  reminderLinks,
  reminderText,
  spokenLanguage,
} from './reminder-text';

/** Draws the text and the ways to send it; Daftar itself sends nothing. */
export function Reminder({ t, debt, firm, onBack }: MoneyFormProps) {
  const [language, setLanguage] = useState(() => spokenLanguage());
  const [text, setText] = useState(() => reminderText(t, debt, language, firm));
  const speak = (wanted: ReminderLanguage) => {
    setLanguage(wanted);
    setText(reminderText(t, debt, wanted, firm));
  };
  const foot = (
    <div class="pills">
      {reminderLinks(debt, text).map(({ kind, href }) => (
        <a key={kind} class="pill" href={href} target="_blank" rel="noopener noreferrer">
          {t(`channel.${kind}`)}
        </a>
      ))}
      <CopyButton text={text} label={t('btn.copy')} doneLabel={t('note.copied')} />
    </div>
  );
  return (
    <SubView
      title={t('btn.remind')}
      about={debt.name}
      backLabel={t('btn.back')}
      onBack={onBack}
      onSubmit={onBack}
      foot={foot}
    >
      <div class="fields">
        <Switch
          label={t('field.language')}
          options={REMINDER_LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
          value={language}
          onChange={speak}
        />
        <TextArea rows={7} id="reminder-text" label={t('field.message')} value={text} onChange={setText} />
      </div>
    </SubView>
  );
}
