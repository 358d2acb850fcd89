// A submission is parsed as what it is: something that anybody may have sent.

import fc from 'fast-check';
import { parseSubmission } from '../../../src/modules/doors/parse-submission';

const TOKEN = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';
const FORM = 'application/x-www-form-urlencoded';

interface Sent {
  readonly body?: unknown;
  readonly type?: string;
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
}

/** What Google hands to doPost. */
function aPost({ body = '', type = 'application/json', parameters = {} }: Sent): unknown {
  const contents = typeof body === 'string' ? body : JSON.stringify(body);
  return { parameters, postData: { contents, type, length: contents.length, name: 'postData' } };
}

function parseFields(fields: object) {
  return parseSubmission(aPost({ body: { token: TOKEN, requestId: 'form-1', ...fields } }), TOKEN);
}

/** The field and the key of the first sentence, or "taken". */
function answerOf(parsed: ReturnType<typeof parseSubmission>): string {
  return parsed.ok ? 'taken' : parsed.issues.map(({ field, text }) => `${field}: ${text}`).join();
}

describe('a submission', () => {
  const whole = {
    requestId: 'door-form-1',
    contact: '90 123 45 67',
    name: 'Nodira',
    need: 'Shkaf',
    source: 'Instagram',
    amount: '5 mln',
  };

  it('is read from JSON', () => {
    const { requestId: _, ...fields } = whole;

    expect(parseFields(fields)).toEqual({ ok: true, submission: whole });
  });

  it('is read from a form, part of which may stand in the address', () => {
    const { contact, name, need, source, amount } = whole;
    const fields = { token: TOKEN, requestId: 'form-1', phone: contact, name, need, source, amount };
    const parameters = Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, [text]]));

    expect(parseSubmission(aPost({ type: `${FORM}; charset=UTF-8`, parameters }), TOKEN)).toEqual({
      ok: true,
      submission: whole,
    });
  });

  it('is read from JSON that a browser sends as plain text, with the token in the address', () => {
    const post = aPost({
      body: { requestId: 'form-1', name: 'Nodira' },
      type: 'text/plain;charset=utf-8',
      parameters: { token: [TOKEN] },
    });

    expect(answerOf(parseSubmission(post, TOKEN))).toBe('taken');
  });

  it.each([
    [5_000_000, '5000000'],
    [1.234, '1.23'],
    [0.5, '0.50'],
    [null, ''],
  ])('may have the amount %j', (amount, text) => {
    expect(parseFields({ amount })).toMatchObject({ ok: true, submission: { amount: text } });
  });
});

describe('a submission is refused', () => {
  it.each<[string, Sent, string]>([
    ['without a token', { body: { requestId: 'form-1' } }, 'token: door.token'],
    ['with a wrong token', { body: { token: 'x', requestId: 'form-1' } }, 'token: door.token'],
    ['with a wrong token, whatever else is wrong', { body: { token: 'x', evil: 1 } }, 'token: door.token'],
    ['as no JSON', { body: '{"token":' }, ': door.body'],
    ['as a list', { body: [TOKEN] }, ': door.body'],
    ['as a text', { body: JSON.stringify('x') }, ': door.body'],
    ['as null', { body: 'null' }, ': door.body'],
    ['as nothing', {}, ': door.body'],
    ['when it is huge', { body: `{"token":"${'x'.repeat(64_000)}"}` }, ': door.tooLong'],
  ])('%s', (_, sent, answer) => {
    expect(answerOf(parseSubmission(aPost(sent), TOKEN))).toBe(answer);
  });

  it.each<[string, object, string]>([
    ['with a field that only we may set', { duplicate: 'new' }, ': door.fields'],
    ['with a field that nobody knows', { '=1+1': '' }, ': door.fields'],
    ['with a field of every object', { constructor: 'x' }, ': door.fields'],
    ['with a list in a field', { name: ['a', 'b'] }, 'name: door.value'],
    ['with an object in a field', { need: { text: 'x' } }, 'need: door.value'],
    ['with yes or no in a field', { amount: true }, 'amount: door.value'],
    ['with a long name', { name: 'x'.repeat(301) }, 'name: door.tooLong'],
    ['with a long need', { need: 'x'.repeat(5_001) }, 'need: door.tooLong'],
    ['with two contacts', { phone: '90 123 45 67', contact: '@aziz' }, 'contact: door.twoContacts'],
    ['without a request id', { requestId: '' }, 'requestId: door.requestId'],
    ['with a request id of other signs', { requestId: 'a b' }, 'requestId: door.requestId'],
    ['with a long request id', { requestId: 'x'.repeat(61) }, 'requestId: door.requestId'],
  ])('%s', (_, fields, answer) => {
    expect(answerOf(parseFields(fields))).toBe(answer);
  });

  it('when a field came twice', () => {
    const parameters = { token: [TOKEN], requestId: ['form-1'], name: ['a', 'b'] };

    expect(answerOf(parseSubmission(aPost({ type: FORM, parameters }), TOKEN))).toBe('name: door.value');
  });

  it.each([undefined, null, 7, 'x', [], {}, { postData: null }])('when Google hands over %j', (event) => {
    expect(answerOf(parseSubmission(event, TOKEN))).toBe(': door.body');
  });
});

describe('the request of a stranger', () => {
  it.each(['once-sample', 'undo-request-1', 'request-1'])('is never mistaken for our own: %s', (requestId) => {
    expect(parseFields({ requestId })).toMatchObject({ ok: true, submission: { requestId: `door-${requestId}` } });
  });
});

describe('whatever is sent', () => {
  it('is answered, and nothing of it comes back in the answer', () => {
    const values = fc.oneof(fc.jsonValue(), fc.constant('<script>alert(1)</script>'), fc.string());
    const names = fc.oneof(fc.constantFrom('token', 'requestId', 'name', 'phone', 'amount'), fc.string());
    const sent = fc.oneof(fc.dictionary(names, values), fc.jsonValue());

    fc.assert(
      fc.property(sent, fc.boolean(), (body, knowsToken) => {
        const signed = knowsToken && typeof body === 'object' ? { ...body, token: TOKEN } : body;
        const parsed = parseSubmission(aPost({ body: JSON.stringify(signed) }), TOKEN);

        return parsed.ok || parsed.issues.every(({ received, text }) => received === '' && /^door\.\w+$/.test(text));
      }),
    );
  });
});
