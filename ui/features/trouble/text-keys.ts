// Lists the texts that pages show where the platform says no; ui/text-keys.ts takes them in.

export const TROUBLE_KEYS = [
  'btn.openAgain',
  'btn.showTyped',
  'err.accounts',
  'err.late',
  'err.refused',
  'err.unauthorised',
  'err.updated',
  'err.viewer',
  'note.viewing.file',
  'note.viewing.none',
  'note.viewing.role',
  'trouble.accounts',
  'trouble.refused',
  'trouble.unauthorised',
  'trouble.updated',
] as const;
