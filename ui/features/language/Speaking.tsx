// Holds the language in which a page speaks, and draws the page anew when its person chooses another.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { OwnLanguage } from '../../../src/entry/rpc';
import type { Server } from '../../server';
import { createTexts, type Translate } from '../../texts';

/** What a page needs to speak, and to be told another language; `speak` rejects with what the server said. */
export interface Speech {
  readonly t: Translate;
  readonly language: OwnLanguage['language'];
  readonly speak: (language: OwnLanguage['language']) => Promise<void>;
}

export interface SpeakingProps {
  readonly first: OwnLanguage;
  readonly server: Pick<Server, 'setMyLanguage'>;
  readonly children: (speech: Speech) => ComponentChildren;
}

/** Draws the page in the language; what was typed into it stays. */
export function Speaking({ first, server, children }: SpeakingProps) {
  const [{ language, texts }, setOwn] = useState(first);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = async (wanted: OwnLanguage['language']) => setOwn(await server.setMyLanguage(wanted));
  return <>{children({ t: createTexts(texts), language, speak })}</>;
}
