// Tells every part of the sidebar whether the person only looks: then nothing is drawn that writes.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the person only looks. Hint: a courtesy; what may be written is decided by the platform. */
export const OnlyLooks = createContext(false);

/** Returns whether to leave out what writes. */
export function useOnlyLooks(): boolean {
  return useContext(OnlyLooks);
}
