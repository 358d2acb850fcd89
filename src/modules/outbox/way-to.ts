// By which way a person of the staff gets messages.

import { optionKey } from '../../kernel/schema/options';
import { type Colleague, DIGEST_WAYS } from '../staff/index';
import type { Way } from './message';

export interface WaysThereAre {
  /** A Telegram bot is set up. */
  readonly bot: boolean;
  /** What they must hear of also where they want no message in the morning, such as an alert. */
  readonly isAlert?: boolean;
}

/**
 * Tells which way a person gets messages: Telegram where a bot is set up, their chat is known and they did not choose mail;
 * else mail. Null for who wants none, or can be reached by neither.
 */
export function wayTo(person: Pick<Colleague, 'chat' | 'email' | 'digest'>, ways: WaysThereAre): Way | null {
  const chosen = optionKey(DIGEST_WAYS, person.digest);
  if (chosen === 'none' && !ways.isAlert) return null;
  const mail: Way | null = person.email === '' ? null : { channel: 'mail', to: person.email };
  const telegram: Way | null = ways.bot && person.chat !== '' ? { channel: 'telegram', to: person.chat } : null;
  return chosen === 'mail' ? (mail ?? telegram) : (telegram ?? mail);
}
