// Has a text stand in HTML as what it is: nothing that people wrote becomes markup.

/** Returns the text as HTML that shows exactly this text, within a tag's quotes too. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
