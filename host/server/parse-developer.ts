// Parses what the developer's drawer asks.

import { ACCOUNTS } from './accounts';
import type { DeveloperAction } from './developer-protocol';

/** A month, in milliseconds: a trigger of every minute runs 44,640 times on the way. */
const MOST_WOUND = 31 * 86_400_000;

type Fields = Readonly<Record<string, unknown>>;

const PARSERS: Readonly<Record<DeveloperAction['kind'], (fields: Fields) => DeveloperAction | undefined>> = {
  'run-trigger': ({ id }) => (typeof id === 'string' ? { kind: 'run-trigger', id } : undefined),
  wind: ({ milliseconds }) => {
    const isSpan = typeof milliseconds === 'number' && milliseconds > 0 && milliseconds <= MOST_WOUND;
    return isSpan ? { kind: 'wind', milliseconds } : undefined;
  },
  'wind-to-hour': ({ hour }) => {
    return typeof hour === 'number' && hour >= 0 && hour < 24 ? { kind: 'wind-to-hour', hour } : undefined;
  },
  'real-time': () => ({ kind: 'real-time' }),
  reply: ({ mail, text }) => {
    return typeof mail === 'number' && typeof text === 'string' ? { kind: 'reply', mail, text } : undefined;
  },
  consent: parseConsent,
  'account-type': ({ type }) => {
    return type === 'consumer' || type === 'workspace' ? { kind: 'account-type', type } : undefined;
  },
  language: ({ lang }) => (lang === 'uz' || lang === 'ru' || lang === 'en' ? { kind: 'language', lang } : undefined),
  'new-book': () => ({ kind: 'new-book' }),
};

/** Returns what is asked, undefined when it is nothing that the drawer asks. */
export function parseDeveloperAction(action: unknown): DeveloperAction | undefined {
  if (!isFields(action)) return undefined;
  const { kind } = action;
  return typeof kind === 'string' && isKind(kind) ? PARSERS[kind](action) : undefined;
}

function parseConsent({ email, consent }: Fields): DeveloperAction | undefined {
  if (typeof email !== 'string' || !ACCOUNTS.includes(email) || !isFields(consent)) return undefined;
  const { authorised, canEdit, refusedScopes } = consent;
  const scopes = Array.isArray(refusedScopes) ? refusedScopes.filter((scope) => typeof scope === 'string') : undefined;
  return {
    kind: 'consent',
    email,
    consent: {
      ...(typeof authorised === 'boolean' && { authorised }),
      ...(typeof canEdit === 'boolean' && { canEdit }),
      ...(scopes && { refusedScopes: scopes }),
    },
  };
}

function isKind(kind: string): kind is DeveloperAction['kind'] {
  return Object.hasOwn(PARSERS, kind);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
