// Lists the texts that the dialog for somebody who left shows; ui/text-keys.ts takes them in.

export const LEAVER_KEYS = [
  'leaver.byLoad',
  'leaver.choose',
  'leaver.done',
  'leaver.lead',
  'leaver.none',
  'leaver.run',
  'leaver.running',
  'leaver.title',
  'leaver.to',
  'leaver.who',
] as const;
