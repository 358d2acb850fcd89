// Writes text into HTML, between tags or in an attribute.

/** escapeText('1 < "2"') //=> '1 &lt; &quot;2&quot;' */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
