// Connects the firm's Telegram bot, or says which one is connected and what people have to do.

import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Section } from '../../components/Section';
import type { Translate } from '../../texts';

export interface TelegramProps {
  readonly t: Translate;
  /** '' where none is set. */
  readonly bot: string;
  readonly busy: boolean;
  /** '' forgets the bot. */
  readonly keep: (token: string) => void;
}

/** Draws the field of the token, or the bot's name: the token itself is never shown again. */
export function Telegram({ t, bot, busy, keep }: TelegramProps) {
  const [token, setToken] = useState('');
  return (
    <Section title={t('health.telegram')}>
      <p class="muted">{bot === '' ? t('health.botNone') : t('health.botSet', { bot })}</p>
      {bot === '' ? (
        <form
          class="health-bot"
          onSubmit={(event) => {
            event.preventDefault();
            if (token.trim() !== '') keep(token);
          }}
        >
          <TextField id="bot-token" label={t('health.botToken')} value={token} onChange={setToken} />
          <button type="submit" class="secondary" disabled={busy}>
            {t('health.botConnect')}
          </button>
        </form>
      ) : (
        <div class="health-bot">
          <Button class="secondary" disabled={busy} onClick={() => keep('')}>
            {t('health.botForget')}
          </Button>
        </div>
      )}
    </Section>
  );
}
