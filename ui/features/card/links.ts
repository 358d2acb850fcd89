// Turns what is known of a customer into links that call, write or chat.

export type LinkKind = 'call' | 'telegram' | 'whatsapp' | 'email';

export interface ContactLink {
  readonly kind: LinkKind;
  readonly href: string;
}

/** Returns the links of a phone or an @username; what is neither has none. */
export function linksOf(contact: string): readonly ContactLink[] {
  const handle = /^@([\w.]+)$/.exec(contact.trim())?.[1];
  if (handle !== undefined) return [{ kind: 'telegram', href: `https://t.me/${handle}` }];
  const digits = contact.replace(/\D/g, '');
  if (digits.length < 7) return [];
  // Shorter numbers name no country: they can be called from here, but no service knows them.
  if (digits.length < 11) return [{ kind: 'call', href: `tel:${digits}` }];
  return [
    { kind: 'call', href: `tel:+${digits}` },
    { kind: 'telegram', href: `https://t.me/+${digits}` },
    { kind: 'whatsapp', href: `https://wa.me/${digits}` },
  ];
}

/** Returns the link that writes a mail; none for what is no address. */
export function mailLink(email: string): readonly ContactLink[] {
  const bare = email.trim();
  return /^[^\s@?&]+@[^\s@?&]+$/.test(bare) ? [{ kind: 'email', href: `mailto:${encodeURI(bare)}` }] : [];
}
