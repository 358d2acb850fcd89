// Reads lists of e-mail addresses.

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;

/** addressesOf('Aziz <a@x.uz>, b@x.uz') //=> ['a@x.uz', 'b@x.uz']; throws Google's sentence at the first that is none. */
export function addressesOf(list: string): readonly string[] {
  const parts = list.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map(addressOf);
}

function addressOf(text: string): string {
  const address = /^[^<>]*<([^<>]*)>$/.exec(text)?.[1] ?? text;
  if (!ADDRESS.test(address)) throw new Error(`Invalid email: ${text}`);
  return address;
}
