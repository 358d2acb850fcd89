// The sentence that a failed call ends in.

import { toFailureSentence } from '../../ui/failure';
import { createTexts } from '../../ui/texts';

const t = createTexts({ 'err.network': 'No connection.', 'err.unknown': 'Could not save.' });

function anError(message: string, name = 'Error'): Error {
  return Object.assign(new Error(message), { name });
}

describe('the sentence of a failed call', () => {
  it.each([
    ["the server's own words", anError('The sheet is busy.', 'ScriptError'), 'The sheet is busy.'],
    ['without the class in front of it', anError('Error: The sheet is busy.'), 'The sheet is busy.'],
    ['nor that of the platform', anError('Exception: Service unavailable'), 'Service unavailable'],
    ['ours when the line is down', anError('NetworkError: Connection failure due to HTTP 0'), 'No connection.'],
    ['or the transport says so', anError('HTTP 503', 'TransportError'), 'No connection.'],
    ['and ours when there are no words', anError(' '), 'Could not save.'],
  ])('is %s', (_what, error, sentence) => {
    expect(toFailureSentence(error, t)).toBe(sentence);
  });

  it('keeps a network that a person wrote about', () => {
    expect(toFailureSentence(anError('The network printer is not a source.'), t)).toBe(
      'The network printer is not a source.',
    );
  });
});
