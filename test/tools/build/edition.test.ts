// Checks how an edition is asked for.

import { parseEdition } from '../../../tools/build/edition';

it.each(['bound', 'addon'])('knows the edition %s', (name) => {
  expect(parseEdition(name)).toBe(name);
});

it('answers an unknown edition with the known ones', () => {
  expect(() => parseEdition('cloud')).toThrow('There is no edition "cloud". Use --edition bound or --edition addon.');
});
